import type { KeptDocument } from '../model/kept.js'
import type { FactRow, FactRows } from '../model/rows.js'
import type { Certainty, Evidence, ReadoutRecord } from '../model/types.js'

/** The rows of one document, by kind. */
export type RowsOf = { readonly [K in keyof FactRows]: readonly FactRows[K][] }

/** Makes the rows of a record: one a fact, not yet compared with any other document. Pure; order is that of the record. */
export function indexRows(document: Pick<KeptDocument, 'id' | 'published' | 'recorded' | 'side' | 'outlet'>, record: ReadoutRecord): RowsOf {
  const known = document.published ?? document.recorded.slice(0, 10)
  const base = (fact: Fact): FactRow => ({
    doc: document.id,
    fact: fact.id,
    known,
    quote: fact.evidence.quote,
    from_at: fact.evidence.start,
    to_at: fact.evidence.end,
    certainty: fact.certainty,
    reviewed: null,
  })
  const context = contextOf(record)
  // Put together by assignment: a literal behind a spread takes fifty times as long, and every document pays it.
  return {
    person: record.people.map((p) => Object.assign(base(p), { name: p.name, names: p.names, party: p.party, person: null })),
    office: [
      ...record.people.flatMap((p) =>
        p.positions.map(({ title, of, status, from, to, ...fact }) =>
          Object.assign(base(fact), { of_fact: p.id, title, of, status, from, to, person: null, holding: null }),
        ),
      ),
      ...record.offices.map((o) =>
        Object.assign(base(o), { of_fact: null, title: o.title, of: o.of, status: o.status, from: null, to: null, person: null, holding: null }),
      ),
    ],
    report: record.engagements.map((e) =>
      Object.assign(base(e), {
        kind: e.kind,
        status: e.status,
        name: e.name,
        start: e.start,
        end: e.end,
        place: e.place,
        when_quote: e.when?.quote ?? null,
        when_from: e.when?.start ?? null,
        when_to: e.when?.end ?? null,
        where_quote: e.where?.quote ?? null,
        where_from: e.where?.start ?? null,
        where_to: e.where?.end ?? null,
        level: e.level,
        parties: e.parties,
        people: e.people,
        topics: e.topics,
        side: document.side,
        outlet: document.outlet,
        context,
        event: null,
        engagement: null,
      }),
    ),
    commitment: record.commitments.map((c) =>
      Object.assign(base(c), { kind: c.kind, by: c.by, to: c.to, due: c.due, topics: topicsWithin(record, c.evidence), context, thread: null }),
    ),
    agreement: record.agreements.map((a) =>
      Object.assign(base(a), { name: a.name, acronym: a.acronym, parties: a.parties, status: a.status, agreement: null }),
    ),
    initiative: record.initiatives.map((i) => Object.assign(base(i), { name: i.name, acronym: i.acronym, initiative: null })),
    organization: record.organizations.map((o) =>
      Object.assign(base(o), { name: o.name, acronym: o.acronym, party: o.party, seat: o.seat ?? null, organization: null }),
    ),
    figure: record.figures.map((f) =>
      Object.assign(base(f), {
        value: f.value,
        unit: f.unit,
        indicator: f.indicator,
        of: f.of,
        with: f.with,
        period: f.period,
        change: f.change,
        approximate: f.approximate,
        context,
        series: null,
      }),
    ),
    topic: record.topics.map((t) => Object.assign(base(t), { code: t.code })),
    party: record.parties.map((p) => Object.assign(base(p), { party: p.name, kind: p.kind })),
    quotation: record.quotations.map((q) => Object.assign(base(q), { speaker: q.speaker, person: null })),
  }
}

interface Fact {
  readonly id: string
  readonly evidence: Evidence
  readonly certainty: Certainty
}

/** Matters whose words stand inside a promise. */
const topicsWithin = (record: ReadoutRecord, { start, end }: Evidence): string[] => [
  ...new Set(record.topics.filter((t) => t.evidence.start < end && t.evidence.end > start).map((t) => t.code)),
]

/** Parties by the number of engagements they take part in, then by code point. */
function contextOf(record: ReadoutRecord): string[] {
  const times = new Map<string, number>()
  for (const { parties } of record.engagements) for (const party of parties) times.set(party, (times.get(party) ?? 0) + 1)
  return [...times]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([party]) => party)
}
