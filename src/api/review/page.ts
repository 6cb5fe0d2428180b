import { type ReviewItem, type ReviewProps, SHOWN, type Show } from '../../../web/src/review/props.js'
import { foreignCursor, opened, sealed } from '../../base/cursor.js'
import { failure, ReadoutError } from '../../base/errors.js'
import type { Desk } from './desk.js'
import { LISTS } from './lists.js'

/** Items of each part of a list on one page. */
const MANY = 20
/** How far lists are counted. */
export const COUNTED = 1000

export interface ReviewPage {
  readonly items: readonly ReviewItem[]
  /** Opaque; null if all is shown. */
  readonly next: string | null
}

/** One page of a list. A cursor tells how far each part of the list was shown. */
export async function pageOf(desk: Desk, show: Show, after: string | null): Promise<ReviewPage> {
  const parts = LISTS[show]
  const from = after === null ? parts.map(() => 0) : positionOf(after, show)
  const until = [...from]
  const items: ReviewItem[] = []
  let isMore = false
  for (const [i, part] of parts.entries()) {
    let at = 0
    let taken = 0
    for await (const { kind, title, reasons, ids } of part(desk)) {
      if (at++ < (from[i] as number)) continue
      if (taken === MANY) {
        isMore = true
        break
      }
      const item = await desk.item(kind, title, reasons, ids)
      until[i] = at
      if (!item) continue
      items.push(item)
      taken++
    }
  }
  return { items, next: isMore ? sealed(['review', show], until.join(' ')) : null }
}

function positionOf(cursor: string, show: Show): number[] {
  const { position, isOf } = opened(cursor)
  const at = isOf(['review', show]) ? position.split(' ').map(Number) : []
  if (at.length !== LISTS[show].length || !at.every((one) => Number.isSafeInteger(one) && one >= 0)) throw foreignCursor(cursor)
  return at
}

/** How many items each list has; none is counted further than `COUNTED`. */
export async function countsOf(desk: Desk): Promise<ReviewProps['counts']> {
  const counts: Record<Show, number> = { waiting: 0, unsure: 0, ruled: 0, disagreed: 0, joined: 0 }
  for (const show of SHOWN) for (const part of LISTS[show]) counts[show] = await counted(part(desk), counts[show])
  return counts
}

async function counted(drafts: AsyncIterable<unknown>, before: number): Promise<number> {
  let count = before
  if (count < COUNTED) for await (const _ of drafts) if (++count >= COUNTED) break
  return count
}

/** Which list an address asks for. */
export function showOf(asked: string | undefined): Show {
  const show = SHOWN.find((one) => one === (asked || 'waiting'))
  if (!show) throw new ReadoutError(failure('OPTION_INVALID', 'show', { option: 'show', value: (asked ?? '').slice(0, 40), allowed: SHOWN.join(', ') }))
  return show
}
