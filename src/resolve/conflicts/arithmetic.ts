import type { FigureRow } from '../../model/rows.js'
import { claimOf } from '../figures/claim.js'
import { isMoney } from '../figures/measure.js'
import { alignedPeriod, yearBefore } from '../figures/period.js'
import { seriesOf, type Series } from '../figures/series.js'
import { tellPeriod, tellValue } from '../figures/tell.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, fromSeveral, valueOf } from './draft.js'
import { grouped, runsOf } from './groups.js'

/** Rounding that sums and growth rates may hide: two in a hundred of the whole. */
const SLACK = 0.02

/** What one document says of trade must add up: turnover is exports and imports together. */
export async function* findSums(source: RowSource): AsyncIterable<ConflictDraft> {
  for await (const rows of runsOf(source.rows('figure'), (row) => row.doc)) {
    const money = rows.filter((row) => isMoney(row.unit) && row.period !== null)
    const keyOf = (row: FigureRow): string => `${row.unit} ${alignedPeriod(row.period as string)} ${[row.of, row.with].sort().join('|')}`
    for (const same of grouped(money, keyOf).values()) {
      const named = same.map((row) => ({ row, measure: seriesOf(row)?.measure }))
      const only = (name: string, isReceived: boolean): FigureRow | null => {
        const found = named.filter(({ measure }) => measure?.name === name && measure.isReceived === isReceived)
        return found.length === 1 ? (found[0]?.row ?? null) : null
      }
      const [whole, out, back] = [only('trade turnover', false), only('exports', false), only('exports', true)]
      if (!whole || !out || !back || out.of !== back.of) continue
      const sum = out.value + back.value
      if (Math.abs(sum - whole.value) <= Math.max(SLACK * whole.value, ...[whole, out, back].map(stepOf))) continue
      yield {
        about: 'arithmetic',
        what: `exports and imports do not make the turnover: ${[whole.of, whole.with].join(' and ')}, ${tellPeriod(whole.period as string)}`,
        values: [whole, out, back].map((row) => valueOf(row, tell(row))),
      }
    }
  }
}

const tell = (row: FigureRow): string => tellValue(row, claimOf(row.value, row.quote, row.approximate))

/** The last digit told counts as a unit of rounding. */
function stepOf({ value, quote, approximate }: FigureRow): number {
  const { low, high } = claimOf(value, approximate ? quote : `about ${quote}`, true)
  return high - low
}

/** "16.9 per cent more than the year before" must fit what was told of the year before. */
export async function* findGrowths(source: RowSource): AsyncIterable<ConflictDraft> {
  for await (const run of runsOf(source.rows('figure', ['series', 'period']), (row) => row.series)) {
    const series = seriesOf(run[0] as FigureRow)
    if (!series?.measure.isKnown) continue
    const dated = run.filter((row) => row.period !== null)
    const byTime = grouped(dated, (row) => `${row.unit} ${alignedPeriod(row.period as string)}`)
    for (const now of dated) {
      const before = now.change === null ? null : yearBefore(now.period as string)
      const earlier = before === null ? [] : (byTime.get(`${now.unit} ${before}`) ?? [])
      if (earlier.length > 0) yield* growthOf(series, now, earlier)
    }
  }
}

function* growthOf(series: Series, now: FigureRow, earlier: readonly FigureRow[]): Iterable<ConflictDraft> {
  const implied = now.value / (1 + (now.change ?? 0) / 100)
  const fits = (row: FigureRow): boolean => {
    const { low, high } = claimOf(row.value, row.quote, row.approximate)
    return implied >= low * (1 - SLACK) && implied <= high * (1 + SLACK)
  }
  if (!Number.isFinite(implied) || earlier.some(fits)) return
  const values = [...earlier.slice(0, 4), now].map((row) => valueOf(row, row === now ? `${tell(row)}, a change of ${row.change} %` : tell(row)))
  if (fromSeveral(values)) yield { about: 'arithmetic', what: `growth against the year before: ${series.label}, ${tellPeriod(now.period as string)}`, values }
}
