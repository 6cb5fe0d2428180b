import { copiedIn } from '../copied.js'
import { HashTable } from '../hash-table.js'
import { parseName } from '../names/parse-name.js'
import type { RowSource } from '../types.js'
import { actedForOrNull } from './acted-for.js'
import { type Mention, type Office, peopleByDocument } from './by-document.js'
import type { Sighting } from './node.js'
import { Nodes } from './nodes.js'
import { roleReader } from './office-role.js'
import { type Part, partOf, partsOf, ruledApart } from './parts.js'
import { endOf, type Rulings } from './rulings.js'

/** All names with their parties, offices and years, and where a mention belongs. */
export interface Census {
  readonly nodes: Nodes
  /** Copies are counted nowhere. */
  isCopied(doc: string): boolean
  /** Node of each end of a ruling. */
  readonly ends: ReadonlyMap<string, number>
  sightingOf(row: Mention, offices: readonly Office[]): Sighting
  nodeOf(row: Mention, sighting: Sighting): number
}

/**
 * Counts the people of all documents: one node for each name and party, so that memory grows with distinct names, not with
 * mentions. Names that offices, generations or rulings tell to be several people's are counted again in parts.
 */
export async function takeCensus(source: RowSource, rulings: Rulings): Promise<Census> {
  const isCopied = await copiedIn(source)
  // The first count is gone before the second begins.
  const [first, parts] = await countOnce(source, isCopied, rulings)
  if (first) return first
  const second = new Count(parts, isCopied, rulings)
  await second.run(source)
  return second
}

async function countOnce(
  source: RowSource,
  isCopied: (doc: string) => boolean,
  rulings: Rulings,
): Promise<readonly [Census | null, ReadonlyMap<string, readonly Part[]>]> {
  const count = new Count(new Map(), isCopied, rulings)
  await count.run(source)
  const parts = count.partsNeeded()
  return [parts.size === 0 ? count : null, parts]
}

class Count implements Census {
  readonly nodes = new Nodes()
  readonly ends = new Map<string, number>()
  readonly #byKey = new HashTable()
  readonly #nameKeys = new Map<string, { readonly key: string; readonly isShort: boolean }>()
  readonly #rolesOf = roleReader()
  readonly #endSightings = new Map<string, Sighting>()

  constructor(
    readonly parts: ReadonlyMap<string, readonly Part[]>,
    readonly isCopied: (doc: string) => boolean,
    readonly rulings: Rulings,
  ) {}

  async run(source: RowSource): Promise<void> {
    for await (const { doc, people, offices } of peopleByDocument(source)) {
      const isCopy = this.isCopied(doc)
      for (const row of people) {
        const sighting = this.sightingOf(row, offices)
        const node = this.nodeOf(row, sighting)
        if (!isCopy) this.nodes.see(node, sighting)
        if (!this.rulings.concerns(doc)) continue
        for (const end of this.rulings.endsAt(row)) {
          this.ends.set(end, node)
          this.#endSightings.set(end, sighting)
        }
      }
    }
  }

  sightingOf(row: Mention, offices: readonly Office[]): Sighting {
    const roles = offices
      .filter((office) => office.of_fact === row.fact)
      .flatMap((office) => this.#rolesOf(office.title, office.of).map((role) => ({ role, isPast: office.status === 'former' || office.status === 'incoming' })))
    return { doc: row.doc, fact: row.fact, known: row.known, name: row.name, roles }
  }

  nodeOf(row: Mention, sighting: Sighting): number {
    const { key, isShort } = this.#nameKey(row.name)
    const party = actedForOrNull(row.party)
    const whole = `${key}|${party ?? ''}`
    const parts = this.parts.get(whole)
    const part = parts ? partOf(parts, sighting) : null
    const own = part === null ? whole : `${whole}#${part}`
    const known = this.#byKey.get(own)
    if (known !== undefined) return known
    const node = this.nodes.add(key, party, isShort, part)
    this.#byKey.set(own, node)
    return node
  }

  /** Names that stand for several people, by key. */
  partsNeeded(): Map<string, readonly Part[]> {
    const needed = new Map<string, readonly Part[]>()
    for (const node of this.nodes) {
      const parts = node.isShort ? null : partsOf(node)
      if (parts) needed.set(`${node.nameKey}|${node.party ?? ''}`, parts)
    }
    const ruled = new Map<string, Map<string, Sighting>>()
    for (const { isSame, left, right } of this.rulings.all) {
      const ends = [left, right].map(endOf)
      const [a, b] = ends.map((end) => this.ends.get(end))
      if (isSame || a === undefined || a !== b) continue
      const node = this.nodes.at(a)
      const key = `${node.nameKey}|${node.party ?? ''}`
      const sightings = ruled.get(key) ?? new Map<string, Sighting>()
      for (const end of ends) sightings.set(end, this.#endSightings.get(end) as Sighting)
      ruled.set(key, sightings)
    }
    for (const [key, sightings] of ruled) needed.set(key, ruledApart([...sightings.values()]))
    return needed
  }

  #nameKey(name: string): { readonly key: string; readonly isShort: boolean } {
    const known = this.#nameKeys.get(name)
    if (known) return known
    const { words, generation } = parseName(name)
    const made = { key: [...words.map((word) => word.word), generation ?? ''].join(' ').trim() || name.toLowerCase(), isShort: words.length < 2 }
    if (this.#nameKeys.size > 20_000) this.#nameKeys.clear()
    this.#nameKeys.set(name, made)
    return made
  }
}
