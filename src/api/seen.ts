import { failure, ReadoutError } from '../base/errors.js'
import type { KeptDocument } from '../model/kept.js'
import type { Store } from '../store/types.js'

/** A document that an asker may see. One that is marked higher is as unknown as one that is not there. */
export async function seen(store: Store, id: string, markings: readonly KeptDocument['marking'][]): Promise<KeptDocument> {
  const document = await store.document(id)
  if (document && markings.includes(document.marking)) return document
  throw new ReadoutError(failure('ANSWER_MISSING', null, { what: `The document ${id.slice(0, 80)}`, hint: 'Its id stands in every citation, before the #.' }))
}
