import { AHEAD_WORDS, BEHIND_WORDS, BE_WORDS } from '../../../languages/en/dates.js'
import type { TokenRange } from '../../base/span.js'
import { type Text, keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'

const BEFORE = 20
const AFTER = 10

/** Do the words around a date speak of what lies ahead ("will", "due") or behind ("met", "was")? The nearest before it decides. */
export function tenseAround(text: Text, range: TokenRange): 'ahead' | 'behind' | null {
  const sentence = text.sentences[text.sentenceOf[range.from] ?? 0]
  if (!sentence) return null
  for (let i = range.from - 1; i >= Math.max(sentence.from, range.from - BEFORE); i--) {
    const tense = tenseOf(text, i)
    if (tense) return tense
  }
  for (let i = range.to; i < Math.min(sentence.to, range.to + AFTER); i++) {
    const tense = tenseOf(text, i)
    if (tense) return tense
  }
  return null
}

function tenseOf(text: Text, i: number): 'ahead' | 'behind' | null {
  const word = text.tokens.word[i]
  if (!word || !(word.shape & Shape.Lower)) return null
  const before = keyAt(text, i - 1)
  if (AHEAD_WORDS.has(word.key) || (word.key === 'to' && BE_WORDS.has(before))) return 'ahead'
  if (BEHIND_WORDS.has(word.key)) return before === 'be' ? null : 'behind'
  const isPast = word.key.length > 4 && word.key.endsWith('ed') && before !== 'be' && before !== 'to'
  return isPast ? 'behind' : null
}
