/** Runs of rows that share a key, from a stream in the order of the key; rows without one are passed over. Keeps one run in memory. */
export async function* runsOf<Row>(rows: AsyncIterable<Row>, keyOf: (row: Row) => string | null): AsyncIterable<readonly Row[]> {
  let run: Row[] = []
  let at: string | null = null
  for await (const row of rows) {
    const key = keyOf(row)
    if (key !== at && run.length > 0) {
      yield run
      run = []
    }
    at = key
    if (key !== null) run.push(row)
  }
  if (run.length > 0) yield run
}

/** Those rows of a stream that are wanted. */
export async function* only<Row>(rows: AsyncIterable<Row>, isWanted: (row: Row) => boolean): AsyncIterable<Row> {
  for await (const row of rows) if (isWanted(row)) yield row
}

/** Rows by a key, in the order in which keys first occur. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const known = groups.get(key)
    if (known) known.push(row)
    else groups.set(key, [row])
  }
  return groups
}
