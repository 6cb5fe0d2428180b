import { sql } from 'kysely'
import type { EntityKind, FactRows } from '../model/rows.js'
import type { Database, Session } from './database.js'
import { markedFor } from './documents.js'
import { kindOf } from './kinds.js'
import type { LooseQuery } from './questions.js'
import type { Tables } from './schema.js'
import { exec } from './scratch.js'

/** Where the facts of each kind of entity stand, and the column that tells whose they are. */
const BELONGS: { readonly [K in EntityKind]: readonly [rows: keyof FactRows, column: string] } = {
  person: ['person', 'person'],
  event: ['report', 'event'],
  holding: ['office', 'holding'],
  thread: ['commitment', 'thread'],
  agreement: ['agreement', 'agreement'],
  initiative: ['initiative', 'initiative'],
  organization: ['organization', 'organization'],
  series: ['figure', 'series'],
}
const ENTITY = `"${kindOf('entity').table}"`
const KINDS = Object.entries(BELONGS)

/**
 * Notes, of ids that are about to go, one fact that each was told by, so that an address that somebody kept leads on to whatever that
 * fact belongs to later. `gone`: the ids that go, as a subquery `(kind, id)`. A fact of a public document is taken before others, so
 * that most who ask can be led on.
 */
async function note(session: Session, gone: string): Promise<void> {
  for (const [kind, [rows, column]] of KINDS)
    await exec(
      session,
      `insert into former (kind, id, d, fact)
       select kind, id, d, fact from (
         select gone.kind, gone.id, x.d, x.fact,
           row_number() over (partition by gone.id order by case doc.marking when 'public' then 0 else 1 end, x.d, x.fact) as place
         from (${gone}) as gone join "${kindOf(rows).table}" x on x."${column}" = gone.id join doc on doc.d = x.d where gone.kind = '${kind}'
       ) as told where place = 1
       on conflict (kind, id) do update set d = excluded.d, fact = excluded.fact`,
    )
}

/** Notes the ids that a comparison found no more; asked while its tables are there and rows still tell whose they were. */
export const noteGone = (session: Session): Promise<void> =>
  note(session, 'select o.kind, o.id from scratch_old_entity o where not exists (select 1 from scratch_now_entity n where n.kind = o.kind and n.id = o.id)')

/** Notes all ids, before the tables that tell them are made anew. */
export const noteAll = (session: Session): Promise<void> => note(session, `select kind, id from ${ENTITY}`)

/** Ids that mean something again, or still, need no note. */
export const forgetLive = (session: Session): Promise<unknown> =>
  exec(session, `delete from former where exists (select 1 from ${ENTITY} e where e.kind = former.kind and e.id = former.id)`)

/** What an id that was given before means now; null if it means nothing, or never did. */
export async function formerly(db: Database, id: string, markings: LooseQuery['markings']): Promise<string | null> {
  const where = [sql`former.id = ${id}`, sql`doc.shown = 1`, ...markedFor(markings)]
  const query = sql<Tables['former']>`select former.* from former join doc on doc.d = former.d where ${sql.join(where, sql` and `)} order by former.kind`
  const notes = await db.read.all(query.compile(db.sql))
  for (const { kind, d, fact } of notes) {
    const [rows, column] = BELONGS[kind as EntityKind]
    const query = sql<{ readonly now: string | null }>`select ${sql.ref(column)} as now from ${sql.table(kindOf(rows).table)} where d = ${d} and fact = ${fact}`
    const [row] = await db.read.all(query.compile(db.sql))
    if (row?.now) return row.now
  }
  return null
}
