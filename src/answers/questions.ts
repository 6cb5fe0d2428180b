import type { Store } from '../store/types.js'
import { withCursors } from './cursor.js'
import type { Answer, Terms } from './types.js'

export type Ask = (store: Store, terms: Terms) => Promise<Answer>

/** Terms that narrow an answer. */
export type Narrowing = 'party' | 'person' | 'topic' | 'since' | 'until' | 'validAt' | 'knownAt' | 'limit'

/** What can be asked of a store, for the command line, the page and the tools of assistants alike. */
export interface QuestionRow {
  readonly name: string
  readonly summary: string
  readonly description: string
  /** What stands after the name: nothing, names of parties or people, words, a fact. */
  readonly takes: readonly { readonly name: string; readonly about: string; readonly needed: boolean; readonly many: boolean }[]
  /** The terms that narrow its answer; any other would be told in the title and do nothing, so the edges refuse it. */
  readonly heeds: readonly Narrowing[]
  /** Whether an answer tells where its next page begins. */
  readonly paged: boolean
  readonly examples: readonly string[]
  readonly load: () => Promise<Ask>
}

const DAYS = ['since', 'until', 'knownAt', 'limit'] as const
const NAMES_AND_DAYS = ['party', 'person', ...DAYS] as const
const ALL_BUT_OFFICES = ['party', 'person', 'topic', ...DAYS] as const
const WHO = { name: 'name', about: 'parties or people: kazakhstan, EU, "Kaja Kallas"', needed: false, many: true }

