import { NATURES } from '../../../languages/en/comparing.js'
import { firstDay } from '../../base/date.js'
import { fold, singular } from '../../base/fold.js'
import type { FigureRow } from '../../model/rows.js'
import { claimOf } from '../figures/claim.js'
import { isMoney } from '../figures/measure.js'
import { tellValue } from '../figures/tell.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, inOrder, valueOf } from './draft.js'
import { runsOf } from './groups.js'

/** Texts of one occasion speak of the sum within these days. */
const DAYS = 45

/** One sum of one body that is a loan in one text and a memorandum in another. */
export async function* findNatures(source: RowSource): AsyncIterable<ConflictDraft> {
  const keyOf = (row: FigureRow): string | null => (isMoney(row.unit) && isTelling(row.value) ? `${row.unit} ${row.value}` : null)
  for await (const run of runsOf(source.rows('figure', ['unit', 'value']), keyOf)) {
    const named = run.filter((row) => natureOf(row) !== null).sort((a, b) => firstDay(a.known) - firstDay(b.known))
    const used = new Set<FigureRow>()
    for (const [i, row] of named.entries()) {
      if (used.has(row)) continue
      const near: FigureRow[] = []
      for (let k = i + 1; k < named.length; k++) {
        const other = named[k] as FigureRow
        if (firstDay(other.known) - firstDay(row.known) > DAYS) break
        if (!used.has(other) && shareParty(row, other)) near.push(other)
      }
      if (!near.some((other) => other.doc !== row.doc && natureOf(other) !== natureOf(row))) continue
      const all = [row, ...near]
      for (const each of all) used.add(each)
      const sum = tellValue(row, claimOf(row.value, '', false))
      yield {
        about: 'nature',
        what: `what the ${sum} are: ${commonParty(all)}`,
        values: inOrder(all.map((each) => valueOf(each, `${sum}: ${natureOf(each)}`))),
      }
    }
  }
}

/** "1.47 billion" is one sum; "10 million" may be any. */
function isTelling(value: number): boolean {
  const digits = String(Number(value.toPrecision(12)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/0+$/, '')
  return digits.length >= 2
}

const shareParty = (a: FigureRow, b: FigureRow): boolean => [a.of, a.with].some((party) => party !== null && (party === b.of || party === b.with))

/** The party that all texts name with the sum. */
const commonParty = (rows: readonly FigureRow[]): string =>
  [rows[0]?.of, rows[0]?.with].find((party) => party && rows.every((row) => party === row.of || party === row.with)) ?? ''

/** What the sum is, by the noun of its indicator. */
export function natureOf({ indicator }: Pick<FigureRow, 'indicator'>): string | null {
  for (const word of fold(indicator).split(/[^\p{L}]+/u)) {
    const nature = NATURES.get(word) ?? NATURES.get(singular(word))
    if (nature) return nature
  }
  return null
}
