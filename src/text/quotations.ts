import type { Tokens } from './tokenize.js'

/** Tokens between quotation marks: 1 inside, 0 outside. A mark that is never closed quotes to the paragraph's end at most. */
export function insideQuotes(tokens: Tokens, paragraphOf: (token: number) => number): Uint8Array {
  const inside = new Uint8Array(tokens.count)
  let open = -1
  for (let i = 0; i < tokens.count; i++) {
    const mark = tokens.word[i]?.text
    if (open >= 0 && paragraphOf(i) !== paragraphOf(open)) {
      inside.fill(1, open + 1, i)
      open = -1
    }
    if (mark === '“' || mark === '«' || (mark === '"' && open < 0)) open = i
    else if ((mark === '”' || mark === '»' || mark === '"') && open >= 0) {
      inside.fill(1, open + 1, i)
      open = -1
    }
  }
  return inside
}
