import { dateInWords } from '../model/words/dates.js'
import type { InitiativeRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import { type Question, understand } from './ask/understand.js'
import { named } from './ask/named.js'
import { partiesOrName } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { docsNaming } from './told/docs-naming.js'
import { groupBy } from './told/group.js'
import { knownBy } from './told/known.js'
import { mostFrequent } from './told/occasion.js'
import { pageOf } from './told/page.js'
import { sentenceAt } from './told/sentence-at.js'
import { Documents } from './told/sources.js'
import { rowsIn, windowFor, windowOf } from './told/window.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['name', 'Name'],
  ['forms', 'Forms', 'list'],
  ['first', 'First told', 'date'],
  ['last', 'Last told', 'date'],
  ['sides', 'Told by', 'list'],
  ['documents', 'Documents', 'list'],
  ['initiative', 'Id'],
] as const

/** Corridors, programmes and projects: what was said of each, by whom and since when. */
export async function initiatives(store: Store, given: Terms): Promise<Answer> {
  const terms = partiesOrName(given)
  const question = await understand(store, terms)
  const { rows, next } = await rowsAsked(store, question, terms)
  const known = knownBy(rows, question.knownAt).filter((row) => liesIn(row, question))
  const groups = [...groupBy(known, (row) => row.initiative ?? `${row.doc}#${row.fact}`)].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
  const shown = groups.slice(0, question.limit)
  const documents = new Documents(store)
  await documents.load(shown.flatMap(([, group]) => group.map((row) => row.doc)))
  const texts = await store.texts([...new Set(shown.flatMap(([, group]) => group.map((row) => row.doc)))])
  const lines = shown.map(([id, group]) => initiativeLine(texts, id, group, documents))
  const sections = [table('initiatives', 'Initiatives', COLUMNS, lines, { below: 'told', left: next ? null : groups.length - shown.length })]
  const title = terms.words?.length ? `What was said of ${lines[0]?.fields['name'] ?? terms.words.join(' ')}` : 'Initiatives'
  return answerOf(question, documents, { question: 'initiatives', title: `${title}${aboutWhom(question)}`, sections, next })
}

async function rowsAsked(store: Store, question: Question, { words }: Terms): Promise<{ rows: readonly InitiativeRow[]; next: string | null }> {
  if (words?.length) {
    const one = await named(store, words.join(' '), ['initiative'])
    const rows = 'id' in one ? await store.rows('initiative', { where: { initiative: ['=', one.id] } }) : []
    const docs = await docsNaming(
      store,
      rows.map((row) => row.doc),
      question,
    )
    return { rows: rows.filter((row) => docs.has(row.doc)), next: null }
  }
  if (question.parties.length || question.people.length)
    return { rows: await rowsIn(store, 'initiative', await windowOf(store, question, windowFor(question.limit))), next: null }
  const { rows, next } = await pageOf(store, 'entity', question, { where: { kind: ['=', 'initiative'] }, by: 'id' })
  return { rows: rows.length ? await store.rows('initiative', { where: { initiative: ['in', rows.map((row) => row.id)] } }) : [], next }
}

const liesIn = ({ known }: InitiativeRow, { since, until }: Question): boolean =>
  (!since || known >= since.slice(0, known.length)) && (!until || known <= until)

/** Each document's sentence stands below: what was said, by whom. */
function initiativeLine(texts: ReadonlyMap<string, string>, id: string, group: readonly InitiativeRow[], documents: Documents): Line {
  const rows = [...group].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.doc < b.doc ? -1 : 1))
  const name = mostFrequent(rows.map((row) => row.name)) ?? id
  const days = rows.map((row) => row.known)
  const told: Line[] = []
  for (const row of rows) {
    const span = sentenceAt(texts.get(row.doc) ?? row.quote, row.from_at, row.to_at)
    const said = span.quote ? { ...row, ...span } : row
    const by = documents.get(row.doc)?.side ?? documents.get(row.doc)?.outlet ?? null
    told.push({
      id,
      text: `${dateInWords(row.known)}${by ? `, ${by}` : ''}: “${said.quote}”`,
      fields: { document: row.doc, fact: row.fact, known: row.known, by, quote: said.quote },
      sources: [documents.source(said)],
    })
  }
  const sides = [...new Set(told.map((line) => line.fields['by']).filter((by): by is string => typeof by === 'string'))]
  return {
    id,
    text: `${name}: told ${rows.length === 1 ? 'once' : `${rows.length} times`}, ${days[0] === days.at(-1) ? dateInWords(days[0] ?? '') : `first ${dateInWords(days[0] ?? '')}, last ${dateInWords(days.at(-1) ?? '')}`}`,
    fields: {
      initiative: id,
      name,
      forms: [...new Set(rows.flatMap((row) => [row.name, ...(row.acronym ? [row.acronym] : [])]))].sort(),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      sides,
      documents: [...new Set(rows.map((row) => row.doc))],
    },
    sources: told.flatMap((line) => line.sources),
    lines: told,
  }
}
