import { INDICATORS } from '../../languages/en/figures.js'
import type { AmountMention, Reading } from '../mentions/types.js'
import type { Sentence } from '../text/sentences.js'
import type { Lexicon } from '../text/lexicon.js'
import { keyAt } from '../text/text.js'
import { changesIn, signed } from './figures/change.js'
import { type Counted, countedAfter, countedBefore } from './figures/counted.js'
import { type Indicator, indicatorOf, plainWords } from './figures/indicator.js'
import { isFigure } from './figures/judge.js'
import { periodOf } from './figures/period.js'
import { type Site, segmentOf } from './figures/segment.js'
import { sidesOf } from './figures/sides.js'
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
  readonly isTrade: boolean
}

/** Words between two numbers that share a noun. */
const SHARING = 6

/** Finds every figure of the document, in the order of the text; one told twice counts once, in the body rather than the heading. */
export function findFigures(reading: Reading, context: Context): FigureDraft[] {
  const found: { readonly draft: FigureDraft; readonly isTitle: boolean }[] = []
  let told: Told | null = null
  for (const sites of sitesOf(reading)) {
    const owners = changesIn(sites)
    for (const site of sites) {
      if (owners.has(site.index)) continue
      const changes = [...owners].filter(([, owner]) => owner === site.index).map(([k]) => sites[k] as Site)
      const made = figureAt(site, context, told, changes[0] ?? null)
      if (!made) continue
      const { draft, isTrade } = made
      if (draft.rule === 'figure.money') told = { paragraph: site.sentence.paragraph, period: draft.period, unit: draft.unit, isTrade }
      found.push({ draft, isTitle: site.sentence.kind === 'title' })
    }
  }
  return withoutRepeats(found)
}

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
  const segment = segmentOf(site)
  const indicator = indicatorOf(site, segment)
  const unit = unitOf(site, indicator, told)
  if (!unit) return null
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
      : (indicator?.words ?? unit.name)
  const draft: FigureDraft = {
    range,
    rule: unit.rule,
    basis: inherited ? 'period of the figure before' : (unit.basis ?? date?.basis ?? null),
    value: amount.value,
    unit: unit.name,
    indicator: words,
    ...sidesOf(reading, context, { from: segment.from, to: segment.to }, indicator),
    period: inherited ? (told?.period ?? null) : period,
    change: change ? signed(change) : null,
    approximate: amount.approximate,
  }
  return { draft, isTrade: row?.sort === 'trade' || row?.sort === 'part' }
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

interface Unit {
  readonly name: string
  readonly rule: string
  readonly basis: string | null
  readonly counted: Counted | null
}

/** What the number is a number of; null if it makes no figure. */
function unitOf(site: Site, indicator: Indicator | null, told: Told | null): Unit | null {
  const { amount, reading, sentence } = site
  const plain = { basis: null, counted: null }
  if (amount.unit === '%' && amount.value === 100) return null // "we are 100 percent sure"
  if (amount.unit !== null) return { ...plain, name: amount.unit, rule: ruleOf(amount) }
  const counted = countedAfter(reading.text, amount.to, sentence.to) ?? sharedNoun(site)
  if (counted) return isFigure(site, counted) ? { name: counted.noun, rule: 'figure.count', basis: null, counted } : null
  const before = countedBefore(reading.text, sentence.from, amount.from)
  if (before) return isFigure(site, before) ? { name: before.noun, rule: 'figure.count', basis: null, counted: before } : null
  // "Exports accounted for 38.6 billion": the currency told before
  const isMoney = amount.value >= 1e6 && told?.paragraph === sentence.paragraph && indicator?.row?.isMoney !== false
  return isMoney ? { ...plain, name: told.unit, rule: 'figure.money', basis: 'currency of the figure before' } : null
}

/** "from 4.6 million in March to 4.1 million people", "74 of the 141 firms": the first number counts what the second does. */
function sharedNoun(site: Site): Counted | null {
  const { reading, amounts, index, amount, sentence } = site
  const next = amounts[index + 1]
  if (!next || next.unit !== null || next.from - amount.to > SHARING) return null
  const isOf = keyAt(reading.text, amount.to) === 'of' && next.from - amount.to <= 3
  if (!isOf && keyAt(reading.text, next.from - 1) !== 'to') return null
  return countedAfter(reading.text, next.to, sentence.to)
}

function ruleOf(amount: AmountMention): string {
  if (amount.rule === 'amount.fraction') return 'figure.percent'
  return amount.rule.replace('amount.', 'figure.')
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
