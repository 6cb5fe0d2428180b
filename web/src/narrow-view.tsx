import type { JSX } from 'preact'
import type { Answer, Line } from '../../src/answers/types.js'
import { topicLabel } from '../../src/model/words/labels.js'
import { askAgain } from './address.js'

/** Lists that can be narrowed by what their own lines tell. */
const NARROWED: ReadonlySet<string> = new Set(['engagements', 'timeline', 'commitments', 'figures', 'agreements', 'conflicts'])
/** Fields in which a line names parties, and in which it tells its day. */
const PARTIES = ['parties', 'by', 'to'] as const
const DAYS = ['start', 'since', 'period', 'first'] as const
const MOST = 8

/** Narrows a list to a party, a topic or a year that its lines tell, and widens it again. */
export function NarrowView({ answer }: { readonly answer: Answer }): JSX.Element | null {
  if (!NARROWED.has(answer.question)) return null
  const { asked } = answer
  const lines = answer.sections[0]?.lines ?? []
  const parties = counted(lines, ({ fields }) => PARTIES.flatMap((name) => (Array.isArray(fields[name]) ? fields[name] : []))).filter(
    (one) => !asked.party.includes(one),
  )
  const topics = counted(lines, ({ fields }) => (Array.isArray(fields['topics']) ? fields['topics'] : [])).filter((one) => !asked.topic.includes(one))
  const years = counted(lines, yearOf)
    .filter((year) => asked.since !== year)
    .sort()
    .reverse()
  const rows = [
    { name: 'With', links: parties.map((one) => [one, askAgain(answer, { party: [...asked.party, one] })] as const) },
    { name: 'On', links: topics.map((one) => [topicLabel(one), askAgain(answer, { topic: [...asked.topic, one] })] as const) },
    { name: 'In', links: years.length > 1 ? years.map((year) => [year, askAgain(answer, { since: year, until: year })] as const) : [] },
    { name: 'No longer only', links: chosenOf(answer) },
  ].filter(({ links }) => links.length > 0)
  if (rows.length === 0) return null
  return (
    <nav class="narrow" aria-label="Narrow the list">
      {rows.map(({ name, links }) => (
        <p key={name}>
          <span>{name}</span>
          {links.slice(0, MOST).map(([label, address]) => (
            <a key={label} href={address}>
              <bdi>{label}</bdi>
            </a>
          ))}
        </p>
      ))}
    </nav>
  )
}

/** What a list is narrowed to besides its parties, each with the address of the list without it. */
function chosenOf(answer: Answer): (readonly [string, string])[] {
  const { asked } = answer
  const days = [...new Set([asked.since, asked.until])].filter((day) => day !== null).join(' – ')
  return [
    ...asked.topic.map((one) => [topicLabel(one), askAgain(answer, { topic: asked.topic.filter((other) => other !== one) })] as const),
    ...(days ? [[days, askAgain(answer, { since: null, until: null })] as const] : []),
  ]
}

function yearOf({ fields }: Line): string[] {
  const day = DAYS.map((name) => fields[name]).find((value) => typeof value === 'string' && value !== '')
  return typeof day === 'string' && /^\d{4}/.test(day) ? [day.slice(0, 4)] : []
}

/** Values by the number of lines that tell them, most first. */
function counted(lines: readonly Line[], of: (line: Line) => readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of lines) for (const value of new Set(of(line))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)
}
