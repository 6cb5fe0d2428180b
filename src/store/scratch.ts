import { CompiledQuery } from 'kysely'
import type { DerivedRows, RowKind } from '../model/rows.js'
import type { Assignment, Finding } from '../resolve/types.js'
import { columnText } from './codec.js'
import type { Database, Session, Value } from './database.js'
import { FACT_KINDS, FOUND_KINDS, type FoundKind, kindOf } from './kinds.js'
import { encodeRow } from './row-codec.js'

/** Findings held before they are written. */
const HELD = 1000

export const ASSIGNED_KINDS = FACT_KINDS.filter((kind) => kindOf(kind).assigned.length > 0)
export const assignedOf = (kind: RowKind): readonly string[] => kindOf(kind).assigned
export const quoted = (columns: readonly string[], of = ''): string => columns.map((c) => `${of}"${c}"`).join(', ')

/** Columns of found rows as they come: with the document's id, not yet its number. */
export const foundColumns = (kind: FoundKind): string[] => [...(kindOf(kind).base === 'none' ? [] : ['doc']), ...Object.keys(kindOf(kind).columns)]

export async function exec(session: Session, statement: string): Promise<void> {
  await session.run(CompiledQuery.raw(statement))
}

/**
 * Tables that last as long as one comparison: what each resolver found, in the order it found it (`scratch_set_…`,
 * `scratch_…` of found rows), and what facts are assigned to so far (`scratch_…` of facts).
 */
export async function makeScratch(db: Database, session: Session): Promise<void> {
  const text = db.kind === 'sqlite' ? 'text' : 'text collate "C"'
  const number = db.kind === 'sqlite' ? 'integer' : 'bigint'
  const real = db.kind === 'sqlite' ? 'real' : 'double precision'
  for (const kind of ASSIGNED_KINDS) {
    const columns = assignedOf(kind).map((c) => `"${c}" ${text}`)
    await exec(session, `create temp table "scratch_set_${kind}" (seq ${number}, doc ${text}, fact ${text}, ${columns.join(', ')})`)
    await exec(session, `create temp table "scratch_${kind}" (d ${number}, fact ${text}, ${columns.join(', ')}, primary key (d, fact))`)
  }
  for (const kind of FOUND_KINDS) {
    const types: Readonly<Record<string, string>> = { ...kindOf(kind).columns, doc: 'text' }
    const columns = foundColumns(kind).map((c) => `"${c}" ${sqlType(types[c] ?? 'text', text, number, real)}`)
    await exec(session, `create temp table "scratch_${kind}" (seq ${number}, ${columns.join(', ')})`)
  }
  await exec(session, `create temp table scratch_copied (d ${number} primary key)`)
  await exec(session, 'create temp table scratch_dirty as select n from dirty')
}

const sqlType = (type: string, text: string, number: string, real: string): string =>
  type.startsWith('real') ? real : type.startsWith('int') || type === 'flag' ? number : text

/** Writes findings as they come, some at a time. */
export class Findings {
  readonly #held = new Map<string, { readonly columns: readonly string[]; readonly rows: Value[][] }>()
  #seq = 0

  constructor(readonly session: Session) {}

  async take(finding: Finding): Promise<void> {
    if (finding.is === 'assignment') await this.#hold(`scratch_set_${finding.row.kind}`, setColumns(finding.row.kind), setValues(finding.row))
    else await this.#hold(`scratch_${finding.is}`, foundColumns(finding.is), foundValues(finding.is, finding.row))
  }

  async #hold(table: string, columns: readonly string[], values: readonly Value[]): Promise<void> {
    const held = this.#held.get(table) ?? { columns: ['seq', ...columns], rows: [] }
    held.rows.push([this.#seq++, ...values])
    this.#held.set(table, held)
    if (held.rows.length >= HELD) await this.#write(table)
  }

  async #write(table: string): Promise<void> {
    const held = this.#held.get(table)
    if (!held || held.rows.length === 0) return
    this.#held.delete(table)
    await this.session.insert(table, held.columns, held.rows)
  }

  /** Makes what one resolver found visible to the next. What is found last of a fact counts. */
  async settle(): Promise<void> {
    for (const table of this.#held.keys()) await this.#write(table)
    for (const kind of ASSIGNED_KINDS) {
      for (const column of assignedOf(kind)) await exec(this.session, newest(kind, column))
      await exec(this.session, `delete from "scratch_set_${kind}"`)
    }
    await exec(this.session, 'delete from scratch_copied')
    await exec(this.session, 'insert into scratch_copied (d) select distinct doc.d from scratch_copy s join doc on doc.id = s.doc')
  }
}

const newest = (kind: RowKind, column: string): string =>
  `insert into "scratch_${kind}" (d, fact, "${column}")
   select d, fact, "${column}" from (
     select doc.d, s.fact, s."${column}", row_number() over (partition by doc.d, s.fact order by s.seq desc) as place
     from "scratch_set_${kind}" s join doc on doc.id = s.doc where s."${column}" is not null
   ) as found where place = 1
   on conflict (d, fact) do update set "${column}" = excluded."${column}"`

const setColumns = (kind: RowKind): string[] => ['doc', 'fact', ...assignedOf(kind)]

const setValues = ({ kind, doc, fact, set }: Assignment): Value[] => [
  columnText(doc),
  fact,
  ...assignedOf(kind).map((c) => {
    const value = set[c as keyof typeof set]
    return value === undefined ? null : columnText(value)
  }),
]

function foundValues<K extends FoundKind>(kind: K, row: DerivedRows[K]): Value[] {
  const values = encodeRow(kind, row)
  return kindOf(kind).base === 'none' ? values : [columnText((row as unknown as { readonly doc: string }).doc), ...values]
}
