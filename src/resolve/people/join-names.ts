import { byCodePoint } from '../../base/code-point.js'
import type { RelationRow } from '../../model/rows.js'
import { compareNames, type NameLikeness } from '../names/compare-names.js'
import { type ParsedName, parseName } from '../names/parse-name.js'
import { likeNames } from './blocks.js'
import type { Census } from './census.js'
import type { Clusters } from './clusters.js'
import { certaintyOf, type Evidence, JOINED, WAITING, weigh } from './evidence.js'
import type { PersonNode } from './node.js'
import { bestForm } from './person-ids.js'
import { added, standing } from './standing.js'
import { endOf, type Rulings } from './rulings.js'

/** A family name that so many names share is common, and a name with it less telling. */
const COMMON = 8
/** Names of one spelling are compared each with each up to so many parties; beyond, with the best known alone. */
const MOST_PARTIES = 20

interface Candidate extends Evidence {
  readonly a: PersonNode
  readonly b: PersonNode
  readonly isSameName: boolean
}

/**
 * Joins nodes that are one person, best evidence first; gives back the relations that names alone did not settle: what was joined,
 * what waits for a person, what a ruling told. Rulings go before all evidence.
 */
export function joinNames(census: Census, clusters: Clusters, rulings: Rulings): RelationRow[] {
  const relations = followRulings(census, clusters, rulings)
  const candidates = candidatesAmong(census.nodes.filter((node) => !node.isShort && node.documents > 0))
  for (const candidate of candidates.sort(byPoints)) {
    const relation = settle(candidate, clusters)
    if (relation) relations.push(relation)
  }
  return relations
}

function followRulings(census: Census, clusters: Clusters, rulings: Rulings): RelationRow[] {
  const relations: RelationRow[] = []
  for (const { id, isSame, left, right } of rulings.all) {
    const [a, b] = [census.ends.get(endOf(left)), census.ends.get(endOf(right))]
    if (a === undefined || b === undefined) continue
    // Short names are settled mention by mention.
    const areShort = [a, b].some((node) => census.nodes[node]?.isShort)
    if (isSame && !areShort) clusters.join(a, b)
    if (!isSame && a !== b) clusters.keepApart(a, b)
    relations.push({
      kind: 'person',
      left: `${left.doc}#${left.fact}`,
      right: `${right.doc}#${right.fact}`,
      score: isSame ? 1 : 0,
      reasons: ['a ruling'],
      state: isSame ? 'joined' : 'apart',
      decision: id,
    })
  }
  return relations
}

function candidatesAmong(nodes: readonly PersonNode[]): Candidate[] {
  const byName = new Map<string, PersonNode[]>()
  for (const node of nodes) {
    const bearers = byName.get(node.nameKey)
    if (bearers) bearers.push(node)
    else byName.set(node.nameKey, [node])
  }
  const names = [...byName.keys()].sort(byCodePoint)
  const groups = names.map((name) => (byName.get(name) as PersonNode[]).sort((a, b) => b.documents - a.documents || a.index - b.index))
  // Names are compared as they are written, since "bin" tells who is whose child.
  const written = groups.map((group) => bestForm((group[0] as PersonNode).forms))
  const bearers = familyNameCounts(names)
  const isRare = (name: string): boolean => (bearers.get(lastWord(name)) ?? 0) < COMMON && name.split(' ').some((word) => word.length > 4)
  const candidates: Candidate[] = []
  const weighPair = (a: PersonNode, b: PersonNode, likeness: NameLikeness, more: Evidence | null): void => {
    const evidence = added(weigh(a, b, likeness, isRare(a.nameKey) && isRare(b.nameKey)), more)
    if (evidence.points >= WAITING) candidates.push({ ...evidence, a, b, isSameName: a.nameKey === b.nameKey })
  }
  for (const [at, group] of groups.entries()) {
    if (group.length < 2) continue
    const likeness = compareNames(written[at] as string, written[at] as string)
    for (const [i, a] of group.entries())
      for (const b of i < MOST_PARTIES ? group.slice(i + 1, i === 0 ? undefined : MOST_PARTIES) : [])
        weighPair(a, b, likeness, i === 0 ? standing(a, b, group) : null)
  }
  for (const { left, right, likeness } of likeNames(written))
    for (const a of (groups[left] as PersonNode[]).slice(0, MOST_PARTIES))
      for (const b of (groups[right] as PersonNode[]).slice(0, MOST_PARTIES)) weighPair(a, b, likeness, null)
  return candidates
}

const lastWord = (name: string): string => {
  const own = name.replace(/ [js]r$/, '')
  return own.slice(own.lastIndexOf(' ') + 1)
}

function familyNameCounts(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(lastWord(name), (counts.get(lastWord(name)) ?? 0) + 1)
  return counts
}

const byPoints = (x: Candidate, y: Candidate): number =>
  y.points - x.points || byCodePoint(x.a.nameKey, y.a.nameKey) || byCodePoint(x.b.nameKey, y.b.nameKey) || x.a.index - y.a.index || x.b.index - y.b.index

function settle(candidate: Candidate, clusters: Clusters): RelationRow | null {
  const { a, b, points, isBarred, isSameName } = candidate
  if (clusters.rootOf(a.index) === clusters.rootOf(b.index)) return null
  if (clusters.areKeptApart(a.index, b.index)) return null
  // Several people of one name: told apart by what made them several, or waiting where nothing tells which.
  const areParts = isSameName && a.party === b.party
  if (areParts) return relation(candidate, a.part === -1 || b.part === -1 ? 'waiting' : 'apart')
  const hindrance = clusters.hindrance(a.index, b.index)
  if (points >= JOINED && !isBarred && !hindrance) {
    if (!isSameName && hasOtherName(clusters, a.index, b.index)) return relation(candidate, 'waiting')
    clusters.join(a.index, b.index)
    return isSameName ? null : relation(candidate, 'joined')
  }
  if (hindrance && !isBarred) {
    const [x, y] = hindrance
    return relation(
      { ...candidate, reasons: [...candidate.reasons, `one was ${x.role.key} of ${x.role.of} while the other was ${y.role.key} of ${y.role.of}`] },
      'waiting',
    )
  }
  return relation(candidate, 'waiting')
}

/** Members looked at on either side. */
const MOST_MEMBERS = 30

/** Whether joining would make one person of names that contradict each other, by way of a third: George W., George, George H. W. Bush. */
function hasOtherName(clusters: Clusters, a: number, b: number): boolean {
  const namesOf = (root: number): ParsedName[] => {
    const forms = clusters.membersOf(root).map((i) => bestForm((clusters.nodes[i] as PersonNode).forms))
    return [...new Set(forms)].slice(0, MOST_MEMBERS).map(parseName)
  }
  const [left, right] = [namesOf(clusters.rootOf(a)), namesOf(clusters.rootOf(b))]
  if (left.length === 1 && right.length === 1) return false
  return left.some((x) => right.some((y) => ['wholly', 'short'].includes(compareNames(x, y).differs)))
}

const relation = ({ a, b, points, reasons, isBarred }: Candidate, state: RelationRow['state']): RelationRow => ({
  kind: 'person',
  left: `${a.anchorDoc}#${a.anchorFact}`,
  right: `${b.anchorDoc}#${b.anchorFact}`,
  score: state === 'apart' ? 0 : certaintyOf(isBarred || state === 'waiting' ? Math.min(points, JOINED - 0.5) : points),
  reasons,
  state,
  decision: null,
})
