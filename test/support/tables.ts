/// <reference types="vite/client" />
import type { Row } from '../../src/base/tables.js'

const modules = import.meta.glob<Record<string, unknown>>(['../../languages/**/*.ts', '!../../languages/**/*.test.ts'], { eager: true })

export interface TableRow extends Row {
  /** Folder or file that it stands in: "languages/en/offices.ts". */
  readonly file: string
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && 'yes' in value && 'no' in value && Array.isArray(value.yes) && Array.isArray(value.no)

/** Every row of every rule table, once, whichever way tables export it. */
export function allRows(): TableRow[] {
  const rows = new Map<Row, string>()
  for (const [path, exports] of Object.entries(modules)) {
    const collect = (value: unknown, depth: number): void => {
      if (isRow(value)) {
        if (!rows.has(value)) rows.set(value, path.replace('../../', ''))
      } else if (depth < 3 && typeof value === 'object' && value !== null && !(value instanceof Set) && !(value instanceof Map)) {
        for (const inner of Object.values(value as object)) collect(inner, depth + 1)
      }
    }
    for (const value of Object.values(exports)) collect(value, 0)
  }
  return [...rows].map(([row, file]) => ({ ...row, file }))
}
