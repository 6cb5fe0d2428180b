import { diffWordsWithSpace } from 'diff'

/** A stretch of two texts: common to both, or only in one of them. */
export interface Apart {
  readonly value: string
  readonly added: boolean
  readonly removed: boolean
}

/** Texts longer than this are compared by paragraph, since comparing words takes the square of what differs. */
const LONG = 60_000

/** Two texts as one row of stretches: what both have, what was taken out, what was put in. */
export function wordsApart(before: string, after: string): readonly Apart[] {
  const words = before.length + after.length > LONG ? undefined : diffWordsWithSpace(before, after, { maxEditLength: 4000 })
  return words ?? byParagraph(before, after)
}

/** Paragraphs in the order of the newer text; what was taken out stands before the paragraph that it stood before. */
function byParagraph(before: string, after: string): Apart[] {
  const [a, b] = [before, after].map((text) => text.split(/(?<=\n)(?=[^\n])/)) as [string[], string[]]
  const lastInA = new Map(a.map((value, i) => [value, i]))
  const inB = new Set(b)
  const parts: Apart[] = []
  let at = 0
  const takenOutUntil = (end: number): void => {
    for (; at < end; at++) if (!inB.has(a[at] as string)) parts.push({ value: a[at] as string, added: false, removed: true })
  }
  for (const value of b) {
    // Where it stands again further on: so that each paragraph of the older text is passed once.
    if ((lastInA.get(value) ?? -1) >= at) {
      takenOutUntil(a.indexOf(value, at))
      at++
    }
    parts.push({ value, added: !lastInA.has(value), removed: false })
  }
  takenOutUntil(a.length)
  return parts
}
