// Writes what comparing would find straight into the tables, round by round.
import { CompiledQuery, sql } from 'kysely'
import { isServer } from '../../dist/src/store/open.js'
import { derivedTables, tableColumns } from '../../dist/src/store/derived-tables.js'
import { MIGRATIONS } from '../../dist/src/store/migrations.js'
import { kindOf } from '../../dist/src/store/kinds.js'
import { putNames } from '../../dist/src/store/names.js'
import { PostgresDatabase } from '../../dist/src/store/postgres/database.js'
import { encodeRow } from '../../dist/src/store/row-codec.js'
import { sumAllTies } from '../../dist/src/store/ties.js'
import { SqliteDatabase } from '../../dist/src/store/sqlite/database.js'
import { FOUND } from './base.mjs'
import { moved } from './rounds.mjs'

const numbersOf = async (db, session, ids) => {
  const numbers = new Map()
  for (let at = 0; at < ids.length; at += 400) {
    const some = ids.slice(at, at + 400)
    for (const { d, id } of await session.all(db.sql.selectFrom('doc').select(['d', 'id']).where('id', 'in', some).compile())) numbers.set(id, d)
  }
  return numbers
}

/**
 * Indexes that a bulk of rows in no order of theirs would make slow: on SQLite they are left out while a store is filled, and made at its end.
 */
const LATER = [...derivedTables(), ...MIGRATIONS.flat().filter((statement) => / on doc \(/.test(statement))].flatMap((statement) => {
  const name = /^create index "?(\w+)/.exec(statement)?.[1]
  return name ? [{ name, statement }] : []
})
const WITH_NAMES = ['person', 'agreement', 'initiative', 'organization']

export class FoundWriter {
  constructor(db, maker) {
    this.db = db
    this.maker = maker
  }

  static async open(address, maker) {
    return new FoundWriter(isServer(address) ? await PostgresDatabase.open(address, address) : await SqliteDatabase.open(address), maker)
  }

  async begin() {
    if (this.db.kind === 'sqlite') await this.db.write((session) => each(LATER, ({ name }) => session.run(CompiledQuery.raw(`drop index if exists "${name}"`))))
  }

  /** Writes what is found in a round, of the documents that are there but for its first `there`, of which it is written. */
  async round(round, there) {
    const { db } = this
    await db.write(async (session) => {
      const tables = Object.fromEntries(FOUND.map((kind) => [kind, []]))
      const before = new Set(this.maker.documents.slice(0, there).map(({ id }) => (round === 0 ? id : `${id}~${round}`)))
      const found = [...this.maker.found(round)].filter(({ doc }) => (doc === null ? there === 0 : !before.has(doc)))
      const numbers = await numbersOf(db, session, [...new Set(found.flatMap(({ doc }) => doc ?? []))])
      for (const { kind, doc, row } of found) {
        if (doc === null) tables[kind].push(row)
        else if (numbers.has(doc)) tables[kind].push([numbers.get(doc), ...(kind === 'dyad' ? inOrder(row) : row)])
      }
      for (const kind of FOUND) await session.insert(kindOf(kind).table, tableColumns(kindOf(kind)), tables[kind])
      if (db.kind === 'postgres') await putNames(session, tables.entity.map(named))
      const copied = tables.copy.map(([d]) => d)
      for (let at = 0; at < copied.length; at += 400)
        await session.run(sql`update doc set copied = 1 where d in (${sql.join(copied.slice(at, at + 400))})`.compile(db.sql))
    })
  }

  /** Writes what all rounds share, and that documents are compared. */
  async end(last) {
    const { db } = this
    const rounds = Array.from({ length: last + 1 }, (_, round) => this.maker.days(round))
    const [least, most] = [Math.min(...rounds), Math.max(...rounds)]
    const entities = this.maker.shared.map((row) =>
      encodeRow('entity', {
        ...row,
        documents: row.documents * rounds.length,
        first_known: moved(row.first_known, least),
        last_known: moved(row.last_known, most),
      }),
    )
    await db.write(async (session) => {
      const shared = sql`kind in ('agreement', 'initiative', 'organization', 'series')`
      if (db.kind === 'postgres') {
        for (const table of ['name_word', 'name_run'])
          await session.run(sql`delete from ${sql.table(table)} where n in (select n from name where ${shared})`.compile(db.sql))
        await session.run(sql`delete from name where ${shared}`.compile(db.sql))
        await putNames(session, entities.map(named))
      }
      await session.run(sql`delete from entity where ${shared}`.compile(db.sql))
      await session.insert('entity', tableColumns(kindOf('entity')), entities)
      await session.run(sql`delete from dirty`.compile(db.sql))
      await sumAllTies(session)
    })
    if (db.kind === 'sqlite') await this.#endSqlite()
    await db.close()
  }

  /** Names in their order, then the indexes. */
  async #endSqlite() {
    const raw = (session) => (statement) => session.run(CompiledQuery.raw(statement))
    await this.db.write(async (session) => {
      session.connection.exec('pragma cache_size = -500000')
      const run = raw(session)
      for (const table of ['name', 'name_word', 'name_run']) await run(`delete from ${table}`)
      // They stand before the store's own tables of the same name.
      await run('create temp table name_word (word text, n integer, form integer)')
      await run('create temp table name_run (run text, n integer)')
      const kinds = WITH_NAMES.map((kind) => `'${kind}'`).join(', ')
      await putNames(session, session.stream(CompiledQuery.raw(`select * from entity where kind in (${kinds}) order by kind, id`)))
      await run('insert into main.name_word select * from temp.name_word order by word, n, form')
      await run('insert into main.name_run select * from temp.name_run order by run, n')
      for (const table of ['name_word', 'name_run']) await run(`drop table temp.${table}`)
    })
    for (const { statement } of LATER)
      await this.db.write((session) => raw(session)(statement.replace('create index', 'create index if not exists').replace(/\{\w+\}/g, '')))
  }
}

async function each(items, work) {
  for (const item of items) await work(item)
}

const named = (row) => Object.fromEntries(tableColumns(kindOf('entity')).map((column, i) => [column, row[i]]))

/** The two of a dyad stand in the order of their ids, which end differently now. */
const inOrder = ([a, b, ...rest]) => (a < b ? [a, b, ...rest] : [b, a, ...rest])
