import { occasionsWith } from '../timeline.js'
import { table } from '../told/answer.js'
import { OCCASION_COLUMNS, occasionLine } from '../told/occasion-line.js'
import type { Line, Section } from '../types.js'
import type { Parts } from './parts.js'

/** The last occasion of the same parties before this one, and the next after it. */
export async function around({ store, question, told, documents }: Parts): Promise<Section> {
  const day = told.start ?? told.reports[0]?.known ?? ''
  // Of a large gathering the first two stand for all.
  const asked = { ...question, parties: told.parties.slice(0, 2), people: told.parties.length > 0 ? [] : told.people.slice(0, 2), limit: 3 }
  if (asked.parties.length + asked.people.length < 2 || day === '') return table('around', 'Before and after', OCCASION_COLUMNS, [])
  const [before, after] = await Promise.all([
    occasionsWith(store, { ...asked, until: day }, 'desc'),
    occasionsWith(store, { ...asked, since: told.end ?? day }, 'asc'),
  ])
  const lines: Line[] = []
  for (const [{ told: others, book, documents: own }, words] of [
    [before, 'Before'],
    [after, 'After'],
  ] as const) {
    const other = others.find(({ event }) => event !== told.event && !lines.some(({ id }) => id === event))
    if (!other) continue
    await documents.load(other.reports.map(({ doc }) => doc))
    const { lines: _reports, ...line } = occasionLine(other, book, own)
    lines.push({ ...line, text: `${words}: ${line.text}` })
  }
  return table('around', 'Before and after', OCCASION_COLUMNS, lines)
}
