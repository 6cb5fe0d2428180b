import { SEATED_WORDS } from '../../../languages/en/comparing.js'
import { firstDay } from '../../base/date.js'
import type { OrganizationRow } from '../../model/rows.js'
import { fitPlaces, whereOf } from '../events/places.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, fromSeveral, inOrder, valueOf } from './draft.js'
import { only, runsOf } from './groups.js'

/** Texts of one time speak of one house; later another may have opened. */
const DAYS = 60
const MOST = 200

/** One named institute that is in one town by one text and in another by the next. */
export async function* findSeats(source: RowSource): AsyncIterable<ConflictDraft> {
  const rows = only(source.rows('organization', ['organization', 'known']), (row) => row.seat !== null && row.party !== null && SEATED_WORDS.test(row.name))
  for await (const run of runsOf(rows, (row) => row.organization)) {
    const seated = run.slice(0, MOST)
    const apart = new Set<OrganizationRow>()
    for (const [i, a] of seated.entries()) for (const b of seated.slice(i + 1)) if (a.doc !== b.doc && contradict(a, b)) apart.add(a).add(b)
    const values = inOrder([...apart].map((row) => valueOf(row, row.seat ?? '')))
    if (fromSeveral(values)) yield { about: 'place', what: `seat: ${run[0]?.name ?? ''}`, values }
  }
}

function contradict(a: OrganizationRow, b: OrganizationRow): boolean {
  const fit = fitPlaces(whereOf(a.seat), whereOf(b.seat))
  return (fit === 'near' || fit === 'other') && Math.abs(firstDay(a.known) - firstDay(b.known)) <= DAYS
}
