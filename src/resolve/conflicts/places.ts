import type { ReportRow } from '../../model/rows.js'
import { fitPlaces, whereOf } from '../events/places.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, fromSeveral, inOrder, valueOf } from './draft.js'
import { runsOf } from './groups.js'
import { occasionOf, placeWords } from './occasion.js'

/** Reports of one engagement that are held against each other: the oldest. */
const MOST = 200
/** A trip goes through many towns; only what happens in one place can be told of two. */
const IN_ONE_PLACE: ReadonlySet<ReportRow['kind']> = new Set(['meeting', 'consultations', 'conference', 'signing', 'ceremony'])

/** One engagement told to be in two towns, each in so many words. A plan may be moved: it counts only against another plan. */
export async function* findPlaces(source: RowSource): AsyncIterable<ConflictDraft> {
  for await (const run of runsOf(source.rows('report', ['engagement', 'known']), (row) => row.engagement)) {
    const placed = run.filter((row) => IN_ONE_PLACE.has(row.kind) && placeWords(row) !== undefined).slice(0, MOST)
    const apart = new Set<ReportRow>()
    for (const [i, a] of placed.entries()) for (const b of placed.slice(i + 1)) if (a.doc !== b.doc && contradict(a, b)) apart.add(a).add(b)
    if (apart.size === 0) continue
    const values = inOrder(placed.filter((row) => apart.has(row)).map((row) => valueOf(row, row.place ?? '', placeWords(row))))
    if (fromSeveral(values)) yield { about: 'place', what: `place: ${occasionOf(run)}`, values }
  }
}

function contradict(a: ReportRow, b: ReportRow): boolean {
  if ((a.status === 'planned') !== (b.status === 'planned')) return false
  const [x, y] = [whereOf(a.place), whereOf(b.place)]
  // of two days it may be two meetings; a country or a province says nothing against a town
  const isOneDay = a.start?.length === 10 && a.start === b.start && a.end === b.end
  return isOneDay && x.town !== null && y.town !== null && ['other', 'near'].includes(fitPlaces(x, y))
}
