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
  if (BREAKS.has(before)) return true
  return before === ',' && JOINTS.has(keyAt(text, i))
}

/** The part of the sentence around the quantity: bounded by breaks and by the quantities beside it. */
export function segmentOf(site: Site): TokenRange {
  const { text } = site.reading
  const { amounts, index, amount, sentence } = site
  const before = amounts[index - 1]
  const from = before ? fromJoint(text, before.to, amount.from) : fromBreak(text, sentence.from, amount.from)
  let to = amount.to
  const ceiling = amounts[index + 1]?.from ?? sentence.to
  while (to < ceiling && !BREAKS.has(keyAt(text, to)) && !beginsPart(text, to + 1)) to++
  return { from: withoutJoints(text, from, amount.from), to }
}

function fromBreak(text: Text, floor: number, at: number): number {
  let from = at
  while (from > floor && !beginsPart(text, from)) from--
  return from
}

/** Beside another quantity a bare "and" or comma parts the two: "exports of $38bn and imports of $10bn". */
function fromJoint(text: Text, floor: number, at: number): number {
  let from = at
  while (from > floor && !beginsPart(text, from) && !(from < at && JOINING.has(keyAt(text, from)))) from--
  return from
}

/** "and imports for …" → "imports for …". */
function withoutJoints(text: Text, from: number, limit: number): number {
  let at = from
  while (at < limit && (JOINTS.has(keyAt(text, at)) || keyAt(text, at) === ',' || keyAt(text, at) === ')')) at++
  return at
}
