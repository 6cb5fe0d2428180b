import { addMonths, compareDates } from '../../base/date.js'
import { periodInWords, spanInWords } from '../../model/words/dates.js'
import { withArticle } from '../told/holding.js'
import { lastOf } from '../ask/day.js'
import type { Question } from '../ask/understand.js'
import type { Told } from '../told/occasion.js'
import type { Line } from '../types.js'
import { eventName, contactLine, reportToCite } from './contacts.js'
import { whenInWords } from './language.js'
import { partiesInWords } from '../told/list-in-words.js'
import type { Pen } from './pen.js'

const SHOWN = 3
/** Months after which a plan that moved or left no trace is history. */
const STALE = 24

/** What lies ahead, then plans whose day passed without a trace, then those that moved. */
export function planLines(occasions: readonly Told[], { today, clock }: Pick<Question, 'today' | 'clock'>, pen: Pen): Line[] {
  const latest = pen.documents.all().reduce((day, one) => (one.published && one.published > day ? one.published : day), '')
  const edge = addMonths(today, -STALE)
  const of = (outcome: Told['outcome']): Told[] => occasions.filter((one) => one.outcome === outcome && one.reports.some((row) => row.status === 'planned'))
  const lately = (one: Told): boolean => one.start !== null && compareDates(one.start, edge) >= 0
  const dated = of('planned').filter((one) => one.start !== null)
  const ahead = dated.filter((one) => !isBehind(one, clock))
  const undated = of('planned').filter((one) => one.start === null && one.reports.some((row) => compareDates(row.known, edge) >= 0))
  const lost = [...dated.filter((one) => isBehind(one, clock)), ...of('no trace')].filter(lately)
  const moved = of('moved').filter(lately)
  return [
    ...ahead.slice(0, SHOWN).map((one) => ({ ...contactLine(one, pen), mark: 'planned' as const })),
    ...undated.slice(0, 2).map((one) => undatedLine(one, pen)),
    ...lost.slice(0, SHOWN).map((one) => lostLine(one, pen, latest)),
    ...moved.slice(0, SHOWN).map((one) => movedLine(one, pen)),
  ].map((line, i) => (i === 0 ? { ...line, fields: { ...line.fields, paragraph: true } } : line))
}

/** Whether the days of a plan have passed for the asker, whatever sources know. */
export function isBehind({ start, end }: Pick<Told, 'start' | 'end'>, clock: string): boolean {
  const day = end ?? start
  return day !== null && lastOf(day) < clock
}

/** "the Cooperation Council", "a visit": what an occasion is called in the middle of a sentence. */
function nameOf(told: Told): string {
  if (told.name) return eventName(told.name)
  if (told.kind === 'visit' && told.place) return `a visit to ${withArticle(told.place)}`
  const kind = `a ${told.kind === 'consultations' ? 'round of consultations' : told.kind}`
  return told.parties.length > 1 && told.parties.length < 5 ? `${kind} of ${partiesInWords(told.parties)}` : kind
}

const placeOf = (told: Told): string => (told.place && (told.name || told.kind !== 'visit') ? ` in ${withArticle(told.place)}` : '')

function undatedLine(told: Told, pen: Pen): Line {
  const row = reportToCite(told)
  return { ...pen.line(`${nameOf(told)}${placeOf(told)} was spoken of ${whenInWords(row.known)} without a day.`, [row], { id: told.event }), mark: 'planned' }
}

/** Silence tells something only if a source is younger than the plan's day. */
function lostLine(told: Told, pen: Pen, latest: string): Line {
  const row = reportToCite(told)
  const where = placeOf(told)
  const when = told.start ? ` for ${spanInWords(told.start, told.end)}` : ''
  const day = told.end ?? told.start
  const fate =
    day && latest && compareDates(latest, day) < 0
      ? `was still ahead when the last of the sources was published, ${whenInWords(latest)}`
      : 'has left no trace in the record'
  return { ...pen.line(`${nameOf(told)}${where}, planned${when}, ${fate}.`, [row], { id: told.event }), mark: 'no trace' }
}

function movedLine(told: Told, pen: Pen): Line {
  const row = reportToCite(told)
  const early = told.reports.filter((one) => one.status === 'planned' && one.start !== null && one.start !== told.start)
  const first = told.before.map(periodInWords).join(' and then for ')
  const verb = told.isAhead ? 'is now planned' : 'took place'
  const when = told.start ? ` ${whenInWords(told.start, told.end)}` : ''
  return { ...pen.line(`${nameOf(told)}, first announced for ${first}, ${verb}${when}.`, [row, ...early.slice(0, 2)], { id: told.event }), mark: 'moved' }
}
