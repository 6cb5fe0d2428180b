import { keysToAccompany } from './block-keys.js'
import { type Cluster, sharedDocuments } from './cluster.js'
import type { Gathering } from './gathering.js'
import { fitParties } from './parties.js'
import { fitPlaces } from './places.js'
import { isNamed } from './series.js'
import { gapOf } from './when.js'

/** Days that an occasion may span without a visit that is told to be longer. */
const DAYS = 4
/** A text published late tells the wrong day by this much. */
const LATE_DAYS = 3
/** Organisations sit in towns of other parties. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  brussels: ['European Union', 'NATO'],
  luxembourg: ['European Union'],
  strasbourg: ['European Union'],
  'new york': ['United Nations'],
  geneva: ['United Nations'],
}

/** Party that a person acts for, as far as known. */
export type PartyOf = (person: string) => string | null

/**
 * Which clusters are one occasion: a visit with its meetings, signings and ceremonies, or, where no text speaks of a
 * visit, the meetings that one guest has with one host at one place within days. Named gatherings stand for themselves.
 * Strongest links come first; a link that would stretch an occasion over more days than its visit is left out.
 */
export function occasionsOf(gathering: Gathering, clusters: readonly Cluster[], partyOf: PartyOf): Cluster[][] {
  const groups = new Map<Cluster, Cluster[]>()
  const groupOf = (cluster: Cluster): Cluster[] => groups.get(cluster) ?? [cluster]
  const links: { readonly a: Cluster; readonly b: Cluster; readonly points: number }[] = []
  for (const a of clusters) {
    if (!mayBelong(a)) continue
    for (const b of gathering.index.near(keysToAccompany(a.core), a.core.when, false)) {
      if (a === b) continue
      const points = linkPoints(a, b, partyOf)
      if (points > 0) links.push(a.number < b.number ? { a, b, points } : { a: b, b: a, points })
    }
  }
  links.sort((x, y) => y.points - x.points || x.a.number - y.a.number || x.b.number - y.b.number)
  for (const { a, b } of links) {
    const [x, y] = [groupOf(a), groupOf(b)]
    if (x === y || x.includes(b) || !fitsTogether([...x, ...y])) continue
    if (gathering.rulings.areAny && x.some((one) => y.some((other) => gathering.rulings.forbids(one, other)))) continue
    const both = [...x, ...y]
    for (const cluster of both) groups.set(cluster, both)
  }
  return [...new Set(clusters.map((cluster) => groupOf(cluster)))].map((group) => [...new Set(group)])
}

/** How surely two clusters belong to one occasion; 0 if they do not. */
function linkPoints(a: Cluster, b: Cluster, partyOf: PartyOf): number {
  const gap = gapOf(a.core.when, b.core.when)
  if (!mayBelong(a) || !mayBelong(b) || gap > (a.core.when.loose || b.core.when.loose ? LATE_DAYS : 1)) return 0
  const place = fitPlaces(a.core.where, b.core.where)
  if (place === 'other') return 0
  const shared = a.core.people.filter((person) => b.core.people.includes(person))
  const parties = fitParties(a.core.parties, b.core.parties)
  const isVisit = a.core.kind === 'visit' || b.core.kind === 'visit'
  const documents = sharedDocuments(a, b)
  const base = (place === 'town' ? 2 : place === 'country' ? 1 : 0) + (gap === 0 ? 1 : -gap) + Math.min(documents, 3) + shared.length
  const isFit = parties === 'same' || parties === 'within' || parties === 'shared'
  if (a.core.people.length > 0 && b.core.people.length > 0) {
    // Only a guest makes a trip of several meetings: the host receives others on the same day.
    const guests = shared.filter((person) => isGuest(person, a, partyOf) && isGuest(person, b, partyOf))
    if (guests.length === 0) return 0
    return isVisit ? (isFit || place === 'town' ? base + 4 : 0) : isFit && place === 'town' ? base + 2 : 0
  }
  // Without people, only the same parties at the same place and day are one occasion, and only beside a visit or in one text.
  if (!isFit || (place !== 'town' && place !== 'country')) return 0
  const isSigned = FORMAL.has(a.core.kind) !== FORMAL.has(b.core.kind)
  return isVisit || documents > 0 || (isSigned && place === 'town' && gap === 0) ? base + 1 : 0
}

/** What is signed or opened between two parties on the day they meet is part of that. */
const FORMAL = new Set(['signing', 'ceremony'])
const NAMED_APART = new Set(['conference', 'call'])
const mayBelong = ({ core, reports }: Cluster): boolean =>
  !NAMED_APART.has(core.kind) && !isNamed(core.series) && (core.when.told === 'day' || core.when.told === 'month') && reports.length > 0

/** Does the person act for another party than the one at home where the cluster's engagement takes place? */
function isGuest(person: string, { core }: Cluster, partyOf: PartyOf): boolean {
  const party = partyOf(person)
  if (party === null || (core.where.town === null && core.where.countries.length === 0)) return true
  const hosts = [...core.where.countries, ...(core.where.town ? (SEATS[core.where.town] ?? []) : [])]
  return !hosts.includes(party)
}

/** One occasion spans no more than its visit, or a few days. */
function fitsTogether(clusters: readonly Cluster[]): boolean {
  const exact = clusters.filter(({ core }) => core.when.told === 'day')
  if (exact.length === 0) return true
  const from = Math.min(...exact.map(({ core }) => core.when.from))
  const to = Math.max(...exact.map(({ core }) => core.when.to))
  const visits = exact.filter(({ core }) => core.kind === 'visit').map(({ core }) => core.when.to - core.when.from + 1)
  return to - from + 1 <= Math.max(DAYS, ...visits.map((days) => days + 1))
}
