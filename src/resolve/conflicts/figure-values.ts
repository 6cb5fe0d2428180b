import { COMPANY_WORDS, FORECAST_WORDS } from '../../../languages/en/comparing.js'
import { firstDay, lastDay } from '../../base/date.js'
import type { FigureRow } from '../../model/rows.js'
import { agree, type Claim, claimOf } from '../figures/claim.js'
import { alignedPeriod } from '../figures/period.js'
import { isMoney } from '../figures/measure.js'
import { type Series, seriesOf } from '../figures/series.js'
import { tellPeriod, tellValue } from '../figures/tell.js'
import { type ConflictDraft, fromSeveral, inOrder, valueOf } from './draft.js'
import { grouped, runsOf } from './groups.js'
import type { RowSource } from '../types.js'

/** One figure with what it claims. */
interface Told {
  readonly row: FigureRow
  readonly claim: Claim
  readonly period: string | null
}

/** Counts without a period are of the day they are told: of two a year apart the later may be news. */
const COUNT_DAYS = 365
/** A sum without a period may be of this year or the last. */
const MONEY_DAYS = 120
/** Told without a period, but the same sum less exactly: "200 billion" beside "200.7 billion from 2005 to September 2024". */
const SAME_SUM = 0.02
/** Beyond this two counts or sums without period are of different things. */
const FAR = 2

/** Figures of one series and period that differ by more than their rounding allows. */
export async function* findFigureValues(source: RowSource): AsyncIterable<ConflictDraft> {
  for await (const run of runsOf(source.rows('figure', ['series']), (row) => row.series)) {
    const series = seriesOf(run[0] as FigureRow)
    if (!series?.measure.isKnown || (series.measure.kind !== 'of' && series.parties.length < 2)) continue
    for (const rows of grouped(run, (row) => row.unit).values()) yield* inSeries(series, rows)
  }
}

function* inSeries(series: Series, rows: readonly FigureRow[]): Iterable<ConflictDraft> {
  const told = rows
    .filter(isOfWhatIs)
    .map((row) => ({ row, claim: claimOf(row.value, row.quote, row.approximate), period: row.period && alignedPeriod(row.period) }))
  const loose = told.filter(({ period, row }) => period === null && (isMoney(row.unit) || series.measure.isStanding))
  const used = new Set<Told>()
  for (const [period, group] of grouped(
    told.filter((t) => t.period !== null),
    (t) => t.period as string,
  )) {
    const sums = new Set(group.map(({ claim }) => claim.value))
    const late = sums.size > MOST ? [] : loose.filter((t) => !used.has(t) && isSameSum(t, sums, period))
    const draft = disputeOf(series, [...group, ...late], tellPeriod(period))
    if (!draft) continue
    for (const t of late) used.add(t)
    yield draft
  }
  for (const group of withinTime(loose.filter((t) => !used.has(t)))) {
    const draft = disputeOf(series, group, null)
    if (draft) yield draft
  }
}

/** Not a goal or a forecast; not a handful of firms that take part in something. */
const isOfWhatIs = ({ quote, unit, value, indicator }: FigureRow): boolean =>
  !FORECAST_WORDS.test(quote) && (isMoney(unit) || !COMPANY_WORDS.has(unit) || (value >= 100 && !/\bnew\b/i.test(indicator)))

function isSameSum(loose: Told, sums: ReadonlySet<number>, period: string): boolean {
  const [, end = period] = period.split('/')
  if (!isMoney(loose.row.unit) || firstDay(loose.row.known) < lastDay(end) - 31) return false
  for (const sum of sums) if (sum !== loose.claim.value && Math.abs(sum - loose.claim.value) <= SAME_SUM * sum) return true
  return false
}

/** Figures without a period that were told close enough in time, and are not too far apart, to be of one state of things. */
function* withinTime(told: readonly Told[]): Iterable<readonly Told[]> {
  const sorted = [...told].sort((a, b) => firstDay(a.row.known) - firstDay(b.row.known))
  let group: Told[] = []
  for (const each of sorted) {
    const first = group[0]
    const isClose =
      first &&
      firstDay(each.row.known) - firstDay(first.row.known) <= (isMoney(each.row.unit) ? MONEY_DAYS : COUNT_DAYS) &&
      Math.max(each.claim.value, first.claim.value) <= FAR * Math.min(each.claim.value, first.claim.value)
    if (first && !isClose) {
      yield group
      group = []
    }
    group.push(each)
  }
  if (group.length > 0) yield group
}

function disputeOf(series: Series, told: readonly Told[], when: string | null): ConflictDraft | null {
  if (!differ(told)) return null
  const values = inOrder(told.map(({ row, claim }) => valueOf(row, tellValue(row, claim))))
  return fromSeveral(values) ? { about: 'figure', what: when ? `${series.label}, ${when}` : series.label, values } : null
}

/** Claims that are compared with each other; of one value and rounding one is enough. */
const MOST = 60

function differ(told: readonly Told[]): boolean {
  const distinct = [...new Map(told.map(({ claim }) => [`${claim.rounding} ${claim.value}`, claim])).values()].slice(0, MOST)
  return distinct.some((a, i) => distinct.slice(i + 1).some((b) => !agree(a, b)))
}
