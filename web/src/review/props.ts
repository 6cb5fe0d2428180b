/** One end of something to be decided: a fact with its words. */
export interface ReviewFact {
  /** "kz-214#e3"; of a whole document "kz-214#". */
  readonly id: string
  readonly address: string
  readonly quote: string
  readonly where: string
  /** What the fact says, in words. */
  readonly says: string
}

/** What a person ruled about an item. */
export interface Ruled {
  /** "d12". */
  readonly id: string
  readonly by: string
  readonly ruling: string
  /** The day, YYYY-MM-DD. */
  readonly day: string
  readonly reason: string | null
  /** New values of an edit, or the fact that was preferred, in words. */
  readonly told: string | null
}

export type ItemKind = 'join' | 'copy' | 'dispute' | 'inferred' | 'fact'

/** Something that waits for a person, or that somebody ruled about. */
export interface ReviewItem {
  readonly kind: ItemKind
  readonly title: string
  readonly reasons: readonly string[]
  readonly facts: readonly ReviewFact[]
  /** Rulings that count, oldest first; the last holds. */
  readonly ruled: readonly Ruled[]
  /** Newest ruling on any of its facts when the page was made: a ruling sent with an older one is refused. */
  readonly seen: string
}

/** What a ruling would change, told before it is written. */
export interface Effect {
  readonly ruling: string
  readonly lines: readonly string[]
}

/** A field of a fact as a form shows it; lists have one value a line. */
export interface EditedField {
  readonly name: string
  readonly about: string
  readonly as: 'text' | 'number' | 'list' | 'flag' | 'choice'
  readonly choices: readonly string[]
  readonly mayBeEmpty: boolean
  readonly value: string
}

/** One item with all that can be said of it. */
export interface ItemProps {
  readonly item: ReviewItem
  readonly effects: readonly Effect[]
  /** Fields of its fact; null if it has several facts, or if that fact is gone. */
  readonly fields: readonly EditedField[] | null
  readonly mayRule: boolean
  readonly message: string | null
}

/** Which items are shown, and how many there are of each. */
export const SHOWN = ['waiting', 'unsure', 'ruled', 'disagreed', 'joined'] as const
export type Show = (typeof SHOWN)[number]

export interface ReviewProps {
  readonly show: Show
  readonly counts: { readonly [S in Show]: number }
  readonly items: readonly ReviewItem[]
  /** Address of the next page; null if all is shown. */
  readonly next: string | null
  readonly mayRule: boolean
  /** What was just ruled, or why it was not. */
  readonly message: string | null
}
