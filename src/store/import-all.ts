import { createHash } from 'node:crypto'
import { failure, ReadoutError } from '../base/errors.js'
import { packBytes, packText } from './codec.js'
import { type Database, NUMBERED, type Numbered, type Session, type Value } from './database.js'
import { exec } from './scratch.js'
import { makeDerivedTables } from './migrate.js'
import { NEWEST } from './migrations.js'
import { DOC_BLANK, MOVED, type Moved } from './moved-tables.js'

const AT_ONCE = 500

/** Takes the lines of `exportAll` into a store that is empty: all of them or, if anything is wrong with them, none. */
export async function importAll(db: Database, lines: AsyncIterable<string>, where: string): Promise<void> {
  await db.write(async (session) => {
    const [any] = await session.all(db.sql.selectFrom('batch').select('n').limit(1).compile())
    if (any) throw new ReadoutError(failure('STORE_NOT_EMPTY', where))
    await takeLines(session, lines, where)
    for (const [table, column] of Object.entries(NUMBERED)) {
      const query = db.sql.selectFrom(table as 'dirty').select((eb) => eb.fn.max(column as 'n').as('last'))
      const [row] = await session.all(query.compile())
      await session.startNumbers(table as Numbered, Number(row?.last ?? 0) + 1)
    }
    await makeDerivedTables(db, session)
  })
}

async function takeLines(session: Session, lines: AsyncIterable<string>, where: string): Promise<void> {
  const hash = createHash('sha256')
  const held = new Map<Moved['table'], Value[][]>()
  const counts: Record<string, number> = Object.fromEntries(MOVED.map(({ table }) => [table, 0]))
  const broken = (reason: string): ReadoutError => new ReadoutError(failure('LINES_BROKEN', where, { reason }))
  let state: 'head' | 'rows' | 'end' = 'head'
  await exec(session, 'delete from state')
  for await (const line of lines) {
    if (line.trim() === '') continue
    if (state === 'end') throw broken('lines after the end')
    const value = parsed(line)
    if (state === 'head') {
      assertHead(value, where, broken)
      state = 'rows'
    } else if (Array.isArray(value)) {
      const moved = MOVED.find(({ table }) => table === value[0])
      if (!moved || value.length !== moved.columns.length + 1) throw broken(`no such row: ${line.slice(0, 60)}`)
      counts[moved.table] = (counts[moved.table] ?? 0) + 1
      const rows = held.get(moved.table) ?? []
      rows.push(valuesOf(moved, value.slice(1)))
      held.set(moved.table, rows)
      if (rows.length >= AT_ONCE) await write(session, moved.table, held)
    } else {
      const end = value as { readonly end?: boolean; readonly counts?: unknown; readonly sha256?: string } | null
      if (end?.end !== true) throw broken(`no row: ${line.slice(0, 60)}`)
      if (!areAlike(end.counts, counts) || end.sha256 !== hash.digest('hex')) throw broken('counts or hash differ')
      state = 'end'
      continue
    }
    hash.update(line).update('\n')
  }
  if (state !== 'end') throw broken('the end is missing')
  for (const table of held.keys()) await write(session, table, held)
}

/** Exports of before a table was made do not count it. */
const areAlike = (told: unknown, counts: Readonly<Record<string, number>>): boolean =>
  Object.entries(counts).every(([table, count]) => ((told as Readonly<Record<string, number>> | undefined)?.[table] ?? 0) === count)

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function assertHead(value: unknown, where: string, broken: (reason: string) => ReadoutError): void {
  const head = value as { readonly readout?: string; readonly state?: number } | null
  if (head?.readout !== 'store' || typeof head.state !== 'number') throw broken('the head is missing')
  if (head.state > NEWEST) throw new ReadoutError(failure('STORE_NEWER', where, { version: head.state, known: NEWEST }))
}

function valuesOf({ table, columns }: Moved, row: readonly unknown[]): Value[] {
  return columns.map((column, i) => {
    const value = row[i] as Value
    if (column !== 'body') return value
    return (table === 'source' ? packBytes(Buffer.from(value as string, 'base64')) : packText(value as string)).body
  })
}

async function write(session: Session, table: Moved['table'], held: Map<Moved['table'], Value[][]>): Promise<void> {
  const rows = held.get(table) ?? []
  held.set(table, [])
  const columns = MOVED.find((moved) => moved.table === table)?.columns ?? []
  if (table !== 'doc') return await session.insert(table, columns, rows)
  const blank = Object.values(DOC_BLANK)
  await session.insert(
    table,
    [...columns, ...Object.keys(DOC_BLANK)],
    rows.map((row) => [...row, ...blank]),
  )
}
