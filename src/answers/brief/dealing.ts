import type { ReportRow } from '../../model/rows.js'
import type { Store } from '../../store/types.js'
import { formsOf, isGroup, partyNamed } from '../ask/party.js'
import { groupBy } from '../told/group.js'
import type { Told } from '../told/occasion.js'
import type { Pledge } from '../told/pledge.js'
import { rowsIn } from '../told/window.js'
import type { Pen } from './pen.js'

/** Share of a document's occasions that must be of the two for all it tells to be theirs. */
const MOSTLY = 0.6

/** What in a record of many dealings is of the two: a press briefing names everybody, and says little of any two. */
export class Dealing {
  readonly #own = new Set<string>()
  readonly #names: RegExp

  private constructor(
    readonly parties: readonly [string, string],
    reports: readonly ReportRow[],
  ) {
    const forms = parties.flatMap(formsOf).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    this.#names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    for (const [doc, rows] of groupBy(reports, (row) => row.doc)) {
      const joint = rows.filter((row) => row.parties.length > 1)
      const own = joint.filter((row) => parties.every((party) => row.parties.includes(party)) && this.#isOfTwo(row.parties))
      if (own.length > 0 && own.length >= joint.length * MOSTLY) this.#own.add(doc)
    }
  }

  static async of(store: Store, parties: readonly [string, string], docs: readonly string[]): Promise<Dealing> {
    return new Dealing(parties, await rowsIn(store, 'report', docs))
  }

  #isOfTwo(parties: readonly string[]): boolean {
    return parties.every((party) => this.parties.includes(party) || isGroup(party))
  }

  /** A promise of one of the two to the other, or that names both, or that stands in a text on the dealings of the two. */
  isTheirs({ first, by, to }: Pledge, pen: Pen): boolean {
    const all = [...by, ...to]
    if (this.parties.every((party) => all.includes(party)) || all.some(isGroup) || this.#own.has(first.doc)) return true
    const named = new Set([...pen.sentence(first).quote.matchAll(this.#names)].map(([form]) => partyNamed(form)))
    return this.parties.every((party) => by.includes(party) || named.has(party))
  }

  /** An occasion at which somebody acts for one of the two, as far as it is told who was there. */
  isContact(told: Told, pen: Pen): boolean {
    const sides = new Set(
      told.reports.flatMap(({ doc, people }) =>
        people.flatMap((name) => {
          const party = pen.book.row(doc, name)?.party
          return party ? [partyNamed(party) ?? party] : []
        }),
      ),
    )
    return sides.size === 0 || this.parties.some((party) => sides.has(party))
  }
}
