import type { AgreementRow, CommitmentRow, RelationRow, ReportRow } from '../../model/rows.js'
import { stateAt, stepIn, type ThreadState } from '../../resolve/threads/state.js'
import { type Step, stepOf } from '../../resolve/threads/step.js'
import type { Store } from '../../store/types.js'
import { isGroup } from '../ask/party.js'
import type { Question } from '../ask/understand.js'
import { groupBy } from './group.js'
import { knownBy, wasKnown } from './known.js'

export type PledgeState = ThreadState

/** A later text that tells of a promise again, or of what became of it. */
export type Later = Pick<CommitmentRow, 'doc' | 'fact' | 'known' | 'quote' | 'from_at' | 'to_at' | 'certainty' | 'reviewed'> & {
  readonly why: string | null
}

/** A promise over time. Its state rests on a later text, or on none. */
export interface Pledge {
  readonly id: string
  /** The first telling. */
  readonly first: CommitmentRow
  readonly later: readonly Later[]
  readonly state: PledgeState
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly due: string | null
}

/** Rows of one promise that are looked at: of those repeated very often the first of the window and the newest. */
const MOST_TOLD = 40

/** Promises that the rows tell, at most so many, each with its later tellings; newest first. */
export async function pledgesOf(store: Store, rows: readonly CommitmentRow[], question: Question, most: number): Promise<Pledge[]> {
  const own = groupBy(knownBy(rows, question.knownAt), (row) => row.thread ?? `${row.doc}#${row.fact}`)
  const latest = (group: readonly CommitmentRow[]): string => group.reduce((best, row) => (row.known > best ? row.known : best), '')
  const shown = [...own]
    .map(([id, group]) => ({ id, group, last: latest(group) }))
    .sort((a, b) => (a.last > b.last ? -1 : a.last < b.last ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, most)
  const found = await Promise.all(shown.map(({ id, group }) => wholeOf(store, id, group, question)))
  const links = await linksOf(store, new Set(found.flat().map((row) => `${row.doc}#${row.fact}`)), question)
  const pledges = found.map((group, i) => pledgeOf(shown[i]?.id ?? '', group, links, question.today))
  return pledges.sort((a, b) => (lastKnown(a) > lastKnown(b) ? -1 : lastKnown(a) < lastKnown(b) ? 1 : a.id < b.id ? -1 : 1))
}

/** All tellings of a promise: also in documents outside of the window, from the first on. */
async function wholeOf(store: Store, id: string, group: readonly CommitmentRow[], { knownAt }: Question): Promise<CommitmentRow[]> {
  const thread = group[0]?.thread
  if (!thread) return [...group]
  const where = { thread: ['=', id] } as const
  const early = await store.rows('commitment', { where, orderBy: ['known'], limit: MOST_TOLD })
  const late = early.length < MOST_TOLD ? [] : await store.rows('commitment', { where, orderBy: [['known', 'desc']], limit: MOST_TOLD })
  return [...knownBy([...new Map([...early, ...late].map((row) => [`${row.doc}#${row.fact}`, row])).values()], knownAt)]
}

export const lastKnown = ({ first, later }: Pledge): string => later.at(-1)?.known ?? first.known

function pledgeOf(id: string, group: readonly CommitmentRow[], links: ReadonlyMap<string, readonly Later[]>, today: string): Pledge {
  const sorted = [...group].sort(byKnown)
  const first = sorted[0] as CommitmentRow
  const repeats = sorted
    .slice(1)
    .filter((row) => row.doc !== first.doc)
    .map((row): Later & { due: string | null } => ({ ...row, why: null }))
  const linked = sorted.flatMap((row) => links.get(`${row.doc}#${row.fact}`) ?? []).filter((row) => row.known >= first.known && row.doc !== first.doc)
  const later = [...new Map([...repeats, ...linked].map((row) => [`${row.doc}#${row.fact}`, row])).values()].sort(byKnown)
  const due = [...sorted].reverse().find((row) => row.due !== null)?.due ?? null
  return { id, first, later, state: stateOf(first, later, due, today), by: first.by, to: first.to, due }
}

function stateOf(first: CommitmentRow, later: readonly Later[], due: string | null, today: string): PledgeState {
  const stepBy = (row: Later): Step => (row.why === null ? stepOf(first.quote, row.quote) : /^(?:signed|held)$/.test(row.why) ? 'fulfilled' : stepIn([row.why]))
  return stateAt(
    { known: first.known, due },
    later.map((row) => ({ known: row.known, step: stepBy(row) })),
    today,
  )
}

/** Facts of other kinds that comparing tied to a promise: the agreement signed, the round of talks held. */
async function linksOf(store: Store, facts: ReadonlySet<string>, question: Question): Promise<Map<string, Later[]>> {
  const found = new Map<string, Later[]>()
  if (!facts.size) return found
  const relations = await relationsOf(store, [...facts])
  const wanted = relations.map((row) => [facts.has(row.left) ? row.left : row.right, facts.has(row.left) ? row.right : row.left, row] as const)
  const docs = [...new Set(wanted.map(([, other]) => other.slice(0, other.lastIndexOf('#'))))]
  const rows = new Map<string, AgreementRow | ReportRow | CommitmentRow>()
  if (docs.length)
    for (const kind of ['agreement', 'report', 'commitment'] as const)
      for (const row of await store.rows(kind, { where: { doc: ['in', docs] } })) rows.set(`${row.doc}#${row.fact}`, row)
  for (const [own, other, relation] of wanted) {
    const row = rows.get(other)
    if (!row || !wasKnown(row.known, question.knownAt)) continue
    const signed = 'status' in row && (row.status === 'signed' || row.status === 'held') ? row.status : null
    found.set(own, [...(found.get(own) ?? []), { ...row, why: signed ?? relation.reasons.join('; ') }])
  }
  return found
}

async function relationsOf(store: Store, facts: readonly string[]): Promise<RelationRow[]> {
  const where = { kind: ['=', 'thread'], state: ['=', 'joined'] } as const
  const [left, right] = await Promise.all([
    store.rows('relation', { where: { ...where, left: ['in', facts] } }),
    store.rows('relation', { where: { ...where, right: ['in', facts] } }),
  ])
  return [...new Map([...left, ...right].map((row) => [`${row.left}|${row.right}`, row])).values()]
}

/** Whether a promise is of those asked for: one of two gives it, and beside them only groups of states have part in it. */
export function isBetween({ by, to }: Pick<CommitmentRow, 'by' | 'to'>, parties: readonly string[]): boolean {
  if (!parties.length) return true
  const all = [...by, ...to]
  const inIt = parties.filter((party) => all.includes(party))
  if (parties.length === 1) return inIt.length > 0
  if (inIt.length === 0) return false
  return inIt.length === parties.length || all.every((party) => parties.includes(party) || isGroup(party))
}

const byKnown = (a: { readonly known: string; readonly doc: string }, b: { readonly known: string; readonly doc: string }): number =>
  a.known < b.known ? -1 : a.known > b.known ? 1 : a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : 0
