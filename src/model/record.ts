import { z } from 'zod'

/**
 * The record of one document: all its facts, each with the words that prove it.
 * Field meanings and what a right answer is are told in `docs/record.md`, made from these schemas.
 */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).describe('YYYY, YYYY-MM or YYYY-MM-DD, as exactly as is known')

export const Evidence = z.object({
  quote: z.string().min(1).describe('the words of the text, character for character'),
  start: z.number().int().min(0).describe('offset of the first character, in UTF-16 units of the text'),
  end: z.number().int().min(1).describe('offset after the last character'),
}).describe('the words that prove a fact')

export const Certainty = z.enum(['stated', 'inferred'])

const fact = {
  id: z.string().describe('id of the fact inside its document, for `readout why`'),
  evidence: Evidence,
  rule: z.string().describe('id of the rule that made the fact'),
  certainty: Certainty.describe('stated: the text says it; inferred: worked out'),
  basis: z.string().nullable().describe('what an inferred part was worked out from; null if all is stated'),
}

export const PositionStatus = z.enum(['current', 'acting', 'incoming', 'former'])
export const EngagementKind = z.enum(['meeting', 'call', 'visit', 'consultations', 'conference', 'signing', 'ceremony'])
export const EngagementStatus = z.enum(['held', 'planned', 'past'])
export const CommitmentKind = z.enum(['agreed', 'committed', 'proposed', 'supported', 'opposed'])
export const Level = z.enum(['leaders', 'ministers', 'officials', 'parliament', 'other'])

export const Position = z.object({
  ...fact,
  title: z.string().describe('the office as written, in singular, without its country or organisation'),
  of: z.string().nullable().describe('country or organisation it belongs to'),
  status: PositionStatus,
  from: date.nullable().describe('stated start of the holding'),
  to: date.nullable().describe('stated end of the holding'),
})

export const Person = z.object({
  ...fact,
  name: z.string().describe('fullest form of the name in the text, without titles'),
  names: z.array(z.string()).describe('every form of the name that the text uses'),
  party: z.string().nullable().describe('party the person acts for'),
  positions: z.array(Position),
})

export const Organization = z.object({ ...fact, name: z.string(), acronym: z.string().nullable(), party: z.string().nullable() })

export const Party = z.object({ ...fact, name: z.string(), kind: z.enum(['state', 'organisation', 'group']), as: z.array(z.string()).describe('the ways the text names it') })

export const Engagement = z.object({
  ...fact,
  kind: EngagementKind,
  status: EngagementStatus,
  name: z.string().nullable().describe('proper name of a named event, without ordinal or year'),
  people: z.array(z.string()).describe('named participants, as in `people`'),
  parties: z.array(z.string()).describe('states and organisations that they act for'),
  start: date.nullable(),
  end: date.nullable().describe('only for occasions over several days or a period'),
  place: z.string().nullable().describe('town, or country if no town is told'),
  level: Level,
  topics: z.array(z.string()).describe('codes of the matters told for this occasion'),
})

export const Topic = z.object({ ...fact, code: z.string() })

export const Commitment = z.object({
  ...fact,
  kind: CommitmentKind,
  by: z.array(z.string()),
  to: z.array(z.string()),
  due: date.nullable(),
})

export const Agreement = z.object({
  ...fact,
  name: z.string(),
  acronym: z.string().nullable(),
  parties: z.array(z.string()),
  status: z.enum(['existing', 'signed', 'negotiated', 'planned']),
})

export const Initiative = z.object({ ...fact, name: z.string(), acronym: z.string().nullable() })

export const Figure = z.object({
  ...fact,
  value: z.number().describe('plain number in base units'),
  unit: z.string().describe('ISO 4217 code, %, t, m3, km, MW … or the counted noun in singular'),
  indicator: z.string().describe('what is measured'),
  of: z.string().nullable(),
  with: z.string().nullable(),
  period: z.string().nullable().describe('YYYY, YYYY-MM, YYYY-MM-DD, or start/end'),
  change: z.number().nullable().describe('signed percent told together with the value'),
  approximate: z.boolean().describe('the text says "about", "more than", "nearly"'),
})

export const Quotation = z.object({ ...fact, speaker: z.string().nullable(), words: z.string() })

export const Problem = z.object({
  code: z.string().describe('code of the catalogue in docs/errors.md'),
  message: z.string(),
  where: z.string().nullable(),
})

export const DocumentInfo = z.object({
  address: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string(),
  sha256: z.string().length(64).describe('SHA-256 of the text in UTF-8'),
  extra: z.record(z.string(), z.unknown()).optional().describe('other keys that came with the document, as they were'),
})

export const ReadoutRecord = z.object({
  id: z.string(),
  document: DocumentInfo,
  people: z.array(Person),
  organizations: z.array(Organization),
  parties: z.array(Party),
  engagements: z.array(Engagement),
  topics: z.array(Topic),
  commitments: z.array(Commitment),
  agreements: z.array(Agreement),
  initiatives: z.array(Initiative),
  figures: z.array(Figure),
  quotations: z.array(Quotation),
  problems: z.array(Problem),
}).describe('the record of one document')
