import type { Cell } from './types.js'

const MANY = 1000
/** A cell that must stand in quotation marks, or that a spreadsheet would take for a formula; also in the wide forms of East Asia. */
const ODD = /[",\n\r]|^[=+\-@\t\uff1d\uff0b\uff0d\uff20]/
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/
const QUOTED = /[",\n\r]/

/**
 * Rows as CSV (RFC 4180), in pieces of some lines. A cell that a spreadsheet would take for a formula is made harmless by an
 * apostrophe before it (OWASP, "CSV Injection"). Written here, as whole tables spend most of their time on it in a package for all kinds of CSV.
 */
export async function* csvOf(columns: readonly { readonly name: string }[], rows: AsyncIterable<Readonly<Record<string, Cell>>>): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name)
  let piece = `${names.join(',')}\n`
  let lines = 0
  for await (const row of rows) {
    for (let at = 0; at < names.length; at++) piece += (at === 0 ? '' : ',') + cellOf(row[names[at] as string] ?? null)
    piece += '\n'
    if (++lines % MANY > 0) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

function cellOf(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  if (!ODD.test(value)) return value
  const safe = FORMULA.test(value) ? `'${value}` : value
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
