import { readdir } from 'node:fs/promises'
import type { Row } from '../base/tables.js'
import { STRUCTURAL_RULES } from '../record/structural-rules.js'

/** Where a rule is written down, and what is told about it there. */
export interface RuleEntry {
  readonly id: string
  /** File of the project that holds it. */
  readonly file: string
  /** The table row; null for a rule that is code. */
  readonly row: Row | null
  /** What the rule says, for those that are code. */
  readonly says: string | null
}

/** Beside this file both in the sources and in the build. */
const LANGUAGES = new URL('../../languages/', import.meta.url)

/**
 * All rules by their ids: the rows of every table under `languages/`, found on disk so that a new
 * table needs no registration, and the few rules that are code.
 */
export async function allRules(): Promise<ReadonlyMap<string, RuleEntry>> {
  const found = new Map<string, RuleEntry>()
  for (const { id, file, says } of STRUCTURAL_RULES) found.set(id, { id, file, row: null, says })
  for (const path of await tablesUnder('')) {
    const file = `languages/${path.replace(/js$/, 'ts')}`
    for (const row of rowsOf(await import(new URL(path, LANGUAGES).href))) found.set(row.id, { id: row.id, file, row, says: null })
  }
  return found
}

async function tablesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(new URL(folder, LANGUAGES), { withFileTypes: true })
  const paths = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}${entry.name}`
      if (entry.isDirectory()) return tablesUnder(`${path}/`)
      return /(?<!\.test|\.d|index)\.[jt]s$/.test(path) ? [path] : []
    }),
  )
  return paths.flat().sort()
}

/** Rows in whatever a table exports: arrays of rows, or objects that hold such arrays. */
function* rowsOf(value: unknown): Generator<Row> {
  if (typeof value !== 'object' || value === null) return
  if (isRow(value)) yield value
  else for (const inner of Array.isArray(value) ? value : Object.values(value)) if (typeof inner === 'object') yield* rowsOf(inner)
}

const isRow = (value: object): value is Row => 'id' in value && typeof value.id === 'string' && 'yes' in value && Array.isArray(value.yes) && 'no' in value
