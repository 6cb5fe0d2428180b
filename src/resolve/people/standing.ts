import type { Evidence } from './evidence.js'
import type { PersonNode } from './node.js'

/** Documents that make a bearer well known, and what share of all who bear the very name. */
const WELL_KNOWN = 3
const SHARE = 0.8
/** So many documents for one party against one or two for another: the two are slips of reading or of the pen. */
const OVERWHELMING = 20
const SLIPS = 2

/**
 * What it tells that nearly all documents with a name mean one bearer: those without a party, and one or two that tell another party but no
 * other office, mean the same. `known` is the best known of all who bear the name, `all` how many documents tell of any of them with a party.
 */
export function standing(known: PersonNode, other: PersonNode, all: number): Evidence | null {
  if (known.party === null || known.part !== null || other.part !== null) return null
  if (known.documents < WELL_KNOWN || known.documents < SHARE * all) return null
  if (other.party === null) return { points: 2.5, reasons: [`nearly all who bear the name are of ${known.party}`], isBarred: false }
  const hasOwnOffice = other.roles.some((span) => span.role.single !== null && !known.roles.some((mine) => mine.role.key === span.role.key))
  if (known.documents < OVERWHELMING || other.documents > SLIPS || hasOwnOffice) return null
  return { points: 5, reasons: [`${known.documents} documents tell ${known.party}, ${other.documents} ${other.party}`], isBarred: false }
}

export const added = (evidence: Evidence, more: Evidence | null): Evidence =>
  more === null
    ? evidence
    : { points: evidence.points + more.points, reasons: [...evidence.reasons, ...more.reasons], isBarred: evidence.isBarred || more.isBarred }
