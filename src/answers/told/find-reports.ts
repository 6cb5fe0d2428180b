import type { DyadRow, InvolvedRow, ReportRow } from '../../model/rows.js'
import type { RowQuery, Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'
import { wasKnown } from './known.js'

/** A report as an index of who took part holds it. */
export type Seen = Pick<InvolvedRow, 'doc' | 'fact' | 'known' | 'event' | 'engagement' | 'status' | 'day'>

/** Index rows asked for at once: as many whatever is wanted, so that parts of one answer ask the same. */
const AT_ONCE = 600
/** Index rows looked through for one answer; beyond, the answer says that it holds the nearest days only. */
const MOST = 6000

/**
 * Reports in which all the entities took part ("party:Kazakhstan", "person:…"), by day, newest first unless told otherwise.
 * Two parties or two people are looked up together; of more, the first two lead and the others sift. Stops when
 * `enough` occasions are there; the last one is whole.
 */
export async function seenWith(store: Store, entities: readonly string[], question: Question, order: 'asc' | 'desc', enough: number): Promise<Seen[]> {
  const [a, b] = [...entities].sort()
  if (a === undefined) return []
  const kind = (id: string | undefined): string | undefined => id?.split(':')[0]
  const asDyad = b !== undefined && kind(a) === kind(b)
  const rest = entities.filter((one) => one !== a && !(asDyad && one === b))
  const found: Seen[] = []
  const events = new Set<string>()
  for (let offset = 0; offset < MOST; offset += AT_ONCE) {
    const days = between(question)
    const page = {
      orderBy: [order === 'desc' ? (['day', 'desc'] as const) : 'day'],
      limit: AT_ONCE,
      offset,
      ...(question.markings ? { markings: question.markings } : {}),
    }
    const rows: readonly Seen[] = asDyad
      ? await store.rows('dyad', { where: { a: ['=', a], b: ['=', b as string], ...days }, ...page } as RowQuery<DyadRow>)
      : await store.rows('involved', { where: { entity: ['=', a], ...days }, ...page } as RowQuery<InvolvedRow>)
    const sifted = rest.length ? await alsoWith(store, rows, rest) : rows
    for (const row of sifted) {
      if (!wasKnown(row.known, question.knownAt)) continue
      if (events.size >= enough && !events.has(row.event)) return found
      events.add(row.event)
      found.push(row)
    }
    if (rows.length < AT_ONCE) break
  }
  return found
}

type Days = { readonly day?: readonly (readonly ['>=' | '<=', string])[] }

/** Days asked for. "2015-03" lies before "2015-03-01" by code point, so the month and the year of the first day are let in. */
export function between({ since, until }: Pick<Question, 'since' | 'until'>): Days {
  if (!since && !until) return {}
  const from = since ? [['>=', since.endsWith('-01-01') ? since.slice(0, 4) : since.endsWith('-01') ? since.slice(0, 7) : since] as const] : []
  return { day: [...from, ...(until ? [['<=', until] as const] : [])] }
}

async function alsoWith(store: Store, rows: readonly Seen[], entities: readonly string[]): Promise<Seen[]> {
  let left = [...rows]
  for (const entity of entities) {
    const there = await store.rows('involved', { where: { entity: ['=', entity], doc: ['in', [...new Set(left.map((row) => row.doc))]] } })
    const events = new Set(there.map((row) => row.event))
    left = left.filter((row) => events.has(row.event))
  }
  return left
}

/** The reports that index rows stand for, in the same order. */
export async function reportsOf(store: Store, seen: readonly Seen[]): Promise<ReportRow[]> {
  const documents = [...new Set(seen.map((row) => row.doc))].sort()
  const rows = new Map<string, ReportRow>()
  for (let at = 0; at < documents.length; at += AT_ONCE)
    for (const row of await store.rows('report', { where: { doc: ['in', documents.slice(at, at + AT_ONCE)] } })) rows.set(`${row.doc}#${row.fact}`, row)
  return seen.map((row) => rows.get(`${row.doc}#${row.fact}`)).filter((row): row is ReportRow => row !== undefined)
}

/** All reports of some occasions that were known by then: those of the other documents too. */
export async function reportsOfEvents(store: Store, events: readonly string[], question: Question): Promise<Map<string, ReportRow[]>> {
  const groups = new Map<string, ReportRow[]>(events.map((event) => [event, []]))
  for (let at = 0; at < events.length; at += AT_ONCE) {
    const where = { event: ['in', events.slice(at, at + AT_ONCE)] as const }
    for (const row of await store.rows('report', { where, ...(question.markings ? { markings: question.markings } : {}) }))
      if (row.event && wasKnown(row.known, question.knownAt)) groups.get(row.event)?.push(row)
  }
  return groups
}
