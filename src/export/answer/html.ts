import type { Answer, Line, Section } from '../../answers/types.js'
import { dateInWords } from '../../model/words/dates.js'
import { escapeHtml, safeAddress } from '../escape.js'
import { notShownSentence } from './not-shown.js'
import { type Notes, notesOf, sourceLine } from './notes.js'

/** An answer as one self-contained page: lines with numbered notes, the words of each note below; two pages when a brief is printed. */
export function answerHtml(answer: Answer): string {
  const notes = notesOf(answer)
  const rests = coverageLine(answer)
  const body = [
    `<h1>${escapeHtml(answer.title)}</h1>`,
    ...answer.notes.map((note) => `<p class="aside">${escapeHtml(note)}</p>`),
    ...answer.sections.map((section) => sectionHtml(section, notes)),
    notesHtml(notes),
    rests ? `<p class="aside">${escapeHtml(rests)}</p>` : '',
  ]
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeHtml(answer.title)}</title><style>${STYLE}</style></head>
<body><main>\n${body.filter(Boolean).join('\n')}\n</main></body></html>\n`
}

function sectionHtml(section: Section, notes: Notes): string {
  const { id, title, lines } = section
  const left = notShownSentence(section)
  const more = left ? `<p class="aside">${left}</p>` : ''
  return `<section id="${escapeHtml(id)}"><h2>${escapeHtml(title)}</h2>${lines.map((line) => lineHtml(line, notes)).join('')}${more}</section>`
}

function lineHtml(line: Line, notes: Notes): string {
  const inner = line.lines?.length ? `<ul>${line.lines.map((one) => `<li>${inline(one, notes)}</li>`).join('')}</ul>` : ''
  return `<p${line.mark ? ` class="${line.mark.replace(' ', '-')}"` : ''}>${inline(line, notes)}</p>${inner}`
}

const inline = (line: Line, notes: Notes): string =>
  `${escapeHtml(line.text)}${notes
    .of(line)
    .map((n) => `<sup><a href="#note-${n}" id="at-${n}">${n}</a></sup>`)
    .join('')}`

function notesHtml({ sources }: Notes): string {
  if (sources.length === 0) return ''
  const items = sources.map((source, i) => {
    const where = escapeHtml(sourceLine(source))
    const address = safeAddress(source.address)
    return `<li id="note-${i + 1}"><q>${escapeHtml(source.quote)}</q> ${address ? `<a href="${escapeHtml(address)}" rel="noreferrer">${where}</a>` : where}</li>`
  })
  return `<section class="notes"><h2>Notes</h2><ol>${items.join('')}</ol></section>`
}

/** What the answer rests on, in one sentence; null for an empty answer whose notes tell where it was searched. */
export function coverageLine({ coverage, sections, notes }: Answer): string | null {
  if (!sections.length && notes.length) return null
  const { documents, outlets, first, last, missing } = coverage
  if (documents === 0) return 'It rests on no document.'
  const span = first && last ? (first === last ? ` of ${dateInWords(first)}` : ` from ${dateInWords(first)} to ${dateInWords(last)}`) : ''
  const gaps = missing.length ? ` No source was read for ${missing.length} ${missing.length === 1 ? 'month' : 'months'} in between.` : ''
  return `It rests on ${documents} ${documents === 1 ? 'document' : 'documents'} of ${outlets.length} ${outlets.length === 1 ? 'outlet' : 'outlets'}${span}.${gaps}`
}

const STYLE = `:root{color-scheme:light dark;--paper:#fbf9f3;--ink:#24211b;--soft:#6b6557;--line:#e2dccd}
@media (prefers-color-scheme:dark){:root{--paper:#191815;--ink:#e4dfd2;--soft:#a09885;--line:#38342b}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.55 "Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Liberation Serif",serif}
main{max-width:42rem;margin:0 auto;padding:3rem 1.5rem}
h1{font-weight:400;font-size:2rem;line-height:1.2;margin:0 0 1rem}h2{font-weight:400;font-size:1.3rem;margin:2rem 0 .5rem;border-top:1px solid var(--line);padding-top:.8rem}
p{margin:.4rem 0;overflow-wrap:anywhere}ul{margin:.2rem 0 .6rem;padding-left:1.2rem;color:var(--soft)}sup{line-height:0;margin-left:.1em;font-size:.7em}sup a{color:var(--soft);text-decoration:none}
.aside,.notes{color:var(--soft);font-size:.85rem}.notes ol{padding-left:1.6rem}.notes a{color:inherit}.planned{font-style:italic}
@media print{body{background:#fff;color:#000;font-size:10pt}main{max-width:none;padding:0}h1{font-size:16pt}h2{font-size:12pt;margin:8pt 0 2pt;padding-top:3pt;break-after:avoid}p{margin:1.5pt 0}.notes{font-size:7.5pt;line-height:1.25}@page{size:A4;margin:16mm}}`
