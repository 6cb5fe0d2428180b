import { firstDay } from '../base/date.js'
import { likenessOf } from './sketch.js'
import type { ComparedDocument, Finding, RowSource } from './types.js'

/** Twelve bands of five bytes: of texts that share 80 % of their runs of words 99 in 100 meet in a band, of those that share 20 % one in 250. */
const BANDS = 12
const BAND_LENGTH = 10
/** Least likeness of a copy. */
const LEAST = 0.8
/** A reprint comes soon; a greeting sent each year in the same words is none. */
const DAYS = 60
/** Members of a band that a newcomer is compared with: enough to find an original, few enough to stay linear. */
const COMPARED = 4

/**
 * Finds texts that are (nearly) another's, by locality-sensitive hashing of their sketches: texts that agree in a whole
 * band are compared, all others never (Indyk and Motwani 1998; Leskovec, Rajaraman and Ullman, "Mining of Massive
 * Datasets", ch. 3). Each copy is tied to the earliest original, never to another copy.
 */
export async function* resolveCopies(source: RowSource): AsyncIterable<Finding> {
  const documents: ComparedDocument[] = []
  for await (const document of source.documents()) if (document.sketch) documents.push(document)
  const partners = partnersOf(documents)
  /** Index of the original of each copy. */
  const originals = new Map<number, number>()
  for (let i = 0; i < documents.length; i++) {
    const original = earliestOriginal(documents, i, partners.get(i) ?? [], originals)
    if (original === null) continue
    originals.set(i, original)
    const [copy, first] = [documents[i] as ComparedDocument, documents[original] as ComparedDocument]
    yield { is: 'copy', row: { doc: copy.doc, original: first.doc, likeness: Math.round(likenessOf(copy.sketch, first.sketch) * 100) / 100 } }
  }
}

/** For each document the earlier ones that it is like, by index. */
function partnersOf(documents: readonly ComparedDocument[]): Map<number, number[]> {
  const partners = new Map<number, number[]>()
  for (let band = 0; band < BANDS; band++) {
    const members = new Map<string, number[]>()
    documents.forEach((document, i) => {
      const key = document.sketch.slice(band * BAND_LENGTH, (band + 1) * BAND_LENGTH)
      const earlier = members.get(key)
      if (!earlier) {
        members.set(key, [i])
        return
      }
      for (const j of earlier) if (isCopy(document, documents[j] as ComparedDocument)) add(partners, i, j)
      // The newest stay, since a reprint comes soon; the first stays, since it may be the original of all.
      earlier.push(i)
      if (earlier.length > COMPARED) earlier.splice(1, 1)
    })
  }
  return partners
}

function add(partners: Map<number, number[]>, i: number, j: number): void {
  const known = partners.get(i)
  if (!known) partners.set(i, [j])
  else if (!known.includes(j)) known.push(j)
}

function earliestOriginal(
  documents: readonly ComparedDocument[],
  i: number,
  partners: readonly number[],
  originals: ReadonlyMap<number, number>,
): number | null {
  const document = documents[i] as ComparedDocument
  const candidates = partners.map((j) => originals.get(j) ?? j).filter((j) => isCopy(document, documents[j] as ComparedDocument))
  return candidates.length > 0 ? Math.min(...candidates) : null
}

const isCopy = (a: ComparedDocument, b: ComparedDocument): boolean =>
  Math.abs(firstDay(a.known) - firstDay(b.known)) <= DAYS && likenessOf(a.sketch, b.sketch) >= LEAST
