import type { KeptDocument } from '../../model/kept.js'
import type { RowQuery, Store } from '../../store/types.js'

/** A store that answers the same question once: for answers made of several parts that look at the same rows, documents and texts. */
export function remembering(store: Store): Store {
  const rows = new Map<string, Promise<unknown>>()
  const once = (key: string, work: () => Promise<unknown>): Promise<unknown> => {
    const known = rows.get(key)
    if (known) return known
    const asked = work()
    rows.set(key, asked)
    return asked
  }
  const documents = new Map<string, KeptDocument | null>()
  async function* documentsOf(ids: readonly string[]): AsyncGenerator<KeptDocument> {
    const missing = ids.filter((id) => !documents.has(id))
    if (missing.length) for await (const one of store.documents({ where: { id: ['in', missing] }, all: true })) documents.set(one.id, one)
    for (const id of missing) if (!documents.has(id)) documents.set(id, null)
    for (const id of ids) {
      const known = documents.get(id)
      if (known) yield known
    }
  }
  const texts = new Map<string, string | null>()
  async function textsOf(ids: readonly string[]): Promise<Map<string, string>> {
    const missing = ids.filter((id) => !texts.has(id))
    const found = missing.length ? await store.texts(missing) : null
    for (const id of missing) texts.set(id, found?.get(id) ?? null)
    return new Map(ids.flatMap((id) => [texts.get(id)].flatMap((text) => ((text ?? null) === null ? [] : [[id, text as string] as const]))))
  }
  return Object.create(store, {
    rows: { value: (kind: never, question: never) => once(JSON.stringify([kind, question]), () => store.rows(kind, question)) },
    count: { value: (kind: never, question: never) => once(JSON.stringify(['count', kind, question]), () => store.count(kind, question)) },
    documents: {
      value: (question: RowQuery<KeptDocument> & { readonly all?: boolean } = {}) => {
        const ids = namedOnly(question)
        return ids ? documentsOf(ids) : store.documents(question)
      },
    },
    text: { value: async (id: string) => (await textsOf([id])).get(id) ?? null },
    texts: { value: textsOf },
  }) as Store
}

/** The ids of a question for documents that asks for nothing else. */
function namedOnly({ all, where, ...rest }: RowQuery<KeptDocument> & { readonly all?: boolean }): readonly string[] | null {
  const [operator, ids] = (where?.id ?? []) as readonly [string?, (readonly string[])?]
  return all && operator === 'in' && ids && Object.keys(where ?? {}).length === 1 && Object.keys(rest).length === 0 ? ids : null
}
