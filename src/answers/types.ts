import type { KeptDocument } from '../model/kept.js'

/**
 * Every answer is one structure, whatever was asked: sections of lines, and every line with the words that prove it. It is made by
 * a pure function over the store (one file a question) and painted by `export/` (terminal, JSON, CSV, Markdown, HTML, DOCX …),
 * by the page and by the tools of assistants; none of them works anything out again.
 */
export interface Answer {
  /** The question, as the command line calls it: "dossier". */
  readonly question: string
  /** What it shows, in words: "Engagements of Kazakhstan and the European Union, 2024". */
  readonly title: string
  readonly asked: Asked
  readonly sections: readonly Section[]
  readonly coverage: Coverage
  /** What is said before the sections: an empty answer tells what was searched, where and for which days. */
  readonly notes: readonly string[]
  /** Where the next page begins; null if all is shown. */
  readonly next: string | null
}

/** What was asked, after names were found and dates understood. */
export interface Asked {
  readonly party: readonly string[]
  readonly person: readonly string[]
  readonly topic: readonly string[]
  readonly since: string | null
  readonly until: string | null
  /** Offices and states of things on this day. */
  readonly validAt: string | null
  /** Only what was published up to this day. */
  readonly knownAt: string | null
  readonly limit: number
  /** Other words of the question: what was searched for, an initiative. */
  readonly words: string | null
  /** Of a search: outlets, languages and kinds of occasion that it was narrowed to. */
  readonly also?: Readonly<Record<'outlet' | 'language' | 'kind', readonly string[]>>
}

/** What an asker gives along with any question. `today` is handed in: answers have no clock. */
export interface Terms {
  readonly party?: readonly string[]
  readonly person?: readonly string[]
  readonly topic?: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly validAt?: string
  readonly knownAt?: string
  readonly limit?: number
  /** Cursor of an earlier answer. */
  readonly after?: string
  readonly markings?: readonly KeptDocument['marking'][]
  /** What the question is about: names of the two of a brief, words searched for, a fact. */
  readonly words?: readonly string[]
  /** Of `engagements`: one line a report, not one an occasion. */
  readonly reports?: boolean
  /** Of `network`: 2 to tell the ties that the others have among themselves, too. */
  readonly levels?: number
  /** Of `search`: only documents of this outlet, this language, with this kind of occasion. */
  readonly outlet?: readonly string[]
  readonly language?: readonly string[]
  readonly kind?: readonly string[]
  /** Of `search`: whether to count what was found by outlet, language, year, party, topic and kind. */
  readonly facets?: boolean
  readonly today: string
}

export interface Section {
  /** Stable name for addresses and tests: "contacts". */
  readonly id: string
  readonly title: string
  /** How `fields` of its lines are shown as a table, in this order. */
  readonly columns: readonly Column[]
  readonly lines: readonly Line[]
  /** What the lines below a line are, as JSON calls them: "reports", "values"; null if there are none. */
  readonly below: string | null
  /** Whether lines are sentences to be read one after the other, not rows. */
  readonly prose: boolean
  /** Lines that were left out by the limit, 0 if none; null if there are some that would have to be counted at length. */
  readonly left: number | null
}

export interface Column {
  readonly name: string
  readonly title: string
  readonly kind: 'text' | 'number' | 'date' | 'list' | 'flag'
}

export type Value = string | number | boolean | null | readonly string[]

export interface Line {
  /** Thing the line is about: "event:2025-04-04-…", "person:…"; null if none. */
  readonly id: string | null
  /** The line in words, as people read it. Prose answers (brief, dossier) are read one line after the other. */
  readonly text: string
  /** The same as data: what JSON, CSV and tables show. */
  readonly fields: Readonly<Record<string, Value>>
  readonly sources: readonly Source[]
  /** Lines below it: reports of an engagement, values of a dispute. */
  readonly lines?: readonly Line[]
  readonly mark?: 'planned' | 'held' | 'past' | 'moved' | 'no trace' | 'disputed' | 'waiting' | 'preferred'
}

/** The words that prove a line. */
export interface Source {
  readonly document: string
  readonly fact: string | null
  readonly quote: string
  readonly from_at: number
  readonly to_at: number
  readonly outlet: string | null
  readonly published: string | null
  readonly title: string | null
  readonly address: string | null
  readonly reviewed: 'accepted' | 'edited' | null
  readonly certainty: 'stated' | 'inferred'
}

/** What an answer rests on: silence in a month without a source is not absence. */
export interface Coverage {
  readonly documents: number
  readonly outlets: readonly { readonly outlet: string; readonly documents: number }[]
  readonly first: string | null
  readonly last: string | null
  /** Months between first and last without any source, "2024-03". */
  readonly missing: readonly string[]
  /** Days on which a source was published; told only where one month is asked for. */
  readonly read?: readonly string[]
}
