import { firstDay } from '../base/date.js'
import { CopyRulings } from './copy-rulings.js'
import { SketchWindow } from './sketch-window.js'
import type { Finding, RowSource } from './types.js'

/** Least likeness of a copy. */
const LEAST = 0.8
/** A reprint comes soon; a greeting sent each year in the same words is none. */
const DAYS = 60
/** How often names of forgotten documents are let go. */
const SWEPT = 4096

/**
 * Finds texts that are (nearly) another's, by locality-sensitive hashing of their sketches: texts that agree in a whole
 * band are compared, all others never (Indyk and Motwani 1998; Leskovec, Rajaraman and Ullman, "Mining of Massive
 * Datasets", ch. 3). Each copy is tied to the earliest original, never to another copy. Documents pass in the order in which they
 * became known, so those of sixty days are in memory.
 */
export async function* resolveCopies(source: RowSource): AsyncIterable<Finding> {
  const rulings = await CopyRulings.from(source)
  const window = new SketchWindow()
  /** Ids of the documents that are near, the first of them with the number `start`. */
  let docs: string[] = []
  let start = 0
  /** Original of each copy. */
  const originals = new Map<number, number>()
  for await (const { doc, known, sketch } of source.documents()) {
    if (!sketch) continue
    const day = firstDay(known)
    window.forgetBefore(day - DAYS)
    if (window.first - start >= SWEPT) {
      docs = docs.slice(window.first - start)
      start = window.first
      for (const copy of originals.keys()) if (copy < start) originals.delete(copy)
    }
    const number = window.add(sketch, day)
    docs.push(doc)
    let first = number
    for (const other of window.meet(number)) {
      if (window.likeness(number, other) < LEAST) continue
      const original = originals.get(other) ?? other
      if (original >= first || !window.holds(original) || rulings.areApart(doc, docs[original - start] as string)) continue
      if (window.likeness(number, original) >= LEAST) first = original
    }
    const ruled = rulings.pass({ doc, sketch }, first === number ? null : (docs[first - start] as string))
    if (ruled) {
      const original = docs.indexOf(ruled.original)
      if (original >= 0) originals.set(number, start + original)
      yield { is: 'copy', row: { doc, ...ruled } }
      continue
    }
    if (first === number) continue
    originals.set(number, first)
    yield { is: 'copy', row: { doc, original: docs[first - start] as string, likeness: Math.round(window.likeness(number, first) * 100) / 100 } }
  }
}
