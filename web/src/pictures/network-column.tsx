import type { JSX } from 'preact'

const WIDTH = 360
const ROW = 26
const TOP = 34
const LEFT = 26
const RIGHT = 150

/** One of the others, and the tie with the one in the middle; null if they have none in the days looked at. */
export interface Spoke {
  readonly name: string
  readonly dossier: string
  readonly tie: {
    /** Address of what the two have in common. */
    readonly meetings: string
    readonly words: string
    /** Thickness of the line. */
    readonly width: number
    readonly isPlanned: boolean
  } | null
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
    <svg viewBox={`0 0 ${WIDTH} ${height}`} class="narrow-screen" role="group" aria-label={`${title}: ${spokes.filter(({ tie }) => tie).length} ties`}>
      {spokes.map(
        ({ name, tie }, i) =>
          tie && (
            <a key={name} href={tie.meetings} aria-label={tie.words}>
              <title>{tie.words}</title>
              <line class={tie.isPlanned ? 'tie plans' : 'tie'} x1={middle.x} y1={middle.y} x2={RIGHT} y2={rowOf(i)} stroke-width={tie.width} />
            </a>
          ),
      )}
      {spokes.map(({ name, dossier, tie }, i) => (
        <a key={name} href={dossier} aria-label={`Dossier of ${name}`}>
          <circle class={tie ? 'node' : 'node away'} cx={RIGHT} cy={rowOf(i)} r={6} />
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
