import { CompiledQuery } from 'kysely'
import { failure, ReadoutError } from '../base/errors.js'
import type { Resolver } from '../resolve/types.js'
import type { Database, Session } from './database.js'
import { indexesOf, tableColumns } from './derived-tables.js'
import { sourceOf } from './derive-source.js'
import { forgetLive, noteGone } from './former-ids.js'
import { FOUND_KINDS, type FoundKind, kindOf } from './kinds.js'
import { renewNames } from './names.js'
import { metaOf, setMeta } from './meta.js'
import { ASSIGNED_KINDS, assignedOf, exec, Findings, makeScratch, quoted } from './scratch.js'
import { sumTies } from './ties.js'
import { countOf, withoutIndexes } from './without-indexes.js'

/** Comparisons begun anew because another one ended meanwhile. */
const TRIES = 3

/**
 * Compares all documents anew. Everything is found and set against what was found before while others may write; then
 * only what differs is changed, in one short transaction.
 */
export async function derive(db: Database, resolvers: readonly Resolver[], where: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    let round = ''
    let done = false
    await db.compare(
      async (session) => {
        round = await roundOf(db, session)
        await makeScratch(db, session)
        const source = sourceOf(db, session)
        const findings = new Findings(session)
        for (const resolve of resolvers) {
          for await (const finding of resolve(source)) await findings.take(finding)
          await findings.settle()
        }
        await makeDifferences(session)
      },
      async (session) => {
        if ((await roundOf(db, session)) !== round) return
        await applyDifferences(db, session)
        await renewNames(db, session)
        await setMeta(db, session, 'round', String(Number(round) + 1))
        done = true
      },
    )
    if (done) return
  }
  throw new ReadoutError(failure('STORE_BUSY', where))
}

const roundOf = async (db: Database, session: Session): Promise<string> => (await metaOf(db, session)).get('round') ?? '0'

export async function isStale(db: Database): Promise<boolean> {
  return (await db.read.all(db.sql.selectFrom('dirty').select('n').limit(1).compile())).length > 0
}

/** What has to go, to come and to be assigned anew. */
async function makeDifferences(session: Session): Promise<void> {
  for (const kind of ASSIGNED_KINDS) {
    const differs = assignedOf(kind).map((c) => `x."${c}" is distinct from f."${c}"`)
    await exec(
      session,
      `create temp table "scratch_change_${kind}" as select x.d, x.fact, ${quoted(assignedOf(kind), 'f.')}
       from "${kindOf(kind).table}" x left join "scratch_${kind}" f on f.d = x.d and f.fact = x.fact where ${differs.join(' or ')}`,
    )
  }
  for (const kind of FOUND_KINDS) {
    const columns = quoted(tableColumns(kindOf(kind)))
    const table = `"${kindOf(kind).table}"`
    await exec(session, `create temp table "scratch_now_${kind}" as ${foundOnce(kind)}`)
    await exec(session, `create temp table "scratch_old_${kind}" as select ${columns} from ${table} except select ${columns} from "scratch_now_${kind}"`)
    await exec(session, `create temp table "scratch_new_${kind}" as select ${columns} from "scratch_now_${kind}" except select ${columns} from ${table}`)
  }
}

/** Found rows, each once: of those that agree in their key, the first. */
function foundOnce(kind: FoundKind): string {
  const spec = kindOf(kind)
  const onDocument = spec.base !== 'none'
  const columns = [...(onDocument ? ['doc.d'] : []), ...Object.keys(spec.columns).map((c) => `s."${c}"`)].join(', ')
  const key = spec.key.map((c) => `s."${c}"`).join(', ')
  return `select ${quoted(tableColumns(spec))} from (
    select ${columns}, row_number() over (partition by ${key} order by s.seq) as place
    from "scratch_${kind}" s ${onDocument ? 'join doc on doc.id = s.doc' : ''}
  ) as found where place = 1`
}

/** Documents whose ties change: with other dyads than before, or found to be copies, or no longer. */
const TIED = `select d from scratch_old_dyad union select d from scratch_new_dyad
  union select d from doc where copied = 1 and d not in (select d from scratch_copied) union select d from doc where copied = 0 and d in (select d from scratch_copied)`

async function applyDifferences(db: Database, session: Session): Promise<void> {
  await noteGone(session)
  await exec(session, `create temp table scratch_tied as ${TIED}`)
  await sumTies(session, 'select d from scratch_tied', 'take')
  for (const kind of ASSIGNED_KINDS) await assign(db, session, kind)
  for (const kind of FOUND_KINDS) await replace(db, session, kind)
  await forgetLive(session)
  await exec(session, 'update doc set copied = 0 where copied = 1 and d not in (select d from scratch_copied)')
  await exec(session, 'update doc set copied = 1 where copied = 0 and d in (select d from scratch_copied)')
  await sumTies(session, 'select d from scratch_tied', 'add')
  await exec(session, 'drop table scratch_tied')
  await session.run(CompiledQuery.raw('delete from dirty where n in (select n from scratch_dirty)'))
}

async function assign(db: Database, session: Session, kind: (typeof ASSIGNED_KINDS)[number]): Promise<void> {
  const { table } = kindOf(kind)
  const assigned = assignedOf(kind)
  const changes = `scratch_change_${kind}`
  const set = assigned.map((c) => `"${c}" = c."${c}"`).join(', ')
  const indexes = indexesOf(kindOf(kind)).filter(({ columns }) => columns.some((column) => assigned.includes(column)))
  await withoutIndexes(db, session, { table, rows: await countOf(session, changes), indexes }, () =>
    exec(session, `update "${table}" set ${set} from "${changes}" c where "${table}".d = c.d and "${table}".fact = c.fact`),
  )
}

async function replace(db: Database, session: Session, kind: FoundKind): Promise<void> {
  const spec = kindOf(kind)
  const columns = quoted(tableColumns(spec))
  const key = quoted(spec.key.map((c) => (c === 'doc' ? 'd' : c)))
  const rows = (await countOf(session, `scratch_old_${kind}`)) + (await countOf(session, `scratch_new_${kind}`))
  await withoutIndexes(db, session, { table: spec.table, rows, indexes: indexesOf(spec) }, async () => {
    await exec(session, `delete from "${spec.table}" where (${key}) in (select ${key} from "scratch_old_${kind}")`)
    await exec(session, `insert into "${spec.table}" (${columns}) select ${columns} from "scratch_new_${kind}"`)
  })
}
