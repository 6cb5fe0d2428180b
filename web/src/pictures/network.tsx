import type { JSX } from 'preact'
import type { Answer, Line } from '../../../src/answers/types.js'
import { addressWith, askAgain } from '../address.js'
import { Brush } from './brush.js'
import { NetworkColumn, type Spoke } from './network-column.js'
import { PictureLinks } from './picture-links.js'

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

interface Props {
  readonly answer: Answer
  /** The same of all days, where the answer is of some: everybody keeps their place, whatever days are looked at. */
  readonly whole: Answer
}

/** Who meets whom: the one asked for in the middle, the others around in the order of their engagements; a line is as thick as they are many. */
export function NetworkPicture({ answer, whole }: Props): JSX.Element | null {
  const all = edgesIn(whole, 'network')
  if (all.length === 0) return null
  const places = placesOf(whole, all)
  const edges = edgesIn(answer, 'network')
  const among = edgesIn(answer, 'among')
  const isPlaced = ({ a, b }: Edge): boolean => places.has(a) && places.has(b)
  const shown = edges.filter(isPlaced)
  const between = among.filter(isPlaced)
  const most = Math.max(1, ...[...shown, ...between].map(({ weight }) => weight))
  const there = new Set([...shown, ...between].flatMap(({ a, b }) => [a, b]))
  const [centre = ''] = places.keys()
  const total = edges.length + (answer.sections.find(({ id }) => id === 'network')?.left ?? 0)
  return (
    <figure class="picture" id="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="broad-screen" role="group" aria-label={`${answer.title}: ${shown.length} of ${total} ties`}>
        {[...between.map((edge) => ({ edge, style: 'tie among' })), ...shown.map((edge) => ({ edge, style: 'tie' }))].map(({ edge, style }) => (
          <Tie key={`${edge.a}|${edge.b}`} edge={edge} style={style} places={places} most={most} />
        ))}
        {[...places].map(([name, { x, y, id }]) => (
          <a key={name} href={dossierOf(id, name)} aria-label={`Dossier of ${name}`}>
            <circle class={name === centre ? 'node centre' : there.has(name) ? 'node' : 'node away'} cx={x} cy={y} r={name === centre ? 11 : 6} />
            <text class="label" x={x} y={y + (y < HEIGHT / 2 ? -13 : 22)} text-anchor="middle">
              {name}
            </text>
          </a>
        ))}
      </svg>
      <NetworkColumn
        title={answer.title}
        centre={{ name: centre, dossier: dossierOf(places.get(centre)?.id ?? '', centre) }}
        spokes={[...places].flatMap(([name, place]) => (name === centre ? [] : [spokeOf(name, place, centre, shown, most)]))}
      />
      <figcaption>
        {`${shown.length} of ${total} ties shown${between.length ? `, and ${between.length} among the others` : ''}. Thicker: more reports. Dashed: plans only. A tie leads to its engagements with their words, a name to its dossier. The same as a list below. `}
        <Levels answer={answer} hasAmong={answer.sections.some(({ id }) => id === 'among')} />
      </figcaption>
      <Brush
        answer={answer}
        days={all.flatMap(({ line }) => [line.fields['first'], line.fields['last']].filter((day): day is string => typeof day === 'string'))}
      />
      <PictureLinks answer={answer} />
    </figure>
  )
}

interface Place {
  readonly x: number
  readonly y: number
  readonly id: string
}

function Tie({
  edge,
  style,
  places,
  most,
}: {
  readonly edge: Edge
  readonly style: string
  readonly places: ReadonlyMap<string, Place>
  readonly most: number
}): JSX.Element | null {
  const { a, b, weight, planned, line } = edge
  const [p, q] = [places.get(a), places.get(b)]
  if (!p || !q) return null
  return (
    <a href={meetingsOf([p, q], [a, b])} aria-label={line.text}>
      <title>{line.text}</title>
      <line class={planned === weight ? `${style} plans` : style} x1={p.x} y1={p.y} x2={q.x} y2={q.y} stroke-width={widthOf(weight, most)} />
    </a>
  )
}

