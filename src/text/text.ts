import type { Span, TokenRange } from '../base/span.js'
import type { Lexicon } from './lexicon.js'
import { type Phrases, findPhrases } from './phrases.js'
import { type Sentence, splitSentences } from './sentences.js'
import { Gap, type Tokens, tokenize } from './tokenize.js'

/** What stage 2 makes of a document: its tokens, sentences, and every phrase of the lexicon in it. */
export interface Text extends Phrases {
  readonly source: string
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** Sentence index of each token. */
  readonly sentenceOf: Int32Array
}

export function analyse(source: string, lexicon: Lexicon, title: string | null): Text {
  const tokens = tokenize(source, lexicon)
  const sentences = markTitle(splitSentences(source, tokens), source, tokens, title)
  const sentenceOf = new Int32Array(tokens.count)
  for (const s of sentences) sentenceOf.fill(s.index, s.from, s.to)
  const { hits, firstHit, kindsAt } = findPhrases(tokens, sentenceOf)
  return { source, tokens, sentences, sentenceOf, hits, firstHit, kindsAt }
}

/** The heading is told by the document's own title, else by a first paragraph without a full stop. */
function markTitle(sentences: Sentence[], source: string, tokens: Tokens, title: string | null): Sentence[] {
  const first = title ? firstLetter(title) : ''
  const wanted = title && first ? squeeze(title) : null
  return sentences.map((s): Sentence => {
    if (s.paragraph > 2 || s.kind !== 'body') return s
    if (wanted && beginsOtherwise(source, tokens.start[s.from] as number, first)) return s
    const own = source.slice(tokens.start[s.from], tokens.end[s.to - 1])
    const isTitle = wanted ? isHeading(own, wanted, first, s.paragraph === 0) : s.paragraph === 0 && s.index === 0 && !/[.!?]$/.test(own)
    return isTitle ? { index: s.index, from: s.from, to: s.to, paragraph: s.paragraph, kind: 'title' } : s
  })
}

/** Most sentences of a text begin with another letter than its title: told without cutting them out. */
function beginsOtherwise(source: string, at: number, first: string): boolean {
  const letter = source.charCodeAt(at) | 32
  return letter >= 97 && letter <= 122 && letter !== first.charCodeAt(0)
}

/** Does a sentence say what the title says, or, in the first paragraph, begin it? */
function isHeading(sentence: string, wanted: string, first: string, mayBegin: boolean): boolean {
  const own = firstLetter(sentence)
  if (own !== '' && own !== first) return false
  const said = squeeze(sentence)
  return said === wanted || (mayBegin && wanted.startsWith(said))
}

const firstLetter = (s: string): string => (/[\p{L}\p{N}]/u.exec(s)?.[0] ?? '').toLowerCase()

const squeeze = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const spanOf = (text: Text, range: TokenRange): Span => ({
  start: text.tokens.start[range.from] ?? 0,
  end: text.tokens.end[range.to - 1] ?? 0,
})

export const quoteOf = (text: Text, range: TokenRange): string => {
  const { start, end } = spanOf(text, range)
  return text.source.slice(start, end)
}

/** Folded word at a token, "" outside the text. */
export const keyAt = (text: Text, i: number): string => text.tokens.word[i]?.key ?? ''

/** Is a token part of an address of the web ("https://…/leaders-summit/")? */
export function isInAddress(text: Text, at: number): boolean {
  const { gap } = text.tokens
  for (let i = at; i > Math.max(1, at - 60) && (gap[i] as number) < Gap.Space; i--)
    if (keyAt(text, i) === '/' && keyAt(text, i - 1) === '/' && keyAt(text, i - 2) === ':') return true
  return false
}
