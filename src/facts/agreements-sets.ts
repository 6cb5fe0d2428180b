import type { TokenRange } from '../base/span.js'
import { Shape, type Word } from '../text/word.js'
import { Class, is } from './agreements-words.js'

/** No sentence names more documents at once that are worth telling apart. */
const MOST = 20
const PREPOSITIONS = new Set(['on', 'in', 'for'])

/**
 * The matters of several documents named with one plural: "agreements on air services, double taxation and
 * sport" tells of three. Empty unless there are three, or two that are counted or have a preposition each.
 */
export function mattersOf(words: readonly Word[], opener: number, to: number, pair: boolean): TokenRange[] {
  const items: TokenRange[] = []
  const lastAnd = lastAndIn(words, opener, to)
  let repeated = 0
  let from = afterOpening(words, opener, to)
  for (let i = from; i <= to && items.length < MOST; i++) {
    const word = words[i]
    const cuts = i === to || word?.text === ',' || word?.text === ';' || (word?.key === 'and' && cutsAt(words, i, lastAnd))
    if (!cuts) continue
    if (i > from && !isPart(words, from, i)) items.push({ from, to: i })
    from = i + 1
    if (PREPOSITIONS.has(words[from]?.key ?? '')) {
      repeated++
      from++
    }
    while (from < to && is(words[from], Class.definite | Class.indefinite)) from++
  }
  const told = items.filter((item) => item.to > item.from)
  return told.length >= 3 || (told.length === 2 && (repeated > 0 || pair)) ? told : []
}

/** In "oil production and refining, gas supplies and coal" only the last "and" parts two matters. */
const cutsAt = (words: readonly Word[], at: number, last: number): boolean =>
  at === last || words[at - 1]?.text === ',' || PREPOSITIONS.has(words[at + 1]?.key ?? '')

function lastAndIn(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (words[i]?.key === 'and') return i
  return -1
}

/** Past "on", "in the fields of", "in the areas of". */
function afterOpening(words: readonly Word[], head: number, to: number): number {
  let at = head + 1
  if (words[at]?.key === 'the') at++
  if (/^(?:field|area|sphere|sector|domain)$/.test(words[at]?.stem ?? '') && words[at + 1]?.key === 'of' && at + 2 < to) at += 2
  return at
}

const isPart = (words: readonly Word[], from: number, to: number): boolean => to - from === 1 && ((words[from]?.shape ?? 0) & Shape.Punct) !== 0

/** Where the preposition stands that opens the matter: after the head and its letters in brackets. */
export function opensAt(words: readonly Word[], from: number, key: string): number {
  let at = from
  while (at < from + 8 && words[at]?.key !== key) at++
  return at
}

/** "memoranda of understanding" → "memorandum of understanding", "MoUs" → "MoU". */
export function singularHead(head: string): string {
  return head
    .replace(/\b([Mm]emorand)(?:a|ums)\b/, '$1um')
    .replace(/^(MOU|MoU|MOC|LOI)s$/i, '$1')
    .replace(
      /(agreement|treat|accord|protocol|convention|contract|arrangement|declaration|pact|communiqu[eé]|statement|plan|programme|program|roadmap|road map|letter)(ies|s)\b/i,
      (_, stem: string, end: string) => (end === 'ies' ? `${stem}y` : stem),
    )
}
