import type { Reading } from '../mentions/types.js'
import type { Sentence } from '../text/sentences.js'
import type { Word } from '../text/word.js'
import type { AgreementDraft } from './types.js'
import { Class, is } from './agreements-words.js'

/** A date this much older than the publication tells of an earlier signing. */
const isEarlier = (date: string, published: string): boolean =>
  date.slice(0, 7) < published.slice(0, 7) && (date.length > 4 ? monthsBetween(date, published) > 1 : Number(date) < Number(published.slice(0, 4)))
const monthsBetween = (a: string, b: string): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7) || '1')

/** How the document stands, by the words around its name in the sentence. */
export function statusOf(reading: Reading, sentence: Sentence, from: number, to: number, listed: boolean): AgreementDraft['status'] {
  if (listed) return 'signed'
  const words = reading.text.tokens.word
  const first = Math.max(sentence.from, from - 40)
  const last = Math.min(sentence.to, to + 10)
  let signed = false
  let planned = false
  let negotiated = false
  let earlier = false
  for (let i = first; i < last; i++) {
    if (i >= from && i < to) continue
    const word = words[i]
    if (is(word, Class.signed)) {
      signed = true
      if (isWishedFor(words, first, i)) planned = true
    }
    if (is(word, Class.planned)) planned = true
    if (is(word, Class.negotiated)) negotiated = true
    if (word?.key === 'had' || word?.key === 'previously' || word?.key === 'earlier') earlier = true
  }
  if (negotiated && !signed) return 'negotiated'
  if (signed && planned) return 'planned'
  if (!signed || earlier) return 'existing'
  const published = reading.setting.published
  const past = published ? datesIn(reading, first, last).some((date) => isEarlier(date, published)) : false
  return past ? 'existing' : 'signed'
}

/** "its wish for an early | signature of", but not "signed the protocol and hope to …". */
function isWishedFor(words: readonly Word[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 6); i--) {
    if (is(words[i], Class.wished)) return true
    if (/^(and|,|;)$/.test(words[i]?.key ?? '')) return false
  }
  return false
}

/** Last days of the date mentions in a token range; mentions lie in the order of the text. */
function datesIn(reading: Reading, from: number, to: number): string[] {
  const { dates } = reading
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let i = low; i < dates.length && (dates[i]?.from ?? to) < to; i++) found.push(dates[i]?.end ?? dates[i]?.start ?? '')
  return found.filter(Boolean)
}
