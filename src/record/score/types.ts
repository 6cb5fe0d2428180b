import type { Clause } from './compare.js'

/** As much of a record as is scored: written by hand, or by a program (whose records have more). */
export interface Scorable {
  readonly id: string
  readonly people?: readonly ScorablePerson[]
  readonly engagements?: readonly ScorableEngagement[]
  readonly topics?: readonly (string | { readonly code: string })[]
  readonly commitments?: readonly { readonly kind: string; readonly evidence: Clause }[]
  readonly agreements?: readonly { readonly name: string; readonly acronym?: string | null }[]
  readonly figures?: readonly ScorableFigure[]
}

export interface ScorablePosition {
  readonly title: string
  readonly of?: string | null
  readonly status?: string
}

export interface ScorablePerson {
  readonly name: string
  readonly positions?: readonly ScorablePosition[]
}

export interface ScorableEngagement {
  readonly kind: string
  readonly status: string
  readonly name?: string | null
  readonly people?: readonly string[]
  readonly parties?: readonly string[]
  readonly start?: string | null
  readonly place?: string | null
  readonly evidence: Clause
}

export interface ScorableFigure {
  readonly value: number
  readonly unit: string
  readonly indicator?: string | null
  readonly period?: string | null
  readonly evidence: Clause
}

export const FIELDS = [
  'people',
  'positions',
  'engagements',
  'participants',
  'parties',
  'kinds',
  'dates',
  'places',
  'topics',
  'commitments',
  'agreements',
  'figures',
] as const
export type Field = (typeof FIELDS)[number]

/** Rates reported beside the fields, as [right, all]. */
export const SIDES = ['commitmentKinds', 'figurePeriods', 'engagementStatus', 'positionStatus', 'grounded'] as const
export type Side = (typeof SIDES)[number]

/** Where the comparison of two records writes down what it finds. */
export interface Tally {
  add(field: Field, hits: number, gold: number, predicted: number): void
  side(side: Side, isRight: boolean): void
  miss(field: Field, what: string, item: unknown): void
}

/** The document that two records are about. */
export interface Scored {
  readonly text: string
  readonly published: string | null | undefined
}
