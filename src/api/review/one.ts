import type { ItemKind, ItemProps, ReviewItem } from '../../../web/src/review/props.js'
import { failure, ReadoutError } from '../../base/errors.js'
import type { Asker } from '../access.js'
import type { Desk } from './desk.js'
import { changesOf, fieldsOf } from './edit.js'
import { editEffect, effectsOf } from './effects.js'
import { joinTitle } from './lists.js'

const MOST = 50

/** Any fact or pair of facts as an item: its rulings, what each further one would change, and its fields; with what somebody typed into them. */
export async function onePage(
  desk: Desk,
  ids: readonly string[],
  asked: string | undefined,
  asker: Asker,
  typed: FormData | null = null,
): Promise<Omit<ItemProps, 'message'>> {
  const item = ids.length <= MOST ? await itemOf(desk, ids, asked, typed?.get('pair') === 'true') : null
  if (!item)
    throw new ReadoutError(failure('ANSWER_MISSING', 'fact', { what: `The fact ${ids.join(' ').slice(0, 80)}`, hint: 'The review page lists what waits.' }))
  const listed = ids.length === 1 ? await desk.teller.fact(ids[0] as string) : null
  const isEdit = typed?.get('ruling') === 'edit'
  const edited =
    listed && typed && isEdit
      ? [
          editEffect(
            listed,
            changesOrNone(() => changesOf(listed, typed)),
          ),
        ]
      : []
  return {
    item,
    effects: [...edited, ...(await effectsOf(desk, item, asker.name))],
    fields: listed && fieldsOf(listed, isEdit ? typed : null),
    mayRule: asker.role !== 'read',
  }
}

/** What is wrong with a change is told beside it; the page is shown all the same. */
function changesOrNone(changes: () => Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  try {
    return changes()
  } catch (error) {
    if (error instanceof ReadoutError) return {}
    throw error
  }
}

async function itemOf(desk: Desk, ids: readonly string[], asked: string | undefined, isPair: boolean): Promise<ReviewItem | null> {
  const kind = kindOf(ids, asked, isPair)
  const [left = '', right = ''] = ids
  if (kind === 'copy') return await desk.item(kind, 'Is this the same text, printed twice?', [], ids)
  if (kind === 'dispute') return await desk.item(kind, 'Which of these is right?', [], ids)
  if (kind !== 'join') return await desk.item(kind, 'Is this right?', [], ids)
  const found = await desk.store.rows('relation', { where: { left: ['in', ids] } })
  const relation = found.find((one) => [left, right].sort().join(' ') === [one.left, one.right].sort().join(' '))
  return await desk.item(kind, relation ? joinTitle(relation.kind) : 'Are these the same?', relation?.reasons ?? [], ids)
}

function kindOf(ids: readonly string[], asked: string | undefined, isPair: boolean): ItemKind {
  if (ids.length === 1) return asked === 'inferred' ? 'inferred' : 'fact'
  if (ids.length === 2 && ids.every((id) => id.endsWith('#'))) return 'copy'
  return ids.length === 2 && (isPair || asked === 'join') ? 'join' : 'dispute'
}
