import type { AgreementStatus, Certainty, CommitmentKind, EngagementKind, EngagementStatus, Level, PositionStatus } from './types.js'

/**
 * The index of the record of many documents: one row a fact, flat, so that a database can sort and count it.
 * Rows are made from records (`resolve/index-rows.ts`) and can be made again at any time; nothing is told here that a
 * record does not prove. The columns that end a row (`person`, `event` …) say what the fact belongs to; they are
 * `null` until the documents have been compared with each other (`resolve/`).
 */
export interface FactRow {
  /** Id of the document. */
  readonly doc: string
  /** Id of the fact in the document's record: "e3", "p1.2". */
  readonly fact: string
  /** When it became known: day the document was published (as exactly as told), or, if it tells none, the day it was kept. */
  readonly known: string
  readonly quote: string
  /** Offsets of the quote in the document's text, UTF-16 units, half-open. */
  readonly from_at: number
  readonly to_at: number
  readonly certainty: Certainty
  /** What a person ruled about this fact; a rejected fact has no row. */
  readonly reviewed: 'accepted' | 'edited' | null
}

/** A person as one document names them. */
export interface PersonRow extends FactRow {
  readonly name: string
  readonly names: readonly string[]
  readonly party: string | null
  readonly person: string | null
}

/** An office that a document gives a person. `of_fact` is the fact of the person: "p1"; null if the document does not say who holds it. */
export interface OfficeRow extends FactRow {
  readonly of_fact: string | null
  readonly title: string
  readonly of: string | null
  readonly status: PositionStatus
  readonly from: string | null
  readonly to: string | null
  readonly person: string | null
  /** The office held by that person over time: several rows, one holding. */
  readonly holding: string | null
}

/** What one document tells of one engagement. */
export interface ReportRow extends FactRow {
  readonly kind: EngagementKind
  readonly status: EngagementStatus
  readonly name: string | null
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  /** Words that tell its date, with their offsets; null if that follows from another date or from publication. */
  readonly when_quote: string | null
  readonly when_from: number | null
  readonly when_to: number | null
  /** Words that tell the place. */
  readonly where_quote: string | null
  readonly where_from: number | null
  readonly where_to: number | null
  readonly level: Level
  readonly parties: readonly string[]
  /** Names of those who took part, as in the document's `people`. */
  readonly people: readonly string[]
  readonly topics: readonly string[]
  /** Party that published the document, if it is one. */
  readonly side: string | null
  readonly outlet: string | null
  /** Parties of the document's other reports, most often told first, at most four: whose dealings it tells of where a report names no party itself. */
  readonly context: readonly string[]
  /** Occasion: reports of one visit with its meetings, or of a plan and what became of it, share it. */
  readonly event: string | null
  /** Engagement inside the occasion: reports of the same meeting share it. */
  readonly engagement: string | null
}

export interface CommitmentRow extends FactRow {
  readonly kind: CommitmentKind
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly due: string | null
  readonly topics: readonly string[]
  /** Parties of the document's engagements, as in `FigureRow`. */
  readonly context: readonly string[]
  /** Promise, over time: later texts that repeat it, follow it up or fulfil it share it. */
  readonly thread: string | null
}

export interface AgreementRow extends FactRow {
  readonly name: string
  readonly acronym: string | null
  readonly parties: readonly string[]
  readonly status: AgreementStatus
  readonly agreement: string | null
}

export interface InitiativeRow extends FactRow {
  readonly name: string
  readonly acronym: string | null
  readonly initiative: string | null
}

export interface OrganizationRow extends FactRow {
  readonly name: string
  readonly acronym: string | null
  readonly party: string | null
  /** Town told with the name. */
  readonly seat: string | null
  readonly organization: string | null
}

export interface FigureRow extends FactRow {
  readonly value: number
  readonly unit: string
  readonly indicator: string
  readonly of: string | null
  readonly with: string | null
  readonly period: string | null
  readonly change: number | null
  readonly approximate: boolean
  /** Parties of the document's engagements, most often told first, at most four: whose figure it is where its words name one party only. */
  readonly context: readonly string[]
  /** Same indicator of the same parties: "trade turnover: European Union, Kazakhstan". */
  readonly series: string | null
}

export interface TopicRow extends FactRow {
  readonly code: string
}

