import type { RelationRow } from '../../model/rows.js'
import { keysToMeet } from './block-keys.js'
import { type Choice, likeliest } from './choose.js'
import { type Cluster, clusterOf, hasDocument, join, merge, sharedDocuments } from './cluster.js'
import { OpenClusters } from './open-clusters.js'
import type { Rulings } from './rulings.js'
import { isNews, refOf, type Told } from './told.js'
import { SAFE, whyOne } from './weigh.js'

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
  /** Where reports went, for the partners that somebody said they have. */
  private readonly placed = new Map<string, Cluster>()
  private made = 0

  constructor(readonly rulings: Rulings) {}

  take(told: Told): void {
    const cluster = this.ruled(told) ?? this.chosen(told)
    this.index.add(cluster, told)
    this.place(told, cluster)
  }

  /** A memory or a plan that fitted nothing when it came may fit now that other reports have told more. */
  settle(cluster: Cluster): void {
    if (cluster.reports.some(isNews)) return
    const others = this.near(cluster.core).filter(
      (other) => other !== cluster && sharedDocuments(other, cluster) === 0 && !this.rulings.forbids(cluster, other),
    )
    const choice = likeliest(cluster.core, others)
    if (!choice || choice.points < SAFE) return
    this.tellJoin(cluster.reports[0] as Told, choice)
    this.mergeInto(cluster, choice.cluster)
  }

  /** Makes one cluster of two; `isSameDate` is false for a plan and what it became. */
  mergeInto(from: Cluster, into: Cluster, isSameDate = true): void {
    merge(from, into, isSameDate)
    for (const told of from.reports) {
      if (isSameDate) this.index.add(into, told)
      this.place(told, into)
    }
  }

  /** Clusters that the report may be of, about its own days or those given. */
  near(told: Told, when: Pick<Told['when'], 'from' | 'to'> = told.when): Cluster[] {
    return this.index.near(keysToMeet(told), when, told.status === 'planned')
  }

  /** Is a report of it said to be one with a report that has not come yet? */
  isAwaited(cluster: Cluster): boolean {
    return this.rulings.areAny && cluster.reports.some((told) => this.rulings.sameAs(told).some((ref) => !this.placed.has(ref)))
  }

  private chosen(told: Told): Cluster {
    const choice = likeliest(told, this.candidates(told))
    if (choice && choice.points >= SAFE) {
      this.tellJoin(told, choice)
      join(choice.cluster, told)
      return choice.cluster
    }
    const cluster = clusterOf(this.made++, told)
    cluster.doubt = choice && relationOf(told, choice.cluster, choice.points, whyOne(told, choice.cluster.core), 'waiting', null)
    this.open.push(cluster)
    return cluster
  }

  private *candidates(told: Told): Iterable<Cluster> {
    for (const cluster of this.near(told)) {
      if (hasDocument(cluster, told.doc)) continue
      const ruling = this.rulings.areAny ? this.rulings.of(told, cluster) : null
      if (ruling?.kind === 'different') this.relations.push(relationOf(told, cluster, 0, ['a person ruled so'], 'apart', ruling.id))
      else yield cluster
    }
  }

  /** The cluster of a report that somebody said is of the same event; if there are several, they become one. */
  private ruled(told: Told): Cluster | null {
    if (!this.rulings.areAny) return null
    let found: Cluster | null = null
    for (const ref of this.rulings.sameAs(told)) {
      const cluster = this.placed.get(ref)
      const decision = cluster ? this.rulings.of(told, cluster) : null
      if (!cluster?.isOpen || cluster === found || decision?.kind !== 'same') continue
      this.relations.push(relationOf(told, cluster, 100, ['a person ruled so'], 'joined', decision.id))
      if (found) this.mergeInto(cluster, found)
      else {
        join(cluster, told)
        found = cluster
      }
    }
    return found
  }

  private place(told: Told, cluster: Cluster): void {
    if (this.rulings.areAny) this.placed.set(refOf(told), cluster)
  }

  private tellJoin(told: Told, { cluster, points }: Choice): void {
    if (points < PLAIN) this.relations.push(relationOf(told, cluster, points, whyOne(told, cluster.core), 'joined', null))
  }
}

function relationOf(
  told: Told,
  cluster: Cluster,
  points: number,
  reasons: readonly string[],
  state: RelationRow['state'],
  decision: string | null,
): RelationRow {
  return { kind: 'event', left: refOf(cluster.reports[0] as Told), right: refOf(told), score: scoreOf(points), reasons, state, decision }
}
