import type { JSX } from 'preact'
import type { Answer, Line, Section } from '../../../src/answers/types.js'
import { dayAfter, firstDay, scaleOf, yearsBetween } from './scale.js'
import { PictureLinks } from './picture-links.js'

const WIDTH = 960
const LEFT = 330
const ROW = 28
const MOST = 20
/** How far a bar fades beyond the days that texts tell, where no start or end is stated. */
const FADE = 26

const day = (line: Line, name: string): string | null => {
  const value = line.fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Offices over time: a bar from the first telling to the last, or to the stated start and end; where none is stated, the end fades. */
export function PostsPicture({ answer, section }: { readonly answer: Answer; readonly section: Section | undefined }): JSX.Element | null {
  const posts = (section?.lines ?? []).flatMap((line, index) => (day(line, 'first_seen') && day(line, 'last_seen') ? [{ line, index }] : []))
  if (!section || posts.length === 0) return null
  const shown = posts.slice(0, MOST)
  const starts = shown.map(({ line }) => firstDay(day(line, 'from') ?? (day(line, 'first_seen') as string)))
  const ends = shown.map(({ line }) => dayAfter(day(line, 'to') ?? (day(line, 'last_seen') as string)))
  const [from, to] = [Math.min(...starts), Math.max(...ends)]
  const x = scaleOf(from, to, LEFT + FADE, WIDTH - FADE - 4)
  const height = shown.length * ROW
  return (
    <figure class="picture" id="picture">
      <svg viewBox={`0 0 ${WIDTH} ${height + 26}`} role="group" aria-label={`${answer.title}: ${posts.length} offices over time`}>
        {yearsBetween(from, to).map((year) => (
          <g key={year}>
            <line class="grid" x1={x(firstDay(String(year)))} x2={x(firstDay(String(year)))} y1={0} y2={height} />
            <text class="tick" x={x(firstDay(String(year)))} y={height + 18} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        {shown.map(({ line, index }, row) => (
          <Post
            key={index}
            line={line}
            y={row * ROW + 14}
            left={x(starts[row] as number)}
            right={x(ends[row] as number)}
            address={`#${section.id}-${index + 1}`}
          />
        ))}
      </svg>
      <figcaption>
        {`${shown.length} of ${posts.length} offices. Solid: from the first text that tells it to the last. Faint ends: no start or end is stated. The same as a list below.`}
      </figcaption>
      <PictureLinks answer={answer} />
    </figure>
  )
}

interface PostProps {
  readonly line: Line
  readonly y: number
  readonly left: number
  readonly right: number
  readonly address: string
}

function Post({ line, y, left, right, address }: PostProps): JSX.Element {
  const label = [line.fields['name'], line.fields['title']].filter(Boolean).join(', ')
  const width = Math.max(4, right - left)
  return (
    <a href={address} aria-label={line.text}>
      <title>{line.text}</title>
      <text class="lane" x={LEFT - 10} y={y + 4} text-anchor="end">
        {label.length > 50 ? `${label.slice(0, 49)}…` : label}
      </text>
      {!day(line, 'from') && <Fade x={left} y={y} towards={-1} />}
      {!day(line, 'to') && <Fade x={left + width} y={y} towards={1} />}
      <rect class="dot" x={left} y={y - 5} width={width} height={10} />
    </a>
  )
}

/** The uncertain end of a bar: ever fainter steps. */
function Fade({ x, y, towards }: { readonly x: number; readonly y: number; readonly towards: 1 | -1 }): JSX.Element {
  const step = FADE / 3
  return (
    <>
      {['heat3', 'heat2', 'heat1'].map((shade, i) => (
        <rect key={shade} class={shade} x={towards === 1 ? x + i * step : x - (i + 1) * step} y={y - 5} width={step} height={10} />
      ))}
    </>
  )
}
