import { createHash } from 'node:crypto'
import { unpackBytes, unpackText } from './codec.js'
import type { Database, Snapshot } from './database.js'
import { MOVED, type Moved } from './moved-tables.js'
import { NEWEST } from './migrations.js'

/** Everything appended, as lines: a head, a row a line, and an end with counts and the hash of all lines before it. */
export async function* exportAll(db: Database): AsyncIterable<string> {
  const snapshot = await db.snapshot()
  try {
    yield* exported(db, snapshot)
  } finally {
    await snapshot.end()
  }
}

async function* exported(db: Database, { session }: Snapshot): AsyncIterable<string> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  const line = (value: unknown): string => {
    const text = JSON.stringify(value)
    hash.update(text).update('\n')
    return text
  }
  yield line({ readout: 'store', state: NEWEST })
  for (const { table, columns, order } of MOVED) {
    const query = order.reduce((q, column) => q.orderBy(column as 'd'), db.sql.selectFrom(table as 'entry').select(columns as unknown as ['d']))
    counts[table] = 0
    for await (const row of session.stream(query.compile())) {
      counts[table]++
      yield line([table, ...columns.map((column) => told(table, row as never, column))])
    }
  }
  yield JSON.stringify({ end: true, counts, sha256: hash.digest('hex') })
}

/** Packed texts are told as they are, packed bytes in base64. */
function told(table: Moved['table'], row: Readonly<Record<string, unknown>>, column: string): unknown {
  if (column !== 'body') return row[column]
  const packed = { coding: row['coding'] as number, body: row['body'] as Uint8Array }
  return table === 'source' ? Buffer.from(unpackBytes(packed)).toString('base64') : unpackText(packed)
}
