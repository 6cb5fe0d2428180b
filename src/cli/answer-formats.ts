import { failure, ReadoutError } from '../base/errors.js'
import type { Answer } from '../answers/types.js'
import type { Graph } from '../export/answer/gexf.js'
import { COLOURED, PLAIN } from '../export/paint.js'
import type { Store } from '../store/types.js'
import { wantsColour, widthOf } from './output.js'

/** How an answer is painted; each painter is loaded only when it is wanted. */
const PAINTERS = {
  terminal: (answer: Answer) =>
    import('../export/answer/terminal.js').then((m) =>
      m.answerAtTerminal(answer, { paint: wantsColour(process.stdout) ? COLOURED : PLAIN, width: widthOf(process.stdout) }),
    ),
  json: async (answer: Answer) => `${JSON.stringify(answer, null, 2)}\n`,
  jsonl: (answer: Answer) => import('../export/answer/rows.js').then((m) => [...m.jsonLines(answer)].map((line) => `${JSON.stringify(line)}\n`).join('')),
  csv: (answer: Answer) => import('../export/answer/csv.js').then((m) => m.answerCsv(answer)),
  md: (answer: Answer) => import('../export/answer/markdown.js').then((m) => m.answerMarkdown(answer)),
  html: (answer: Answer) => import('../export/answer/html.js').then((m) => m.answerHtml(answer)),
  docx: (answer: Answer) => import('../export/answer/docx.js').then((m) => m.answerDocx(answer)),
  ics: (answer: Answer) => import('../export/answer/icalendar.js').then((m) => m.icalendar(answer)),
  atom: (answer: Answer) => import('../export/answer/feeds.js').then((m) => m.atomFeed(answer, `urn:readout:feed:${answer.question}`)),
  feed: (answer: Answer) => import('../export/answer/feeds.js').then((m) => m.jsonFeed(answer, `urn:readout:feed:${answer.question}`)),
  bib: (answer: Answer) => import('../export/answer/citations.js').then((m) => m.bibtex(sourcesOf(answer))),
  csl: (answer: Answer) => import('../export/answer/citations.js').then((m) => m.cslJson(sourcesOf(answer))),
  annotations: (answer: Answer, store: Store) =>
    import('../export/answer/annotations.js').then((m) => m.webAnnotations(sourcesOf(answer), (document) => store.text(document))),
  gexf: (answer: Answer) => import('../export/answer/gexf.js').then((m) => m.gexf(graphOf(answer))),
} as const satisfies Record<string, (answer: Answer, store: Store) => Promise<string | Uint8Array>>

export type AnswerFormat = keyof typeof PAINTERS

/** Endings of files, the longer first. */
const ENDINGS: readonly (readonly [ending: string, format: AnswerFormat])[] = [
  ['.feed.json', 'feed'],
  ['.csl.json', 'csl'],
  ['.annotations.json', 'annotations'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.csv', 'csv'],
  ['.md', 'md'],
  ['.html', 'html'],
  ['.docx', 'docx'],
  ['.ics', 'ics'],
  ['.atom', 'atom'],
  ['.bib', 'bib'],
  ['.gexf', 'gexf'],
  ['.txt', 'terminal'],
]

/** The format that a file's name asks for. */
export function fileFormat(ending: string, path: string): AnswerFormat {
  const found = ENDINGS.find(([one]) => path.toLowerCase().endsWith(one))
  if (found) return found[1]
  throw new ReadoutError(
    failure('OPTION_INVALID', null, { option: '--out', value: ending || path, allowed: `a file that ends in ${ENDINGS.map(([one]) => one).join(' ')}` }),
  )
}

/** What lines must tell to stand in a calendar or a graph, and which answers do: of any other the file would be empty. */
const NEEDED: Partial<Record<AnswerFormat, readonly [column: string, ending: string, answers: string]>> = {
  ics: ['start', '.ics', 'calendar, engagements, timeline, dossier, commitments'],
  gexf: ['a', '.gexf', 'network'],
}

export async function paintAnswer(answer: Answer, format: AnswerFormat, store: Store): Promise<string | Uint8Array> {
  const [column, ending, answers] = NEEDED[format] ?? []
  if (column && answer.sections.length && !answer.sections.some(({ columns }) => columns.some(({ name }) => name === column)))
    throw new ReadoutError(
      failure('OPTION_INVALID', null, { option: `--out of ${answer.question}`, value: ending ?? '', allowed: `another ending; ${ending} holds ${answers}` }),
    )
  return PAINTERS[format](answer, store)
}

const sourcesOf = (answer: Answer): Answer['sections'][number]['lines'][number]['sources'] =>
  answer.sections.flatMap((section) => section.lines.flatMap((line) => [...line.sources, ...(line.lines ?? []).flatMap((one) => one.sources)]))

/** Lines of `network` as a graph; other answers have no ties. */
function graphOf(answer: Answer): Graph {
  const nodes = new Map<string, { id: string; label: string; kind: string }>()
  const edges = []
  for (const { fields } of answer.sections.flatMap((section) => section.lines)) {
    const [a, b] = [fields['a_id'], fields['b_id']]
    if (typeof a !== 'string' || typeof b !== 'string') continue
    for (const [id, label] of [
      [a, fields['a']],
      [b, fields['b']],
    ] as const)
      nodes.set(id, { id, label: String(label), kind: id.split(':')[0] ?? '' })
    edges.push({ a, b, weight: Number(fields['reports']), first: (fields['first'] as string | null) ?? null, last: (fields['last'] as string | null) ?? null })
  }
  return { title: answer.title, nodes: [...nodes.values()], edges }
}
