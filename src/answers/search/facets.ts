import { topicLabel, KIND_LABEL } from '../../model/words/labels.js'
import type { EngagementKind } from '../../model/types.js'
import type { Store } from '../../store/types.js'
import type { Line } from '../types.js'

/** Values of a facet that are told: the most frequent. */
const MOST = 10
const AT_ONCE = 400
/** Found documents that are counted, the newest; what a search finds more often is narrowed first. */
export const MOST_COUNTED = 1000

type Facet = 'outlet' | 'language' | 'year' | 'party' | 'topic' | 'kind'

/** How many of the documents found are of each outlet, language and year, and name each party, topic and kind of occasion. */
export async function facetLines(store: Store, found: readonly string[]): Promise<Line[]> {
  const docs = found.slice(0, MOST_COUNTED)
  const counts: Record<Facet, Map<string, number>> = {
    outlet: new Map(),
    language: new Map(),
    year: new Map(),
    party: new Map(),
    topic: new Map(),
    kind: new Map(),
  }
  const add = (facet: Facet, value: string | null, by = 1): void => {
    if (value) counts[facet].set(value, (counts[facet].get(value) ?? 0) + by)
  }
  for (let at = 0; at < docs.length; at += AT_ONCE) {
    const doc = ['in', docs.slice(at, at + AT_ONCE)] as const
    const [parties, topics, kinds] = await Promise.all([
      store.count('party', { where: { doc }, by: ['party', 'doc'] }),
      store.count('topic', { where: { doc }, by: ['code', 'doc'] }),
      store.count('report', { where: { doc }, by: ['kind', 'doc'] }),
    ])
    for (const row of parties) add('party', String(row['party']))
    for (const row of topics) add('topic', String(row['code']))
    for (const row of kinds) add('kind', String(row['kind']))
    for await (const { outlet, language, published } of store.documents({ where: { id: doc }, all: true })) {
      add('outlet', outlet)
      add('language', language)
      add('year', published?.slice(0, 4) ?? null)
    }
  }
  return (Object.entries(counts) as [Facet, Map<string, number>][]).flatMap(([facet, values]) =>
    [...values]
      .sort(([a, m], [b, n]) => (facet === 'year' ? (a > b ? -1 : 1) : n - m || (a < b ? -1 : 1)))
      .slice(0, MOST)
      .map(([value, count]) => lineOf(facet, value, count)),
  )
}

function lineOf(facet: Facet, value: string, count: number): Line {
  const label = facet === 'topic' ? topicLabel(value) : facet === 'kind' ? KIND_LABEL[value as EngagementKind] : value
  return { id: null, text: `${facet}: ${label}, ${count} document${count === 1 ? '' : 's'}`, fields: { facet, value, label, documents: count }, sources: [] }
}
