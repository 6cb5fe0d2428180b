import { topicContext } from '../../languages/en/topics/context.js'
import { gatherOnce } from '../base/gather.js'
import { singular } from '../base/fold.js'
import type { TopicRow } from '../base/topic-table.js'
import type { PartyMention, Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Sentence } from '../text/sentences.js'
import { Gap } from '../text/tokenize.js'
import { Lists, Shape, type Word } from '../text/word.js'
import { Hidden } from './topics-masks.js'

/** A cue as it stands in the text, not hidden by an office, a name or a longer phrase. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly row: TopicRow
  readonly sentence: number
  /** How it stands there: bits of `Trait`. */
  traits: number
}

/** What the place of a cue tells of its weight. The order is that of the trained weights. */
export const TRAITS = [
  'strong',
  'fair',
  'thing',
  'weak',
  'name',
  'phrase',
  // its sentence
  'discuss',
  'field',
  'attendance',
  'turn',
  'listed',
  // what governs it
  'afterDiscuss',
  'afterStance',
  'afterTies',
  'afterMeet',
  'beforeDiscuss',
  'aside',
  'harm',
  // what stands right beside it
  'actor',
  'gathering',
  'ties',
  'coordinated',
  'about',
  'place',
  'occasion',
  'side',
  'paired',
  // general words count far more where they are governed
  'fairGoverned',
  'thingGoverned',
  'weakGoverned',
  'nameGoverned',
  // "the SCO summit": mostly where they met
  'nameGathering',
] as const
const BIT = Object.fromEntries(TRAITS.map((name, index) => [name, 1 << index])) as Record<(typeof TRAITS)[number], number>

const BITS = new Map<string, number>()
for (const name of ['discuss', 'field', 'attendance'] as const) {
  for (const word of topicContext[name] ?? []) BITS.set(word, (BITS.get(word) ?? 0) | BIT[name])
}
/** Marks that govern what follows them, as bits of the traits they give. */
const GOVERNS = new Map<string, number>()
const governing = (name: 'discuss' | 'stance' | 'ties' | 'meet' | 'aside' | 'harm', trait: number): void => {
  for (const word of topicContext[name] ?? []) GOVERNS.set(word, (GOVERNS.get(word) ?? 0) | trait)
}
governing('discuss', BIT.afterDiscuss)
governing('stance', BIT.afterStance)
governing('ties', BIT.afterTies)
governing('meet', BIT.afterMeet)
governing('aside', BIT.aside)
governing('harm', BIT.harm)
const ACTOR = new Set(topicContext.actor)
const GATHERING = new Set(topicContext.gathering)
const TIES = new Set(topicContext.ties)
/** Matters that harm is about: "violations of human rights" is no mention in passing. */
const OF_HARM = new Set(['conflict-peace', 'human-rights', 'counter-terrorism-crime', 'humanitarian'])

/** Marks the words that tell how matters are treated, in singular or plural. */
export function addTraits(lexicon: Lexicon): void {
  const tells = (key: string): boolean => BITS.has(key) || GOVERNS.has(key)
  lexicon.list({ has: (key) => tells(key) || tells(singular(key)) }, Lists.Trait)
}

const OCCASION = new Set(topicContext.occasion)
const ABOUT = new Set(topicContext.about)
const PLACE = new Set(topicContext.place)
const SHARED_HEAD = new Set(topicContext.sharedHead)
const ENDS_LIST = new Set(topicContext.endsList)
const PAIRING = new Set([',', 'and', 'or', ';'])
/** A list of adjectives before its noun is no longer than that. */
const SHARED = 10
const DASH = new Set(['–', '—', '-'])
/** That many matters in one sentence make it a list of matters. */
const LISTED = 3
/** A mark governs what follows it that near: a verb its list, ties their field, harm its object. */
const NEAR = { discuss: 24, stance: 12, ties: 7, meet: 12, aside: 12, harm: 6 } as const

