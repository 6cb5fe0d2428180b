import { isState } from '../ask/party.js'
import type { Holding } from './holding.js'

/** Offices that several people hold at a time: nobody comes before or after in them. */
const OF_SEVERAL =
  /^(?:first |senior |principal )?(?:deputy|vice|assistant|under|advis[eo]r|counsell?or|member|commissioner(?! for\b)|senator|delegate|representative|judge)\b/i
/** Titles that do not tell which of many such offices they mean. */
const OF_MANY =
  /^(?:ambassador|consul(?: general)?|envoy|special (?:envoy|representative)|minister|director(?:[- ]general)?|state secretary|head of delegation)$/i
/** The one vice-president of a state; an institution has several. */
const VICE_PRESIDENT = /^vice[- ]president$/i

/** Whether several people hold an office of this title at a time. */
export const isOfSeveral = ({ title, of }: Pick<Holding, 'title' | 'of'>): boolean =>
  OF_MANY.test(title) || (OF_SEVERAL.test(title) && !(VICE_PRESIDENT.test(title) && of !== null && isState(of)))

export interface Neighbours {
  readonly before: Holding | null
  readonly after: Holding | null
}

/**
 * Who came before and after a holder of an office, by stated starts and by first tellings. Of somebody who is only told to have held it
 * formerly nobody knows when that was: they stand before and after nobody.
 */
export function neighboursOf(holding: Holding, peers: readonly Holding[]): Neighbours {
  if (isOfSeveral(holding) || !hasTime(holding)) return { before: null, after: null }
  const others = peers.filter((one) => one.person !== holding.person && hasTime(one)).sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0))
  return {
    before: others.filter((one) => start(one) < start(holding)).at(-1) ?? null,
    after: others.find((one) => start(one) > start(holding)) ?? null,
  }
}

const start = ({ from, firstSeen }: Holding): string => from ?? firstSeen
const hasTime = ({ from, to, rows }: Holding): boolean => from !== null || to !== null || rows.some((row) => row.status !== 'former')

/** Titles that mean the same office of a government: "Foreign Minister" is "Minister of Foreign Affairs" and "Minister for Foreign Affairs". */
export function titlesAlike(title: string): string[] {
  const matter = /^minister (?:of|for) (.+)$/i.exec(title)?.[1] ?? /^(.+) minister$/i.exec(title)?.[1]
  if (!matter || /^prime$/i.test(matter)) return [title]
  const bare = matter.replace(/ affairs$/i, '')
  const matters = [bare, `${bare} Affairs`]
  return [...new Set([title, ...matters.flatMap((one) => [`Minister of ${one}`, `Minister for ${one}`, `${one} Minister`])])]
}
