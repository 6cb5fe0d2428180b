import type { Row } from '../base/tables.js'
import * as agreements from '../../languages/en/agreements.js'
import * as dates from '../../languages/en/dates.js'
import * as engagements from '../../languages/en/engagements.js'
import * as offices from '../../languages/en/offices.js'
import * as economy from '../../languages/en/topics/economy.js'
import * as formats from '../../languages/en/topics/formats.js'
import * as knowledge from '../../languages/en/topics/knowledge.js'
import * as masks from '../../languages/en/topics/masks.js'
import * as nature from '../../languages/en/topics/nature.js'
import * as order from '../../languages/en/topics/order.js'
import * as resources from '../../languages/en/topics/resources.js'
import * as security from '../../languages/en/topics/security.js'
import * as society from '../../languages/en/topics/society.js'
import * as works from '../../languages/en/topics/works.js'
import { STRUCTURAL_RULES } from './structural-rules.js'

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

/** Every table module of the languages by its file. A test fails when a file with rows is missing here. */
const TABLES: Readonly<Record<string, object>> = {
  'languages/en/agreements.ts': agreements,
  'languages/en/dates.ts': dates,
  'languages/en/engagements.ts': engagements,
  'languages/en/offices.ts': offices,
  'languages/en/topics/economy.ts': economy,
  'languages/en/topics/formats.ts': formats,
  'languages/en/topics/knowledge.ts': knowledge,
  'languages/en/topics/masks.ts': masks,
  'languages/en/topics/nature.ts': nature,
  'languages/en/topics/order.ts': order,
  'languages/en/topics/resources.ts': resources,
  'languages/en/topics/security.ts': security,
  'languages/en/topics/society.ts': society,
  'languages/en/topics/works.ts': works,
}

let index: ReadonlyMap<string, RuleEntry> | null = null

/** All rules by their ids: the rows of the tables, and the few rules that are code. */
export function allRules(): ReadonlyMap<string, RuleEntry> {
  if (index) return index
  const found = new Map<string, RuleEntry>()
  for (const { id, file, says } of STRUCTURAL_RULES) found.set(id, { id, file, row: null, says })
  for (const [file, module] of Object.entries(TABLES)) for (const row of rowsOf(module)) found.set(row.id, { id: row.id, file, row, says: null })
  return (index = found)
}

/** Rows in whatever a table module exports: arrays of rows, or objects that hold such arrays. */
export function* rowsOf(value: unknown): Generator<Row> {
  if (typeof value !== 'object' || value === null) return
  if (isRow(value)) yield value
  else for (const inner of Array.isArray(value) ? value : Object.values(value)) if (typeof inner === 'object') yield* rowsOf(inner)
}

const isRow = (value: object): value is Row => 'id' in value && typeof value.id === 'string' && 'yes' in value && Array.isArray(value.yes) && 'no' in value
