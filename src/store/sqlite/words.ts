import { sql } from 'kysely'
import type { Term, WordIndex } from '../database.js'

/** Full text by FTS5. Its table keeps no text: words stand in documents. https://sqlite.org/fts5.html */
export const sqliteWords: WordIndex = {
  column: 'body',
  numberColumn: 'rowid',
  encode: (words) => words,
  matching: (terms) => sql`select rowid as d from words where words match ${terms.map(phrase).join(' ')}`,
}

/** Words hold letters and digits only, so that nothing in them is an operator. */
const phrase = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? ' *' : ''}`
