import { items, renew, say } from '../review/list.js'
import { whileSeen } from './source.js'

/** What the server tells of the review as it changes. */
interface Told {
  readonly counts: Readonly<Record<string, number>>
  readonly ruled: readonly {
    readonly by: string
    readonly ruling: string
    readonly undone: boolean
    readonly facts: readonly string[]
  }[]
}

/** Keeps counts up to date, and shows what others rule on an item that stands here. */
export function listen(): void {
  whileSeen((source) =>
    source.addEventListener('review', (event) => {
      const { counts, ruled } = JSON.parse((event as MessageEvent<string>).data) as Told
      for (const [show, count] of Object.entries(counts))
        for (const shown of document.querySelectorAll(`[data-count="${show}"]`)) shown.textContent = count >= 1000 ? '1000+' : String(count)
      for (const { by, ruling, undone, facts } of ruled) {
        const item = items().find((one) => !('sent' in one.dataset) && facts.every((fact) => one.dataset['item']?.split(' ').includes(fact)))
        if (!item) continue
        say(`${by} ${undone ? 'took back' : 'ruled meanwhile'}: ${ruling}.`)
        void renew(item)
      }
    }),
  )
}
