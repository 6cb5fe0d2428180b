import { firstDay, lastDay } from '../../base/date.js'
import type { OfficeRow, RelationRow } from '../../model/rows.js'
import { grouped } from '../conflicts/groups.js'
import { actedFor } from './acted-for.js'
import type { Clusters } from './clusters.js'
import { halfOf, type RoleSpan } from './node.js'
import type { Nodes } from './nodes.js'
import { isSameOffice, type OfficeRole, roleReader } from './office-role.js'

/** One who is told as holder of an office that is asked for, whatever titles it had. */
interface Holder {
  readonly root: number
  readonly first: number
  readonly last: number
  readonly seen: number
  /** Known by a single name only; who bears it may be somebody else of the list. */
  readonly isShort: boolean
}

/** Whom an office without a name means, and in words why; or those who might be meant. */
export interface OfficeMeant {
  readonly root: number | null
  readonly others: readonly number[]
  readonly reason: string
}

/** Days after the last and before the first document with a holder for which the office is still taken as theirs. */
const AFTER = 400
const BEFORE = 120
/** One who is told as holder so many times as often as another round that day is the holder; the other is a slip. */
const AS_OFTEN = 3

/**
 * Whom "the Foreign Minister of Kazakhstan" means at a day: the one whom other documents tell as holder then. Another day, another
 * holder; between two of them, nobody is guessed.
 */
export class OfficeHolders {
  /** Offices that are asked for by the party that they are acted for, each with its holders. */
  readonly #bySide = new Map<string, Asked[]>()
  readonly #rolesOf = roleReader()

  /** `offices`: those that will be asked for; others are not kept. */
  constructor(
    readonly clusters: Clusters,
    offices: Iterable<Titled>,
  ) {
    for (const office of offices) this.#ask(office)
    for (let root = 0; root < clusters.nodes.length; root++) if (clusters.isRoot(root)) this.#take(root)
    for (const asked of [...this.#bySide.values()].flat()) if (asked.holders.some(({ isShort }) => !isShort)) dropShort(asked.holders)
  }

  #ask(office: Titled): void {
    const role = this.#roleOf(office)
    if (!role) return
    const side = actedFor(role.of ?? '')
    const all = this.#bySide.get(side) ?? []
    if (!all.some((asked) => areEqual(asked.role, role))) all.push({ role, holders: [] })
    this.#bySide.set(side, all)
  }

  #roleOf({ title, of, status }: Titled): OfficeRole | null {
    if (of === null || status === 'former' || status === 'incoming') return null
    const [role] = this.#rolesOf(title, of)
    return role?.single ? role : null
  }

  #take(root: number): void {
    for (const [side, spans] of grouped(this.clusters.rolesOf(root).filter(isTold), (span) => actedFor(span.role.of ?? '')))
      for (const { role, holders } of this.#bySide.get(side) ?? []) {
        const own = spans.filter((span) => isSameOffice(span.role, role))
        if (own.length === 0) continue
        holders.push({
          root,
          first: Math.min(...own.map((span) => span.first)),
          last: Math.max(...own.map((span) => span.last)),
          seen: own.reduce((sum, span) => sum + span.seen, 0),
          isShort: this.clusters.nodes.isShort(root),
        })
      }
  }

  whoHeld(office: Titled & Pick<OfficeRow, 'known'>): OfficeMeant {
    const { of, known } = office
    const nobody = { root: null, others: [], reason: '' }
    const role = this.#roleOf(office)
    if (!role) return nobody
    const holders = (this.#bySide.get(actedFor(role.of ?? '')) ?? []).find((asked) => areEqual(asked.role, role))?.holders ?? []
    const [first, last] = [firstDay(known), lastDay(known)]
    const what = `${role.key} of ${of}`
    const half = halfOf(first)
    const then = holders
      .filter((holder) => holder.first <= last && holder.last >= first)
      .map(({ root, seen }) => ({ root, seen, near: this.#seenNear(root, role, half) }))
      .sort((a, b) => b.near - a.near || a.root - b.root)
    const [best, next] = then
    if (best && (!next || (best.near > 0 && best.near >= AS_OFTEN * next.near)))
      return { root: best.root, others: [], reason: `${what}, as ${best.seen} documents tell round that day` }
    if (best) return { root: null, others: then.map((holder) => holder.root), reason: `several are told as ${what} at that time` }
    const before = latest(holders.filter((holder) => holder.last < first && first - holder.last <= AFTER))
    const after = earliest(holders.filter((holder) => holder.first > last && holder.first - last <= BEFORE))
    if (before && after && before.root !== after.root) return { root: null, others: [before.root, after.root], reason: `the ${what} changed about that day` }
    const near = before ?? after
    return near ? { root: near.root, others: [], reason: `${what} in the documents nearest to that day` } : nobody
  }

  /** Documents of the half-year that tell somebody as holder, those of its neighbours by half. */
  #seenNear(root: number, role: OfficeRole, half: number): number {
    const own = this.clusters.rolesOf(root).filter((span) => isTold(span) && isSameOffice(span.role, role))
    return own.reduce((sum, { halves }) => sum + (halves?.get(half) ?? 0) + ((halves?.get(half - 1) ?? 0) + (halves?.get(half + 1) ?? 0)) / 2, 0)
  }
}

/** An office that is asked for, with those who are told as its holders. */
interface Asked {
  readonly role: OfficeRole
  readonly holders: Holder[]
}
type Titled = Pick<OfficeRow, 'title' | 'of' | 'status'>

/** Of offices of one holder at a time, those that some document tells as held then. */
const isTold = ({ role, seen, halves }: RoleSpan): boolean => seen > 0 && role.of !== null && halves !== null
const areEqual = (a: OfficeRole, b: OfficeRole): boolean => a.key === b.key && a.of === b.of && a.isDeputy === b.isDeputy

function dropShort(holders: Holder[]): void {
  const whole = holders.filter(({ isShort }) => !isShort)
  holders.splice(0, holders.length, ...whole)
}

const latest = (holders: readonly Holder[]): Holder | null =>
  holders.reduce<Holder | null>((best, holder) => (best && best.last >= holder.last ? best : holder), null)
const earliest = (holders: readonly Holder[]): Holder | null =>
  holders.reduce<Holder | null>((best, holder) => (best && best.first <= holder.first ? best : holder), null)

/** What was found out about an office without a name, to be shown or asked. */
export function officeRelations({ doc, fact }: Pick<OfficeRow, 'doc' | 'fact'>, { root, others, reason }: OfficeMeant, nodes: Nodes): RelationRow[] {
  return (root === null ? others.slice(0, 3) : [root]).map((person) => {
    const { anchorDoc, anchorFact } = nodes.at(person)
    const state = root === null ? 'waiting' : 'joined'
    return {
      kind: 'person',
      left: `${doc}#${fact}`,
      right: `${anchorDoc}#${anchorFact}`,
      score: root === null ? 0.5 : 0.9,
      reasons: ['an office without a name', reason],
      state,
      decision: null,
    }
  })
}
