import { foreignCursor, opened, sealed } from '../base/cursor.js'
import type { Ask } from './questions.js'
import type { Answer } from './types.js'

/**
 * A question whose cursors tell nothing but that they go on with it: within, `next` and `after` are a position; outside, a cursor
 * that is good for the same question with the same terms only.
 */
export function withCursors(ask: Ask): Ask {
  return async (store, terms) => {
    const cursor = terms.after === undefined ? null : opened(terms.after)
    const answer = await ask(store, cursor ? { ...terms, after: cursor.position } : terms)
    if (cursor && !cursor.isOf(askedOf(answer))) throw foreignCursor(terms.after ?? '')
    return answer.next === null ? answer : { ...answer, next: sealed(askedOf(answer), answer.next) }
  }
}

/** All that was asked, but for how many lines a page has: that may change on the way. */
const askedOf = ({ question, asked: { limit: _limit, ...asked } }: Answer): unknown => [question, asked]
