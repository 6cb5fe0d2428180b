import anyAscii from 'any-ascii'

/** Readable part of an id: romanised, lower case, hyphens, cut at a word after at most `most` characters. */
export function slugOf(text: string, most = 60): string {
  const slug = anyAscii(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= most) return slug
  const cut = slug.lastIndexOf('-', most)
  return slug.slice(0, cut > 0 ? cut : most)
}

/** Four letters and digits worked out from a document id, for two things that would share an id. */
export function suffixOf(doc: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < doc.length; i++) hash = Math.imul(hash ^ doc.charCodeAt(i), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0).toString(36).padStart(4, '0').slice(-4)
}
