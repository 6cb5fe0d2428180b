import type { Failure } from '../base/errors.js'
import { itemsOf } from '../sources/items.js'
import type { SourceItem } from '../sources/types.js'
import type { Job } from './batch.js'

/** The documents of one job with their way in, or why there are none. */
export async function* taken(job: Job): AsyncGenerator<Extract<SourceItem, { kind: 'document' }> | { readonly failed: Failure }> {
  for await (const item of itemsOf(job)) yield item.kind === 'document' ? item : { failed: item.failure }
}
