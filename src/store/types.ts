import type { Failure } from '../base/errors.js'
import type { Batch, BatchKind, Decision, KeptDocument, KeptRecord } from '../model/kept.js'
import type { DerivedRows, EntityRow, RowKind } from '../model/rows.js'
import type { ReadoutRecord, SourceDocument } from '../model/types.js'
import type { Resolver } from '../resolve/types.js'
import type { PackedDocument } from './pack.js'
import type { Ask, Queue } from './queue.js'

/** A document that was read and is to be kept. */
export interface NewDocument {
  readonly document: SourceDocument
  readonly record: ReadoutRecord
  /** Bytes it was made from (HTML, PDF …), kept so that the source can be shown; null for plain text. */
  readonly source: { readonly bytes: Uint8Array; readonly mediaType: string } | null
  readonly marking: KeptDocument['marking']
  /** Whether it tells of any dealing between parties (`keep.ts` judges by its record). */
  readonly isReadout: boolean
  /** Where fields came from, how it was fetched. */
  readonly meta: Readonly<Record<string, unknown>>
  /** What versions of it share, if that is neither its address nor, where it has none, its id: see `keep.ts`. */
  readonly page?: string
}

/** A newer reading of a document that is there. */
export interface NewRecord {
  readonly id: string
  readonly record: ReadoutRecord
  readonly isReadout: boolean
}

/** What became of a document that was handed in. `same`: it was there already, nothing changed. */
export interface Added {
  readonly id: string
  readonly as: 'new' | 'version' | 'same'
}

export interface NewBatch {
  readonly kind: BatchKind
  readonly by: string
  readonly reason: string | null
  readonly engine: string | null
  readonly detail?: Readonly<Record<string, unknown>>
}

/** What somebody knew who rules: the newest ruling ("d12", '' if there was none) on some facts, each as DOCUMENT#FACT. */
export interface Seen {
  readonly newest: string
  readonly of: readonly string[]
  /** Whether it is about rulings on two facts together; rulings on each alone are another matter. */
  readonly pair: boolean
}

/** What undoing a batch would change. */
export interface UndoPreview {
  readonly batch: Batch
  readonly documents: number
  readonly facts: number
  readonly decisions: number
  /** Some of what goes or comes back, in words. */
  readonly lines: readonly string[]
}

type Comparison<V> = readonly ['=' | '!=' | '<' | '<=' | '>' | '>=', V] | readonly ['in', readonly V[]] | readonly ['starts', string] | readonly ['has', string]

/**
 * A question to one kind of row. Conditions all hold. `has` asks whether a list column has a member; `starts` is a prefix.
 * Order is by code point, nulls last; `doc` and `fact` (or `id`) always break ties. Listed columns without index are refused
 * by the store above 100,000 rows, so that no question gets slow unseen.
 */
export interface RowQuery<Row> {
  readonly where?: {
    readonly [C in keyof Row]?: Comparison<Row[C] extends readonly (infer M)[] ? M : NonNullable<Row[C]>> | readonly Comparison<NonNullable<Row[C]>>[]
  }
  readonly orderBy?: readonly ((keyof Row & string) | readonly [keyof Row & string, 'desc'])[]
  readonly limit?: number
  readonly offset?: number
  /** What the asker may see; documents marked higher are left out below every answer. Default: all. */
  readonly markings?: readonly KeptDocument['marking'][]
}

/** Which documents are counted: newest live versions that name all the parties. */
export interface DocumentCountQuestion {
  readonly parties?: readonly string[]
  /** First and last day on which a document became known, whole days. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Only what was known by this day; what is dated by its month counts from the month's end. */
  readonly knownAt?: string | undefined
  /** Only of so many newest readouts, of all or of the first party. */
  readonly newest?: number | undefined
  readonly markings?: readonly KeptDocument['marking'][] | undefined
}

/** Documents of one source in one month. */
export interface DocumentCount extends Pick<KeptDocument, 'outlet' | 'side' | 'language' | 'isReadout'> {
  /** Of publication, "2024-03", or "2024" where that is all; null if none is told. */
  readonly month: string | null
  /** First and last publication of them. */
  readonly first: string | null
  readonly last: string | null
  readonly documents: number
}

/** Who is told together with whom: of some (parties as "party:Norway", people by id), or among some, in some days. */
export interface TieQuestion {
  readonly of?: readonly string[]
  readonly among?: readonly string[]
  readonly since?: string | null
  readonly until?: string | null
  /** Only what was known by this day. */
  readonly knownAt?: string | null
  readonly markings?: readonly KeptDocument['marking'][] | undefined
}

/** How many reports of one status tell of two together; `a` stands before `b` by code point. */
export interface TieCount {
  readonly a: string
  readonly b: string
  readonly status: string
  readonly count: number
}

export interface SearchQuestion {
  readonly limit?: number
  readonly offset?: number
  readonly docs?: readonly string[]
  /** First and last day on which a document became known. */
  readonly since?: string
  readonly until?: string
  readonly markings?: readonly KeptDocument['marking'][]
  /** Only which documents: neither the places of the words in them nor their number. */
  readonly only?: 'documents'
}

export interface SearchHit {
  readonly doc: string
  /** Offsets of hits in the text, UTF-16 units. */
  readonly spans: readonly (readonly [number, number])[]
}

/**
 * The record of many documents, kept. One behaviour, two databases (`sqlite/`, `postgres/`); the suite in
 * `store.suite.ts` runs on both. Whatever a call has acknowledged survives a crash.
 */
