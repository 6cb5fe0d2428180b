import jsonld from 'jsonld'
import { parquetReadObjects } from 'hyparquet'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { CommitmentRow, DerivedRows, DyadRow, FigureRow, OfficeRow, ReportRow, RowKind } from '../../model/rows.js'
import { csvOf } from './csv.js'
import { codebook } from './codebook.js'
import { ftmEvent, ftmHolding, schemaOrgEvent } from './linked.js'
import { writeParquet } from './parquet.js'
import { datasetRows } from './rows.js'
import { type AnyDataset, DATASETS } from './tables.js'
import type { Cell } from './types.js'

const fact = (doc: string, id: string, known: string) => ({
  doc,
  fact: id,
  known,
  quote: `words of ${doc}`,
  from_at: 0,
  to_at: 5,
  certainty: 'stated' as const,
  reviewed: null,
})
const report = (doc: string, known: string, more: Partial<ReportRow>): ReportRow => ({
  ...fact(doc, 'e1', known),
  kind: 'meeting',
  status: 'held',
  name: null,
  start: null,
  end: null,
  place: null,
  when_quote: null,
  when_from: null,
  when_to: null,
  where_quote: null,
  where_from: null,
  where_to: null,
  level: 'ministers',
  parties: ['Kazakhstan', 'European Union'],
  people: [],
  topics: [],
  side: null,
  outlet: null,
  context: [],
  event: 'event:x',
  engagement: 'engagement:x',
  ...more,
})
const REPORTS: ReportRow[] = [
  report('d2', '2025-03-28', { start: '2025-03-27', place: 'Ashgabat' }),
  report('d1', '2025-02-28', { start: '2025-03', status: 'planned' }),
  report('d3', '2025-04-04', { engagement: 'engagement:y', kind: 'signing', start: '2025-04-04', place: '=HYPERLINK("x")', parties: ['A; B', 'C'] }),
]
const FIGURES: FigureRow[] = [
  {
    ...fact('d1', 'f1', '2025-02-28'),
    value: 48.7e9,
    unit: 'USD',
    indicator: 'trade turnover',
    of: 'Kazakhstan',
    with: 'European Union',
    period: '2024',
    change: -1.5,
    approximate: false,
    context: [],
    series: 's',
  },
]
const OFFICES: OfficeRow[] = ['2024-01-01', '2025-01-01', '2026-01-01'].map((known, i) => ({
  ...fact(`d${i}`, 'p1.1', known),
  of_fact: 'p1',
  title: 'Foreign Minister',
  of: 'Kazakhstan',
  status: i === 2 ? 'former' : 'current',
  from: null,
  to: null,
  person: 'person:x',
  holding: 'h',
}))

const COMMITMENT: CommitmentRow = {
  ...fact('d1', 'c1', '2025-02-28'),
  kind: 'agreed',
  by: ['Kazakhstan'],
  to: ['European Union'],
  due: null,
  topics: ['trade'],
  context: [],
  thread: null,
}
const DYAD: DyadRow = {
  doc: 'd1',
  a: 'party:European Union',
  b: 'party:Kazakhstan',
  fact: 'e1',
  known: '2025-02-28',
  event: 'event:x',
  engagement: 'engagement:x',
  status: 'held',
  day: '2025-03-27',
}

/** What a store would stream, in the order of the dataset. */
const stored: { readonly stream: never } = {
  stream: ((kind: RowKind) =>
    (async function* () {
      yield* ({ report: REPORTS, figure: FIGURES, office: OFFICES } as Partial<Record<RowKind, DerivedRows[RowKind][]>>)[kind] ?? []
    })()) as never,
}
const rowsOf = async (name: keyof typeof DATASETS): Promise<Record<string, Cell>[]> => {
  const rows = []
  for await (const row of datasetRows(stored, DATASETS[name] as never)) rows.push(row)
  return rows
}
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

describe('rows of datasets', () => {
  test('reports of one engagement make one row, told as exactly as any tells it', async () => {
    const rows = await rowsOf('engagements')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      status: 'held',
      start: '2025-03-27',
      start_precision: 'day',
      place: 'Ashgabat',
      sources: 2,
      facts: 'd1#e1; d2#e1',
      first_known: '2025-02-28',
      cameo: '040',
    })
    expect(rows[1]).toMatchObject({ cameo: '057', plover: 'AGREE', parties: 'A, B; C' })
  })
  test('a holding is seen from its first to its last text in office', async () => {
    expect(await rowsOf('holdings')).toMatchObject([{ first_seen: '2024-01-01', last_seen: '2025-01-01', sources: 3, acting: false }])
  })
})

