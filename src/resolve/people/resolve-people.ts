import { actedFor } from './acted-for.js'
import type { EntityRow, OfficeRow, RelationRow } from '../../model/rows.js'
import { byCodePoint } from '../../base/code-point.js'
import type { Finding, RowSource } from '../types.js'
import { peopleByDocument } from './by-document.js'
import { type Census, takeCensus } from './census.js'
import { Clusters } from './clusters.js'
import { joinNames } from './join-names.js'
import { Tally } from './tally.js'
import type { PersonNode, Sighting } from './node.js'
import { OfficeHolders, officeRelations } from './office-holders.js'
import { bestForm, identitiesOf, type Identity, personId } from './person-ids.js'
import { endOf, Rulings } from './rulings.js'
import { ShortNames } from './short-names.js'

/** What is told of a person in all documents. */
interface Told {
  readonly label: string
  readonly forms: Tally<string>
  readonly parties: Tally<string>
  first: string
  last: string
  documents: number
}

/**
 * Who is who. Names are counted (`takeCensus`), joined where evidence is safe (`joinNames`), and single names are settled mention by
 * mention (`ShortNames`). Walks the documents two or three times; memory grows with distinct names.
 */
export async function* resolvePeople(source: RowSource): AsyncIterable<Finding> {
  const rulings = await Rulings.from(source)
  const census = await takeCensus(source, rulings)
  const clusters = new Clusters(census.nodes)
  for (const row of joinNames(census, clusters, rulings)) yield { is: 'relation', row }
  joinShortSpellings(clusters)
  const naming = new Naming(census, clusters, rulings)
  for await (const { doc, people, offices, quotations } of peopleByDocument(source)) {
    const persons = new Map<string, string>()
    for (const row of people) {
      const sighting = census.sightingOf(row, offices)
      const { identity, relations } = naming.settle(census.nodeOf(row, sighting), sighting, rulings.concerns(doc) ? rulings.endsAt(row) : [])
      for (const relation of relations) yield { is: 'relation', row: relation }
      if (!census.copies.has(doc)) naming.count(identity, row.names, row.party, row.known)
      yield { is: 'assignment', row: { kind: 'person', doc, fact: row.fact, set: { person: identity.id } } }
      for (const office of offices)
        if (office.of_fact === row.fact) yield { is: 'assignment', row: { kind: 'office', doc, fact: office.fact, set: { person: identity.id } } }
      for (const name of [row.name, ...row.names]) if (!persons.has(name)) persons.set(name, identity.id)
    }
    for (const { fact, speaker } of quotations) {
      const person = speaker === null ? undefined : persons.get(speaker)
      if (person) yield { is: 'assignment', row: { kind: 'quotation', doc, fact, set: { person } } }
    }
  }
  yield* nameHolders(source, clusters, naming)
  for (const row of naming.entities()) yield { is: 'entity', row }
}

/** Offices that a document does not give to anybody are their holders' of the day. */
async function* nameHolders(source: RowSource, clusters: Clusters, naming: Naming): AsyncIterable<Finding> {
  const nameless: OfficeRow[] = []
  for await (const row of source.rows('office', [], 'copies')) if (row.of_fact === null) nameless.push(row)
  const holders = new OfficeHolders(clusters, new Set(nameless.flatMap((row) => (row.of === null ? [] : [actedFor(row.of)]))))
  for (const row of nameless) {
    const meant = holders.whoHeld(row)
    for (const relation of officeRelations(row, meant, clusters.nodes)) yield { is: 'relation', row: relation }
    if (meant.root !== null) yield { is: 'assignment', row: { kind: 'office', doc: row.doc, fact: row.fact, set: { person: naming.of(meant.root).id } } }
  }
}

/** Single names of one word, told once with a party and once without, are one bearer as long as one party alone has it. */
function joinShortSpellings(clusters: Clusters): void {
  const byName = new Map<string, PersonNode[]>()
  for (const node of clusters.nodes) if (node.isShort && node.documents > 0) byName.set(node.nameKey, [...(byName.get(node.nameKey) ?? []), node])
  for (const nodes of byName.values()) {
    const [withParty, without] = [nodes.filter((node) => node.party !== null), nodes.filter((node) => node.party === null)]
    if (withParty.length === 1 && without[0] && withParty[0]) clusters.join(withParty[0].index, without[0].index)
  }
}

class Naming {
  readonly #identities: readonly (Identity | undefined)[]
  readonly #short: ShortNames
  readonly #told = new Map<string, Told>()
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
      if (census.nodes[x]?.isShort) this.#ruled.set(a, y)
      else if (census.nodes[y]?.isShort) this.#ruled.set(b, x)
    }
    this.#identities = identitiesOf(clusters)
    this.#short = new ShortNames(clusters)
  }

  settle(node: PersonNode, sighting: Sighting, ends: readonly string[]): { readonly identity: Identity; readonly relations: readonly RelationRow[] } {
    const ruled = ends.map((end) => this.#ruled.get(end)).find((other) => other !== undefined)
    if (ruled !== undefined) return { identity: this.of(ruled), relations: [] }
    if (!node.isShort) return { identity: this.of(node.index), relations: [] }
    const { root, others } = this.#short.whoIs(node, sighting)
    if (root !== null) return { identity: this.of(root), relations: [] }
    return { identity: this.of(node.index), relations: this.#ask(node, sighting, others) }
  }

  of(node: number): Identity {
    const root = this.clusters.rootOf(node)
    // A name that copies alone tell has no identity of its own yet.
    const { nameKey, forms } = this.clusters.nodes[root] as PersonNode
    return this.#identities[root] ?? { id: personId(nameKey), label: bestForm(forms) || nameKey }
  }

  /** A question for each two that might be one, once. */
  #ask(node: PersonNode, sighting: Sighting, others: readonly number[]): RelationRow[] {
    const relations: RelationRow[] = []
    for (const other of others.slice(0, 3)) {
      const key = `${node.index}|${other}`
      if (this.#asked.has(key)) continue
      this.#asked.add(key)
      const { anchorDoc, anchorFact } = this.clusters.nodes[other] as PersonNode
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

  count({ id, label }: Identity, names: readonly string[], party: string | null, known: string): void {
    const told = this.#told.get(id) ?? { label, forms: new Tally(), parties: new Tally(), first: known, last: known, documents: 0 }
    for (const name of new Set(names)) told.forms.add(name)
    if (party !== null) told.parties.add(party)
    if (byCodePoint(known, told.first) < 0) told.first = known
    if (byCodePoint(known, told.last) > 0) told.last = known
    told.documents++
    this.#told.set(id, told)
  }

  *entities(): Iterable<EntityRow> {
    for (const [id, told] of [...this.#told].sort(([a], [b]) => byCodePoint(a, b)))
      yield {
        kind: 'person',
        id,
        label: told.label,
        forms: byNumber(told.forms),
        party: byNumber(told.parties)[0] ?? null,
        first_known: told.first,
        last_known: told.last,
        documents: told.documents,
      }
  }
}

const byNumber = (counts: Iterable<readonly [string, number]>): string[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b)).map(([value]) => value)
