import type { ConflictRow, RelationRow } from '../model/rows.js'
import { EXIT, endWithReader, print } from './output.js'
import { type StoreOptions, withStore } from './store-option.js'

/** Options of `readout review` as the command line gives them. */
export interface ReviewOptions extends StoreOptions {
  readonly limit?: string
  readonly json?: boolean
  readonly jsonl?: boolean
}

const MANY = 50

/** Lists what waits for a person: joins that are not sure, and statements that contradict each other without a preferred one. */
export function reviewCommand(options: ReviewOptions): Promise<number> {
  endWithReader()
  return withStore(options, async (store) => {
    const limit = Number(options.limit ?? MANY)
    const joins = await store.rows('relation', { where: { state: ['=', 'waiting'] }, orderBy: [['score', 'desc'], 'left', 'right'], limit })
    const conflicts = (await store.rows('conflict', { orderBy: ['id'], limit })).filter(({ preferred }) => preferred === null)
    if (options.json) await print(`${JSON.stringify({ joins, conflicts }, null, 2)}\n`)
    else if (options.jsonl) await print([...joins, ...conflicts].map((one) => `${JSON.stringify(one)}\n`).join(''))
    else await print(account(joins, conflicts))
    return joins.length + conflicts.length ? EXIT.findings : EXIT.ok
  })
}

function account(joins: readonly RelationRow[], conflicts: readonly ConflictRow[]): string {
  if (joins.length + conflicts.length === 0) return 'Nothing waits for you.\n'
  const parts: string[] = []
  if (joins.length) parts.push('THE SAME?', ...joins.map(joinLines))
  if (conflicts.length) parts.push('WHICH IS RIGHT?', ...conflicts.map(conflictLines))
  return `${parts.join('\n\n')}\n`
}

const joinLines = ({ kind, left, right, score, reasons }: RelationRow): string =>
  [`${kind}  ${left}  ${right}  ${score.toFixed(2)}`, ...reasons.map((reason) => `  – ${reason}`), `  readout decide same|different ${left} ${right}`].join(
    '\n',
  )

const conflictLines = ({ what, values }: ConflictRow): string =>
  [what, ...values.map(({ value, document, fact, quote }) => `  ${value} – “${quote}” [${document}#${fact}]`), '  readout decide prefer DOCUMENT#FACT'].join(
    '\n',
  )
