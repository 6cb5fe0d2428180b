import type { Text } from '../text/text.js'
import { Class, is } from './agreements-words.js'

/**
 * Marks the sentences that are entries of a list of signed documents: after "… witnessed the signing of:",
 * for as long as each paragraph names a document near its beginning.
 */
export function documentLists(text: Text): Uint8Array {
  const marked = new Uint8Array(text.sentences.length)
  const words = text.tokens.word
  let open = false
  for (const sentence of text.sentences) {
    if (open && startsWithDocument(text, sentence.from, sentence.to)) {
      marked[sentence.index] = 1
      continue
    }
    open = words[sentence.to - 1]?.text === ':' && hasSigning(text, sentence.from, sentence.to)
  }
  return marked
}

function hasSigning(text: Text, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 40); i < to; i++) if (is(text.tokens.word[i], Class.signed)) return true
  return false
}

function startsWithDocument(text: Text, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 9); i++) if (text.hitsAt[i]?.some((h) => h.entry.kind === 'agreement')) return true
  return false
}
