import { addMonths } from '../base/date.js'
import { dateInWords, spanInWords } from '../model/words/dates.js'
import type { DocumentCount, Store } from '../store/types.js'
import { partiesAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { coverageOfCounts } from './told/coverage-of.js'
import { groupBy } from './told/group.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

/** What the record rests on: outlets, months with and without a source, languages, and what is no readout. */
export async function coverage(store: Store, terms: Terms): Promise<Answer> {
  const question = await partiesAsked(store, terms)
  const { parties, since, until, knownAt, markings } = question
  const all = await store.documentCounts({ parties, since: since ?? undefined, until: until ?? undefined, knownAt: knownAt ?? undefined, markings })
  const counted = all.filter((one) => one.isReadout)
  const others = all.reduce((sum, one) => sum + (one.isReadout ? 0 : one.documents), 0)
  const rests = coverageOfCounts(counted)
  const notes = [
    ...(rests.missing.length ? [`No source lies in ${rests.missing.length} months between the first and the last: silence there is not absence.`] : []),
    ...(others
      ? [
          `${others} ${others === 1 ? 'document tells of no dealing between parties; it is' : 'documents tell of no dealing between parties; they are'} kept, and no answer rests on ${others === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ]
  const sections = [outletSection(counted), monthSection(counted), missingSection(rests.missing), failureSection(await failuresIn(store))]
  return answerOf(question, new Documents(store), { question: 'coverage', title: `Sources${aboutWhom(question, 'about')}`, sections, notes, coverage: rests })
}

function outletSection(counted: readonly DocumentCount[]): ReturnType<typeof table> {
  const lines = [...groupBy(counted, (one) => one.outlet ?? 'outlet not told')].map(([outlet, list]): Line => {
    const { documents, first, last } = coverageOfCounts(list)
    return row(`${outlet}: ${documents} ${documents === 1 ? 'document' : 'documents'}${first ? `, ${spanInWords(first, last)}` : ''}`, {
      outlet,
      side: sideOf(list),
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

/** The party that most documents of an outlet speak for. */
function sideOf(list: readonly DocumentCount[]): string | null {
  const times = new Map<string, number>()
  for (const { side, documents } of list) if (side !== null) times.set(side, (times.get(side) ?? 0) + documents)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function monthSection(counted: readonly DocumentCount[]): ReturnType<typeof table> {
  const months = new Map<string, number>()
  for (const { month, documents } of counted) if (month !== null) months.set(month, (months.get(month) ?? 0) + documents)
  const lines = [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, documents]) => row(`${dateInWords(month)}: ${documents}`, { month, documents }))
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
