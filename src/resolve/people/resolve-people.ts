import type { OfficeRow, RelationRow } from '../../model/rows.js'
import type { Finding, RowSource } from '../types.js'
import { speakersByDocument } from './by-document.js'
import { type Census, takeCensus } from './census.js'
import { Clusters } from './clusters.js'
import { joinNames } from './join-names.js'
import type { PersonNode, Sighting } from './node.js'
import { OfficeHolders, officeRelations } from './office-holders.js'
import { personId, personIds } from './person-ids.js'
import { endOf, Rulings } from './rulings.js'
import { ShortNames } from './short-names.js'

/**
 * Who is who. Names are counted (`takeCensus`), joined where evidence is safe (`joinNames`), and single names are settled mention by
 * mention (`ShortNames`). Walks the documents two or three times; memory grows with distinct names. What is told of each is
 * put together by `describePeople`.
 */
export async function* resolvePeople(source: RowSource): AsyncIterable<Finding> {
  const rulings = await Rulings.from(source)
  const census = await takeCensus(source, rulings)
  const clusters = new Clusters(census.nodes)
  for (const row of joinNames(census, clusters, rulings)) yield { is: 'relation', row }
  joinShortSpellings(clusters)
  const naming = new Naming(census, clusters, rulings)
  for await (const { doc, people, offices, quotations } of speakersByDocument(source)) {
    const persons = new Map<string, string>()
    for (const row of people) {
      const sighting = census.sightingOf(row, offices)
      const { id, relations } = naming.settle(census.nodeOf(row, sighting), sighting, rulings.concerns(doc) ? rulings.endsAt(row) : [])
      for (const relation of relations) yield { is: 'relation', row: relation }
      yield { is: 'assignment', row: { kind: 'person', doc, fact: row.fact, set: { person: id } } }
      for (const office of offices)
        if (office.of_fact === row.fact) yield { is: 'assignment', row: { kind: 'office', doc, fact: office.fact, set: { person: id } } }
      for (const name of [row.name, ...row.names]) if (!persons.has(name)) persons.set(name, id)
    }
    for (const { fact, speaker } of quotations) {
      const person = speaker === null ? undefined : persons.get(speaker)
      if (person) yield { is: 'assignment', row: { kind: 'quotation', doc, fact, set: { person } } }
    }
  }
  yield* nameHolders(source, clusters, naming)
}

const NAMELESS = ['doc', 'fact', 'known', 'of_fact', 'title', 'of', 'status'] as const satisfies readonly (keyof OfficeRow)[]

/** Offices that a document does not give to anybody are their holders' of the day. */
async function* nameHolders(source: RowSource, clusters: Clusters, naming: Naming): AsyncIterable<Finding> {
  const asked = new Map<string, Pick<OfficeRow, 'title' | 'of' | 'status'>>()
  for await (const { of_fact, title, of, status } of source.rows('office', [], 'copies', NAMELESS))
    if (of_fact === null) asked.set(`${title}|${of}|${status}`, { title, of, status })
  const holders = new OfficeHolders(clusters, asked.values())
  for await (const row of source.rows('office', [], 'copies', NAMELESS)) {
    if (row.of_fact !== null) continue
    const meant = holders.whoHeld(row)
    for (const relation of officeRelations(row, meant, clusters.nodes)) yield { is: 'relation', row: relation }
    if (meant.root !== null) yield { is: 'assignment', row: { kind: 'office', doc: row.doc, fact: row.fact, set: { person: naming.of(meant.root) } } }
  }
}

/** Single names of one word, told once with a party and once without, are one bearer as long as one party alone has it. */
function joinShortSpellings(clusters: Clusters): void {
  const { nodes } = clusters
  let bearers: number[] = []
  const joinThem = (): void => {
    const [withParty, without] = [bearers.filter((node) => nodes.party(node) !== null), bearers.filter((node) => nodes.party(node) === null)]
    const [one] = withParty
    const [other] = without
    if (withParty.length === 1 && one !== undefined && other !== undefined) clusters.join(one, other)
    bearers = []
  }
  let name: string | null = null
  for (const node of nodes.sorted(
    (i) => nodes.isShort(i) && nodes.documents(i) > 0,
    (a, b) => a - b,
  )) {
    const { nameKey } = nodes.at(node)
    if (nameKey !== name) joinThem()
    name = nameKey
    bearers.push(node)
  }
  joinThem()
}

class Naming {
  readonly #ids: readonly (string | undefined)[]
  readonly #short: ShortNames
  /** For ends of "same" rulings of which one is a single name: the node of the other. */
  readonly #ruled = new Map<string, number>()
  readonly #asked = new Set<string>()

  constructor(
    readonly census: Census,
    readonly clusters: Clusters,
    rulings: Rulings,
  ) {
    for (const { isSame, left, right } of rulings.all) {
      if (!isSame) continue
      const [a, b] = [endOf(left), endOf(right)]
      const [x, y] = [census.ends.get(a), census.ends.get(b)]
      if (x === undefined || y === undefined) continue
      if (census.nodes.isShort(x)) this.#ruled.set(a, y)
      else if (census.nodes.isShort(y)) this.#ruled.set(b, x)
    }
    this.#ids = personIds(clusters)
    this.#short = new ShortNames(clusters)
  }

  settle(index: number, sighting: Sighting, ends: readonly string[]): { readonly id: string; readonly relations: readonly RelationRow[] } {
    const ruled = ends.map((end) => this.#ruled.get(end)).find((other) => other !== undefined)
    if (ruled !== undefined) return { id: this.of(ruled), relations: NONE }
    if (!this.census.nodes.isShort(index)) return { id: this.of(index), relations: NONE }
    const node = this.census.nodes.at(index)
    const { root, others } = this.#short.whoIs(node, sighting)
    if (root !== null) return { id: this.of(root), relations: NONE }
    return { id: this.of(index), relations: this.#ask(node, sighting, others) }
  }

  of(node: number): string {
    const root = this.clusters.rootOf(node)
    // A name that copies alone tell has no id of its own yet.
    return this.#ids[root] ?? personId(this.clusters.nodes.at(root).nameKey)
  }

  /** A question for each two that might be one, once. */
  #ask(node: PersonNode, sighting: Sighting, others: readonly number[]): RelationRow[] {
    const relations: RelationRow[] = []
    for (const other of others.slice(0, 3)) {
      const key = `${node.index}|${other}`
      if (this.#asked.has(key)) continue
      this.#asked.add(key)
      const { anchorDoc, anchorFact } = this.clusters.nodes.at(other)
      const reasons = ['a single name', others.length > 1 ? `${others.length} people may be meant` : 'party, office or date do not tell who is meant']
      relations.push({
        kind: 'person',
        left: `${sighting.doc}#${sighting.fact}`,
        right: `${anchorDoc}#${anchorFact}`,
        score: 0.5,
        reasons,
        state: 'waiting',
        decision: null,
      })
    }
    return relations
  }
}

const NONE: readonly never[] = []
