import { sql } from 'kysely'
import type { FactRows } from '../model/rows.js'
import type { ComparedDocument, RowSource } from '../resolve/types.js'
import type { Database, Session } from './database.js'
import { liveDecisions } from './decisions.js'
import { kindOf } from './kinds.js'
import { type Columns, orderOf } from './questions.js'
import { decodeRow, decoderOf } from './row-codec.js'
import { columnsOf, type Kept } from './rows.js'
import { assignedOf } from './scratch.js'
import { Sorter } from './sorted.js'

/** What comparing reads, out of one state of the store and what was found so far. */
export function sourceOf(db: Database, session: Session): RowSource {
  const sorter = new Sorter(db, session)
  return {
    async *rows<K extends keyof FactRows>(
      kind: K,
      orderBy: readonly (keyof FactRows[K] & string)[] = [],
      also?: 'copies' | null,
      only?: readonly (keyof FactRows[K] & string)[],
    ) {
      const query = factsQuery(kind, orderBy, also === 'copies', only).compile(db.sql)
      const decode = only ? decoderOf(kind, only) : null
      for await (const row of session.stream(query)) yield decode ? decode(row) : decodeRow(kind, row)
    },
    documents: () => session.stream(DOCUMENTS.compile(db.sql)),
    copies: async function* () {
      const query = sql<Kept>`select s.doc, s.original, s.likeness from scratch_copy s order by s.doc, s.seq`
      for await (const row of session.stream(query.compile(db.sql))) yield decodeRow('copy', row)
    },
    decisions: () => liveDecisions(db, session),
    sorted: (values, keyOf) => sorter.sorted(values, keyOf),
  }
}

const DOCUMENTS = sql<ComparedDocument>`
  select id as doc, known, side, outlet, sketch from doc where shown = 1 and readout = 1 order by known, id`

function factsQuery(kind: keyof FactRows, orderBy: readonly string[], copies: boolean, only?: readonly string[]) {
  const spec = kindOf(kind)
  const assigned = assignedOf(kind)
  const columns: Columns = {
    ...columnsOf(spec),
    ...Object.fromEntries(assigned.map((name) => [name, { ref: sql.ref(`found.${name}`), type: 'text?' }])),
  }
  const selected = Object.entries(columns)
    .filter(([name]) => !only || only.includes(name))
    .map(([name, { ref }]) => sql`${ref} as ${sql.ref(name)}`)
  const found = assigned.length === 0 ? sql`` : sql`left join ${sql.table(`scratch_${kind}`)} as found on found.d = x.d and found.fact = x.fact`
  const unlessCopied = copies ? sql`` : sql`and not exists (select 1 from scratch_copied as c where c.d = x.d)`
  return sql<Kept>`select ${sql.join(selected)} from ${sql.table(spec.table)} as x join doc on doc.d = x.d ${found}
    where doc.shown = 1 ${unlessCopied} order by ${orderOf(columns, orderBy, ['doc', 'fact'])}`
}
