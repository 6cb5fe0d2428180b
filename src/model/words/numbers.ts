import type { Figure } from '../types.js'

const MAGNITUDES: readonly (readonly [least: number, name: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** 48700000000 → "48.7 billion", 3000 → "3,000". */
export function numberInWords(value: number): string {
  for (const [least, name] of MAGNITUDES) if (Math.abs(value) >= least) return `${trimmed(value / least)} ${name}`
  return trimmed(value)
}

/** "48.7 billion USD", "36.7%", "3,000 companies", "120 km". */
export function amountInWords({ value, unit, approximate }: Pick<Figure, 'value' | 'unit' | 'approximate'>): string {
  const about = approximate ? 'about ' : ''
  const number = numberInWords(value)
  if (unit === '%') return `${about}${number}%`
  const isNoun = /^[a-z][a-z -]{3,}$/.test(unit)
  return `${about}${number} ${isNoun && value !== 1 ? plural(unit) : unit}`.trim()
}

/** "+36.7%" told beside a figure. */
export const changeInWords = (change: number): string => `${change > 0 ? '+' : change < 0 ? '−' : ''}${trimmed(Math.abs(change))}%`

function trimmed(value: number): string {
  const [whole = '0', fraction] = String(Math.round(value * 1000) / 1000).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction ? `${grouped}.${fraction}` : grouped
}

function plural(noun: string): string {
  const at = noun.indexOf(' of ')
  if (at > 0) return `${plural(noun.slice(0, at))}${noun.slice(at)}`
  if (noun === 'person') return 'people'
  if (noun.endsWith('s') && !noun.endsWith('ss')) return noun
  if (/(?:ss|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
