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
export async function documentCounts(db: Database, question: DocumentCountQuestion): Promise<DocumentCount[]> {
  const { from, where } = question.newest === undefined ? everyOne(question) : newestOnes(db, question, question.newest)
  const days = sql`select outlet, side, language, readout, published, count(*) as times from ${from} where ${sql.join(where, sql` and `)}
    group by outlet, side, language, readout, published`
  const rows = await db.read.all(
    sql<Counted>`select outlet, side, language, readout, substr(published, 1, 7) as month, min(published) as first, max(published) as last, sum(times) as documents
      from (${days}) as days group by outlet, side, language, readout, substr(published, 1, 7)
      order by outlet nulls last, side nulls last, language, readout, month nulls last`.compile(db.sql),
  )
  return rows.map(({ readout, ...row }) => ({ ...row, isReadout: readout === 1, documents: Number(row.documents) }))
}

interface Counting {
  readonly from: RawBuilder<unknown>
  readonly where: readonly RawBuilder<unknown>[]
}

function everyOne({ parties: [first, ...rest] = [], markings, ...days }: DocumentCountQuestion): Counting {
  const naming = first === undefined ? [] : [sql`doc.d in (select d from fact_party where party = ${first})`, ...rest.map(isNaming)]
  return { from: sql`doc`, where: [sql`doc.shown = 1`, ...markedFor(markings), ...naming, ...inDays(days)] }
}

/** The newest are taken before the other parties and the days are looked at. */
function newestOnes({ kind }: Database, { parties: [first, ...rest] = [], markings, ...days }: DocumentCountQuestion, newest: number): Counting {
  const seen = sql.join([sql`doc.shown = 1`, sql`doc.readout = 1`, ...markedFor(markings)], sql` and `)
  const columns = sql`doc.d, doc.outlet, doc.side, doc.language, doc.readout, doc.published, doc.known`
  const some =
    first === undefined
      ? sql`select ${columns} from doc ${kind === 'sqlite' ? sql`indexed by doc_published` : sql``} where ${seen} order by doc.published desc nulls last, doc.id limit ${newest}`
      : sql`select ${columns} from fact_party as x ${kind === 'sqlite' ? sql`cross` : sql``} join doc on doc.d = x.d where x.party = ${first} and doc.copied = 0 and ${seen} order by x.known desc, doc.id limit ${newest}`
  const where = [sql`doc.readout = 1`, ...rest.map(isNaming), ...inDays(days)]
  return { from: sql`(${some}) as doc`, where }
}

/** The empty text keeps a database from looking up the party, which many documents name, and not the document. */
const isNaming = (party: string): RawBuilder<unknown> => sql`exists (select 1 from fact_party as own where own.d = doc.d and (own.party || '') = ${party})`

const inDays = ({ since, until, knownAt }: Pick<DocumentCountQuestion, 'since' | 'until' | 'knownAt'>): RawBuilder<unknown>[] => [
  ...(since ? [sql`doc.known >= substr(${since}, 1, length(doc.known))`] : []),
  ...(until ? [sql`doc.known <= ${until}`] : []),
  ...(knownAt ? [knownBy(knownAt)] : []),
]

/** What is dated by its month or year only counts from its end. */
function knownBy(day: string): RawBuilder<unknown> {
  const month = day.slice(0, 7)
  const year = day.slice(0, 4)
  const wholeMonth = civilFromDays(lastDay(month)) === day ? month : addMonths(month, -1)
  const wholeYear = day.endsWith('-12-31') ? year : addMonths(`${year}-01`, -1).slice(0, 4)
  return sql`doc.known <= case length(doc.known) when 7 then ${wholeMonth} when 4 then ${wholeYear} else ${day} end`
}
