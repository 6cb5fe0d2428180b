import { expect, test } from 'vitest'
import type { Anchor, Decision } from '../../model/kept.js'
import type { FactRow, OfficeRow, PersonRow } from '../../model/rows.js'
import type { Finding, RowSource } from '../types.js'
import { sortedInMemory } from '../memory-source.js'
import { resolvePeople } from './resolve-people.js'

/** With an empty name: an office that the text gives nobody. */
type Told = readonly [name: string, party: string | null, ...offices: (readonly [title: string, of: string | null, status?: OfficeRow['status']])[]]

/** Documents by id and day, each with those it names. */
function sourceOf(documents: readonly (readonly [doc: string, known: string, ...people: Told[]])[], decisions: readonly Decision[] = []): RowSource {
  const people: PersonRow[] = []
  const offices: OfficeRow[] = []
  for (const [doc, known, ...told] of documents)
    for (const [i, [name, party, ...positions]] of told.entries()) {
      const base: FactRow = { doc, fact: `p${i + 1}`, known, quote: name, from_at: i * 100, to_at: i * 100 + 50, certainty: 'stated', reviewed: null }
      const fact = name === '' ? null : base.fact
      if (fact) people.push({ ...base, name, names: [name], party, person: null })
      for (const [k, [title, of, status]] of positions.entries())
        offices.push({
          ...base,
          fact: `p${i + 1}.${k + 1}`,
          of_fact: fact,
          title,
          of,
          status: status ?? 'current',
          from: null,
          to: null,
          person: null,
          holding: null,
        })
    }
  const sorted = <Row extends FactRow>(rows: readonly Row[]): Row[] =>
    [...rows].sort((a, b) => (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.fact < b.fact ? -1 : 1))
  const rows: Record<string, readonly FactRow[]> = { person: sorted(people), office: sorted(offices) }
  return {
    rows: async function* (kind: string) {
      yield* rows[kind] ?? []
    } as unknown as RowSource['rows'],
    documents: async function* () {},
    copies: async function* () {},
    decisions: async function* () {
      yield* decisions
    },
    sorted: sortedInMemory,
  }
}

async function findingsOf(source: RowSource): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of resolvePeople(source)) findings.push(finding)
  return findings
}

/** "doc#fact" to person. */
async function personsIn(source: RowSource, kind = 'person'): Promise<Record<string, string>> {
  const found = await findingsOf(source)
  return Object.fromEntries(
    found.flatMap((f) => (f.is === 'assignment' && f.row.kind === kind ? [[`${f.row.doc}#${f.row.fact}`, f.row.set.person as string]] : [])),
  )
}
const FM = (of: string): readonly [string, string] => ['Foreign Minister', of]

test('spellings, orders and single names of one person are joined', async () => {
  const persons = await personsIn(
    sourceOf([
      ['a', '2014-01-05', ['Erlan Idrissov', 'Kazakhstan', FM('Kazakhstan')]],
      ['b', '2014-03-01', ['Yerlan Idrisov', 'Kazakhstan', ['Minister of Foreign Affairs', 'Kazakhstan']]],
      ['c', '2014-04-01', ['Idrissov', 'Kazakhstan', FM('Kazakhstan')]],
      ['d', '2014-04-01', ['IDRISSOV Erlan', null]],
    ]),
  )
  expect(new Set(Object.values(persons))).toEqual(new Set(['person:erlan-idrissov']))
})

test('a name in short words must be the same to the letter', async () => {
  const persons = await personsIn(
    sourceOf([
      ['a', '2020-01-05', ['Wang Yi', 'China', FM('China')]],
      ['b', '2020-01-06', ['Wang Li', 'China', FM('China')]],
    ]),
  )
  expect(persons).toEqual({ 'a#p1': 'person:wang-yi', 'b#p1': 'person:wang-li' })
})

test('one name with offices that no one holds at a time is two people', async () => {
  const of = (title: string) => ['Ivan Petrov', 'Bulgaria', [title, 'Bulgaria']] as const
  const documents = ['2020-01-01', '2020-06-01', '2020-11-01'].flatMap((known, i) => [
    [`h${i}`, known, of('Minister of Health')] as const,
    [`d${i}`, known, of('Minister of Defence')] as const,
  ])
  const persons = await personsIn(sourceOf(documents))
  const ids = (letter: string): Set<string | undefined> => new Set([0, 1, 2].map((i) => persons[`${letter}${i}#p1`]))
  expect(ids('h').size).toBe(1)
  expect(ids('d').size).toBe(1)
  expect(ids('h')).not.toEqual(ids('d'))
})

test('one name in two states at the same time is two people, one who moved on is one', async () => {
  const two = await personsIn(
    sourceOf([
      ['a', '2020-01-05', ['Ana Novak', 'Slovenia', FM('Slovenia')]],
      ['b', '2020-01-06', ['Ana Novak', 'Croatia', FM('Croatia')]],
    ]),
  )
  expect(new Set(Object.values(two)).size).toBe(2)
  const moved = await personsIn(
    sourceOf([
      ['a', '2017-01-05', ['Charles Michel', 'Belgium', ['Prime Minister', 'Belgium']]],
      ['b', '2021-01-06', ['Charles Michel', 'European Council', ['President', 'European Council']]],
    ]),
  )
  expect(new Set(Object.values(moved)).size).toBe(1)
})

