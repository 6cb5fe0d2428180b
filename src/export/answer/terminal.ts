import type { Answer, Line, Section } from '../../answers/types.js'
import type { Look } from '../block.js'
import { harmlessly } from '../harmless.js'
import { wrap } from '../wrap.js'
import { coverageLine } from './html.js'
import { paragraphs } from './markdown.js'
import { type Notes, notesOf, sourceLine } from './notes.js'

/** Quotes shown below a line of a list; the rest is told by number. */
const MOST_QUOTES = 2

/** An answer for people at a terminal: rows with their quotes below, sentences with numbered notes at the end. */
export function answerAtTerminal(given: Answer, look: Look): string {
  const answer = harmlessly(given)
  const out: string[] = []
  const notes = notesOf({ ...answer, sections: answer.sections.filter((section) => section.prose) })
  const put = (text: string, style: (line: string) => string, indent = ''): void => {
    for (const line of wrap(text, Math.max(40, look.width) - indent.length)) out.push(indent + style(line))
  }
  put(answer.title, look.paint.title)
  for (const note of answer.notes) put(note, look.paint.warning)
  for (const section of answer.sections) {
    out.push('', look.paint.section(section.title))
    if (section.prose) sentences(section, notes, put)
    else section.lines.forEach((line) => rows(line, look, put))
    if (section.left) put(`${section.left} more not shown`, look.paint.faint, '  ')
  }
  if (notes.sources.length) out.push('', look.paint.section('Notes'))
  notes.sources.forEach((source, i) => put(`${i + 1}  “${source.quote}” – ${sourceLine(source)}`, look.paint.faint, '  '))
  out.push('')
  put(coverageLine(answer), look.paint.faint)
  return `${out.join('\n')}\n`
}

type Put = (text: string, style: (line: string) => string, indent?: string) => void

function sentences(section: Section, notes: Notes, put: Put): void {
  for (const some of paragraphs(section.lines)) {
    const text = some.map((line) => `${line.text}${[...new Set(notes.of(line))].map((n) => `[${n}]`).join('')}`).join(' ')
    put(text, (line) => line, '  ')
  }
}

function rows(line: Line, { paint }: Look, put: Put): void {
  const style = line.mark === 'planned' || line.mark === 'waiting' ? paint.kind : line.mark === 'disputed' || line.mark === 'moved' ? paint.warning : paint.name
  put(line.text, style, '  ')
  const below = (line.lines ?? []).filter((one) => one.sources.length > 0)
  const quoted = below.length > 1 ? below : [line]
  for (const one of quoted.slice(0, MOST_QUOTES * 2)) {
    const [source] = one.sources
    if (source) put(`${wordsOf(one, line, source.quote)} – ${sourceLine(source)}`, paint.quote, '      ')
  }
  const more = below.length > 1 ? below.length - MOST_QUOTES * 2 : line.sources.length - 1
  if (more > 0) put(`and ${more} more source${more === 1 ? '' : 's'}`, paint.faint, '      ')
}

/** The line below with its quote, unless it tells it already. */
const wordsOf = (one: Line, line: Line, quote: string): string =>
  one === line ? `“${quote}”` : one.text.includes(quote) ? one.text : `${one.text}: “${quote}”`