/** Thickness of a line by its reports. */
const widthOf = (weight: number, most: number): number => Math.round(10 + (90 * Math.log2(1 + weight)) / Math.log2(1 + most)) / 10

/** One of the others with the tie to the one in the middle. */
function spokeOf(name: string, place: Place, centre: string, edges: readonly Edge[], most: number): Spoke {
  const edge = edges.find(({ a, b }) => (a === centre && b === name) || (b === centre && a === name))
  const dossier = dossierOf(place.id, name)
  if (!edge) return { name, dossier, tie: null }
  const { weight, planned, line } = edge
  const ownId = line.fields[edge.a === centre ? 'a_id' : 'b_id']
  const own = { ...place, id: typeof ownId === 'string' ? ownId : '' }
  return {
    name,
    dossier,
    tie: { meetings: meetingsOf([own, place], [centre, name]), words: line.text, width: widthOf(weight, most), isPlanned: planned === weight },
  }
}

/** With one in the middle: the way to the ties that the others have among themselves, and back. */
function Levels({ answer, hasAmong }: { readonly answer: Answer; readonly hasAmong: boolean }): JSX.Element | null {
  if (answer.asked.party.length + answer.asked.person.length !== 1) return null
  return <a href={askAgain(answer, hasAmong ? {} : { levels: '2' })}>{hasAmong ? 'Without the ties among the others' : 'With the ties among the others'}</a>
}

function edgesIn({ sections }: Answer, id: string): Edge[] {
  return (sections.find((section) => section.id === id)?.lines ?? []).flatMap((line) => {
    const { a, b, reports, planned } = line.fields
    return typeof a === 'string' && typeof b === 'string' && typeof reports === 'number'
      ? [{ a, b, weight: reports, planned: typeof planned === 'number' ? planned : 0, line }]
      : []
  })
}

/** The one asked for first, in the middle; the others around, those with most ties first. */
function placesOf({ asked }: Answer, edges: readonly Edge[]): Map<string, Place> {
  const weights = new Map<string, number>()
  const ids = new Map<string, string>()
  for (const { a, b, weight, line } of edges)
    for (const [name, id] of [
      [a, line.fields['a_id']],
      [b, line.fields['b_id']],
    ] as const) {
      weights.set(name, (weights.get(name) ?? 0) + weight)
      ids.set(name, typeof id === 'string' ? id : '')
    }
  const order = [...weights].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([name]) => name)
  const centre = order.find((name) => asked.party.includes(name) || asked.person.includes(name)) ?? (order[0] as string)
  const around = order.filter((name) => name !== centre).slice(0, MOST)
  const middle = { x: WIDTH / 2, y: HEIGHT / 2, id: ids.get(centre) ?? '' }
  return new Map([[centre, middle], ...around.map((name, i) => [name, { ...placeOf(i, around.length), id: ids.get(name) ?? '' }] as const)])
}

/** A place on an ellipse, so that names have room; with many, on two of them. */
function placeOf(i: number, count: number): { x: number; y: number } {
  const angle = (2 * Math.PI * i) / count - Math.PI / 2
  const ring = count > 14 && i % 2 === 1 ? 0.72 : 1
  return { x: Math.round(WIDTH / 2 + Math.cos(angle) * 390 * ring), y: Math.round(HEIGHT / 2 + Math.sin(angle) * 260 * ring) }
}

const dossierOf = (id: string, name: string): string =>
  id.startsWith('person:') ? addressWith('/dossier', { person: id }) : `/dossier/${encodeURIComponent(name)}`

/** Both at once: their occasions in order, with the words that tell them. */
function meetingsOf(ends: readonly Place[], names: readonly string[]): string {
  const people = ends.flatMap(({ id }) => (id.startsWith('person:') ? [id] : []))
  return people.length === ends.length ? addressWith('/timeline', { person: people }) : `/timeline/${names.map(encodeURIComponent).join('/')}`
}
