import type { Answer, Line } from '../answers/types.js'
import { answerDocx } from '../export/answer/docx.js'
import { atomFeed, jsonFeed } from '../export/answer/feeds.js'
import { icalendar } from '../export/answer/icalendar.js'
import { bibtex, cslJson } from '../export/answer/citations.js'
import { notesOf } from '../export/answer/notes.js'
import { csvOf } from '../export/dataset/csv.js'
import type { Cell } from '../export/dataset/types.js'

/** A way to hand an answer on: how the address ends, its media type, and how it is written. */
export interface Format {
  readonly type: string
  readonly write: (answer: Answer, self: string) => Promise<string | Uint8Array> | string
}

/** Every answer stands at its address in each of these, by its ending: `/timeline.csv?party=…`. */
export const FORMATS: Readonly<Record<string, Format>> = {
  json: { type: 'application/json; charset=utf-8', write: (answer) => JSON.stringify(answer) },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: answerCsv },
  ics: { type: 'text/calendar; charset=utf-8', write: icalendar },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  feed: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: answerDocx },
  csl: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: (answer) => cslJson(notesOf(answer).sources) },
  bib: { type: 'application/x-bibtex; charset=utf-8', write: (answer) => bibtex(notesOf(answer).sources) },
}

/** All lines of all sections as one table: the section, the fields that any of them has, and the first source. */
async function answerCsv(answer: Answer): Promise<string> {
  const names = [
    ...new Set(answer.sections.flatMap(({ columns, lines }) => [...columns.map(({ name }) => name), ...lines.flatMap((line) => Object.keys(line.fields))])),
  ]
  const columns = ['section', 'id', 'text', ...names, 'source', 'quote'].map((name) => ({ name }))
  let csv = ''
  for await (const piece of csvOf(columns, rowsOf(answer))) csv += piece
  return csv
}

async function* rowsOf(answer: Answer): AsyncGenerator<Record<string, Cell>> {
  for (const { id, lines } of answer.sections) for (const line of lines) yield rowOf(id, line)
}

function rowOf(section: string, { id, text, fields, sources }: Line): Record<string, Cell> {
  const [first] = sources
  const cells = Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.join('; ') : (value as Cell)] as const)
  return {
    section,
    id,
    text,
    ...Object.fromEntries(cells),
    source: first ? `${first.document}${first.fact ? `#${first.fact}` : ''}` : null,
    quote: first?.quote ?? null,
  }
}
