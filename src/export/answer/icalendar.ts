import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Answer, Line } from '../../answers/types.js'
import { civilFromDays, firstDay, lastDay } from '../../base/date.js'
import { printable } from '../escape.js'
import { sourceLine } from './notes.js'

/**
 * The dated lines of an answer as an iCalendar (RFC 5545): one entry an engagement, with the same UID for ever, a SEQUENCE that rises
 * with every source that came to it, and TENTATIVE for what is planned. Days only, for readouts tell no hours; where only a month or
 * year is told, the entry lasts as long and says so. Lines need the fields `start`, `end`, `status` and `place`.
 */
export function icalendar(answer: Answer): string {
  const calendar = ical({
    name: onOneLine(answer.title),
    prodId: { company: 'Readout', product: 'Readout', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { lines } of answer.sections) for (const line of lines) if (dateField(line, 'start')) addEntry(calendar, line)
  return `${calendar.toString()}\r\n`
}

const field = (line: Line, name: string): string | null => {
  const value = line.fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}
const dateField = (line: Line, name: string): string | null => {
  const value = field(line, name)
  return value && /^\d{4}(-\d{2}){0,2}$/.test(value) ? value : null
}

function addEntry(calendar: ReturnType<typeof ical>, line: Line): void {
  const start = dateField(line, 'start') ?? ''
  const end = dateField(line, 'end') ?? start
  const isVague = start.length < 10
  const place = field(line, 'place')
  const stamp = line.sources.map(({ published }) => published ?? '').reduce((a, b) => (a > b ? a : b), '')
  const description = [
    ...(isVague ? [`The texts tell no day, only ${start}.`] : []),
    ...line.sources.map((source) => `“${source.quote}” (${sourceLine(source)})`),
  ]
  calendar.createEvent({
    id: `${encodeURIComponent(printable(line.id ?? start))}@readout`,
    sequence: Math.max(0, line.sources.length - 1),
    start: day(firstDay(start)),
    end: day(lastDay(end) + 1),
    allDay: true,
    stamp: day(stamp ? firstDay(stamp) : firstDay(start)),
    summary: onOneLine(line.text),
    description: description.map(onOneLine).join('\n'),
    status: field(line, 'status') === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(place ? { location: onOneLine(place) } : {}),
  })
}

/** A count of days as a moment that prints as that day wherever one is: in UTC, at midnight. */
const day = (count: number): string => `${civilFromDays(count)}T00:00:00Z`

/** A break inside a value could begin a property of its own; the library does not mend every kind of break. */
const onOneLine = (text: string): string => printable(text).replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
