import { CompiledQuery, sql } from 'kysely'
import { addDays, civilFromDays, lastDay } from '../base/date.js'
import type { Database, Session } from './database.js'
import { markedFor } from './documents.js'
import { oneOf } from './questions.js'
import { countQuery } from './rows.js'
import type { TieCount, TieQuestion } from './types.js'

/**
 * How many reports tell of two together, summed up by month, so that a year of a large party is a few thousand rows to read and not a hundred
 * thousand. Each tie stands there from both ends. A month is that of `day` as dyads tell it; a day told by its year only is a month of its own.
 * Markings stand apart, so that what is hidden is in no number.
 */
export const TIES = `create table tie (entity {text} not null, month {text} not null, other {text} not null, status {text} not null, marking {text} not null,
  times {int} not null, primary key (entity, month, other, status, marking))`

/**
 * Adds what the dyads of some documents tell to the sums, or takes it away: to be done before such documents or their dyads change, and
 * again after. `documents`: their numbers, as SQL.
 */
export async function sumTies(session: Session, documents: string, way: 'add' | 'take'): Promise<void> {
  const times = way === 'add' ? 'count(*)' : '-count(*)'
  for (const [entity, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const told = `select x.${entity}, substr(x.day, 1, 7), x.${other}, x.status, doc.marking, ${times} from dyad x join doc on doc.d = x.d
      where x.d in (${documents}) and doc.shown = 1 and doc.copied = 0 group by x.${entity}, substr(x.day, 1, 7), x.${other}, x.status, doc.marking`
    await session.run(
      CompiledQuery.raw(
        `insert into tie (entity, month, other, status, marking, times) ${told} on conflict (entity, month, other, status, marking) do update set times = tie.times + excluded.times`,
      ),
    )
  }
}

/** Everything summed up anew. */
export async function sumAllTies(session: Session): Promise<void> {
  await session.run(CompiledQuery.raw('delete from tie'))
  await sumTies(session, 'select d from doc', 'add')
}

type Counted = Omit<TieCount, 'count'> & { readonly count: number | string }

/** Ties of some, or of all: whole months from the sums, days before and after them from the dyads. What was known by a day is counted one by one. */
export async function tiesOf(db: Database, question: TieQuestion): Promise<TieCount[]> {
  const { months, days } = partsOf(question)
  const counted = [...(months ? [await inMonths(db, question, months)] : []), ...(await Promise.all(days.map((part) => inDays(db, question, part))))].flat()
  const ties = new Map<string, TieCount>()
  for (const { a, b, status, count } of counted) {
    const key = `${a}\n${b}\n${status}`
    ties.set(key, { a, b, status, count: (ties.get(key)?.count ?? 0) + Number(count) })
  }
  return [...ties.values()].filter(({ count }) => count > 0)
}

interface Span {
  readonly since: string | null
  readonly until: string | null
}

/** A stretch of days as its whole months and what is left before and after them. */
function partsOf({ since = null, until = null, knownAt }: TieQuestion): { readonly months: Span | null; readonly days: readonly Span[] } {
  const startsWhole = since === null || since.length < 10 || since.endsWith('-01')
  const endsWhole = until === null || until.length < 10 || lastOfMonth(until) === until
  const from = startsWhole ? since && monthFrom(since) : since
  const isWithinMonth = since !== null && until !== null && since.slice(0, 7) >= until.slice(0, 7)
  if (knownAt || (isWithinMonth && !(startsWhole && endsWhole))) return { months: null, days: [{ since: from, until }] }
  const months = {
    since: startsWhole ? from : monthFrom(addDays(lastOfMonth(since), 1)),
    until: until && (endsWhole ? until : addDays(`${until.slice(0, 7)}-01`, -1)).slice(0, 7),
  }
  const before = startsWhole ? [] : [{ since, until: lastOfMonth(since) }]
  const after = endsWhole ? [] : [{ since: monthFrom(`${until.slice(0, 7)}-01`), until }]
  return { months, days: [...before, ...after] }
}

const lastOfMonth = (day: string): string => civilFromDays(lastDay(day.slice(0, 7)))

/** "2015" stands before "2015-01": what is told by its year lies in a stretch that begins with the year. */
const monthFrom = (day: string): string => (day.endsWith('-01-01') ? day.slice(0, 4) : day.slice(0, 7))

function inMonths(db: Database, { of, among, markings }: TieQuestion, { since, until }: Span): Promise<Counted[]> {
  const entity = sql.raw('entity')
  const where = [
    ...(of ? [oneOf(db.kind, entity, of)] : []),
    ...(among ? [oneOf(db.kind, entity, among), oneOf(db.kind, sql.raw('other'), among)] : []),
    // Each tie once: of two that are both asked for, and of all, from its first end.
    of ? sql`(entity < other or not ${oneOf(db.kind, sql.raw('other'), of)})` : sql`entity < other`,
    ...(since ? [sql`month >= ${since}`] : []),
    ...(until ? [sql`month <= ${until}`] : []),
    ...markedFor(markings).map(() => oneOf(db.kind, sql.raw('marking'), markings ?? [])),
  ]
  const a = sql.raw('case when entity < other then entity else other end')
  const b = sql.raw('case when entity < other then other else entity end')
  const query = sql<Counted>`select ${a} as a, ${b} as b, status, sum(times) as count from tie where ${sql.join(where, sql` and `)} group by entity, other, status`
  return db.read.all(query.compile(db.sql))
}

async function inDays(db: Database, { of, among, knownAt, markings }: TieQuestion, { since, until }: Span): Promise<Counted[]> {
  const day = [...(since ? [['>=', since]] : []), ...(until ? [['<=', until]] : [])]
  const where = { ...(day.length ? { day } : {}), ...(knownAt ? { known: ['<=', knownAt] } : {}) }
  const ends = of
    ? [
        { a: ['in', of], ...where },
        { b: ['in', of], ...where },
      ]
    : [among ? { a: ['in', among], b: ['in', among], ...where } : where]
  const counts = await Promise.all(
    ends.map((end) => db.read.all(countQuery(db, 'dyad', { where: end, by: ['a', 'b', 'status'], ...(markings ? { markings } : {}) }))),
  )
  // A tie of two that are both asked for was found from both ends.
  const [first = [], second = []] = counts as unknown as readonly (readonly Counted[])[]
  return [...first, ...second.filter(({ a }) => !of?.includes(a))]
}
