import type { Reading } from '../mentions/types.js'
import type { Sentence } from '../text/sentences.js'
import { Lists } from '../text/word.js'
import { partiesBetween } from './agreements-sides.js'
import { Class, classOf } from './agreements-words.js'
import { isHeading } from './topics-masks.js'

/** What a sentence as a whole tells of the documents in it. */
export interface SentenceView {
  readonly sentence: Sentence
  readonly heading: boolean
  /** Something is done to documents ("was ratified"). */
  readonly act: boolean
  /** Something is signed, adopted, issued. */
  readonly signed: boolean
  /** Something is signed or adopted: more than issued. */
  readonly adopted: boolean
  readonly parties: readonly string[]
}

/** Views of the sentences, each made once however many documents the sentence names. */
export function sentenceViews(reading: Reading): (token: number) => SentenceView {
  const { text } = reading
  const made = new Map<number, SentenceView>()
  return (token) => {
    const index = text.sentenceOf[token] as number
    let view = made.get(index)
    if (!view) made.set(index, (view = viewOf(reading, text.sentences[index] as Sentence)))
    return view
  }
}

function viewOf(reading: Reading, sentence: Sentence): SentenceView {
  const { lists, word: words } = reading.text.tokens
  let bits = 0
  for (let i = sentence.from; i < sentence.to; i++) if ((lists[i] as number) & Lists.Paper) bits |= classOf(words[i])
  return {
    sentence,
    heading: isHeading(reading.text.tokens, sentence),
    act: (bits & Class.act) !== 0,
    signed: (bits & Class.signed) !== 0,
    adopted: (bits & Class.adopted) !== 0,
    parties: partiesBetween(reading, sentence.from, sentence.to),
  }
}
