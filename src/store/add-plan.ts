import { inChunks } from './chunks.js'
import type { Database, Session } from './database.js'
import type { PackedDocument } from './pack.js'
import type { Added } from './types.js'

/** What is to be done with one document that was handed in. */
export interface Plan {
  readonly packed: PackedDocument
  readonly added: Added
  readonly d: number
  readonly version: number
  /** Whether it was never kept before; else an undone batch brought it, and it comes back. */
  readonly isNew: boolean
  /** The only version of its page. */
  readonly isAlone: boolean
}

interface Version {
  readonly d: number
  readonly id: string
  readonly sha256: string
  readonly version: number
  live: boolean
}

/**
 * Compares documents with what is kept. A text that its page has already is the same; another text is a new version; a
 * text that only undone batches brought comes back under its old id.
 */
export async function planOf(db: Database, session: Session, given: readonly PackedDocument[]): Promise<Plan[]> {
  const taken = await takenIds(db, session, given)
  const documents = given.map((packed) => onItsPage(packed, taken))
  const pages = await versionsOf(db, session, documents)
  let next = await session.numbers('doc', documents.length)
  const counts = new Map<string, number>()
  for (const { page } of documents) counts.set(page, (counts.get(page) ?? 0) + 1)
  return documents.map((packed): Plan => {
    const versions = pages.get(packed.page) ?? []
    const isAlone = versions.length === 0 && counts.get(packed.page) === 1
    const kept = versions.find((v) => v.sha256 === packed.sha256)
    if (kept) {
      const as = kept.live ? 'same' : 'new'
      kept.live = true
      return { packed, added: { id: kept.id, as }, d: kept.d, version: kept.version, isNew: false, isAlone: false }
    }
    const version = versions.length + 1
    const id = freeId(taken, version === 1 ? packed.id : `${versions[0]?.id}@${version}`, packed)
    const d = next++
    versions.push({ d, id, sha256: packed.sha256, version, live: true })
    pages.set(packed.page, versions)
    return { packed, added: { id, as: version === 1 ? 'new' : 'version' }, d, version, isNew: true, isAlone }
  })
}

/** One that is there under its id and its address stays on the page that it was put on, before ids told documents of one address apart. */
function onItsPage(packed: PackedDocument, taken: ReadonlyMap<string, string>): PackedDocument {
  const { address } = packed.columns
  return address !== null && packed.page !== address && taken.get(packed.id) === address ? { ...packed, page: address } : packed
}

async function versionsOf(db: Database, session: Session, documents: readonly PackedDocument[]): Promise<Map<string, Version[]>> {
  const pages = new Map<string, Version[]>()
  const rows = await inChunks([...new Set(documents.map((doc) => doc.page))], (some) =>
    session.all(db.sql.selectFrom('doc').select(['d', 'id', 'page', 'sha256', 'version', 'live']).where('page', 'in', some).orderBy('version').compile()),
  )
  for (const { page, live, ...row } of rows) {
    const versions = pages.get(page) ?? []
    versions.push({ ...row, live: live === 1 })
    pages.set(page, versions)
  }
  return pages
}

/** Ids that are taken, each with the page of its document. */
async function takenIds(db: Database, session: Session, documents: readonly PackedDocument[]): Promise<Map<string, string>> {
  const rows = await inChunks([...new Set(documents.map((doc) => doc.id))], (some) =>
    session.all(db.sql.selectFrom('doc').select(['id', 'page']).where('id', 'in', some).compile()),
  )
  return new Map(rows.map((row) => [row.id, row.page]))
}

/** Two pages may be handed in under one id: the second gets some of its hash. */
function freeId(taken: Map<string, string>, wanted: string, { page, sha256 }: PackedDocument): string {
  let id = wanted
  for (let length = 8; taken.has(id); length += 8) id = `${wanted}~${sha256.slice(0, length)}`
  taken.set(id, page)
  return id
}
