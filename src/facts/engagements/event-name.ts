import { CALENDAR_WORDS } from '../../../languages/en/dates.js'
import { HEADS, INNER_WORDS, SERIES_WORDS } from '../../../languages/en/event-names.js'
import type { TokenRange } from '../../base/span.js'
import type { Lookup } from '../../mentions/lookup.js'
import type { PartyMention, Reading } from '../../mentions/types.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Shape } from '../../text/word.js'

export const isCapital = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & Shape.Capital) !== 0
export const isNumber = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & Shape.Number) !== 0
const isTime = (text: Text, i: number): boolean => CALENDAR_WORDS.has(keyAt(text, i))

/** Where the name that ends in the head at `at` begins: names, adjectives and parties to the left belong to it. */
export function nameStart(reading: Reading, sentence: Sentence, at: number): number {
  const { text } = reading
  let from = at
  for (;;) {
    const party = partyEndingAt(reading, from)
    const quote = quoteStart(text, sentence, from)
    if (party && party.from >= sentence.from && party.via !== 'capital' && party.via !== 'seat') from = party.from
    else if (quote !== null) from = quote
    else if (from > sentence.from && belongs(text, from - 1) && !isOwnedAt(reading, from - 1)) from--
    else break
  }
  while (from < at && !isCapital(text, from) && (/^(of|the|and|on|for|'s|')$/.test(keyAt(text, from)) || isSeries(text, from) || isNumber(text, from))) from++
  while (
    from < at &&
    (isTime(text, from) ||
      isSeries(text, from) ||
      (/^(trilateral|quadrilateral)$/.test(keyAt(text, from)) && !isCapital(text, from)) ||
      isNumber(text, from) ||
      /^('s|'|and|&|–|-|\+)$/.test(keyAt(text, from)))
  )
    from++
  return from
}

/** "President Berg's first Summit for Democracy": the summit is called after nobody. */
const isOwnedAt = ({ text, names }: Reading, at: number): boolean => keyAt(text, at) === "'s" && names[firstEndingFrom(names, at)]?.to === at

/** "Three Seas Initiative Summit" counts no summits. */
const isSeries = (text: Text, i: number): boolean =>
  SERIES_WORDS.has(keyAt(text, i)) && !(/^(two|three)$/.test(keyAt(text, i)) && isCapital(text, i) && isCapital(text, i + 1))

const CLOSING = /^[”"»]$/
const OPENING = /^[“"«„]$/

/** The “Road to Samarkand” Conference: where the quoted words that end before a token begin. */
function quoteStart(text: Text, sentence: Sentence, end: number): number | null {
  if (!CLOSING.test(keyAt(text, end - 1))) return null
  for (let i = end - 3; i >= Math.max(sentence.from, end - 14); i--) if (OPENING.test(keyAt(text, i))) return isCapital(text, i + 1) ? i : null
  return null
}

function belongs(text: Text, i: number): boolean {
  const key = keyAt(text, i)
  if (isCapital(text, i))
    return (
      (!/^(the|a|an|at|in|on|during|after|before|for|this|his|her|their|your|our|my|its|and|following|ahead|host|hosts|hosting|attend|attends|join|joins|opens|addresses|to|will|hold|holds|held|meet|meets|discuss|discusses|visits)$/.test(
        key,
      ) &&
        (!HEADS.has(key) || goesOn(text, i + 1))) ||
      (text.tokens.gap[i + 1] as number) < Gap.Space
    )
  if (key === '/') return isCapital(text, i - 1) && isCapital(text, i + 1) // "FGM/C Donor Working Group"
  if (key === '-' || key === '–' || key === '—' || key === "'s" || key === "'") return true
  if (key === '+') return isNumber(text, i - 1) || (isCapital(text, i - 1) && isCapital(text, i + 1)) // "2+2", "China + Central Asia"
  // "Trade and Technology Council", not "the G7 Summit and NATO Summit"
  if (key === 'and' || key === '&') return isCapital(text, i - 1) && isCapital(text, i + 1) && !HEADS.has(keyAt(text, i - 1)) && !isTime(text, i - 1)
  if (isNumber(text, i) || isInBrackets(text, i)) return true
  // "Indo-Pacific Economic Framework for Prosperity Ministerial", "Organisation of Islamic Cooperation Summit"
  if ((key === 'of' || key === 'for') && isCapital(text, i + 1)) return GROUPINGS.test(keyAt(text, i - 1)) && isCapital(text, i - 1)
  return (INNER_WORDS.has(key) || SERIES_WORDS.has(key)) && !/^(of|the|on|for)$/.test(key)
}

const GROUPINGS =
  /^(framework|partnership|initiative|coalition|alliance|fund|programme|program|association|organisation|organization|league|community|commonwealth|group|union|network|centre|center|institute|agency)$/

/** "Asia-Pacific Economic Cooperation (APEC) Leaders' Meeting": the acronym behind a name, with its brackets. */
function isInBrackets(text: Text, i: number): boolean {
  const key = keyAt(text, i)
  if (key === ')' && keyAt(text, i - 4) === '(' && keyAt(text, i - 2) === '+') return true // "China + Central Asia (C+C5) meeting"
  if (key === '(' && keyAt(text, i + 4) === ')' && keyAt(text, i + 2) === '+') return true
  if (key === ')') return keyAt(text, i - 2) === '(' && isCapital(text, i - 1) && isCapital(text, i - 3)
  return key === '(' && keyAt(text, i + 2) === ')' && isCapital(text, i + 1) && isCapital(text, i - 1)
}

/** "Ministerial Council", "East Asia Summit Foreign Ministers' Meeting": a head inside the name. */
const goesOn = (text: Text, i: number): boolean => isCapital(text, i) || HEADS.has(keyAt(text, i)) || keyAt(text, i) === 'meeting'

/** "the Joint Commission (JC) meeting": past the acronym. */
export const pastAcronym = (text: Text, to: number): number =>
  keyAt(text, to) === '(' && keyAt(text, to + 2) === ')' && ((text.tokens.word[to + 1]?.shape ?? 0) & Shape.Upper) !== 0 ? to + 3 : to

/** Is there a capital in [from, to)? */
export const hasProper = (text: Text, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isCapital(text, i)) return true
  return false
}

/** The party mention whose last token stands before `token`; mentions are in text order, so a binary search finds it. */
function partyEndingAt(reading: Reading, token: number): PartyMention | null {
  const found = reading.parties[firstEndingFrom(reading.parties, token)]
  return found && found.to === token ? found : null
}

/** Index of the first mention that ends at `token` or later. */
export function firstEndingFrom(mentions: readonly TokenRange[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as TokenRange).to < token) low = middle + 1
    else high = middle
  }
  return low
}

