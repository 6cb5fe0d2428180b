export type ErrorKind =
  /** The command was called wrongly; nothing was read. */
  | 'usage'
  /** One input could not be read; the others go on. */
  | 'input'
  /** The input was read, but not wholly, or not as it claims; kept in the record's `problems`. */
  | 'problem'
  /** A defect of Readout itself. */
  | 'defect'

/** One line of the catalogue. */
export interface CatalogueEntry {
  readonly kind: ErrorKind
  readonly what: string
  readonly todo: string
}
