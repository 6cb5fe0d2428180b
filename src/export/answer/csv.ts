import { stringify } from 'csv-stringify/sync'
import type { Answer, Value } from '../../answers/types.js'
import { printable } from '../escape.js'
import { cellsOf } from './rows.js'

/** An answer as CSV (RFC 4180). A list stands in one cell, divided by " | "; what a spreadsheet would take for a formula is made harmless. */
export function answerCsv(answer: Answer, { head = true } = {}): string {
  const { names, rows } = cellsOf(answer)
  const cells = rows.map((row) => row.map(cellOf))
  return stringify(head ? [names, ...cells] : cells, { escape_formulas: true })
}

function cellOf(value: Value): string | number {
  if (value === null) return ''
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return printable(typeof value === 'string' ? value : value.join(' | '))
}
