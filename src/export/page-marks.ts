import type { ListedFact } from '../model/all-facts.js'
import { escapeHtml } from './escape.js'
import { HUE } from './page-hues.js'

/** A fact's words in the text, and the height at which they are underlined. */
interface Mark {
  readonly id: string
  readonly kind: ListedFact['kind']
  readonly isInferred: boolean
  readonly start: number
  readonly end: number
  readonly lane: number
}

/** Names and short terms are underlined close to the text, clauses below them. */
const CLAUSES = new Set(['engagement', 'commitment', 'figure', 'quotation'])
const NAME_LANES: readonly number[] = [0, 1]
const CLAUSE_LANES: readonly number[] = [2, 3, 4]
export const LANES = 5

/** Gives each mark the first height that is free where it begins, so that overlapping facts are told apart. One sweep. */
function marksOf(facts: readonly ListedFact[]): Mark[] {
  const sorted = [...facts].sort((a, b) => a.fact.evidence.start - b.fact.evidence.start || b.fact.evidence.end - a.fact.evidence.end)
  const busyUntil = new Array<number>(LANES).fill(0)
  return sorted.map(({ kind, fact }) => {
    const { start, end } = fact.evidence
    const lanes = CLAUSES.has(kind) ? CLAUSE_LANES : NAME_LANES
    const lane = lanes.find((l) => (busyUntil[l] as number) <= start) ?? (lanes.at(-1) as number)
    busyUntil[lane] = Math.max(busyUntil[lane] as number, end)
    return { id: fact.id, kind, isInferred: fact.certainty === 'inferred', start, end, lane }
  })
}

export interface MarkedText {
  /** The text's own heading, if its first paragraph is the document's title. */
  readonly heading: string | null
  readonly body: string
}

/** The text of a document as HTML paragraphs, cut where facts begin and end; each piece leads to its innermost fact, whose class it may take on. */
export function markedText(
  text: string,
  facts: readonly ListedFact[],
  prefix: string,
  title: string | null,
  classOf: (id: string) => string = () => '',
): MarkedText {
  const marks = marksOf(facts)
  const active: Mark[] = []
  let next = 0
  let heading: string | null = null
  const body: string[] = []
  for (const [start, end] of paragraphsOf(text)) {
    let html = ''
    for (let at = start; at < end; ) {
      while (next < marks.length && (marks[next] as Mark).start <= at) active.push(marks[next++] as Mark)
      for (let i = active.length - 1; i >= 0; i--) if ((active[i] as Mark).end <= at) active.splice(i, 1)
      const until = active.reduce((least, mark) => Math.min(least, mark.end), Math.min(end, marks[next]?.start ?? end))
      html += piece(escapeHtml(text.slice(at, until)), active, at, prefix, classOf)
      at = until
    }
    if (heading === null && body.length === 0 && text.slice(start, end).trim() === title?.trim()) heading = html
    else body.push(`<p dir="auto">${html}</p>`)
  }
  return { heading, body: body.join('\n') }
}

function piece(shown: string, active: readonly Mark[], at: number, prefix: string, classOf: (id: string) => string): string {
  const [first] = active
  if (!first) return shown
  const anchors = active.filter((mark) => mark.start === at).map((mark) => `<i id="${prefix}-m-${mark.id}"></i>`)
  const innermost = active.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a), first)
  const lines = new Set(active.map((mark) => `l${mark.lane}${HUE[mark.kind]}${mark.isInferred ? 'i' : ''}`))
  const own = classOf(innermost.id)
  return `${anchors.join('')}<a class="m ${[...lines, ...(own ? [own] : [])].join(' ')}" href="#${prefix}-${innermost.id}" data-f="${active.map((mark) => mark.id).join(' ')}">${shown}</a>`
}

/** Stretches of text between blank lines. */
function paragraphsOf(text: string): [start: number, end: number][] {
  const found: [number, number][] = []
  let start = 0
  for (const gap of text.matchAll(/\s*\n\s*\n\s*/g)) {
    if (gap.index > start) found.push([start, gap.index])
    start = gap.index + gap[0].length
  }
  if (start < text.length) found.push([start, text.length])
  return found
}
