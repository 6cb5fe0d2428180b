import type { HashTable } from '../hash-table.js'
import type { Finding } from '../types.js'
import type { Cluster } from './cluster.js'
import { planRelation } from './follow.js'
import { involvedIn } from './involved.js'
import { type EventIds, inRank, labelOf, namesOf } from './naming.js'
import { pairsOf } from './pairs.js'
import type { Told } from './told.js'

/** Everything that is told of one occasion: what its reports belong to, who took part, which documents are a pair; `paired`: those that are. */
export function* findingsOf(occasion: readonly Cluster[], ids: EventIds, paired: HashTable): Iterable<Finding> {
  const clusters = inRank(occasion)
  const event = ids.idOf(clusters)
  const documents = new Set<string>()
  let [first, last] = ['', '']
  for (const [n, cluster] of clusters.entries()) {
    const engagement = `${event}/${n + 1}`
    for (const told of cluster.reports) {
      yield { is: 'assignment', row: { kind: 'report', doc: told.doc, fact: told.fact, set: { event, engagement } } }
      if (told.isCopy) continue
      documents.add(told.doc)
      if (first === '' || told.known < first) first = told.known
      if (told.known > last) last = told.known
      const { involved, dyads } = involvedIn(told, cluster, event, engagement)
      for (const row of involved) yield { is: 'involved', row }
      for (const row of dyads) yield { is: 'dyad', row }
    }
    const plan = cluster.reports.find(({ status }) => status === 'planned')
    const held = cluster.reports.find(({ status }) => status === 'held')
    if (plan && held && !movedHere(cluster, plan)) yield { is: 'relation', row: planRelation(plan, cluster, 8, ['told as planned, then as held']) }
  }
  yield {
    is: 'entity',
    row: {
      kind: 'event',
      id: event,
      label: labelOf(clusters),
      forms: namesOf(clusters),
      party: null,
      first_known: first,
      last_known: last,
      documents: documents.size,
    },
  }
  for (const row of pairsOf(event, clusters)) {
    // Two documents that tell of two occasions both are one pair all the same: that of the first occasion.
    const pair = `${row.left}\n${row.right}`
    if (paired.has(pair)) continue
    paired.set(pair, 1)
    yield { is: 'pair', row }
  }
}

/** A plan that was followed to another day has its relation already. */
const movedHere = ({ core }: Cluster, { when }: Told): boolean => when.told === 'day' && (when.to < core.when.from || when.from > core.when.to)
