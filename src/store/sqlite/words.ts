import { sql } from 'kysely'
import type { Term, WordIndex } from '../database.js'

/** Room for the number of a document beside its day, in the number of its row. */
const ROOM = 2 ** 26

/**
 * Full text by FTS5. Its table keeps no text: words stand in documents. https://sqlite.org/fts5.html
 * A row's number begins with the day on which the document became known, so that the newest are found without looking at the others.
 */
export const sqliteWords: WordIndex = {
  column: 'body',
  numberColumn: 'rowid',
  numberOf: (d, known) => dayNumber(known) * ROOM + d,
  encode: (words) => words,
  holds: (terms) => sql`words match ${terms.map(phrase).join(' ')}`,
  matching: (terms, { since, until }) => {
    const days = [
      ...(since ? [sql`and words.rowid >= ${dayNumber(since) * ROOM} and doc.known >= ${since}`] : []),
      ...(until ? [sql`and words.rowid < ${(dayNumber(until) + 1) * ROOM} and doc.known <= ${until}`] : []),
    ]
    return sql`words cross join doc on doc.d = (words.rowid & ${sql.lit(ROOM - 1)}) where words match ${terms.map(phrase).join(' ')} ${sql.join(days, sql` `)}`
  },
  newestFirst: sql`words.rowid desc`,
}

/** Days, months and years in the order of their texts: "2024", "2024-03", "2024-03-05". */
function dayNumber(date: string): number {
  const [, year = '0', month = '0', day = '0'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  return (Number(year) * 16 + Number(month)) * 32 + Number(day)
}

/** Words hold letters and digits only, so that nothing in them is an operator. */
const phrase = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? ' *' : ''}`
