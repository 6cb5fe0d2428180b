import { spanInWords } from '../../model/words/dates.js'
import { amountInWords } from '../../model/words/numbers.js'
import type { FigureRow } from '../../model/rows.js'

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "on 3–4 December 2025", "in February 2026", "in 2024". */
export function whenInWords(start: string, end: string | null = null): string {
  const words = spanInWords(start, end)
  return `${start.length === 10 ? 'on' : 'in'} ${words}`
}

const MONEY: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds sterling',
  CNY: 'yuan',
  JPY: 'yen',
  RUB: 'roubles',
  KZT: 'tenge',
  CHF: 'Swiss francs',
  INR: 'rupees',
  TRY: 'lira',
}

/** "about 50 billion US dollars". */
export function amountInProse(figure: Pick<FigureRow, 'value' | 'unit' | 'approximate'>): string {
  const words = amountInWords(figure)
  const money = MONEY[figure.unit]
  return money ? words.replace(new RegExp(`${figure.unit}$`), money) : words
}

/** Quotation marks around words of a source; marks inside become single ones, and a stop at the end goes. */
export const quoted = (words: string): string => `“${words.trim().replace(/\s+/g, ' ').replace(/[“”"]/g, "'").replace(/\.$/, '')}”`
