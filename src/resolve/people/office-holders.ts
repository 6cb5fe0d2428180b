import { firstDay, lastDay } from '../../base/date.js'
import type { OfficeRow, RelationRow } from '../../model/rows.js'
import { actedFor } from './acted-for.js'
import type { Clusters } from './clusters.js'
import type { PersonNode } from './node.js'
import { isSameOffice, type OfficeRole, roleReader } from './office-role.js'

interface Holder {
  readonly root: number
  readonly role: OfficeRole
  readonly first: number
  readonly last: number
  readonly seen: number
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
/** One who is told as holder so many times as often as another at that time is the holder; the other is a slip. */
const AS_OFTEN = 5

/**
 * Whom "the Foreign Minister of Kazakhstan" means at a day: the one whom other documents tell as holder then. Another day, another
 * holder; between two of them, nobody is guessed.
 */
export class OfficeHolders {
  readonly #bySide = new Map<string, Holder[]>()
  readonly #rolesOf = roleReader()

  constructor(readonly clusters: Clusters) {
    for (const node of clusters.nodes) {
      if (clusters.rootOf(node.index) !== node.index) continue
      for (const { role, first, last, seen } of clusters.rolesOf(node.index)) {
        if (seen === 0 || role.of === null || role.single === null) continue
        const side = actedFor(role.of)
        const holders = this.#bySide.get(side)
        const holder = { root: node.index, role, first, last, seen }
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
    const holders = merged((this.#bySide.get(actedFor(of)) ?? []).filter((holder) => isSameOffice(holder.role, role)))
    const [first, last] = [firstDay(known), lastDay(known)]
    const office = `${role.key} of ${of}`
    const then = holders.filter((holder) => holder.first <= last && holder.last >= first).sort((a, b) => b.seen - a.seen || a.root - b.root)
    const [best, next] = then
    if (best && (!next || best.seen >= AS_OFTEN * next.seen))
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
      known ? { ...known, first: Math.min(known.first, holder.first), last: Math.max(known.last, holder.last), seen: known.seen + holder.seen } : holder,
    )
  }
  return [...byRoot.values()]
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
