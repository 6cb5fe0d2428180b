import { sql } from 'kysely'
import { fold } from '../base/fold.js'
import type { EntityKind, EntityRow } from '../model/rows.js'
import { columnText } from './codec.js'
import type { Database, Session, Value } from './database.js'
import { decodeRow } from './row-codec.js'
import type { Kept } from './rows.js'
import { exec } from './scratch.js'

const LAST = '\u{10ffff}'
/** Longest word of a name that is looked for. */
const LONGEST = 60

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
  for (const table of ['name_word', 'name_run']) {
    for (const changed of ['scratch_old_entity', 'scratch_new_entity'])
      await exec(session, `delete from ${table} where (id, kind) in (select id, kind from ${changed})`)
  }
  await putNames(session, session.stream(sql<Kept>`select * from scratch_new_entity`.compile(db.sql)))
}

/** Notes the names of entities, given as kept. */
export async function putNames(session: Session, entities: AsyncIterable<Kept> | Iterable<Kept>): Promise<void> {
  let words: Value[][] = []
  let runs: Value[][] = []
  const write = async (): Promise<void> => {
    await session.insert('name_word', ['word', 'kind', 'id', 'form'], words)
    await session.insert('name_run', ['run', 'kind', 'id'], runs)
    words = []
    runs = []
  }
  for await (const row of entities) {
    const { kind, id, label, forms } = decodeRow('entity', row)
    if (!WITH_NAMES.has(kind)) continue
    const names = [...new Set([label, ...forms])].map(wordsOf)
    names.forEach((name, form) => words.push(...name.map((word): Value[] => [word, kind, id, form])))
    for (const run of runsOf(names.flat())) runs.push([run, kind, id])
    if (words.length > 5000) await write()
  }
  await write()
}

/** Entities with a form that holds all words, else those whose names are most like them. */
export async function find(
  db: Database,
  asked: string,
  { kinds, limit, near: onlyNear }: { readonly kinds: readonly EntityKind[]; readonly limit: number; readonly near?: boolean },
): Promise<(EntityRow & { readonly near: boolean })[]> {
  const words = wordsOf(asked)
  const last = wordsOf(asked.split(/\s+/).at(-1) ?? '').at(-1)
  if (words.length === 0 || kinds.length === 0) return []
  const ofKinds = sql`kind in (${sql.join(kinds)})`
  const holding = words.map((word) => {
    const same = word === last ? sql`word >= ${word} and word < ${word + LAST}` : sql`word = ${word}`
    return sql`select kind, id, form from name_word where ${same} and ${ofKinds}`
  })
  const exact = sql<Kept>`select * from entity where (kind, id) in (select kind, id from (${sql.join(holding, sql` intersect `)}) as held)
    order by documents desc, id, kind limit ${limit}`
  const found = onlyNear ? [] : await db.read.all(exact.compile(db.sql))
  if (found.length > 0) return found.map((row) => ({ ...decodeRow('entity', row), near: false }))
  const near = sql<Kept>`select entity.* from entity join (
      select kind, id, count(*) as shared from name_run where run in (${sql.join([...runsOf(words)])}) and ${ofKinds} group by kind, id
    ) as alike on alike.kind = entity.kind and alike.id = entity.id
    where alike.shared * 2 >= ${runsOf(words).size}
    order by alike.shared desc, entity.documents desc, entity.id, entity.kind limit ${limit}`
  return (await db.read.all(near.compile(db.sql))).map((row) => ({ ...decodeRow('entity', row), near: true }))
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
