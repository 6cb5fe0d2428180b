import type { Values } from '../database.js'

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** Rows in the text format of COPY. https://www.postgresql.org/docs/current/sql-copy.html */
export function copyText(rows: readonly Values[]): string {
  let text = ''
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      const value = row[i]
      if (i > 0) text += '\t'
      if (value === null || value === undefined) text += '\\N'
      else if (typeof value === 'string') text += value.replace(/[\\\t\n\r]/g, (c) => ESCAPED[c] ?? c)
      else if (typeof value === 'number') text += String(value)
      else text += `\\\\x${Buffer.from(value).toString('hex')}`
    }
    text += '\n'
  }
  return text
}
