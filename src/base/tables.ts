/**
 * The shapes of a language's rule tables. A language folder holds rows of these types and
 * no algorithm; stages of the engine give them meaning.
 */

/** What every row carries: an id that facts keep, and examples that one test runs. */
export interface Row {
  /** Unique in the whole project, dotted: "commitment.reaffirm-commitment". */
  readonly id: string
  /** Sentences in which the row must fire. */
  readonly yes: readonly string[]
  /** Sentences in which it must not. */
  readonly no: readonly string[]
}

/** Phrases that stand for one thing; matched hyphen-blind and number-blind in their words. */
export interface PhraseRow extends Row {
  readonly phrases: readonly string[]
}

/**
 * A pattern over the tokens of one sentence. Elements are separated by blanks:
 * `word`, `a|b` (one of), `stem*` (begins with), `{class}` (a word class of the language),
 * `<kind>` (a mention: person, party, office, date, place, amount, actor), `#` (a number),
 * `Aa` (a capitalised word), `..3` (up to three words of any kind); a closing `?` makes an
 * element optional, a leading `!` forbids it (look-ahead, consumes nothing).
 */
export interface PatternRow<Yield> extends Row {
  readonly pattern: string
  readonly yields: Yield
}

export type WordClasses = Readonly<Record<string, readonly string[]>>
