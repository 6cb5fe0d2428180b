import { dealings } from '../../languages/en/dealings.js'
import type { Reading } from '../mentions/types.js'

const STRONG: ReadonlySet<string> = new Set(dealings.strong)
const WEAK: ReadonlySet<string> = new Set(dealings.weak)

/** The opening tells what a document is about: its first two sentences (a heading and the lead). */
const OPENING = 2
/** Mentions of others per hundred words below which they only pass by: "Indian Country", "New Mexico", a comparison with France. */
const PASSING = 0.9

/**
 * Does the document tell of one state's home affairs alone? Judged by how much of the text is about
 * others than the state that published it: "Meeting with the Governor of Orel" names nobody else,
 * "Meeting with Security Council members" on foreign policy does.
 */
export function isDomestic(reading: Reading): boolean {
  const { text, setting, parties } = reading
  const home = setting.home ?? parties[0]?.party ?? null
  let others = 0
  for (const mention of parties) {
    if (mention.party === home) continue
    if ((text.sentenceOf[mention.from] as number) < OPENING) return false
    others++
  }
  const { strong, weak } = dealingsIn(reading)
  const share = (100 * (others + strong + weak / 4)) / Math.max(text.tokens.count, 1)
  return share < PASSING
}

function dealingsIn(reading: Reading): { strong: number; weak: number } {
  let strong = 0
  let weak = 0
  for (const word of reading.text.tokens.word) {
    if (STRONG.has(word.key) || STRONG.has(word.stem)) strong++
    else if (WEAK.has(word.key) || WEAK.has(word.stem)) weak++
  }
  return { strong, weak }
}