/** Traits of the cues of one sentence: what its words and its place in the document tell. */
export function judge(reading: Reading, cues: readonly Cue[], sentence: Sentence): void {
  const { lists, word: words } = reading.text.tokens
  let shared = sentence.kind === 'turn' ? BIT.turn : 0
  if (cues.length > 1 && gatherOnce(cues, (cue) => cue.row.codes).length >= LISTED) shared |= BIT.listed
  let next = 0
  const none = -100
  const last = { discuss: none, stance: none, ties: none, meet: none, aside: none, harm: none }
  for (let i = sentence.from; i < sentence.to; i++) {
    for (let cue = cues[next]; cue && cue.from === i; cue = cues[++next]) {
      cue.traits |= governedAt(i, last, cue)
      if (i > sentence.from && isOccasion(words, i)) cue.traits |= BIT.occasion
      if (isPaired(reading, cue)) cue.traits |= BIT.paired
      cue.traits |= linkTraits(words, cue.from)
      if (isCoordinated(words, cues, next)) cue.traits |= BIT.coordinated
      cue.traits |= headTraits(words, cue)
    }
    if (!((lists[i] as number) & Lists.Trait)) continue
    const word = words[i] as Word
    shared |= BITS.get(word.key) ?? BITS.get(word.stem) ?? 0
    const marks = GOVERNS.get(word.key) ?? GOVERNS.get(word.stem) ?? 0
    if (marks & BIT.afterDiscuss) last.discuss = i
    if (marks & BIT.afterStance) last.stance = i
    if (marks & BIT.afterTies) last.ties = i
    if (marks & BIT.afterMeet) last.meet = i
    if (marks & BIT.aside && !isOfList(words, i)) last.aside = i
    if (marks & BIT.harm) last.harm = i
  }
  let later = none
  for (let i = sentence.to - 1, at = cues.length - 1; i >= sentence.from && at >= 0; i--) {
    for (let cue = cues[at]; cue && cue.from === i; cue = cues[--at]) {
      if (later !== none && later - i <= NEAR.stance && !(cue.traits & BIT.afterDiscuss)) cue.traits |= BIT.beforeDiscuss
      finish(cue, shared)
    }
    const word = words[i] as Word
    if (word.lists & Lists.Trait && (GOVERNS.get(word.key) ?? 0) & BIT.afterDiscuss) later = i
  }
}

/** "such as trade", "trade as well as security", "issues, which include trade": the list goes on. */
function isOfList(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key
  const next = words[at + 1]?.key ?? ''
  if (key === 'as') return next === 'well' || /^(such|well)$/.test(words[at - 1]?.key ?? '')
  if (key !== 'which') return false
  for (let k = at + 1; k < at + 4; k++) if (/^(includ|cover)/.test(words[k]?.key ?? '')) return true
  return false
}

/** The mark nearest before a cue governs it; what opens a reason or a setting ends the reach of those before it. */
function governedAt(at: number, last: Readonly<Record<keyof typeof NEAR, number>>, cue: Cue): number {
  let bits = 0
  const reaches = (name: keyof typeof NEAR): boolean => at - last[name] <= NEAR[name]
  const told = Math.max(last.discuss, last.stance, last.ties)
  if (reaches('aside') && last.aside > told) return BIT.aside
  if (reaches('discuss') && last.discuss > last.aside) bits |= BIT.afterDiscuss
  if (reaches('stance') && last.stance > last.aside) bits |= BIT.afterStance
  if (reaches('ties') && last.ties > last.aside) bits |= BIT.afterTies
  if (reaches('meet') && last.meet > last.discuss && last.meet > last.stance) bits |= BIT.afterMeet
  if (reaches('harm') && !cue.row.codes.some((code) => OF_HARM.has(code))) bits |= BIT.harm
  return bits
}

function finish(cue: Cue, shared: number): void {
  cue.traits |= shared | BIT[cue.row.strength]
  if (cue.row.names) cue.traits |= BIT.name | (cue.traits & BIT.gathering ? BIT.nameGathering : 0)
  if (cue.to - cue.from > 1) cue.traits |= BIT.phrase
  if (!(cue.traits & (BIT.afterDiscuss | BIT.afterTies | BIT.ties | BIT.beforeDiscuss))) return
  const { strength, names } = cue.row
  if (strength === 'fair') cue.traits |= BIT.fairGoverned
  if (strength === 'thing') cue.traits |= BIT.thingGoverned
  if (strength === 'weak') cue.traits |= BIT.weakGoverned
  if (names) cue.traits |= BIT.nameGoverned
}

