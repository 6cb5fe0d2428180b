import type { ReviewProps } from '../../../web/src/review/props.js'
import type { Decision } from '../../model/kept.js'
import { seenBy } from '../../store/seen/seen-by.js'
import type { Store } from '../../store/types.js'
import type { Asker } from '../access.js'
import { Desk } from '../review/desk.js'
import { countsOf } from '../review/page.js'
import { endsOf } from '../review/rulings.js'

/** What a page is told of the store: when what it shows is no longer the newest. */
export interface StoreEvent {
  readonly version: string
  /** The newest import, and how many documents it has brought so far. */
  readonly added: { readonly batch: string; readonly documents: number } | null
  /** Whether documents are waiting to be compared, and whether this server is at it. */
  readonly stale: boolean
  readonly comparing: boolean
}

/** A ruling as others are told of it; `undone` if it was taken back. */
export interface RuledEvent {
  readonly by: string
  readonly ruling: string
  readonly undone: boolean
  readonly facts: readonly string[]
}

export interface ReviewEvent {
  readonly counts: ReviewProps['counts']
  readonly comparing: boolean
  /** What was ruled since the last event. */
  readonly ruled: readonly RuledEvent[]
}

/** What askers of the same markings may be told, at one version of the store. */
export interface Snapshot {
  readonly store: StoreEvent
  readonly counts: ReviewProps['counts']
  readonly rulings: ReadonlyMap<string, Decision>
}

export async function snapshotOf(kept: Store, markings: Asker['markings'], version: string, comparing: boolean): Promise<Snapshot> {
  const store = seenBy(kept, markings)
  const desk = await Desk.of(store)
  const added = (await store.batches()).filter(({ kind, live }) => kind === 'import' && live).at(-1)
  return {
    store: {
      version,
      added: added ? { batch: added.id, documents: await store.brought(added.id) } : null,
      stale: await store.isStale(),
      comparing,
    },
    counts: await countsOf(desk),
    rulings: new Map(desk.rulings.all.map((decision) => [decision.id, decision])),
  }
}

/** What was ruled and taken back between two snapshots. */
export function ruledBetween(before: Snapshot, now: Snapshot): RuledEvent[] {
  const event = (undone: boolean) => (decision: Decision) => ({ by: decision.by, ruling: decision.kind, undone, facts: endsOf(decision) })
  return [
    ...[...now.rulings.values()].filter(({ id }) => !before.rulings.has(id)).map(event(false)),
    ...[...before.rulings.values()].filter(({ id }) => !now.rulings.has(id)).map(event(true)),
  ]
}
