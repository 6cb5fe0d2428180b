import type { ReadoutRecord } from './types.js'

/** A document as it is kept: one version of one source text, never changed. */
export interface KeptDocument {
  /** Id that people and records use: the given one ("kz-214") or one made of the text; later versions of a page end in "@2", "@3". */
  readonly id: string
  /** What the versions of one page share: its address, the given id, or both with a blank between them. */
  readonly page: string
  readonly version: number
  /** SHA-256 of the text in UTF-8. */
  readonly sha256: string
  readonly address: string | null
  readonly outlet: string | null
  /** Party that the outlet speaks for, if it does. */
  readonly side: string | null
  readonly published: string | null
  readonly title: string | null
  readonly dateline: string | null
  readonly language: string
  /** When it was kept, ISO 8601 in UTC. */
  readonly recorded: string
  readonly batch: string
  readonly marking: 'public' | 'internal' | 'restricted'
  /** Whether it tells of any dealing between parties; what does not is kept but stays out of answers. */
  readonly isReadout: boolean
  /** Where each field came from, how it was fetched, and keys that came with it. */
  readonly meta: Readonly<Record<string, unknown>>
}

/** What a whole entry of the store holds. */
export interface KeptRecord {
  readonly document: KeptDocument
  readonly record: ReadoutRecord
}

export type BatchKind = 'import' | 'run' | 'review' | 'merge' | 'undo'

/** Things done together, that can be undone together. */
export interface Batch {
  /** "b1", "b2" … in the order they were begun. */
  readonly id: string
  readonly kind: BatchKind
  readonly by: string
  readonly reason: string | null
  readonly recorded: string
  /** Version of the engine that read. */
  readonly engine: string | null
  /** Batch that this one undoes; undoing an undo brings the batch back. */
  readonly undoes: string | null
  /** Whether it counts now. */
  readonly live: boolean
  readonly detail: Readonly<Record<string, unknown>>
}

/**
 * Where a ruling holds on. A new engine may number facts anew, so a ruling names the words: it is found again in a
 * later record by document, kind of fact and overlapping span. `key` tells what the fact said then.
 */
export interface Anchor {
  readonly doc: string
  readonly fact: string
  readonly kind: string
  readonly from_at: number
  readonly to_at: number
  readonly key: string
}

/** What a person ruled. Appended, never changed; undone with its batch. `unsure` changes no answer: it tells others that somebody looked. */
export interface Decision {
  /** "d1", "d2" … */
  readonly id: string
  readonly batch: string
  readonly kind: 'accept' | 'reject' | 'edit' | 'same' | 'different' | 'prefer' | 'unsure'
  readonly target: Anchor
  /** The other end of same and different. */
  readonly other: Anchor | null
  /** New values of fields, of an edit. */
  readonly value: Readonly<Record<string, unknown>> | null
  readonly reason: string | null
  readonly by: string
  readonly recorded: string
}
