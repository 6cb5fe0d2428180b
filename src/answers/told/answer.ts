import type { Answer, Column, Coverage, Line, Section } from '../types.js'
import type { Question } from '../ask/understand.js'
import { coverageOf } from './coverage-of.js'
import { wasKnown } from './known.js'
import { nothingFound } from './nothing.js'
import type { Documents } from './sources.js'

interface Parts {
  readonly question: string
  readonly title: string
  readonly sections: readonly Section[]
  readonly notes?: readonly string[]
  readonly next?: string | null
  readonly coverage?: Coverage
}

/** Puts an answer together; sections without lines are left out, and an empty answer says what was searched. */
export async function answerOf(
  asked: Question,
  documents: Documents,
  { question, title, sections, notes = [], next = null, coverage }: Parts,
): Promise<Answer> {
  const full = sections.filter((section) => section.lines.length > 0)
  const shown = (): Coverage => coverageOf(documents.all().filter((one) => wasKnown(one.published ?? one.recorded.slice(0, 10), asked.knownAt)))
  const rests = coverage ?? (full.length ? shown() : await documents.searched(asked.parties, asked.knownAt))
  return { question, title, asked: asked.asked, sections: full, coverage: rests, notes: full.length ? notes : [...notes, ...nothingFound(asked, rests)], next }
}

type Shape = readonly (readonly [name: string, title: string, kind?: Column['kind']])[]

/** Columns from names and titles; text unless told otherwise. */
export const columns = (shape: Shape): Column[] => shape.map(([name, title, kind = 'text']) => ({ name, title, kind }))

/** A section of rows. */
export function table(
  id: string,
  title: string,
  shape: Shape,
  lines: readonly Line[],
  more: { readonly below?: string; readonly left?: number | null } = {},
): Section {
  return { id, title, columns: columns(shape), lines, below: more.below ?? null, prose: false, left: more.left === undefined ? 0 : more.left }
}

/** A section of sentences. */
export const prose = (id: string, title: string, lines: readonly Line[]): Section => ({ id, title, columns: [], lines, below: null, prose: true, left: 0 })
