import { describe, expect, test } from 'vitest'
import { groupsIn, type ReportLine, resolveReports } from '../../test/support/report-source.js'
import type { Decision } from '../model/kept.js'
import { resolveEvents } from './events.js'

const groups = async (lines: readonly ReportLine[], decisions: readonly Decision[] = []) => groupsIn(await resolveReports(resolveEvents, lines, decisions))
const berg = 'Berg@Norway'
const mwangi = 'Mwangi@Kenya'

describe('one meeting', () => {
  test('told by both sides is one event, and the two texts are a pair', async () => {
    const found = await resolveReports(resolveEvents, [
      { doc: 'a', known: '2025-03-04', start: '2025-03-03', place: 'Nairobi', people: [berg, mwangi], side: 'Kenya', outlet: 'MFA Kenya' },
      { doc: 'b', known: '2025-03-03', start: '2025-03-03', place: 'Kenya', people: [mwangi, berg], side: 'Norway', outlet: 'MFA Norway' },
      { doc: 'c', known: '2025-05-03', status: 'past', start: '2025-03', people: [mwangi, berg], outlet: 'Agency' },
    ])
    expect(groupsIn(found)).toEqual([['a', 'b', 'c']])
    expect(found.filter(({ is }) => is === 'pair').map(({ row }) => row)).toEqual([
      { event: 'event:2025-03-03-kenya-norway-meeting', left: 'a', right: 'b', sides: ['Kenya', 'Norway'] },
    ])
    const entity = found.find(({ is }) => is === 'entity')?.row
    expect(entity).toMatchObject({ label: 'Meeting in Nairobi: Mwangi, Berg', documents: 3, first_known: '2025-03-03', last_known: '2025-05-03' })
    expect(found.filter(({ is }) => is === 'dyad')).toHaveLength(6)
    expect(found.filter(({ is }) => is === 'involved')).toHaveLength(12)
  })

  test('and another one of the two by the same two texts makes them no second pair', async () => {
    const found = await resolveReports(
      resolveEvents,
      ['a', 'b'].flatMap((doc): ReportLine[] => [
        { doc, known: '2025-03-03', start: '2025-03-03', place: 'Nairobi', people: [berg, mwangi], outlet: doc },
        { doc, fact: 'e2', known: '2025-03-03', start: '2025-03-03', kind: 'conference', name: 'Fisheries Forum', place: 'Mombasa', outlet: doc },
      ]),
    )
    expect(groupsIn(found)).toHaveLength(2)
    expect(found.filter(({ is }) => is === 'pair')).toHaveLength(1)
  })

  test('with other people, on another day or at another place is another one', async () => {
    expect(
      await groups([
        { doc: 'a', known: '2025-03-04', start: '2025-03-03', place: 'Nairobi', people: [berg, mwangi] },
        { doc: 'b', known: '2025-03-04', start: '2025-03-03', place: 'Nairobi', people: ['Dahl@Norway', 'Otieno@Kenya'] },
        { doc: 'c', known: '2025-03-12', start: '2025-03-11', place: 'Nairobi', people: [berg, mwangi] },
        { doc: 'd', known: '2025-03-04', start: '2025-03-03', place: 'Oslo', people: [berg, 'Otieno@Kenya'] },
        { doc: 'e', known: '2025-03-04', start: '2025-03-03', place: 'Nairobi', parties: ['Sweden', 'Kenya'], people: ['Lind@Sweden', mwangi] },
      ]),
    ).toEqual([['a'], ['b'], ['c'], ['d'], ['e']])
  })

  test('one minister who meets two colleagues in turn has two meetings', async () => {
    const found = await resolveReports(resolveEvents, [
      { doc: 'a', known: '2025-03-03', start: '2025-03-03', place: 'Nairobi', people: [berg, mwangi] },
      { doc: 'b', known: '2025-03-03', start: '2025-03-03', place: 'Nairobi', people: [berg, 'Otieno@Kenya'] },
    ])
    expect(groupsIn(found, 'engagement')).toEqual([['a'], ['b']])
    // … and both are one occasion: a guest's day at one place.
    expect(groupsIn(found)).toEqual([['a', 'b']])
  })

  test('by video is a call to one side and a meeting to the other', async () => {
    const video: ReportLine = { doc: 'a', known: '2025-03-03', kind: 'call', start: '2025-03-03', people: [berg, mwangi] }
    expect(await groups([video, { ...video, doc: 'b', kind: 'meeting' }])).toEqual([['a', 'b']])
    expect(await groups([video, { ...video, doc: 'c', kind: 'meeting', place: 'Oslo' }])).toEqual([['a'], ['c']])
  })

  test('and what was signed there that day are one occasion', async () => {
    const meeting: ReportLine = { doc: 'a', known: '2025-03-03', start: '2025-03-03', place: 'Oslo', people: [berg, mwangi] }
    const signing: ReportLine = { doc: 'b', known: '2025-03-03', kind: 'signing', start: '2025-03-03', place: 'Oslo' }
    expect(await groups([meeting, signing])).toEqual([['a', 'b']])
    expect(await groups([meeting, { ...signing, start: '2025-03-05' }])).toEqual([['a'], ['b']])
    expect(await groups([meeting, { ...signing, parties: ['Kenya', 'Sweden'] }])).toEqual([['a'], ['b']])
  })

  test('told by a reprint belongs to the event, but makes no pair and counts once', async () => {
    const lines: ReportLine[] = ['a', 'b'].map((doc) => ({ doc, known: '2025-03-03', start: '2025-03-03', people: [berg, mwangi], outlet: doc }))
    const found = await resolveReports(resolveEvents, lines, [], [{ doc: 'b', original: 'a', likeness: 1 }])
    expect(groupsIn(found)).toEqual([['a', 'b']])
    expect(found.filter(({ is }) => is === 'pair')).toEqual([])
    expect(found.flatMap(({ is, row }) => (is === 'involved' ? [row.doc] : []))).toEqual(['a', 'a', 'a', 'a'])
    expect(found.find(({ is }) => is === 'entity')?.row).toMatchObject({ documents: 1 })
  })

  test('what only the month and the parties speak for waits for a person', async () => {
    const found = await resolveReports(resolveEvents, [
      { doc: 'a', known: '2025-03-31', start: '2025-03-03', people: [berg, mwangi] },
      { doc: 'b', known: '2025-06-01', status: 'past', start: '2025-03' },
    ])
    expect(groupsIn(found)).toEqual([['a'], ['b']])
    expect(found.flatMap(({ is, row }) => (is === 'relation' ? [row] : []))).toMatchObject([
      { left: 'a#e1', right: 'b#e1', state: 'waiting', reasons: ['same month', 'between Kenya, Norway'] },
    ])
  })
})

