/**
 * Where the pieces of a clean text stand in the source that it was taken from, as a flat list of quadruples
 * `text, textLength, source, sourceLength` in rising order of both. Offsets are UTF-16 units. Equal lengths: character
 * by character. Unequal ones: the piece stands for the whole of its source ("&amp;" for "&"). What lies in no
 * piece (paragraph breaks, list dashes, a title set before the text) was not in the source at that place.
 */
export type OffsetMap = readonly number[]

/** The part of the source behind a span of the text; null where the map knows neither its first nor its last character. */
export function sourceSpan(map: OffsetMap, start: number, end: number): { readonly start: number; readonly end: number } | null {
  const first = pieceAt(map, start)
  const last = pieceAt(map, end - 1)
  if (first < 0 || last < 0 || end <= start) return null
  const from = isVerbatim(map, first) ? at(map, first + 2) + start - at(map, first) : at(map, first + 2)
  const to = isVerbatim(map, last) ? at(map, last + 2) + end - at(map, last) : at(map, last + 2) + at(map, last + 3)
  return { start: from, end: to }
}

/** The map of a text that was taken from another text, which was taken from a source: `outer` over `inner`, whose pieces are all verbatim in `outer`. */
export function through(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const out: number[] = []
  let piece = 0
  for (let o = 0; o < outer.length; o += 4) {
    const [text, length, middle] = [at(outer, o), at(outer, o + 1), at(outer, o + 2)]
    while (piece < inner.length && at(inner, piece) + at(inner, piece + 1) <= middle) piece += 4
    for (let i = piece; i < inner.length && at(inner, i) < middle + length; i += 4) {
      const from = Math.max(middle, at(inner, i))
      const to = Math.min(middle + length, at(inner, i) + at(inner, i + 1))
      if (isVerbatim(inner, i)) push(out, text + from - middle, to - from, at(inner, i + 2) + from - at(inner, i), to - from)
      else push(out, text + from - middle, to - from, at(inner, i + 2), at(inner, i + 3))
    }
  }
  return out
}

/** The same map for a text before which `by` characters were set. */
export const shifted = (map: OffsetMap, by: number): OffsetMap => map.map((value, i) => (i % 4 === 0 ? value + by : value))

/** Adds a piece; one that goes on where the last one ended becomes part of it. */
export function push(map: number[], text: number, textLength: number, source: number, sourceLength: number): void {
  const last = map.length - 4
  const joins = last >= 0 && textLength === sourceLength && isVerbatim(map, last)
  if (joins && at(map, last) + at(map, last + 1) === text && at(map, last + 2) + at(map, last + 3) === source) {
    map[last + 1] = at(map, last + 1) + textLength
    map[last + 3] = at(map, last + 3) + sourceLength
  } else map.push(text, textLength, source, sourceLength)
}

const at = (map: OffsetMap, index: number): number => map[index] as number
const isVerbatim = (map: OffsetMap, piece: number): boolean => at(map, piece + 1) === at(map, piece + 3)

/** The piece that holds an offset of the text; -1 if none does. */
function pieceAt(map: OffsetMap, offset: number): number {
  let [low, high] = [0, map.length / 4 - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const start = at(map, middle * 4)
    if (offset < start) high = middle - 1
    else if (offset >= start + at(map, middle * 4 + 1)) low = middle + 1
    else return middle * 4
  }
  return -1
}
