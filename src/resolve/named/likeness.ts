import { initialsOf } from './content.js'
import { daysBetween } from './days.js'
import type { Thing } from './things.js'

/** Why two names may be of one thing. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly string[]
}

/** From here on they join by themselves; from `WAIT` on a person is asked. */
export const JOIN = 0.75
export const WAIT = 0.6
/** One word more or less is another ministry, bank or route. */
export const JOIN_BODIES = 0.93

/** How long after a "new agreement" is spoken of the named one may be signed. */
const MAKING_DAYS = 550

/** Compares two names within a block: same parties, so that the words decide. Null if nothing speaks for it. */
export function likenessOf(a: Thing, b: Thing): Likeness | null {
  const acronym = a.acronyms.all().find((each) => b.acronyms.has(each))
  if (acronym) return { score: 0.98, reasons: [`same acronym ${acronym}`] }
  const initials = initialsFit(a, b) ?? initialsFit(b, a)
  if (initials) return { score: 0.95, reasons: [`${initials} is made of the first letters of the name`] }
  if (a.content.isBare || b.content.isBare) return inTheMaking(a, b) ?? inTheMaking(b, a)
  if (a.content.head !== b.content.head && a.content.head !== null && b.content.head !== null) return null
  const common = a.content.words.filter((word) => b.content.words.includes(word))
  const share = (2 * common.length) / (a.content.words.length + b.content.words.length)
  if (share < WAIT || !yearsFit(a, b)) return null
  const reasons = [common.length === a.content.words.length && share === 1 ? 'same words' : `both of ${common.join(', ')}`]
  return { score: Math.round((share >= 0.8 ? share * 0.95 : share * 0.9) * 100) / 100, reasons }
}

function initialsFit(short: Thing, long: Thing): string | null {
  for (const acronym of short.acronyms.all()) for (const form of long.forms.all()) if (acronym.length >= 3 && initialsOf(form) === acronym) return acronym
  return null
}

/** Years in a name part it from others; a name without is of the years in which it was first told. */
function yearsFit(a: Thing, b: Thing): boolean {
  const [x, y] = [a.content.years, b.content.years]
  if (x.length > 0 && y.length > 0) return x.join() === y.join()
  const [dated, plain] = x.length > 0 ? [a, b] : [b, a]
  return dated.content.years.length === 0 || dated.content.years.some((year) => Math.abs(Number(year) - Number(plain.first.known.slice(0, 4))) <= 1)
}

/** "their new cooperation accord" of November is the named agreement of the same parties that is told of in December. */
function inTheMaking(bare: Thing, named: Thing): Likeness | null {
  if (!bare.content.isNew || !bare.content.isBare || named.content.isBare || bare.content.head !== named.content.head || bare.parties.length < 2) return null
  const days = daysBetween(bare.last, named.first.known)
  return days >= 0 && days <= MAKING_DAYS ? { score: JOIN, reasons: ['the new agreement of the same parties, named soon after'] } : null
}