test('a shorter name between two does not make father and son one', async () => {
  const president = ['President', 'United States'] as const
  const persons = await personsIn(
    sourceOf([
      ['a', '2003-01-05', ['George W. Bush', 'United States', president]],
      ['b', '2003-02-06', ['George W. Bush', 'United States', president]],
      ['c', '2003-03-06', ['George Bush', 'United States', president]],
      ['d', '2003-05-06', ['George H. W. Bush', 'United States', ['President', 'United States', 'former']]],
    ]),
  )
  expect(persons['c#p1']).toBe(persons['a#p1'])
  expect(persons['d#p1']).not.toBe(persons['a#p1'])
})

test('a single name means whoever bore it then', async () => {
  const persons = await personsIn(
    sourceOf([
      ['a', '1999-01-05', ['Heydar Aliyev', 'Azerbaijan', ['President', 'Azerbaijan']]],
      ['b', '2019-01-06', ['Ilham Aliyev', 'Azerbaijan', ['President', 'Azerbaijan']]],
      ['c', '1999-05-06', ['Aliyev', 'Azerbaijan', ['President', 'Azerbaijan']]],
      ['d', '2019-05-06', ['Aliyev', 'Azerbaijan', ['President', 'Azerbaijan']]],
    ]),
  )
  expect(persons['c#p1']).toBe('person:heydar-aliyev')
  expect(persons['d#p1']).toBe('person:ilham-aliyev')
})

test('what is not sure waits, with its reasons', async () => {
  const found = await findingsOf(
    sourceOf([
      ['a', '2020-01-05', ['Murat Nurtleu', 'Kazakhstan', FM('Kazakhstan')]],
      ['b', '2020-01-06', ['Murat Nurtleuov', null]],
    ]),
  )
  expect(found.flatMap((f) => (f.is === 'relation' ? [f.row] : []))).toMatchObject([
    { kind: 'person', left: 'a#p1', right: 'b#p1', state: 'waiting', reasons: ['nurtleu and nurtleuov differ by few letters'] },
  ])
})

const anchor = (doc: string, fact = 'p1'): Anchor => ({ doc, fact, kind: 'person', from_at: 10, to_at: 20, key: '' })
const ruling = (kind: 'same' | 'different', left: string, right: string): Decision => ({
  id: 'd1',
  batch: 'b1',
  kind,
  target: anchor(left),
  other: anchor(right),
  value: null,
  reason: null,
  by: 'k',
  recorded: '',
})

test('rulings go before all evidence, by the words and not the number of a fact', async () => {
  const documents = [
    ['a', '2020-01-05', ['Murat Nurtleu', 'Kazakhstan', FM('Kazakhstan')]],
    ['b', '2020-01-06', ['Murat Nurtleuov', null]],
    ['c', '2020-02-06', ['Murat Nurtleu', 'Kazakhstan', FM('Kazakhstan')]],
  ] as const
  const joined = await personsIn(sourceOf(documents, [ruling('same', 'a', 'b')]))
  expect(new Set(Object.values(joined))).toEqual(new Set(['person:murat-nurtleu']))
  const parted = await personsIn(sourceOf(documents, [ruling('different', 'a', 'c')]))
  expect(parted['a#p1']).not.toBe(parted['c#p1'])
  const found = await findingsOf(sourceOf(documents, [ruling('different', 'a', 'b')]))
  expect(found.flatMap((f) => (f.is === 'relation' ? [[f.row.state, f.row.decision]] : []))).toEqual([['apart', 'd1']])
})

test('a single name is settled by ruling', async () => {
  const persons = await personsIn(
    sourceOf(
      [
        ['a', '2020-01-05', ['Ana Novak', 'Slovenia', FM('Slovenia')]],
        ['b', '2005-01-06', ['Novak', null]],
      ],
      [ruling('same', 'b', 'a')],
    ),
  )
  expect(persons['b#p1']).toBe('person:ana-novak')
})

test('an office without a name is its holder of the day; between two holders nobody is guessed', async () => {
  const fm = (doc: string, known: string, name: string) => [doc, known, [name, 'Kazakhstan', ['Minister of Foreign Affairs', 'Kazakhstan']]] as const
  const nameless = (doc: string, known: string, status: OfficeRow['status'] = 'current') =>
    [doc, known, ['', null, ['Foreign Minister', 'Kazakhstan', status]]] as const
  const persons = await personsIn(
    sourceOf([
      fm('a', '2019-10-01', 'Mukhtar Tileuberdi'),
      fm('b', '2022-11-01', 'Mukhtar Tileuberdi'),
      fm('c', '2023-04-20', 'Murat Nurtleu'),
      fm('d', '2025-03-01', 'Murat Nurtleu'),
      nameless('e', '2020-05-05'),
      nameless('f', '2024-05-05'),
      nameless('g', '2023-02-01'),
      nameless('h', '2017-02-01'),
      nameless('i', '2025-06-01'),
      nameless('j', '2024-06-01', 'former'),
    ]),
    'office',
  )
  expect(Object.fromEntries(Object.entries(persons).filter(([key]) => key > 'e'))).toEqual({
    'e#p1.1': 'person:mukhtar-tileuberdi',
    'f#p1.1': 'person:murat-nurtleu',
    'i#p1.1': 'person:murat-nurtleu',
  })
})

test('a namesake once read in the office does not hide its holder', async () => {
  const holders = Array.from({ length: 8 }, (_, i) => [`h${i}`, `2021-07-1${i}`, ['Jon Berg', 'Norway', ['President', 'Norway']]] as const)
  const persons = await personsIn(
    sourceOf([
      ...holders,
      ['son', '2021-07-20', ['Per Berg', 'Norway', ['President', 'Norway']]],
      ['x', '2021-07-21', ['Berg', 'Norway', ['President', 'Norway']]],
    ]),
  )
  expect(persons['x#p1']).toBe(persons['h0#p1'])
})
