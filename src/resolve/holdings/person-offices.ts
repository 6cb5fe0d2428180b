import { byCodePoint } from '../../base/code-point.js'
import type { OfficeRow } from '../../model/rows.js'
import { isSameSide, type OfficeRole, rolesOf } from '../people/office-role.js'

/** An office of one person, under all titles that documents give it. */
export interface PersonOffice<Row = OfficeRow> {
  /** Title of most documents. */
  readonly title: string
  readonly of: string | null
  readonly titles: readonly string[]
  readonly rows: readonly Row[]
}

interface Titled<Row> {
  readonly title: string
  readonly of: string | null
  readonly roles: readonly OfficeRole[]
  readonly rows: Row[]
}

/** Two titles of one person need this share of words to be one office: "Chair of the Delegation for Central Asia" and "… and Mongolia". */
const ALIKE = 0.75

/**
 * Sorts one person's offices: titles that are one office go together, the best known title first. A double office ("Deputy Prime Minister
 * – Foreign Minister") stays one of its own; `partsOf` tells what it is made of.
 */
export function officesOf<Row extends Pick<OfficeRow, 'title' | 'of'>>(rows: readonly Row[]): PersonOffice<Row>[] {
  const titled = new Map<string, Titled<Row>>()
  for (const row of rows) {
    const key = `${row.title}|${row.of ?? ''}`
    const known = titled.get(key)
    if (known) known.rows.push(row)
    else titled.set(key, { title: row.title, of: row.of, roles: rolesOf(row.title, row.of), rows: [row] })
  }
  const groups: Titled<Row>[][] = []
  for (const one of [...titled.values()].sort(byWeight)) {
    const home = groups.find((group) => group.every((other) => isOneOffice(other, one)))
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups.map((group) => {
    const best = group.find((one) => one.of !== null) ?? (group[0] as Titled<Row>)
    return { title: (group[0] as Titled<Row>).title, of: best.of, titles: [...new Set(group.map((one) => one.title))], rows: group.flatMap((one) => one.rows) }
  })
}

/** Titles with a side first, so that those without find theirs; best known first. */
const byWeight = (a: Titled<unknown>, b: Titled<unknown>): number =>
  Number(a.of === null) - Number(b.of === null) || b.rows.length - a.rows.length || byCodePoint(a.title, b.title) || byCodePoint(a.of ?? '', b.of ?? '')

function isOneOffice(a: Titled<unknown>, b: Titled<unknown>): boolean {
  if (!isSameSide(a.of, b.of) || a.roles.length !== b.roles.length) return false
  return a.roles.every((role) => b.roles.some((other) => areAlike(role, other)))
}

/** One person's offices may differ in words more than two people's: who is one already speaks for them. */
function areAlike(a: OfficeRole, b: OfficeRole): boolean {
  if (a.key === b.key) return true
  if (a.isDeputy !== b.isDeputy || a.single !== b.single) return false
  const [x, y] = [a.key.split(' '), b.key.split(' ')]
  const common = x.filter((word) => y.includes(word)).length
  return (2 * common) / (x.length + y.length) >= ALIKE
}

/** Whether a double title holds another office of the same side: "Deputy Prime Minister – Foreign Minister" holds "Foreign Minister". */
export function holdsOffice(
  whole: { readonly title: string; readonly of: string | null },
  part: { readonly title: string; readonly of: string | null },
): boolean {
  const roles = rolesOf(whole.title, whole.of)
  if (roles.length < 2 || !isSameSide(whole.of, part.of)) return false
  return rolesOf(part.title, part.of).every((role) => roles.some((other) => other.key === role.key))
}
