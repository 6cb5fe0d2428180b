import { periodInWords } from '../../model/words/dates.js'
import { withArticle } from '../told/holding.js'
import type { Told } from '../told/occasion.js'
import type { Line } from '../types.js'
import { eventName, contactLine, reportToCite } from './contacts.js'
import { whenInWords } from './language.js'
import type { Pen } from './pen.js'

const SHOWN = 4

/** What lies ahead, then plans whose day passed without a trace, then those that moved. */
export function planLines(occasions: readonly Told[], pen: Pen): Line[] {
  const of = (outcome: Told['outcome']): Told[] => occasions.filter((one) => one.outcome === outcome && one.reports.some((row) => row.status === 'planned'))
  const ahead = of('planned').filter((one) => one.start !== null)
  const undated = of('planned').filter((one) => one.start === null)
  const lost = of('no trace')
  const moved = of('moved')
  return [
    ...ahead.slice(0, SHOWN).map((one) => ({ ...contactLine(one, pen), mark: 'planned' as const })),
    ...undated.slice(0, 2).map((one) => undatedLine(one, pen)),
    ...lost.slice(0, SHOWN).map((one) => lostLine(one, pen)),
    ...moved.slice(0, SHOWN).map((one) => movedLine(one, pen)),
  ].map((line, i) => (i === 0 ? { ...line, fields: { ...line.fields, paragraph: true } } : line))
}

/** "the Cooperation Council", "a visit": what an occasion is called in the middle of a sentence. */
const nameOf = (told: Told): string => (told.name ? eventName(told.name) : `a ${told.kind === 'consultations' ? 'round of consultations' : told.kind}`)

function undatedLine(told: Told, pen: Pen): Line {
  const row = reportToCite(told)
  const where = told.place ? ` in ${withArticle(told.place)}` : ''
  return { ...pen.line(`${nameOf(told)}${where} was spoken of ${whenInWords(row.known)} without a day.`, [row], { id: told.event }), mark: 'planned' }
}

function lostLine(told: Told, pen: Pen): Line {
  const row = reportToCite(told)
  const where = told.place ? ` in ${withArticle(told.place)}` : ''
  const when = told.start ? ` ${whenInWords(told.start, told.end)}` : ''
  return { ...pen.line(`${nameOf(told)}${where}, planned${when}, has left no trace in the record.`, [row], { id: told.event }), mark: 'no trace' }
}

function movedLine(told: Told, pen: Pen): Line {
  const row = reportToCite(told)
  const early = told.reports.filter((one) => one.status === 'planned' && one.start !== null && one.start !== told.start)
  const first = told.before.map(periodInWords).join(' and then for ')
  const verb = told.isAhead ? 'is now planned' : 'took place'
  const when = told.start ? ` ${whenInWords(told.start, told.end)}` : ''
  return { ...pen.line(`${nameOf(told)}, first announced for ${first}, ${verb}${when}.`, [row, ...early.slice(0, 2)], { id: told.event }), mark: 'moved' }
}
