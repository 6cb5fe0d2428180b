import type { Answer } from '../answers/types.js'
import { failure, ReadoutError } from '../base/errors.js'
import { lanesOf, svgFile } from '../../web/src/render.js'
import { answerCsv } from '../export/answer/csv.js'
import { answerDocx } from '../export/answer/docx.js'
import { atomFeed, jsonFeed } from '../export/answer/feeds.js'
import { icalendar } from '../export/answer/icalendar.js'
import { bibtex, cslJson } from '../export/answer/citations.js'
import { answerMarkdown } from '../export/answer/markdown.js'
import { notesOf } from '../export/answer/notes.js'

/** A way to hand an answer on: how the address ends, its media type, and how it is written. */
export interface Format {
  readonly type: string
  readonly write: (answer: Answer, self: string) => Promise<string | Uint8Array> | string
}

/** Every answer stands at its address in each of these, by its ending: `/timeline.csv?party=…`. */
export const FORMATS: Readonly<Record<string, Format>> = {
  json: { type: 'application/json; charset=utf-8', write: (answer) => JSON.stringify(answer) },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: (answer) => answerCsv(answer) },
  md: { type: 'text/markdown; charset=utf-8', write: answerMarkdown },
  ics: { type: 'text/calendar; charset=utf-8', write: icalendar },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  feed: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: answerDocx },
  csl: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: (answer) => cslJson(notesOf(answer).sources) },
  svg: { type: 'image/svg+xml; charset=utf-8', write: (answer, self) => pictureFile(answer, new URL(self)) },
  bib: { type: 'application/x-bibtex; charset=utf-8', write: (answer) => bibtex(notesOf(answer).sources) },
}

/** The picture of an answer; of a network, as many days as were asked for. */
function pictureFile(answer: Answer, { searchParams }: URL): string {
  const svg = svgFile(answer, answer, lanesOf(searchParams))
  if (svg === null)
    throw new ReadoutError(failure('ANSWER_MISSING', null, { what: 'A picture of this', hint: 'Its numbers stand at the same address that ends in .csv.' }))
  return svg
}
