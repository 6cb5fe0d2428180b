import { APPROXIMATE_WORDS } from '../../../languages/en/amounts.js'
import { INDICATOR_MODIFIERS, PHRASE_STOPS, SAYS_NOTHING, WEAK_INDICATORS } from '../../../languages/en/figures.js'
import type { IndicatorRow } from '../../base/figure-table.js'
import { firstAt } from '../../base/first-at.js'
import type { TokenRange } from '../../base/span.js'
import { hitsAt } from '../../text/phrases.js'
import { type Text, keyAt, quoteOf } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import { isInParty, type Site } from './segment.js'
import { hasNoun, saidBefore } from './words-before.js'

/** What is measured: a row of the table where its words are known, else the words around the number. */
export interface Indicator extends TokenRange {
  readonly row: IndicatorRow | null
  readonly words: string
}

/** "$22 million in humanitarian aid", "EUR 5 million loan": so far behind the number. */
const BEHIND = 6
const LONGEST = 8

export function indicatorOf(site: Site, segment: TokenRange): Indicator | null {
  const { text } = site.reading
  const { amount } = site
  const right = rightBehind(text, site)
  if (right) return right
  let weak: Indicator | null = null
  for (let i = amount.from - 1; i >= segment.from; i--) {
    const found = indicatorAt(text, i)
    if (!found || found.to > amount.from || isInParty(site.reading, i)) continue
    if (!WEAK_INDICATORS.has(found.words)) return longest(text, found, segment.from)
    weak ??= found // "loans worth EUR 5 billion": of loans
  }
  if (weak) return weak
  for (let i = amount.to; i < Math.min(segment.to, amount.to + 12); i++) {
    const found = indicatorAt(text, i)
    if (found) return found
  }
  return phraseAround(text, site, segment)
}

/** "$22 million in humanitarian aid": after "in", "of", or at once. */
function rightBehind(text: Text, site: Site): Indicator | null {
  const { amount } = site
  const first = keyAt(text, amount.to)
  const at = first === 'in' || first === 'of' ? amount.to + 1 : amount.to
  for (let i = at; i < Math.min(site.sentence.to, at + BEHIND); i++) {
    const found = indicatorAt(text, i)
    if (found) return found
    const word = text.tokens.word[i]
    if (!word || word.shape & (Shape.Punct | Shape.Number) || word.key === 'and' || PHRASE_STOPS.has(word.key)) return null
  }
  return null
}

/** "trade turnover" for "turnover": the phrase that covers the one found. */
function longest(text: Text, found: Indicator, floor: number): Indicator {
  let best = found
  for (let i = found.from - 1; i >= Math.max(floor, found.from - LONGEST); i--) {
    const other = indicatorAt(text, i)
    if (other && other.to >= best.to) best = other
  }
  return best
}

function indicatorAt(text: Text, i: number): Indicator | null {
  for (const hit of hitsAt(text, i)) {
    if (hit.entry.kind !== 'indicator') continue
    const row = hit.entry.data as IndicatorRow
    let from = hit.from
    while (from > 0 && INDICATOR_MODIFIERS.has(keyAt(text, from - 1)) && text.sentenceOf[from - 1] === text.sentenceOf[hit.from]) from--
    const range = { from, to: hit.to }
    return { row, words: row.says ?? plainWords(text, range), ...range }
  }
  return null
}

/** The noun phrase behind the number ("$2.9 billion Extended Fund Facility"), else what the segment says before it. */
function phraseAround(text: Text, site: Site, segment: TokenRange): Indicator | null {
  const { amount } = site
  const from = behindNumber(text, amount.to)
  let to = from
  while (to < Math.min(segment.to, from + LONGEST) && !stops(text, to) && !SAYS_NOTHING.has(keyAt(text, to))) to++
  if (to > from && hasNoun(text, from, to) && !namesPlace(site, from)) return { row: null, words: plainWords(text, { from, to }), from, to }
  const whole = partOf(text, site)
  if (whole) return whole
  const said = saidBefore(text, { from: Math.max(segment.from, amount.from - LONGEST), to: beforeApproximation(text, amount.from) })
  return said ? { row: null, words: said.words ?? plainWords(text, said), from: said.from, to: said.to } : null
}

/** "invested $2 million in Peru": where, not what. */
function namesPlace({ reading, amount }: Site, at: number): boolean {
  if (!/^(in|for)$/.test(keyAt(reading.text, amount.to))) return false
  return reading.places[firstAt(reading.places, at)]?.from === at || reading.parties[firstAt(reading.parties, at)]?.from === at
}

/** "This additional funding, including nearly $288 million through the Ministry": part of what was told before. */
function partOf(text: Text, { amount, sentence }: Site): Indicator | null {
  let at = amount.from - 1
  while (at > amount.from - 5 && keyAt(text, at) !== 'including') at--
  if (keyAt(text, at) !== 'including') return null
  for (let i = at - 1; i >= sentence.from; i--) {
    const found = indicatorAt(text, i)
    if (found) return longest(text, found, sentence.from)
  }
  return null
}

/** Past "of", "in the", "of our": "15 percent of our workforce". */
function behindNumber(text: Text, at: number): number {
  if (/^(the|our|their|its|these|those|all)$/.test(keyAt(text, at))) return at + 1 // "half the children"
  if (!/^(of|in|for)$/.test(keyAt(text, at))) return at
  return keyAt(text, at) === 'of' && /^(the|our|their|its|this|that|these|those|all|his|her)$/.test(keyAt(text, at + 1)) ? at + 2 : at + 1
}

/** "worth nearly", "more than": words that only round the number tell nothing of what it measures. */
function beforeApproximation(text: Text, to: number): number {
  let at = to
  while (APPROXIMATE_WORDS.has(keyAt(text, at - 1)) || /^(more|less|up|to|at|a|an|the|of|as|much)$/.test(keyAt(text, at - 1))) at--
  return at
}

function stops(text: Text, i: number): boolean {
  const word = text.tokens.word[i]
  return !word || (word.shape & Shape.Punct) !== 0 || PHRASE_STOPS.has(word.key)
}

/** Words as they stand, without capitals of a sentence's beginning. */
export function plainWords(text: Text, range: TokenRange): string {
  const words = quoteOf(text, range).replace(/\s+/g, ' ').trim()
  const first = text.tokens.word[range.from]
  return first && first.shape & Shape.Capital && !(first.shape & Shape.Upper) && isFirst(text, range.from)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}

const isFirst = (text: Text, i: number): boolean => i === 0 || text.sentenceOf[i - 1] !== text.sentenceOf[i]
