import { type RawBuilder, sql } from 'kysely'
import { byCodePoint } from '../base/code-point.js'
import { fold } from '../base/fold.js'
import type { EntityKind, EntityRow } from '../model/rows.js'
import { columnText } from './codec.js'
import type { Database, Session, Value } from './database.js'
import { decodeRow } from './row-codec.js'
import type { Kept } from './rows.js'
import { nameIndex } from './derived-tables.js'
import { exec } from './scratch.js'
import { countOf, withoutIndexes } from './without-indexes.js'

const LAST = '\u{10ffff}'
/** Longest word of a name that is looked for. */
const LONGEST = 60
/** Entities whose names are noted at once. */
const AT_ONCE = 4000
/** A run that so many names have is told from none that has more. */
const OFTEN = 5000

const wordsOf = (name: string): string[] => [
  ...new Set(
    fold(columnText(name))
      .split(/[^\p{L}\p{N}]+/u)
      .flatMap((word) => (word ? [word.slice(0, LONGEST)] : [])),
  ),
]

/** Runs of three letters, with the ends of words marked, so that beginnings weigh more. */
function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (const word of words) {
    const letters = [' ', ...word, ' ']
    for (let at = 0; at + 3 <= letters.length; at++) runs.add(letters.slice(at, at + 3).join(''))
  }
  return runs
}

/** Kinds of entities that people ask for by name. Events, promises and series are found by what they hold. */
const WITH_NAMES: ReadonlySet<EntityKind> = new Set(['person', 'agreement', 'initiative', 'organization'])

/** Notes the names of entities that changed in a comparison, from its scratch tables. */
export async function renewNames(db: Database, session: Session): Promise<void> {
  for (const changed of ['scratch_old_entity', 'scratch_new_entity']) {
    const gone = `(id, kind) in (select id, kind from ${changed})`
    for (const table of ['name_word', 'name_run']) await exec(session, `delete from ${table} where n in (select n from name where ${gone})`)
    await exec(session, `delete from name where ${gone}`)
  }
  const rows = await countOf(session, 'scratch_new_entity')
  const put = (): Promise<void> => putNames(session, session.stream(sql<Kept>`select * from scratch_new_entity`.compile(db.sql)))
  // Of each name there are several words and runs: a table that has fewer of them than there are names to come is as good as empty.
  await withoutIndexes(db, session, { table: 'name_word', rows, indexes: [nameIndex('name_word')] }, () =>
    withoutIndexes(db, session, { table: 'name_run', rows, indexes: [nameIndex('name_run')] }, put),
  )
}

/** Notes the names of entities, given as kept. */
export async function putNames(session: Session, entities: AsyncIterable<Kept> | Iterable<Kept>): Promise<void> {
  let some: EntityRow[] = []
  for await (const row of entities) {
    const entity = decodeRow('entity', row)
    if (WITH_NAMES.has(entity.kind)) some.push(entity)
    if (some.length < AT_ONCE) continue
    await putSome(session, some)
    some = []
  }
  if (some.length > 0) await putSome(session, some)
}

async function putSome(session: Session, entities: readonly EntityRow[]): Promise<void> {
  const first = await session.numbers('name', entities.length)
  const words: Value[][] = []
  const runs: Value[][] = []
  entities.forEach(({ label, forms }, i) => {
    const names = [...new Set([label, ...forms])].map(wordsOf)
    names.forEach((name, form) => words.push(...name.map((word): Value[] => [word, first + i, form])))
    for (const run of runsOf(names.flat())) runs.push([run, first + i])
  })
  const values = entities.map(({ kind, id, documents }, i): Value[] => [first + i, kind, id, documents])
  await session.insert('name', ['n', 'kind', 'id', 'documents'], values)
  // In the order of their tables, so that a page of them is written once for all that it takes.
  await session.insert('name_word', ['word', 'n', 'form'], words.sort(byFirst))
  await session.insert('name_run', ['run', 'n'], runs.sort(byFirst))
}

const byFirst = ([a]: readonly Value[], [b]: readonly Value[]): number => byCodePoint(String(a), String(b))

