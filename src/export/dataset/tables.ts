import type { CommitmentRow, DyadRow, FigureRow, OfficeRow, ReportRow } from '../../model/rows.js'
import { commonest, list, precisionOf, PROVEN_BY, provenance } from './cells.js'
import { COMMITMENT_CODES, engagementCode } from './codes.js'
import type { Dataset } from './types.js'

/** An engagement's latest state: held or recalled beats planned. */
const statusOf = (rows: readonly Pick<ReportRow, 'status'>[]): ReportRow['status'] => (rows.some(({ status }) => status !== 'planned') ? 'held' : 'planned')

const ENGAGEMENTS: Dataset<'report'> = {
  name: 'engagements',
  about: 'One row an engagement: a meeting, call, visit, round of consultations, conference, signing or ceremony, however many texts tell of it.',
  kind: 'report',
  orderBy: ['engagement'],
  key: (row) => row.engagement ?? `${row.doc}#${row.fact}`,
  reads: ['engagement', 'event', 'kind', 'status', 'start', 'end', 'place', 'name', 'level', 'parties', 'people', 'topics', ...PROVEN_BY],
  columns: [
    { name: 'engagement', type: 'STRING', about: 'id of the engagement', of: ([first]) => first.engagement },
    { name: 'event', type: 'STRING', about: 'id of the occasion it belongs to: a visit with its meetings shares one', of: ([first]) => first.event },
    {
      name: 'kind',
      type: 'STRING',
      about: 'meeting, call, visit, consultations, conference, signing or ceremony',
      of: (rows) => commonest(rows.map((r) => r.kind)),
    },
    { name: 'status', type: 'STRING', about: 'held: a text tells that it took place; planned: texts only announce it', of: statusOf },
    {
      name: 'start',
      type: 'STRING',
      about: 'day, month or year it began (ISO 8601, as exactly as told); empty if not told',
      of: (rows) => exactest(rows.map((r) => r.start)),
    },
    { name: 'start_precision', type: 'STRING', about: 'day, month or year', of: (rows) => precisionOf(exactest(rows.map((r) => r.start))) },
    { name: 'end', type: 'STRING', about: 'last day, if it took several', of: (rows) => exactest(rows.map((r) => r.end)) },
    { name: 'place', type: 'STRING', about: 'town, or country if no town is told', of: (rows) => commonest(rows.map((r) => r.place)) },
    { name: 'name', type: 'STRING', about: 'proper name of a named event', of: (rows) => commonest(rows.map((r) => r.name)) },
    {
      name: 'level',
      type: 'STRING',
      about: 'of the highest participants: leaders, ministers, officials, parliament, other',
      of: (rows) => commonest(rows.map((r) => r.level)),
    },
    { name: 'parties', type: 'STRING', about: 'states and organisations that took part, parted by "; "', of: (rows) => list(rows.flatMap((r) => r.parties)) },
    { name: 'people', type: 'STRING', about: 'people named as taking part, parted by "; "', of: (rows) => list(rows.flatMap((r) => r.people)) },
    { name: 'topics', type: 'STRING', about: 'codes of the matters told for it, parted by "; "', of: (rows) => list(rows.flatMap((r) => r.topics)) },
    {
      name: 'cameo',
      type: 'STRING',
      about: 'CAMEO code of the kind (036, intent to meet, if only planned)',
      of: (rows) => engagementCode(rows[0].kind, statusOf(rows)).cameo,
    },
    { name: 'plover', type: 'STRING', about: 'PLOVER event type of the kind', of: (rows) => engagementCode(rows[0].kind, statusOf(rows)).plover },
    ...provenance<ReportRow>(),
  ],
}

const DYADS: Dataset<'dyad'> = {
  name: 'dyads',
  about: 'One row an engagement and pair of parties in it: the unit of most work on relations between states.',
  kind: 'dyad',
  orderBy: ['a', 'b', 'engagement'],
  key: (row) => `${row.a}\n${row.b}\n${row.engagement}`,
  reads: ['a', 'b', 'engagement', 'event', 'day', 'status', 'doc', 'fact', 'known'],
  columns: [
    { name: 'a', type: 'STRING', about: 'first party or person, by code point', of: ([first]) => first.a },
    { name: 'b', type: 'STRING', about: 'second party or person', of: ([first]) => first.b },
    { name: 'engagement', type: 'STRING', about: 'id of the engagement, as in the table engagements', of: ([first]) => first.engagement },
    { name: 'event', type: 'STRING', about: 'id of the occasion', of: ([first]) => first.event },
    { name: 'day', type: 'STRING', about: 'day it began, as exactly as told; if no text tells it, the day of the first text', of: ([first]) => first.day },
    { name: 'status', type: 'STRING', about: 'held or planned', of: statusOf },
    { name: 'sources', type: 'INT32', about: 'number of statements it rests on', of: (rows) => rows.length },
    { name: 'facts', type: 'STRING', about: 'those statements, as DOCUMENT#FACT', of: (rows) => list(rows.map((r: DyadRow) => `${r.doc}#${r.fact}`)) },
    { name: 'first_known', type: 'STRING', about: 'day the first of them was published', of: ([first]) => first.known },
  ],
}

