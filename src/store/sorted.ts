import { sql } from 'kysely'
import { columnText } from './codec.js'
import type { Database, Session, Value } from './database.js'
import { exec } from './scratch.js'

/** Values written at once. */
const AT_ONCE = 1000

/** Sorts any number of values by a table `scratch_sorted_…` of their own. */
export class Sorter {
  #tables = 0

  constructor(
    readonly db: Database,
    readonly session: Session,
  ) {}

  async *sorted<Kind>(values: AsyncIterable<Kind>, keyOf: (value: Kind) => string): AsyncIterable<Kind> {
    const table = `scratch_sorted_${this.#tables++}`
    const text = this.db.kind === 'sqlite' ? 'text' : 'text collate "C"'
    await exec(this.session, `create temp table "${table}" (key ${text}, seq ${this.db.kind === 'sqlite' ? 'integer' : 'bigint'}, value text)`)
    let seq = 0
    let held: Value[][] = []
    const write = async (): Promise<void> => {
      await this.session.insert(table, ['key', 'seq', 'value'], held)
      held = []
    }
    for await (const value of values) {
      held.push([columnText(keyOf(value)), seq++, JSON.stringify(value)])
      if (held.length >= AT_ONCE) await write()
    }
    await write()
    const query = sql<{ readonly value: string }>`select value from ${sql.table(table)} order by key, seq`
    for await (const { value } of this.session.stream(query.compile(this.db.sql))) yield JSON.parse(value) as Kind
    // Emptied, not dropped: SQLite drops none while another question is being answered. It goes with the comparison.
    await exec(this.session, `delete from "${table}"`)
  }
}
