import { TRIGGERS } from '../../languages/en/engagements.js'
import type { Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Story } from './context.js'
import { addPointers } from './actors.js'
import { finish } from './engagements/finish.js'
import { addCuts } from './engagements/clause.js'
import { addEventHeads } from './engagements/event-head.js'
import type { EngagementDraft } from './types.js'

export function addEngagements(lexicon: Lexicon): void {
  addPointers(lexicon)
  addEventHeads(lexicon)
  addCuts(lexicon)
  for (const row of TRIGGERS) for (const phrase of row.phrases) lexicon.add(phrase, { kind: 'engagement', id: row.id, caps: 'any', data: row })
}

/** The engagements of a document, from the story that `context.ts` told sentence by sentence. */
export function findEngagements(reading: Reading, story: Story): EngagementDraft[] {
  return finish(reading, story)
}
