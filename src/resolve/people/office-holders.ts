import { firstDay, lastDay } from '../../base/date.js'
import type { OfficeRow, RelationRow } from '../../model/rows.js'
import { actedFor } from './acted-for.js'
import type { Clusters } from './clusters.js'
import { halfOf, type PersonNode } from './node.js'
import type { Tally } from './tally.js'
import { isSameOffice, type OfficeRole, roleReader } from './office-role.js'

interface Holder {
  readonly root: number
  readonly role: OfficeRole
  readonly first: number
  readonly last: number
  readonly seen: number
  /** Documents by half-year. */
  readonly halves: readonly Tally<number>[]
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
  readonly #bySide = new Map<string, Holder[]>()
  readonly #rolesOf = roleReader()

  /** `sides`: parties whose offices will be asked for; others are not kept. */
  constructor(
    readonly clusters: Clusters,
    sides: ReadonlySet<string>,
  ) {
    for (const node of clusters.nodes) {
      if (clusters.rootOf(node.index) !== node.index) continue
      for (const { role, first, last, seen, halves } of clusters.rolesOf(node.index)) {
        if (seen === 0 || role.of === null || halves === null) continue
        const side = actedFor(role.of)
        if (!sides.has(side)) continue
        const holders = this.#bySide.get(side)
        const holder = { root: node.index, role, first, last, seen, halves: [halves], isShort: node.isShort }
        if (holders) holders.push(holder)
        else this.#bySide.set(side, [holder])
      }
    }
  }

  whoHeld({ title, of, known, status }: OfficeRow): OfficeMeant {
    const nobody = { root: null, others: [], reason: '' }
    if (of === null || status === 'former' || status === 'incoming') return nobody
    const [role] = this.#rolesOf(title, of)
    if (!role?.single) return nobody
    const all = merged((this.#bySide.get(actedFor(of)) ?? []).filter((holder) => isSameOffice(holder.role, role)))
    const holders = all.some((holder) => !holder.isShort) ? all.filter((holder) => !holder.isShort) : all
    const [first, last] = [firstDay(known), lastDay(known)]
    const office = `${role.key} of ${of}`
    const half = halfOf(first)
    const then = holders
      .filter((holder) => holder.first <= last && holder.last >= first)
      .map((holder) => ({ ...holder, near: seenNear(holder, half) }))
      .sort((a, b) => b.near - a.near || a.root - b.root)
    const [best, next] = then
    if (best && (!next || (best.near > 0 && best.near >= AS_OFTEN * next.near)))
      return { root: best.root, others: [], reason: `${office}, as ${best.seen} documents tell round that day` }
    if (best) return { root: null, others: then.map((holder) => holder.root), reason: `several are told as ${office} at that time` }
    const before = latest(holders.filter((holder) => holder.last < first && first - holder.last <= AFTER))
    const after = earliest(holders.filter((holder) => holder.first > last && holder.first - last <= BEFORE))
    if (before && after && before.root !== after.root) return { root: null, others: [before.root, after.root], reason: `the ${office} changed about that day` }
    const near = before ?? after
    return near ? { root: near.root, others: [], reason: `${office} in the documents nearest to that day` } : nobody
  }
}

/** One holder, one span, whatever titles the office had. */
function merged(holders: readonly Holder[]): Holder[] {
  const byRoot = new Map<number, Holder>()
  for (const holder of holders) {
    const known = byRoot.get(holder.root)
    byRoot.set(
      holder.root,
      known
        ? {
            ...known,
            first: Math.min(known.first, holder.first),
            last: Math.max(known.last, holder.last),
            seen: known.seen + holder.seen,
            halves: [...known.halves, ...holder.halves],
          }
        : holder,
    )
  }
  return [...byRoot.values()]
}

/** Documents of the half-year, those of its neighbours by half. */
function seenNear({ halves }: Holder, half: number): number {
  return halves.reduce((sum, counts) => sum + counts.get(half) + (counts.get(half - 1) + counts.get(half + 1)) / 2, 0)
}

const latest = (holders: readonly Holder[]): Holder | null =>
  holders.reduce<Holder | null>((best, holder) => (best && best.last >= holder.last ? best : holder), null)
const earliest = (holders: readonly Holder[]): Holder | null =>
  holders.reduce<Holder | null>((best, holder) => (best && best.first <= holder.first ? best : holder), null)

/** What was found out about an office without a name, to be shown or asked. */
export function officeRelations({ doc, fact }: OfficeRow, { root, others, reason }: OfficeMeant, nodes: readonly PersonNode[]): RelationRow[] {
  return (root === null ? others.slice(0, 3) : [root]).map((person) => {
    const { anchorDoc, anchorFact } = nodes[person] as PersonNode
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