/** What the words of a cue and those right after it make of it: "UN staff", "civil society leaders", "the SCO summit", "military cooperation". */
function headTraits(words: readonly Word[], cue: Cue): number {
  let bits = 0
  for (let k = cue.from; k < cue.to + 2; k++) {
    const word = words[k]
    if (!word || (k >= cue.to && word.shape & Shape.Punct)) break
    const is = (set: ReadonlySet<string>): boolean => set.has(word.key) || set.has(word.stem)
    if (k >= cue.to && is(ACTOR)) bits |= BIT.actor
    if (is(GATHERING)) bits |= BIT.gathering
    if (k >= cue.to - 1 && is(TIES)) bits |= BIT.ties
  }
  return bits | (sharesHead(words, cue.to) ? BIT.ties : 0)
}

/** "humanitarian, economic, and security assistance": the last noun of a list is the head of all. */
function sharesHead(words: readonly Word[], from: number): boolean {
  if (!PAIRING.has(words[from]?.key ?? '')) return false
  for (let k = from; k < from + SHARED; k++) {
    const word = words[k]
    if (!word || (word.shape & Shape.Punct && word.key !== ',')) return false
    if (SHARED_HEAD.has(word.key) || SHARED_HEAD.has(word.stem)) return true
    if (ENDS_LIST.has(word.key)) return false
  }
  return false
}

/** "trade, energy and tourism": a neighbour in a list of matters. */
function isCoordinated(words: readonly Word[], cues: readonly Cue[], at: number): boolean {
  const cue = cues[at] as Cue
  const joined = (left: Cue | undefined, right: Cue | undefined): boolean => {
    if (!left || !right || right.from < left.to || right.from - left.to > 3 || left.row.codes[0] === right.row.codes[0]) return false
    for (let k = left.to; k < right.from; k++) if (PAIRING.has((words[k] as Word).key)) return true
    return false
  }
  return joined(cues[at - 1], cue) || joined(cue, cues[at + 1])
}

/** "views on Afghanistan" tells the matter, "in Afghanistan" often only the place. */
function linkTraits(words: readonly Word[], at: number): number {
  const before = words[at - 1]?.key === 'the' ? at - 2 : at - 1
  const link = words[before]?.key ?? ''
  return ABOUT.has(link) ? BIT.about : PLACE.has(link) ? BIT.place : 0
}

/** "during COP27", "on the margins of the Summit of the Americas" */
function isOccasion(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= at - 3 && k >= 0; k--) if (OCCASION.has((words[k] as Word).stem) || OCCASION.has((words[k] as Word).key)) return true
  return false
}

/** "the EU–Central Asia summit", "Central Asia – EU": a format of two. */
function isPaired(reading: Reading, cue: Cue): boolean {
  const { word, gap } = reading.text.tokens
  return (
    gap[cue.from] === Gap.Dash ||
    gap[cue.to] === Gap.Dash ||
    gap[cue.from] === Gap.Hyphen ||
    DASH.has(word[cue.from - 1]?.text ?? '') ||
    DASH.has(word[cue.to]?.text ?? '')
  )
}

/** A state whose office-holders take part is a side, not the matter: "Iraq" in a call with the Iraqi minister. */
export function markSides(reading: Reading, cues: readonly Cue[], hidden: Uint8Array): void {
  const sides = new Set<string>()
  const byToken = new Map<number, PartyMention>()
  for (const mention of reading.parties) {
    byToken.set(mention.from, mention)
    if (hidden[mention.from] === Hidden.office) sides.add(mention.party)
  }
  if (reading.setting.home) sides.add(reading.setting.home)
  for (const cue of cues) {
    const mention = cue.row.names ? byToken.get(cue.from) : undefined
    if (mention && sides.has(mention.party)) cue.traits |= BIT.side
  }
}
