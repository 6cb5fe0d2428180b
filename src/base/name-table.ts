import type { PhraseRow } from './tables.js'

/**
 * Words that make a capitalised run the name of a body or an initiative. `before`: the name stands before the
 * head ("Development Bank"); `after`: behind it ("Ministry of Energy"); `both`; `known`: the phrase is the name.
 */
export interface NameRow extends PhraseRow {
  readonly form: 'before' | 'after' | 'both' | 'known'
  /** Of a known name: its usual letters. */
  readonly acronym?: string | null
}