const ROWS: readonly QuestionRow[] = [
  {
    name: 'today',
    summary: 'tell what is new, what lies ahead, what waits for a person',
    description: 'Tells what the newest documents report, what they plan, and how much waits for a decision; with --since, what came in from that day on.',
    takes: [],
    heeds: ALL_BUT_OFFICES,
    paged: false,
    examples: ['readout today', 'readout today --since 2025-03-01 --party kazakhstan'],
    load: () => import('./today.js').then((m) => m.today),
  },
  {
    name: 'engagements',
    summary: 'list who met whom, when and where',
    description: 'Lists occasions, newest first, each with the reports that tell of it; with --reports, one line a report.',
    takes: [WHO],
    heeds: ALL_BUT_OFFICES,
    paged: true,
    examples: ['readout engagements kazakhstan EU --since 2024', 'readout engagements --reports --jsonl'],
    load: () => import('./engagements.js').then((m) => m.engagements),
  },
  {
    name: 'occasion',
    summary: 'tell all of one occasion',
    description:
      'Tells who took part in what office, when and where; what each source says, side by side, and where they differ; what came of it and what was said; and what lay before and after.',
    takes: [{ name: 'id', about: 'id of an occasion, as engagements tells it: event:…', needed: true, many: false }],
    heeds: ['knownAt'],
    paged: false,
    examples: ['readout occasion event:2025-04-04-eu-central-asia-summit'],
    load: () => import('./occasion.js').then((m) => m.occasion),
  },
  {
    name: 'people',
    summary: 'list who is who',
    description: 'Lists people with every form of their names, their offices and documents.',
    takes: [WHO],
    heeds: NAMES_AND_DAYS,
    paged: true,
    examples: ['readout people EU'],
    load: () => import('./people.js').then((m) => m.people),
  },
  {
    name: 'holdings',
    summary: 'list who held which office when',
    description: 'Lists offices with their holders: first and last told, stated start and end, who came before and after, gaps and overlaps.',
    takes: [WHO],
    heeds: [...NAMES_AND_DAYS, 'validAt'],
    paged: true,
    examples: ['readout holdings "Kaja Kallas"', 'readout holdings kazakhstan --valid-at 2024-06-01'],
    load: () => import('./holdings.js').then((m) => m.holdings),
  },
  {
    name: 'figures',
    summary: 'list figures, with who said which',
    description: 'Lists figures by indicator, parties and period; where sources differ, every value stands with its source.',
    takes: [WHO],
    heeds: ['party', ...DAYS],
    paged: true,
    examples: ['readout figures kazakhstan EU --since 2024'],
    load: () => import('./figures.js').then((m) => m.figures),
  },
  {
    name: 'conflicts',
    summary: 'list statements that cannot all be right',
    description: 'Lists figures, dates, places and offices on which sources differ, side by side.',
    takes: [WHO],
    heeds: NAMES_AND_DAYS,
    paged: true,
    examples: ['readout conflicts kazakhstan'],
    load: () => import('./conflicts.js').then((m) => m.conflicts),
  },
  {
    name: 'pairs',
    summary: 'compare what two sides tell of one occasion',
    description: 'Lists pairs of documents on one occasion: what both say, what only one says, and where their words differ.',
    takes: [WHO],
    heeds: NAMES_AND_DAYS,
    paged: true,
    examples: ['readout pairs kazakhstan EU'],
    load: () => import('./pairs.js').then((m) => m.pairs),
  },
  {
    name: 'changes',
    summary: 'show what changed in pages after they were published',
    description: 'Lists pages that changed: the words put in and taken out, and the facts whose sentence vanished or is told otherwise.',
    takes: [WHO],
    heeds: NAMES_AND_DAYS,
    paged: false,
    examples: ['readout changes --since 2025-01'],
    load: () => import('./changes.js').then((m) => m.changes),
  },
  {
    name: 'coverage',
    summary: 'tell what the record rests on',
    description: 'Tells outlets, languages, months with and without a source, and what could not be read.',
    takes: [WHO],
    heeds: ['party', 'since', 'until', 'knownAt'],
    paged: false,
    examples: ['readout coverage kazakhstan EU'],
    load: () => import('./coverage.js').then((m) => m.coverage),
  },
  {
    name: 'search',
    summary: 'search the texts',
    description: 'Searches the texts for words, "phrases" in quotation marks and beginnings (trans*); accents do not matter.',
    takes: [{ name: 'words', about: 'what to search for', needed: true, many: true }],
    heeds: ALL_BUT_OFFICES,
    paged: true,
    examples: ['readout search \'"middle corridor"\' --party kazakhstan --since 2024'],
    load: () => import('./search.js').then((m) => m.search),
  },
  {
    name: 'dossier',
    summary: 'gather everything on a person, a party, or two parties',
    description:
      'Gathers people and offices, last contacts, plans, promises, agreements, figures, initiatives and topics, newest first, --limit lines of each.',
    takes: [WHO],
    heeds: [...ALL_BUT_OFFICES, 'validAt'],
    paged: false,
    examples: ['readout dossier "Kaja Kallas"', 'readout dossier kazakhstan EU --out dossier.docx'],
    load: () => import('./dossier.js').then((m) => m.dossier),
  },
  {
    name: 'brief',
    summary: 'write two pages before a meeting of two parties',
    description:
      'Writes who they are now, the last contacts, what each side promised and what became of it, plans, figures with disputes, agreements and wording that changed. Every sentence has its notes.',
    takes: [
      { name: 'one', about: 'a state or organisation', needed: true, many: false },
      { name: 'other', about: 'the other', needed: true, many: false },
    ],
    heeds: ['since', 'until', 'validAt', 'knownAt'],
    paged: false,
    examples: ['readout brief kazakhstan EU', 'readout brief kazakhstan EU --known-at 2024-12-31 --out brief.docx'],
    load: () => import('./brief.js').then((m) => m.brief),
  },
  {
    name: 'timeline',
    summary: 'tell what took place, in order',
    description: 'Lists the occasions of a party or person, or of two together, oldest first.',
    takes: [WHO],
    heeds: ALL_BUT_OFFICES,
    paged: false,
    examples: ['readout timeline kazakhstan EU --since 2025', 'readout timeline "Kaja Kallas"'],
    load: () => import('./timeline.js').then((m) => m.timeline),
  },
  {
    name: 'calendar',
    summary: 'tell what lies ahead',
    description: 'Lists what is planned from today on, or what was planned and held in the days asked for; --out plans.ics writes a calendar.',
    takes: [WHO],
    heeds: ALL_BUT_OFFICES,
    paged: false,
    examples: ['readout calendar kazakhstan --since 2025-03 --until 2025-04', 'readout calendar --out plans.ics'],
    load: () => import('./calendar.js').then((m) => m.calendar),
  },
  {
    name: 'network',
    summary: 'tell who meets whom, and how often',
    description: 'Counts the reports in which parties or people appear together; --out network.gexf writes a graph.',
    takes: [WHO],
    heeds: NAMES_AND_DAYS,
    paged: false,
    examples: ['readout network kazakhstan --since 2024 --until 2024'],
    load: () => import('./network.js').then((m) => m.network),
  },
  {
    name: 'topics',
    summary: 'tell what was spoken of, month by month',
    description: 'Counts documents by topic and month. A month without a source is blank, which is not nought.',
    takes: [WHO],
    heeds: ALL_BUT_OFFICES,
    paged: false,
    examples: ['readout topics kazakhstan EU --since 2024'],
    load: () => import('./topics.js').then((m) => m.topics),
  },
  {
    name: 'wording',
    summary: 'tell when set phrases came up and went out of use',
    description: 'Lists phrases that several documents on the dealings of two parties use alike, with their first and last use.',
    takes: [WHO],
    heeds: NAMES_AND_DAYS,
    paged: false,
    examples: ['readout wording kazakhstan EU'],
    load: () => import('./wording.js').then((m) => m.wording),
  },
  {
    name: 'commitments',
    summary: 'keep the ledger of promises and plans',
    description:
      'Lists what was promised, asked, agreed and planned, with its state: open, followed up, fulfilled, superseded, no trace. A state changes only with a later source, which stands below.',
    takes: [WHO],
    heeds: ALL_BUT_OFFICES,
    paged: true,
    examples: ['readout commitments kazakhstan EU', 'readout commitments --party kazakhstan --topic energy'],
    load: () => import('./commitments.js').then((m) => m.commitments),
  },
  {
    name: 'agreements',
    summary: 'list agreements, and how far each got',
    description: 'Lists agreements by party or name: planned, negotiated, signed, in place, with the source of each step.',
    takes: [{ name: 'name', about: 'name or acronym of an agreement, or names of parties', needed: false, many: true }],
    heeds: NAMES_AND_DAYS,
    paged: true,
    examples: ['readout agreements kazakhstan EU', 'readout agreements EPCA'],
    load: () => import('./agreements.js').then((m) => m.agreements),
  },
  {
    name: 'initiatives',
    summary: 'tell what was said of corridors, programmes and projects',
    description: 'Lists initiatives; with a name, every sentence on it: what was said, by whom and since when.',
    takes: [{ name: 'name', about: 'name of an initiative, or names of parties', needed: false, many: true }],
    heeds: NAMES_AND_DAYS,
    paged: true,
    examples: ['readout initiatives "Trans-Caspian"', 'readout initiatives kazakhstan'],
    load: () => import('./initiatives.js').then((m) => m.initiatives),
  },
  {
    name: 'verify',
    summary: 'check that every quote stands at its place',
    description: 'Checks every fact of every document, or of the documents named: does its quote stand where it says, and is the text the one that was read?',
    takes: [{ name: 'document', about: 'ids of documents', needed: false, many: true }],
    heeds: ['knownAt'],
    paged: false,
    examples: ['readout verify'],
    load: () => import('./verify.js').then((m) => m.verify),
  },
]

export const QUESTIONS: readonly QuestionRow[] = ROWS.map((row) => (row.paged ? { ...row, load: async () => withCursors(await row.load()) } : row))

/** The row of a question; null if nothing is called so. */
export const questionNamed = (name: string): QuestionRow | null => QUESTIONS.find((row) => row.name === name) ?? null
