/**
 * Two number spaces, never mixed: `Span` counts UTF-16 units of the document's text,
 * `TokenRange` counts tokens. Both are half-open.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Words of the source that prove a fact, with their place in UTF-16 units. */
export interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
}
