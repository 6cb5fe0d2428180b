import type { TokenRange } from '../base/span.js'
import { own } from '../base/own.js'
import { Gap, type Tokens } from '../text/tokenize.js'
import { Shape, type Word } from '../text/word.js'

/** Marks of quotation; a single one may look like an apostrophe. */
const MARK = Shape.Punct | Shape.Possessive

/** Quoted words, without their marks; of several paragraphs one part each. */
export interface QuotedSpan extends TokenRange {
  readonly parts: readonly TokenRange[]
  /** Token of the opening mark and the one after the closing mark. */
  readonly open: number
  readonly after: number
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"', '‘': '’', '‚': '‘’', '»': '«' }

/**
 * Every stretch between quotation marks, in one pass. A paragraph that begins with the same opening mark goes on
 * with a quotation that the paragraph before left open; one that is never closed ends with its paragraph.
 */
export function quotedSpans(tokens: Tokens): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  const { word, gap, shape } = tokens
  let open = -1
  let mark = ''
  let parts: TokenRange[] = []
  let from = 0
  const close = (to: number, after: number): void => {
    if (to > from) parts.push({ from, to })
    const first = parts[0]
    if (first) spans.push({ from: first.from, to: (parts.at(-1) as TokenRange).to, parts, open, after })
    open = -1
    parts = []
  }
  for (let i = 0; i < tokens.count; i++) {
    const isBreak = (gap[i] as number) >= Gap.Line
    if (!((shape[i] as number) & MARK) && (open < 0 || !isBreak)) continue
    const { text } = word[i] as Word
    if (open >= 0 && isBreak && i > open) {
      if (text === mark) {
        if (i > from) parts.push({ from, to: i })
        from = i + 1
        continue
      }
      if (gap[i] === Gap.Paragraph) close(i, i)
    }
    if (open < 0) {
      if (opens(text, i, tokens)) {
        open = i
        mark = text
        from = i + 1
      }
    } else if (own(CLOSERS, mark)?.includes(text) && text !== '' && closes(text, i, tokens)) close(i, i + 1)
  }
  if (open >= 0) close(tokens.count, tokens.count)
  return spans
}

/** A straight mark or a single one opens only before a word and after a gap: not in `style="…"`, not in "o’clock". */
function opens(text: string, i: number, tokens: Tokens): boolean {
  if (text === '“' || text === '«' || text === '„') return true
  if (text !== '"' && text !== '‘' && text !== '‚') return false
  return ((tokens.gap[i] as number) >= Gap.Space || tokens.word[i - 1]?.text === '(') && tokens.gap[i + 1] === Gap.Glued
}

const closes = (text: string, i: number, tokens: Tokens): boolean =>
  (text !== '’' && text !== '"') || (tokens.gap[i] === Gap.Glued && (tokens.gap[i + 1] !== Gap.Glued || /[,.;:)]/.test(tokens.word[i + 1]?.text ?? '')))
