import type { TokenRange } from '../../base/span.js'
import { keyAt, type Text } from '../../text/text.js'
import type { View } from './mention.js'

/** "This is the first meeting of the three leaders", "Those were the first consultations with B": the one just told. */
export function isThis(text: Text, { sentence }: View, noun: TokenRange): boolean {
  const first = sentence.from
  return (
    /^(this|that|these|those|it)$/.test(keyAt(text, first)) &&
    /^(is|was|are|were|marks|marked)$/.test(keyAt(text, first + 1)) &&
    noun.from - first <= 8 &&
    noun.from > first
  )
}
