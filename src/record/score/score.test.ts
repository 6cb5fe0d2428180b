import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../../test/support/files.js'
import { Scorer } from './score.js'
import type { Scorable } from './types.js'

const TEXT = 'Minister Anna Berg met President Paul Roux in Oslo. They agreed to trade more. Trade was 5 billion euros.'
const GOLD: Scorable = {
  id: 'a',
  people: [
    { name: 'Anna Berg', positions: [{ title: 'Minister', of: 'Norway', status: 'current' }] },
    { name: 'Paul Roux', positions: [{ title: 'President', of: 'France', status: 'current' }] },
  ],
  engagements: [
    {
      kind: 'meeting',
      status: 'held',
      name: null,
      people: ['Anna Berg', 'Paul Roux'],
      parties: ['Norway', 'France'],
      start: '2025-02-28',
      place: 'Oslo',
      evidence: 'Minister Anna Berg met President Paul Roux',
    },
  ],
  topics: ['trade'],
  commitments: [{ kind: 'agreed', evidence: 'They agreed to trade more' }],
  agreements: [{ name: 'Treaty of Oslo', acronym: null }],
  figures: [{ value: 5e9, unit: 'EUR', indicator: 'trade', period: null, evidence: 'Trade was 5 billion euros' }],
}

const scoreOf = (record: Scorable | null) => {
  const scorer = new Scorer()
  scorer.add(GOLD, record, { text: TEXT, published: '2025-02-28' })
  return scorer
}

describe('the score of a record', () => {
  test('is 1 for the gold itself', () => {
    const { record, fields, side } = scoreOf(GOLD).result()
    expect(record).toBe(1)
    expect(Object.values(fields).every(({ f1 }) => f1 === 1)).toBe(true)
    expect(side).toEqual({ grounded: 1, commitmentKinds: 1, figurePeriods: 1, engagementStatus: 1, positionStatus: 1 })
  })

  test('is 0 where nothing was answered', () => {
    const { answered, record } = scoreOf(null).result()
    expect([answered, record]).toEqual([0, 0])
  })

  test('counts each field for itself', () => {
    const half: Scorable = {
      ...GOLD,
      people: [{ name: 'Berg, Anna', positions: [{ title: 'Norwegian Minister', of: 'EEAS' }] }],
      engagements: [
        {
          kind: 'call',
          status: 'past',
          people: ['Anna Berg', 'Paul Roux'],
          parties: ['the Kingdom of Norway', 'France'],
          start: null,
          place: 'OSLO',
          evidence: { quote: 'Anna Berg met' },
        },
      ],
      topics: [{ code: 'trade' }, { code: 'energy' }],
      commitments: [{ kind: 'committed', evidence: { quote: 'agreed to trade more' } }],
      agreements: [],
      figures: [{ value: 5.01e9, unit: 'euro', indicator: 'trade', period: '2024', evidence: { quote: 'nowhere' } }],
    }
    const scorer = scoreOf(half)
    const { fields, side } = scorer.result()
    expect(Object.fromEntries(Object.entries(fields).map(([field, { f1 }]) => [field, f1]))).toEqual({
      people: 0.667,
      positions: 0,
      engagements: 1,
      participants: 1,
      parties: 1,
      kinds: 0,
      dates: 0,
      places: 1,
      topics: 0.667,
      commitments: 0.5,
      agreements: 0,
      figures: 1,
    })
    expect(side).toEqual({ grounded: 0.667, commitmentKinds: 0, figurePeriods: 0, engagementStatus: 0, positionStatus: null })
    expect(scorer.misses.map(({ field, what }) => `${field} ${what}`)).toContain('kinds meeting → call')
  })
})

/** The project's measure is defined by a script that is not part of it: the numbers must be the same. */
const shared = `${ROOT}../shared/gold`
describe.skipIf(!existsSync(`${shared}/score.mjs`))('the same numbers as the script that defines the measure', () => {
  const lines = (path: string): Record<string, unknown>[] =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>)

  /** Records that are right in part: gold with every list thinned out and every third value changed. */
  function spoiled(gold: Scorable, n: number): Scorable {
    const thin = <T>(list: readonly T[] = []): T[] => list.filter((_, i) => (i + n) % 4 !== 0)
    return {
      ...gold,
      people: thin(gold.people).map((p, i) => ({
        ...p,
        name: i % 3 ? p.name : (p.name.split(' ').at(-1) ?? ''),
        positions: thin(p.positions).map((x) => ({ ...x, of: i % 2 ? (x.of ?? null) : 'EU' })),
      })),
      engagements: thin(gold.engagements).map((e, i) => ({
        ...e,
        kind: i % 3 ? e.kind : 'visit',
        start: i % 4 ? (e.start ?? null) : null,
        place: i % 5 ? (e.place ?? null) : 'Oslo',
        people: thin(e.people),
      })),
      topics: [...thin(gold.topics), 'sport'],
      commitments: thin(gold.commitments).map((c, i) => ({ kind: i % 3 ? c.kind : 'agreed', evidence: { quote: String(c.evidence).slice(i) } })),
      figures: thin(gold.figures).map((f, i) => ({ ...f, value: f.value * (i % 3 ? 1 : 1.004), period: i % 2 ? (f.period ?? null) : '2020' })),
    }
  }

  for (const set of ['dev', 'train']) {
    test(set, () => {
      const docs = new Map(lines(`${shared}/${set}.docs.jsonl`).map((d) => [d['id'], d]))
      const gold = lines(`${shared}/${set}.gold.jsonl`) as unknown as Scorable[]
      const records = gold.filter((_, i) => i % 9).map((g, i) => spoiled(g, i))
      const folder = mkdtempSync(join(tmpdir(), 'readout-score-'))
      try {
        writeFileSync(join(folder, 'predicted.jsonl'), records.map((r) => JSON.stringify(r)).join('\n'))
        const script = (...flags: string[]): string =>
          execFileSync(
            process.execPath,
            [`${shared}/score.mjs`, `${shared}/${set}.gold.jsonl`, join(folder, 'predicted.jsonl'), `${shared}/${set}.docs.jsonl`, ...flags],
            { encoding: 'utf8', maxBuffer: 1 << 28 },
          )
        const scorer = new Scorer()
        const byId = new Map(records.map((r) => [r.id, r]))
        for (const one of gold)
          scorer.add(one, byId.get(one.id) ?? null, {
            text: String(docs.get(one.id)?.['text'] ?? ''),
            published: docs.get(one.id)?.['published'] as string | null,
          })
        const result = scorer.result()
        expect(result).toEqual(JSON.parse(script('--json')))
        expect(result.record).toBeGreaterThan(0.4)
        expect(result.record).toBeLessThan(0.95)
        for (const field of ['engagements', 'positions'] as const) {
          const own = scorer.misses.filter((m) => m.field === field).map((m) => `${m.document}\t${m.what}\t${JSON.stringify(m.item)}`)
          expect(own).toEqual(
            script('--misses', field)
              .split('\n')
              .filter((line) => line.includes('\t')),
          )
        }
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  }
})
