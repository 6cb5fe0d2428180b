import type { PhraseRow } from './tables.js'

/** A word or name that tells of a document between parties; see `languages/en/agreements.ts`. */
export interface AgreementRow extends PhraseRow {
  readonly form: 'paper' | 'accord' | 'adopted' | 'title' | 'known'
  /** Heads of one family may name the same document: "accord" and "agreement". */
  readonly family: string
  /** Of a known name: the letters it goes by. */
  readonly acronym?: string | null
  /** Of a known name: many pairs of parties have one of their own ("Enhanced Partnership and Cooperation Agreement"). */
  readonly between?: boolean
}