/** A party as one document names it. */
export interface PartyRow extends FactRow {
  readonly party: string
  readonly kind: 'state' | 'organisation' | 'group'
}

export interface QuotationRow extends FactRow {
  readonly speaker: string | null
  readonly person: string | null
}

/**
 * A party or person in a report, for asking by who took part. `entity` is "party:Kazakhstan" or "person:…";
 * made when documents are compared.
 */
export interface InvolvedRow {
  readonly entity: string
  readonly doc: string
  readonly fact: string
  readonly known: string
  readonly event: string
  readonly engagement: string
  readonly status: EngagementStatus
  /** Day it began for sorting: the report's start, else its engagement's, else `known`. */
  readonly day: string
}

/** Two entities of one kind in one report, `a` before `b` by code point. */
export interface DyadRow {
  readonly a: string
  readonly b: string
  readonly doc: string
  readonly fact: string
  readonly known: string
  readonly event: string
  readonly engagement: string
  readonly status: EngagementStatus
  readonly day: string
}

/** Rows that are one fact each. */
export interface FactRows {
  readonly person: PersonRow
  readonly office: OfficeRow
  readonly report: ReportRow
  readonly commitment: CommitmentRow
  readonly agreement: AgreementRow
  readonly initiative: InitiativeRow
  readonly organization: OrganizationRow
  readonly figure: FigureRow
  readonly topic: TopicRow
  readonly party: PartyRow
  readonly quotation: QuotationRow
}

/** A thing that documents speak of together: who or what it is, in its best-known form. */
export interface EntityRow {
  readonly kind: EntityKind
  /** Readable and stable: "person:kassym-jomart-tokayev", "event:2025-04-04-european-union-summit". */
  readonly id: string
  readonly label: string
  /** Every form seen, most frequent first, then by code point. */
  readonly forms: readonly string[]
  readonly party: string | null
  readonly first_known: string
  readonly last_known: string
  readonly documents: number
}
export type EntityKind = 'person' | 'event' | 'holding' | 'thread' | 'agreement' | 'initiative' | 'organization' | 'series'

/** Why two things are one, may be one, or are not: kept for every join that names alone did not settle. */
export interface RelationRow {
  readonly kind: 'person' | 'event' | 'plan' | 'agreement' | 'initiative' | 'organization' | 'thread'
  /** Facts at both ends, "DOC#FACT": they outlive entity ids. */
  readonly left: string
  readonly right: string
  /** From 0 to 1. */
  readonly score: number
  /** In words: "same family name", "both foreign minister of Kazakhstan in 2024". */
  readonly reasons: readonly string[]
  readonly state: 'joined' | 'waiting' | 'apart'
  /** Decision that settled it, if a person did. */
  readonly decision: string | null
}

/** Statements that cannot all be right, side by side. */
export interface ConflictRow {
  readonly id: string
  /** Field in which they differ. */
  readonly about: 'figure' | 'date' | 'place' | 'office' | 'status' | 'arithmetic' | 'nature' | 'membership'
  /** In words: "trade turnover of Kazakhstan and the European Union, 2024". */
  readonly what: string
  readonly values: readonly ConflictValue[]
  /** "DOC#FACT" of the statement that a person preferred, with the decision. */
  readonly preferred: string | null
  readonly decision: string | null
}
export interface ConflictValue {
  readonly document: string
  readonly fact: string
  readonly value: string
  readonly quote: string
  readonly from_at: number
  readonly to_at: number
  readonly known: string
}

/** Two documents that tell of one occasion from two sides or outlets. */
export interface PairRow {
  readonly event: string
  readonly left: string
  readonly right: string
  readonly sides: readonly [string | null, string | null]
}

/** A document whose text is (nearly) another's: it is kept, and counts once. */
export interface CopyRow {
  readonly doc: string
  readonly original: string
  /** Share of the words in common, from 0 to 1. */
  readonly likeness: number
}

/** Everything that is worked out from the documents together. */
export interface DerivedRows extends FactRows {
  readonly involved: InvolvedRow
  readonly dyad: DyadRow
  readonly entity: EntityRow
  readonly relation: RelationRow
  readonly conflict: ConflictRow
  readonly pair: PairRow
  readonly copy: CopyRow
}
export type RowKind = keyof DerivedRows
