import { topicContext } from '../../languages/en/topics/context.js'
import { gatherOnce } from '../base/gather.js'
import { singular } from '../base/fold.js'
import type { TopicRow } from '../base/topic-table.js'
import type { PartyMention, Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Sentence } from '../text/sentences.js'
import { Gap } from '../text/tokenize.js'
import { Lists, type Word } from '../text/word.js'
import { Hidden, isHeading } from './topics-masks.js'

/** A cue as it stands in the text, not hidden by an office, a name or a longer phrase. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly row: TopicRow
  readonly sentence: number
  /** How it stands there: bits of `Trait`. */
  traits: number
}

/** What the place of a cue tells of its weight. The order is that of the trained weights. */
export const TRAITS = [
  'strong',
  'fair',
  'weak',
  'name',
  'phrase',
  'heading',
  'lead',
  'late',
  'discuss',
  'stance',
  'field',
  'past',
  'attendance',
  'item',
  'listed',
  'afterDiscuss',
  'afterStance',
  'occasion',
  'side',
  'turn',
  'paired',
  'fairListed',
  'weakListed',
  'fairDiscussed',
  'weakDiscussed',
  'nameDiscussed',
  'afterMeet',
] as const
const BIT = Object.fromEntries(TRAITS.map((name, index) => [name, 1 << index])) as Record<(typeof TRAITS)[number], number>

const BITS = new Map<string, number>()
for (const name of ['discuss', 'stance', 'field', 'past', 'attendance'] as const) {
  for (const word of topicContext[name] ?? []) BITS.set(word, (BITS.get(word) ?? 0) | BIT[name])
}
const MEET = new Set(topicContext.meet)

/** Marks the words that tell how matters are treated, in singular or plural. */
export function addTraits(lexicon: Lexicon): void {
  const tells = (key: string): boolean => BITS.has(key) || MEET.has(key)
  lexicon.list({ has: (key) => tells(key) || tells(singular(key)) }, Lists.Trait)
}

const OCCASION = new Set(topicContext.occasion)
const DASH = new Set(['–', '—', '-'])
/** That many matters in one sentence make it a list of matters. */
const LISTED = 3
/** A discussion verb that near before a cue governs it. */
const NEAR = 12

/** Traits of the cues of one sentence: what its words and its place in the document tell. */
export function judge(reading: Reading, cues: readonly Cue[], sentence: Sentence): void {
  const words = reading.text.tokens.word
  const count = reading.text.sentences.length
  let shared = isHeading(words, sentence) ? BIT.heading : 0
  if (sentence.kind === 'item') shared |= BIT.item
  if (sentence.kind === 'turn') shared |= BIT.turn
  if (sentence.index < 3) shared |= BIT.lead
  if (count > 6 && sentence.index >= count * 0.75) shared |= BIT.late
  if (cues.length > 1 && gatherOnce(cues, (cue) => cue.row.codes).length >= LISTED) shared |= BIT.listed
  let next = 0
  let discussed = -NEAR - 1
  let stood = -NEAR - 1
  let met = -NEAR - 1
  for (let i = sentence.from; i < sentence.to; i++) {
    for (let cue = cues[next]; cue && cue.from === i; cue = cues[++next]) {
      if (i - discussed <= NEAR) cue.traits |= BIT.afterDiscuss
      if (i - stood <= NEAR) cue.traits |= BIT.afterStance
      if (i - met <= NEAR && met > discussed && met > stood) cue.traits |= BIT.afterMeet
      if (i > sentence.from && isOccasion(words, i)) cue.traits |= BIT.occasion
      if (isPaired(reading, cue)) cue.traits |= BIT.paired
    }
    const word = words[i] as Word
    if (!(word.lists & Lists.Trait)) continue
    const bits = BITS.get(word.key) ?? BITS.get(word.stem) ?? 0
    if (bits & BIT.discuss) discussed = i
    if (bits & BIT.stance) stood = i
    if (MEET.has(word.key) || MEET.has(word.stem)) met = i
    shared |= bits
  }
  for (const cue of cues) {
    cue.traits |= shared | BIT[cue.row.strength]
    if (cue.row.names) cue.traits |= BIT.name
    if (cue.to - cue.from > 1) cue.traits |= BIT.phrase
    cue.traits |= jointTraits(cue.traits)
  }
}

/** A general word counts in a list of matters or after a verb of discussion far more than elsewhere. */
function jointTraits(traits: number): number {
  let joint = 0
  if (traits & BIT.listed) joint |= (traits & BIT.fair ? BIT.fairListed : 0) | (traits & BIT.weak ? BIT.weakListed : 0)
  if (traits & BIT.afterDiscuss)
    joint |= (traits & BIT.fair ? BIT.fairDiscussed : 0) | (traits & BIT.weak ? BIT.weakDiscussed : 0) | (traits & BIT.name ? BIT.nameDiscussed : 0)
  return joint
}

/** "during COP27", "on the margins of the Summit of the Americas" */
function isOccasion(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= at - 3 && k >= 0; k--) if (OCCASION.has((words[k] as Word).stem) || OCCASION.has((words[k] as Word).key)) return true
  return false
}

/** "the EU–Central Asia summit", "Central Asia – EU": a format of two. */
function isPaired(reading: Reading, cue: Cue): boolean {
  const { word, gap } = reading.text.tokens
  return (
    gap[cue.from] === Gap.Dash ||
    gap[cue.to] === Gap.Dash ||
    gap[cue.from] === Gap.Hyphen ||
    DASH.has(word[cue.from - 1]?.text ?? '') ||
    DASH.has(word[cue.to]?.text ?? '')
  )
}

/** A state whose office-holders take part is a side, not the matter: "Iraq" in a call with the Iraqi minister. */
export function markSides(reading: Reading, cues: readonly Cue[], hidden: Uint8Array): void {
  const sides = new Set<string>()
  const byToken = new Map<number, PartyMention>()
  for (const mention of reading.parties) {
    byToken.set(mention.from, mention)
    if (hidden[mention.from] === Hidden.office) sides.add(mention.party)
  }
  if (reading.setting.home) sides.add(reading.setting.home)
  for (const cue of cues) {
    const mention = cue.row.names ? byToken.get(cue.from) : undefined
    if (mention && sides.has(mention.party)) cue.traits |= BIT.side
  }
}
