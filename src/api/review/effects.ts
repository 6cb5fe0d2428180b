import type { Effect, ReviewItem } from '../../../web/src/review/props.js'
import { RULINGS_OF } from '../../../web/src/review/rulings.js'
import type { AnyFact, FactKind, ListedFact } from '../../model/all-facts.js'
import type { DerivedRows, EntityRow, RowKind } from '../../model/rows.js'
import { factInWords } from '../../model/words/fact.js'
import type { Desk } from './desk.js'
import { indirectOf, timelinesOf } from './indirect.js'
import { valueInWords } from './rulings.js'

/** Where rows of a kind of fact stand, and the column that tells what they belong to. */
const BELONGS: { readonly [K in FactKind]?: readonly [rows: RowKind, column: string] } = {
  person: ['person', 'person'],
  position: ['office', 'holding'],
  office: ['office', 'holding'],
  engagement: ['report', 'event'],
  commitment: ['commitment', 'thread'],
  agreement: ['agreement', 'agreement'],
  initiative: ['initiative', 'initiative'],
  organization: ['organization', 'organization'],
  figure: ['figure', 'series'],
}

/** What each ruling on an item would change at once; what follows from comparing anew is told as such. */
export async function effectsOf(desk: Desk, item: ReviewItem, me: string): Promise<Effect[]> {
  const rulings = [...RULINGS_OF[item.kind].map(({ ruling }) => ruling), ...(item.kind === 'dispute' ? ['prefer'] : [])]
  const last = item.ruled.at(-1)
  const over = last && last.by !== me && last.ruling !== 'unsure' ? [`It would hold instead of what ${last.by} ruled, which stays on record.`] : []
  const effects: Effect[] = []
  for (const ruling of rulings) effects.push({ ruling, lines: [...(await linesOf(desk, item, ruling)), ...(ruling === 'unsure' ? [] : over)] })
  return effects
}

async function linesOf(desk: Desk, item: ReviewItem, ruling: string): Promise<string[]> {
  const ends = await Promise.all(item.facts.map(({ id }) => entityOf(desk, id)))
  const [a, b] = ends
  const [first, second] = item.facts
  if (ruling === 'unsure') return ['No answer changes. It moves to “Somebody was unsure”, with your name.']
  if (ruling === 'prefer') return ['The statement that you prefer is shown as such; the others stay beside it.']
  if (ruling === 'accept') return ['No answer changes. The fact is ticked as read by a person, and leaves this list.']
  if (ruling === 'reject') return [`“${first?.says ?? ''}” leaves every answer.`, ...(a ? [leftOf(a)] : []), ...(await indirectOf(desk, first?.id ?? ''))]
  if (item.kind === 'copy') {
    const [copy, original] = [first?.id.slice(0, -1), second?.id.slice(0, -1)]
    return ruling === 'same' ? [`What ${copy} says goes on counting once, as ${original} says it.`] : [`${copy} counts for itself, beside ${original}.`]
  }
  const one = a && b && a.entity.id === b.entity.id
  if (ruling === 'same')
    return one
      ? [`They are one already, and stay so: ${named(a)}.`]
      : a && b
        ? [`${named(a)} and ${named(b)} become one, in every answer.`, ...(await timelinesOf(desk, [a.entity.id, b.entity.id]))]
        : ['They become one.']
  return one ? [`They are told apart; what else belongs to ${named(a)} is shared out anew.`] : ['They stay two, also when texts are read anew.']
}

interface End {
  readonly entity: Pick<EntityRow, 'id' | 'label' | 'documents'>
  /** Facts that belong to it, in all documents. */
  readonly facts: number
}

const named = ({ entity: { label, documents } }: End): string => `${label} (${documents} ${documents === 1 ? 'document' : 'documents'})`
function leftOf({ entity, facts }: End): string {
  const what = entity.id.startsWith('event:') ? 'the occasion' : entity.label
  if (facts > 1) return `${what.charAt(0).toUpperCase()}${what.slice(1)} is still told ${facts - 1} ${facts === 2 ? 'time' : 'times'}.`
  return `Nothing else tells of ${what}: it goes too.`
}

async function entityOf({ store, teller }: Desk, id: string): Promise<End | null> {
  const listed = await teller.fact(id)
  const [rows, column] = (listed && BELONGS[listed.kind]) ?? []
  if (!rows || !column) return null
  const at = id.lastIndexOf('#')
  const where = { doc: ['=', id.slice(0, at)], fact: ['=', id.slice(at + 1)] }
  const [row] = await store.rows(rows, { where } as never)
  const entity = row && (row as unknown as Record<string, string | null>)[column]
  if (!entity) return null
  const [found] = await store.rows('entity', { where: { id: ['=', entity] } })
  const [count] = await store.count(rows, { where: { [column]: ['=', entity] }, by: [column as keyof DerivedRows[typeof rows] & string] } as never)
  if (!found) return null
  // What an occasion is called is made of all that is told of it, also of what this asker may not see: it is called by this fact's words.
  const label = found.kind === 'event' && listed ? `“${factInWords(listed)}”` : found.label
  return { entity: { id: found.id, label, documents: found.documents }, facts: count?.count ?? 1 }
}

/** What an edit would change, field by field. */
export function editEffect({ kind, fact }: ListedFact, value: Readonly<Record<string, unknown>>): Effect {
  const before = fact as unknown as Readonly<Record<string, unknown>>
  const lines = Object.entries(value).map(([field, set]) => `${field}: ${valueInWords(before[field])} → ${valueInWords(set)}`)
  if (lines.length === 0) return { ruling: 'edit', lines: ['Nothing: all fields are as they were.'] }
  const now = factInWords({ kind, fact: { ...fact, ...value } as AnyFact })
  return {
    ruling: 'edit',
    lines: [...lines, `It would read: ${now}.`, 'The words that prove it stay; the fact is marked as changed by you, and all texts are compared anew.'],
  }
}
