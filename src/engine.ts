import { addAgreements } from './facts/agreements.js'
import { addCommitments } from './facts/commitments.js'
import { addEngagements } from './facts/engagements.js'
import { addFigures } from './facts/figures.js'
import { addInitiatives } from './facts/initiatives.js'
import { addOrganizations } from './facts/organizations.js'
import { addQuotations } from './facts/quotations.js'
import { addTopics } from './facts/topics.js'
import { addAmounts } from './mentions/amounts.js'
import { addDates } from './mentions/dates.js'
import { addGazetteer } from './mentions/parties.js'
import { addPeople } from './mentions/people.js'
import { Lexicon } from './text/lexicon.js'

let shared: Lexicon | null = null

/** The lexicon of all rule tables and the gazetteer; built at the first reading and then kept. */
export function lexicon(): Lexicon {
  if (shared) return shared
  shared = new Lexicon()
  for (const add of [
    addGazetteer,
    addDates,
    addAmounts,
    addPeople,
    addEngagements,
    addTopics,
    addCommitments,
    addAgreements,
    addInitiatives,
    addFigures,
    addQuotations,
    addOrganizations,
  ])
    add(shared)
  return shared
}
