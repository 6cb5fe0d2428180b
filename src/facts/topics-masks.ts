import { topicContext } from '../../languages/en/topics/context.js'
import type { Reading } from '../mentions/types.js'
import type { Sentence } from '../text/sentences.js'
import type { Tokens } from '../text/tokenize.js'
import { Shape, type Word } from '../text/word.js'

/** How much of a name a token is part of. */
export const Hidden = {
  none: 0,
  /** In the name of a body or event: hides common words ("Ministry of Trade"), not names of matters ("NATO"). */
  body: 1,
  /** In an office: hides names too ("Secretary General of NATO", "President of Ukraine"). */
  office: 2,
} as const

const OFFICE = new Set(topicContext.office)
const BODY = new Set(topicContext.body)
const LINK = new Set(topicContext.link)
/** "UN General Assembly": no general. */
const GENERAL_BODY = new Set(topicContext.generalBody)
const AFTER_HEAD = new Set(['of', 'for', 'to', 'on'])

/** Marks every token that belongs to an office, a person's name, or the name of a body. One pass over the text. */
export function hiddenTokens(reading: Reading): Uint8Array {
  const { tokens, sentences } = reading.text
  const hidden = new Uint8Array(tokens.count)
  for (const sentence of sentences) isHeading(tokens, sentence) ? hideInHeading(tokens.word, sentence, hidden) : hideRuns(tokens, sentence, hidden)
  for (const office of reading.offices) hidden.fill(Hidden.office, office.from, office.to)
  for (const name of reading.names) hidden.fill(Hidden.office, name.from, name.to)
  for (const body of reading.organisations) for (let i = body.from; i < body.to; i++) hidden[i] = Math.max(hidden[i] as number, Hidden.body)
  return hidden
}

/** "US Pledges Support for Anti-Corruption Drive": where nearly every word has a capital, capitals tell nothing. */
export function isHeading({ word: words, shape }: Tokens, sentence: Sentence): boolean {
  if (sentence.kind === 'title') return true
  if (words[sentence.to - 1]?.text === '.') return false
  let capitals = 0
  let small = 0
  for (let i = sentence.from; i < sentence.to; i++) {
    if ((shape[i] as number) & Shape.Capital) capitals++
    else if ((shape[i] as number) & Shape.Lower && !LINK.has((words[i] as Word).key)) small++
  }
  return capitals >= 3 && small * 4 <= capitals
}

/** In a heading only the words right beside an office are part of it: "Minister of Energy Meets …". */
function hideInHeading(words: readonly Word[], sentence: Sentence, hidden: Uint8Array): void {
  for (let i = sentence.from; i < sentence.to; i++) {
    const stem = (words[i] as Word).stem
    if (!OFFICE.has(stem) && !BODY.has(stem)) continue
    hidden[i] = Hidden.office
    if (i > sentence.from && isCapital(words[i - 1])) hidden[i - 1] = Hidden.office
    if (!AFTER_HEAD.has(words[i + 1]?.key ?? '')) continue
    for (let k = i + 2; k < sentence.to && k < i + 8 && (isCapital(words[k]) || LINK.has(words[k]?.key ?? '')); k++) hidden[k] = Hidden.office
  }
}

/** Capitalised runs: "Ministry of Trade, Commerce, Food Security and Cooperative Development". */
function hideRuns({ word: words, shape }: Tokens, sentence: Sentence, hidden: Uint8Array): void {
  let i = sentence.from
  while (i < sentence.to) {
    if (!((shape[i] as number) & Shape.Capital)) {
      i++
      continue
    }
    let end = i + 1
    for (let k = end; k < sentence.to; k++) {
      if (isCapital(words[k])) end = k + 1
      else if (!joins(words[k]) || k - end >= 2) break
    }
    hideRun(words, i, end, hidden)
    i = end
  }
}

function hideRun(words: readonly Word[], from: number, to: number, hidden: Uint8Array): void {
  let level: number = Hidden.none
  for (let i = from; i < to; i++) {
    const stem = (words[i] as Word).stem
    const isOffice = OFFICE.has(stem) && !(stem === 'general' && GENERAL_BODY.has(words[i + 1]?.stem ?? ''))
    if (isOffice || BODY.has(stem)) {
      hidden[i] = Hidden.office
      for (let k = i - 1; k >= from && isCapital(words[k]); k--) hidden[k] = Math.max(hidden[k] as number, isOffice ? Hidden.office : Hidden.body)
      // "the Working Groups on Trade, Tourism and Health" work on these matters
      level = isOffice ? Hidden.office : isWorkingGroup(words, i) ? Hidden.none : Hidden.body
    } else if (level) hidden[i] = Math.max(hidden[i] as number, level)
  }
}

const isWorkingGroup = (words: readonly Word[], at: number): boolean =>
  words[at]?.stem === 'group' && words[at - 1]?.stem === 'working' && words[at + 1]?.key === 'on'

const isCapital = (word: Word | undefined): boolean => !!word && (word.shape & Shape.Capital) !== 0
const joins = (word: Word | undefined): boolean => !!word && (LINK.has(word.key) || (word.shape & Shape.Possessive) !== 0)
