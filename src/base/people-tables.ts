import type { Row } from './tables.js'

/**
 * To whom an office belongs when its phrase does not say: to a state, to the European Union,
 * to a church, to a firm or society; `any` tells nothing.
 */
export type OfficeRealm = 'state' | 'diplomat' | 'parliament' | 'staff' | 'body' | 'clergy' | 'crown' | 'any'

/** Head nouns of offices ("minister", "envoy"). Examples: an office with one of them must be read in `yes`, none in `no`. */
export interface OfficeRow extends Row {
  readonly heads: readonly string[]
  readonly realm: OfficeRealm
  /** Canonical party that such an office belongs to if nothing else is said. */
  readonly of?: string
  /**
   * `weak` heads are everyday words too ("head", "chair", "member", "officer"): in lower case they
   * count only with a complement or a name beside them.
   */
  readonly weak?: boolean
}
