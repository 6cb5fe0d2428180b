import type { JSX } from 'preact'
import type { Answer, Line } from '../../../src/answers/types.js'
import { askAgain } from '../address.js'
import { PictureLinks } from './picture-links.js'

const WIDTH = 960
const LEFT = 190
const ROW = 20
const MOST = 24
/** Beyond so many months, three are taken together. */
const MONTHS = 54

interface Span {
  readonly name: string
  readonly months: readonly string[]
}

/** Topics by month: the darker, the more documents; an empty frame is a month with sources that do not speak of it, blank a month without a source. */
export function TopicsPicture({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const section = answer.sections[0]
  if (!section || section.lines.length === 0) return null
  const months = section.columns.map(({ name }) => name).filter((name) => /^\d{4}-\d{2}$/.test(name))
  if (months.length < 2) return null
  const spans = spansOf(months)
  const lines = section.lines.slice(0, MOST)
  const cell = (WIDTH - LEFT) / spans.length
  const most = Math.max(1, ...lines.flatMap((line) => spans.map((span) => valueOf(line, span) ?? 0)))
  return (
    <figure class="picture" id="picture">
      <svg viewBox={`0 0 ${WIDTH} ${lines.length * ROW + 24}`} role="group" aria-label={`${answer.title}: ${lines.length} topics`}>
        {lines.map((line, row) => (
          <g key={line.id ?? row}>
            <text class="lane" x={LEFT - 10} y={row * ROW + 14} text-anchor="end">
              {line.text.split(':')[0]}
            </text>
            {spans.map((span, i) => {
              const value = valueOf(line, span)
              if (value === null) return null
              const label = `${line.text.split(':')[0]}, ${span.name}: ${value} ${value === 1 ? 'document' : 'documents'}`
              const square = (
                <rect
                  class={value === 0 ? 'cell none' : `cell heat${Math.min(4, Math.ceil((4 * value) / most))}`}
                  x={LEFT + i * cell + 0.5}
                  y={row * ROW + 2}
                  width={Math.max(1, cell - 1)}
                  height={ROW - 4}
                />
              )
              if (value === 0) return <g key={span.name}>{square}</g>
              return (
                <a key={span.name} href={sentences(answer, String(line.fields['topic']), span)} aria-label={label}>
                  <title>{label}</title>
                  {square}
                </a>
              )
            })}
          </g>
        ))}
        {spans.map((span, i) =>
          span.name.endsWith('-01') || span.name.endsWith('Q1') ? (
            <text key={span.name} class="tick" x={LEFT + i * cell} y={lines.length * ROW + 17}>
              {span.name.slice(0, 4)}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption>
        Darker: more documents. Empty frame: sources were read, none speaks of it. Blank: no source was read. Sums stand below, months in the numbers.
      </figcaption>
      <PictureLinks answer={answer} />
    </figure>
  )
}

function spansOf(months: readonly string[]): Span[] {
  if (months.length <= MONTHS) return months.map((name) => ({ name, months: [name] }))
  const quarters = new Map<string, string[]>()
  for (const month of months) {
    const name = `${month.slice(0, 4)} Q${Math.ceil(Number(month.slice(5)) / 3)}`
    quarters.set(name, [...(quarters.get(name) ?? []), month])
  }
  return [...quarters].map(([name, some]) => ({ name, months: some }))
}

function valueOf(line: Line, { months }: Span): number | null {
  const told = months.flatMap((month) => (typeof line.fields[month] === 'number' ? [line.fields[month] as number] : []))
  return told.length ? told.reduce((a, b) => a + b, 0) : null
}

/** The sentences on a topic in those months. */
const sentences = (answer: Answer, topic: string, { months }: Span): string =>
  `${askAgain(answer, { topic: [topic], since: months[0], until: months.at(-1) })}#sentences`
