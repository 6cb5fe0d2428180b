import { addMonths } from '../base/date.js'
import type { KeptDocument } from '../model/kept.js'
import { dateInWords, spanInWords } from '../model/words/dates.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { anybodyAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { coverageOf, monthsWithout } from './told/coverage-of.js'
import { wasKnown } from './told/known.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

type Counted = Pick<KeptDocument, 'outlet' | 'published' | 'side' | 'language' | 'isReadout'>

/** What the record rests on: outlets, months with and without a source, languages, and what is no readout. */
export async function coverage(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const counted: Counted[] = []
  let others = 0
  for await (const document of documentsAsked(store, question)) {
    const { outlet, published, recorded, side, language, isReadout } = document
    const day = published ?? recorded.slice(0, 10)
    if (!wasKnown(day, question.knownAt) || (question.since && day < question.since.slice(0, day.length)) || (question.until && day > question.until)) continue
    if (isReadout) counted.push({ outlet, published, side, language, isReadout })
    else others++
  }
  const dates = counted.flatMap(({ published }) => (published ? [published] : [])).sort()
  const missing = monthsWithout(dates)
  const notes = [
    ...(missing.length ? [`No source lies in ${missing.length} months between the first and the last: silence there is not absence.`] : []),
    ...(others
      ? [
          `${others} ${others === 1 ? 'document tells of no dealing between parties; it is' : 'documents tell of no dealing between parties; they are'} kept, and no answer rests on ${others === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ]
  const sections = [outletSection(counted), monthSection(dates), missingSection(missing), failureSection(await failuresIn(store))]
  return answerOf(question, new Documents(store), {
    question: 'coverage',
    title: `Sources${aboutWhom(question)}`,
    sections,
    notes,
    coverage: coverageOf(counted),
  })
}

/** Documents that name every party asked for; all if none is. */
async function* documentsAsked(store: Store, { parties, markings }: Question): AsyncIterable<KeptDocument> {
  const seen = markings ? { markings } : {}
  const [party, ...rest] = parties
  if (!party) return yield* store.documents(seen)
  let docs = new Set((await store.rows('party', { where: { party: ['=', party] }, ...seen })).map((row) => row.doc))
  for (const other of rest) {
    const also = new Set((await store.rows('party', { where: { party: ['=', other] }, ...seen })).map((row) => row.doc))
    docs = new Set([...docs].filter((doc) => also.has(doc)))
  }
  const documents = new Documents(store)
  await documents.load(docs)
  yield* documents.all()
}

function outletSection(counted: readonly Counted[]): ReturnType<typeof table> {
  const outlets = new Map<string, Counted[]>()
  for (const one of counted) outlets.set(one.outlet ?? 'outlet not told', [...(outlets.get(one.outlet ?? 'outlet not told') ?? []), one])
  const lines = [...outlets].map(([outlet, list]): Line => {
    const { documents, first, last } = coverageOf(list)
    const side = list.find((one) => one.side)?.side ?? null
    return row(`${outlet}: ${documents} ${documents === 1 ? 'document' : 'documents'}${first ? `, ${spanInWords(first, last)}` : ''}`, {
      outlet,
      side,
      documents,
      first,
      last,
      languages: [...new Set(list.map((one) => one.language))].sort(),
    })
  })
  lines.sort((a, b) => Number(b.fields['documents']) - Number(a.fields['documents']) || (a.text < b.text ? -1 : 1))
  const shape = [
    ['outlet', 'Outlet'],
    ['side', 'Speaks for'],
    ['documents', 'Documents', 'number'],
    ['first', 'First', 'date'],
    ['last', 'Last', 'date'],
    ['languages', 'Languages', 'list'],
  ] as const
  return table('outlets', 'Outlets', shape, lines)
}

function monthSection(dates: readonly string[]): ReturnType<typeof table> {
  const months = new Map<string, number>()
  for (const date of dates) months.set(date.slice(0, 7), (months.get(date.slice(0, 7)) ?? 0) + 1)
  const lines = [...months].map(([month, documents]) => row(`${dateInWords(month)}: ${documents}`, { month, documents }))
  return table(
    'months',
    'Documents by month',
    [
      ['month', 'Month', 'date'],
      ['documents', 'Documents', 'number'],
    ],
    lines,
  )
}

/** Months that follow one another, as spans: first, last, how many. */
function runsOf(months: readonly string[]): [first: string, last: string, months: number][] {
  const runs: [string, string, number][] = []
  for (const month of months) {
    const run = runs.at(-1)
    if (run && addMonths(run[1], 1) === month) runs[runs.length - 1] = [run[0], month, run[2] + 1]
    else runs.push([month, month, 1])
  }
  return runs
}

const missingSection = (missing: readonly string[]): ReturnType<typeof table> =>
  table(
    'missing',
    'Months without a source',
    [
      ['first', 'From', 'date'],
      ['last', 'To', 'date'],
      ['months', 'Months', 'number'],
    ],
    runsOf(missing).map(([first, last, months]) =>
      row(months === 1 ? dateInWords(first) : `${spanInWords(first, last)}: ${months} months`, { first, last, months }),
    ),
  )

/** What imports could not read, as their batches tell it. */
async function failuresIn(store: Store): Promise<Line[]> {
  const lines: Line[] = []
  for (const { id, live, recorded, detail } of await store.batches()) {
    const failed = detail['failed']
    if (!live || !Array.isArray(failed)) continue
    for (const one of failed as readonly { readonly where?: string; readonly message?: string; readonly code?: string }[])
      lines.push(
        row(`${one.where ?? '?'}: ${one.message ?? one.code ?? '?'}`, {
          batch: id,
          day: recorded.slice(0, 10),
          where: one.where ?? null,
          message: one.message ?? null,
          code: one.code ?? null,
        }),
      )
  }
  return lines
}
const failureSection = (lines: readonly Line[]): ReturnType<typeof table> =>
  table(
    'failures',
    'Not read',
    [
      ['batch', 'Batch'],
      ['day', 'Day', 'date'],
      ['where', 'Where'],
      ['message', 'Why'],
    ],
    lines,
  )

const row = (text: string, fields: Line['fields']): Line => ({ id: null, text, fields, sources: [] })
