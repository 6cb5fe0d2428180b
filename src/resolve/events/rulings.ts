import type { Decision } from '../../model/kept.js'
import type { RowSource } from '../types.js'
import type { Cluster } from './cluster.js'
import { refOf, type Told } from './told.js'

/** What people ruled about reports: which are of one event, which are not. Later rulings outdo earlier ones. */
export class Rulings {
  private readonly between = new Map<string, Map<string, Decision>>()

  static async from(source: RowSource): Promise<Rulings> {
    const rulings = new Rulings()
    for await (const decision of source.decisions()) {
      const { kind, target, other } = decision
      if ((kind === 'same' || kind === 'different') && other && target.kind === 'engagement' && other.kind === 'engagement')
        rulings.add(decision, refOf(target), refOf(other))
    }
    return rulings
  }

  private add(decision: Decision, a: string, b: string): void {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = this.between.get(x) ?? new Map<string, Decision>()
      others.set(y, decision)
      this.between.set(x, others)
    }
  }

  get areAny(): boolean {
    return this.between.size > 0
  }

  /** Reports that somebody said are the same event as this one. */
  sameAs(told: Told): string[] {
    return [...(this.between.get(refOf(told)) ?? [])].filter(([, { kind }]) => kind === 'same').map(([ref]) => ref)
  }

  /** The ruling between a report and one of a cluster, `different` before `same`. */
  of(told: Told, cluster: Cluster): Decision | null {
    const others = this.between.get(refOf(told))
    if (!others) return null
    const found = cluster.reports.map((report) => others.get(refOf(report))).filter((decision) => decision !== undefined)
    return found.find(({ kind }) => kind === 'different') ?? found[0] ?? null
  }

  /** Did somebody say that two clusters are not one event? */
  forbids(a: Cluster, b: Cluster): boolean {
    return this.areAny && a.reports.some((told) => this.of(told, b)?.kind === 'different')
  }
}
