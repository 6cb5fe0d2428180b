import { topicContext } from '../../languages/en/topics/context.js'
import type { TopicRow } from '../base/topic-table.js'
import type { Reading } from '../mentions/types.js'
import type { Sentence } from '../text/sentences.js'
import { Shape, type Word } from '../text/word.js'
import { Hidden, hiddenTokens, isHeading } from './topics-masks.js'

/** A cue as it stands in the text, not hidden by an office, a name or a longer phrase. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly row: TopicRow
  readonly sentence: number
}

/** What the words of a sentence tell of the matters in it, as bits. */
export const Frame = { heading: 1, discuss: 2, stance: 4, field: 8, past: 16, attendance: 32, item: 64 } as const

const CLASSES: readonly [ReadonlySet<string>, number][] = [
  [new Set(topicContext.discuss), Frame.discuss],
  [new Set(topicContext.stance), Frame.stance],
  [new Set(topicContext.field), Frame.field],
  [new Set(topicContext.past), Frame.past],
  [new Set(topicContext.attendance), Frame.attendance],
]
const BITS = new Map<string, number>()
for (const [words, bit] of CLASSES) for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit)

const OFFICE = new Set(topicContext.office)
const TAIL = new Set(topicContext.tail)

/** Every cue that counts, in the order of the text. Linear in the hits of the lexicon. */
export function cuesOf(reading: Reading): Cue[] {
  const { hits, tokens, sentenceOf } = reading.text
  const hidden = hiddenTokens(reading)
  const cues: Cue[] = []
  // A hit inside a longer one is no cue of its own: hits come by their first token, longest first.
  let coveredTo = 0
  let longest = 0
  for (const hit of hits) {
    if (hit.entry.kind !== 'topic') continue
    const length = hit.to - hit.from
    if (hit.to <= coveredTo && length < longest) continue
    if (hit.to > coveredTo) {
      coveredTo = hit.to
      longest = length
    }
    const row = hit.entry.data as TopicRow
    if (row.codes.length === 0 || isHidden(hit.from, hit.to, row, hidden) || belongsToOffice(tokens.word, hit.from, hit.to)) continue
    cues.push({ from: hit.from, to: hit.to, row, sentence: sentenceOf[hit.from] as number })
  }
  return cues
}

/** Frames of all sentences that have a cue. */
export function frameOf(words: readonly Word[], sentence: Sentence): number {
  let bits = isHeading(words, sentence) ? Frame.heading : 0
  if (sentence.kind === 'item') bits |= Frame.item
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] as Word
    bits |= BITS.get(word.key) ?? BITS.get(word.stem) ?? 0
  }
  return bits
}

function isHidden(from: number, to: number, row: TopicRow, hidden: Uint8Array): boolean {
  for (let i = from; i < to; i++) if ((hidden[i] as number) <= (row.names ? Hidden.body : Hidden.none)) return false
  return true
}

/** "defence ministers", "ministers of energy", "department of health", in small letters. */
function belongsToOffice(words: readonly Word[], from: number, to: number): boolean {
  const after = words[to]
  if (after && after.shape & Shape.Lower && TAIL.has(after.stem)) return true
  const link = words[from - 1]?.key
  if (link !== 'of' && link !== 'for') return false
  const head = words[from - 2]
  return !!head && (head.shape & Shape.Punct) === 0 && ((OFFICE.has(head.stem) && head.stem !== 'general' && head.stem !== 'head') || TAIL.has(head.stem))
}
