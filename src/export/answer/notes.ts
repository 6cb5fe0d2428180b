import type { Answer, Line, Source } from '../../answers/types.js'

/** The numbered notes of an answer: a source has one number, however many lines it proves; numbers follow the reading. */
export interface Notes {
  readonly sources: readonly Source[]
  /** Numbers of the notes of a line, from 1. */
  readonly of: (line: Line) => readonly number[]
}

/** The same words of one text are one note, whatever facts they prove. */
export const sourceKey = ({ document, from_at, to_at }: Source): string => `${document}#${from_at}-${to_at}`

export function notesOf(answer: Answer): Notes {
  const numbers = new Map<string, number>()
  const sources: Source[] = []
  const take = (line: Line): void => {
    for (const source of line.sources) {
      const key = sourceKey(source)
      if (numbers.has(key)) continue
      sources.push(source)
      numbers.set(key, sources.length)
    }
    for (const inner of line.lines ?? []) take(inner)
  }
  for (const section of answer.sections) section.lines.forEach(take)
  return { sources, of: (line) => [...new Set(line.sources.map((source) => numbers.get(sourceKey(source)) ?? 0))] }
}

/** Where a source stands: "Kazakhstan foreign ministry, 28 February 2025, “Title”, kz-214#e3". */
export function sourceLine({ outlet, published, title, document, fact }: Source): string {
  const id = fact ? `${document}#${fact}` : document
  return [outlet, published, title && `“${title}”`, id].filter(Boolean).join(', ')
}
