import { failure, ReadoutError } from '../../base/errors.js'
import { anchored } from '../../keep.js'
import type { Decision } from '../../model/kept.js'
import { seenBy } from '../../store/seen/seen-by.js'
import type { Store } from '../../store/types.js'
import type { Asker } from '../access.js'
import { Rulings, type Ruling } from './rulings.js'

/** A ruling as a form sends it. */
export interface Asked {
  readonly ruling: Ruling
  /** All facts of the item, each DOCUMENT#FACT. */
  readonly facts: readonly string[]
  /** Whether it is ruled on two facts together: whether they are one. */
  readonly pair: boolean
  /** The one that is preferred. */
  readonly preferred: string | null
  /** New values of an edit. */
  readonly value: Readonly<Record<string, unknown>> | null
  /** Newest ruling that its maker had seen. */
  readonly seen: string
  readonly reason: string | null
}

const JOINS: ReadonlySet<Ruling> = new Set(['same', 'different'])
const TOGETHER: ReadonlySet<Ruling> = new Set([...JOINS, 'unsure'])
/** Rulings on a dispute, which has several facts. */
const MANY: ReadonlySet<Ruling> = new Set(['prefer', 'unsure'])
/** Facts of one dispute. */
const MOST = 50

/** Rulings of this process wait for each other, so that one that is refused leaves no empty batch behind. */
let turn: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

/** Writes down a ruling, as a batch of its own. If somebody ruled on the same since `seen`, nothing is written and the other's ruling is told. */
export const rule = (store: Store, asker: Asker, asked: Asked): Promise<Decision> => inTurn(() => ruled(store, asker, asked))

async function ruled(store: Store, asker: Asker, { ruling, facts, pair, preferred, value, seen, reason }: Asked): Promise<Decision> {
  const isRight = pair
    ? facts.length === 2 && TOGETHER.has(ruling)
    : facts.length > 0 && facts.length <= MOST && !JOINS.has(ruling) && (facts.length === 1 || MANY.has(ruling))
  if (!isRight || (preferred !== null && !facts.includes(preferred)))
    throw new ReadoutError(
      failure('OPTION_INVALID', 'fact', {
        option: 'fact',
        value: `${facts.length} for ${ruling}`,
        allowed: 'two for same and different, one for all else, as DOCUMENT#FACT',
      }),
    )
  for (const fact of facts) await mustSee(store, asker, fact)
  const open = seenBy(store, asker.markings)
  const rulings = (await Rulings.of(open)).on({ of: facts, pair })
  const newest = rulings.at(-1)
  if ((newest?.id ?? '') !== seen)
    throw new ReadoutError(failure('RULED_MEANWHILE', facts[0] ?? null, { by: newest?.by ?? 'somebody', ruling: newest?.kind ?? 'undone' }))
  const named = preferred === null ? facts : [preferred]
  const [target, other] = await Promise.all(named.slice(0, pair ? 2 : 1).map((fact) => anchored(store, fact)))
  if (!target) throw new ReadoutError(failure('ADDRESS_UNKNOWN', null, { address: named.join(' ') }))
  const batch = await store.begin({ kind: pair ? 'merge' : 'review', by: asker.name, reason, engine: null })
  const decisions = [{ kind: ruling, target, other: other ?? null, value, reason, by: asker.name }]
  const [decision] = await store.decide(batch.id, decisions, { newest: seen, of: facts, pair })
  return decision as Decision
}

async function mustSee(store: Store, { markings }: Asker, fact: string): Promise<void> {
  const document = await store.document(fact.slice(0, Math.max(0, fact.lastIndexOf('#'))))
  if (!document || !markings.includes(document.marking))
    throw new ReadoutError(failure('ANSWER_MISSING', 'fact', { what: `The fact ${fact.slice(0, 80)}`, hint: 'The review page lists what waits.' }))
}

/** Takes back the asker's newest live ruling; null if there is none. */
export const undoLast = (store: Store, asker: Asker): Promise<{ readonly batch: string; readonly decisions: readonly Decision[] } | null> =>
  inTurn(async () => {
    const mine = (await store.batches()).filter(({ kind, by, live }) => live && by === asker.name && (kind === 'review' || kind === 'merge'))
    const last = mine.at(-1)
    if (!last) return null
    const decisions = (await Rulings.of(store)).all.filter(({ batch }) => batch === last.id)
    await store.undo(last.id, asker.name, null)
    return { batch: last.id, decisions }
  })
