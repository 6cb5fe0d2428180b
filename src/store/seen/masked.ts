import type { DerivedRows, RowKind } from '../../model/rows.js'
import type { RowQuery, Store } from '../types.js'
import { Aliases, withIds } from './aliases.js'
import type { Sight } from './sight.js'

/** Aliases of one version of a store, for those who see the same. */
const KNOWN = new WeakMap<Store, Map<string, { readonly version: string; readonly aliases: Promise<Aliases> }>>()

async function aliasesOf(store: Store, sight: Sight): Promise<Aliases> {
  const version = await store.version()
  const known = KNOWN.get(store) ?? new Map<string, { readonly version: string; readonly aliases: Promise<Aliases> }>()
  KNOWN.set(store, known)
  const key = sight.markings.join()
  const before = known.get(key)
  if (before?.version === version) return await before.aliases
  const aliases = Aliases.of(store, sight)
  known.set(key, { version, aliases })
  return await aliases
}

/** The part of a store that tells ids, with ids that tell nothing hidden; `seen` is the store as the asker sees it but for its ids. */
export function masked(store: Store, sight: Sight, seen: Store): Store {
  const names = async (): Promise<Aliases | null> => {
    if (!(await sight.any())) return null
    const aliases = await aliasesOf(store, sight)
    return aliases.areAny ? aliases : null
  }
  const asked = <Q extends object>(aliases: Aliases | null, question: Q): Q => (aliases ? withIds(question, (id) => aliases.real(id)) : question)
  const told = <T>(aliases: Aliases | null, value: T): T => (aliases ? withIds(value, (id) => aliases.shown(id)) : value)
  return {
    ...seen,
    async rows<K extends RowKind>(kind: K, question: RowQuery<DerivedRows[K]> = {}) {
      const aliases = await names()
      return told(aliases, await seen.rows(kind, asked(aliases, question)))
    },
    async *stream<K extends RowKind>(kind: K, question: RowQuery<DerivedRows[K]> = {}) {
      const aliases = await names()
      for await (const row of seen.stream(kind, asked(aliases, question))) yield told(aliases, row)
    },
    async count(kind, question) {
      const aliases = await names()
      return told(aliases, await seen.count(kind, asked(aliases, question)))
    },
    async ties(question) {
      const aliases = await names()
      return told(aliases, await seen.ties(asked(aliases, question)))
    },
    async find(words, question) {
      return told(await names(), await seen.find(words, question))
    },
    async formerly(id) {
      const aliases = await names()
      const now = await seen.formerly(aliases ? aliases.real(id) : id)
      return now === null ? null : told(aliases, now)
    },
  }
}
