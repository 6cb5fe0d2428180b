import type { RelationRow } from '../../model/rows.js'
import { type Cluster, sharedDocuments } from './cluster.js'
import { type Gathering, scoreOf } from './gathering.js'
import { fitParties } from './parties.js'
import { fitPlaces } from './places.js'
import { fitSeries } from './series.js'
import { isNews, refOf, type Told } from './told.js'
import { firstDay } from '../../base/date.js'
import { nameOf } from './weigh.js'
import { gapOf } from './when.js'

/** How long a plan is remembered after its day: a named gathering may be put off by a year, a visit by six weeks. */
const NAMED_DAYS = 400
const OTHER_DAYS = 45
/** A gathering may also be held earlier than planned. */
const EARLIER_DAYS = 60
const ENOUGH = 3.5

/**
 * Finds what became of a plan that nobody told as held on its day: the first gathering of the same name and parties after
 * the plan was made known ("had first been planned for 4 March", held on 27 March), or the visit or meeting of the same
 * people at the same place soon after. The plan's reports become reports of that event.
 */
export function followPlan(gathering: Gathering, plan: Cluster): Cluster | null {
  if (!plan.isOpen || !isOpenPlan(plan)) return null
  const known = Math.min(...plan.reports.map((told) => firstDay(told.known)))
  const { from, to, told } = plan.core.when
  const window = { from: Math.max(known - 1, from - EARLIER_DAYS), to: (told === 'none' ? known : to) + NAMED_DAYS }
  let best: { readonly cluster: Cluster; readonly points: number; readonly reasons: readonly string[]; readonly rank: number } | null = null
  for (const cluster of gathering.near({ ...plan.core, status: 'planned' }, window)) {
    if (
      cluster === plan ||
      !isDated(cluster) ||
      cluster.core.when.to < window.from ||
      cluster.core.when.from > window.to ||
      gathering.rulings.forbids(plan, cluster)
    )
      continue
    const fit = fitPlan(plan, cluster)
    if (!fit || fit.points < ENOUGH) continue
    // What was told as held goes before what is told as planned only; then the first one.
    const rank = (cluster.reports.some(isNews) ? 0 : 100_000) + cluster.core.when.from
    if (!best || rank < best.rank || (rank === best.rank && cluster.number < best.cluster.number)) best = { cluster, ...fit, rank }
  }
  if (!best) return null
  gathering.relations.push(planRelation(plan.reports[0] as Told, best.cluster, best.points, best.reasons))
  gathering.mergeInto(plan, best.cluster, false)
  return best.cluster
}

/** Something whose month at least is told; a memory of a year cannot tell which of its gatherings was meant. */
const isDated = ({ core }: Cluster): boolean => core.when.told === 'day' || core.when.told === 'month'

/** The relation between a plan and the report that tells what became of it. */
export function planRelation(plan: Told, event: Cluster, points: number, reasons: readonly string[]): RelationRow {
  const told = event.reports.find(isNews) ?? (event.reports[0] as Told)
  return { kind: 'plan', left: refOf(plan), right: refOf(told), score: scoreOf(points), reasons, state: 'joined', decision: null }
}

/** Told as ahead, and never as held. A memory of it ("was to be held on 4 March") does not make it held. */
const isOpenPlan = ({ reports }: Cluster): boolean => reports.some(({ status }) => status === 'planned') && !reports.some(({ status }) => status === 'held')

function fitPlan(plan: Cluster, event: Cluster): { readonly points: number; readonly reasons: readonly string[] } | null {
  const [a, b] = [plan.core, event.core]
  const series = fitSeries(a.series, b.series)
  const parties = fitParties(a.parties.length < 2 ? a.context : a.parties, b.parties.length < 2 ? b.context : b.parties)
  const place = fitPlaces(a.where, b.where)
  const people = a.people.filter((person) => b.people.includes(person)).length
  // "The Samarkand summit" has nothing but its town to be known by.
  const isSame = series === 'same' || series === 'within' || (series === 'kind' && place === 'town')
  const gap = gapOf(a.when, b.when)
  if (series === 'other' || parties === 'other') return null
  // What is remembered as past may well have been held on its day; only a text that tells both dates tells that it moved.
  if (plan.reports.some(({ status }) => status === 'past') && sharedDocuments(plan, event) === 0) return null
  if (!isSame && (a.kind !== b.kind || people === 0 || place === 'other' || gap > OTHER_DAYS || sharedDocuments(plan, event) > 0)) return null
  const points =
    (series === 'same' ? 3 : isSame ? 2 : 0) +
    (parties === 'same' ? 1.5 : parties === 'unknown' ? 0 : parties === 'within' ? 1.2 : 0.5) +
    Math.min(people, 2) * 1.5 +
    (place === 'town' ? 1.2 : place === 'country' ? 0.6 : place === 'other' ? -1.5 : 0) +
    (gap <= 31 ? 1 : gap <= 100 ? 0 : -1)
  const moved = gap > 0 && a.when.told !== 'none' ? [`planned for ${spanOf(a)}, told of ${spanOf(b)}`] : []
  return {
    points,
    reasons: [
      ...(isSame ? [`the next "${nameOf(b.series)}" after the plan was told`] : [`${people === 1 ? 'one person' : `${people} people`} in common`]),
      ...moved,
    ],
  }
}

const spanOf = ({ start, end }: Told): string => (end ? `${start} to ${end}` : (start ?? 'no date'))
