import { dateInWords } from '../model/words/dates.js'
import type { AgreementRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import { type Question, understand } from './ask/understand.js'
import { named } from './ask/named.js'
import { partiesOrName } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { type Accord, accordsOf } from './told/accord.js'
import { answerOf, table } from './told/answer.js'
import { knownBy } from './told/known.js'
import { pageOf } from './told/page.js'
import { Documents } from './told/sources.js'
import { rowsIn, windowFor, windowOf } from './told/window.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['name', 'Name'],
  ['acronym', 'Acronym'],
  ['parties', 'Parties', 'list'],
  ['status', 'Status'],
  ['signed', 'Told as signed', 'date'],
  ['first', 'First told', 'date'],
  ['last', 'Last told', 'date'],
  ['documents', 'Documents', 'list'],
  ['agreement', 'Id'],
] as const

/** Agreements with how they went: planned, negotiated, signed, in place; each step with its source. */
export async function agreements(store: Store, given: Terms): Promise<Answer> {
  const terms = partiesOrName(given)
  const question = await understand(store, terms)
  const { rows, next } = await rowsAsked(store, question, terms)
  const { parties } = question
  const told = knownBy(rows, question.knownAt)
  const all = accordsOf(told).filter((one) => parties.every((party) => one.parties.includes(party)) && liesIn(one, question))
  const shown = parties.length ? all.slice(0, question.limit) : all
  const documents = new Documents(store)
  await documents.load(shown.flatMap((one) => one.rows.map((row) => row.doc)))
  const lines = shown.map((one) => accordLine(one, documents))
  const sections = [table('agreements', 'Agreements', COLUMNS, lines, { below: 'told', left: next ? null : all.length - shown.length })]
  return answerOf(question, documents, { question: 'agreements', title: `Agreements${aboutWhom(question)}`, sections, next })
}

async function rowsAsked(store: Store, question: Question, { words }: Terms): Promise<{ rows: readonly AgreementRow[]; next: string | null }> {
  if (words?.length) {
    const one = await named(store, words.join(' '), ['agreement'])
    return { rows: 'id' in one ? await store.rows('agreement', { where: { agreement: ['=', one.id] } }) : [], next: null }
  }
  if (question.parties.length || question.people.length)
    return { rows: await rowsIn(store, 'agreement', await windowOf(store, question, windowFor(question.limit))), next: null }
  const { rows, next } = await pageOf(store, 'entity', question, { where: { kind: ['=', 'agreement'] }, by: 'id' })
  return { rows: rows.length ? await store.rows('agreement', { where: { agreement: ['in', rows.map((row) => row.id)] } }) : [], next }
}

const liesIn = ({ first, last }: Accord, { since, until }: Question): boolean => (!since || last >= since.slice(0, last.length)) && (!until || first <= until)

export function accordLine(one: Accord, documents: Documents): Line {
  const { id, name, acronym, parties, status, signed, first, last, rows } = one
  const span = first === last ? dateInWords(first) : `told from ${dateInWords(first)} to ${dateInWords(last)}`
  return {
    id,
    text: [`${name}${acronym && !name.includes(acronym) ? ` (${acronym})` : ''}`, parties.join(' – ') || null, status, span].filter(Boolean).join(' · '),
    fields: { agreement: id, name, acronym, parties, status, signed, first, last, documents: [...new Set(rows.map((row) => row.doc))] },
    sources: documents.sources(rows),
    lines: rows.map((row) => ({
      id,
      text: `${dateInWords(row.known)}: ${row.status}`,
      fields: { document: row.doc, fact: row.fact, status: row.status, name: row.name, known: row.known, quote: row.quote },
      sources: [documents.source(row)],
    })),
  }
}
