import { firstAt } from '../../base/first-at.js'
import type { TokenRange } from '../../base/span.js'
import type { AmountMention, Reading } from '../../mentions/types.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, keyAt } from '../../text/text.js'

/** One quantity with the sentence and the other quantities around it. */
export interface Site {
  readonly reading: Reading
  readonly sentence: Sentence
  /** All quantities of the sentence, in order. */
  readonly amounts: readonly AmountMention[]
  readonly index: number
  readonly amount: AmountMention
}

const BREAKS = new Set([';', ':', '–', '—', '(', ')', '“', '”', '"'])
const JOINTS = new Set(['and', 'while', 'but', 'with', 'which', 'who', 'whereas', 'or', 'plus', 'as', 'where', 'including'])

const JOINING = new Set(['and', ','])

/** Does a new part of the sentence begin at token `i`: after a semicolon, a dash, a comma before "and", "while", "which"? */
export function beginsPart(text: Text, i: number): boolean {
  const before = keyAt(text, i - 1)
  if (BREAKS.has(before)) return !isBracketed(text, i)
  return before === ',' && JOINTS.has(keyAt(text, i))
}

/** "the European Bank (EBRD) put at": one word in brackets parts nothing. */
const isBracketed = (text: Text, i: number): boolean =>
  (keyAt(text, i - 1) === '(' && keyAt(text, i + 1) === ')') || (keyAt(text, i - 1) === ')' && keyAt(text, i - 3) === '(')

/** The part of the sentence around the quantity: bounded by breaks and by the quantities beside it. */
export function segmentOf(site: Site): TokenRange {
  const { text } = site.reading
  const { amounts, index, amount, sentence } = site
  const before = lastBefore(text, amounts, index)
  const from = before ? fromJoint(site, before.to, amount.from) : fromBreak(text, sentence.from, amount.from)
  let to = amount.to
  const ceiling = amounts[index + 1]?.from ?? sentence.to
  while (to < ceiling && !BREAKS.has(keyAt(text, to)) && !beginsPart(text, to + 1)) to++
  return { from: withoutJoints(text, from, amount.from), to }
}

/** The quantity before, unless it tells how long: "investment over 15 years was almost 9 billion". */
function lastBefore(text: Text, amounts: readonly AmountMention[], index: number): AmountMention | null {
  for (let k = index - 1; k >= Math.max(0, index - 3); k--) {
    const amount = amounts[k] as AmountMention
    if (amount.unit !== null || !/^(years?|months?|days?|weeks?|hours?)$/.test(keyAt(text, amount.to))) return amount
  }
  return null
}

function fromBreak(text: Text, floor: number, at: number): number {
  let from = at
  while (from > floor && !beginsPart(text, from)) from--
  return from
}

/** Beside another quantity a bare "and" or comma parts the two: "exports of $38bn and imports of $10bn". */
function fromJoint({ reading }: Site, floor: number, at: number): number {
  const { text } = reading
  let from = at
  while (from > floor && !beginsPart(text, from) && !(from < at && JOINING.has(keyAt(text, from)) && !isApposed(text, from) && !isInParty(reading, from)))
    from--
  return from
}

/** "the European Bank for Reconstruction and Development": a word inside the name of a party joins nothing and measures nothing. */
export function isInParty(reading: Reading, i: number): boolean {
  const before = reading.parties[firstAt(reading.parties, i + 1) - 1]
  return before !== undefined && before.from < i + 1 && i < before.to && before.to - before.from > 1
}

/** "a memorandum, of the Bank, is worth": these commas go around an insertion. */
const isApposed = (text: Text, i: number): boolean => keyAt(text, i) === ',' && /^(of|is|was|are|were|has|have|had)$/.test(keyAt(text, i + 1))

/** "and imports for …" → "imports for …". */
function withoutJoints(text: Text, from: number, limit: number): number {
  let at = from
  while (at < limit && (JOINTS.has(keyAt(text, at)) || keyAt(text, at) === ',' || keyAt(text, at) === ')')) at++
  return at
}
