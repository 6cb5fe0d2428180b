import type { CommitmentRow } from '../../model/rows.js'
import type { Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'
import { seenWith } from './find-reports.js'
import { wasKnown } from './known.js'

/** Newest documents of each party in which the other is looked for. */
const NEWEST = 400

/**
 * Documents on the dealings of those asked for, at most so many: in which they take part together, and newest ones that name
 * all the parties. In no order that matters.
 */
export async function windowOf(store: Store, question: Question, most: number): Promise<string[]> {
  const entities = [...question.parties.map((party) => `party:${party}`), ...question.people]
  const seen = await seenWith(store, entities, { ...question, since: null, until: null }, 'desc', most)
  const docs = new Set(seen.map((row) => row.doc))
  const [party, ...others] = question.parties
  if (party && others.length && !question.people.length) for (const doc of await namingAll(store, party, others, question)) docs.add(doc)
  return [...docs].slice(0, most)
}

async function namingAll(store: Store, party: string, others: readonly string[], { knownAt, markings }: Question): Promise<string[]> {
  const more = markings ? { markings } : {}
  const known = knownAt ? { known: ['<=', knownAt] as const } : {}
  const rows = await store.rows('party', { where: { party: ['=', party], ...known }, orderBy: [['known', 'desc']], limit: NEWEST, ...more })
  let docs = rows.filter((row) => wasKnown(row.known, knownAt)).map((row) => row.doc)
  for (const other of others) {
    if (!docs.length) return []
    docs = (await store.rows('party', { where: { party: ['=', other], doc: ['in', docs] }, ...more })).map((row) => row.doc)
  }
  return docs
}

/** How many documents are looked through for so many lines: a page needs fewer than the whole. */
export const windowFor = (lines: number): number => Math.min(600, Math.max(120, lines * 10))

/** Promises in many documents that some parties give or get; all if none is named. */
export async function commitmentsIn(store: Store, docs: readonly string[], parties: readonly string[]): Promise<CommitmentRow[]> {
  if (!parties.length) return rowsIn(store, 'commitment', docs)
  const found = new Map<string, CommitmentRow>()
  for (let at = 0; at < docs.length; at += 400) {
    const doc = ['in', docs.slice(at, at + 400)] as const
    const wheres = parties.flatMap((party) => [
      { doc, by: ['has', party] as const },
      { doc, to: ['has', party] as const },
    ])
    for (const where of wheres) for (const row of await store.rows('commitment', { where })) found.set(`${row.doc}#${row.fact}`, row)
  }
  return [...found.values()]
}

/** Rows of one kind in many documents. */
export async function rowsIn<K extends 'commitment' | 'agreement' | 'initiative' | 'figure' | 'quotation' | 'office' | 'organization' | 'report'>(
  store: Store,
  kind: K,
  docs: readonly string[],
): Promise<Awaited<ReturnType<typeof store.rows<K>>>[number][]> {
  const rows: Awaited<ReturnType<typeof store.rows<K>>>[number][] = []
  for (let at = 0; at < docs.length; at += 400) rows.push(...(await store.rows<K>(kind, { where: { doc: ['in', docs.slice(at, at + 400)] } as never })))
  return rows
}
