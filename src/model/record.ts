import { z } from 'zod'

/**
 * The record of one document: all its facts, each with the words that prove it.
 * Field meanings and what a right answer is are told in `docs/record.md`, made from these schemas.
 */
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('YYYY, YYYY-MM or YYYY-MM-DD, as exactly as is known')

export const Evidence = z
  .object({
    quote: z.string().min(1).describe('the words of the text, character for character'),
    start: z.number().int().min(0).describe('offset of the first character, in UTF-16 units of the text'),
    end: z.number().int().min(1).describe('offset after the last character'),
  })
  .describe('the words that prove a fact')

export const Certainty = z.enum(['stated', 'inferred'])

const fact = {
  id: z.string().describe('id of the fact inside its document, for `readout why`'),
  evidence: Evidence,
  rule: z.string().describe('id of the rule that made the fact'),
  certainty: Certainty.describe('stated: the text says it; inferred: worked out'),
  basis: z.string().nullable().describe('what an inferred part was worked out from; null if all is stated'),
}

export const PositionStatus = z.enum(['current', 'acting', 'incoming', 'former']).describe('incoming: appointed or elected, not yet in office')
export const EngagementKind = z
  .enum(['meeting', 'call', 'visit', 'consultations', 'conference', 'signing', 'ceremony'])
  .describe(
    'meeting: face to face or by video; call: by telephone; visit: a trip as such; consultations: a round of institutional talks; conference: a summit, forum or session; signing; ceremony: credentials, opening, award',
  )
export const EngagementStatus = z
  .enum(['held', 'planned', 'past'])
  .describe('held: the news of this document; planned: ahead of its publication; past: recalled by it')
export const CommitmentKind = z
  .enum(['agreed', 'committed', 'proposed', 'supported', 'opposed'])
  .describe(
    'agreed: by two or more sides together; committed: promised, planned or intended; proposed: asked for, invited, urged; supported: welcomed, endorsed; opposed: rejected, condemned',
  )
export const AgreementStatus = z.enum(['existing', 'signed', 'negotiated', 'planned']).describe('signed: on the occasion reported')
export const Level = z.enum(['leaders', 'ministers', 'officials', 'parliament', 'other']).describe('of the highest participants')

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
  positions: z.array(Position).describe('offices that the text gives the person'),
})

export const Office = z.object({
  ...fact,
  title: z.string().describe('the office as written, in singular, without its country or organisation'),
  of: z.string().describe('state or organisation it belongs to'),
  status: PositionStatus,
})

const name = z.string().describe('as written, without article')
const acronym = z.string().nullable().describe('if the text gives one')

export const Organization = z.object({
  ...fact,
  name,
  acronym,
  party: z.string().nullable().describe('state or organisation it belongs to'),
  seat: z.string().nullable().describe('town, if the text tells it with the name ("… Institute in Almaty")'),
})

export const Party = z.object({
  ...fact,
  name: z.string().describe('usual short English name'),
  kind: z.enum(['state', 'organisation', 'group']).describe('group: states that the text names as one side'),
  as: z.array(z.string()).describe('the ways the text names it'),
})

export const Engagement = z.object({
  ...fact,
  kind: EngagementKind,
  status: EngagementStatus,
  name: z.string().nullable().describe('proper name of a named event, without ordinal or year'),
  people: z.array(z.string()).describe('named participants, as in `people`'),
  parties: z.array(z.string()).describe('states and organisations that they act for'),
  start: date.nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD, as exactly as text and publication allow'),
  end: date.nullable().describe('only for occasions over several days or a period'),
  place: z.string().nullable().describe('town, or country if no town is told'),
  when: Evidence.nullable().describe('the words that tell its date; null if that follows from another date or from publication'),
  where: Evidence.nullable().describe('the words that tell the place; null if dateline or context alone tell it'),
  level: Level,
  topics: z.array(z.string()).describe('codes of the matters told for this occasion'),
})

export const Topic = z.object({ ...fact, code: z.string().describe('code of the matter') })

export const Commitment = z.object({
  ...fact,
  kind: CommitmentKind,
  by: z.array(z.string()).describe('parties that undertake it'),
  to: z.array(z.string()).describe('parties towards which they do'),
  due: date.nullable().describe('when it shall be done'),
})

export const Agreement = z.object({
  ...fact,
  name,
  acronym,
  parties: z.array(z.string()).describe('parties to it, if told'),
  status: AgreementStatus,
})

export const Initiative = z.object({ ...fact, name, acronym })

export const Figure = z.object({
  ...fact,
  value: z.number().describe('plain number in base units'),
  unit: z.string().describe('ISO 4217 code, %, t, m3, km, MW … or the counted noun in singular'),
  indicator: z.string().describe('what is measured'),
  of: z.string().nullable().describe('party it belongs to'),
  with: z.string().nullable().describe('other party, for what lies between two'),
  period: z.string().nullable().describe('YYYY, YYYY-MM, YYYY-MM-DD, or start/end'),
  change: z.number().nullable().describe('signed percent told together with the value'),
  approximate: z.boolean().describe('the text says "about", "more than", "nearly"'),
})

export const Quotation = z.object({
  ...fact,
  speaker: z.string().nullable().describe('name of the speaker, if told'),
  words: z.string().describe('the quoted words'),
})

export const Problem = z.object({
  code: z.string().describe('code of the catalogue in docs/errors.md'),
  message: z.string().describe('what happened, in words'),
  where: z.string().nullable().describe('field or place it concerns'),
})

export const DocumentInfo = z.object({
  address: z.string().nullable().describe('URL it came from'),
  outlet: z.string().nullable().describe('publisher'),
  side: z.string().nullable().describe('state or organisation that the publisher speaks for, if outlet or address tells'),
  published: z.string().nullable().describe('date of publication'),
  title: z.string().nullable(),
  language: z.string().describe('language the text was found to be in, ISO 639'),
  sha256: z.string().length(64).describe('SHA-256 of the text in UTF-8'),
  provenance: z.record(z.string(), z.string()).optional().describe('where a field above was found, for those that did not come with the document as keys'),
  extra: z.record(z.string(), z.unknown()).optional().describe('other keys that came with the document, as they were'),
})

export const ReadoutRecord = z
  .object({
    id: z.string().describe('id of the document'),
    document: DocumentInfo,
    people: z.array(Person),
    offices: z.array(Office).describe('offices that the text speaks of without saying who holds them'),
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
  })
  .describe('the record of one document')
