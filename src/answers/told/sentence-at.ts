/** A stretch of a text with its words. */
export interface Stretch {
  readonly quote: string
  readonly from_at: number
  readonly to_at: number
}

/** Longest stretch that stands for a sentence; beyond, it is cut at blanks around the words. */
const LONGEST = 600

/**
 * The sentence around words of a text: back to the last stop or line, on to the next. A stop after a short word with a
 * capital ("Mr.", "St.") or a letter ("A.") ends none.
 */
export function sentenceAt(text: string, from: number, to: number): Stretch {
  let start = from
  while (start > 0 && from - start < LONGEST && !endsBefore(text, start)) start--
  let end = to
  while (end < text.length && end - to < LONGEST && !(end > from && endsBefore(text, end))) end++
  while (start < from && /\s/.test(text[start] as string)) start++
  while (end > to && /\s/.test(text[end - 1] as string)) end--
  return { quote: text.slice(start, end), from_at: start, to_at: end }
}

/** Whether a sentence ends right before an offset: a line break, or a stop with a blank behind it. */
function endsBefore(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === '\n' || text[at] === '\n') return true
  if (!/\s/.test(text[at] ?? ' ')) return false
  const stop = /["”’)\]]/.test(before ?? '') ? text[at - 2] : before
  if (stop === '?' || stop === '!') return true
  if (stop !== '.') return false
  const next = /\S/.exec(text.slice(at, at + 3))?.[0]
  if (next !== undefined && next !== next.toUpperCase()) return false
  const word = /(\S+)\.["”’)\]]?$/.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? ''
  return !/^(?:\(?[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|Gen|Lt|Col|Sen|Rep|Hon|No|[A-Z]\.[A-Z]|U\.S|e\.g|i\.e|vs)$/.test(word)
}
