import { BODIES, HEADS } from '../../../languages/en/event-names.js'
import type { TokenRange } from '../../base/span.js'
import type { Lookup } from '../../mentions/lookup.js'
import type { PartyMention, Reading } from '../../mentions/types.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import type { Lexicon } from '../../text/lexicon.js'
import { Lists, Shape, type Word } from '../../text/word.js'
import { firstEndingFrom, isCapital, nameOf, nameStart, tailEnd } from './event-name.js'

export interface NamedEvent extends TokenRange {
  /** Proper name without article, ordinal or year: "EU–Central Asia summit". */
  readonly name: string
  readonly kind: 'conference' | 'consultations'
  readonly parties: readonly string[]
  /** "the Council met", "the summit": a bare head that only points at an event named before. */
  readonly bare: boolean
}

/** Event names of a sentence: a head ("Summit", "Dialogue", "Cooperation Council") with the names and adjectives before it, and "of …" after it. */
export function namedEventsIn(reading: Reading, lookup: Lookup, sentence: Sentence): NamedEvent[] {
  const { text } = reading
  const found: NamedEvent[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!((text.tokens.word[i] as Word).lists & Lists.Event)) continue
    const last = found.at(-1)
    const event = acronymAt(reading, sentence, i, last) ?? headedAt(reading, lookup, sentence, i)
    if (!event || (last && event.from < last.to)) continue
    found.push(event)
    i = Math.max(i, event.to - 1)
  }
  return found.filter((e) => keyAt(text, e.to) !== "'s" || e.name !== '')
}

const ACRONYMS = /^(COP\d+|UNGA\d*|CHOGM|G7|G8|G20)$/

/** "COP27", "at the G20": not the acronym in brackets behind a name, not "within the G8 framework". */
function acronymAt(reading: Reading, sentence: Sentence, i: number, last: NamedEvent | undefined): NamedEvent | null {
  const { text } = reading
  const word = text.tokens.word[i]
  if (!word || !isCapital(text, i)) return null
  const isHyphenated = word.text === 'G' && text.tokens.gap[i + 1] === Gap.Hyphen && /^(7|8|20)$/.test(keyAt(text, i + 1))
  const name = isHyphenated ? `G${keyAt(text, i + 1)}` : word.text
  if (!ACRONYMS.test(name)) return null
  const to = i + (isHyphenated ? 2 : 1)
  if (keyAt(text, i - 1) === '(' && last && i - last.to < 8) return null
  for (let k = to; k < Math.min(sentence.to, to + 4); k++) if (HEADS.has(keyAt(text, k))) return null
  const before = keyAt(text, i - 1) === 'the' ? keyAt(text, i - 2) : keyAt(text, i - 1)
  if (name.startsWith('G') && !/^(at|during|host|hosting|attend|attended)$/.test(before)) return null
  return { from: i, to, name, kind: 'conference', parties: name.startsWith('G') ? [name] : [], bare: false }
}

interface Head {
  readonly word: string
  readonly to: number
  readonly kind: NamedEvent['kind']
}

const FIRST_OF_TWO = new Set([...HEADS.keys()].filter((head) => head.includes(' ')).map((head) => head.split(' ')[0] as string))

/** Words that are or begin the head of an event's name. */
export function addEventHeads(lexicon: Lexicon): void {
  lexicon.list([...HEADS.keys(), ...FIRST_OF_TWO, 'meeting', 'g'], Lists.Event)
  lexicon.list({ has: (key) => ACRONYMS.test(key.toUpperCase()) }, Lists.Event)
}

function headAt(text: Text, i: number, limit: number): Head | null {
  const key = keyAt(text, i)
  if (FIRST_OF_TWO.has(key) && i + 1 < limit) {
    const pair = `${key} ${text.tokens.word[i + 1]?.stem ?? ''}`
    const two = HEADS.get(pair)
    if (two) return { word: pair, to: i + 2, kind: two }
  }
  if (key === 'meeting' && keyAt(text, i + 1) === 'of' && meetsMinisters(text, i + 2, limit)) return { word: 'summit', to: i + 1, kind: 'conference' }
  const one = HEADS.get(key)
  return one ? { word: key, to: i + 1, kind: one } : null
}

/** "meeting of the leaders of …", "meeting of NATO Foreign Ministers". */
function meetsMinisters(text: Text, from: number, limit: number): boolean {
  for (let k = from; k < Math.min(limit, from + 6); k++) {
    if (/^(leaders|ministers|heads)$/.test(keyAt(text, k))) return true
    if (!isCapital(text, k) && !/^(the|foreign|defence|defense|and)$/.test(keyAt(text, k))) return false
  }
  return false
}

