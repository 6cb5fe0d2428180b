import type { ListedFact } from '../model/all-facts.js'
import type { KeptDocument } from '../model/kept.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { anybodyAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { docsNaming } from './told/docs-naming.js'
import { factsApart } from './told/facts-apart.js'
import { wasKnown } from './told/known.js'
import { Documents } from './told/sources.js'
import { passagesInWords } from './told/passages.js'
import { type Apart, wordsApart } from './told/words-apart.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['page', 'Page'],
  ['version', 'Version', 'number'],
  ['document', 'Document'],
  ['recorded', 'Kept', 'date'],
  ['taken_out', 'Words taken out', 'list'],
  ['put_in', 'Words put in', 'list'],
  ['facts_gone', 'Facts gone', 'number'],
  ['facts_changed', 'Facts changed', 'number'],
  ['facts_added', 'Facts added', 'number'],
] as const

/** Pages that changed after they were published: the words, and the facts whose sentence is gone or is told otherwise. */
export async function changes(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const documents = new Documents(store)
  const lines: Line[] = []
  const isNamed = question.parties.length > 0 || question.people.length > 0
  let isWhole = true
  for await (const newer of changedPages(store, question)) {
    const older = (await store.versions(newer.page)).find((one) => one.version === newer.version - 1)
    if (!older || (isNamed && !(await docsNaming(store, [older.id, newer.id], question)).size)) continue
    isWhole = lines.length < question.limit
    if (!isWhole) break
    lines.push(await changeLine(store, older, newer, documents))
  }
  const sections = [table('changes', 'Pages that changed', COLUMNS, lines, { below: 'facts', left: isWhole ? 0 : null })]
  return answerOf(question, documents, { question: 'changes', title: `Changed pages${aboutWhom(question, 'about')}`, sections })
}

/** Versions after the first, newest first. */
async function* changedPages(store: Store, { knownAt, since, until, markings }: Question): AsyncIterable<KeptDocument> {
  for await (const document of store.documents({
    where: { version: ['>', 1] },
    orderBy: [['recorded', 'desc']],
    all: true,
    ...(markings ? { markings } : {}),
  })) {
    const day = document.recorded.slice(0, 10)
    if (wasKnown(day, knownAt) && (!since || day >= since) && (!until || day <= until)) yield document
  }
}

async function changeLine(store: Store, older: KeptDocument, newer: KeptDocument, documents: Documents): Promise<Line> {
  await documents.load([older.id, newer.id])
  const [before = '', after = ''] = (await Promise.all([store.text(older.id), store.text(newer.id)])).map((text) => text ?? '')
  const parts = wordsApart(before, after)
  const { takenOut, putIn } = changedWords(parts)
  const records = new Map((await store.records([older.id, newer.id])).map(({ document, record }) => [document.id, record]))
  const apart = factsApart(records.get(older.id) ?? null, records.get(newer.id) ?? null)
  const lines = [
    ...apart.gone.map((fact) => factLine('gone', older.id, fact, documents)),
    ...apart.changed.flatMap((one) => [factLine('changed from', older.id, one.before, documents), factLine('changed to', newer.id, one.after, documents)]),
    ...apart.added.map((fact) => factLine('added', newer.id, fact, documents)),
  ]
  const sums = `${apart.gone.length} ${apart.gone.length === 1 ? 'fact' : 'facts'} gone, ${apart.changed.length} changed, ${apart.added.length} added`
  return {
    id: newer.id,
    text: `${newer.title ?? newer.page}, version ${newer.version}: ${sums}${passagesInWords(parts)}`,
    fields: {
      page: newer.page,
      version: newer.version,
      document: newer.id,
      recorded: newer.recorded.slice(0, 10),
      taken_out: takenOut,
      put_in: putIn,
      facts_gone: apart.gone.length,
      facts_changed: apart.changed.length,
      facts_added: apart.added.length,
    },
    sources: lines.flatMap((line) => line.sources),
    lines,
  }
}

function changedWords(parts: readonly Apart[]): { takenOut: string[]; putIn: string[] } {
  const pick = (key: 'added' | 'removed'): string[] => parts.filter((part) => part[key] && part.value.trim()).map((part) => part.value.trim())
  return { takenOut: pick('removed'), putIn: pick('added') }
}

function factLine(what: string, doc: string, { kind, fact }: ListedFact, documents: Documents): Line {
  const { quote, start, end } = fact.evidence
  return {
    id: `${doc}#${fact.id}`,
    text: `${what}: ${kind} “${quote}”`,
    fields: { what, kind, document: doc, fact: fact.id, quote },
    sources: [documents.source({ doc, fact: fact.id, quote, from_at: start, to_at: end, certainty: fact.certainty })],
  }
}
