import { lastDay, firstDay } from '../../base/date.js'
import { byCodePoint } from '../../base/code-point.js'
import type { OfficeRow } from '../../model/rows.js'
import type { PositionStatus } from '../../model/types.js'

/** A holding as some documents tell it. Dates are as exactly as told. */
export interface HoldingView {
  readonly holding: string
  readonly person: string
  /** Title of the newest document that tells it as held, else of the newest. */
  readonly title: string
  readonly titles: readonly string[]
  readonly of: string | null
  readonly status: PositionStatus
  /** Stated start and end; null if no document tells. Of several the latest known counts. */
  readonly from: string | null
  readonly to: string | null
  /** Publication of the first and last document that tells the office as held then; null if all tell it as past or to come. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** First document that tells it as past. */
  readonly formerSince: string | null
  readonly documents: readonly string[]
}

export interface ViewTime {
  /** Only what was known by then: days of publication up to this one. */
  readonly knownAt?: string
  /** Only holdings that may have stood then. */
  readonly validAt?: string
}

/** Sums up the rows of one holding; null if they tell nothing known by then, or nothing that stood then. */
export function holdingView(rows: readonly OfficeRow[], time: ViewTime = {}): HoldingView | null {
  const { knownAt, validAt } = time
  const known = rows
    .filter((row) => knownAt === undefined || firstDay(row.known) <= lastDay(knownAt))
    .sort((a, b) => byCodePoint(a.known, b.known) || byCodePoint(a.doc, b.doc) || byCodePoint(a.fact, b.fact))
  const newest = known.at(-1)
  if (!newest?.holding || !newest.person) return null
  const held = known.filter((row) => row.status === 'current' || row.status === 'acting')
  const seen = held.map((row) => row.known)
  const view: HoldingView = {
    holding: newest.holding,
    person: newest.person,
    title: (held.at(-1) ?? newest).title,
    titles: [...new Set(known.map((row) => row.title))].sort(byCodePoint),
    of: newestOf(known, (row) => row.of),
    status: newest.status,
    from: newestOf(known, (row) => row.from),
    to: newestOf(known, (row) => row.to),
    firstSeen: seen[0] ?? null,
    lastSeen: seen.at(-1) ?? null,
    formerSince: known.find((row) => row.status === 'former')?.known ?? null,
    documents: [...new Set(known.map((row) => row.doc))].sort(byCodePoint),
  }
  return validAt === undefined || mayStandAt(view, validAt) ? view : null
}

function newestOf(rows: readonly OfficeRow[], field: (row: OfficeRow) => string | null): string | null {
  for (let i = rows.length - 1; i >= 0; i--) {
    const value = field(rows[i] as OfficeRow)
    if (value !== null) return value
  }
  return null
}

/** Days before the first and after the last document for which an office is still taken as held. */
const AROUND = 366

/** Whether somebody may have held an office at a day: by stated dates, and where none is stated by the documents round it. */
export function mayStandAt(view: HoldingView, day: string): boolean {
  const [first, last] = [firstDay(day), lastDay(day)]
  const begun = view.from ?? view.firstSeen
  const ended = view.to ?? view.formerSince
  if (begun === null || firstDay(begun) - (view.from === null ? AROUND : 0) > last) return false
  if (ended !== null) return lastDay(ended) >= first
  return view.lastSeen === null || lastDay(view.lastSeen) + AROUND >= first
}
