import { BODIES, EVENT_HEADS } from '../../../languages/en/engagements.js'
import type { TokenRange } from '../../base/span.js'
import type { Reading } from '../../mentions/types.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Shape } from '../../text/word.js'

export interface NamedEvent extends TokenRange {
  /** Proper name without article, ordinal or year: "EU–Central Asia summit". */
  readonly name: string
  readonly kind: 'conference' | 'consultations'
  readonly parties: readonly string[]
  /** "the Council met", "the summit": a bare head that only points at an event named before. */
  readonly bare: boolean
}

const ACRONYMS = /^(COP\d+|G-?7|G-?8|G-?20|UNGA\d*|CHOGM)$/
const SKIPPED = new Set('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth inaugural annual upcoming forthcoming next previous last recent latest new regular joint current successful historic'.split(' '))
/** Lower-case words that belong to an event's name when they stand before its head. */
const INNER = new Set('ministerial leaders of the on for and security strategic political human rights policy business economic investment energy climate trade parliamentary cooperation high level consultative informal formal european trilateral general interparliamentary intergovernmental joint'.split(' '))

/** Event names of a sentence: a head ("Summit", "Dialogue", "Cooperation Council") with the names and adjectives before it, and "of …" after it. */
export function namedEventsIn(reading: Reading, sentence: Sentence): NamedEvent[] {
  const { text } = reading
  const found: NamedEvent[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = text.tokens.word[i]
    if (!word) continue
    const last = found.at(-1)
    if (last && i - last.to <= 2 && keyAt(text, last.to) === '(') continue
    if (ACRONYMS.test(word.text) && !headSoon(text, i, sentence.to) && (word.text.length > 3 && !/^G/.test(word.text) || /^(at|during|host|hosting|attend|attended|of)$/.test(keyAt(text, i - 1) === 'the' ? keyAt(text, i - 2) : keyAt(text, i - 1)))) {
      found.push({ from: i, to: i + 1, name: word.text, kind: 'conference', parties: /^G/.test(word.text) ? [word.text.replace('-', '')] : [], bare: false })
      continue
    }
    const head = headAt(text, i, sentence.to)
    if (!head || !isOccasion(text, sentence, i, head)) continue
    const event = grow(reading, sentence, i, head.to, head.kind)
    if (event) found.push(event)
    i = Math.max(i, (event?.to ?? head.to) - 1)
  }
  return found
}

const headSoon = (text: Text, i: number, limit: number): boolean => i + 1 < limit && headAt(text, i + 1, limit) !== null

interface Head {
  readonly word: string
  readonly to: number
  readonly kind: NamedEvent['kind']
}

/** Kinds by head; a plain record would also answer to "constructor". */
const HEADS = new Map(Object.entries(EVENT_HEADS))
const FIRST_OF_TWO = new Set([...HEADS.keys()].filter((head) => head.includes(' ')).map((head) => head.split(' ')[0]))

function headAt(text: Text, i: number, limit: number): Head | null {
  const key = keyAt(text, i)
  if (FIRST_OF_TWO.has(key) && i + 1 < limit) {
    const pair = `${key} ${text.tokens.word[i + 1]?.stem ?? ''}`
    const two = HEADS.get(pair)
    if (two) return { word: pair, to: i + 2, kind: two }
  }
  if (key === 'meeting' && keyAt(text, i + 1) === 'of' && /^(leaders|ministers|heads|foreign)$/.test(keyAt(text, i + 2) === 'the' ? keyAt(text, i + 3) : keyAt(text, i + 2))) return { word: 'summit', to: i + 1, kind: 'conference' }
  const one = HEADS.get(key)
  return one ? { word: key, to: i + 1, kind: one } : null
}

/** "the 20th meeting of the Cooperation Council" is an occasion, "Federal Communications Commission" a body; "political dialogue" is neither. */
function isOccasion(text: Text, sentence: Sentence, at: number, head: Head): boolean {
  if (head.kind === 'conference' && !BODIES.has(head.word)) return isCapital(text, at) || !/^(session|forum|conference|roundtable|seminar|workshop|symposium|convention)$/.test(head.word) || hasProper(text, Math.max(sentence.from, at - 3), at)
  for (let i = Math.max(sentence.from, at - 8); i < at; i++) if (isOrdinal(text, i)) return true
  if (head.word === 'dialogue') return isCapital(text, at) || takesPart(text, sentence, at)
  if (head.word === 'consultations') return false
  for (let i = Math.max(sentence.from, at - 9); i < at; i++) if (/^(meeting|session|round|sitting|attended|convened)$/.test(keyAt(text, i)) && !/^(,|and)$/.test(keyAt(text, i + 1))) return true
  for (let i = head.to; i < Math.min(sentence.to, head.to + 9); i++) if (/^(met|meets|convened|meeting|held|session)$/.test(keyAt(text, i))) return true
  return isCapital(text, at) && /^(cooperation council|council)$/.test(`${keyAt(text, at - 1)} ${keyAt(text, at)}`) && /^(at|the|previous|last)$/.test(keyAt(text, at - 2))
}

