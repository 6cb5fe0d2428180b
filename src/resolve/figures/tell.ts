import type { FigureRow } from '../../model/rows.js'
import type { Claim } from './claim.js'
import { isMoney } from './measure.js'

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
]
const ROUNDINGS = { exact: '', below: 'nearly ', above: 'over ', about: 'about ' } as const

/** "48.7 billion USD", "nearly 50 billion USD", "over 3,000": a value in words. */
export function tellValue({ value, unit }: Pick<FigureRow, 'value' | 'unit'>, { rounding }: Claim): string {
  const said = `${ROUNDINGS[rounding]}${tellNumber(value)}`
  if (unit === '%') return `${said} %`
  return isMoney(unit) ? `${said} ${unit}` : said
}

/** A number as English writes it, scaled from a million on. */
export function tellNumber(value: number): string {
  const [scale, name] = SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, '']
  const [whole = '', fraction] = String(Number((value / scale).toPrecision(9))).split('.')
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${fraction ? `.${fraction}` : ''}${name}`
}

/** "2024", "January to September 2024" stay codes: "2024-01 to 2024-09". */
export const tellPeriod = (period: string): string => period.replace('/', ' to ')
