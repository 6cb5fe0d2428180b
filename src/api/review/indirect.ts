import type { ListedFact } from '../../model/all-facts.js'
import type { FigureRow, ReportRow } from '../../model/rows.js'
import { periodInWords } from '../../model/words/dates.js'
import { factInWords } from '../../model/words/fact.js'
import { amountInWords } from '../../model/words/numbers.js'
import type { Desk } from './desk.js'

/** Names that are told one by one. */
const MOST = 6

/** Which answers would change, besides the fact itself, if it were rejected: told before anybody rules. */
export async function indirectOf(desk: Desk, id: string): Promise<string[]> {
  const listed = await desk.teller.fact(id)
  if (listed?.kind === 'engagement') return [...(await answersWithout(desk, id)), ...(await untied(desk, id))]
  if (listed?.kind === 'figure') return await figuresWithout(desk, id)
  return listed?.kind === 'commitment' || listed?.kind === 'agreement' ? await untied(desk, id) : []
}

/** What would change in the timelines of two people that become one, or are told apart. */
export async function timelinesOf({ store }: Desk, people: readonly string[]): Promise<string[]> {
  if (!people.every((id) => id.startsWith('person:'))) return []
  const counts = await Promise.all(
    people.map(async (entity) => (await store.count('involved', { where: { entity: ['=', entity] }, by: ['entity'] }))[0]?.count ?? 0),
  )
  const all = counts.reduce((sum, one) => sum + one, 0)
  if (all === 0) return ['Neither is told in a meeting: no timeline and no network changes.']
  return [`Dossier, timeline, offices and network: ${counts.join(' and ')} reports of meetings, ${all} together.`]
}

async function answersWithout(desk: Desk, id: string): Promise<string[]> {
  const row = await rowOf(desk, 'report', id)
  if (!row) return []
  const names = [...row.parties, ...row.people]
  const told = names.length > MOST ? `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more` : names.join(', ')
  return names.length ? [`It leaves timeline, calendar, network and dossier of ${told}.`] : []
}

/** Plans and promises that a later text fulfils lose that text; what was planned has no trace again. */
async function untied({ store, teller }: Desk, id: string): Promise<string[]> {
  const where = { state: ['=', 'joined'] } as const
  const [left, right] = await Promise.all([
    store.rows('relation', { where: { ...where, left: ['=', id] }, limit: MOST }),
    store.rows('relation', { where: { ...where, right: ['=', id] }, limit: MOST }),
  ])
  const lines: string[] = []
  for (const relation of [...left, ...right]) {
    if (relation.kind !== 'plan' && relation.kind !== 'thread') continue
    const other = await teller.fact(relation.left === id ? relation.right : relation.left)
    if (other)
      lines.push(
        relation.kind === 'plan' ? `No longer tied to it, as plan and event: ${wordsOf(other)}.` : `No longer told as going on with it: ${wordsOf(other)}.`,
      )
  }
  return [...new Set(lines)].slice(0, MOST)
}

const wordsOf = (listed: ListedFact): string => (listed.kind === 'commitment' ? `“${listed.fact.evidence.quote}”` : factInWords(listed))

/** A figure that goes leaves its series and period: with one value left nothing is disputed there. */
async function figuresWithout(desk: Desk, id: string): Promise<string[]> {
  const row = await rowOf(desk, 'figure', id)
  if (!row?.series || row.period === null) return []
  const same = await desk.store.rows('figure', { where: { series: ['=', row.series], period: ['=', row.period] }, limit: 100 })
  const left = [...new Set(same.filter(({ doc, fact }) => `${doc}#${fact}` !== id).map(amountInWords))]
  const what = `${row.indicator}, ${periodInWords(row.period)}`
  if (left.length === 0) return [`Figures tell nothing more of ${what}.`]
  return [`Figures tell ${left.slice(0, MOST).join(' / ')} for ${what}${left.length === 1 ? ', undisputed' : ''}.`]
}

async function rowOf(desk: Desk, kind: 'report', id: string): Promise<ReportRow | undefined>
async function rowOf(desk: Desk, kind: 'figure', id: string): Promise<FigureRow | undefined>
async function rowOf({ store }: Desk, kind: 'report' | 'figure', id: string): Promise<ReportRow | FigureRow | undefined> {
  const at = id.lastIndexOf('#')
  const where = { doc: ['=', id.slice(0, at)], fact: ['=', id.slice(at + 1)] } as const
  const [row] = kind === 'report' ? await store.rows('report', { where }) : await store.rows('figure', { where })
  return row
}
