import { byCodePoint } from '../../base/code-point.js'
import type { EntityRow, OfficeRow } from '../../model/rows.js'
import { copiedIn } from '../copied.js'
import { actedForOrNull } from '../people/acted-for.js'
import { slugOf } from '../slug.js'
import type { Finding, RowSource } from '../types.js'
import { officesOf, type PersonOffice } from './person-offices.js'

const HELD = ['doc', 'fact', 'known', 'of_fact', 'title', 'of', 'person'] as const satisfies readonly (keyof OfficeRow)[]
type HeldRow = Pick<OfficeRow, (typeof HELD)[number]>

/**
 * Who held what: of each person's offices those that are one, by whatever title, get one holding. Needs `person` in the rows of
 * offices (`resolvePeople`). Reads them person by person, so that memory holds one person's at a time.
 */
export async function* resolveHoldings(source: RowSource): AsyncIterable<Finding> {
  const isCopied = await copiedIn(source)
  let rows: HeldRow[] = []
  for await (const row of source.rows('office', ['person'], 'copies', HELD)) {
    // An office without a name proves nobody's holding of it.
    if (row.person === null || row.of_fact === null) continue
    if (rows[0] && rows[0].person !== row.person) {
      yield* holdingsOf(rows, isCopied)
      rows = []
    }
    rows.push(row)
  }
  yield* holdingsOf(rows, isCopied)
}

function* holdingsOf(rows: readonly HeldRow[], isCopied: (doc: string) => boolean): Iterable<Finding> {
  const [first] = rows
  if (!first?.person) return
  const taken = new Set<string>()
  for (const office of officesOf(rows)) {
    const plain = `holding:${first.person.replace(/^person:/, '')}-${slugOf(`${office.title} ${office.of ?? ''}`)}`
    let id = plain
    for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`
    taken.add(id)
    for (const { doc, fact } of office.rows) yield { is: 'assignment', row: { kind: 'office', doc, fact, set: { holding: id } } }
    const entity = entityOf(id, office, isCopied)
    if (entity) yield { is: 'entity', row: entity }
  }
}

function entityOf(id: string, { title, of, titles, rows }: PersonOffice<HeldRow>, isCopied: (doc: string) => boolean): EntityRow | null {
  const own = rows.filter((row) => !isCopied(row.doc))
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
