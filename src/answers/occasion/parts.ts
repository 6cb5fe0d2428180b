import type { Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'
import type { Told } from '../told/occasion.js'
import type { PeopleBook } from '../told/people-book.js'
import type { Documents } from '../told/sources.js'

/** What every section of an occasion is made of: its reports, and their documents and people, fetched. */
export interface Parts {
  readonly store: Store
  readonly question: Question
  readonly told: Told
  readonly book: PeopleBook
  readonly documents: Documents
}
