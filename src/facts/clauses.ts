import type { TokenRange } from '../base/span.js'
import type { Reading } from '../mentions/types.js'
import type { Sentence } from '../text/sentences.js'
import { type Text, keyAt } from '../text/text.js'
import { Shape } from '../text/word.js'
import type { Cue } from './commitments.js'
import type { Context } from './types.js'

/** The part of a sentence that one cue governs. */
export interface Segment {
  readonly cue: Cue
  readonly range: TokenRange
}

/** Cuts a sentence at its cues: "welcomed the talks and called on Russia to leave" gives two parts. A cue inside another's object gives none. */
export function segmentsOf(reading: Reading, context: Context, sentence: Sentence, cues: readonly Cue[]): Segment[] {
  const heads = cues.filter((cue, k) => k === 0 || isCoordinate(reading.text, sentence, cue, context))
  const embedded = cues
    .filter((cue) => isPlan(cue) && !heads.includes(cue))
    .map((cue) => ({ cue, range: around(reading.text, cue, startOf(context, sentence, cue, cue.from - 4), nextHead(reading.text, heads, cue, sentence.to)) }))
  const own = heads.map((cue, k) => {
    const next = heads[k + 1]
    const from = k === 0 && !followsAnd(reading.text, cue) ? startOf(context, sentence, cue, sentence.from) : startOf(context, sentence, cue, cue.from - 4)
    const to = next ? endBefore(reading.text, Math.min(next.from, startOf(context, sentence, next, next.from - 4)), cue.to) : sentence.to
    return { cue, range: around(reading.text, cue, from, to) }
  })
  return [...own, ...embedded]
}

/** "applauded Belgium's decision to spend more": praise of one side, and what the other has undertaken. */
const isPlan = (cue: Cue): boolean => cue.rule === 'commitment.plan' || cue.rule === 'commitment.own-plan'

function nextHead(text: Text, heads: readonly Cue[], cue: Cue, limit: number): number {
  const next = heads.find((h) => h.from > cue.from)
  return next ? endBefore(text, next.from, cue.to) : limit
}

/** "met the Minister and reaffirmed …", "said that …, and he urged": what stands before the "and" is no part of it. */
function followsAnd(text: Text, cue: Cue): boolean {
  let i = cue.from - 1
  while (i > cue.from - 4 && /^(also|further|strongly|he|she|they|we|it|will|have|has)$/.test(keyAt(text, i))) i--
  return /^(and|;|while|but)$/.test(keyAt(text, i))
}

/** After "and", a comma or a new subject another clause begins; after "to" or "for" it is the same one's object. */
function isCoordinate(text: Text, sentence: Sentence, cue: Cue, context: Context): boolean {
  const start = startOf(context, sentence, cue, cue.from - 5)
  let i = start - 1
  while (
    i > sentence.from &&
    /^(also|further|strongly|deeply|firmly|warmly|jointly|then|in|turn|again|once|will|would|shall|have|has|its|their|his|her|we|i|they|he|she|it|that)$/.test(
      keyAt(text, i),
    )
  )
    i--
  return /^(and|,|;|while|but|–|—|as)$/.test(keyAt(text, i))
}

/** Where the clause of a cue begins: at its subject, if one stands between `floor` and the cue. */
function startOf(context: Context, sentence: Sentence, cue: Cue, floor: number): number {
  const subject = context.phraseBefore(cue.from, Math.max(floor, sentence.from))
  return subject === null ? cue.from : subject.from
}

function endBefore(text: Text, to: number, least: number): number {
  let end = to
  while (end > least && /^(and|,|;|also|while|but|as|well)$/.test(keyAt(text, end - 1))) end--
  return end
}

/** Whatever its neighbours claim, a part holds its own cue: a commitment without words proves nothing. */
const around = (text: Text, cue: Cue, from: number, to: number): TokenRange => trim(text, { from: Math.min(from, cue.from), to: Math.max(to, cue.to) })

function trim(text: Text, range: TokenRange): TokenRange {
  let { from, to } = range
  while (to - 1 > from && (text.tokens.word[to - 1]?.shape ?? 0) & Shape.Punct && !/^[)”’"%]$/.test(text.tokens.word[to - 1]?.text ?? '')) to--
  while (from < to - 1 && (text.tokens.word[from]?.shape ?? 0) & Shape.Punct) from++
  return { from, to }
}
