import type { EntityRow, InitiativeRow } from '../model/rows.js'
import { isAt, join, refOf, type Ruling } from './named/join.js'
import { gather, Keys, type Named, type Thing } from './named/things.js'
import { slugOf, suffixOf } from './slug.js'
import type { Decision } from '../model/kept.js'
import type { Finding, RowSource } from './types.js'

type Kind = 'agreement' | 'initiative' | 'organization'

const COLUMNS = ['doc', 'fact', 'known', 'from_at', 'to_at', 'name', 'acronym'] as const satisfies readonly (keyof InitiativeRow)[]

/** Columns that names are told by, with those that tell whose a thing is. */
const ROWS = {
  agreement: (source: RowSource) => source.rows('agreement', ['known'], null, [...COLUMNS, 'parties']),
  initiative: (source: RowSource) => source.rows('initiative', ['known'], null, COLUMNS),
  organization: (source: RowSource) => source.rows('organization', ['known'], null, [...COLUMNS, 'party']),
}
const partiesIn = (row: object): readonly string[] => {
  const { parties, party } = row as { readonly parties?: readonly string[]; readonly party?: string | null }
  return parties ?? (party === null || party === undefined ? NONE : [party])
}
const NONE: readonly string[] = []

/** A name that is nothing but capitals: "EPCA". */
const ACRONYM = /^\p{Lu}{3,8}$/u

/** Forms of a name that an entity shows: the most frequent. */
const MOST_FORMS = 20

/**
 * Puts agreements, initiatives and organisations together by name and acronym. The same name between other parties is
 * another thing. Rows are read twice: once to know all names, once to assign; only names are kept in memory.
 */
export async function* resolveNamed(source: RowSource): AsyncIterable<Finding> {
  const rulings: Decision[] = []
  for await (const decision of source.decisions()) if (decision.other && (decision.kind === 'same' || decision.kind === 'different')) rulings.push(decision)
  for (const kind of ['agreement', 'initiative', 'organization'] as const)
    yield* resolveKind(
      source,
      kind,
      rulings.filter(({ target }) => target.kind === kind),
    )
}

async function* resolveKind(source: RowSource, kind: Kind, decisions: readonly Decision[]): AsyncIterable<Finding> {
  const ends = new Map<string, string>()
  const things = await gather(namedRows(source, kind), (row, key) => {
    for (const { target, other } of decisions) for (const end of [target, other]) if (end && isAt(row, end)) ends.set(`${end.doc} ${end.from_at}`, key)
  })
  const ruled = decisions.flatMap((decision): Ruling[] => {
    const [left, right] = [decision.target, decision.other].map((end) => (end ? ends.get(`${end.doc} ${end.from_at}`) : undefined))
    return left && right ? [{ decision, left, right }] : []
  })
  const { rootOf, relations } = join(things, ruled)
  for (const relation of relations) yield { is: 'relation', row: { kind, ...relation } }
  const entities = entitiesOf(kind, things, rootOf)
  const keys = new Keys()
  for await (const row of namedRows(source, kind)) {
    const entity = entities.get(rootOf(keys.keyOf(row).key))
    if (entity) yield { is: 'assignment', row: { kind, doc: row.doc, fact: row.fact, set: { [kind]: entity.id } } }
  }
  for (const row of [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) yield { is: 'entity', row }
}

async function* namedRows(source: RowSource, kind: Kind): AsyncIterable<Named> {
  // only what names are told by: the first row of each name is kept
  for await (const row of ROWS[kind](source)) {
    const { doc, fact, known, from_at, to_at, name } = row
    const acronym = row.acronym ?? (ACRONYM.test(name) ? name : null)
    yield { doc, fact, known, from_at, to_at, name, acronym, parties: partiesIn(row), isPaper: kind === 'agreement' }
  }
}

function entitiesOf(kind: Kind, things: ReadonlyMap<string, Thing>, rootOf: (key: string) => string): Map<string, EntityRow> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things.values()) groups.set(rootOf(thing.key), [...(groups.get(rootOf(thing.key)) ?? []), thing])
  const ordered = [...groups].map(([root, all]) => [root, all.sort(byFirst)] as const).sort(([, [a]], [, [b]]) => byFirst(a as Thing, b as Thing))
  const taken = new Set<string>()
  const entities = new Map<string, EntityRow>()
  for (const [root, all] of ordered) {
    const entity = entityOf(kind, all, taken)
    taken.add(entity.id)
    entities.set(root, entity)
  }
  return entities
}

const byFirst = (a: Thing, b: Thing): number => {
  const [x, y] = [`${a.first.known} ${refOf(a.first)}`, `${b.first.known} ${refOf(b.first)}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Things of one entity, the first known first. */
function entityOf(kind: Kind, all: readonly Thing[], taken: ReadonlySet<string>): EntityRow {
  const times = new Map<string, number>()
  for (const { forms } of all) for (const [form, n] of forms) times.set(form, (times.get(form) ?? 0) + n)
  const forms = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form)
  const acronyms = [...new Set(all.flatMap((thing) => [...thing.acronyms.all()]))].sort()
  const label = forms.find((form) => !acronyms.includes(form)) ?? forms[0] ?? ''
  const first = (all[0] as Thing).first
  const plain = `${kind}:${slugOf(label, 80)}`
  let id = taken.has(plain) ? `${plain}-${suffixOf(refOf(first))}` : plain
  for (let n = 2; taken.has(id); n++) id = `${plain}-${suffixOf(refOf(first))}${n}`
  return {
    kind,
    id,
    label,
    forms: [...new Set([...forms.slice(0, MOST_FORMS), ...acronyms])],
    party: all.find((thing) => thing.parties.length > 0)?.parties[0] ?? null,
    first_known: first.known,
    last_known: all.reduce((last, thing) => (thing.last > last ? thing.last : last), first.known),
    documents: all.reduce((sum, thing) => sum + thing.documents, 0),
  }
}
