import type { Store } from '../../store/types.js'

/** A store that answers the same question once: for answers made of several parts that look at the same rows. */
export function remembering(store: Store): Store {
  const rows = new Map<string, Promise<unknown>>()
  const once = (key: string, work: () => Promise<unknown>): Promise<unknown> => {
    const known = rows.get(key)
    if (known) return known
    const asked = work()
    rows.set(key, asked)
    return asked
  }
  return Object.create(store, {
    rows: { value: (kind: never, question: never) => once(JSON.stringify([kind, question]), () => store.rows(kind, question)) },
    text: { value: (id: string) => once(`text ${id}`, () => store.text(id)) },
  }) as Store
}
