import { failure, ReadoutError } from '../base/errors.js'
import { anchored, compare } from '../keep.js'
import { allFacts } from '../model/all-facts.js'
import type { Decision } from '../model/kept.js'
import { factInWords } from '../model/words/fact.js'
import type { ReviewFact, ReviewItem } from '../../web/src/review-view.js'
import { seenBy } from '../store/seen/seen-by.js'
import type { Store } from '../store/types.js'
import type { Asker } from './access.js'

const MANY = 20
export const RULINGS = ['accept', 'reject', 'same', 'different', 'prefer'] as const
export type Ruling = (typeof RULINGS)[number]

/** What waits for a person, the surest joins first, and how much more there is. */
export async function waitingItems(kept: Store, { markings }: Asker): Promise<{ readonly items: readonly ReviewItem[]; readonly more: number }> {
  const store = seenBy(kept, markings)
  const joins = await store.rows('relation', { where: { state: ['=', 'waiting'] }, orderBy: [['score', 'desc'], 'left', 'right'], limit: MANY })
  const conflicts = (await store.rows('conflict', { orderBy: ['id'], limit: MANY * 2 })).filter(({ preferred }) => preferred === null)
  const inferred = (
    await store.rows('report', { where: { certainty: ['=', 'inferred'] }, orderBy: [['known', 'desc'], 'doc', 'fact'], limit: MANY * 2 })
  ).filter(({ reviewed }) => reviewed === null)
  const rulings = await newestRulings(store)
  const facts = new FactTeller(store, markings)
  const items: ReviewItem[] = []
  for (const { kind, left, right, reasons } of joins)
    items.push(await itemOf('join', `Are these the same ${NOUNS[kind] ?? kind}?`, reasons, [left, right], facts, rulings))
  for (const { what, values } of conflicts.slice(0, MANY))
    items.push(
      await itemOf(
        'dispute',
        what,
        [],
        values.map(({ document, fact }) => `${document}#${fact}`),
        facts,
        rulings,
      ),
    )
  for (const { doc, fact } of inferred.slice(0, MANY)) items.push(await itemOf('inferred', 'Is this right?', [], [`${doc}#${fact}`], facts, rulings))
  const total = (await store.count('relation', { where: { state: ['=', 'waiting'] }, by: ['state'] })).reduce((sum, { count }) => sum + count, 0)
  return { items: items.filter(({ facts: ends }) => ends.length > 0), more: Math.max(0, total - joins.length) }
}

const NOUNS: Readonly<Record<string, string>> = {
  person: 'person',
  event: 'event',
  plan: 'event, planned and held',
  thread: 'promise',
  agreement: 'agreement',
  organization: 'body',
  initiative: 'initiative',
}

async function itemOf(
  kind: ReviewItem['kind'],
  title: string,
  reasons: readonly string[],
  ids: readonly string[],
  teller: FactTeller,
  rulings: ReadonlyMap<string, Decision>,
): Promise<ReviewItem> {
  const facts: ReviewFact[] = []
  for (const id of new Set(ids)) {
    const told = await teller.told(id)
    if (told) facts.push(told)
  }
  return { kind, title, reasons, facts, seen: newestOf(ids, rulings) }
}

/** Tells facts of documents that the asker may see. */
class FactTeller {
  readonly #store: Store
  readonly #markings: Asker['markings']

  constructor(store: Store, markings: Asker['markings']) {
    this.#store = store
    this.#markings = markings
  }

  async told(id: string): Promise<ReviewFact | null> {
    const at = id.lastIndexOf('#')
    const [kept] = await this.#store.records([id.slice(0, at)])
    if (!kept || !this.#markings.includes(kept.document.marking)) return null
    for (const listed of allFacts(kept.record)) {
      if (listed.fact.id !== id.slice(at + 1)) continue
      const { outlet, published, title } = kept.document
      return {
        id,
        address: `/documents/${encodeURIComponent(kept.document.id)}#d-m-${listed.fact.id}`,
        quote: listed.fact.evidence.quote,
        where: [outlet, published, title && `“${title}”`].filter(Boolean).join(', '),
        says: factInWords(listed),
      }
    }
    return null
  }
}

/** The newest live ruling on each fact. */
async function newestRulings(store: Store): Promise<Map<string, Decision>> {
  const newest = new Map<string, Decision>()
  for await (const decision of store.decisions()) for (const end of [decision.target, decision.other]) if (end) newest.set(`${end.doc}#${end.fact}`, decision)
  return newest
}

const newestOf = (ids: readonly string[], rulings: ReadonlyMap<string, Decision>): string =>
  ids.map((id) => rulings.get(id)?.id ?? '').reduce((a, b) => (number(a) >= number(b) ? a : b), '')
const number = (id: string): number => Number(id.slice(1)) || 0

/** Rulings wait for each other: two people who rule about one fact at once do not both win. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Writes down a ruling, as a batch of its own. `seen` is the newest ruling on these facts that the asker knew of: if somebody
 * ruled since, nothing is written and the other's ruling is told.
 */
export function rule(store: Store, asker: Asker, ruling: Ruling, facts: readonly string[], seen: string, reason: string | null): Promise<Decision> {
  const next = turn.then(() => ruled(store, asker, ruling, facts, seen, reason))
  turn = next.catch(() => undefined)
  return next
}

async function ruled(store: Store, asker: Asker, ruling: Ruling, facts: readonly string[], seen: string, reason: string | null): Promise<Decision> {
  const needed = ruling === 'same' || ruling === 'different' ? 2 : 1
  if (facts.length !== needed)
    throw new ReadoutError(failure('OPTION_INVALID', 'fact', { option: 'fact', value: String(facts.length), allowed: `${needed}, as DOCUMENT#FACT` }))
  for (const fact of facts) await mustSee(store, asker, fact)
  const rulings = await newestRulings(seenBy(store, asker.markings))
  const now = newestOf(facts, rulings)
  if (now !== seen) {
    const other = [...rulings.values()].find(({ id }) => id === now)
    throw new ReadoutError(failure('RULED_MEANWHILE', facts[0] ?? null, { by: other?.by ?? 'somebody', ruling: other?.kind ?? 'undone' }))
  }
  const [target, other] = await Promise.all(facts.map((fact) => anchored(store, fact)))
  const batch = await store.begin({ kind: needed === 2 ? 'merge' : 'review', by: asker.name, reason, engine: null })
  const [decision] = await store.decide(batch.id, [
    { kind: ruling, target: target as Decision['target'], other: other ?? null, value: null, reason, by: asker.name },
  ])
  await compare(store)
  return decision as Decision
}

async function mustSee(store: Store, { markings }: Asker, fact: string): Promise<void> {
  const document = await store.document(fact.slice(0, fact.lastIndexOf('#')))
  if (!document || !markings.includes(document.marking))
    throw new ReadoutError(failure('ANSWER_MISSING', 'fact', { what: `The fact ${fact.slice(0, 80)}`, hint: 'The review page lists what waits.' }))
}

/** Takes back the asker's newest live ruling; null if there is none. */
export function undoLast(store: Store, asker: Asker): Promise<string | null> {
  const next = turn.then(async () => {
    const mine = (await store.batches()).filter(({ kind, by, live }) => live && by === asker.name && (kind === 'review' || kind === 'merge'))
    const last = mine.at(-1)
    if (!last) return null
    await store.undo(last.id, asker.name, null)
    await compare(store)
    return last.id
  })
  turn = next.catch(() => undefined)
  return next
}
