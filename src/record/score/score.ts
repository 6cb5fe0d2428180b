import { placeOf } from './compare.js'
import { compareEngagements } from './engagements.js'
import { compareAgreements, compareCommitments, compareFigures, comparePeople, compareTopics } from './fields.js'
import { type Field, FIELDS, type Scorable, type Scored, type Side, SIDES, type Tally } from './types.js'

interface Count {
  tp: number
  gold: number
  pred: number
}

export interface FieldScore {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly gold: number
  readonly predicted: number
}

export interface Score {
  readonly documents: number
  readonly answered: number
  readonly fields: Readonly<Record<Field, FieldScore>>
  /** Mean of the F1 values of all fields. */
  readonly record: number
  readonly side: Readonly<Record<Side, number | null>>
}

export interface Miss {
  readonly document: string
  readonly field: Field
  readonly what: string
  readonly item: unknown
}

const counts = (): Record<Field, Count> => Object.fromEntries(FIELDS.map((field) => [field, { tp: 0, gold: 0, pred: 0 }])) as Record<Field, Count>

/**
 * Counts how far records agree with gold ones, document by document. Every field has the same
 * measure, F1 = 2·TP / (gold + predicted) over all documents.
 */
export class Scorer {
  readonly #total = counts()
  readonly #sides = Object.fromEntries(SIDES.map((side) => [side, { right: 0, all: 0 }])) as Record<Side, { right: number; all: number }>
  #documents = 0
  #answered = 0
  readonly perDocument: [id: string, f1: Readonly<Record<Field, number | null>>][] = []
  readonly misses: Miss[] = []

  /** `record` is null where the program gave no answer: everything is missed then. */
  add(gold: Scorable, record: Scorable | null, document: Scored): void {
    const own = counts()
    const tally: Tally = {
      add: (field, hits, ours, theirs) => {
        for (const count of [this.#total[field], own[field]]) {
          count.tp += hits
          count.gold += ours
          count.pred += theirs
        }
      },
      side: (side, isRight) => {
        this.#sides[side].all++
        if (isRight) this.#sides[side].right++
      },
      miss: (field, what, item) => void this.misses.push({ document: gold.id, field, what, item }),
    }
    const predicted: Partial<Scorable> = record ?? {}
    comparePeople(gold, predicted, tally)
    compareEngagements(gold, predicted, document, tally)
    compareTopics(gold, predicted, tally)
    compareCommitments(gold, predicted, document, tally)
    compareAgreements(gold, predicted, tally)
    compareFigures(gold, predicted, tally)
    for (const list of ['engagements', 'commitments', 'figures'] as const)
      for (const fact of predicted[list] ?? []) tally.side('grounded', placeOf(document.text, fact.evidence) !== null)
    this.#documents++
    if (record) this.#answered++
    this.perDocument.push([
      gold.id,
      Object.fromEntries(FIELDS.map((field) => [field, own[field].gold + own[field].pred ? f1(own[field]) : null])) as Record<Field, number | null>,
    ])
  }

  result(): Score {
    const fields = Object.fromEntries(FIELDS.map((field) => [field, fieldScore(this.#total[field])])) as Record<Field, FieldScore>
    const rate = (side: Side): number | null => (this.#sides[side].all ? round(this.#sides[side].right / this.#sides[side].all) : null)
    return {
      documents: this.#documents,
      answered: this.#answered,
      fields,
      record: round(FIELDS.reduce((sum, field) => sum + fields[field].f1, 0) / FIELDS.length),
      side: {
        grounded: rate('grounded'),
        commitmentKinds: rate('commitmentKinds'),
        figurePeriods: rate('figurePeriods'),
        engagementStatus: rate('engagementStatus'),
        positionStatus: rate('positionStatus'),
      },
    }
  }
}

const f1 = ({ tp, gold, pred }: Count): number => (gold + pred ? (2 * tp) / (gold + pred) : 1)

const fieldScore = (count: Count): FieldScore => ({
  f1: round(f1(count)),
  precision: round(count.pred ? count.tp / count.pred : 1),
  recall: round(count.gold ? count.tp / count.gold : 1),
  gold: count.gold,
  predicted: count.pred,
})

const round = (value: number): number => Math.round(value * 1000) / 1000
