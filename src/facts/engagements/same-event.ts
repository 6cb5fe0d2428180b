import { fold } from '../../base/fold.js'
import type { EventMention } from './mention.js'
import type { Occasion } from './merge.js'

/** Does a mention tell of an event that is known by the same name? The first and the second summit of a series are two. */
export function sameEvent(occasion: Occasion, mention: EventMention): boolean {
  if (occasion.kind === 'visit' || occasion.kind === 'signing' || mention.kind === 'visit' || mention.kind === 'signing') return false
  if (!occasion.name || !mention.name) return false
  const counted = occasion.mentions.find((m) => m.ordinal !== null)?.ordinal ?? null
  if (counted !== null && mention.ordinal !== null && counted !== mention.ordinal) return false
  if (isShortFor(occasion.name, mention.name) || isShortFor(mention.name, occasion.name)) return true
  const [a, b] = withAcronym(bag(occasion.name), bag(mention.name), occasion.name, mention.name)
  const common = a.filter((w) => b.includes(w)).length
  return (2 * common) / (a.length + b.length) >= 0.65 || (common >= 2 && common === Math.min(a.length, b.length))
}

/** "UNEA" for "UN Environment Assembly", "TICAD" for "Tokyo International Conference on African Development". */
function isShortFor(short: string, name: string): boolean {
  if (!/^[A-Z]{3,}$/.test(short)) return false
  const initials = name.split(/[^\p{L}]+/u).map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : /^\p{Lu}/u.test(word) ? word.charAt(0) : ''))
  return initials.join('') === short
}

/** "Asia-Pacific Economic Cooperation (APEC) Summit" and "APEC Summit": the acronym in brackets stands for the words before it. */
function withAcronym(a: string[], b: string[], first: string, second: string): readonly [string[], string[]] {
  const short = (words: string[], long: string, other: string[]): string[] => {
    const acronym = /\((\p{Lu}{2,})\)/u.exec(long)
    const key = acronym ? fold(acronym[1] as string) : ''
    const at = words.indexOf(key)
    return key && other.includes(key) && at > 0 ? words.slice(at) : words
  }
  return [short(a, first, b), short(b, second, a)]
}

/** The telling words of an event's name. */
export const bag = (name: string): string[] =>
  fold(name)
    .replace(/\beu\b/, 'european union')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w && !/^(of|the|and|for|on|between|with|a)$/.test(w))
