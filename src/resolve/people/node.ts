import { Tally } from '../tally.js'
import { isSameOffice, excludeEachOther, type OfficeRole } from './office-role.js'

/** When an office was seen with a name: days since 1970-01-01, and in how many documents. */
export interface RoleSpan {
  readonly role: OfficeRole
  first: number
  last: number
  /** Documents that tell it as held then; "former" ones say nothing of when. */
  seen: number
  /** Documents by half-year, for offices of one holder at a time: one late or mistaken document must not blur whose it was. */
  readonly halves: Tally<number> | null
}

/** Half-years since 1970 of a day. */
export const halfOf = (day: number): number => Math.floor(day / 182.625)

/** What documents tell of a node in words. */
export interface Told {
  /** Folded name, its words apart by blanks. */
  readonly nameKey: string
  /** Spellings, with the number of documents. */
  readonly forms: Tally<string>
  roles: readonly RoleSpan[]
  /** Pairs of roles that one document gives together: "0,2". */
  together: Set<string> | null
  /** Earliest mention, by day known, then document. */
  anchorKnown: string
  anchorDoc: string
  anchorFact: string
}

/** All documents that name somebody by one name for one party; or a part of them, where they cannot be one person. */
export interface PersonNode extends Readonly<Told> {
  readonly index: number
  readonly party: string | null
  /** Whether the name is a single word: "Nurtleu". */
  readonly isShort: boolean
  /** Number among the people of one name for one party, -1 where nothing tells which; null if they are one. */
  readonly part: number | null
  /** Five-year periods since 1900 with a document, a bit each. */
  readonly periods: number
  readonly documents: number
  readonly firstDay: number
  readonly lastDay: number
}

/** More offices than this one name has not had; what comes later is not looked at. */
const MOST_ROLES = 24

/** An office as one document tells it. */
export interface SeenRole {
  readonly role: OfficeRole
  /** Told as former or to come: it says nothing of that day. */
  readonly isPast: boolean
}

export interface Sighting {
  readonly doc: string
  readonly fact: string
  readonly known: string
  readonly name: string
  readonly roles: readonly SeenRole[]
}

/** A day beyond all; a whole number, since an infinite one takes more room. */
const NEVER = 1_000_000_000

export const emptyTold = (nameKey: string): Told => ({
  nameKey,
  forms: new Tally(),
  roles: [],
  together: null,
  anchorKnown: '',
  anchorDoc: '',
  anchorFact: '',
})

/** Adds what one document tells. */
export function seeIn(told: Told, sighting: Sighting, first: number, last: number): void {
  told.forms.add(sighting.name)
  if (told.anchorDoc === '' || sighting.known < told.anchorKnown || (sighting.known === told.anchorKnown && sighting.doc < told.anchorDoc)) {
    told.anchorKnown = sighting.known
    told.anchorDoc = sighting.doc
    told.anchorFact = sighting.fact
  }
  const seen = sighting.roles.map((seen) => seeRole(told, seen, first, last)).filter((i) => i >= 0)
  for (const i of seen) for (const j of seen) if (i < j) (told.together ??= new Set()).add(`${i},${j}`)
}

function seeRole(told: Told, { role, isPast }: SeenRole, first: number, last: number): number {
  let i = told.roles.findIndex((span) => span.role.key === role.key && span.role.of === role.of)
  if (i < 0) {
    if (told.roles.length >= MOST_ROLES) return -1
    i = told.roles.length
    told.roles = told.roles.concat([{ role, first: NEVER, last: -NEVER, seen: 0, halves: role.single === null ? null : new Tally() }])
  }
  const span = told.roles[i] as RoleSpan
  if (!isPast) {
    span.first = Math.min(span.first, first)
    span.last = Math.max(span.last, last)
    span.seen++
    span.halves?.add(halfOf(first))
  }
  return i
}

/** Five-year periods since 1900, 0 to 31. */
export const periodOf = (day: number): number => Math.max(0, Math.min(31, Math.floor((day + 25_567) / 1826.25) || 0))

/** Days for which two offices must overlap before they contradict: handovers and late news blur the rest. */
const OVERLAP = 90

/** Two offices that no one holds at a time, told of the same days, each more than once. */
export function contradict(a: RoleSpan, b: RoleSpan): boolean {
  if (a.seen < 2 || b.seen < 2 || !excludeEachOther(a.role, b.role)) return false
  return Math.min(a.last, b.last) - Math.max(a.first, b.first) >= OVERLAP
}

/** Days taken to lie between, where one was told only as former. */
const UNKNOWN_YEARS = 5 * 365

/** Offices that both name, and how many days lie between; null if there is none. */
export function sharedRole(a: readonly RoleSpan[], b: readonly RoleSpan[]): { readonly role: OfficeRole; readonly apart: number } | null {
  let best: { role: OfficeRole; apart: number } | null = null
  for (const x of a)
    for (const y of b) {
      if (!isSameOffice(x.role, y.role)) continue
      const apart = x.seen > 0 && y.seen > 0 ? Math.max(0, Math.max(x.first, y.first) - Math.min(x.last, y.last)) : UNKNOWN_YEARS
      if (!best || apart < best.apart) best = { role: x.role, apart }
    }
  return best
}