const HOLDINGS: Dataset<'office'> = {
  name: 'holdings',
  about: 'One row a person in an office, over the time in which texts tell of it.',
  kind: 'office',
  orderBy: ['holding'],
  key: (row) => row.holding ?? `${row.doc}#${row.fact}`,
  reads: ['holding', 'person', 'title', 'of', 'status', 'from', 'to', ...PROVEN_BY],
  columns: [
    { name: 'holding', type: 'STRING', about: 'id of the holding', of: ([first]) => first.holding },
    { name: 'person', type: 'STRING', about: 'id of the person', of: ([first]) => first.person },
    { name: 'title', type: 'STRING', about: 'the office as most texts write it, without its country', of: (rows) => commonest(rows.map((r) => r.title)) },
    { name: 'of', type: 'STRING', about: 'country or organisation it belongs to', of: (rows) => commonest(rows.map((r) => r.of)) },
    {
      name: 'first_seen',
      type: 'STRING',
      about: 'day of the first text that has the person in office; empty if texts only tell of a former or coming holder',
      of: (rows) => rows.find(inOffice)?.known ?? null,
    },
    { name: 'last_seen', type: 'STRING', about: 'day of the last such text', of: (rows) => rows.filter(inOffice).at(-1)?.known ?? null },
    { name: 'from', type: 'STRING', about: 'stated start', of: (rows) => exactest(rows.map((r) => r.from)) },
    { name: 'to', type: 'STRING', about: 'stated end', of: (rows) => exactest(rows.map((r) => r.to)) },
    { name: 'acting', type: 'BOOLEAN', about: 'a text calls the holder acting', of: (rows) => rows.some((r) => r.status === 'acting') },
    ...provenance<OfficeRow>(),
  ],
}
const inOffice = ({ status }: OfficeRow): boolean => status === 'current' || status === 'acting'

const one = <Row extends { readonly doc: string; readonly fact: string }>(row: Row): string => `${row.doc}#${row.fact}`

const FIGURES: Dataset<'figure'> = {
  name: 'figures',
  about: 'One row a figure as one text tells it; figures that differ stand side by side.',
  kind: 'figure',
  orderBy: ['series', 'period'],
  key: one,
  reads: ['series', 'indicator', 'value', 'unit', 'of', 'with', 'period', 'change', 'approximate', ...PROVEN_BY],
  columns: [
    { name: 'series', type: 'STRING', about: 'same indicator of the same parties', of: ([first]) => first.series },
    { name: 'indicator', type: 'STRING', about: 'what is measured, in the words of the text', of: ([first]) => first.indicator },
    { name: 'value', type: 'DOUBLE', about: 'plain number in base units', of: ([first]) => first.value },
    { name: 'unit', type: 'STRING', about: 'ISO 4217 code, %, unit of measure, or the counted noun', of: ([first]) => first.unit },
    { name: 'of', type: 'STRING', about: 'party it belongs to', of: ([first]) => first.of },
    { name: 'with', type: 'STRING', about: 'other party, for what lies between two', of: ([first]) => first.with },
    { name: 'period', type: 'STRING', about: 'year, month, day or start/end', of: ([first]) => first.period },
    { name: 'change', type: 'DOUBLE', about: 'signed percent told together with the value', of: ([first]) => first.change },
    { name: 'approximate', type: 'BOOLEAN', about: 'the text says about, nearly, more than …', of: ([first]) => first.approximate },
    ...provenance<FigureRow>(),
  ],
}

const COMMITMENTS: Dataset<'commitment'> = {
  name: 'commitments',
  about: 'One row a promise, proposal or stance as one text tells it; those that continue each other share a thread.',
  kind: 'commitment',
  orderBy: ['known'],
  key: one,
  reads: ['thread', 'kind', 'by', 'to', 'due', 'topics', ...PROVEN_BY],
  columns: [
    { name: 'thread', type: 'STRING', about: 'id of the promise over time', of: ([first]) => first.thread },
    { name: 'kind', type: 'STRING', about: 'agreed, committed, proposed, supported or opposed', of: ([first]) => first.kind },
    { name: 'by', type: 'STRING', about: 'parties that undertake it, parted by "; "', of: ([first]) => list(first.by) },
    { name: 'to', type: 'STRING', about: 'parties towards which they do', of: ([first]) => list(first.to) },
    { name: 'due', type: 'STRING', about: 'when it shall be done', of: ([first]) => first.due },
    { name: 'topics', type: 'STRING', about: 'codes of the matters inside its words', of: ([first]) => list(first.topics) },
    { name: 'cameo', type: 'STRING', about: 'CAMEO code of the kind', of: ([first]) => COMMITMENT_CODES[first.kind].cameo },
    { name: 'plover', type: 'STRING', about: 'PLOVER event type of the kind', of: ([first]) => COMMITMENT_CODES[first.kind].plover },
    ...provenance<CommitmentRow>(),
  ],
}

/** The date told most exactly; of equally exact ones, the one told by most. */
function exactest(dates: readonly (string | null)[]): string | null {
  if (dates.length < 2) return dates[0] ?? null
  const longest = Math.max(0, ...dates.map((date) => date?.length ?? 0))
  return commonest(dates.filter((date) => date?.length === longest))
}

export const DATASETS = { engagements: ENGAGEMENTS, dyads: DYADS, holdings: HOLDINGS, figures: FIGURES, commitments: COMMITMENTS } as const
export type DatasetName = keyof typeof DATASETS

/** Any of the tables, for code that does not care which. */
export type AnyDataset = { readonly [N in DatasetName]: (typeof DATASETS)[N] }[DatasetName]
