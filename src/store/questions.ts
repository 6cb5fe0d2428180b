import { type RawBuilder, sql } from 'kysely'
import { failure, ReadoutError } from '../base/errors.js'
import type { KeptDocument } from '../model/kept.js'
import { columnText } from './codec.js'
import type { Database } from './database.js'
import type { ColumnType } from './kinds.js'

/** A column that may be asked for: how it is told in SQL, and how it is kept. */
export interface Asked {
  readonly ref: RawBuilder<unknown>
  readonly type: ColumnType
}
export type Columns = Readonly<Record<string, Asked>>

/** A question whose types were checked where it was asked. */
export interface LooseQuery {
  readonly where?: Readonly<Record<string, unknown>>
  readonly orderBy?: readonly (string | readonly [string, 'desc'])[]
  readonly limit?: number
  readonly offset?: number
  readonly columns?: readonly string[]
  readonly markings?: readonly KeptDocument['marking'][]
}

const OPERATORS = { '=': sql`=`, '!=': sql`<>`, '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` }
/** Stands after every text that begins alike. */
const LAST = '\u{10ffff}'

/** All conditions of a question, each as SQL. */
export function conditionsOf({ kind }: Database, columns: Columns, where: LooseQuery['where']): RawBuilder<unknown>[] {
  return Object.entries(where ?? {}).flatMap(([name, asked]) => {
    if (asked === undefined) return []
    const column = columnAt(columns, name)
    const all = (Array.isArray((asked as readonly unknown[])[0]) ? asked : [asked]) as readonly (readonly [string, unknown])[]
    return all.map(([operator, value]) => (operator === 'has' ? hasMember(kind, column.ref, String(value)) : conditionOf(kind, column, operator, value)))
  })
}

function conditionOf(kind: Database['kind'], { ref, type }: Asked, operator: string, value: unknown): RawBuilder<unknown> {
  if (operator === 'in') {
    const values = (value as readonly unknown[]).map((one) => plain(type, one))
    return values.length === 0 ? sql`1 = 0` : oneOf(kind, ref, values)
  }
  if (operator === 'starts') {
    const start = columnText(String(value))
    return sql`(${ref} >= ${start} and ${ref} < ${start + LAST})`
  }
  return sql`${ref} ${OPERATORS[operator as keyof typeof OPERATORS]} ${plain(type, value)}`
}

/** Whether a column has one of some values. They are handed over as one, so that a database prepares one question, however many there are. */
export const oneOf = (kind: Database['kind'], ref: RawBuilder<unknown>, values: readonly unknown[]): RawBuilder<unknown> =>
  kind === 'sqlite' ? sql`${ref} in (select value from json_each(${JSON.stringify(values)}))` : sql`${ref} = any(${values})`

/**
 * A list is kept as JSON, in which a member stands between quotation marks; marks inside of members are escaped. Only a comma
 * could be mistaken for one, where two members meet.
 */
function hasMember(kind: Database['kind'], ref: RawBuilder<unknown>, member: string): RawBuilder<unknown> {
  const place = sql.raw(kind === 'sqlite' ? 'instr' : 'strpos')
  return member === ',' ? sql`1 = 0` : sql`${place}(${ref}, ${JSON.stringify(member)}) > 0`
}

const plain = (type: ColumnType, value: unknown): unknown => {
  if (type === 'flag') return value ? 1 : 0
  return typeof value === 'string' ? columnText(value) : value
}

/** The order of a question: the columns named, nulls last, then those that tell rows apart. */
export function orderOf(columns: Columns, orderBy: LooseQuery['orderBy'], key: readonly string[]): RawBuilder<unknown> {
  const named = (orderBy ?? []).map((by) => (typeof by === 'string' ? { name: by, desc: false } : { name: by[0], desc: true }))
  const rest = key.filter((name) => !named.some((by) => by.name === name)).map((name) => ({ name, desc: false }))
  return sql.join(
    [...named, ...rest].map(({ name, desc }) => {
      const { ref, type } = columnAt(columns, name)
      const way = desc ? sql`${ref} desc` : sql`${ref}`
      return type.endsWith('?') ? sql`${way} nulls last` : way
    }),
  )
}

export function columnAt(columns: Columns, name: string): Asked {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (!column) throw new ReadoutError(failure('COLUMN_UNKNOWN', name, { allowed: Object.keys(columns).join(', ') }))
  return column
}

/** No more rows than asked for, from a place on. */
export function sliceOf({ kind }: Database, { limit, offset }: LooseQuery): RawBuilder<unknown> {
  if (limit === undefined && !offset) return sql``
  return sql`limit ${limit ?? (kind === 'sqlite' ? sql`-1` : sql`null`)} offset ${offset ?? 0}`
}
