import type { ReadoutRecord } from '../../src/model/types.js'

export const MADE_TEXT = `Talks in Oslo

On Friday Minister Anna Berg met President Paul Roux in Oslo and agreed to double trade of 5 billion euros.`

/** A record made by hand with one fact of each kind: output is tested without the engine. */
export function madeRecord(change: Partial<ReadoutRecord> = {}): ReadoutRecord {
  const cited = (id: string, quote: string, basis: string | null = null) => {
    const start = MADE_TEXT.indexOf(quote)
    return {
      id,
      evidence: { quote, start, end: start + quote.length },
      rule: 'test.rule',
      certainty: basis ? ('inferred' as const) : ('stated' as const),
      basis,
    }
  }
  return {
    id: 'made-1',
    document: {
      address: 'https://example.org/talks',
      outlet: 'Ministry',
      side: null,
      published: '2025-02-28',
      title: 'Talks in Oslo',
      language: 'en',
      sha256: '0'.repeat(64),
    },
    people: [
      {
        ...cited('p1', 'Anna Berg'),
        name: 'Anna Berg',
        names: ['Anna Berg'],
        party: 'Norway',
        positions: [{ ...cited('p1.1', 'Minister'), title: 'Minister', of: 'Norway', status: 'current', from: null, to: null }],
      },
      {
        ...cited('p2', 'Paul Roux'),
        name: 'Paul Roux',
        names: ['Paul Roux'],
        party: 'France',
        positions: [{ ...cited('p2.1', 'President'), title: 'President', of: 'France', status: 'former', from: '2025-03', to: null }],
      },
    ],
    offices: [{ ...cited('h1', 'Talks'), title: 'Prime Minister', of: 'Norway', status: 'current' }],
    organizations: [{ ...cited('o1', 'Oslo'), name: 'Oslo', acronym: null, party: null, seat: null }],
    parties: [{ ...cited('s1', 'Oslo'), name: 'Norway', kind: 'state', as: ['Oslo'] }],
    engagements: [
      {
        ...cited('e1', 'Minister Anna Berg met President Paul Roux', 'published 2025-02-28'),
        kind: 'meeting',
        status: 'held',
        name: null,
        people: ['Anna Berg', 'Paul Roux'],
        parties: ['Norway', 'France'],
        start: '2025-02-28',
        end: null,
        place: 'Oslo',
        when: null,
        where: null,
        level: 'leaders',
        topics: ['trade'],
      },
    ],
    topics: [{ ...cited('t1', 'trade'), code: 'trade' }],
    commitments: [{ ...cited('c1', 'agreed to double trade'), kind: 'agreed', by: ['Norway', 'France'], to: [], due: '2030' }],
    agreements: [{ ...cited('a1', 'Talks'), name: 'Treaty of Oslo', acronym: 'TO', parties: ['Norway', 'France'], status: 'signed' }],
    initiatives: [{ ...cited('i1', 'Talks'), name: 'Northern Corridor', acronym: null }],
    figures: [
      {
        ...cited('f1', '5 billion euros'),
        value: 5e9,
        unit: 'EUR',
        indicator: 'trade',
        of: 'Norway',
        with: 'France',
        period: '2024-01/2024-09',
        change: 36.7,
        approximate: true,
      },
    ],
    quotations: [{ ...cited('q1', 'Talks'), speaker: 'Anna Berg', words: 'Talks' }],
    problems: [],
    ...change,
  }
}
