import { CompiledQuery } from 'kysely'
import { failure, ReadoutError } from '../base/errors.js'
import { markDirty } from './batches.js'
import type { Database, Session } from './database.js'
import { derivedShape, derivedTables, LIST_OF_KINDS } from './derived-tables.js'
import { noteAll } from './former-ids.js'
import { metaOf, setMeta } from './meta.js'
import { MIGRATIONS, NEWEST, WITH_TIES } from './migrations.js'
import { refreshAll } from './refresh.js'
import { sumAllTies } from './ties.js'

const TYPES = {
  sqlite: { int: 'integer', real: 'real', text: 'text', bytes: 'blob', clustered: ' without rowid' },
  postgres: { int: 'bigint', real: 'double precision', text: 'text collate "C"', bytes: 'bytea', clustered: '' },
} as const

const WORDS = {
  sqlite: [`create virtual table words using fts5(body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`],
  postgres: ['create table words (d bigint primary key, body tsvector not null)', 'create index words_body on words using gin (body)'],
} as const

/** Key of the lock under which tables are made; any number that nothing else locks by. */
const LOCK = 7_436_820

/** Brings the tables to the state that this version knows, in one transaction. A store of a newer version is left alone. */
export async function migrate(db: Database, where: string): Promise<void> {
  if (await isUpToDate(db, where)) return
  await db.write(async (session) => {
    const exec = execOn(db, session)
    // Two that open a new store at once: the second waits, and finds the tables made.
    if (db.kind === 'postgres') await exec(`select pg_advisory_xact_lock(${LOCK})`)
    await db.prepare(session)
    await exec('create table if not exists meta (key {text} primary key, value {text} not null)')
    const version = Number((await metaOf(db, session)).get('version') ?? 0)
    for (const step of MIGRATIONS.slice(version)) for (const statement of step) await exec(statement)
    await setMeta(db, session, 'version', String(NEWEST))
    if ((await metaOf(db, session)).get('shape') === derivedShape()) return version < WITH_TIES ? await sumAllTies(session) : undefined
    await makeDerivedTables(db, session)
  })
}

/** Drops what is worked out and works it out anew from documents and rulings, but for what comparing finds. */
export async function makeDerivedTables(db: Database, session: Session): Promise<void> {
  const exec = execOn(db, session)
  await noteBefore(db, session, exec)
  for (const { table } of LIST_OF_KINDS) await exec(`drop table if exists "${table}"`)
  for (const table of ['words', 'name', 'name_word', 'name_run']) await exec(`drop table if exists ${table}`)
  for (const statement of [...derivedTables(), ...WORDS[db.kind]]) await exec(statement)
  await exec('delete from tie')
  await setMeta(db, session, 'shape', derivedShape())
  await session.run(db.sql.updateTable('doc').set({ copied: 0 }).where('copied', '=', 1).compile())
  await refreshAll(db, session)
  const any = await session.all(db.sql.selectFrom('doc').select('d').limit(1).compile())
  if (any.length > 0) await markDirty(db, session)
}

/** Ids that were given are noted before the tables that tell them go. Tables of an older version may be of another shape: then they are not. */
async function noteBefore(db: Database, session: Session, exec: (statement: string) => Promise<unknown>): Promise<void> {
  if (!(await metaOf(db, session)).has('shape')) return
  await exec('savepoint before_noting')
  try {
    await noteAll(session)
  } catch {
    await exec('rollback to savepoint before_noting')
  }
  await exec('release savepoint before_noting')
}

async function isUpToDate(db: Database, where: string): Promise<boolean> {
  let meta: Map<string, string>
  try {
    meta = await metaOf(db, db.read)
  } catch (error) {
    // No table yet: the store is new.
    if (error instanceof ReadoutError && error.failure.code !== 'STORE_FAILED') throw error
    return false
  }
  const version = Number(meta.get('version') ?? 0)
  if (version > NEWEST) throw new ReadoutError(failure('STORE_NEWER', where, { version, known: NEWEST }))
  return version === NEWEST && meta.get('shape') === derivedShape()
}

const execOn =
  (db: Database, session: Session) =>
  async (statement: string): Promise<void> => {
    const types: Readonly<Record<string, string>> = TYPES[db.kind]
    await session.run(CompiledQuery.raw(statement.replace(/\{(\w+)\}/g, (whole, name: string) => types[name] ?? whole)))
  }
