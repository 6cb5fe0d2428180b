import { firstDay } from '../../base/date.js'
import { fitParties } from './parties.js'
import { fitPlaces } from './places.js'
import { fitSeries, isNamed, type Series } from './series.js'
import type { Told } from './told.js'
import { gapOf, type When } from './when.js'

/** How likely two reports tell of one engagement: `points` as sum of log odds (about base 2), null if they cannot, and why in words. */
export interface Weight {
  readonly points: number
  readonly reasons: readonly string[]
}

/** From here on reports join by themselves; from GREY on a person is asked. */
export const SAFE = 4.5
export const GREY = 3

/**
 * Weighs the evidence that two reports tell of one meeting, by agreement and disagreement of each field, as I. Fellegi
 * and A. Sunter do ("A theory for record linkage", 1969). The weights were set by hand: rare agreements (a day, two people)
 * count much, common ones (two parties that meet each week) little. `null` where something told rules it out.
 */
export function weigh(a: Told, b: Told): Weight | null {
  const parts = [ofKind(a, b), ofTime(a.when, b.when, a, b), ofParties(a, b), ofPeople(a, b), ofSeries(a, b), ofPlace(a, b)]
  let points = 0
  const reasons: string[] = []
  for (const part of parts) {
    if (part === null) return null
    points += part[0]
    if (part[1]) reasons.push(part[1])
  }
  return { points, reasons }
}

/** Points and the reason, if there is one to tell; null: impossible. */
type Part = readonly [points: number, reason: string | null] | null

const TALKS = new Set(['meeting', 'consultations', 'conference'])

/** A visit, a signing and the meeting beside it are one occasion, but not one engagement: see `occasions.ts`. */
function ofKind(a: Told, b: Told): Part {
  if (a.kind === b.kind) return [0.8, null]
  if (TALKS.has(a.kind) && TALKS.has(b.kind)) return a.kind === 'conference' || b.kind === 'conference' ? [-0.3, null] : [0.2, null]
  return null
}

export function ofTime(x: When, y: When, a: Told, b: Told): Part {
  const gap = gapOf(x, y)
  if (x.told === 'day' && y.told === 'day') {
    const days = Math.max(x.to - x.from, y.to - y.from)
    if (gap === 0) return x.from === y.from && days === 0 ? [x.loose && y.loose ? 2.5 : 3.5, `both on ${a.start}`] : [days > 7 ? 1.5 : 3, 'days overlap']
    if (gap === 1 && a.kind === 'conference' && b.kind === 'conference') return [1, 'on two days running']
    if (gap <= WEEK && (x.loose || y.loose) && fitSeries(a.series, b.series) === 'same') return [0.5, `${gap} days apart`]
    return ofLateNews(x, y, gap, a, b)
  }
  if (gap > 0) return null
  if (x.told === 'none' || y.told === 'none') return x.told === y.told ? [0, null] : ofNoDate(...(x.told === 'none' ? ([a, y] as const) : ([b, x] as const)))
  const coarse = x.told === 'period' ? x : y.told === 'period' ? y : null
  if (!coarse) return [1.2, 'same month']
  return coarse.to - coarse.from <= 186 ? [0.6, 'in the period told'] : [0.3, 'same year']
}

const WEEK = 7

/** "The coming summit", "they had met before": most likely the next one or the last one, and less so with every month between. */
function ofNoDate({ known, status, series }: Told, when: When): Part {
  const days = Math.abs(status === 'planned' ? when.from - firstDay(known) : firstDay(known) - when.to)
  const points = isNamed(series) ? Math.max(-1, 1 - days / 120) : Math.max(-3, 1 - days / 60)
  return [points, status === 'planned' ? 'the next one' : 'the last one']
}

