import type { CommitmentKind, Engagement } from '../types.js'

export const KIND_LABEL: Readonly<Record<Engagement['kind'], string>> = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  consultations: 'Consultations',
  conference: 'Conference',
  signing: 'Signing',
  ceremony: 'Ceremony',
}

/** What a party did, as a verb after its name. */
export const COMMITMENT_LABEL: Readonly<Record<CommitmentKind, string>> = {
  agreed: 'agreed',
  committed: 'promised or announced',
  proposed: 'proposed or asked',
  supported: 'spoke in support',
  opposed: 'spoke against',
}

/** Topic codes that read badly with their hyphens opened. */
const TOPICS: Readonly<Record<string, string>> = {
  'science-technology': 'science and technology',
  'climate-environment': 'climate and environment',
  'people-to-people': 'contacts between people',
  'migration-consular': 'migration and consular matters',
  'labour-social': 'labour and social affairs',
  'security-defence': 'security and defence',
  'non-proliferation': 'non-proliferation',
  'counter-terrorism-crime': 'terrorism and crime',
  'conflict-peace': 'conflict and peace',
}

export const topicLabel = (code: string): string => TOPICS[code] ?? code.replaceAll('-', ' ')

/** The day of publication is told in the heading already. */
export const inferredFrom = (basis: string): string => (/^published [\d-]+$/.test(basis) ? '(inferred from publication)' : `(inferred: ${basis})`)
