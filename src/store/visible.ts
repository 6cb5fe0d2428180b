import { type RawBuilder, sql } from 'kysely'
import type { KeptDocument } from '../model/kept.js'
import type { EntityKind, RowKind } from '../model/rows.js'

const ALL: readonly KeptDocument['marking'][] = ['public', 'internal', 'restricted']

/** Where the facts stand that belong to entities of a kind. */
const FACTS_OF: { readonly [K in EntityKind]: readonly [table: string, column: string] } = {
  person: ['fact_person', 'person'],
  event: ['fact_report', 'event'],
  holding: ['fact_office', 'holding'],
  thread: ['fact_commitment', 'thread'],
  agreement: ['fact_agreement', 'agreement'],
  initiative: ['fact_initiative', 'initiative'],
  organization: ['fact_organization', 'organization'],
  series: ['fact_figure', 'series'],
}

/**
 * Which rows that stand on several documents somebody may see who may not see all: an entity if a fact of it stands in a document
 * that may be seen; what sets documents side by side only if every one of them may be seen.
 */
export function visibleBeyondFacts(kind: RowKind, markings: readonly KeptDocument['marking'][] | undefined): RawBuilder<unknown>[] {
  if (markings === undefined || ALL.every((marking) => markings.includes(marking))) return []
  if (markings.length === 0) return [sql`1 = 0`]
  const hidden = sql`from doc where doc.marking in (${sql.join(ALL.filter((marking) => !markings.includes(marking)))})`
  switch (kind) {
    case 'entity':
      return [
        sql`(${sql.join(
          Object.entries(FACTS_OF).map(([name, [table, column]]) => hasSeenFact(name, table, column, markings)),
          sql` or `,
        )})`,
      ]
    case 'pair':
      return [sql`not exists (select 1 ${hidden} and doc.id in (x."left", x."right"))`]
    case 'relation':
      return (['left', 'right'] as const).map((end) => {
        const at = sql.ref(`x.${end}`)
        // "$" is the letter after "#", which ends the document's id.
        return sql`not exists (select 1 ${hidden} and ${at} >= doc.id || '#' and ${at} < doc.id || '$')`
      })
    case 'conflict':
      return [sql`not exists (select 1 ${hidden} and x."values" like '%"document":"' || ${LIKE_ID} || '"%' escape '!')`]
    default:
      return []
  }
}

const hasSeenFact = (kind: string, table: string, column: string, markings: readonly string[]): RawBuilder<unknown> =>
  sql`(x.kind = ${kind} and exists (select 1 from ${sql.table(table)} as f join doc on doc.d = f.d
    where ${sql.ref(`f.${column}`)} = x.id and doc.shown = 1 and doc.copied = 0 and doc.marking in (${sql.join(markings)})))`

/** An id as it stands in JSON, with what LIKE takes for a sign made plain. */
const LIKE_ID = [
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['!', '!!'],
  ['%', '!%'],
  ['_', '!_'],
].reduce((id, [sign, plain]) => sql`replace(${id}, ${sql.lit(sign)}, ${sql.lit(plain)})`, sql`doc.id` as RawBuilder<unknown>)
