import { dateInWords, periodInWords } from '../../model/words/dates.js'
import { changeInWords } from '../../model/words/numbers.js'
import type { FigureRow } from '../../model/rows.js'
import { groupBy } from '../told/group.js'
import { type Measured, measuredOf } from '../told/figure.js'
import { withArticle } from '../told/holding.js'
import type { Line } from '../types.js'
import { amountInProse } from './language.js'
import { listInWords, partiesInWords } from '../told/list-in-words.js'
import type { Pen } from './pen.js'

const SHOWN = 5
const ECONOMY = /turnover|trade|export|import|invest|gdp|loan|grant|package/i

/** Figures that lie between the two, the latest period of each; where sources differ, who said which. */
export function figureLines(rows: readonly FigureRow[], parties: readonly string[], pen: Pen): Line[] {
  return shownFigures(rows, parties).map((one, i) => figureLine(one, parties, pen, i === 0))
}

/** Of each indicator its latest period and any on which sources differ; sums of money first. */
export function shownFigures(rows: readonly FigureRow[], parties: readonly string[]): Measured[] {
  const own = rows.filter((row) => ECONOMY.test(row.indicator) && row.unit !== '%' && row.unit.length === 3 && isOf(row, parties))
  const latest = [...groupBy(measuredOf(own.map(unified)), (one) => `${one.series}|${one.unit}`).values()].flatMap((group) => [
    ...group.slice(0, 1),
    ...group
      .slice(1)
      .filter((one) => one.values.length > 1)
      .slice(0, 1),
  ])
  const weight = (one: Measured): number => (one.values.length > 1 ? 4 : 0) + (one.rows.length > 1 ? 2 : 0) + (one.period ? 1 : 0)
  return latest.sort((a, b) => weight(b) - weight(a) || ((a.period ?? '') < (b.period ?? '') ? 1 : -1)).slice(0, SHOWN)
}

/** One indicator between two is one series, whichever side a text tells it from; exports and imports have a direction. */
const unified = (row: FigureRow): FigureRow => {
  const isTwoWay = !/export|import/i.test(row.indicator)
  const parties = isTwoWay ? [row.of, row.with].filter((party) => party !== null).sort() : [row.of, row.with]
  return row.series === null || /invest/i.test(row.indicator) ? { ...row, series: `${row.indicator.toLowerCase()}|${parties.join('|')}` } : row
}

const isOf = ({ of, with: other }: FigureRow, parties: readonly string[]): boolean =>
  of !== null && parties.includes(of) && (other === null ? parties.length === 1 : parties.includes(other) || parties.length === 1)

function figureLine(one: Measured, parties: readonly string[], pen: Pen, begins: boolean): Line {
  const between = betweenInWords(one, parties)
  const period = one.period ? ` for ${periodInWords(one.period)}` : ''
  const values = [...groupBy(one.rows, amountInProse)]
  const subject = `${one.indicator}${between}${period}`
  if (values.length === 1) {
    const [words, told] = values[0] as [string, FigureRow[]]
    const last = told.at(-1) as FigureRow
    const change = last.change === null ? '' : `, ${last.change > 0 ? 'up' : 'down'} ${changeInWords(last.change).replace(/^\D/, '')}`
    const times = told.length > 1 ? `; ${told.length === 2 ? 'two' : told.length} sources agree` : ''
    return pen.line(`${subject}: ${words}${change} (${whoSaid(last, pen)})${times}.`, told.slice(-2), { begins, id: one.series })
  }
  const each = values.map(([words, told]) => ({ words, told: lastOfEach(told, pen) }))
  const told = each.map((value) => `${value.words} (${whoSaidAll(value.told, pen)})`)
  const cited = each.flatMap((value) => value.told)
  return { ...pen.line(`${subject}: the sources differ between ${listInWords(told)}.`, cited, { begins, id: one.series }), mark: 'disputed' }
}

/** "of Kazakhstan to the European Union", for what has a direction; else nothing where the two are told in the title already. */
function betweenInWords({ rows, parties, indicator }: Measured, asked: readonly string[]): string {
  const { of, with: other } = rows[0] as FigureRow
  const way = /export/i.test(indicator) ? 'to' : /import/i.test(indicator) ? 'from' : null
  if (of && other && way) return ` of ${withArticle(of)} ${way} ${withArticle(other)}`
  return parties.length > 1 && asked.length < 2 ? ` of ${partiesInWords(parties)}` : ''
}

/** Of three publishers at most the last two texts. */
const lastOfEach = (rows: readonly FigureRow[], pen: Pen): FigureRow[] =>
  [...groupBy(rows, (row) => pen.publisher(row.doc) ?? '').values()].slice(0, 3).flatMap((told) => told.slice(-2))

/** Each publisher once, with the days of its texts: "foreign ministry, 28 March 2025 and 1 April 2025; agency, May 2023". */
function whoSaidAll(rows: readonly FigureRow[], pen: Pen): string {
  const groups = [...groupBy(rows, (row) => pen.publisher(row.doc) ?? '')]
  return groups.map(([outlet, told]) => [outlet, listInWords([...new Set(told.map((row) => dateInWords(row.known)))])].filter(Boolean).join(', ')).join('; ')
}

const whoSaid = (row: FigureRow, pen: Pen): string => [pen.publisher(row.doc), dateInWords(row.known)].filter(Boolean).join(', ')