export interface Store {
  readonly database: 'sqlite' | 'postgres'
  /** Another one after every change that an answer could tell of: what was worked out under the same version is still right. */
  version(): Promise<string>

  // What was said and ruled: appended, never changed.
  begin(batch: NewBatch): Promise<Batch>
  /**
   * Keeps documents in one transaction. Adding what is there already changes nothing. `within` is done in the same transaction;
   * if it fails, nothing is kept.
   */
  add(batch: string, documents: readonly (NewDocument | PackedDocument)[], within?: (ask: Ask) => Promise<void>): Promise<readonly Added[]>
  /** Keeps newer records of documents that are there (a run of a new engine). */
  rerun(batch: string, records: readonly NewRecord[]): Promise<void>
  /**
   * Keeps what a person ruled. `seen`, if given, tells the newest ruling on some facts that the person knew of: if somebody ruled on
   * them or took that back since, nothing is written and the other is told (RULED_MEANWHILE).
   */
  decide(batch: string, decisions: readonly Omit<Decision, 'id' | 'batch' | 'recorded'>[], seen?: Seen): Promise<readonly Decision[]>
  previewUndo(batch: string): Promise<UndoPreview>
  undo(batch: string, by: string, reason: string | null): Promise<Batch>

  batches(): Promise<readonly Batch[]>
  /** How many documents a batch has brought so far. */
  brought(batch: string, markings?: readonly KeptDocument['marking'][]): Promise<number>
  decisions(): AsyncIterable<Decision>
  /** Newest live version of each page, ordered by id; with `all`, every version. */
  documents(question?: RowQuery<KeptDocument> & { readonly all?: boolean }): AsyncIterable<KeptDocument>
  /** How many there are, by source and month: quick at any size. */
  documentCounts(question?: DocumentCountQuestion): Promise<readonly DocumentCount[]>
  document(id: string): Promise<KeptDocument | null>
  text(id: string): Promise<string | null>
  /** Texts of many documents by their ids, those that are there. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  source(id: string): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>
  /** Records as decisions leave them: rejected facts gone, edits in place. */
  records(ids: readonly string[]): Promise<readonly KeptRecord[]>
  /** Versions of one page, oldest first. */
  versions(page: string): Promise<readonly KeptDocument[]>
  /** State that watching keeps between rounds (ETags, times). */
  state(key: string): Promise<unknown>
  setState(key: string, value: unknown): Promise<void>

  // What is worked out: rows.
  /**
   * Compares the documents anew: runs the resolvers one after the other, each over rows that carry the assignments of those
   * before it, and puts what they find in place of the old in one go: a reader sees the old or the new, never half.
   * Memory stays bounded, so findings are written as they come.
   */
  derive(resolvers: readonly Resolver[]): Promise<void>
  /** Whether documents or decisions changed since rows were last derived. */
  isStale(): Promise<boolean>
  /** Makes all rows anew from documents and decisions. What comparing found is gone until it is found again (`derive`). */
  reindex(): Promise<void>
  rows<K extends RowKind>(kind: K, question?: RowQuery<DerivedRows[K]>): Promise<readonly DerivedRows[K][]>
  /** Rows one after the other. With `columns`, only these are told, and the others may be missing: for long tables. */
  stream<K extends RowKind>(
    kind: K,
    question?: RowQuery<DerivedRows[K]> & { readonly columns?: readonly (keyof DerivedRows[K] & string)[] },
  ): AsyncIterable<DerivedRows[K]>
  /** Number of rows by the values of some columns, by number, then by value. */
  count<K extends RowKind>(
    kind: K,
    question: RowQuery<DerivedRows[K]> & { readonly by: readonly (keyof DerivedRows[K] & string)[] },
  ): Promise<readonly (Readonly<Record<string, unknown>> & { readonly count: number })[]>
  /** How many reports tell of two together, each tie once, in no order: quick at any size. */
  ties(question: TieQuestion): Promise<readonly TieCount[]>
  /**
   * People, agreements, initiatives and organisations by name, for asking. Those with a form that holds all the words (folded as `base/fold.ts` does, in any order, the
   * last word as a prefix), most documents first, then by id; if there is none, those whose forms share most three-letter
   * runs with the words, nearest first, marked `near`: for "did you mean". Quick at any size.
   */
  find(
    words: string,
    question: { readonly kinds: readonly EntityRow['kind'][]; readonly limit: number /** Only the nearest. */; readonly near?: boolean },
  ): Promise<readonly (EntityRow & { readonly near: boolean })[]>
  /** What an id of a person, event … that was given before means now, after others were found to be the same or names were read better; null if nothing. */
  formerly(id: string, markings?: readonly KeptDocument['marking'][]): Promise<string | null>
  /** Full text: words, "phrases", prefixes (trans*); spelling variants without diacritics are found. `total` is null where there are more than a thousand. */
  search(words: string, question?: SearchQuestion): Promise<{ readonly total: number | null; readonly hits: readonly SearchHit[] }>

  /** The documents that wait for some machine to read them; only PostgreSQL has such a queue. */
  queue(): Promise<Queue>

  // Care.
  doctor(): AsyncIterable<Failure>
  backup(file: string): Promise<void>
  /** Everything appended, as lines that `importAll` of any store takes. */
  exportAll(): AsyncIterable<string>
  importAll(lines: AsyncIterable<string>): Promise<void>
  close(): Promise<void>
}
