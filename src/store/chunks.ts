/** Values asked for at once: databases bound the number of parameters of a question. */
const AT_ONCE = 500

export function chunks<Item>(items: readonly Item[], size = AT_ONCE): Item[][] {
  const all: Item[][] = []
  for (let at = 0; at < items.length; at += size) all.push(items.slice(at, at + size))
  return all
}

/** Asks for many values, some at a time. */
export async function inChunks<Item, Row>(items: readonly Item[], ask: (some: Item[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (const some of chunks(items)) rows.push(...(await ask(some)))
  return rows
}
