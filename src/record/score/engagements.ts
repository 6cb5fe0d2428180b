import { align, bagF1, isSameDate, isSameName, isSamePlace } from './compare.js'
import { bagOf, partyForm, plain } from './normal.js'
import type { Scorable, ScorableEngagement, Scored, Tally } from './types.js'

/** Engagements are paired by who took part; kinds, dates, places and participants count on the pairs only. */
export function compareEngagements(gold: Scorable, predicted: Partial<Scorable>, { published }: Scored, tally: Tally): void {
  const [ours, theirs] = [gold.engagements ?? [], predicted.engagements ?? []]
  const found = align(ours, theirs, similarity, 0.5)
  tally.add('engagements', found.pairs.length, ours.length, theirs.length)
  for (const item of found.missed) tally.miss('engagements', 'missed', item)
  for (const item of found.extra) tally.miss('engagements', 'extra', item)
  const hits = { people: 0, parties: 0, kinds: 0, dates: 0, places: 0 }
  for (const [a, b] of found.pairs) {
    const people = samePeople(a, b)
    hits.people += people.pairs.length
    for (const item of people.missed) tally.miss('participants', 'missed', item)
    for (const item of people.extra) tally.miss('participants', 'extra', item)
    hits.parties += sharedParties(a, b)
    if (a.kind === b.kind) hits.kinds++
    else tally.miss('kinds', `${a.kind} → ${b.kind}`, a.evidence)
    if (isSameDate(a.start, b.start)) hits.dates++
    else tally.miss('dates', `${a.start} → ${b.start} (published ${published})`, a.evidence)
    if (isSamePlace(a.place, b.place)) hits.places++
    else tally.miss('places', `${a.place} → ${b.place}`, a.evidence)
    tally.side('engagementStatus', a.status === b.status)
  }
  const [people, parties] = [(e: ScorableEngagement) => new Set((e.people ?? []).map(plain)).size, (e: ScorableEngagement) => partySet(e).size]
  tally.add('participants', hits.people, sum(ours, people), sum(theirs, people))
  tally.add('parties', hits.parties, sum(ours, parties), sum(theirs, parties))
  for (const field of ['kinds', 'dates', 'places'] as const) tally.add(field, hits[field], ours.length, theirs.length)
}

/** Held and past are one thing here: it has happened. */
const hasHappened = ({ status }: ScorableEngagement): boolean => status !== 'planned'

function similarity(a: ScorableEngagement, b: ScorableEngagement): number {
  if (hasHappened(a) !== hasHappened(b)) return 0
  const named = a.name && b.name ? bagF1(bagOf(a.name), bagOf(b.name)) : 0
  const shared = samePeople(a, b).pairs.length + sharedParties(a, b) + (named >= 0.6 ? 1 : 0)
  const all = participants(a) + participants(b)
  // Where nobody is told on either side, kind and day must do.
  const share = all ? (2 * shared) / all : a.kind === b.kind && isSameDate(a.start, b.start) ? 0.5 : 0
  if (named < 0.8 && share < 0.5) return 0
  const hint =
    (a.kind === b.kind ? 0.2 : 0) + (isSameDate(a.start, b.start) ? 0.1 : 0) + (isSamePlace(a.place, b.place) ? 0.05 : 0) + (a.status === b.status ? 0.05 : 0)
  return Math.max(share, named) + hint
}

const samePeople = (a: ScorableEngagement, b: ScorableEngagement) => align(a.people ?? [], b.people ?? [], (x, y) => (isSameName(x, y) ? 1 : 0), 1)

const partySet = ({ parties = [] }: ScorableEngagement): Set<string> => new Set(parties.map(partyForm))

function sharedParties(a: ScorableEngagement, b: ScorableEngagement): number {
  const theirs = partySet(b)
  return [...partySet(a)].filter((party) => theirs.has(party)).length
}

const participants = (e: ScorableEngagement): number => (e.people?.length ?? 0) + partySet(e).size + (e.name ? 1 : 0)

const sum = <T>(list: readonly T[], each: (item: T) => number): number => list.reduce((total, item) => total + each(item), 0)
