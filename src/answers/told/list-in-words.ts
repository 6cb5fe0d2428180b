import { withArticle } from './holding.js'

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** "Kazakhstan and the European Union". */
export const partiesInWords = (parties: readonly string[]): string => listInWords(parties.map(withArticle))
