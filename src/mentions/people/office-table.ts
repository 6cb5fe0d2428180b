import { STATUSES } from '../../../languages/en/office-words.js'
import { OFFICES } from '../../../languages/en/offices.js'
import type { OfficeRow } from '../../base/people-tables.js'

/** The row of each head noun. */
const ROWS = new Map<string, OfficeRow>()
for (const row of OFFICES) for (const head of row.heads) ROWS.set(head, row)

export const headRow = (key: string): OfficeRow | undefined => ROWS.get(key)
export const HEADS: readonly string[] = [...ROWS.keys()].flatMap((head) => [head, head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`])
export const STATUS_OF = STATUSES
