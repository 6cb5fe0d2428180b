// Writes what comparing would find straight into the tables, round by round.
import { sql } from 'kysely'
import { isServer } from '../../dist/src/store/open.js'
import { tableColumns } from '../../dist/src/store/derived-tables.js'
import { kindOf } from '../../dist/src/store/kinds.js'
import { putNames } from '../../dist/src/store/names.js'
import { PostgresDatabase } from '../../dist/src/store/postgres/database.js'
import { encodeRow } from '../../dist/src/store/row-codec.js'
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

export class FoundWriter {
  constructor(db, maker) {
    this.db = db
    this.maker = maker
  }

  static async open(address, maker) {
    return new FoundWriter(isServer(address) ? await PostgresDatabase.open(address, address) : await SqliteDatabase.open(address), maker)
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
      await putNames(session, tables.entity.map(named))
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
      for (const table of ['name_word', 'name_run'])
        await session.run(sql`delete from ${sql.table(table)} where n in (select n from name where ${shared})`.compile(db.sql))
      for (const table of ['entity', 'name']) await session.run(sql`delete from ${sql.table(table)} where ${shared}`.compile(db.sql))
      await session.insert('entity', tableColumns(kindOf('entity')), entities)
      await putNames(session, entities.map(named))
      await session.run(sql`delete from dirty`.compile(db.sql))
    })
    await db.close()
  }
}

const named = (row) => Object.fromEntries(tableColumns(kindOf('entity')).map((column, i) => [column, row[i]]))

/** The two of a dyad stand in the order of their ids, which end differently now. */
const inOrder = ([a, b, ...rest]) => (a < b ? [a, b, ...rest] : [b, a, ...rest])
