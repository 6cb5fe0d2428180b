import { topicRows } from '../../languages/en/topics/index.js'
import { singular } from '../base/fold.js'
import type { TopicRow } from '../base/topic-table.js'
import type { Reading } from '../mentions/types.js'
import type { Caps, Entry, Lexicon } from '../text/lexicon.js'
import { cuesOf } from './topics-cues.js'
import { candidatesOf, weigh } from './topics-model.js'
import { addDealings } from './domestic.js'
import { addTraits } from './topics-traits.js'
import type { Context, TopicDraft } from './types.js'

/** Adds the phrases that tell of a matter. They are stored in singular, so that "tariff" finds "tariffs" and the reverse. */
export function addTopics(lexicon: Lexicon): void {
  addTraits(lexicon)
  addDealings(lexicon)
  for (const row of topicRows) {
    const entries = new Map<Caps, Entry>()
    for (const phrase of row.phrases) {
      const caps = capsOf(phrase, row)
      let entry = entries.get(caps)
      if (!entry) entries.set(caps, (entry = { kind: 'topic', id: row.id, caps, data: row }))
      lexicon.addForm(phrase, entry, inSingular)
    }
  }
}

const PLAIN = /^[A-Za-z]+$/

/** Every word in singular, but for what follows an apostrophe. */
const inSingular = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (PLAIN.test(word) ? singular(word) : word.replace(/(?<!['’])\p{L}+/gu, singular)))
    .join(' ')

/** "WHO" is no "who"; a name begins with a capital. */
function capsOf(phrase: string, row: TopicRow): Caps {
  if (/^\p{Lu}{2,}$/u.test(phrase)) return 'upper'
  return row.names ? 'capital' : 'any'
}

/** Every matter that the parties treat, proved by its strongest cue. A paper on one state's home affairs has none. */
export function findTopics(reading: Reading, context: Context): TopicDraft[] {
  if (context.domestic) return []
  const drafts: TopicDraft[] = []
  for (const candidate of candidatesOf(cuesOf(reading))) {
    const { cue, score } = weigh(candidate)
    if (score > 0) drafts.push({ code: candidate.code, range: { from: cue.from, to: cue.to }, rule: cue.row.id, basis: null })
  }
  return drafts
}
