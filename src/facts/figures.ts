import { INDICATORS } from '../../languages/en/figures.js'
import type { AmountMention, Reading } from '../mentions/types.js'
import type { Sentence } from '../text/sentences.js'
import type { Lexicon } from '../text/lexicon.js'
import { changesIn, signed } from './figures/change.js'
import { isConverted } from './figures/converted.js'
import type { Counted } from './figures/counted.js'
import { type Indicator, indicatorOf, plainWords } from './figures/indicator.js'
import { periodOf } from './figures/period.js'
import { type Site, segmentOf } from './figures/segment.js'
import { namesParty, type Sides, sidesOf } from './figures/sides.js'
import { unitOf } from './figures/unit.js'
import type { Context, FigureDraft } from './types.js'

/** Adds the words for what is measured. */
export function addFigures(lexicon: Lexicon): void {
  for (const row of INDICATORS)
    for (const phrase of row.phrases) lexicon.add(phrase, { kind: 'indicator', id: row.id, caps: phrase === 'FDI' ? 'upper' : 'any', data: row })
}

/** A figure in the making: what later ones may point back to. */
interface Told {
  readonly paragraph: number
  readonly period: string | null
  readonly unit: string
  readonly indicator: string
  readonly sentence: number
  readonly isTrade: boolean
  readonly sides: Sides
}

/** Finds every figure of the document, in the order of the text; one told twice counts once, in the body rather than the heading. */
export function findFigures(reading: Reading, context: Context): FigureDraft[] {
  const found: { readonly draft: FigureDraft; readonly isTitle: boolean }[] = []
  let told: Told | null = null
  for (const sites of sitesOf(reading)) {
    const { owned, changeOf } = changesIn(sites)
    for (const site of sites) {
      const made: Made | null = owned.has(site.index) || isConverted(site) ? null : figureAt(site, context, told, sites[changeOf.get(site.index) ?? -1] ?? null)
      if (!made) continue
      if (made.draft.rule === 'figure.money') told = toldBy(made, site)
      found.push({ draft: made.draft, isTitle: site.sentence.kind === 'title' })
    }
  }
  return withoutRepeats(found)
}

const toldBy = ({ draft, isTrade }: Made, site: Site): Told => ({
  paragraph: site.sentence.paragraph,
  period: draft.period,
  unit: draft.unit,
  indicator: draft.indicator,
  sentence: site.sentence.index,
  isTrade,
  sides: { of: draft.of, with: draft.with },
})

/** The quantities, sentence by sentence. */
function sitesOf(reading: Reading): Site[][] {
  const { sentenceOf, sentences } = reading.text
  const groups: AmountMention[][] = []
  let at = -1
  for (const amount of reading.amounts) {
    const sentence = sentenceOf[amount.from] ?? 0
    if (sentence === at) groups.at(-1)?.push(amount)
    else groups.push([amount])
    at = sentence
  }
  return groups.map((amounts) =>
    amounts.map((amount, index) => ({ reading, sentence: sentences[sentenceOf[amount.from] ?? 0] as Sentence, amounts, index, amount })),
  )
}

interface Made {
  readonly draft: FigureDraft
  readonly isTrade: boolean
}

function figureAt(site: Site, context: Context, told: Told | null, change: Site | null): Made | null {
  const { reading, amount, sentence } = site
  const unit = unitOf(site)
  if (!unit) return null
  const segment = segmentOf(site)
  const indicator = indicatorOf(site, segment)
  const named = unit.name ?? currencyBefore(site, indicator, told)
  if (named === null) return null
  const row = indicator?.row ?? null
  const isCount = unit.rule === 'figure.count'
  const behind = endOf(site, unit.counted)
  const { period, date } = periodOf(site, behind, isCount, told?.period ?? null)
  const inherited = period === null && row?.sort === 'part' && told?.isTrade === true && told.paragraph === sentence.paragraph
  const end = Math.max(behind, change?.amount.to ?? 0)
  const range = { from: Math.min(segment.from, amount.from), to: closed(site, end) }
  const words =
    isCount && unit.counted && unit.counted.at >= amount.to
      ? plainWords(reading.text, { from: amount.to, to: unit.counted.to })
      : (indicator?.words ?? sameAsBefore(told, named, sentence.index) ?? named)
  // "turnover with the EU stood at $49bn, with exports of $38bn": the parts are of whom the whole is
  const isPartOf = row?.sort === 'part' && told?.isTrade === true && told.paragraph === sentence.paragraph && !namesParty(reading, segment)
  const sides = isPartOf ? told.sides : sidesOf(reading, context, { from: segment.from, to: segment.to }, indicator)
  const draft: FigureDraft = {
    range,
    rule: unit.rule,
    basis: inherited ? 'period of the figure before' : unit.name === null ? 'currency of the figure before' : (date?.basis ?? null),
    value: Number(amount.value.toPrecision(14)), // 32.3 × 10⁹ is not quite 32,300,000,000 to a machine
    unit: named,
    indicator: words,
    of: sides.of,
    with: sides.with,
    period: inherited ? (told?.period ?? null) : period,
    change: change ? signed(change) : null,
    approximate: amount.approximate,
  }
  return { draft, isTrade: row?.sort === 'trade' || row?.sort === 'part' }
}

/** "$61 million in assistance from the Ministry and $21 million from the Agency": of what the first was. */
const sameAsBefore = (told: Told | null, unit: string, sentence: number): string | null =>
  told !== null && told.unit === unit && told.sentence === sentence && told.indicator !== unit ? told.indicator : null

/** "Exports accounted for 38.6 billion": the currency told before, in the same paragraph. */
function currencyBefore({ amount, sentence }: Site, indicator: Indicator | null, told: Told | null): string | null {
  const isMoney = amount.value >= 1e6 && told?.paragraph === sentence.paragraph && indicator?.row?.isMoney !== false
  return isMoney ? told.unit : null
}

/** Where the figure's own words end: with its noun, unless another number shares that. */
function endOf({ amount, amounts, index }: Site, counted: Counted | null): number {
  const next = amounts[index + 1]
  return counted && counted.to > amount.to && !(next && counted.at >= next.from) ? counted.to : amount.to
}

/** A bracket that a change opened is closed: "(+36.7%)". */
function closed(site: Site, end: number): number {
  return site.reading.text.tokens.word[end]?.text === ')' ? end + 1 : end
}

/** The same value of the same unit is one figure; of two tellings the body's is kept. */
function withoutRepeats(found: readonly { readonly draft: FigureDraft; readonly isTitle: boolean }[]): FigureDraft[] {
  const kept = new Map<string, { readonly draft: FigureDraft; readonly isTitle: boolean }>()
  found.forEach((each, k) => {
    const { draft } = each
    const key = draft.unit === '%' && !each.isTitle ? `${draft.value} % ${k}` : `${draft.value} ${draft.unit.toLowerCase()}`
    const known = kept.get(key)
    if (!known || known.isTitle) kept.set(key, each)
  })
  return [...kept.values()].map((each) => each.draft)
}
