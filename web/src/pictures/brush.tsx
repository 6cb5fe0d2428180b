import type { JSX } from 'preact'
import type { Answer } from '../../../src/answers/types.js'

/** Chooses the stretch of time that a picture shows. A script makes sliders of it; without, it is a form. */
export function Brush({ answer, days }: { readonly answer: Answer; readonly days: readonly string[] }): JSX.Element | null {
  const sorted = days.map((day) => day.slice(0, 7)).sort()
  const [first, last] = [sorted[0]?.padEnd(7, '-01'), sorted.at(-1)]
  if (!first || !last || first === last) return null
  const { asked, question } = answer
  const lists = Object.entries({ party: asked.party, person: asked.person, topic: asked.topic }).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  )
  const clocks = Object.entries({ 'valid-at': asked.validAt, 'known-at': asked.knownAt }).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  const levels = answer.sections.some(({ id }) => id === 'among') ? [['levels', '2'] as const] : []
  return (
    <form class="brush" action={`/${question}`} aria-label="Time shown" data-brush data-first={first} data-last={last.length === 7 ? last : `${last}-12`}>
      {[...lists, ...clocks, ...levels].map(([name, value]) => (
        <input key={`${name}${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        from <input type="month" name="since" value={monthOf(asked.since, '01')} min={first} max={last} placeholder="2024-01" />
      </label>
      <label>
        to <input type="month" name="until" value={monthOf(asked.until, '12')} min={first} max={last} placeholder="2024-12" />
      </label>
      <button type="submit">Show</button>
    </form>
  )
}

/** The month of a day that was asked for; of a year, the first or the last. */
const monthOf = (day: string | null, ofYear: string): string => (day === null ? '' : day.length === 4 ? `${day}-${ofYear}` : day.slice(0, 7))
