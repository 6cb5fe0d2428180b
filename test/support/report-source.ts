import type { Decision } from '../../src/model/kept.js'
import type { CopyRow, FactRows, PersonRow, ReportRow } from '../../src/model/rows.js'
import { sortedInMemory } from '../../src/resolve/memory-source.js'
import type { Finding, Resolver, RowSource } from '../../src/resolve/types.js'

/** A report in one line: what is not told is the commonest. */
export interface ReportLine extends Partial<Omit<ReportRow, 'parties' | 'people'>> {
  readonly doc: string
  readonly known: string
  readonly parties?: readonly string[]
  readonly people?: readonly string[]
}

export const reportRow = (line: ReportLine): ReportRow => ({
  fact: 'e1',
  quote: 'met',
  from_at: 0,
  to_at: 3,
  certainty: 'stated',
  reviewed: null,
  kind: 'meeting',
  status: 'held',
  name: null,
  start: null,
  end: null,
  place: null,
  level: 'ministers',
  topics: [],
  side: null,
  outlet: null,
  context: line.parties ?? [],
  event: null,
  engagement: null,
  when_quote: null,
  when_from: null,
  when_to: null,
  where_quote: null,
  where_from: null,
  where_to: null,
  ...line,
  parties: line.parties ?? ['Kenya', 'Norway'],
  people: line.people ?? [],
})

/** Runs a resolver over reports alone; people are told apart by name, "Berg@Norway" acts for Norway. */
export async function resolveReports(
  resolver: Resolver,
  lines: readonly ReportLine[],
  decisions: readonly Decision[] = [],
  copies: readonly CopyRow[] = [],
): Promise<Finding[]> {
  const rows = lines.map((line) => reportRow({ ...line, people: (line.people ?? []).map((person) => person.split('@')[0] as string) }))
  const people = lines.flatMap((line) => (line.people ?? []).map((person, i) => personRow(line, person, i)))
  const by = (columns: readonly string[]) => (a: object, b: object) => {
    for (const column of [...columns, 'doc', 'fact']) {
      const [x, y] = [(a as Record<string, string | null>)[column] ?? '\uffff', (b as Record<string, string | null>)[column] ?? '\uffff']
      if (x !== y) return x < y ? -1 : 1
    }
    return 0
  }
  const source: RowSource = {
    async *rows<K extends keyof FactRows>(kind: K, order: readonly string[] = []) {
      const all: readonly object[] = kind === 'report' ? rows : kind === 'person' ? people : []
      yield* [...all].sort(by(order)) as FactRows[K][]
    },
    async *documents() {},
    async *copies() {
      yield* copies
    },
    async *decisions() {
      yield* decisions
    },
    sorted: sortedInMemory,
  }
  const found: Finding[] = []
  for await (const finding of resolver(source)) found.push(finding)
  return found
}

function personRow(line: ReportLine, person: string, i: number): PersonRow {
  const [name = '', party = null] = person.split('@')
  return {
    doc: line.doc,
    fact: `p${i}`,
    known: line.known,
    quote: name,
    from_at: 0,
    to_at: 1,
    certainty: 'stated',
    reviewed: null,
    name,
    names: [name],
    party,
    person: `person:${name.toLowerCase()}`,
  }
}

/** Documents (or "DOC#FACT" of other facts than e1) by event, each list sorted, lists sorted. */
export function groupsIn(findings: readonly Finding[], column: 'event' | 'engagement' = 'event'): string[][] {
  const groups = new Map<string, string[]>()
  for (const finding of findings) {
    if (finding.is !== 'assignment') continue
    const key = finding.row.set[column] as string
    groups.set(key, [...(groups.get(key) ?? []), finding.row.fact === 'e1' ? finding.row.doc : `${finding.row.doc}#${finding.row.fact}`])
  }
  return [...groups.values()].map((group) => group.sort()).sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1))
}
