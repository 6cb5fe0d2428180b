import type { Decision } from '../model/kept.js'
import type { ConflictRow } from '../model/rows.js'
import { findGrowths, findSums } from './conflicts/arithmetic.js'
import { findDates } from './conflicts/dates.js'
import type { ConflictDraft, ConflictFinder } from './conflicts/draft.js'
import { findFigureValues } from './conflicts/figure-values.js'
import { findNatures } from './conflicts/nature.js'
import { findOffices } from './conflicts/offices.js'
import { findPlaces } from './conflicts/places.js'
import { findRecalled } from './conflicts/recalled.js'
import { findSeats } from './conflicts/seats.js'
import { findStatuses } from './conflicts/status.js'
import { slugOf, suffixOf } from './slug.js'
import type { Finding, RowSource } from './types.js'

/** Classes of disputes, each in a file of its own. */
const FINDERS: readonly ConflictFinder[] = [
  findFigureValues,
  findSums,
  findGrowths,
  findNatures,
  findDates,
  findRecalled,
  findPlaces,
  findSeats,
  findStatuses,
  findOffices,
]

/** Finds statements that can't all be right, and keeps each with its source; which one is preferred only a person rules. */
export async function* resolveConflicts(source: RowSource): AsyncIterable<Finding> {
  const preferred: Decision[] = []
  for await (const decision of source.decisions()) if (decision.kind === 'prefer') preferred.push(decision)
  const ids = new Set<string>()
  for (const find of FINDERS)
    for await (const draft of find(source)) {
      const row = conflictOf(draft, preferred, ids)
      ids.add(row.id)
      yield { is: 'conflict', row }
    }
}

function conflictOf(draft: ConflictDraft, preferred: readonly Decision[], taken: ReadonlySet<string>): ConflictRow {
  const plain = `conflict:${slugOf(draft.what, 100)}`
  const first = draft.values[0]
  const id = taken.has(plain) && first ? `${plain}-${suffixOf(`${first.document}#${first.fact}`)}` : plain
  // the newest ruling holds
  for (const { id: decision, target } of [...preferred].reverse()) {
    const value = draft.values.find((v) => v.document === target.doc && (v.fact === target.fact || (v.from_at < target.to_at && target.from_at < v.to_at)))
    if (value) return { ...draft, id, preferred: `${value.document}#${value.fact}`, decision }
  }
  return { ...draft, id, preferred: null, decision: null }
}
