import type { DyadRow, InvolvedRow } from '../../model/rows.js'
import type { Cluster } from './cluster.js'
import type { Told } from './told.js'

/** Who takes part in one report, and every two of one kind, for asking by who took part. */
export function involvedIn(told: Told, { core }: Cluster, event: string, engagement: string): { readonly involved: InvolvedRow[]; readonly dyads: DyadRow[] } {
  const rest = { doc: told.doc, fact: told.fact, known: told.known, event, engagement, status: told.status, day: told.start ?? core.start ?? told.known }
  const parties = told.parties.map((party) => `party:${party}`)
  // A name that was tied to nobody is no entity.
  const people = told.people.filter((person) => person.startsWith('person:')).sort()
  return {
    involved: [...parties, ...people].map((entity) => ({ entity, ...rest })),
    dyads: [...dyadsOf(parties), ...dyadsOf(people)].map(([a, b]) => ({ a, b, ...rest })),
  }
}

function dyadsOf(entities: readonly string[]): (readonly [string, string])[] {
  const dyads: (readonly [string, string])[] = []
  entities.forEach((a, i) => {
    for (const b of entities.slice(i + 1)) dyads.push([a, b])
  })
  return dyads
}
