import type { JSX } from 'preact'
import type { Answer, Line } from '../../../src/answers/types.js'
import { scaleOf } from './scale.js'
import { PictureLinks } from './picture-links.js'

const WIDTH = 960
const LEFT = 310
const RIGHT = 670
const ROW = 30
const MOST = 24

interface Row {
  readonly line: Line
  readonly index: number
  readonly values: readonly { readonly value: number; readonly text: string; readonly preferred: boolean }[]
}

/** Figures told by several sources: a dot for each source, a bar from the least to the most; the preferred one is filled. */
export function FiguresPicture({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const section = answer.sections[0]
  const rows = (section?.lines ?? []).flatMap(rowOf).filter(({ values }) => values.length > 1)
  if (!section || rows.length === 0) return null
  const shown = rows.slice(0, MOST)
  return (
    <figure class="picture" id="picture">
      <svg viewBox={`0 0 ${WIDTH} ${shown.length * ROW + 10}`} role="group" aria-label={`${answer.title}: ${rows.length} figures told by several sources`}>
        {shown.map((row, i) => (
          <FigureRow key={row.index} row={row} y={i * ROW + 20} address={`#${section.id}-${row.index + 1}`} />
        ))}
      </svg>
      <figcaption>{`${shown.length} of ${rows.length} figures that several sources tell. A dot for each source, filled where a person preferred it; each row has its own scale, around what is told. The same as a list below.`}</figcaption>
      <PictureLinks answer={answer} />
    </figure>
  )
}

function FigureRow({ row, y, address }: { readonly row: Row; readonly y: number; readonly address: string }): JSX.Element {
  const { line, values } = row
  const [least, most] = [Math.min(...values.map(({ value }) => value)), Math.max(...values.map(({ value }) => value))]
  const room = most - least || Math.abs(most) / 10 || 1
  const x = scaleOf(least - room, most + room, LEFT, RIGHT)
  const all = values.map(({ value }) => x(value))
  const told = Array.isArray(line.fields['values']) ? line.fields['values'].join(' / ') : ''
  const name = line.text.split(': ')[0] ?? ''
  return (
    <a href={address} aria-label={line.text}>
      <title>{line.text}</title>
      <text class="lane" x={LEFT - 12} y={y + 4} text-anchor="end">
        {name.length > 48 ? `${name.slice(0, 47)}…` : name}
      </text>
      <line class="grid" x1={LEFT} x2={RIGHT} y1={y} y2={y} />
      <line class={line.mark === 'disputed' ? 'range disputed' : 'range'} x1={Math.min(...all)} x2={Math.max(...all)} y1={y} y2={y} />
      {values.map(({ value, text, preferred }, i) => (
        <circle key={i} class={preferred ? 'dot' : 'dot hollow'} cx={x(value)} cy={y} r={4.5}>
          <title>{text}</title>
        </circle>
      ))}
      <text class="tick" x={RIGHT + 12} y={y + 4}>
        {told.length > 42 ? `${told.slice(0, 41)}…` : told}
      </text>
    </a>
  )
}

function rowOf(line: Line, index: number): Row[] {
  const values = (line.lines ?? []).flatMap(({ fields, text, mark }) =>
    typeof fields['value'] === 'number' ? [{ value: fields['value'], text, preferred: mark === 'preferred' }] : [],
  )
  return values.length ? [{ line, index, values }] : []
}
