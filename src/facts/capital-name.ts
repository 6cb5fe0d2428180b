import type { Word } from '../text/word.js'
import { Class, is, isCapital, isDeterminer } from './agreements-words.js'

/** No name has more words on one side of its head. */
const LONGEST = 10
const LINKS = new Set(['of', 'the', 'for', 'and', 'on', '&', 'de', 'di', 'du', 'in', 'to', 'der', 'des', 'für', 'del', 'la', 'y', 'e'])

const isPart = (word: Word | undefined): boolean =>
  isCapital(word) && !isDeterminer(word) && !is(word, Class.day) && (!is(word, Class.stop) || is(word, Class.named))

/** First token of a capitalised name that ends with its head: "the Kenya Revenue | Authority". */
export function nameFrom(words: readonly Word[], head: number, limit: number, stops: ReadonlySet<string>): number {
  let from = head
  while (from > limit && head - from < LONGEST) {
    const before = words[from - 1]
    if (isPart(before) && !stops.has(before?.key ?? '')) from--
    else if (
      (before?.text === '&' || before?.key === 'and') &&
      from < head &&
      from - 2 >= limit &&
      isPart(words[from - 2]) &&
      !stops.has(words[from - 2]?.key ?? '') &&
      (from - 3 < limit || !isList(words, from - 3))
    )
      from -= 2
    else break
  }
  return from
}

/** "Shell, Eni and Deutsche Bank": an "and" that closes a list joins no name. */
const isList = (words: readonly Word[], at: number): boolean => words[at]?.text === ','

/** End of a name after its head: "Ministry | of Foreign Affairs of Kazakhstan". */
export function nameTo(words: readonly Word[], head: number, limit: number, stops: ReadonlySet<string>): number {
  let end = head
  let listed = false
  if (!LINKS.has(words[head]?.key ?? '') || words[head]?.key === 'and' || words[head]?.key === 'the' || words[head]?.key === 'in' || words[head]?.key === 'to')
    return head
  for (let i = head; i < limit && i - head < LONGEST + 4; i++) {
    const word = words[i] as Word
    // "Ministry of Foreign Affairs | Director General …"
    if (i === end && end > head && stops.has(word.key)) break
    if (isPart(word)) end = i + 1
    else if (
      word.text === ',' &&
      ((isCapital(words[i + 1]) && continuesList(words, i, limit)) || (listed && words[i + 1]?.key === 'and' && isCapital(words[i + 2])))
    )
      listed = true
    else if (!LINKS.has(word.key) || i - end >= 2) break
    else if (word.key === 'and' && startsBody(words, i + 1)) break
  }
  return end
}

/** "Ministry of Trade, Commerce and Tourism": a list of matters inside one name, closed by "and" within a few words. */
function continuesList(words: readonly Word[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i < limit && i < comma + 6; i++) {
    const word = words[i] as Word
    if (word.key === 'and') return isCapital(words[i + 1]) && !startsBody(words, i + 1)
    if (!isCapital(word) && word.text !== ',') return false
  }
  return false
}

const BODIES = new Set([
  'ministry',
  'department',
  'agency',
  'minister',
  'president',
  'bank',
  'university',
  'prime',
  'foreign',
  'chamber',
  'embassy',
  'national',
  'state',
  'federal',
])
const ENDS = new Set([
  'corporation',
  'company',
  'group',
  'institute',
  'university',
  'bank',
  'association',
  'center',
  'centre',
  'foundation',
  'council',
  'committee',
  'agency',
  'commission',
  'initiative',
  'programme',
  'program',
  'forum',
  'inc',
  'ltd',
])

/** Does another body begin here ("the University of Nairobi and | Mazda Motor Corporation")? */
function startsBody(words: readonly Word[], at: number): boolean {
  if (BODIES.has(words[at]?.key ?? '') || words[at]?.key === 'the') return true
  for (let i = at; i < at + 5 && isCapital(words[i]); i++) if (ENDS.has(words[i]?.key ?? '')) return true
  return false
}
