import { because, type Part, type Why } from './part.js'
import { fitParties } from './parties.js'
import { fitPlaces } from './places.js'
import { fitSeries, isNamed, type Series } from './series.js'
import type { Told } from './told.js'
import { ofTime } from './weigh-time.js'

/** From here on reports join by themselves; from GREY on a person is asked. */
export const SAFE = 4.5
export const GREY = 3

const FIELDS: readonly ((a: Told, b: Told, why: Why) => Part)[] = [ofKind, ofTime, ofParties, ofPeople, ofSeries, ofPlace]

/**
 * How likely two reports tell of one engagement, as sum of log odds (about base 2); null if they cannot. Each field's
 * agreement or disagreement counts by itself, as I. Fellegi and A. Sunter do ("A theory for record linkage", 1969). The
 * weights were set by hand: rare agreements (a day, two people) count much, common ones (two parties that meet each week) little.
 */
export function weigh(a: Told, b: Told): number | null {
  let points = 0
  for (const field of FIELDS) {
    const part = field(a, b, null)
    if (part === null) return null
    points += part
  }
  return points
}

/** What speaks for it and against it, in words. */
export function whyOne(a: Told, b: Told): readonly string[] {
  const why: string[] = []
  for (const field of FIELDS) field(a, b, why)
  return why
}

const TALKS = new Set(['meeting', 'consultations', 'conference'])

/** A visit, a signing and the meeting beside it are one occasion, but not one engagement: see `occasions.ts`. */
function ofKind(a: Told, b: Told): Part {
  if (a.kind === b.kind) return 0.8
  // One side calls a talk over video a call, the other a meeting; who met at a place did not call.
  const [call, other] = a.kind === 'call' ? [a, b] : [b, a]
  if (call.kind === 'call') return other.kind === 'meeting' ? (other.where.town === null ? -1.5 : -5) : null
  if (!TALKS.has(a.kind) || !TALKS.has(b.kind)) return null
  return a.kind === 'conference' || b.kind === 'conference' ? -0.3 : 0.2
}

function ofParties(a: Told, b: Told, why: Why): Part {
  if (a.parties.length < 2 || b.parties.length < 2) return ofFewParties(a, b, why)
  const fit = fitParties(a.parties, b.parties)
  const areOpen = isOpen(a) && isOpen(b)
  if (fit === 'same') return because(why, 1.5, betweenOf(a))
  // Three that meet are not the two of them that meet, unless the same people come.
  if (fit === 'within') return because(why, areOpen ? 1 : a.people.some((person) => b.people.includes(person)) ? 0.5 : -1.5, betweenOf(a))
  if (fit === 'shared') return 0.3
  return areOpen ? -1.5 : null
}

const betweenOf = ({ parties }: Told): string => `between ${parties.slice(0, 3).join(', ')}`

/** Whose dealing it is follows from the rest of the document, or from one party alone: "the NATO summit". */
function ofFewParties(a: Told, b: Told, why: Why): Part {
  const own = fitParties(a.parties, b.parties)
  if (own === 'same') return 0.3
  if (own === 'other') return isOpen(a) && isOpen(b) ? -1.5 : null
  const fit = fitParties(a.parties.length < 2 ? a.context : a.parties, b.parties.length < 2 ? b.context : b.parties)
  if (fit === 'unknown') return 0
  if (fit !== 'other') return because(why, 0.5, 'between the parties that the text is about')
  return a.context.some((party) => b.context.includes(party)) ? 0 : -1
}

function ofPeople(a: Told, b: Told, why: Why): Part {
  if (a.people.length === 0 || b.people.length === 0) return 0
  let shared = 0
  for (const person of a.people) if (b.people.includes(person)) shared++
  // A text names some of those who came to a gathering, and both of those who met.
  const open = Number(isOpen(a)) + Number(isOpen(b))
  if (shared === 0) return because(why, [-4, -2, -0.5][open] as number, 'other people')
  const hasOthers = shared < a.people.length && shared < b.people.length
  // "Vassilenko met Devigne", "Vassilenko met Loonela": two meetings of one day.
  if (hasOthers && shared === 1 && open < 2) return because(why, open === 1 ? -1 : -4, 'each with somebody else')
  const points = [2, 3.5, 4.5][Math.min(shared, 3) - 1] as number
  return because(why, hasOthers && shared === 2 && open === 0 ? 1.5 : points, shared === 1 ? 'one person in common' : `${shared} people in common`)
}

const isOpen = (told: Told): boolean => told.kind === 'conference' || isNamed(told.series)

function ofSeries(a: Told, b: Told, why: Why): Part {
  if (!isNamed(a.series) && !isNamed(b.series)) return 0
  const fit = fitSeries(a.series, b.series)
  if (fit === 'other') return null
  if (fit === 'unknown') {
    if (isNamed(a.series) && isNamed(b.series)) return -1.5
    // Two ministers may well meet on the margins of a summit, which is not their meeting.
    return a.kind === b.kind ? -0.3 : a.kind === 'conference' || b.kind === 'conference' ? -2.5 : -1
  }
  const points = fit === 'same' ? 3 : fit === 'within' ? 2 : fitPlaces(a.where, b.where) === 'town' ? 2.5 : 0
  return because(why, points, `both "${nameOf(a.series)}"`)
}

/** "Central Asia, European Union: summit". */
export const nameOf = ({ of, words }: Series): string => [of.join(', '), words.join(' ')].filter(Boolean).join(': ')

function ofPlace(a: Told, b: Told, why: Why): Part {
  const fit = fitPlaces(a.where, b.where)
  if (fit === 'town') return because(why, 1.2, `in ${a.place}`)
  if (fit === 'country') return 0.6
  if (fit === 'near') return because(why, -1.5, 'in other towns')
  return fit === 'other' ? because(why, -4, 'in other countries') : 0
}
