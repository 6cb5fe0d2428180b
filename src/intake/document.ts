import { type Failure, failure } from '../base/errors.js'
import type { SourceDocument } from '../model/types.js'
import { TEXT_LIMIT } from './limits.js'
import { publishedDate } from './published.js'
import type { Taken } from './taken.js'

const KNOWN = new Set(['id', 'text', 'url', 'outlet', 'published', 'title', 'dateline', 'lang'])
const FIELDS = ['url', 'outlet', 'title', 'dateline', 'lang'] as const

/**
 * A document out of loose keys, as a JSON line or a page's metadata give them. Wrong keys are
 * left out and told; keys that are not Readout's own are kept under `extra`. `provenance` tells where fields were found.
 */
export function toDocument(
  raw: Readonly<Record<string, unknown>>,
  fallbackId: string,
  where: string,
  provenance: Readonly<Record<string, string>> | null = null,
): Taken {
  const { text } = raw
  if (typeof text !== 'string') return { failed: failure('TEXT_MISSING', where) }
  if (text.trim() === '') return { failed: failure('TEXT_EMPTY', where) }
  if (text.length > TEXT_LIMIT) return { failed: failure('FILE_TOO_LARGE', where, { limit: TEXT_LIMIT }) }
  const problems: Failure[] = []
  const fields: Partial<Record<(typeof FIELDS)[number] | 'published', string>> = {}
  for (const field of FIELDS) {
    const value = raw[field]
    if (typeof value === 'string') {
      if (value.trim()) fields[field] = value
    } else if (value !== null && value !== undefined) problems.push(failure('FIELD_INVALID', field, { field }))
  }
  const published = dateOf(raw['published'], problems)
  if (published) fields.published = published
  const unpaired = surrogates(text)
  if (unpaired) problems.push(failure('SURROGATE_UNPAIRED', 'text', unpaired))
  const extra = Object.fromEntries(Object.entries(raw).filter(([key]) => !KNOWN.has(key)))
  const ownId = idOf(raw['id'])
  const document: SourceDocument = {
    id: ownId ?? fallbackId,
    text,
    ...fields,
    ...(provenance && Object.keys(provenance).length ? { provenance } : {}),
    ...(Object.keys(extra).length ? { extra } : {}),
  }
  return { document, problems, ...(ownId === null ? {} : { hasOwnId: true }) }
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string' && value.trim()) return value
  return typeof value === 'number' ? String(value) : null
}

function dateOf(value: unknown, problems: Failure[]): string | null {
  if (value === null || value === undefined || value === '') return null
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
  const date = publishedDate(written)
  if (!date) problems.push(failure('DATE_INVALID', 'published', { value: `"${written.slice(0, 60)}"` }))
  return date
}

const UNPAIRED = /\p{Surrogate}/u

/** Unpaired surrogates of a text: how many, and where the first stands; null if there are none. */
function surrogates(text: string): { count: number; offset: number } | null {
  if (!UNPAIRED.test(text)) return null
  let count = 0
  let offset = -1
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xd800 || unit > 0xdfff) continue
    const next = text.charCodeAt(i + 1)
    if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) i++
    else {
      if (offset < 0) offset = i
      count++
    }
  }
  return { count, offset }
}
