import { Shape, type Word } from '../text/word.js'
import { type Right, rightOf } from './agreements-right.js'
import { Class, is, isCapital, isNumber } from './agreements-words.js'

/** Between the noun and its verb stand only helping words. */
const HELPS = new Set('were was are is be been being has have had will would also then both to expected due planned set scheduled today yesterday'.split(' '))
/** How far after the verb the matter may begin, in tokens. */
const REACH = 14

/**
 * The matter of a document told after its verb: "Two agreements were signed | on fisheries and on culture",
 * "A memorandum was signed by the two banks | in the field of payments". Null if the verb is no signing.
 */
export function matterApart(words: readonly Word[], head: number, limit: number): Right | null {
  const verb = verbAfter(words, head, limit)
  if (verb < 0) return null
  for (let i = verb + 1; i < limit && i <= verb + REACH; i++) {
    const word = words[i] as Word
    if (word.shape & Shape.Punct && word.text !== ',') return null
    if (!opensMatter(words, i)) continue
    const right = rightOf(words, i, limit, 'plain')
    return right.opens === '' ? null : { ...right, from: i }
  }
  return null
}

/** Token of "signed", "exchanged", … right after the noun and its helping verbs; -1 if there is none. */
function verbAfter(words: readonly Word[], head: number, limit: number): number {
  let i = head
  while (i < limit && i < head + 6 && HELPS.has(words[i]?.key ?? '')) i++
  // "the agreement signed in 2019 on the protection of investments"
  return i < limit && (i > head ? is(words[i], Class.signed) : /^(?:signed|concluded)$/.test(words[i]?.key ?? '')) ? i : -1
}

function opensMatter(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key
  const next = words[at + 1]
  if (!next) return false
  if (key === 'covering' || key === 'concerning' || key === 'regarding' || key === 'spanning') return true
  if (key === 'in') return /^(?:field|area|sphere|sector|domain)$/.test(words[at + (next.key === 'the' ? 2 : 1)]?.stem ?? '')
  // "on Monday", "on the sidelines", "on behalf of"
  return (
    key === 'on' &&
    !isNumber(next) &&
    !is(next, Class.day) &&
    !isCapital(next) &&
    (next.key === 'the' ? isMatter(words, at + 2) : !/^(?:behalf|both|this|that|his|her|their)$/.test(next.key))
  )
}

/** "on the protection of investments", but not "on the sidelines of the summit". */
const isMatter = (words: readonly Word[], at: number): boolean =>
  !!words[at] &&
  !isCapital(words[at]) &&
  !isNumber(words[at]) &&
  !/^(?:sidelines?|margins?|occasion|basis|eve|part|same|day|side|sides|result|results|spot)$/.test(words[at]?.key ?? '')
