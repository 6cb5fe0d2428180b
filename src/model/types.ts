import type { z } from 'zod'
import type * as schema from './record.js'

/** Types of the record, taken from its schemas; importing them costs nothing at run time. */
export type Evidence = z.infer<typeof schema.Evidence>
export type Certainty = z.infer<typeof schema.Certainty>
export type Position = z.infer<typeof schema.Position>
export type PositionStatus = z.infer<typeof schema.PositionStatus>
export type Office = z.infer<typeof schema.Office>
export type Person = z.infer<typeof schema.Person>
export type Organization = z.infer<typeof schema.Organization>
export type Party = z.infer<typeof schema.Party>
export type Engagement = z.infer<typeof schema.Engagement>
export type EngagementKind = z.infer<typeof schema.EngagementKind>
export type EngagementStatus = z.infer<typeof schema.EngagementStatus>
export type Level = z.infer<typeof schema.Level>
export type Topic = z.infer<typeof schema.Topic>
export type Commitment = z.infer<typeof schema.Commitment>
export type CommitmentKind = z.infer<typeof schema.CommitmentKind>
export type AgreementStatus = z.infer<typeof schema.AgreementStatus>
export type Agreement = z.infer<typeof schema.Agreement>
export type Initiative = z.infer<typeof schema.Initiative>
export type Figure = z.infer<typeof schema.Figure>
export type Quotation = z.infer<typeof schema.Quotation>
export type Problem = z.infer<typeof schema.Problem>
export type ReadoutRecord = z.infer<typeof schema.ReadoutRecord>

/** A document as it comes in: its text and what is known about it; unknown keys are kept by intake. */
export interface SourceDocument {
  readonly id: string
  readonly text: string
  readonly url?: string | null
  readonly outlet?: string | null
  /** `YYYY-MM-DD` (or `YYYY-MM`). */
  readonly published?: string | null
  readonly title?: string | null
  readonly dateline?: string | null
  readonly lang?: string | null
  /** Where intake found a field: { title: 'meta og:title' }; fields that were given as they are do not occur. */
  readonly provenance?: Readonly<Record<string, string>>
  /** Keys that came with the document and are not Readout's own; kept as they are. */
  readonly extra?: Readonly<Record<string, unknown>>
}
