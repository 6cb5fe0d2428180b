import type { Answer, Line, Section, Value } from '../../answers/types.js'

/** A line as one JSON object: its fields, the line in words, its sources, and what stands below it under the name that its section gives. */
export type JsonLine = Readonly<Record<string, unknown>>

/** Lines of an answer as flat objects, for JSON Lines; of several sections, each line names its own. */
export function* jsonLines(answer: Answer): Generator<JsonLine> {
  const isOne = answer.sections.length < 2
  for (const section of answer.sections) for (const line of section.lines) yield jsonLine(line, section, isOne ? null : section.id)
}

function jsonLine(line: Line, { below, prose }: Pick<Section, 'below' | 'prose'>, section: string | null): JsonLine {
  return {
    ...(section === null ? {} : { section }),
    ...line.fields,
    ...(line.mark ? { mark: line.mark } : {}),
    text: line.text,
    ...(below && line.lines ? { [below]: line.lines.map((one) => jsonLine(one, { below: null, prose }, null)) } : {}),
    sources: line.sources,
  }
}

/** One table of an answer: names of columns, and the cells of each line. */
export interface Cells {
  readonly names: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/** The lines of all sections as one table: their columns, then the line in words, where it stands and the words that prove it. */
export function cellsOf(answer: Answer): Cells {
  const own = [...new Set(answer.sections.flatMap((section) => section.columns.map((column) => column.name)))]
  const isOne = answer.sections.length < 2
  const names = [...(isOne ? [] : ['section']), ...own, 'text', 'sources', 'quotes']
  const rows = answer.sections.flatMap((section) =>
    section.lines.map((line) => [
      ...(isOne ? [] : [section.id]),
      ...own.map((name) => line.fields[name] ?? null),
      line.text,
      line.sources.map(({ document, fact }) => (fact ? `${document}#${fact}` : document)),
      line.sources.map(({ quote }) => quote),
    ]),
  )
  return { names, rows }
}
