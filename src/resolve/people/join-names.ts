import type { RelationRow } from '../../model/rows.js'
import { compareNames, type NameLikeness } from '../names/compare-names.js'
import { type ParsedName, parseName } from '../names/parse-name.js'
import { likeNames } from './blocks.js'
import { Candidates } from './candidates.js'
import type { Census } from './census.js'
import type { Clusters } from './clusters.js'
import { certaintyOf, type Evidence, JOINED, WAITING, weigh } from './evidence.js'
import { NameGroups } from './name-groups.js'
import type { PersonNode } from './node.js'
import { bestForm } from './person-ids.js'
import { added, standing } from './standing.js'
import { endOf, type Rulings } from './rulings.js'

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
export function* joinNames(census: Census, clusters: Clusters, rulings: Rulings): Iterable<RelationRow> {
  yield* followRulings(census, clusters, rulings)
  const names = new NameGroups(census.nodes)
  for (const [left, right] of candidatesAmong(names)) {
    const relation = settle(weighed(names, left, right), clusters)
    if (relation) yield relation
  }
}

function followRulings(census: Census, clusters: Clusters, rulings: Rulings): RelationRow[] {
  const relations: RelationRow[] = []
  for (const { id, isSame, left, right } of rulings.all) {
    const [a, b] = [census.ends.get(endOf(left)), census.ends.get(endOf(right))]
    if (a === undefined || b === undefined) continue
    // Short names are settled mention by mention.
    const areShort = [a, b].some(census.nodes.isShort)
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

/** Pairs worth a look, best evidence first, then by name; each once. Of each only its numbers are kept, since there may be millions. */
function candidatesAmong(names: NameGroups): Iterable<readonly [left: number, right: number]> {
  const candidates = new Candidates(names)
  const take = (a: number, b: number, likeness: NameLikeness): void => {
    const { points } = weighed(names, a, b, likeness)
    if (points >= WAITING) candidates.add(points, a, b)
  }
  for (let group = 0; group < names.length; group++) {
    const nodes = names.nodesOf(group)
    if (nodes.length < 2) continue
    const likeness = likenessOf(names, group, group)
    for (const [i, a] of nodes.entries()) for (const b of i < MOST_PARTIES ? nodes.slice(i + 1, i === 0 ? undefined : MOST_PARTIES) : []) take(a, b, likeness)
  }
  for (const { left, right, likeness } of likeNames(names))
    for (const a of names.nodesOf(left).slice(0, MOST_PARTIES)) for (const b of names.nodesOf(right).slice(0, MOST_PARTIES)) take(a, b, likeness)
  return candidates.best()
}

/** What speaks for and against two nodes being one person. Names are compared as they are written, since "bin" tells who is whose child. */
function weighed(names: NameGroups, left: number, right: number, known?: NameLikeness): Candidate {
  const [a, b] = [names.nodes.at(left), names.nodes.at(right)]
  const [x, y] = [names.groupOf(left), names.groupOf(right)]
  const evidence = weigh(a, b, known ?? likenessOf(names, x, y), names.isRare(a.nameKey) && names.isRare(b.nameKey))
  const { points, reasons, isBarred } = added(evidence, x === y && names.isBestKnown(left) ? standing(a, b, names.documentsOf(x)) : null)
  return { points, reasons, isBarred, a, b, isSameName: x === y }
}

const likenessOf = (names: NameGroups, x: number, y: number): NameLikeness => compareNames(parseName(names.at(x)), parseName(names.at(y)))

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
    const forms = clusters.membersOf(root).map((i) => bestForm(clusters.nodes.at(i).forms))
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
