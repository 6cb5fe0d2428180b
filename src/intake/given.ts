import type { SourceDocument } from '../model/types.js'

/** Where a field was found that is only likely: a file was made on that day, a page lies on that host. What a person gives goes before. */
const LIKELY: Readonly<Record<'published' | 'outlet', ReadonlySet<string>>> = {
  published: new Set(['PDF CreationDate', 'Word created']),
  outlet: new Set(['host of the address']),
}

/** The document with what a person gave for documents that do not tell it themselves. */
export function withGiven(document: SourceDocument, given: { readonly published: string | null; readonly outlet: string | null }): SourceDocument {
  const fields = (['published', 'outlet'] as const).filter((field) => {
    const from = document.provenance?.[field]
    return given[field] !== null && (!document[field] || (from !== undefined && LIKELY[field].has(from)))
  })
  if (fields.length === 0) return document
  const provenance = Object.entries(document.provenance ?? {}).filter(([field]) => !(fields as readonly string[]).includes(field))
  const { provenance: _, ...rest } = document
  return {
    ...rest,
    ...Object.fromEntries(fields.map((field) => [field, given[field]])),
    ...(provenance.length ? { provenance: Object.fromEntries(provenance) } : {}),
  }
}
