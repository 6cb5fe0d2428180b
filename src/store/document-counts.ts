import { type RawBuilder, sql } from 'kysely'
import { addMonths, civilFromDays, lastDay } from '../base/date.js'
import type { Database } from './database.js'
import { markedFor } from './documents.js'
import type { DocumentCount, DocumentCountQuestion } from './types.js'

interface Counted extends Omit<DocumentCount, 'isReadout'> {
  readonly readout: number
}

/**
 * How many documents there are, by where they come from and the month of their publication. An index holds the columns in this
 * order, so that days are counted as it is read, and only what is left is sorted.
 */
export async function documentCounts(db: Database, { parties = [], since, until, knownAt, markings }: DocumentCountQuestion): Promise<DocumentCount[]> {
  const where = sql.join(
    [
      sql`shown = 1`,
      ...markedFor(markings),
      ...parties.map((party) => sql`d in (select d from fact_party where party = ${party})`),
      ...(since ? [sql`known >= substr(${since}, 1, length(known))`] : []),
      ...(until ? [sql`known <= ${until}`] : []),
      ...(knownAt ? [knownBy(knownAt)] : []),
    ],
    sql` and `,
  )
  const days = sql`select outlet, side, language, readout, published, count(*) as times from doc where ${where} group by outlet, side, language, readout, published`
  const rows = await db.read.all(
    sql<Counted>`select outlet, side, language, readout, substr(published, 1, 7) as month, min(published) as first, max(published) as last, sum(times) as documents
      from (${days}) as days group by outlet, side, language, readout, substr(published, 1, 7)
      order by outlet nulls last, side nulls last, language, readout, month nulls last`.compile(db.sql),
  )
  return rows.map(({ readout, ...row }) => ({ ...row, isReadout: readout === 1, documents: Number(row.documents) }))
}

/** What is dated by its month or year only counts from its end. */
function knownBy(day: string): RawBuilder<unknown> {
  const month = day.slice(0, 7)
  const year = day.slice(0, 4)
  const wholeMonth = civilFromDays(lastDay(month)) === day ? month : addMonths(month, -1)
  const wholeYear = day.endsWith('-12-31') ? year : addMonths(`${year}-01`, -1).slice(0, 4)
  return sql`known <= case length(known) when 7 then ${wholeMonth} when 4 then ${wholeYear} else ${day} end`
}
