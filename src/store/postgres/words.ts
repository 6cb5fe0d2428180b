import { sql } from 'kysely'
import type { Term, WordIndex } from '../database.js'

/** Places that PostgreSQL keeps of one word in one text. */
const PLACES = 255
const LAST_PLACE = 16_383

/** Full text by tsvector, given as words with their places, so that no parser of the database has a say in what is a word. */
export const postgresWords: WordIndex = {
  column: 'body',
  numberColumn: 'd',
  numberOf: (d) => d,
  encode: (words) => {
    const places = new Map<string, number[]>()
    if (words === '') return ''
    words.split(' ').forEach((word, i) => {
      const of = places.get(word)
      if (!of) places.set(word, [Math.min(i + 1, LAST_PLACE)])
      else if (of.length < PLACES) of.push(Math.min(i + 1, LAST_PLACE))
    })
    return Array.from(places, ([word, of]) => `'${word}':${of.join(',')}`).join(' ')
  },
  holds: (terms) => sql`body @@ ${terms.map(phrase).join(' & ')}::tsquery`,
  matching: (terms, { since, until }) => {
    const asked = terms.map(phrase).join(' & ')
    const days = [...(since ? [sql`and doc.known >= ${since}`] : []), ...(until ? [sql`and doc.known <= ${until}`] : [])]
    return sql`words join doc on doc.d = words.d where words.body @@ ${asked}::tsquery ${sql.join(days, sql` `)}`
  },
  newestFirst: sql`doc.known desc`,
}

/** Words hold letters and digits only, so that nothing in them is an operator. */
const phrase = ({ words, prefix }: Term): string => `(${words.map((word, i) => `'${word}'${prefix && i === words.length - 1 ? ':*' : ''}`).join(' <-> ')})`