function headedAt(reading: Reading, lookup: Lookup, sentence: Sentence, i: number): NamedEvent | null {
  const { text } = reading
  const head = headAt(text, i, sentence.to)
  if (!head) return null
  const from = nameStart(reading, sentence, i)
  const tail = tailEnd(text, lookup, sentence, head.to)
  const to = tail ?? head.to
  if (!isOccasion(text, sentence, from, i, head, to)) return null
  const parties = partiesIn(reading, from, /^(on|for)$/.test(keyAt(text, head.to)) ? head.to : to)
  const isNamed = hasProper(text, from, i) || (isCapital(text, i) && (tail !== null || from < i))
  if (!isNamed && parties.length === 0) return { from, to: head.to, name: '', kind: head.kind, parties: [], bare: true }
  const name = nameOf(text, from, to)
  return { from, to, name, kind: kindOf(name, head.kind), parties, bare: false }
}

const MANY_STATES = /\b(security council|european council|council of europe|general assembly|human rights council|eurasian|cis |heads of state)\b/i

/** A bilateral body is a round of consultations; a council of many states a conference. */
const kindOf = (name: string, kind: NamedEvent['kind']): NamedEvent['kind'] => (MANY_STATES.test(name) ? 'conference' : kind)

/** "the 20th meeting of the Cooperation Council" is an occasion, "Federal Communications Commission" a body; "political dialogue" is neither. */
function isOccasion(text: Text, sentence: Sentence, from: number, at: number, head: Head, to: number): boolean {
  if (head.kind === 'conference' && !BODIES.has(head.word)) {
    if (/^(summit|ministerial|ministerial meeting|leaders meeting)$/.test(head.word) || isCapital(text, at)) return !/^(participants|attendees|speakers)$/.test(keyAt(text, head.to))
    return hasProper(text, from, at)
  }
  for (let i = Math.max(sentence.from, from - 3); i < at; i++) if (isOrdinal(text, i)) return true
  if (head.word === 'consultations') return false
  if (head.word === 'dialogue') return isCapital(text, at) || takesPart(text, sentence, at)
  if (isMeetingOf(text, sentence, from)) return true
  const after = keyAt(text, to)
  if (/^(met|meets|meeting|ministerial|session)$/.test(after)) return true
  if (/^(had|has)$/.test(after) && /^(last|previously|already|met|convened)$/.test(keyAt(text, to + 1))) return true
  if (/^(was|were|will)$/.test(after) && /^(held|be|convened)$/.test(keyAt(text, to + 1))) return true
  return /^cooperation (council|committee)$/.test(`${keyAt(text, at - 1)} ${keyAt(text, at)}`) && /^(at|previous|last)$/.test(keyAt(text, from - 1) === 'the' ? keyAt(text, from - 2) : keyAt(text, from - 1))
}

/** "the 20th meeting of the …", "a session of the …" directly before the name. */
function isMeetingOf(text: Text, sentence: Sentence, from: number): boolean {
  let i = from - 1
  while (i > sentence.from && (/^(the|first|second|third|inaugural|new)$/.test(keyAt(text, i)) || isOrdinal(text, i))) i--
  return keyAt(text, i) === 'of' && /^(meeting|meetings|session|round|sitting|launch|edition|segment)$/.test(keyAt(text, i - 1))
}

/** "participated in a bilateral technology dialogue with senior officials". */
function takesPart(text: Text, sentence: Sentence, at: number): boolean {
  for (let i = Math.max(sentence.from, at - 6); i < at; i++) if (/^(participated|attended|held|launch|launched|hosted|chaired)$/.test(keyAt(text, i))) return true
  return false
}

const isOrdinal = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & Shape.Ordinal) !== 0 || /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|annual|\w+teenth|\w+tieth)$/.test(keyAt(text, i))

const hasProper = (text: Text, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isCapital(text, i)) return true
  return false
}

function partiesIn(reading: Reading, from: number, to: number): string[] {
  const found = new Set<string>()
  for (let k = firstEndingFrom(reading.parties, from); k < reading.parties.length; k++) {
    const p = reading.parties[k] as PartyMention
    if (p.from >= to) break
    if (p.from >= from && p.to <= to && p.via !== 'capital' && p.via !== 'seat') found.add(p.party)
  }
  return [...found]
}
