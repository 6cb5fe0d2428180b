import { firstDay, lastDay } from '../../base/date.js'
import type { PairRow } from '../../model/rows.js'
import type { Cluster } from './cluster.js'
import { fitParties } from './parties.js'
import { isNews, type Told } from './told.js'

/** Documents of one occasion that are all paired; beyond, each outlet is there once. */
const MOST = 16
/** A text that comes later than this many days after an event was not written for it. */
const DAYS = 14

/** What one document tells of the occasion as its news. */
interface Voice {
  readonly told: Told
  readonly all: Told[]
  /** Engagements of the occasion that it tells of. */
  readonly clusters: Set<Cluster>
}

/**
 * Documents for which the occasion is news, paired across sides and outlets: they tell of one engagement of it, or of
 * dealings of the same parties. Reprints are left out.
 */
export function pairsOf(event: string, clusters: readonly Cluster[]): PairRow[] {
  let voices = [...voicesIn(clusters).values()].sort((a, b) => (a.told.doc < b.told.doc ? -1 : 1))
  if (voices.length > MOST) voices = [...new Map(voices.map((voice) => [outletOf(voice.told), voice])).values()].slice(0, MOST)
  const pairs: PairRow[] = []
  voices.forEach((a, i) => {
    for (const b of voices.slice(i + 1)) {
      if (areTwoOutlets(a.told, b.told) && tellOfOne(a, b)) pairs.push({ event, left: a.told.doc, right: b.told.doc, sides: [a.told.side, b.told.side] })
    }
  })
  return pairs
}

function voicesIn(clusters: readonly Cluster[]): Map<string, Voice> {
  const voices = new Map<string, Voice>()
  for (const cluster of clusters)
    for (const told of cluster.reports) {
      if (told.isCopy || !isNews(told) || !isFresh(told)) continue
      const voice = voices.get(told.doc) ?? { told, all: [], clusters: new Set<Cluster>() }
      voice.all.push(told)
      voice.clusters.add(cluster)
      voices.set(told.doc, voice)
    }
  return voices
}

const isFresh = ({ when, known }: Told): boolean => when.told !== 'period' && firstDay(known) - when.to <= DAYS && when.from - lastDay(known) <= 1

const outletOf = (told: Told): string => told.outlet ?? told.side ?? told.doc

/** Two sides, or two outlets; what tells of neither may be another's. */
const areTwoOutlets = (a: Told, b: Told): boolean => (a.outlet !== null && b.outlet !== null ? a.outlet !== b.outlet : a.side === null || a.side !== b.side)

function tellOfOne(a: Voice, b: Voice): boolean {
  if ([...a.clusters].some((cluster) => b.clusters.has(cluster))) return true
  return a.all.some((x) => b.all.some((y) => fitParties(x.parties, y.parties) === 'same'))
}
