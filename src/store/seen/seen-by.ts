import { failure, ReadoutError } from '../../base/errors.js'
import type { DerivedRows, EntityRow, RowKind } from '../../model/rows.js'
import { isSaidBy } from '../names.js'
import type { RowQuery, Store } from '../types.js'
import { seenEntities } from './entities.js'
import { isLink, seenLinks } from './links.js'
import { masked } from './masked.js'
import { type Marking, Sight } from './sight.js'

/** Least rows fetched at once where some of them will be left out. */
const AT_ONCE = 64

/**
 * A store as an asker of some markings may read it. Every answer that is given to somebody is worked out over this, so that no
 * question can forget to ask who asks: what is marked higher is not there, in no text, name, count, join or ruling.
 * It reads only; whoever may see everything gets the store itself.
 */
export function seenBy(store: Store, markings: readonly Marking[]): Store {
  const sight = new Sight(store, markings)
  if (sight.hidden.length === 0) return store

  // Sifted here, and not by the store too, which leaves a dispute out whole where one of its values is hidden.
  async function* sifted<K extends RowKind>(
    kind: K,
    { limit, offset = 0, markings: _own, ...question }: RowQuery<DerivedRows[K]>,
  ): AsyncGenerator<DerivedRows[K]> {
    const wanted = limit === undefined ? Infinity : offset + limit
    const size = Math.max(AT_ONCE, Math.min(wanted, 1000))
    let seen = 0
    for (let at = 0; seen < wanted; at += size) {
      const rows = await store.rows(kind, { ...question, limit: size, offset: at } as RowQuery<DerivedRows[K]>)
      const open = isLink(kind) ? await seenLinks(sight, kind, rows as never) : await seenEntities(store, sight, rows as unknown as readonly EntityRow[])
      for (const row of open as unknown as readonly DerivedRows[K][]) if (seen++ >= offset && seen <= wanted) yield row
      if (rows.length < size) return
    }
  }
  const isSifted = async (kind: RowKind): Promise<boolean> => (kind === 'entity' || isLink(kind)) && (await sight.any())
  const isOpen = async (id: string): Promise<boolean> => (await sight.among([id])).size === 0
  const refused = (): never => {
    throw new ReadoutError(failure('ROLE_TOO_LOW', null, { role: 'admin' }))
  }

  const seen: Store = {
    database: store.database,
    version: () => store.version(),
    async rows<K extends RowKind>(kind: K, question: RowQuery<DerivedRows[K]> = {}) {
      if (!(await isSifted(kind))) return store.rows(kind, { ...question, markings })
      const rows: DerivedRows[K][] = []
      for await (const row of sifted(kind, question)) rows.push(row)
      return rows
    },
    async *stream<K extends RowKind>(kind: K, question: RowQuery<DerivedRows[K]> = {}) {
      if (await isSifted(kind)) yield* sifted(kind, question)
      else yield* store.stream(kind, { ...question, markings })
    },
    async count(kind, question) {
      if (!(await isSifted(kind))) return store.count(kind, { ...question, markings })
      const { by, limit, offset = 0, ...rest } = question
      const counts = new Map<string, Readonly<Record<string, unknown>> & { count: number }>()
      for await (const row of sifted(kind, rest as RowQuery<DerivedRows[typeof kind]>)) {
        const values = Object.fromEntries(by.map((column) => [column, row[column]]))
        const key = JSON.stringify(values)
        counts.set(key, { ...values, count: (counts.get(key)?.count ?? 0) + 1 })
      }
      const sorted = [...counts].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1)).map(([, one]) => one)
      return sorted.slice(offset, limit === undefined ? undefined : offset + limit)
    },
    ties: (question) => store.ties({ ...question, markings }),
    async find(words, question) {
      if (!(await sight.any())) return store.find(words, question)
      // More are asked for than wanted, as some may be left out; a name that only hidden texts use finds nobody.
      const found = async (near: boolean) => {
        const rows = await store.find(words, { ...question, limit: question.limit * 4 + AT_ONCE, ...(near ? { near } : {}) })
        const open = await seenEntities(store, sight, rows)
        return open.filter((one) => isSaidBy(words, one, rows[0]?.near ?? false)).map((one) => ({ ...one, near: rows[0]?.near ?? false }))
      }
      const exact = await found(false)
      return (exact.length > 0 ? exact : await found(true)).slice(0, question.limit)
    },
    async formerly(id) {
      const now = await store.formerly(id, markings)
      if (now === null) return null
      const rows = await store.rows('entity', { where: { id: ['=', now] } })
      return (await seenEntities(store, sight, rows)).length > 0 ? now : null
    },
    search: (words, question = {}) => store.search(words, { ...question, markings }),

    documents: (question = {}) => store.documents({ ...question, markings }),
    documentCounts: (question = {}) => store.documentCounts({ ...question, markings }),
    async document(id) {
      const document = await store.document(id)
      return document && markings.includes(document.marking) ? document : null
    },
    text: async (id) => ((await isOpen(id)) ? store.text(id) : null),
    async texts(ids) {
      const hidden = await sight.among(ids)
      return store.texts(ids.filter((id) => !hidden.has(id)))
    },
    source: async (id) => ((await isOpen(id)) ? store.source(id) : null),
    records: async (ids) => (await store.records(ids)).filter(({ document }) => markings.includes(document.marking)),
    versions: async (page) => (await store.versions(page)).filter(({ marking }) => markings.includes(marking)),
    async *decisions() {
      for await (const decision of store.decisions()) {
        const ends = [decision.target, decision.other].flatMap((end) => (end ? [end.doc] : []))
        if ((await sight.among(ends)).size === 0) yield decision
      }
    },
    /** What a batch tells beside its time (files, addresses that could not be read) may be of hidden documents. */
    async batches() {
      const batches = await store.batches()
      return (await sight.any()) ? batches.map((batch) => ({ ...batch, reason: null, detail: {} })) : batches
    },
    brought: (batch) => store.brought(batch, markings),
    isStale: () => store.isStale(),

    queue: refused,
    begin: refused,
    add: refused,
    rerun: refused,
    decide: refused,
    previewUndo: refused,
    undo: refused,
    state: refused,
    setState: refused,
    derive: refused,
    reindex: refused,
    doctor: refused,
    backup: refused,
    exportAll: refused,
    importAll: refused,
    close: refused,
  }
  return masked(store, sight, seen)
}
