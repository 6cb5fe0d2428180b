import { copiedIn } from './copied.js'
import { ActingFor } from './events/acting-for.js'
import type { Cluster } from './events/cluster.js'
import { findingsOf } from './events/findings.js'
import { followPlan } from './events/follow.js'
import { Gathering } from './events/gathering.js'
import { earliest, EventIds } from './events/naming.js'
import { occasionsOf } from './events/occasions.js'
import { Rulings } from './events/rulings.js'
import { monthOfTurn, turnOf } from './events/schedule.js'
import { Teller } from './events/teller.js'
import { tellingsOf } from './events/tellings.js'
import { HashTable } from './hash-table.js'
import type { Finding, RowSource } from './types.js'
import { civilFromDays, daysFromCivil } from '../base/date.js'

/** Months that a cluster stays open after its last day: vague reports and plans put off still find it. */
const OPEN_MONTHS = 15
/** In a store so large that more than this many are open, the oldest months are told earlier, down to four. */
const MOST_OPEN = 120_000
const LEAST_MONTHS = 4

/**
 * Which reports tell of one event. Reports come by date and are gathered into engagements within a window of time; when
 * nothing more can join, plans are tied to what became of them, engagements are put together into occasions, and all is
 * told. Sorted blocks, each report compared with a bounded number of clusters: n·log n.
 */
export async function* resolveEvents(source: RowSource): AsyncIterable<Finding> {
  const acting = new ActingFor()
  const gathering = new Gathering(await Rulings.from(source))
  const teller = new Teller()
  const partyOf = (person: string): string | null => acting.partyOf(person)
  const told = { ids: new EventIds(), paired: new HashTable() }
  const tellings = tellingsOf(source, await copiedIn(source), (person, party) => acting.meet(person, party))
  let month = Number.NEGATIVE_INFINITY
  function* endOf(due: number): Iterable<Finding> {
    yield* close(gathering, due - OPEN_MONTHS, partyOf, told)
    for (let months = OPEN_MONTHS - 1; months >= LEAST_MONTHS && gathering.open.length > MOST_OPEN; months--)
      yield* close(gathering, due - months, partyOf, told)
  }
  for await (const telling of source.sorted(tellings, turnOf)) {
    const due = monthOfTurn(turnOf(telling))
    if (due > month && month > Number.NEGATIVE_INFINITY) yield* endOf(month)
    month = due
    gathering.take(teller.tell(telling))
  }
  yield* close(gathering, Number.POSITIVE_INFINITY, partyOf, told)
}

/** What was told so far: ids in use, and documents that are a pair. */
interface Telling {
  readonly ids: EventIds
  readonly paired: HashTable
}

/** Settles and tells every cluster that ends before or in a month, with the rest of its occasion. */
function* close(gathering: Gathering, month: number, partyOf: (person: string) => string | null, { ids, paired }: Telling): Iterable<Finding> {
  const limit = Number.isFinite(month) ? firstDayOf(month + 1) : Number.POSITIVE_INFINITY
  const isLast = month === Number.POSITIVE_INFINITY
  const isDue = (cluster: Cluster): boolean => cluster.isOpen && cluster.core.when.to < limit && (isLast || !gathering.isAwaited(cluster))
  const ending = gathering.open.filter(isDue).sort(byTime)
  if (ending.length === 0 && !isLast) return
  for (const cluster of ending) if (cluster.isOpen) gathering.settle(cluster)
  for (const cluster of ending) followPlan(gathering, cluster)
  const due = ending.filter((cluster) => cluster.isOpen)
  const occasions = occasionsOf(gathering, due, partyOf)
  for (const group of occasions) for (const cluster of group) cluster.isOpen = false
  const inOrder = occasions.map((group) => ({ group, first: earliest(group) }))
  inOrder.sort((a, b) =>
    a.first.known < b.first.known
      ? -1
      : a.first.known > b.first.known
        ? 1
        : a.first.doc < b.first.doc
          ? -1
          : a.first.doc > b.first.doc
            ? 1
            : a.first.fact < b.first.fact
              ? -1
              : 1,
  )
  for (const { group } of inOrder) {
    yield* findingsOf(group, ids, paired)
    for (const { doubt } of group) if (doubt) yield { is: 'relation', row: doubt }
  }
  for (const row of gathering.relations.splice(0)) yield { is: 'relation', row }
  gathering.open = gathering.open.filter((cluster) => cluster.isOpen)
  if (Number.isFinite(month)) {
    gathering.index.forgetBefore(firstDayOf(month - 1))
    ids.forgetBefore(civilFromDays(firstDayOf(month - 2)).slice(0, 7))
  }
}

const byTime = (a: Cluster, b: Cluster): number => a.core.when.from - b.core.when.from || a.number - b.number
/** First day of a month counted from year 0. */
const firstDayOf = (month: number): number => daysFromCivil(Math.floor(month / 12), (month % 12) + 1, 1)
