import type { TokenRange } from '../base/span.js'
import { hitsAt } from '../text/phrases.js'
import { type Text, quoteOf } from '../text/text.js'
import type { Word } from '../text/word.js'
import { isCapital } from './agreements-words.js'

/** The words of a name without what stands in brackets: "Memorandum of Understanding (MoU) between …". */
export function nameOf(text: Text, range: TokenRange): string {
  const words = text.tokens.word
  let name = ''
  let from = range.from
  for (let i = range.from; i <= range.to; i++) {
    const opens = words[i]?.text === '(' && i < range.to
    if (!opens && i < range.to) continue
    if (i > from) name += ` ${quoteOf(text, { from, to: i })}`
    while (i < range.to && words[i]?.text !== ')') i++
    from = i + 1
  }
  return name
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,;])/g, '$1')
    .trim()
}

/** A word of a link ("…/2023/05/16/joint-roadmap/") names nothing. */
export const isAddress = (text: Text, from: number, to: number): boolean =>
  !isCapital(text.tokens.word[from]) && (text.source[(text.tokens.start[from] ?? 0) - 1] === '/' || text.source[text.tokens.end[to - 1] ?? 0] === '/')

const PLURALS = new Set(['memoranda', 'memorandums', 'mous'])

/** "agreements", "memoranda of understanding": the noun is the last word, or the one before "of". */
export function isPlural(words: readonly Word[], head: TokenRange): boolean {
  const noun = head.to - head.from > 1 && words[head.from + 1]?.key === 'of' ? words[head.from] : words[head.to - 1]
  return !!noun && (noun.key !== noun.stem || PLURALS.has(noun.key)) && noun.key !== 'principles'
}

const NATIONAL = new Set(['party.adjective', 'party.name', 'party.organisation'])

/** "Russian-Georgian agreements": whose they are, not which. */
export function isByNation(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hitsAt(text, i).some((hit) => NATIONAL.has(hit.entry.id))) return true
  return false
}
