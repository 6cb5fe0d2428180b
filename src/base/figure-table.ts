import type { PhraseRow, Row } from './tables.js'

/** What is measured. */
export interface IndicatorRow extends PhraseRow {
  /** `trade`: the whole; `part`: exports or imports, which share the period of the whole; `other`: anything else. */
  readonly sort: 'trade' | 'part' | 'other'
  /** Money by nature: a bare "38.6 billion" takes the currency told before. */
  readonly isMoney: boolean
  /** Name to write instead of the words ("FDI" → "foreign direct investment"). */
  readonly says: string | null
}

/** A sort of figure, with sentences in which it is one and in which it is none. */
export interface FigureRow extends Row {
  readonly reads: string
}
