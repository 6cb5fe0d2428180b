import { canonicalParties } from './parties.js'
import { type Where, whereOf } from './places.js'
import { NAMELESS } from './series.js'
import type { Telling } from './tellings.js'
import type { Told } from './told.js'
import { whenOf } from './when.js'

/** Values kept once at most; then the pools are emptied, since names and days of another time come. */
const MOST = 20_000

/** Makes reports ready for comparing. What many reports tell in the same words is kept once: a year of them is in memory. */
export class Teller {
  private readonly strings = new Map<string, string>()
  private readonly lists = new Map<string, readonly string[]>()
  private readonly places = new Map<string, Where>()

  tell(telling: Telling): Told {
    const { kind, status, level, name, start, place, side, outlet, isCopy, series } = telling
    const parties = this.list(telling.parties)
    const people = new Map(telling.who)
    return {
      doc: this.one(telling.doc),
      fact: this.one(telling.fact),
      known: this.one(telling.known),
      kind,
      status,
      level,
      name,
      start: start === null ? null : this.one(start),
      end: telling.end === null ? null : this.one(telling.end),
      place: place === null ? null : this.one(place),
      side: side === null ? null : this.one(side),
      outlet: outlet === null ? null : this.one(outlet),
      isCopy,
      parties,
      context: parties.length < 2 ? this.list(telling.context) : parties,
      people: people.size === 0 ? NONE : Array.from(people.keys(), (person) => this.one(person)),
      names: people.size === 0 ? NONE : Array.from(people.values(), (each) => this.one(each)),
      when: whenOf(telling),
      where: this.where(place),
      series: series ?? NAMELESS,
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
