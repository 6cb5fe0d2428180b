import type { JSX } from 'preact'
import type { Answer, Line } from '../../../src/answers/types.js'

const WIDTH = 960
const HEIGHT = 620
const MOST = 36

interface Edge {
  readonly a: string
  readonly b: string
  readonly weight: number
  readonly planned: number
  readonly line: Line
}

/** Who meets whom: the one asked for in the middle, the others around in the order of their engagements; a line is as thick as they are many. */
export function NetworkPicture({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const section = answer.sections[0]
  const edges = (section?.lines ?? []).flatMap(edgeOf)
  if (edges.length === 0) return null
  const weights = new Map<string, number>()
  for (const { a, b, weight } of edges) for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + weight)
  const order = [...weights].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([name]) => name)
  const centre = order.find((name) => answer.asked.party.includes(name) || answer.asked.person.includes(name)) ?? (order[0] as string)
  const around = order.filter((name) => name !== centre).slice(0, MOST)
  const places = new Map([[centre, { x: WIDTH / 2, y: HEIGHT / 2 }], ...around.map((name, i) => [name, placeOf(i, around.length)] as const)])
  const shown = edges.filter(({ a, b }) => places.has(a) && places.has(b))
  const most = Math.max(...shown.map(({ weight }) => weight))
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={`${answer.title}: ${shown.length} of ${edges.length} ties`}>
        {shown.map(({ a, b, weight, line }) => {
          const [p, q] = [places.get(a), places.get(b)]
          if (!p || !q) return null
          return (
            <a key={`${a}|${b}`} href={meetingsOf(a, b)} aria-label={line.text}>
              <title>{line.text}</title>
              <line class="tie" x1={p.x} y1={p.y} x2={q.x} y2={q.y} stroke-width={1 + (9 * Math.log2(1 + weight)) / Math.log2(1 + most)} />
            </a>
          )
        })}
        {[...places].map(([name, { x, y }]) => (
          <a key={name} href={`/dossier/${encodeURIComponent(name)}`} aria-label={`Dossier of ${name}`}>
            <circle class={name === centre ? 'node centre' : 'node'} cx={x} cy={y} r={name === centre ? 11 : 6} />
            <text class="label" x={x} y={y + (y < HEIGHT / 2 ? -13 : 22)} text-anchor="middle">
              {name}
            </text>
          </a>
        ))}
      </svg>
      <figcaption>{`${shown.length} of ${edges.length} ties shown. Thicker: more engagements. A tie leads to its engagements, a name to its dossier. The same as a list below.`}</figcaption>
    </figure>
  )
}

function edgeOf(line: Line): Edge[] {
  const { a, b, reports, planned } = line.fields
  return typeof a === 'string' && typeof b === 'string' && typeof reports === 'number'
    ? [{ a, b, weight: reports, planned: typeof planned === 'number' ? planned : 0, line }]
    : []
}

/** A place on an ellipse, so that names have room; with many, on two of them. */
function placeOf(i: number, count: number): { x: number; y: number } {
  const angle = (2 * Math.PI * i) / count - Math.PI / 2
  const ring = count > 14 && i % 2 === 1 ? 0.72 : 1
  return { x: Math.round(WIDTH / 2 + Math.cos(angle) * 390 * ring), y: Math.round(HEIGHT / 2 + Math.sin(angle) * 260 * ring) }
}

const meetingsOf = (a: string, b: string): string => `/timeline/${encodeURIComponent(a)}/${encodeURIComponent(b)}`
