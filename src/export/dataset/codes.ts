import type { CommitmentKind, EngagementKind, EngagementStatus } from '../../model/types.js'

/**
 * Event codes for scholars who join this data with that of event coders. Both schemes know no plans: a planned engagement gets the
 * code of a stated intent. Sources: Schrodt, "CAMEO: Conflict and Mediation Event Observations: Event and Actor Codebook" (2012);
 * Open Event Data Alliance, "PLOVER: Political Language Ontology for Verifiable Event Records" (2018).
 */
interface Code {
  readonly cameo: string
  readonly plover: string
}

const ENGAGEMENTS: Readonly<Record<EngagementKind, Code>> = {
  meeting: { cameo: '040', plover: 'CONSULT' },
  call: { cameo: '041', plover: 'CONSULT' },
  visit: { cameo: '042', plover: 'CONSULT' },
  consultations: { cameo: '046', plover: 'CONSULT' },
  conference: { cameo: '040', plover: 'CONSULT' },
  signing: { cameo: '057', plover: 'AGREE' },
  ceremony: { cameo: '050', plover: 'COOPERATE' },
}
const INTENDED: Code = { cameo: '036', plover: 'AGREE' }

export const engagementCode = (kind: EngagementKind, status: EngagementStatus): Code => (status === 'planned' ? INTENDED : ENGAGEMENTS[kind])

export const COMMITMENT_CODES: Readonly<Record<CommitmentKind, Code>> = {
  agreed: { cameo: '030', plover: 'AGREE' },
  committed: { cameo: '030', plover: 'AGREE' },
  proposed: { cameo: '020', plover: 'REQUEST' },
  supported: { cameo: '051', plover: 'SUPPORT' },
  opposed: { cameo: '111', plover: 'ACCUSE' },
}
