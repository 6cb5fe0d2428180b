import type { Answer, Line, Section, Source } from '../../answers/types.js'
import type { Look } from '../block.js'
import { harmlessly } from '../harmless.js'
import { wrap } from '../wrap.js'
import { coverageLine } from './html.js'
import { paragraphs } from './markdown.js'
import { notShown } from './not-shown.js'
import { type Notes, notesOf, sourceKey, sourceLine } from './notes.js'

/** Quotes shown below a line of a list; the rest is told by number. */
const MOST_QUOTES = 2
/** Points of a comparison shown below it: fewer would hide what only one side tells. */
const MOST_POINTS = 24
const MOST_COMPARED = new Set(['points', 'facts'])
/** What the lines below a line are called when they are counted. */
const NAMES: Readonly<Record<string, string>> = { points: 'point', facts: 'fact', reports: 'report' }

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
    const left = notShown(section)
    if (left) put(`… ${left}; a higher --limit shows them`, look.paint.faint, '  ')
  }
  if (notes.sources.length) out.push('', look.paint.section('Notes'))
  notes.sources.forEach((source, i) => put(`${i + 1}  “${source.quote}” – ${sourceLine(source)}`, look.paint.faint, '  '))
  const rests = coverageLine(answer)
  if (rests) out.push('')
  if (rests) put(rests, look.paint.faint)
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
  const shown = shownBelow(line)
  const most = name !== null && MOST_COMPARED.has(name) ? MOST_POINTS : MOST_QUOTES * 2
  for (const one of shown.slice(0, most)) {
    const [source] = one.sources
    if (source) put(`${wordsOf(one, line, source)}– ${sourceLine(source)}`, paint.quote, '      ')
  }
  const isAlone = shown.length === 1 && shown[0] === line
  const more = isAlone ? line.sources.length - 1 : shown.length - most
  const what = isAlone ? 'source' : ((name && NAMES[name]) ?? 'source')
  if (more > 0) put(`and ${more} more ${what}${more === 1 ? '' : 's'}`, paint.faint, '      ')
}

/** What stands below a line, each with its source: its parts, and the line itself where none of them has its words. */
function shownBelow(line: Line): readonly Line[] {
  const below = (line.lines ?? []).filter((one) => one.sources.length > 0)
  const [own] = line.sources
  const isCovered = own === undefined || below.some((one) => one.sources.some((source) => sourceKey(source) === sourceKey(own)))
  if (isCovered) return below.length > 1 ? below : [line]
  return [line, ...below]
}

/** The line below with its quote, unless it tells it already; who said it stands behind, once. */
function wordsOf(one: Line, line: Line, { quote, outlet }: Source): string {
  if (one === line) return line.text.includes(`“${quote}”`) || line.text.endsWith(quote) ? '' : `“${quote}” `
  const text = outlet && one.text.endsWith(` – ${outlet}`) ? one.text.slice(0, -outlet.length - 3) : one.text
  return text.includes(quote) ? `${text} ` : `${text}: “${quote}” `
}
