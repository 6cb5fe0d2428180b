import type { Answer, Line, Section, Source } from '../../answers/types.js'
import type { Look } from '../block.js'
import { harmlessly } from '../harmless.js'
import { wrap } from '../wrap.js'
import { coverageLine } from './html.js'
import { paragraphs } from './markdown.js'
import { type Notes, notesOf, sourceLine } from './notes.js'

/** Quotes shown below a line of a list; the rest is told by number. */
const MOST_QUOTES = 2
/** Points of a comparison shown below it: fewer would hide what only one side tells. */
const MOST_POINTS = 24

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
    else section.lines.forEach((line) => rows(line, section, look, put))
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

function rows(line: Line, { below: name }: Section, { paint }: Look, put: Put): void {
  const style = line.mark === 'planned' || line.mark === 'waiting' ? paint.kind : line.mark === 'disputed' || line.mark === 'moved' ? paint.warning : paint.name
  put(line.text, style, '  ')
  const below = (line.lines ?? []).filter((one) => one.sources.length > 0)
  const quoted = below.length > 1 ? below : [line]
  const most = name === 'points' ? MOST_POINTS : MOST_QUOTES * 2
  for (const one of quoted.slice(0, most)) {
    const [source] = one.sources
    if (source) put(`${wordsOf(one, line, source)} – ${sourceLine(source)}`, paint.quote, '      ')
  }
  const more = below.length > 1 ? below.length - most : line.sources.length - 1
  if (more > 0) put(`and ${more} more source${more === 1 ? '' : 's'}`, paint.faint, '      ')
}

/** The line below with its quote, unless it tells it already; who said it stands behind, once. */
function wordsOf(one: Line, line: Line, { quote, outlet }: Source): string {
  if (one === line) return `“${quote}”`
  const text = outlet && one.text.endsWith(` – ${outlet}`) ? one.text.slice(0, -outlet.length - 3) : one.text
  return text.includes(quote) ? text : `${text}: “${quote}”`
}
