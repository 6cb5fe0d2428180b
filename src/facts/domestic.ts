import { dealings } from '../../languages/en/dealings.js'
import { singular } from '../base/fold.js'
import type { TopicRow } from '../base/topic-table.js'
import type { PartyMention, Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import { type Text, keyAt } from '../text/text.js'
import { Lists, Shape, type Word } from '../text/word.js'

const STRONG: ReadonlySet<string> = new Set(dealings.strong)
const WEAK: ReadonlySet<string> = new Set(dealings.weak)
const ABROAD: ReadonlySet<string> = new Set(dealings.abroad)

/** Marks the words that tell of dealings with others, in singular or plural. */
export function addDealings(lexicon: Lexicon): void {
  const tells = (key: string): boolean => STRONG.has(key) || WEAK.has(key)
  lexicon.list({ has: (key) => tells(key) || tells(singular(key)) }, Lists.Dealing)
}

/** The opening tells what a document is about: its first two sentences (a heading and the lead). */
const OPENING = 2
/** Mentions of others per hundred words below which they only pass by: "Indian Country", a comparison with France. */
const PASSING = 0.6

/**
 * Does the document tell of one state's home affairs alone? Judged by how much of the text is about
 * others than the state that published it: "Meeting with the Governor of Orel" names nobody else,
 * "Meeting with Security Council members" on foreign policy does.
 */
export function isDomestic(reading: Reading): boolean {
  if (speaksAbroad(reading.setting.outlet)) return false
  const others = othersIn(reading)
  if (others.inOpening) return false
  const { strong, weak } = dealingsIn(reading)
  const share = (100 * (others.count + strong + weak / 4)) / Math.max(reading.text.tokens.count, 1)
  return share < PASSING
}

/** A foreign ministry or an embassy has no home affairs to tell of. */
function speaksAbroad(outlet: string | null): boolean {
  if (!outlet) return false
  const name = outlet.toLowerCase()
  return dealings.outlets.some((part) => name.includes(part))
}

/** Mentions of other parties, and of names that belong to no state alone ("ICRC", "the G7", "Palestinian officials"). */
function othersIn({ text, setting, parties, people }: Reading): { count: number; inOpening: boolean } {
  const home = setting.home ?? parties[0]?.party ?? people.find(({ party }) => party !== null)?.party ?? null
  const own = dealings.within[home ?? ''] ?? []
  let count = 0
  let inOpening = false
  const add = (token: number): void => {
    count++
    if ((text.sentenceOf[token] as number) < OPENING) inOpening = true
  }
  for (const mention of parties) if (mention.party !== home && !own.includes(mention.party) && !isPartOfName(text, mention)) add(mention.from)
  // "President Macron met Chancellor Scholz", nobody knows where it is from: the text names no state, but those who act for two.
  for (const { party, mentions } of people) if (setting.home === null && party !== null && party !== home && mentions[0]) add(mentions[0].from)
  for (const hit of text.hits) {
    if (hit.entry.kind !== 'topic') continue
    const row = hit.entry.data as TopicRow
    if (row.names && row.strength !== 'weak' && row.codes.some((code) => ABROAD.has(code))) add(hit.from)
  }
  return { count, inOpening }
}

/** "North America's Building Trades Unions", "Gulf Coast": the region only begins a name. */
function isPartOfName(text: Text, mention: PartyMention): boolean {
  if (mention.via !== 'region') return false
  const next = /^('s|')$/.test(keyAt(text, mention.to)) ? mention.to + 1 : mention.to
  return ((text.tokens.word[next]?.shape ?? 0) & Shape.Capital) !== 0
}

function dealingsIn(reading: Reading): { strong: number; weak: number } {
  let strong = 0
  let weak = 0
  const { count, lists, word: words } = reading.text.tokens
  for (let i = 0; i < count; i++) {
    if (!((lists[i] as number) & Lists.Dealing)) continue
    const word = words[i] as Word
    if (STRONG.has(word.key) || STRONG.has(word.stem)) strong++
    else if (WEAK.has(word.key) || WEAK.has(word.stem)) weak++
  }
  return { strong, weak }
}
