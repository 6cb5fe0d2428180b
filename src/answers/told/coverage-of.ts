import { addMonths } from '../../base/date.js'
import type { KeptDocument } from '../../model/kept.js'
import type { DocumentCount } from '../../store/types.js'
import type { Coverage } from '../types.js'

/** What an answer rests on: its documents by outlet, their first and last day, and the months between without any. */
export function coverageOf(documents: readonly Pick<KeptDocument, 'outlet' | 'published'>[]): Coverage {
  const outlets = new Map<string, number>()
  const dates: string[] = []
  for (const { outlet, published } of documents) {
    const name = outlet ?? 'outlet not told'
    outlets.set(name, (outlets.get(name) ?? 0) + 1)
    if (published) dates.push(published)
  }
  dates.sort()
  return {
    documents: documents.length,
    outlets: [...outlets].map(([outlet, count]) => ({ outlet, documents: count })).sort((a, b) => b.documents - a.documents || (a.outlet < b.outlet ? -1 : 1)),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    missing: monthsWithout(dates),
  }
}

/** The same of documents that were counted, not fetched. */
export function coverageOfCounts(counts: readonly DocumentCount[]): Coverage {
  const outlets = new Map<string, number>()
  for (const { outlet, documents } of counts) outlets.set(outlet ?? 'outlet not told', (outlets.get(outlet ?? 'outlet not told') ?? 0) + documents)
  const dates = counts.flatMap(({ first, last }) => (first !== null && last !== null ? [first, last] : [])).sort()
  return {
    documents: counts.reduce((sum, { documents }) => sum + documents, 0),
    outlets: [...outlets].map(([outlet, documents]) => ({ outlet, documents })).sort((a, b) => b.documents - a.documents || (a.outlet < b.outlet ? -1 : 1)),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    missing: monthsWithout(dates),
  }
}

/** Months between the first and the last that no date lies in; a date of a year only fills no month. */
export function monthsWithout(dates: readonly string[]): string[] {
  const months = new Set(dates.filter((date) => date.length >= 7).map((date) => date.slice(0, 7)))
  const sorted = [...months].sort()
  const [first] = sorted
  const missing: string[] = []
  if (first === undefined) return missing
  for (let month = first; month < (sorted.at(-1) as string); month = addMonths(month, 1)) if (!months.has(month)) missing.push(month)
  return missing
}
