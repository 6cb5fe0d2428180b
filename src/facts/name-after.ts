import type { Lookup } from '../mentions/lookup.js'
import { type Text, keyAt } from '../text/text.js'

const NAME_LINKS = new Set([
  ',',
  '(',
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'h',
  'he',
  'shri',
  'sheikh',
  'ambassador',
  'his',
  'her',
  'excellency',
  'majesty',
  'highness',
  'royal',
])

/** A name that follows an office directly, or after an honorific. */
export function nameAfter(text: Text, lookup: Lookup, from: number, limit: number): { to: number; person: number } | null {
  const start = keyAt(text, from) === '(' && keyAt(text, from + 2) === ')' ? from + 3 : from // "… of Islamic Cooperation (OIC), H.E. Hissein Taha"
  for (let i = start; i < Math.min(limit, start + 4); i++) {
    const name = lookup.name.get(i)
    if (name) return name
    const key = keyAt(text, i)
    if (!NAME_LINKS.has(key) || (key === ',' && i > start)) return null
  }
  return null
}
