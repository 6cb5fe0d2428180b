import type { Cluster } from './cluster.js'
import type { Told } from './told.js'
import { GREY, weigh } from './weigh.js'
import { gapOf } from './when.js'

/** The cluster that a report fits best, and how well. */
export interface Choice {
  readonly cluster: Cluster
  readonly points: number
}

/**
 * The likeliest of some clusters for a report; null if none comes near. Between two that are equally likely the nearer in
 * time is meant: of a plan without a date what comes first, of a memory what was last.
 */
export function likeliest(told: Told, candidates: Iterable<Cluster>): Choice | null {
  let best: (Choice & { readonly days: number }) | null = null
  for (const cluster of candidates) {
    const points = weigh(told, cluster.core)
    if (points === null || points < GREY) continue
    const choice = { cluster, points, days: daysBetween(told, cluster) }
    if (!best || isBetter(choice, best)) best = choice
  }
  return best
}

type Ranked = Choice & { readonly days: number }
function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.points !== b.points) return a.points > b.points
  return a.days !== b.days ? a.days < b.days : a.cluster.number < b.cluster.number
}

function daysBetween({ when, status }: Told, { core }: Cluster): number {
  if (when.told === 'day') return gapOf(when, core.when)
  return status === 'planned' ? Math.abs(core.when.from - when.from) : Math.abs(when.to - core.when.to)
}
