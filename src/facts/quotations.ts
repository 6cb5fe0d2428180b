import { QUOTATION_WORDS } from '../../languages/en/quotations.js'
import type { TokenRange } from '../base/span.js'
import type { Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import { quoteOf } from '../text/text.js'
import { Gap } from '../text/tokenize.js'
import { Shape } from '../text/word.js'
import { attribute } from './quotations-speaker.js'
import { quotedSpans, type QuotedSpan } from './quotations-spans.js'
import { turnsOf } from './quotations-turns.js'
import type { Context, QuotationDraft } from './types.js'

/** Quotations are found by their marks: nothing to look up. */
export function addQuotations(_lexicon: Lexicon): void {}

const TITLES: ReadonlySet<string> = new Set(QUOTATION_WORDS.titles)
/** Fewer words are a term or a scare quote, unless somebody is told to have said them. */
const SPEECH = 8
const LEAST = 3

/** Everything that the text quotes somebody as saying, and the turns of a transcript. */
export function findQuotations(reading: Reading, context: Context): QuotationDraft[] {
  const turns = turnsOf(reading)
  const drafts: QuotationDraft[] = turns.map((turn) => ({
    range: { from: turn.from, to: turn.to },
    rule: 'quotation.turn',
    basis: null,
    speaker: turn.speaker,
    words: quoteOf(reading.text, turn),
  }))
  let nextTurn = 0
  let before: QuotationDraft | null = null
  for (const span of quotedSpans(reading.text.tokens)) {
    while (nextTurn < turns.length && (turns[nextTurn] as TokenRange).to <= span.from) nextTurn++
    const turn = turns[nextTurn]
    if (turn && turn.from <= span.from) continue
    const draft = draftOf(reading, context, span, before)
    if (!draft) continue
    drafts.push(draft)
    before = draft
  }
  return drafts.sort((a, b) => a.range.from - b.range.from)
}

function draftOf(reading: Reading, context: Context, span: QuotedSpan, before: QuotationDraft | null): QuotationDraft | null {
  const { text } = reading
  const count = wordsIn(reading, span)
  if (count < LEAST || isTitle(reading, span)) return null
  const words = span.parts.map((part) => quoteOf(text, part)).join('\n\n')
  const range = { from: span.from, to: span.to }
  const said = attribute(reading, context, span)
  if (said) return { range, rule: said.rule, basis: said.basis, speaker: said.speaker, words }
  if (count < SPEECH || !isSentence(reading, span)) return null
  const goesOn = before !== null && isOwnParagraph(reading, span)
  return {
    range,
    rule: 'quotation.continued',
    basis: goesOn && before.speaker ? 'the speaker of the quotation before' : null,
    speaker: goesOn ? before.speaker : null,
    words,
  }
}

function wordsIn(reading: Reading, span: TokenRange): number {
  let count = 0
  for (let i = span.from; i < span.to; i++) if (!((reading.text.tokens.word[i]?.shape ?? 0) & Shape.Punct)) count++
  return count
}

/** "the film “Night Train to Oslo”": a word for a titled thing before it, or capitals throughout. */
function isTitle(reading: Reading, span: QuotedSpan): boolean {
  const { word } = reading.text.tokens
  if (TITLES.has(word[span.open - 1]?.key ?? '') || (word[span.open - 1]?.text === ':' && TITLES.has(word[span.open - 2]?.key ?? ''))) return true
  if (span.to - span.from > 16) return false
  let capitals = 0
  let small = 0
  for (let i = span.from; i < span.to; i++) {
    const w = word[i]
    if (!w) continue
    if (w.shape & Shape.Capital) capitals++
    else if (w.shape & Shape.Lower && w.text.length > 3) small++
  }
  return capitals >= 2 && small <= capitals / 3
}

/** Begins with a capital and ends as a sentence does. */
function isSentence(reading: Reading, span: QuotedSpan): boolean {
  const { word } = reading.text.tokens
  const first = word[span.from]
  const last = word[span.to - 1]?.text ?? ''
  return !!first && (first.shape & Shape.Capital) !== 0 && (/^[.!?…,]$/.test(last) || word[span.after]?.text === '.')
}

/** The quotation opens its paragraph. */
const isOwnParagraph = (reading: Reading, span: QuotedSpan): boolean => (reading.text.tokens.gap[span.open] as number) >= Gap.Line