/** "participated in a bilateral technology dialogue with senior officials". */
function takesPart(text: Text, sentence: Sentence, at: number): boolean {
  for (let i = Math.max(sentence.from, at - 6); i < at; i++) if (/^(participated|attended|held|launch|launched|hosted|chaired)$/.test(keyAt(text, i))) return true
  return false
}

const isOrdinal = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & Shape.Ordinal) !== 0 || (/^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|next|annual|\w+teenth|\w+tieth)$/.test(keyAt(text, i)) && keyAt(text, i) !== 'next')

function grow(reading: Reading, sentence: Sentence, at: number, headTo: number, kind: NamedEvent['kind']): NamedEvent | null {
  const { text } = reading
  let from = at
  for (;;) {
    const party = reading.parties.length ? partyEndingAt(reading, from) : null
    if (party && party.from >= sentence.from && party.via !== 'capital' && party.via !== 'seat') from = party.from
    else if (from > sentence.from && belongs(text, from - 1, from)) from--
    else break
  }
  while (from < at && (INNER.has(keyAt(text, from)) && !isCapital(text, from) && /^(of|the|and|on|for)$/.test(keyAt(text, from)) || SKIPPED.has(keyAt(text, from)) || isNumber(text, from))) from++
  const hasName = hasProper(text, from, at) || isCapital(text, at)
  const tail = tailOf(reading, sentence, headTo)
  if (from === at && !tail && !isCapital(text, at)) return { from: at, to: headTo, name: '', kind, parties: [], bare: true }
  const to = tail ?? headTo
  const parties = partiesIn(reading, from, /^(on|for)$/.test(keyAt(text, headTo)) ? headTo : to)
  if (!hasName && parties.length === 0) return { from, to: headTo, name: '', kind, parties: [], bare: true }
  const name = nameOf(text, from, to)
  return { from, to, name, kind: kindOf(name, kind), parties, bare: from === at && parties.length === 0 }
}

/** The party mention whose last token stands before `token`; mentions are in text order, so a binary search finds it. */
function partyEndingAt(reading: Reading, token: number): Reading['parties'][number] | null {
  let low = 0
  let high = reading.parties.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.parties[middle] as TokenRange).to < token) low = middle + 1
    else high = middle
  }
  const found = reading.parties[low]
  return found && found.to === token ? found : null
}

/** A bilateral body is a round of consultations; a council of many states a conference. */
function kindOf(name: string, kind: NamedEvent['kind']): NamedEvent['kind'] {
  if (/\b(security council|european council|council of europe|general assembly|human rights council)\b/i.test(name)) return 'conference'
  return kind
}

const isCapital = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & Shape.Capital) !== 0
const isNumber = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & Shape.Number) !== 0

function belongs(text: Text, i: number, next: number): boolean {
  const key = keyAt(text, i)
  if (isCapital(text, i)) return !/^(the|a|an|at|in|on|during|after|before|for|this|his|their|and)$/.test(key) || (text.tokens.gap[i + 1] as number) < Gap.Space
  if (key === '-' || key === '–' || key === '—') return true
  if (key === "'s" || key === "'") return true
  if (isNumber(text, i)) return true
  return (INNER.has(key) || SKIPPED.has(key)) && !/^(of|the|on|for|and)$/.test(key) && next > 0
}

const hasProper = (text: Text, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isCapital(text, i)) return true
  return false
}

/** "summit between the European Union and Central Asia", "ministerial meeting of Central Asia and the EU", "Summit of the Americas", "Dialogue on China". */
function tailOf(reading: Reading, sentence: Sentence, from: number): number | null {
  const { text } = reading
  const first = keyAt(text, from)
  if (!/^(of|between|with|on|for)$/.test(first)) return null
  let to: number | null = null
  for (let i = from + 1; i < Math.min(sentence.to, from + 14); i++) {
    if (isCapital(text, i)) to = i + 1
    else if (/^(justice|trade|energy|migration|human|rights|security|disarmament|customs)$/.test(keyAt(text, i)) && /^(on|for|and|human)$/.test(keyAt(text, i - 1))) to = i + 1
    else if (!/^(the|and|of|for|on|leaders|ministers|heads|foreign)$/.test(keyAt(text, i))) break
  }
  return to
}

function partiesIn(reading: Reading, from: number, to: number): string[] {
  const found = new Set<string>()
  for (const p of reading.parties) if (p.from >= from && p.to <= to && p.via !== 'capital' && p.via !== 'seat') found.add(p.party)
  return [...found]
}

/** The words as written, blanks and dashes kept, ordinals and years left out. */
function nameOf(text: Text, from: number, to: number): string {
  const parts: string[] = []
  for (let i = from; i < to; i++) {
    if ((SKIPPED.has(keyAt(text, i)) && !isCapital(text, i)) || isNumber(text, i) || (SKIPPED.has(keyAt(text, i)) && /(st|nd|rd|th)$|^(inaugural|first|second|third)$/.test(keyAt(text, i)) && i === from)) continue
    const gap = i === from || parts.length === 0 ? '' : text.source.slice(text.tokens.end[i - 1], text.tokens.start[i])
    parts.push(gap.replace(/\s+/g, ' ') + (text.tokens.word[i]?.text ?? ''))
  }
  return parts.join('').trim()
}
