import { FAMILY_NAME_FIRST } from '../../../gazetteer/name-variants.js'
import { firstDay, lastDay } from '../../base/date.js'
import { parseName } from '../names/parse-name.js'
import type { Clusters } from './clusters.js'
import { excludeEachOther, isSameOffice } from './office-role.js'
import type { PersonNode, RoleSpan, Sighting } from './node.js'
import type { Nodes } from './nodes.js'

/** Whom a single name means in one document: the person, or several who might be meant. */
export interface Meant {
  readonly root: number | null
  readonly others: readonly number[]
}

/** A bearer of a word as one number: the root, and whether the word is the family name for sure. */
const bearer = (root: number, isFamilyName: boolean): number => root * 2 + (isFamilyName ? 1 : 0)
const rootIn = (bearer: number): number => bearer >>> 1
const isFamilyNameIn = (bearer: number): boolean => (bearer & 1) === 1

const PARTY = 2
const OFFICE = 3
const NEAR = 1
/** Least points to take somebody for whom a single name means, and least lead before the next. */
const ENOUGH = 4
const LEAD = 1.5
/** Days round the years in which a person is told of. */
const AROUND = 2 * 365
const FAR = 8 * 365
/** Told in an office so many times less often than another of the name, somebody hardly held it. */
const OUTVOTED = 4
/** People looked at for one single name of one party. */
const MOST_BEARERS = 200
const FIRST = new Set(FAMILY_NAME_FIRST)

/**
 * Tells whom "Nurtleu" or "President Macron" means by family name, party, office and date, mention by mention: another year may
 * mean another. Only a clear lead counts.
 */
export class ShortNames {
  readonly #bearers = new Map<string, number[]>()
  readonly #nodes: Nodes

  constructor(readonly clusters: Clusters) {
    const { nodes } = clusters
    this.#nodes = nodes
    const asked = new Set<string>()
    for (let index = 0; index < nodes.length; index++) if (nodes.isShort(index)) asked.add(keyOf(nodes.at(index)))
    for (let index = 0; index < nodes.length; index++) {
      if (nodes.isShort(index) || nodes.documents(index) === 0) continue
      const { party, nameKey } = nodes.at(index)
      const { words } = parseName(nameKey)
      const [first, last] = [words[0], words.at(-1)]
      const isReversed = party !== null && FIRST.has(party)
      const root = clusters.rootOf(index)
      if (last && asked.has(last.key)) this.#add(last.key, root, !isReversed)
      if (first && first !== last && asked.has(first.key)) this.#add(first.key, root, isReversed)
    }
  }

  whoIs(node: PersonNode, sighting: Sighting): Meant {
    const ranked = (this.#bearers.get(keyOf(node)) ?? [])
      .filter((each) => !this.clusters.areKeptApart(rootIn(each), node.index))
      .map((each) => ({ root: rootIn(each), isFamilyName: isFamilyNameIn(each), ...this.#points(each, node, sighting) }))
    const most = Math.max(0, ...ranked.map(({ told }) => told))
    // "the President's son A. Berg" may once have been read as the President
    for (const one of ranked) if (one.told > 0 && one.told * OUTVOTED <= most) one.points -= OFFICE / 2
    ranked.sort((a, b) => b.points - a.points || a.root - b.root)
    const [best, next] = ranked
    if (best && best.points >= ENOUGH && !(next && best.points - next.points < LEAD)) return { root: best.root, others: [] }
    const near = ranked.filter((one) => one.isFamilyName && best && one.points >= ENOUGH - 1 && best.points - one.points < LEAD)
    return { root: null, others: near.map((one) => one.root) }
  }

  /** Points for a bearer, and how often the bearer is told in an office that the mention tells. */
  #points(each: number, node: PersonNode, sighting: Sighting): { points: number; told: number } {
    const nodes = this.#nodes
    const root = rootIn(each)
    const members = this.clusters.membersOf(root)
    const parties = new Set(members.flatMap((member) => nodes.party(member) ?? []))
    const [first, last] = [firstDay(sighting.known), lastDay(sighting.known)]
    const away = Math.max(0, Math.min(...members.map(nodes.firstDay)) - last, first - Math.max(...members.map(nodes.lastDay)))
    const documents = members.reduce((sum, member) => sum + nodes.documents(member), 0)
    // Of two who bear a name the one of many documents is meant, if nothing else tells.
    let points = (isFamilyNameIn(each) ? 2 : 0) + Math.min(2, 0.7 * Math.log10(documents))
    if (node.party !== null && parties.size > 0) points += parties.has(node.party) ? PARTY : -PARTY
    points += away <= AROUND ? NEAR : away > FAR ? -2 * NEAR : 0
    if (sighting.roles.length === 0) return { points, told: 0 }
    const spans = this.clusters.rolesOf(root)
    const told = spans.reduce((sum, span) => sum + (sighting.roles.some(({ role }) => isSameOffice(span.role, role)) ? span.seen : 0), 0)
    return { points: points + officePoints(spans, sighting, first), told }
  }

  /** Beyond the first so many bearers nobody is looked at. */
  #add(key: string, root: number, isFamilyName: boolean): void {
    const bearers = this.#bearers.get(key) ?? []
    const known = bearers.findIndex((each) => rootIn(each) === root)
    if (known >= 0) {
      if (isFamilyName) bearers[known] = bearer(root, true)
    } else if (bearers.length < MOST_BEARERS) bearers.push(bearer(root, isFamilyName))
    this.#bearers.set(key, bearers)
  }
}

const keyOf = ({ nameKey }: PersonNode): string => parseName(nameKey).words[0]?.key ?? nameKey

function officePoints(spans: readonly RoleSpan[], sighting: Sighting, day: number): number {
  let points = 0
  for (const { role } of sighting.roles) {
    const same = spans.filter((span) => isSameOffice(span.role, role))
    if (same.some((span) => span.seen === 0 || (day >= span.first - AROUND && day <= span.last + AROUND))) points = Math.max(points, OFFICE)
    else if (same.length > 0) points = Math.max(points, OFFICE / 2)
  }
  if (points > 0 || sighting.roles.length === 0) return points
  const stands = (span: RoleSpan): boolean => span.seen > 0 && day >= span.first && day <= span.last
  return spans.some((span) => stands(span) && sighting.roles.some(({ role, isPast }) => !isPast && excludeEachOther(span.role, role))) ? -OFFICE : 0
}
