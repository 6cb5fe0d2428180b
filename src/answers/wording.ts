import { fold } from '../base/fold.js'
import { dateInWords } from '../model/words/dates.js'
import type { Store } from '../store/types.js'
import { COUNTRIES } from '../../gazetteer/countries.js'
import type { Question } from './ask/understand.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { wasKnown } from './told/known.js'
import { type Phrase, type PhraseText, setPhrases } from './told/phrases.js'
import { Documents } from './told/sources.js'
import { windowOf } from './told/window.js'
import { whoIsAsked } from './ask/who.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['phrase', 'Phrase'],
  ['documents', 'Documents', 'number'],
  ['first', 'First used', 'date'],
  ['first_by', 'By'],
  ['last', 'Last used', 'date'],
  ['last_by', 'By'],
] as const
/** Newest documents whose words are compared. */
export const MOST_TEXTS = 120
/** Texts on other dealings that they are compared with. */
const MOST_OTHERS = 60

/** Set phrases of two parties, with their first and last use. */
export async function wording(store: Store, terms: Terms): Promise<Answer> {
  const question = await whoIsAsked(store, terms)
  const documents = new Documents(store)
  const phrases = await phrasesOf(store, question, documents, question.limit + 1)
  const lines = phrases.slice(0, question.limit).map((phrase) => phraseLine(phrase, documents))
  const sections = [table('wording', 'Set phrases', COLUMNS, lines, { left: phrases.length > question.limit ? null : 0 })]
  return answerOf(question, documents, { question: 'wording', title: `Set phrases${aboutWhom(question)}`, sections })
}

/** Phrases that at least two documents on the dealings of those asked for use. */
export async function phrasesOf(store: Store, question: Question, documents: Documents, most: number): Promise<Phrase[]> {
  const docs = await windowOf(store, question, MOST_TEXTS)
  await documents.load(docs)
  const asked = docs.filter((doc) => {
    const known = knownOf(documents, doc)
    return (
      wasKnown(known, question.knownAt) && (!question.since || known >= question.since.slice(0, known.length)) && (!question.until || known <= question.until)
    )
  })
  const kept = await store.texts(asked)
  const texts = asked.map((doc): PhraseText => ({ doc, known: knownOf(documents, doc), text: kept.get(doc) ?? '' }))
  return setPhrases(texts, await namesIn(store, asked), { most, others: await otherTexts(store, new Set(docs), question) })
}

/** The newest texts on other dealings, for what a publisher always writes. */
async function otherTexts(store: Store, own: ReadonlySet<string>, { knownAt }: Question): Promise<string[]> {
  const known = knownAt ? { where: { known: ['<=', knownAt] as const } } : {}
  const rows = await store.rows('report', { ...known, orderBy: [['known', 'desc'], 'doc'], limit: MOST_OTHERS * 10 })
  const others = new Set(rows.filter((row) => !own.has(row.doc) && wasKnown(row.known, knownAt)).map((row) => row.doc))
  return [...(await store.texts([...others].slice(0, MOST_OTHERS))).values()]
}

const knownOf = (documents: Documents, doc: string): string => documents.get(doc)?.published ?? documents.get(doc)?.recorded.slice(0, 10) ?? ''

/** Words of names: of people, offices, organisations, states and towns. They are no set phrases. */
async function namesIn(store: Store, docs: readonly string[]): Promise<Set<string>> {
  const names = new Set<string>()
  const add = (text: string | null): void => {
    for (const word of (text ?? '').split(/[^\p{L}'’.-]+/u)) if (/^\p{Lu}/u.test(word)) names.add(fold(word))
  }
  if (docs.length === 0) return names
  const where = { doc: ['in', docs] } as const
  for (const row of await store.rows('person', { where })) for (const name of row.names) for (const word of name.split(/[\s-]+/)) names.add(fold(word))
  for (const row of await store.rows('office', { where })) add(row.title)
  for (const row of await store.rows('organization', { where })) add(row.name)
  for (const row of await store.rows('report', { where })) add(row.place)
  for (const { names: forms, adjectives, people, capital } of COUNTRIES) for (const name of [...forms, ...adjectives, ...people, capital]) add(name)
  for (const word of [
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
    'president',
    'minister',
  ])
    names.add(word)
  return names
}

function phraseLine({ words, uses }: Phrase, documents: Documents): Line {
  const [first, last] = [uses[0], uses.at(-1)]
  const by = (doc: string | undefined): string | null => (doc === undefined ? null : (documents.get(doc)?.side ?? documents.get(doc)?.outlet ?? null))
  const ends = [first, last].filter((use) => use !== undefined)
  return {
    id: null,
    text: `“${words}”: ${uses.length} documents, first ${dateInWords(first?.known ?? '')}, last ${dateInWords(last?.known ?? '')}`,
    fields: { phrase: words, documents: uses.length, first: first?.known ?? null, first_by: by(first?.doc), last: last?.known ?? null, last_by: by(last?.doc) },
    sources: ends.map((use) => ({ ...documents.source({ ...use, fact: '' }), fact: null })),
  }
}