/** The day of publication stood in for the day of the event, which was some days before. An outlet's own news of two days are of two meetings. */
function ofLateNews(x: When, y: When, gap: number, a: Told, b: Told): Part {
  const isAfter = (late: When, early: When): boolean => late.loose && late.from > early.to
  if (a.kind !== 'visit' && a.status === 'held' && b.status === 'held' && a.outlet !== null && a.outlet === b.outlet) return null
  if (isAfter(x, y) || isAfter(y, x))
    return gap <= (a.kind === 'visit' ? WEEK : 3) ? [2 - gap / 2, `published ${gap === 1 ? 'a day' : `${gap} days`} later`] : null
  return gap === 1 ? [-0.5, 'a day apart'] : null
}

function ofParties(a: Told, b: Told): Part {
  if (a.parties.length < 2 || b.parties.length < 2) return ofFewParties(a, b)
  const fit = fitParties(a.parties, b.parties)
  const both = `between ${a.parties.slice(0, 3).join(', ')}`
  if (fit === 'same') return [1.5, both]
  const areOpen = isOpen(a) && isOpen(b)
  // Three that meet are not the two of them that meet, unless the same people come.
  if (fit === 'within') return [areOpen ? 1 : a.people.some((person) => b.people.includes(person)) ? 0.5 : -1.5, both]
  if (fit === 'shared') return [0.3, null]
  return areOpen ? [-1.5, null] : null
}

/** Whose dealing it is follows from the rest of the document, or from one party alone: "the NATO summit". */
function ofFewParties(a: Told, b: Told): Part {
  const own = fitParties(a.parties, b.parties)
  if (own === 'same') return [0.3, null]
  if (own === 'other') return isOpen(a) && isOpen(b) ? [-1.5, null] : null
  const fit = fitParties(a.parties.length < 2 ? a.context : a.parties, b.parties.length < 2 ? b.context : b.parties)
  if (fit === 'other') return [a.context.some((party) => b.context.includes(party)) ? 0 : -1, null]
  return fit === 'unknown' ? [0, null] : [0.5, 'between the parties that the text is about']
}

function ofPeople(a: Told, b: Told): Part {
  if (a.people.length === 0 || b.people.length === 0) return [0, null]
  const shared = a.people.filter((person) => b.people.includes(person)).length
  // A text names some of those who came to a gathering, and both of those who met.
  const open = Number(isOpen(a)) + Number(isOpen(b))
  if (shared === 0) return [[-4, -2, -0.5][open] as number, 'other people']
  const points = [2, 3.5, 4.5][Math.min(shared, 3) - 1] as number
  const reason = shared === 1 ? 'one person in common' : `${shared} people in common`
  const hasOthers = shared < a.people.length && shared < b.people.length
  // "Vassilenko met Devigne", "Vassilenko met Loonela": two meetings of one day.
  if (hasOthers && shared === 1 && open < 2) return [open === 1 ? -1 : -4, 'each with somebody else']
  return [hasOthers && shared === 2 && open === 0 ? 1.5 : points, reason]
}

const isOpen = (told: Told): boolean => told.kind === 'conference' || isNamed(told.series)

function ofSeries(a: Told, b: Told): Part {
  const fit = fitSeries(a.series, b.series)
  const named = `both "${nameOf(a.series)}"`
  if (fit === 'other') return null
  if (fit === 'same') return [3, named]
  if (fit === 'within') return [2, named]
  if (fit === 'kind') return [fitPlaces(a.where, b.where) === 'town' ? 2.5 : 0, named]
  if (!isNamed(a.series) && !isNamed(b.series)) return [0, null]
  // Two ministers may well meet on the margins of a summit, which is not their meeting.
  return [a.kind === b.kind ? -0.3 : a.kind === 'conference' || b.kind === 'conference' ? -2.5 : -1, null]
}

/** "central asia, european union: summit". */
export const nameOf = ({ of, words }: Series): string => [of.join(', '), words.join(' ')].filter(Boolean).join(': ')

function ofPlace(a: Told, b: Told): Part {
  const fit = fitPlaces(a.where, b.where)
  if (fit === 'town') return [1.2, `in ${a.place}`]
  if (fit === 'country') return [0.6, null]
  if (fit === 'near') return [-1.5, 'in other towns']
  return fit === 'other' ? [-4, 'in other countries'] : [0, null]
}
