import type { RelationRow } from '../../model/rows.js'
import { type Cluster, clusterOf, join } from './cluster.js'
import { OpenClusters } from './open-clusters.js'
import type { Rulings } from './rulings.js'
import { refOf, type Told } from './told.js'
import { GREY, SAFE, type Weight, weigh } from './weigh.js'
import { gapOf } from './when.js'

/** Joins that are plain to see leave no relation behind: a store of a million documents would drown in them. */
const PLAIN = 8

/** Share of right joins that points stand for: 3 points are as likely right as wrong. */
export const scoreOf = (points: number): number => Math.round((100 * 2 ** (points - 3)) / (1 + 2 ** (points - 3))) / 100

/**
 * Gathers reports into engagements, one after the other: each joins the likeliest cluster that is open, or starts one.
 * A report is compared with what a cluster tells as a whole, never with its members one by one, so that no chain of
 * half-likenesses ties two meetings together.
 */
export class Gathering {
  readonly index = new OpenClusters()
  readonly relations: RelationRow[] = []
  open: Cluster[] = []
  /** Where reports went that somebody ruled on, for their partners. */
  private readonly ruled = new Map<string, Cluster>()
  private made = 0

  constructor(readonly rulings: Rulings) {}

  take(told: Told): void {
    const cluster = this.ruledOn(told) ?? this.likeliest(told) ?? this.start(told)
    if (cluster.reports[0] !== told) join(cluster, told)
    this.index.add(cluster, told)
    if (this.rulings.areAny) this.ruled.set(refOf(told), cluster)
  }

  private start(told: Told): Cluster {
    const cluster = clusterOf(this.made++, told)
    this.open.push(cluster)
    return cluster
  }

  /** The cluster of a report that somebody said is of the same event. */
  private ruledOn(told: Told): Cluster | null {
    if (!this.rulings.areAny) return null
    for (const ref of this.rulings.sameAs(told)) {
      const cluster = this.ruled.get(ref)
      const decision = cluster ? this.rulings.of(told, cluster) : null
      if (!cluster?.isOpen || decision?.kind !== 'same') continue
      this.relations.push({ kind: 'event', left: ref, right: refOf(told), score: 1, reasons: ['a person ruled so'], state: 'joined', decision: decision.id })
      return cluster
    }
    return null
  }

  private likeliest(told: Told): Cluster | null {
    let best: { readonly cluster: Cluster; readonly weight: Weight; readonly gap: number } | null = null
    for (const cluster of this.index.near(told)) {
      if (cluster.documents.has(told.doc)) continue
      const weight = weigh(told, cluster.core)
      if (!weight || weight.points < GREY) continue
      const ruling = this.rulings.areAny ? this.rulings.of(told, cluster) : null
      if (ruling?.kind === 'different') {
        this.relate(told, cluster, weight, 'apart', ruling.id)
        continue
      }
      const gap = distance(told, cluster)
      if (
        !best ||
        weight.points > best.weight.points ||
        (weight.points === best.weight.points && (gap < best.gap || (gap === best.gap && cluster.number < best.cluster.number)))
      )
        best = { cluster, weight, gap }
    }
    if (!best) return null
    const isSafe = best.weight.points >= SAFE
    if (!isSafe || best.weight.points < PLAIN) this.relate(told, best.cluster, best.weight, isSafe ? 'joined' : 'waiting', null)
    return isSafe ? best.cluster : null
  }

  private relate(told: Told, cluster: Cluster, { points, reasons }: Weight, state: RelationRow['state'], decision: string | null): void {
    const first = cluster.reports[0] as Told
    this.relations.push({ kind: 'event', left: refOf(first), right: refOf(told), score: scoreOf(points), reasons, state, decision })
  }
}

/** Days between what a report looks for and a cluster: a plan without a date means what comes next, a memory what was last. */
function distance({ when, status }: Told, { core }: Cluster): number {
  if (when.told === 'day') return gapOf(when, core.when)
  return status === 'planned' ? Math.abs(core.when.from - when.from) : Math.abs(when.to - core.when.to)
}
