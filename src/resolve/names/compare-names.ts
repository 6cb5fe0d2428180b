import { alignWords, type Alignment } from './align-words.js'
import { type ParsedName, parseName } from './parse-name.js'

export interface NameLikeness {
  /** From 0 to 1. */
  readonly score: number
  /** In words: "same words in another order", "Vassilenko is a spelling of Vasilenko". */
  readonly reasons: readonly string[]
  /** The weightiest way in which they differ; `short`: by letters of a word too short to forgive any. */
  readonly differs: 'not' | 'spelling' | 'initials' | 'length' | 'nickname' | 'typing' | 'short' | 'wholly'
  /** Whether words that differ do so by an ending alone: "Nurtleu", "Nurtleuov". */
  readonly isLonger: boolean
}

/** From here on two names may well be of one person, as lists of people are searched. */
export const LIKE = 0.66
/** From here on two names differ in nothing but spelling, order, initials or names left out. */
export const SAME = 0.93

/**
 * How likely two names are forms of one: words are paired whatever their order, by spelling, initials, nicknames and edits; a word
 * that contradicts another weighs more than one that is left out. Follows the pairing of words by Monge and Elkan (1996)
 * and Christen, "Data Matching" (2012), ch. 5.
 */
export function compareNames(a: ParsedName | string, b: ParsedName | string): NameLikeness {
  const [left, right] = [typeof a === 'string' ? parseName(a) : a, typeof b === 'string' ? parseName(b) : b]
  if (left.words.length === 0 || right.words.length === 0) return { score: 0, reasons: ['no name'], differs: 'wholly', isLonger: false }
  if (left.inSigns && right.inSigns && left.text !== right.text) return { score: 0.2, reasons: ['different signs'], differs: 'wholly', isLonger: false }
  if (left.generation !== right.generation && (left.generation === 'sr' || right.generation === 'sr'))
    return { score: 0.6, reasons: ['father and son'], differs: 'short', isLonger: false }
  const alignment = alignWords(left.words, right.words, left.withoutVowels !== right.withoutVowels)
  return {
    score: Math.round(scoreOf(alignment) * 1000) / 1000,
    reasons: [...reasonsOf(alignment), ...(left.generation === right.generation ? [] : ['only one is Jr.'])],
    differs: differenceOf(alignment, left.generation !== right.generation, FAMILY_NAME_IN_CAPITALS.test(left.text) || FAMILY_NAME_IN_CAPITALS.test(right.text)),
    isLonger: isLonger(alignment),
  }
}

function scoreOf({ pairs, leftOut, turnedKinship, contradictingPatronymics }: Alignment): number {
  if (turnedKinship || contradictingPatronymics) return 0.3
  const scores = pairs.map((pair) => pair.likeness.score)
  const worst = Math.min(...scores)
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  let score = 0.7 * worst + 0.3 * mean
  if (pairs.length === 1 && leftOut.length > 0) score = Math.min(score, leftOut.length > 1 && pairs[0]?.first !== true ? 0.55 : 0.72)
  for (const [i, word] of leftOut.entries()) score -= word.isPatronymic || word.isInitial ? 0.02 : i < 2 ? 0.05 : 0.12
  // Initials alone, or short words of which one differs, tell little.
  if (pairs.every((pair) => pair.likeness.how === 'initial')) score = Math.min(score, 0.4)
  return Math.max(0, score)
}

/** Below this many letters every one counts: Wang Yi is not Wang Li. */
const SHORT = 5
/** "LAVROV Sergey": the order is told. */
const FAMILY_NAME_IN_CAPITALS = /\p{Lu}{3,}/u

function differenceOf(
  { pairs, leftOut, reordered, turnedKinship, contradictingPatronymics }: Alignment,
  isOneJunior: boolean,
  isOrderTold: boolean,
): NameLikeness['differs'] {
  const ways = new Set(pairs.map((pair) => pair.likeness.how))
  if (turnedKinship || contradictingPatronymics || ways.has('other')) return 'wholly'
  if (pairs.some(({ a, b, likeness }) => likeness.how === 'typing' && Math.min(a.length, b.length) < SHORT)) return 'short'
  const loose = pairs.filter(({ likeness: { how } }) => how === 'typing' || how === 'nickname' || how === 'initial').length
  // Two words that fit loosely are no name in common.
  if (loose > 1 && loose === pairs.length && ways.size > 1) return 'short'
  if (ways.has('typing')) return 'typing'
  if (ways.has('nickname')) return 'nickname'
  // George W. is not George H. W.
  if (leftOut.some((word) => word.isInitial) && pairs.some(({ a, b }) => a.length === 1 && b.length === 1)) return 'short'
  if (isOneJunior || leftOut.some((word) => !word.isInitial && !word.isPatronymic)) return 'length'
  if (leftOut.length > 0 || ways.has('initial')) return 'initials'
  return ways.has('spelling') || (reordered && !isOrderTold) ? 'spelling' : 'not'
}

const isLonger = ({ pairs }: Alignment): boolean =>
  pairs.every(({ a, b, likeness }) => likeness.how !== 'typing' || (Math.min(a.length, b.length) >= SHORT && (a.startsWith(b) || b.startsWith(a))))

function reasonsOf({ pairs, leftOut, reordered, turnedKinship, contradictingPatronymics }: Alignment): string[] {
  const reasons: string[] = []
  if (pairs.every((pair) => pair.likeness.how === 'same')) reasons.push(leftOut.length > 0 ? 'same words' : 'same name')
  for (const { a, b, likeness } of pairs) {
    if (likeness.how === 'spelling') reasons.push(`${a} and ${b} are spellings of one name`)
    if (likeness.how === 'initial') reasons.push(`${a.length < b.length ? a : b} may stand for ${a.length < b.length ? b : a}`)
    if (likeness.how === 'nickname') reasons.push(`${a} and ${b} stand for each other`)
    if (likeness.how === 'typing') reasons.push(`${a} and ${b} differ by few letters`)
    if (likeness.how === 'other') reasons.push(`${a} is not ${b}`)
  }
  if (reordered) reasons.push('words in another order')
  if (leftOut.length > 0) reasons.push(`only one has ${leftOut.map((word) => word.word).join(', ')}`)
  if (turnedKinship) reasons.push('father and child change places')
  if (contradictingPatronymics) reasons.push('different fathers')
  return reasons
}
