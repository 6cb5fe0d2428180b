import {
  COUNT_SYNONYMS,
  INVESTMENT_FILLERS,
  INVESTMENT_WORDS,
  LASTING_COUNTS,
  MEASURE_FILLERS,
  RECEIVING_WORDS,
  STANDING_COUNTS,
  TRADE_OTHERS,
  TRADE_WORDS,
  TRAVELLING_COUNTS,
  WHOLE_WORDS,
} from '../../../languages/en/comparing.js'
import { fold, singular } from '../../base/fold.js'

/** What a figure measures, by a name that all its spellings share. */
export interface Measure {
  /** "trade turnover", "exports", "investment", "company", or the indicator's own words in order of the alphabet. */
  readonly name: string
  /** `flow`: goes one way, from a side to a side; `between`: the same whichever side is named first; `of`: one side's own. */
  readonly kind: 'flow' | 'between' | 'of'
  /** Named from the side that receives: imports, inflow. */
  readonly isReceived: boolean
  /** Whether two values of one period can contradict each other; the words of unknown measures are too loose for that. */
  readonly isKnown: boolean
  /** A count that stands for long, so that two without a date can be compared: companies, embassies; not tourists. */
  readonly isStanding: boolean
}

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)
const isCount = (unit: string): boolean => !isMoney(unit) && /^\p{L}{4}/u.test(unit) && unit !== 'times'

/** Reads an indicator: "bilateral trade turnover", "turnover" and "mutual trade" are one measure, "oil exports" and "exports" two. */
export function measureOf(indicator: string, unit: string): Measure {
  if (isCount(unit)) return countOf(unit)
  const all = wordsOf(indicator)
  const has = (list: ReadonlySet<string>): boolean => all.some((word) => list.has(word))
  const rest = (...known: readonly (ReadonlySet<string> | string)[]): string[] =>
    all.filter((word) => !MEASURE_FILLERS.has(word) && !known.some((k) => (typeof k === 'string' ? k === word : k.has(word))))
  const part = all.find((word) => word === 'export' || word === 'import')
  if (part) return named('exports', rest('export', 'import', TRADE_WORDS), 'flow', part === 'import', isMoney(unit))
  if (has(TRADE_WORDS) && !has(TRADE_OTHERS)) {
    const isWhole = has(WHOLE_WORDS)
    return named(isWhole ? 'foreign trade' : 'trade turnover', rest(TRADE_WORDS, WHOLE_WORDS), isWhole ? 'of' : 'between', false, isMoney(unit))
  }
  if (has(INVESTMENT_WORDS)) return named('investment', rest(INVESTMENT_WORDS, INVESTMENT_FILLERS), 'flow', has(RECEIVING_WORDS), isMoney(unit))
  return { name: rest().sort().slice(0, 6).join(' '), kind: 'of', isReceived: false, isKnown: false, isStanding: false }
}

/** Words that narrow the measure stay in its name: "exports: agricultural". */
function named(name: string, scope: readonly string[], kind: Measure['kind'], isReceived: boolean, isKnown: boolean): Measure {
  const narrow = [...new Set(scope)].sort().slice(0, 4)
  return { name: narrow.length > 0 ? `${name}: ${narrow.join(' ')}` : name, kind, isReceived, isKnown, isStanding: false }
}

function countOf(unit: string): Measure {
  const noun = fold(unit)
  const last = noun.split(' ').at(-1) ?? noun
  const name = COUNT_SYNONYMS.get(last) ?? noun
  return {
    name,
    kind: TRAVELLING_COUNTS.has(last) ? 'flow' : 'between',
    isReceived: false,
    isKnown: LASTING_COUNTS.has(last) || STANDING_COUNTS.has(last),
    isStanding: STANDING_COUNTS.has(last),
  }
}

const wordsOf = (phrase: string): string[] =>
  fold(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^\d+$/.test(word))
    .map(singular)
