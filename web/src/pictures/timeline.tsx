import type { JSX } from 'preact'
import type { Answer, Line } from '../../../src/answers/types.js'
import { topicLabel } from '../../../src/model/words/labels.js'
import { askAgain } from '../address.js'
import { isPlanned } from './mark.js'
import { PictureLinks } from './picture-links.js'
import { dayAfter, firstDay, scaleOf, yearsBetween } from './scale.js'

const WIDTH = 960
const LEFT = 150
const LANE = 26
const MOST_LANES = 8
const TEXT = { date: (line: Line) => text(line, 'start'), end: (line: Line) => text(line, 'end') }
const text = (line: Line, name: string): string | null => {
  const value = line.fields[name]
  return typeof value === 'string' && value ? value : null
}
const listOf = (line: Line, name: string): readonly string[] => {
  const value = line.fields[name]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** What lanes stand for: parties that take part beside those asked for, or topics. */
export type Lanes = 'parties' | 'topics'

interface Props {
  readonly answer: Answer
  readonly lanes: Lanes
}

/** Occasions over time in lanes: held solid, planned hollow, imprecise dates as bars, months without a source grey. */
export function TimelinePicture({ answer, lanes: by }: Props): JSX.Element | null {
  const lines = answer.sections[0]?.lines ?? []
  const dated = lines.flatMap((line, i) => (TEXT.date(line) ? [{ line, i }] : []))
  if (dated.length < 2) return null
  const lanes = lanesOf(
    answer,
    dated.map(({ line }) => line),
    by,
  )
  const from = Math.min(...dated.map(({ line }) => firstDay(TEXT.date(line) as string)))
  const to = Math.max(...dated.map(({ line }) => dayAfter(TEXT.end(line) ?? (TEXT.date(line) as string))))
  const x = scaleOf(from, to, LEFT, WIDTH - 12)
  const height = lanes.length * LANE + 34
  return (
    <figure class="picture" id="picture">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={`${answer.title}: ${dated.length} occasions in ${lanes.length} lanes`}>
        {answer.coverage.missing.map((month) => {
          const start = Math.max(from, firstDay(month))
          const end = Math.min(to, dayAfter(month))
          return end > start ? (
            <rect key={month} class="unread" x={x(start)} y={0} width={Math.max(0.5, x(end) - x(start))} height={lanes.length * LANE} />
          ) : null
        })}
        {yearsBetween(from, to).map((year) => (
          <g key={year}>
            <line class="grid" x1={x(firstDay(String(year)))} x2={x(firstDay(String(year)))} y1={0} y2={lanes.length * LANE} />
            <text class="tick" x={x(firstDay(String(year)))} y={lanes.length * LANE + 18} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        {lanes.map((lane, row) => (
          <text key={lane} class="lane" x={LEFT - 10} y={row * LANE + 18} text-anchor="end">
            {shortened(by === 'topics' ? topicLabel(lane) : lane)}
          </text>
        ))}
        {dated.map(({ line, i }) => (
          <a key={i} href={`#${answer.sections[0]?.id ?? ''}-${i + 1}`} aria-label={line.text}>
            <title>{line.text}</title>
            {rowsOf(line, lanes, by).map((row) => (
              <Mark key={row} line={line} x={x} y={row * LANE + 13} />
            ))}
          </a>
        ))}
      </svg>
      <figcaption>
        {'Solid: held. Hollow: planned. Bars: the texts tell no day. Grey: months without a source. The same as a list below. '}
        <a href={askAgain(answer, by === 'topics' ? {} : { lanes: 'topics' })}>{by === 'topics' ? 'Lanes by party' : 'Lanes by topic'}</a>
      </figcaption>
      <PictureLinks answer={answer} more={by === 'topics' ? { lanes: by } : {}} />
    </figure>
  )
}

function Mark({ line, x, y }: { readonly line: Line; readonly x: (day: number) => number; readonly y: number }): JSX.Element {
  const start = TEXT.date(line) as string
  const end = TEXT.end(line)
  const style = isPlanned(line) ? 'dot hollow' : 'dot'
  const [left, right] = [x(firstDay(start)), x(dayAfter(end ?? start))]
  if (start.length === 10 && right - left < 10) return <circle class={style} cx={left} cy={y} r={4.5} />
  return <rect class={start.length === 10 ? style : `${style} vague`} x={left} y={y - 4} width={Math.max(8, right - left)} height={8} rx={4} />
}

const shortened = (lane: string): string => (lane.length > 22 ? `${lane.slice(0, 21)}…` : lane)

/** Parties beside those that all lines share, or topics, most frequent first; the rest in one lane. */
function lanesOf(answer: Answer, lines: readonly Line[], by: Lanes): string[] {
  const counts = new Map<string, number>()
  for (const line of lines) for (const lane of listOf(line, by)) counts.set(lane, (counts.get(lane) ?? 0) + 1)
  const isShared = ([party, count]: readonly [string, number]): boolean =>
    by === 'parties' && (count >= lines.length * 0.95 || answer.asked.party.includes(party))
  const shared = new Set([...counts].filter(isShared).map(([party]) => party))
  const others = [...counts].filter(([party]) => !shared.has(party)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const lanes = others.slice(0, MOST_LANES - 1).map(([party]) => party)
  if (lanes.length === 0) return ['all']
  const isCut = others.length > lanes.length
  const rest = by === 'topics' ? (isCut ? 'other or none' : 'no topic told') : answer.asked.party.length > 1 && !isCut ? 'the two alone' : 'others'
  return isCut || lines.some((line) => !listOf(line, by).some((party) => lanes.includes(party))) ? [...lanes, rest] : lanes
}

function rowsOf(line: Line, lanes: readonly string[], by: Lanes): number[] {
  const rows = listOf(line, by).flatMap((lane) => (lanes.includes(lane) ? [lanes.indexOf(lane)] : []))
  return rows.length ? [...new Set(rows)] : [lanes.length - 1]
}
