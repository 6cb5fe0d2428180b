import { failure, ReadoutError } from '../base/errors.js'
import type { RelationRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import { understand } from './ask/understand.js'
import { answerOf, table } from './told/answer.js'
import { Documents, type Told } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

const KINDS = ['report', 'person', 'office', 'commitment', 'agreement', 'initiative', 'organization', 'figure', 'quotation', 'topic', 'party'] as const
const JOINS = [
  ['state', 'State'],
  ['kind', 'Kind'],
  ['other', 'With'],
  ['score', 'Score', 'number'],
  ['reasons', 'Reasons', 'list'],
  ['decision', 'Ruling'],
] as const
const RULINGS = [
  ['kind', 'Ruling'],
  ['by', 'By'],
  ['reason', 'Reason'],
  ['day', 'Day', 'date'],
  ['batch', 'Batch'],
] as const
const THING = [
  ['belongs', 'What'],
  ['id', 'Id'],
  ['documents', 'Documents', 'number'],
] as const

/** What a fact of the store belongs to, why comparing joined it with others or kept it apart, and what people ruled. */
export async function why(store: Store, terms: Terms): Promise<Answer> {
  const [fact = ''] = terms.words ?? []
  const question = await understand(store, terms)
  const own = await rowOf(store, fact)
  if (!own) throw new ReadoutError(failure('ANSWER_MISSING', fact, { what: 'A fact of this name', hint: 'Facts are named DOCUMENT#FACT: kz-214#e3.' }))
  const relations = [...(await store.rows('relation', { where: { left: ['=', fact] } })), ...(await store.rows('relation', { where: { right: ['=', fact] } }))]
  const others = await Promise.all(relations.map((row) => rowOf(store, row.left === fact ? row.right : row.left)))
  const documents = new Documents(store)
  await documents.load([own.row.doc, ...others.flatMap((other) => (other ? [other.row.doc] : []))])
  const joins = relations.map((row, i) => joinLine(row, fact, others[i]?.row ?? null, documents))
  const rulings = await rulingsOn(store, own.row, documents)
  const sections = [
    table('belongs', 'Belongs to', THING, await thingsOf(store, own.row, documents)),
    table('joins', 'Compared with', JOINS, joins),
    table('rulings', 'Rulings', RULINGS, rulings),
  ]
  return answerOf(question, documents, { question: 'why', title: `Why ${fact}: “${own.row.quote}”`, sections })
}

type Row = Told & Readonly<Record<string, unknown>>

async function rowOf(store: Store, name: string): Promise<{ readonly row: Row } | null> {
  const at = name.lastIndexOf('#')
  if (at < 1) return null
  const where = { doc: ['=', name.slice(0, at)], fact: ['=', name.slice(at + 1)] } as const
  for (const kind of KINDS) {
    const [row] = await store.rows(kind, { where, limit: 1 })
    if (row) return { row: row as unknown as Row }
  }
  return null
}

/** The things over many documents that a fact was found to belong to. */
async function thingsOf(store: Store, row: Row, documents: Documents): Promise<Line[]> {
  const ids = ['person', 'holding', 'event', 'thread', 'agreement', 'initiative', 'organization', 'series']
    .map((column) => row[column])
    .filter((id): id is string => typeof id === 'string')
  const entities = ids.length ? await store.rows('entity', { where: { id: ['in', ids] } }) : []
  return entities.map(({ id, kind, label, documents: count }) => ({
    id,
    text: `${kind}: ${label} · ${count} document${count === 1 ? '' : 's'} · ${id}`,
    fields: { belongs: `${kind}: ${label}`, id, documents: count },
    sources: [documents.source(row)],
  }))
}

function joinLine(relation: RelationRow, fact: string, row: Row | null, documents: Documents): Line {
  const { kind, left, right, score, reasons, state, decision } = relation
  const other = left === fact ? right : left
  const how = state === 'joined' ? 'joined with' : state === 'apart' ? 'kept apart from' : 'waits for a ruling:'
  return {
    id: other,
    text: `${how} ${other} · ${reasons.join('; ')} · score ${Math.round(score * 100) / 100}`,
    fields: { state, kind, other, score, reasons, decision },
    sources: row ? [documents.source(row)] : [],
    ...(state === 'waiting' ? { mark: 'waiting' as const } : {}),
  }
}

async function rulingsOn(store: Store, row: Row, documents: Documents): Promise<Line[]> {
  const lines: Line[] = []
  for await (const { id, kind, target, other, by, reason, recorded, batch } of store.decisions()) {
    const isOn = [target, other].some((anchor) => anchor?.doc === row.doc && anchor.from_at < row.to_at && anchor.to_at > row.from_at)
    if (!isOn) continue
    const day = recorded.slice(0, 10)
    lines.push({
      id,
      text: [kind, `by ${by}`, day, reason].filter(Boolean).join(' · '),
      fields: { kind, by, reason, day, batch },
      sources: [documents.source(row)],
    })
  }
  return lines
}
