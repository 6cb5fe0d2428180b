import type { TokenRange } from '../base/span.js'
import type { CommitmentKind, EngagementKind, EngagementStatus, Level } from '../model/types.js'
import type { OfficeStatus } from '../mentions/types.js'
import type { ActorPhrase } from './actors.js'

/** What a fact is before it is cited: token ranges instead of offsets and quotes. */
export interface Draft {
  /** The shortest clause that proves the fact. */
  readonly range: TokenRange
  readonly rule: string
  /** What the inferred part was worked out from; null when all is stated. */
  readonly basis: string | null
}

export interface TopicDraft extends Draft {
  readonly code: string
}

export interface CommitmentDraft extends Draft {
  readonly kind: CommitmentKind
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly due: string | null
}

export interface AgreementDraft extends Draft {
  readonly name: string
  readonly acronym: string | null
  readonly parties: readonly string[]
  readonly status: 'existing' | 'signed' | 'negotiated' | 'planned'
}

export interface InitiativeDraft extends Draft {
  readonly name: string
  readonly acronym: string | null
}

export interface FigureDraft extends Draft {
  readonly value: number
  readonly unit: string
  readonly indicator: string
  readonly of: string | null
  readonly with: string | null
  readonly period: string | null
  readonly change: number | null
  readonly approximate: boolean
}

export interface QuotationDraft extends Draft {
  readonly speaker: string | null
  readonly words: string
}

export interface OrganizationDraft extends Draft {
  readonly name: string
  readonly acronym: string | null
  readonly party: string | null
  /** Town told with the name. */
  readonly seat: string | null
}

/** An office of which the text does not say who holds it. */
export interface OfficeDraft extends Draft {
  readonly title: string
  readonly of: string
  readonly status: OfficeStatus
}

export interface EngagementDraft extends Draft {
  readonly kind: EngagementKind
  readonly status: EngagementStatus
  readonly name: string | null
  /** Indexes into `Reading.people`. */
  readonly people: readonly number[]
  readonly parties: readonly string[]
  readonly start: string | null
  readonly end: string | null
  readonly place: string | null
  /** Words that tell the date and the place, where the text has such. */
  readonly when: TokenRange | null
  readonly where: TokenRange | null
  readonly level: Level
}

/**
 * Who acts in a sentence or clause, worked out by the document's context: people and the
 * parties they act for. Kept per sentence so that commitments and figures can ask.
 */
export interface Actors {
  readonly people: readonly number[]
  readonly parties: readonly string[]
}

/** The document's context as facts need it. */
export interface Context {
  /** Parties of the dealing that the document reports, most central first. */
  readonly sides: readonly string[]
  /** Whom "we" means outside speeches: the outlet's own side, both in a joint statement. */
  readonly voice: readonly string[]
  /** The parties of its main occasion, and those whose people speak in it. */
  readonly dealing: readonly string[]
  /** True when the document tells only of one state's home affairs. */
  readonly domestic: boolean
  /** The phrases for those who act that lie in tokens [from, to), in text order. */
  phrasesIn(from: number, to: number): readonly ActorPhrase[]
  /** Is a sentence spoken words of a transcript? */
  isSpoken(sentence: number): boolean
  /** Whether a sentence is what a reporter asks: nobody tells it. */
  isAsked(sentence: number): boolean
  /** Who the grammatical subject of the clause before `token` is ("the Secretary", "they", "the Kazakh side"). */
  actorsBefore(token: number): Actors
}
