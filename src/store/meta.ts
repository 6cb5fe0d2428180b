import type { Database, Session } from './database.js'

/** What the store knows of itself: version of its tables, rounds of comparing. */
export async function metaOf(db: Database, session: Session): Promise<Map<string, string>> {
  const rows = await session.all(db.sql.selectFrom('meta').selectAll().compile())
  return new Map(rows.map(({ key, value }) => [key, value]))
}

export async function setMeta(db: Database, session: Session, key: string, value: string): Promise<void> {
  const insert = db.sql.insertInto('meta').values({ key, value })
  await session.run(insert.onConflict((c) => c.column('key').doUpdateSet({ value })).compile())
}