describe('a visit', () => {
  const visit: ReportLine = { doc: 'a', known: '2025-03-06', kind: 'visit', start: '2025-03-04', end: '2025-03-06', place: 'Kenya', people: [berg] }

  test('holds its meetings and signings, told by whom so ever', async () => {
    const found = await resolveReports(resolveEvents, [
      visit,
      { doc: 'a', fact: 'e2', known: '2025-03-06', start: '2025-03-05', place: 'Nairobi', people: [berg, mwangi] },
      { doc: 'b', known: '2025-03-05', start: '2025-03-05', place: 'Nairobi', people: [berg, mwangi] },
      { doc: 'b', fact: 'e2', known: '2025-03-05', kind: 'signing', start: '2025-03-05', place: 'Nairobi' },
      { doc: 'c', known: '2025-03-05', start: '2025-03-06', place: 'Mombasa', people: [berg, 'Otieno@Kenya'] },
    ])
    expect(groupsIn(found)).toEqual([['a', 'a#e2', 'b', 'b#e2', 'c']])
    expect(groupsIn(found, 'engagement')).toEqual([['a'], ['a#e2', 'b'], ['b#e2'], ['c']])
  })

  test('does not take in what its host does with others, nor a summit on its way, nor the next visit', async () => {
    expect(
      await groups([
        visit,
        { doc: 'b', known: '2025-03-05', start: '2025-03-05', place: 'Nairobi', people: ['Dahl@Norway', mwangi] },
        { doc: 'c', known: '2025-03-05', kind: 'conference', name: 'Nairobi Climate Summit', start: '2025-03-05', place: 'Nairobi', people: [berg, mwangi] },
        { doc: 'd', known: '2025-03-09', kind: 'visit', start: '2025-03-09', place: 'Kenya', people: [berg] },
      ]),
    ).toEqual([['a'], ['b'], ['c'], ['d']])
  })
})

describe('a named gathering', () => {
  const council = (doc: string, known: string, start: string, more: Partial<ReportLine> = {}): ReportLine => ({
    doc,
    known,
    start,
    kind: 'consultations',
    name: 'Kenya–Norway Cooperation Council',
    quote: 'Cooperation Council',
    ...more,
  })

  test('is known by its name in whatever words, and by what its document is about', async () => {
    expect(
      await groups([
        council('a', '2025-10-24', '2025-10-23', { people: [berg, mwangi] }),
        council('b', '2026-01-10', '2025-10', { status: 'past', name: 'Cooperation Council between Norway and the Republic of Kenya' }),
        council('c', '2025-10-23', '2025-10-23', { name: 'Cooperation Council', parties: [], context: ['Kenya', 'Norway'] }),
        council('d', '2025-10-24', '2025-10-23', { name: 'Kenya–Norway ministerial meeting' }),
      ]),
    ).toEqual([['a', 'b', 'c'], ['d']])
  })

  test('of two ordinals is two', async () => {
    expect(
      await groups([
        council('a', '2025-10-24', '2025-10-23', { quote: '20th Kenya–Norway Cooperation Council' }),
        council('b', '2025-12-24', '2025-10', { status: 'past', quote: '21st Kenya–Norway Cooperation Council' }),
      ]),
    ).toEqual([['a'], ['b']])
  })
})

