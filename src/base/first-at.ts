import type { TokenRange } from './span.js'

/** Index of the first of the mentions, which stand in order, that begins at or after a token. */
export function firstAt(mentions: readonly Pick<TokenRange, 'from'>[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Pick<TokenRange, 'from'>).from < token) low = middle + 1
    else high = middle
  }
  return low
}
