import type { ReportRow } from '../../model/rows.js'
import { canonicalParties } from './parties.js'
import { type Where, whereOf } from './places.js'
import { seriesOf } from './series.js'
import type { Told } from './told.js'
import { whenOf } from './when.js'

/** Values kept once at most; then the pools are emptied, since names and days of another time come. */
const MOST = 20_000

/** Makes rows ready for comparing. What many reports tell in the same words is kept once: a year of them is in memory. */
export class Teller {
  private readonly strings = new Map<string, string>()
  private readonly lists = new Map<string, readonly string[]>()
  private readonly places = new Map<string, Where>()

  constructor(
    private readonly personOf: (doc: string, name: string) => string,
    private readonly isCopy: (doc: string) => boolean,
    /** Those whom the report means by an office alone, with the words. */
    private readonly namelessIn: (row: ReportRow) => readonly (readonly [person: string, words: string])[] = () => [],
  ) {}

  tell(row: ReportRow): Told {
    const parties = this.list(row.parties)
    const named = row.people.map((name) => [this.personOf(row.doc, name), name] as const)
    const people = new Map([...this.namelessIn(row), ...named])
    return {
      doc: this.one(row.doc),
      fact: this.one(row.fact),
      known: this.one(row.known),
      kind: row.kind,
      status: row.status,
      level: row.level,
      name: row.name,
      start: row.start === null ? null : this.one(row.start),
      end: row.end === null ? null : this.one(row.end),
      place: row.place === null ? null : this.one(row.place),
      side: row.side === null ? null : this.one(row.side),
      outlet: row.outlet === null ? null : this.one(row.outlet),
      isCopy: this.isCopy(row.doc),
      parties,
      context: parties.length < 2 ? this.list(row.context) : parties,
      people: [...people.keys()],
      names: Array.from(people.values(), (name) => this.one(name)),
      when: whenOf(row),
      where: this.where(row.place),
      series: seriesOf(row),
    }
  }

  private one(text: string): string {
    return pooled(this.strings, text, () => text)
  }

  private list(parties: readonly string[]): readonly string[] {
    return parties.length === 0 ? NONE : pooled(this.lists, parties.join('\n'), () => canonicalParties(parties))
  }

  private where(place: string | null): Where {
    return place === null ? whereOf(null) : pooled(this.places, place, () => whereOf(place))
  }
}

const NONE: readonly string[] = []

function pooled<Value>(pool: Map<string, Value>, key: string, make: () => Value): Value {
  const known = pool.get(key)
  if (known !== undefined) return known
  if (pool.size >= MOST) pool.clear()
  const value = make()
  pool.set(key, value)
  return value
}
