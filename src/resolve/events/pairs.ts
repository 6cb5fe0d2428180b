import type { PairRow } from '../../model/rows.js'
import type { Cluster } from './cluster.js'
import { isNews, type Told } from './told.js'

/** Documents of one occasion that are all paired; beyond, each outlet is there once. */
const MOST = 16

/** Documents for which the occasion is news, paired across sides and outlets; reprints are left out. */
export function pairsOf(event: string, clusters: readonly Cluster[]): PairRow[] {
  const news = new Map<string, Told>()
  for (const { reports } of clusters) for (const told of reports) if (isNews(told) && !told.isCopy && !news.has(told.doc)) news.set(told.doc, told)
  let documents = [...news.values()].sort((a, b) => (a.doc < b.doc ? -1 : 1))
  if (documents.length > MOST) documents = [...new Map(documents.map((told) => [voiceOf(told), told])).values()].slice(0, MOST)
  const pairs: PairRow[] = []
  documents.forEach((a, i) => {
    for (const b of documents.slice(i + 1)) if (areTwoVoices(a, b)) pairs.push({ event, left: a.doc, right: b.doc, sides: [a.side, b.side] })
  })
  return pairs
}

const voiceOf = (told: Told): string => told.outlet ?? told.side ?? told.doc

/** Two sides, or two outlets; what tells of neither may be another's. */
const areTwoVoices = (a: Told, b: Told): boolean => (a.outlet !== null && b.outlet !== null ? a.outlet !== b.outlet : a.side === null || a.side !== b.side)
