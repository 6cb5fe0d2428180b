import type { Sentence } from '../text/sentences.js'
import { hitsAt } from '../text/phrases.js'
import type { Text } from '../text/text.js'
import { Class, is } from './agreements-words.js'

/**
 * Marks the sentences that are entries of a list of signed documents: after "… witnessed the signing of:",
 * or a heading "List of outcomes", for as long as each entry names a document near its beginning.
 */
export function documentLists(text: Text): Uint8Array {
  const marked = new Uint8Array(text.sentences.length)
  const words = text.tokens.word
  let open = false
  for (const sentence of text.sentences) {
    if (open && isNumeral(text, sentence.from, sentence.to)) continue
    if (open && startsWithDocument(text, sentence.from, sentence.to)) {
      marked[sentence.index] = 1
      continue
    }
    open = words[sentence.to - 1]?.text === ':' ? hasSigning(text, sentence.from, sentence.to) : isListHeading(text, sentence)
  }
  return marked
}

/** "1.", "(iii)": the number of an entry. */
const isNumeral = (text: Text, from: number, to: number): boolean =>
  to - from <= 3 &&
  /^(?:\(?(?:\d+|[ivx]+|[a-z])[.)]*)$/.test(
    text.tokens.word
      .slice(from, to)
      .map((word) => word.text)
      .join(''),
  )

/** "List of Outcomes: State Visit of …", "Documents signed during the visit" */
function isListHeading(text: Text, sentence: Sentence): boolean {
  const { from, to } = sentence
  if (to - from > HEADING_LENGTH || /^[.!?;]$/.test(text.tokens.word[to - 1]?.text ?? '')) return false
  let listed = false
  let named = false
  for (let i = from; i < to; i++) {
    const word = text.tokens.word[i]
    if (word?.key === 'list' || is(word, Class.signed)) listed = true
    if (/^(?:outcomes|documents|agreements|mous|instruments)$/.test(word?.key ?? '')) named = true
  }
  return listed && named
}

/** A heading is no longer than this, in tokens. */
const HEADING_LENGTH = 25

function hasSigning(text: Text, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 40); i < to; i++) if (is(text.tokens.word[i], Class.signed)) return true
  return false
}

function startsWithDocument(text: Text, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 9); i++) if (hitsAt(text, i).some((h) => h.entry.kind === 'agreement')) return true
  return false
}