/** Entities with a form that holds all words, else those whose names are most like them. */
export async function find(
  db: Database,
  asked: string,
  { kinds, limit, near: onlyNear }: { readonly kinds: readonly EntityKind[]; readonly limit: number; readonly near?: boolean },
): Promise<(EntityRow & { readonly near: boolean })[]> {
  const words = wordsOf(asked)
  if (words.length === 0 || kinds.length === 0) return []
  const found = onlyNear ? [] : await entitiesOf(db, holding(words, asked, kinds, limit))
  if (found.length > 0) return found.map((row) => ({ ...row, near: false }))
  return (await entitiesOf(db, await alike(db, words, kinds, limit))).map((row) => ({ ...row, near: true }))
}

/** The rows of entities of which a query gives kind, id and place, by place. */
async function entitiesOf(db: Database, best: RawBuilder<unknown>): Promise<EntityRow[]> {
  const query = sql<Kept>`select entity.* from (${best}) as best join entity on entity.kind = best.kind and entity.id = best.id order by best.place`
  return (await db.read.all(query.compile(db.sql))).map((row) => decodeRow('entity', row))
}

const MOST_DOCUMENTS_FIRST = sql`name.documents desc, name.id, name.kind`

function holding(words: readonly string[], asked: string, kinds: readonly EntityKind[], limit: number): RawBuilder<unknown> {
  const last = wordsOf(asked.split(/\s+/).at(-1) ?? '').at(-1)
  const each = words.map((word) => {
    const same = word === last ? sql`word >= ${word} and word < ${word + LAST}` : sql`word = ${word}`
    return sql`select n, form from name_word where ${same}`
  })
  return sql`select kind, id, row_number() over (order by ${MOST_DOCUMENTS_FIRST}) as place from name
    where n in (select n from (${sql.join(each, sql` intersect `)}) as held) and kind in (${sql.join(kinds)})
    order by ${MOST_DOCUMENTS_FIRST} limit ${limit}`
}

/** Names with at least half of the runs, most first. Each of them has one of any half of the runs, so that only those with one of the rarest are counted. */
async function alike(db: Database, words: readonly string[], kinds: readonly EntityKind[], limit: number): Promise<RawBuilder<unknown>> {
  const runs = [...runsOf(words)]
  const counts = runs.map(
    (run) => sql`select ${run} as run, (select count(*) from (select 1 as one from name_run where run = ${run} limit ${OFTEN}) as counted) as times`,
  )
  const counted = await db.read.all(sql<{ run: string; times: number }>`${sql.join(counts, sql` union all `)}`.compile(db.sql))
  const rarest = counted
    .sort((a, b) => Number(a.times) - Number(b.times))
    .slice(0, Math.floor(runs.length / 2) + 1)
    .map(({ run }) => run)
  // The empty text keeps the database from looking up each run of each name.
  const shared = sql`select c.n, count(*) as shared from (select distinct n from name_run where run in (${sql.join(rarest)})) as c
    join name_run on name_run.n = c.n where (name_run.run || '') in (${sql.join(runs)}) group by c.n having count(*) * 2 >= ${sql.lit(runs.length)}`
  const order = sql`alike.shared desc, ${MOST_DOCUMENTS_FIRST}`
  return sql`select kind, id, row_number() over (order by ${order}) as place from (${shared}) as alike join name on name.n = alike.n
    where kind in (${sql.join(kinds)}) order by ${order} limit ${limit}`
}

/** Whether an entity is found by these words: a form holds all of them, or, where only likeness is asked for, its forms share enough runs. */
export function isSaidBy(asked: string, { label, forms }: Pick<EntityRow, 'label' | 'forms'>, near: boolean): boolean {
  const words = wordsOf(asked)
  const names = [label, ...forms].map(wordsOf)
  if (near) {
    const runs = runsOf(words)
    const own = runsOf(names.flat())
    return [...runs].filter((run) => own.has(run)).length * 2 >= runs.size
  }
  const last = wordsOf(asked.split(/\s+/).at(-1) ?? '').at(-1)
  return names.some((name) => words.every((word) => name.some((one) => (word === last ? one.startsWith(word) : one === word))))
}
