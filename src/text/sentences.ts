import type { TokenRange } from '../base/span.js'
import { Gap, type Tokens } from './tokenize.js'
import { Shape, type Word } from './word.js'

/** A sentence, a heading or a list item: `[from, to)` in tokens. */
export interface Sentence extends TokenRange {
  readonly index: number
  readonly paragraph: number
  /** `title`: the document's heading; `item`: an entry of a list; `turn`: spoken words of a transcript. */
  readonly kind: 'title' | 'body' | 'item' | 'turn'
}

/** Words that open a sentence and never continue a name: after "the U.S." they prove a new sentence. */
const OPENERS = new Set(
  'the a an in on at he she it they this that these those during both after before as while with for to we i our his her its their and but following according there'.split(
    ' ',
  ),
)
const CLOSERS = new Set([')', ']', '”', '"', '’', "'", '»'])

/** No sentence is longer: what is done per sentence stays bounded even where a text has no full stop. */
const LONGEST_SENTENCE = 400

/** Splits tokens into sentences: one pass, no look further than the next word. */
export function splitSentences(text: string, tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let paragraph = 0
  let isItem = false
  const close = (to: number): void => {
    if (to > from) sentences.push({ index: sentences.length, from, to, paragraph, kind: isItem ? 'item' : 'body' })
    from = to
  }
  for (let i = 0; i < tokens.count; i++) {
    const gap = tokens.gap[i] as number
    if (i > from && gap === Gap.Paragraph) {
      close(i)
      paragraph++
      isItem = false
    } else if (i > from && gap === Gap.Line && breaksAtLine(text, tokens, i)) close(i)
    if (isBullet(text, tokens, i)) {
      close(i)
      isItem = true
      from = i + 1
      continue
    }
    if (i > from && (i - from >= LONGEST_SENTENCE || endsSentence(tokens, i))) close(i)
  }
  close(tokens.count)
  return sentences
}

/** "-   Ali Zaidi, National Climate Advisor": a dash at the start of a line or before a wide gap opens a list item. */
function isBullet(text: string, tokens: Tokens, i: number): boolean {
  const { text: mark, shape } = tokens.word[i] as Word
  if (!(shape & Shape.Punct)) return false
  if (mark !== '-' && mark !== '•' && mark !== '–' && mark !== '—') return false
  const gap = tokens.gap[i] as number
  if (gap < Gap.Space) return false
  const end = tokens.end[i] as number
  if (mark === '•') return true
  return gap >= Gap.Line ? tokens.gap[i + 1] === Gap.Space : text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === 32
}

function breaksAtLine(text: string, tokens: Tokens, i: number): boolean {
  const next = tokens.word[i]
  if (!next || next.shape & Shape.Lower) return false
  const end = tokens.end[i - 1] as number
  const lineStart = text.lastIndexOf('\n', end - 1)
  const length = end - lineStart
  return /[.!?:;”"]/.test(tokens.word[i - 1]?.text ?? '') || length < 60 || length > 160 // no text is wrapped at such a width
}

/** Only a mark, or a full stop inside a word, ends a sentence: most words can be passed over by their shape. */
const MAY_END = Shape.Punct | Shape.Possessive | Shape.Dotted

/** Does a sentence end just before token `i`? */
function endsSentence(tokens: Tokens, i: number): boolean {
  if ((tokens.gap[i] as number) < Gap.Space || !((tokens.word[i - 1]?.shape ?? 0) & MAY_END)) return false
  const next = tokens.word[i]
  if (!next) return false
  let k = i - 1
  while (k > 0 && CLOSERS.has(tokens.word[k]?.text ?? '') && tokens.gap[k] === Gap.Glued) k--
  const last = tokens.word[k]
  if (!last) return false
  const isMark = last.text === '.' || last.text === '!' || last.text === '?' || last.text === '…'
  if (isMark) {
    if (last.text === '.' && next.shape & Shape.Lower) return false
    return true
  }
  if (!(last.shape & Shape.Dotted) || last.text.length < 3) return false
  // "in the U.S. The Secretary …", "in Washington, D.C. They …"
  if (/^D\.C\.$/.test(last.text) && (next.shape & Shape.Capital) !== 0 && !/^(mayor|circuit|council|police)$/.test(next.key)) return true
  return (next.shape & Shape.Capital) !== 0 && OPENERS.has(next.key) && last.text.includes('.', 1) && last.text.indexOf('.') < last.text.length - 1
}
