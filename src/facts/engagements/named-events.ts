import { BODIES, MANY_STATES, OWN_BODIES } from '../../../languages/en/event-names.js'
import type { TokenRange } from '../../base/span.js'
import type { Lookup } from '../../mentions/lookup.js'
import type { PartyMention, Reading } from '../../mentions/types.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, isInAddress, keyAt } from '../../text/text.js'
import { Lists } from '../../text/word.js'
import { type EventHead, acronymAt, headAt } from './event-head.js'
import { firstEndingFrom, hasProper, isCapital, nameOf, nameStart, pastAcronym, tailEnd } from './event-name.js'
import { isOccasion } from './event-occasion.js'

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
    if (!((text.tokens.lists[i] as number) & Lists.Event) || isInAddress(text, i)) continue
    const last = found.at(-1)
    const short = acronymAt(text, sentence, i, last?.to ?? null)
    const events = short
      ? [{ from: i, to: short.to, name: short.name, kind: 'conference' as const, parties: short.name.startsWith('G') ? [short.name] : [], bare: false }]
      : headedAt(reading, lookup, sentence, i)
    const first = events[0]
    if (!first || (last && first.from < last.to)) continue
    found.push(...events)
    i = Math.max(i, first.to - 1)
  }
  return found.filter((e) => keyAt(text, e.to) !== "'s" || e.name !== '')
}

function headedAt(reading: Reading, lookup: Lookup, sentence: Sentence, i: number): NamedEvent[] {
  const { text } = reading
  const head = headAt(text, i, sentence.to)
  if (!head) return []
  const from = nameStart(reading, sentence, i)
  const tail = tailEnd(text, lookup, sentence, head.to)
  const to = tail ?? head.to
  if (head.word === 'congress' && from === i) return [] // "a joint session of Congress"
  if (!isOccasion(reading, sentence, from, i, head, to)) return []
  const mentions = mentionsIn(reading, from, /^(on|for)$/.test(keyAt(text, head.to)) && !isBetween(text, head.to, to) ? head.to : to)
  const parties = partiesOf(text, mentions, i, head)
  // "A ministerial meeting will be held in Oslo": nobody's as yet
  if (
    head.word === 'meeting' &&
    keyAt(text, i - 1) === 'ministerial' &&
    parties.length === 0 &&
    (/^(will|is|was|to|has|takes|took)$/.test(keyAt(text, head.to)) || (keyAt(text, head.to) === 'in' && !isCapital(text, i - 1)))
  )
    return [{ from: Math.min(from, i - 1), to: head.to, name: '', kind: head.kind, parties: [], bare: true }]
  if (head.word === 'meeting' && (namesPeople(lookup, head.to, Math.min(to + 2, sentence.to)) || !isGatheringOf(text, mentions, parties, from, i, to)))
    return []
  const isNamed = hasProper(text, from, i) || (isCapital(text, i) && (tail !== null || from < i))
  if (!isNamed && parties.length === 0) return head.plural ? [] : [{ from, to: head.to, name: '', kind: head.kind, parties: [], bare: true }]
  const groups = mentions.filter((p) => p.via === 'group' || p.via === 'organisation')
  if (head.plural && groups.length >= 2 && tail === null)
    return groups.map((p) => ({ from, to, name: `${nameOf(text, p.from, p.to)} ${head.word}`, kind: head.kind, parties: [p.party], bare: false }))
  const name = head.plural ? nameOf(text, from, head.to).replace(/s$/, '') : nameOf(text, from, to)
  if (BODIES.has(head.word) && OWN_BODIES.test(name) && !mentions.some((p) => !isState(p) && p.via !== 'institution')) return []
  return [{ from, to: pastAcronym(text, to), name, kind: MANY_STATES.test(name) ? 'conference' : head.kind, parties, bare: false }]
}

const isState = (p: PartyMention): boolean => p.via === 'name' || p.via === 'adjective' || p.via === 'people' || p.via === 'capital' || p.via === 'seat'

/** "Commission on Trade between Russia and Serbia". */
function isBetween(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (keyAt(text, i) === 'between') return true
  return false
}

/** "the meeting of Foreign Ministers A and B" is theirs alone. */
function namesPeople(lookup: Lookup, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lookup.name.get(i)) return true
  return false
}

/** Ministers of two states meet; those of a group, or of three, gather: "the G7 Foreign Ministers' Meeting". */
function isGatheringOf(text: Text, mentions: readonly PartyMention[], parties: readonly string[], from: number, at: number, to: number): boolean {
  if (parties.length > 2 || mentions.some((p) => !isState(p))) return true
  if (parties.length > 0) return /^(ministerial|consultative|level)$/.test(keyAt(text, at - 1)) && parties.length === 2 && isCapital(text, at)
  for (let i = from; i < to; i++)
    if (
      i !== at &&
      isCapital(text, i) &&
      !/^(foreign|defence|defense|finance|ministers|leaders|ministerial|senior|officials|annual|high|level|plenary|consultative)$/.test(keyAt(text, i))
    )
      return true
  return false
}

function mentionsIn(reading: Reading, from: number, to: number): PartyMention[] {
  const found: PartyMention[] = []
  for (let k = firstEndingFrom(reading.parties, from); k < reading.parties.length; k++) {
    const p = reading.parties[k] as PartyMention
    if (p.from >= to) break
    if (p.from >= from && p.to <= to && p.via !== 'capital' && p.via !== 'seat') found.push(p)
  }
  return found
}

/** Regions that take part in nothing: the East Asia Summit is of eighteen states. */
const NAMES_ONLY: ReadonlySet<string> = new Set(['East Asia'])

/** "Africa Climate Summit" is about a region, "EU–Central Asia Summit" with one; the World Economic Forum is no party to itself. */
function partiesOf(text: Text, mentions: readonly PartyMention[], at: number, head: EventHead): string[] {
  const sides = mentions.filter(
    (p) => !p.party.includes('+') && !(p.via === 'organisation' && p.from <= at && p.to >= head.to && p.party.toLowerCase().endsWith(head.word)),
  )
  const only = sides.length === 1 ? sides[0] : undefined
  if (only?.via === 'region' && only.to <= at && (only.to < at || !isCapital(text, at) || NAMES_ONLY.has(only.party))) return []
  return [...new Set(sides.map((p) => p.party))]
}
