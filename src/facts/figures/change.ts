import { FALL_WORDS, RISE_WORDS } from '../../../languages/en/figures.js'
import { keyAt } from '../../text/text.js'
import type { AmountMention } from '../../mentions/types.js'
import type { Site } from './segment.js'

/** Which quantities of a sentence are the change of another, and the change that each has. */
export interface Changes {
  readonly owned: ReadonlySet<number>
  readonly changeOf: ReadonlyMap<number, number>
}

const NEAR = 9

export function changesIn(sites: readonly Site[]): Changes {
  const owned = new Set<number>()
  const changeOf = new Map<number, number>()
  sites.forEach((site, k) => {
    const owner = site.amount.unit === '%' ? ownerOf(sites, k) : -1
    if (owner < 0) return
    owned.add(k)
    if (!changeOf.has(owner)) changeOf.set(owner, k)
  })
  return { owned, changeOf }
}

function ownerOf(sites: readonly Site[], k: number): number {
  const site = sites[k] as Site
  const before = sites[k - 1]?.amount
  const after = sites[k + 1]?.amount
  const { text } = site.reading
  if (before && takesChange(before) && followsAsChange(site, before)) return k - 1
  // "rose by 13 per cent to 2.3 billion", "grew 13% and reached 2.3 billion"
  const direction = directionBefore(site)
  if (!after || !takesChange(after) || direction === 0 || after.from - site.amount.to > NEAR) return -1
  for (let i = site.amount.to; i < after.from; i++)
    if (/^(to|reaching|reached|reach|totalling|totaling|amounting|amounted|hitting|exceeding|making)$/.test(keyAt(text, i))) return k + 1
  return -1
}

const takesChange = (amount: AmountMention): boolean => amount.unit !== '%' && amount.unit !== 'times' && (amount.unit !== null || amount.value >= 1000)

/** "(+36.7%)", ", an increase of 16.9 per cent", ", 38% more than the year before", ", up 12 percent". */
function followsAsChange(site: Site, before: AmountMention): boolean {
  const { text } = site.reading
  const { amount } = site
  if (amount.from - before.to > NEAR) return false
  const mark = keyAt(text, amount.from - 1)
  if ((mark === '+' || mark === '-' || mark === '−' || mark === '–') && keyAt(text, amount.from - 2) === '(') return true
  if (wordOfChange(keyAt(text, amount.to)) !== 0 && !/^(in|of)$/.test(keyAt(text, amount.to + 1))) return true
  for (let i = before.to; i < amount.from; i++) {
    const key = keyAt(text, i)
    if (key === ';' || key === 'while') return false
    if (wordOfChange(key) !== 0) return keyAt(text, i - 1) !== 'to'
  }
  return false
}

const wordOfChange = (key: string): -1 | 0 | 1 => (RISE_WORDS.has(key) ? 1 : FALL_WORDS.has(key) ? -1 : 0)

function directionBefore(site: Site): -1 | 0 | 1 {
  const { text } = site.reading
  for (let i = site.amount.from - 1; i >= Math.max(site.sentence.from, site.amount.from - 6); i--) {
    const found = wordOfChange(keyAt(text, i))
    if (found !== 0) return found
  }
  return 0
}

/** The percentage with its sign: a minus before it or a word of falling beside it. */
export function signed(site: Site): number {
  const { text } = site.reading
  const { amount } = site
  const mark = keyAt(text, amount.from - 1)
  if (mark === '-' || mark === '−') return -amount.value
  const after = wordOfChange(keyAt(text, amount.to))
  return (after === 0 ? directionBefore(site) : after) < 0 ? -amount.value : amount.value
}
