import type { Measured } from '../told/figure.js'
import type { Told } from '../told/occasion.js'
import type { Line } from '../types.js'
import { withArticle } from '../told/holding.js'
import { isBehind } from './plans.js'
import { eventName, reportToCite } from './contacts.js'
import { amountInProse, whenInWords } from './language.js'
import { listInWords, partiesInWords } from '../told/list-in-words.js'
import type { Pen } from './pen.js'

interface Known {
  readonly parties: readonly [string, string]
  readonly told: readonly Told[]
  readonly happened: readonly Told[]
  readonly clock: string
  readonly measured: readonly Measured[]
}

/** What one has to know if there is time for four sentences: the last contact, the highest one, what comes next, what is in dispute. */
export function summaryLines({ parties, told, happened, measured, clock }: Known, pen: Pen): Line[] {
  const lines: Line[] = []
  const [last] = happened
  if (last) lines.push(lastContact(last, parties, pen))
  const highest = happened.find((one) => one.level === 'leaders')
  if (highest && highest !== last)
    lines.push(
      pen.line(`the last contact of leaders was ${occasionIn(highest, pen)}.`, [reportToCite(highest)], { id: highest.event, named: namedIn(highest, pen) }),
    )
  const next = told.filter((one) => one.outcome === 'planned' && one.start !== null && !isBehind(one, clock)).at(-1)
  if (next)
    lines.push({
      ...pen.line(`next on the calendar is ${occasionIn(next, pen)}.`, [reportToCite(next)], { id: next.event, named: namedIn(next, pen) }),
      mark: 'planned',
    })
  const disputed = measured.find((one) => one.values.length > 1)
  if (disputed) {
    const values = [...new Set(disputed.rows.map(amountInProse))]
    lines.push({
      ...pen.line(
        `the sources do not agree on ${disputed.indicator}${disputed.period ? ` for ${disputed.period}` : ''}: they give ${listInWords(values)}.`,
        disputed.rows,
        { id: disputed.series },
      ),
      mark: 'disputed',
    })
  }
  return lines.map((line, i) => (i === 0 ? { ...line, fields: { ...line.fields, paragraph: true } } : line))
}

function lastContact(last: Told, parties: readonly [string, string], pen: Pen): Line {
  const row = reportToCite(last)
  return pen.line(`the latest contact of ${partiesInWords(parties)} on record is ${occasionIn(last, pen)}.`, [row], {
    id: last.event,
    named: namedIn(last, pen),
  })
}

/** People that a short sentence on an occasion names: the visitor of a visit, those of a small meeting or call. */
function fewOf(told: Told): readonly string[] {
  if (told.kind === 'visit') return told.people.slice(0, 1)
  return told.people.length > 1 && told.people.length <= 4 && (told.kind === 'meeting' || told.kind === 'call') ? told.people : []
}

/** The same people as some report names them. */
function namedIn(told: Told, pen: Pen): { doc: string; name: string }[] {
  const wanted = new Set(told.name ? [] : fewOf(told))
  const found = new Map<string, { doc: string; name: string }>()
  for (const { doc, people } of told.reports)
    for (const name of people) {
      const id = pen.book.idOf(doc, name)
      if (wanted.has(id) && !found.has(id)) found.set(id, { doc, name })
    }
  return [...found.values()]
}

/** "a visit of António Costa to Astana on 3–4 December 2025", "the Cooperation Council in Brussels on 1 December 2025". */
function occasionIn(told: Told, pen: Pen): string {
  const who = fewOf(told).map((id) => pen.book.label(id))
  const kind = `a ${told.kind === 'consultations' ? 'round of consultations' : told.kind}`
  const name = told.name ? eventName(told.name) : who.length ? `${kind} of ${listInWords(who)}` : kind
  const place = told.place ? `${told.kind === 'visit' ? ' to' : ' in'} ${withArticle(told.place)}` : ''
  return `${name}${place}${told.start ? ` ${whenInWords(told.start, told.end)}` : ''}`
}