const TAIL_NOUNS = /^(justice|trade|energy|migration|human|rights|security|disarmament|customs|climate|china|space)$/

/** "summit between the European Union and Central Asia", "meeting of Central Asia and the EU", "Summit of the Americas", "Dialogue on China"; dates and titles end it. */
export function tailEnd(text: Text, lookup: Lookup, sentence: Sentence, from: number): number | null {
  if (!/^(of|between|with|on|for)$/.test(keyAt(text, from))) return null
  let to: number | null = null
  for (let i = from + 1; i < Math.min(sentence.to, from + 14); i++) {
    const key = keyAt(text, i)
    const office = lookup.office.get(i)
    if (office?.plural && office.to <= sentence.to && !lookup.name.get(office.to) && keyAt(text, from) === 'of') {
      to = office.to // "meeting of the leaders of Central Asia and the European Union"
      i = office.to - 1
      continue
    }
    if (isTime(text, i) || isNumber(text, i) || office || lookup.name.get(i) || /^(hosted|held|organized|organised)$/.test(key)) break
    if (key === ',' && to === i && startsParty(text, lookup, i + 1) && partyEndsAt(lookup, i)) continue
    if (isCapital(text, i) || (to === i && text.tokens.gap[i] === Gap.Hyphen) || (TAIL_NOUNS.test(key) && /^(on|for|and|human)$/.test(keyAt(text, i - 1))))
      to = i + 1
    else if (
      !/^(the|and|of|for|on|between|leaders|ministers|heads|foreign)$/.test(key) ||
      (key === 'the' && !/^(of|and|for|on|between|with|,)$/.test(keyAt(text, i - 1)))
    )
      break
  }
  return to
}

/** A party, after "and" or "the". */
function startsParty(text: Text, lookup: Lookup, from: number): boolean {
  let i = from
  while (/^(and|the)$/.test(keyAt(text, i))) i++
  const party = lookup.party.get(i)
  return party !== undefined && party.via !== 'region' && (keyAt(text, from) === 'and' || /^(,|and)$/.test(keyAt(text, party.to)))
}

/** "of Türkiye, Azerbaijan and Georgia": a comma between two states goes on with the list. */
function partyEndsAt(lookup: Lookup, end: number): boolean {
  for (let i = end - 1; i >= end - 4; i--) if (lookup.party.get(i)?.to === end) return true
  return false
}

/** The words as written, blanks and dashes kept, ordinals and years left out. */
export function nameOf(text: Text, from: number, to: number): string {
  const parts: string[] = []
  for (let i = from; i < to; i++) {
    const key = keyAt(text, i)
    const isGroup = isNumber(text, i) && text.tokens.word[i - 1]?.text === 'G' && parts.length > 0 // "G-20"
    const isJoined = isNumber(text, i) && text.tokens.gap[i] === Gap.Hyphen && parts.length > 0 && isCapital(text, i - 1) // "COVID-19 Summit"
    const isFormat = keyAt(text, i - 1) === '+' || keyAt(text, i + 1) === '+' // "2+2"
    if (
      (isNumber(text, i) && !isGroup && !isFormat && !isJoined) ||
      CLOSING.test(key) ||
      OPENING.test(key) ||
      (isSeries(text, i) && !isCapital(text, i)) ||
      (parts.length === 0 && (isSeries(text, i) || isTime(text, i) || /^('s|'|-|–)$/.test(key)))
    )
      continue
    const gap = parts.length === 0 ? '' : OPENING.test(keyAt(text, i - 1)) ? ' ' : text.source.slice(text.tokens.end[i - 1], text.tokens.start[i])
    parts.push(gap.replace(/\s+/g, ' ') + (text.tokens.word[i]?.text ?? ''))
  }
  return parts.join('').trim()
}
