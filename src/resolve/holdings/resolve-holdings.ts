import { byCodePoint } from '../../base/code-point.js'
import type { EntityRow, OfficeRow } from '../../model/rows.js'
import { actedForOrNull } from '../people/acted-for.js'
import { slugOf } from '../slug.js'
import type { Finding, RowSource } from '../types.js'
import { officesOf, type PersonOffice } from './person-offices.js'

/**
 * Who held what: of each person's offices those that are one, by whatever title, get one holding. Needs `person` in the rows of
 * offices (`resolvePeople`). Reads them person by person, so that memory holds one person's at a time.
 */
export async function* resolveHoldings(source: RowSource): AsyncIterable<Finding> {
  const copies = new Set<string>()
  for await (const copy of source.copies()) copies.add(copy.doc)
  let rows: OfficeRow[] = []
  for await (const row of source.rows('office', ['person'], 'copies')) {
    // An office without a name proves nobody's holding of it.
    if (row.person === null || row.of_fact === null) continue
    if (rows[0] && rows[0].person !== row.person) {
      yield* holdingsOf(rows, copies)
      rows = []
    }
    rows.push(row)
  }
  yield* holdingsOf(rows, copies)
}

function* holdingsOf(rows: readonly OfficeRow[], copies: ReadonlySet<string>): Iterable<Finding> {
  const [first] = rows
  if (!first?.person) return
  const taken = new Set<string>()
  for (const office of officesOf(rows)) {
    const plain = `holding:${first.person.replace(/^person:/, '')}-${slugOf(`${office.title} ${office.of ?? ''}`)}`
    let id = plain
    for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`
    taken.add(id)
    for (const { doc, fact } of office.rows) yield { is: 'assignment', row: { kind: 'office', doc, fact, set: { holding: id } } }
    const entity = entityOf(id, office, copies)
    if (entity) yield { is: 'entity', row: entity }
  }
}

function entityOf(id: string, { title, of, titles, rows }: PersonOffice, copies: ReadonlySet<string>): EntityRow | null {
  const own = rows.filter((row) => !copies.has(row.doc))
  const known = own.map((row) => row.known).sort(byCodePoint)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  const label = of === null ? title : `${title}, ${of}`
  return {
    kind: 'holding',
    id,
    label,
    forms: titles,
    party: actedForOrNull(of),
    first_known: first,
    last_known: last,
    documents: new Set(own.map((row) => row.doc)).size,
  }
}
