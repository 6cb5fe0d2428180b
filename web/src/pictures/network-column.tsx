import type { JSX } from 'preact'

const WIDTH = 360
const ROW = 26
const TOP = 34
const LEFT = 26
const RIGHT = 150

/** A tie of the one in the middle with another. */
export interface Spoke {
  readonly name: string
  /** Address of the other, and of what the two have in common. */
  readonly dossier: string
  readonly meetings: string
  readonly words: string
  /** Thickness of the line. */
  readonly width: number
  readonly isPlanned: boolean
}

interface Props {
  readonly centre: { readonly name: string; readonly dossier: string }
  readonly spokes: readonly Spoke[]
  readonly title: string
}

/** The ties of the one in the middle as a narrow screen can show them: the others one below the other, so that every name can be read. */
export function NetworkColumn({ centre, spokes, title }: Props): JSX.Element {
  const height = TOP + spokes.length * ROW + 10
  const middle = { x: LEFT, y: TOP + (spokes.length * ROW) / 2 }
  const rowOf = (i: number): number => TOP + i * ROW + ROW / 2
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} class="narrow-screen" role="group" aria-label={`${title}: ${spokes.length} ties`}>
      {spokes.map(({ name, meetings, words, width, isPlanned }, i) => (
        <a key={name} href={meetings} aria-label={words}>
          <title>{words}</title>
          <line class={isPlanned ? 'tie plans' : 'tie'} x1={middle.x} y1={middle.y} x2={RIGHT} y2={rowOf(i)} stroke-width={width} />
        </a>
      ))}
      {spokes.map(({ name, dossier }, i) => (
        <a key={name} href={dossier} aria-label={`Dossier of ${name}`}>
          <circle class="node" cx={RIGHT} cy={rowOf(i)} r={6} />
          <text class="label" x={RIGHT + 12} y={rowOf(i) + 4}>
            {name.length > 27 ? `${name.slice(0, 26)}…` : name}
          </text>
        </a>
      ))}
      <a href={centre.dossier} aria-label={`Dossier of ${centre.name}`}>
        <circle class="node centre" cx={middle.x} cy={middle.y} r={10} />
        <text class="label" x={LEFT - 16} y={18}>
          {centre.name}
        </text>
      </a>
    </svg>
  )
}
