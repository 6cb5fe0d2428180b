import { byCodePoint } from '../../base/code-point.js'
import type { EntityRow, PersonRow } from '../../model/rows.js'
import { copiedIn } from '../copied.js'
import { parseName } from '../names/parse-name.js'
import type { Finding, RowSource } from '../types.js'
import { bestForm } from './person-ids.js'
import { Tally } from '../tally.js'

const COLUMNS = ['doc', 'known', 'name', 'names', 'party', 'person'] as const satisfies readonly (keyof PersonRow)[]
type Row = Pick<PersonRow, (typeof COLUMNS)[number]>

/**
 * What is told of each person in all documents. Needs `person` in the rows of names (`resolvePeople`); reads them person by person, so
 * that memory holds one person's forms at a time. Copies tell nothing of their own.
 */
export async function* describePeople(source: RowSource): AsyncIterable<Finding> {
  const isCopied = await copiedIn(source)
  let told: Told | null = null
  for await (const row of source.rows('person', ['person'], 'copies', COLUMNS)) {
    if (row.person === null || isCopied(row.doc)) continue
    if (told?.id !== row.person) {
      if (told) yield { is: 'entity', row: told.entity() }
      told = new Told(row.person)
    }
    told.add(row)
  }
  if (told) yield { is: 'entity', row: told.entity() }
}

class Told {
  /** By what each document calls them first; the best of these is the label. */
  readonly #names = new Map<string, number>()
  readonly #forms = new Map<string, number>()
  readonly #parties = new Tally<string>()
  #first = ''
  #last = ''
  #documents = 0

  constructor(readonly id: string) {}

  add({ name, names, party, known }: Row): void {
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1)
    for (const form of new Set(names)) this.#forms.set(form, (this.#forms.get(form) ?? 0) + 1)
    if (party !== null) this.#parties.add(party)
    if (this.#documents === 0 || byCodePoint(known, this.#first) < 0) this.#first = known
    if (this.#documents === 0 || byCodePoint(known, this.#last) > 0) this.#last = known
    this.#documents++
  }

  entity(): EntityRow {
    return {
      kind: 'person',
      id: this.id,
      label: this.#label(),
      forms: byNumber(this.#forms),
      party: byNumber(this.#parties)[0] ?? null,
      first_known: this.#first,
      last_known: this.#last,
      documents: this.#documents,
    }
  }

  /** Whole names before single words. */
  #label(): string {
    const whole = [...this.#names].filter(([name]) => parseName(name).words.length > 1)
    return bestForm(whole.length > 0 ? whole : this.#names)
  }
}

const byNumber = (counts: Iterable<readonly [string, number]>): string[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b)).map(([value]) => value)
