import { ORGANIZATION_WORDS } from '../../languages/en/organizations.js'
import type { TokenRange } from '../base/span.js'
import type { Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import { Lists, type Word } from '../text/word.js'
import { Class, is, isCapital } from './agreements-words.js'

/** Marks the words that may open a list of bodies. */
export const addListOpeners = (lexicon: Lexicon): void => lexicon.list(ORGANIZATION_WORDS.lists, Lists.Listing)

/** A list of companies is read no further. */
const LONGEST = 80

/** The names after "companies such as …", "banks including …", "companies like …". */
export function listedBodies(reading: Reading): TokenRange[] {
  const { tokens, sentences, sentenceOf } = reading.text
  const words = tokens.word
  const persons = new Set(reading.names.map((n) => n.from))
  const places = new Set([...reading.places.map((p) => p.from), ...reading.parties.map((p) => p.from)])
  const found: TokenRange[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (!((tokens.lists[i] as number) & Lists.Listing)) continue
    const limit = Math.min(sentences[sentenceOf[i] as number]?.to ?? tokens.count, i + LONGEST)
    const from = listFrom(words, i + 1)
    if (from < 0) continue
    for (const item of itemsOf(words, from, limit)) if (!persons.has(item.from) && !places.has(item.from)) found.push(item)
    i = from
  }
  return found
}

/** Past ", such as", "including", ", among them", "like", ":"; -1 if no list is opened. */
function listFrom(words: readonly Word[], at: number): number {
  let i = at
  if (words[i]?.text === ',' || words[i]?.text === '(') i++
  const key = words[i]?.key
  if (key === 'such' && words[i + 1]?.key === 'as') return i + 2
  if (key === 'including' || key === 'like' || key === 'namely') return i + 1
  if (key === 'among' && words[i + 1]?.key === 'them') return i + 2
  return -1
}

function itemsOf(words: readonly Word[], from: number, limit: number): TokenRange[] {
  const items: TokenRange[] = []
  let start = -1
  for (let i = from; i <= limit; i++) {
    const word = i < limit ? words[i] : undefined
    if (
      word &&
      ((isCapital(word) && !is(word, Class.stop) && !/['’]/.test(word.text)) ||
        (start >= 0 && (word.text === '&' || word.key === 'of') && isCapital(words[i + 1])))
    ) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0) items.push({ from: start, to: i })
    start = -1
    if (!word || (word.text !== ',' && word.key !== 'and' && word.key !== 'the')) break
  }
  return items
}