describe('what is read of the index', () => {
  const told: Readonly<Record<RowKind, object>> = { report: REPORTS[0], figure: FIGURES[0], office: OFFICES[0], commitment: COMMITMENT, dyad: DYAD } as never
  for (const dataset of Object.values(DATASETS) as AnyDataset[])
    test(`${dataset.name}: all columns that are looked at, and no others`, () => {
      const looked = new Set<string>()
      const row = new Proxy(told[dataset.kind], { get: (of, name) => (looked.add(String(name)), Reflect.get(of, name) as unknown) })
      dataset.key(row as never)
      for (const { of } of dataset.columns) of([row] as never)
      expect([...looked].sort()).toEqual([...dataset.reads].sort())
    })
})

describe('files that other readers take', () => {
  test('CSV', async () => {
    let csv = ''
    for await (const piece of csvOf(DATASETS.engagements.columns, each(await rowsOf('engagements')))) csv += piece
    const read = parse(csv, { columns: true }) as Record<string, string>[]
    expect(read.map((row) => row['start'])).toEqual(['2025-03-27', '2025-04-04'])
    expect(read[1]?.['place']).toBe('\'=HYPERLINK("x")')
    let odd = ''
    const cells = ['a,b', 'say "so"', 'two\nlines', '-1', '\r', '＝1', '', null, -1.5, true]
    for await (const piece of csvOf([{ name: 'x' }, { name: 'y' }], each(cells.map((x) => ({ x, y: 'z' }))))) odd += piece
    const back = parse(odd, { columns: true }) as { x: string }[]
    expect(back.map(({ x }) => x)).toEqual(['a,b', 'say "so"', 'two\nlines', "'-1", "'\r", "'＝1", '', '', '-1.5', 'true'])
  })
  test('Parquet, over several row groups', async () => {
    const [first] = await rowsOf('figures')
    const many = Array.from({ length: 120_000 }, (_, i) => ({ ...first, value: i }))
    const pieces: Uint8Array[] = []
    await writeParquet(DATASETS.figures.columns, each(many), (bytes) => void pieces.push(bytes))
    expect(pieces.length).toBeGreaterThan(2)
    const file = Buffer.concat(pieces)
    const read = await parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length), rowStart: 119_998 })
    expect(read).toHaveLength(2)
    expect(read[1]).toMatchObject({ value: 119_999, unit: 'USD', change: -1.5, approximate: false, reviewed: null })
  })
  test('the codebook describes every column', () => {
    for (const dataset of Object.values(DATASETS) as AnyDataset[])
      for (const { name, about } of dataset.columns) {
        expect(codebook()).toContain(`| \`${name}\` | `)
        expect(about).not.toBe('')
      }
  })
})

describe('linked data', () => {
  test('schema.org is JSON-LD that expands', async () => {
    const [row] = await rowsOf('engagements')
    const event = schemaOrgEvent(row as Record<string, Cell>)
    const graph = (await jsonld.expand({ ...event, '@context': { '@vocab': 'https://schema.org/' } } as never)) as Record<string, unknown>[]
    expect(graph[0]?.['@type']).toEqual(['https://schema.org/Event'])
    expect(graph[0]?.['https://schema.org/startDate']).toEqual([{ '@value': '2025-03-27' }])
    expect(graph[0]?.['https://schema.org/attendee']).toHaveLength(2)
  })
  test('FollowTheMoney: lists of values only, ids that hold together', async () => {
    const [engagement] = await rowsOf('engagements')
    const [holding] = await rowsOf('holdings')
    const entities = [ftmEvent(engagement as Record<string, Cell>), ...ftmHolding(holding as Record<string, Cell>)]
    for (const { properties } of entities)
      for (const values of Object.values(properties as object)) expect(Array.isArray(values) && values.every((v: unknown) => typeof v === 'string')).toBe(true)
    const [, post, occupancy] = entities as { id: string; properties: Record<string, string[]> }[]
    expect(occupancy?.properties['post']).toEqual([post?.id])
  })
})
