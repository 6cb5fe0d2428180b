import type { Answer, Line, Section } from '../../answers/types.js'
import { printable, safeAddress } from '../escape.js'
import { coverageLine } from './html.js'
import { notShownSentence } from './not-shown.js'
import { type Notes, notesOf, sourceLine } from './notes.js'

/** An answer as Markdown with numbered footnotes (as GitHub and Pandoc read them): sentences as paragraphs, rows as lists. */
export function answerMarkdown(answer: Answer): string {
  const notes = notesOf(answer)
  const rests = coverageLine(answer)
  const parts = [
    `# ${plain(answer.title)}`,
    ...answer.notes.map((note) => `*${plain(note)}*`),
    ...answer.sections.flatMap((section) => [`## ${plain(section.title)}`, body(section, notes)]),
    rests ? `*${plain(rests)}*` : '',
    notes.sources.map((source, i) => `[^${i + 1}]: “${plain(source.quote)}” – ${where(source)}`).join('\n'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function body(section: Section, notes: Notes): string {
  const { prose, lines } = section
  const left = notShownSentence(section)
  const more = left ? [`${prose ? '' : '- '}*${left}*`] : []
  if (!prose) return [...lines.map((line) => item(line, notes)), ...more].join('\n')
  return [
    paragraphs(lines)
      .map((some) => some.map((line) => cited(line, notes)).join(' '))
      .join('\n\n'),
    ...more,
  ].join('\n\n')
}

/** Sentences of one paragraph stand together; a line whose `paragraph` field is true begins the next. */
export function paragraphs(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open && line.fields['paragraph'] !== true) open.push(line)
    else groups.push([line])
  }
  return groups
}

const item = (line: Line, notes: Notes): string => [`- ${cited(line, notes)}`, ...(line.lines ?? []).map((one) => `    - ${cited(one, notes)}`)].join('\n')

const cited = (line: Line, notes: Notes): string => {
  const numbers = [...new Set(notes.of(line))].map((n) => `[^${n}]`)
  return `${plain(line.text)}${numbers.join('')}`
}

function where(source: Notes['sources'][number]): string {
  const address = safeAddress(source.address)
  const line = plain(sourceLine(source))
  return address && !/[()\\]/.test(address) ? `[${line}](${address})` : line
}

/** Text that no Markdown reader takes for markup: on one line, with every sign that could mean something escaped. */
export const plain = (text: string): string =>
  printable(text)
    .replace(/[\r\n\u0085\u2028\u2029\t]+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$^]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=:])/, '\\$1')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/@/g, '\\@')
    .replace(/!\\\[/g, '\\!\\[')
