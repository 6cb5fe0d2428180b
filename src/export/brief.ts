import type { ReadoutRecord } from '../model/types.js'
import { problems } from './account.js'
import { Block, type Look } from './block.js'
import { dateInWords, spanInWords } from '../model/words/dates.js'
import { harmlessly } from './harmless.js'
import { KIND_LABEL, topicLabel } from '../model/words/labels.js'
import { partiesInWords } from './outline.js'

const MOST_OCCASIONS = 2

/** One short block a document: its occasions in a line each, and how much else there is. */
export function brief(given: ReadoutRecord, look: Look): string {
  const record = harmlessly(given)
  const out = new Block(look)
  const { title, published } = record.document
  out.line(
    `${out.paint.title(title ?? record.id)}${out.paint.faint(['', published && dateInWords(published), title && record.id].filter((part) => part !== null).join(' · '))}`,
    0,
  )
  for (const { id, kind, status, name, people, parties, place, start, end } of record.engagements.slice(0, MOST_OCCASIONS)) {
    const head = `${out.paint.kind(KIND_LABEL[kind])}${status === 'held' ? '' : ` (${status === 'past' ? 'recalled' : status})`}`
    out.entry(id, head, [
      name,
      people.join(', ') || null,
      partiesInWords(parties),
      place,
      start && start !== record.document.published ? spanInWords(start, end) : null,
    ])
  }
  const more = record.engagements.length - MOST_OCCASIONS
  const counts = [
    count(Math.max(0, more), 'more occasion'),
    count(record.commitments.length, 'undertaking'),
    count(record.agreements.length, 'agreement'),
    count(record.figures.length, 'figure'),
  ]
  const rest = [...counts, record.topics.length ? `on ${record.topics.map((t) => topicLabel(t.code)).join(', ')}` : null].filter(Boolean)
  if (rest.length) out.line(out.paint.faint(rest.join(' · ')))
  problems(record, out)
  return out.toString()
}

const count = (number: number, noun: string): string | null => (number ? `${number} ${noun}${number === 1 ? '' : 's'}` : null)