describe('a plan', () => {
  const summit = (doc: string, known: string, more: Partial<ReportLine>): ReportLine => ({
    doc,
    known,
    kind: 'conference',
    name: 'Central Asia – EU summit',
    parties: ['Central Asia', 'European Union'],
    ...more,
  })

  test('is followed to its day, to a later one, and from no date at all', async () => {
    const found = await resolveReports(resolveEvents, [
      summit('a', '2023-10-28', { status: 'planned', start: '2024-04', end: '2024-06', name: null, quote: 'first summit' }),
      summit('b', '2025-02-28', { status: 'planned', place: 'Samarkand' }),
      summit('c', '2025-03-26', { status: 'planned', start: '2025-04', place: 'Samarkand' }),
      summit('d', '2025-04-04', { start: '2025-04-04', place: 'Samarkand' }),
      summit('e', '2027-05-01', { start: '2027-05-01', place: 'Brussels' }),
    ])
    expect(groupsIn(found)).toEqual([['a', 'b', 'c', 'd'], ['e']])
    const plans = found.flatMap(({ is, row }) => (is === 'relation' && row.kind === 'plan' ? [row] : []))
    expect(plans.map(({ left, right }) => [left, right])).toContainEqual(['a#e1', 'd#e1'])
    expect(plans.flatMap(({ reasons }) => reasons)).toContain('planned for 2024-04 to 2024-06, told of 2025-04-04')
  })

  test('that left no trace stays alone, and a visit of other people is none', async () => {
    expect(
      await groups([
        { doc: 'a', known: '2025-02-01', kind: 'visit', status: 'planned', start: '2025-02-10', place: 'Kenya', people: [berg] },
        { doc: 'b', known: '2025-02-20', kind: 'visit', start: '2025-02-20', place: 'Kenya', people: ['Dahl@Norway'] },
        { doc: 'c', known: '2025-09-20', kind: 'visit', start: '2025-09-20', place: 'Kenya', people: [berg] },
      ]),
    ).toEqual([['a'], ['b'], ['c']])
  })

  test('of a visit put off by two weeks is that visit', async () => {
    expect(
      await groups([
        { doc: 'a', known: '2025-02-01', kind: 'visit', status: 'planned', start: '2025-02-10', place: 'Kenya', people: [berg] },
        { doc: 'b', known: '2025-02-24', kind: 'visit', start: '2025-02-24', place: 'Nairobi', people: [berg] },
      ]),
    ).toEqual([['a', 'b']])
  })
})

test('the order in which documents came changes nothing, not even ids', async () => {
  const lines: ReportLine[] = Array.from({ length: 60 }, (_, i) => ({
    doc: `d${i}`,
    known: `2025-0${1 + (i % 5)}-1${i % 10}`,
    status: i % 3 === 0 ? 'planned' : 'held',
    kind: i % 4 === 0 ? 'visit' : 'meeting',
    start: i % 7 === 0 ? null : `2025-0${1 + (i % 5)}-1${i % 10}`.slice(0, i % 5 === 0 ? 7 : 10),
    people: i % 2 === 0 ? [berg] : [mwangi],
  }))
  const one = await resolveReports(resolveEvents, lines)
  const other = await resolveReports(resolveEvents, [...lines].reverse())
  expect(other).toEqual(one)
  expect(new Set(one.flatMap(({ is, row }) => (is === 'assignment' ? [`${row.doc}#${row.fact}`] : []))).size).toBe(60)
})

describe('what a person ruled', () => {
  const decision = (kind: 'same' | 'different', a: string, b: string): Decision => {
    const anchor = (doc: string) => ({ doc, fact: 'e1', kind: 'engagement', from_at: 0, to_at: 3, key: '' })
    return { id: 'd1', batch: 'b1', kind, target: anchor(a), other: anchor(b), value: null, reason: null, by: 'somebody', recorded: '2025-06-01T00:00:00Z' }
  }
  const a: ReportLine = { doc: 'a', known: '2025-03-04', start: '2025-03-03', people: [berg, mwangi] }
  const b: ReportLine = { doc: 'b', known: '2025-03-04', start: '2025-03-03', people: [berg, mwangi] }
  const c: ReportLine = { doc: 'c', known: '2025-03-09', start: '2025-03-08' }

  test('counts more than what the words say', async () => {
    expect(await groups([a, b, c])).toEqual([['a', 'b'], ['c']])
    expect(await groups([a, b, c], [decision('different', 'b', 'a')])).toEqual([['a'], ['b'], ['c']])
    expect(await groups([a, b, c], [decision('same', 'c', 'a')])).toEqual([['a', 'b', 'c']])
    const found = await resolveReports(resolveEvents, [a, b], [decision('different', 'b', 'a')])
    expect(found.flatMap(({ is, row }) => (is === 'relation' ? [[row.state, row.decision]] : []))).toEqual([['apart', 'd1']])
  })
})
