import { markDirty, openBatch } from './batches.js'
import { inChunks } from './chunks.js'
import type { Packed } from './codec.js'
import type { Database, Session, Value } from './database.js'
import { type Plan, planOf } from './add-plan.js'
import type { PackedDocument, PackedRecord } from './pack.js'
import { putRows } from './put-rows.js'
import { refresh } from './refresh.js'
import type { Added } from './types.js'

/** Keeps documents; those that are there already are left as they are. */
export async function add(db: Database, session: Session, batch: string, documents: readonly PackedDocument[], now: string): Promise<Added[]> {
  const n = await openBatch(db, session, batch)
  const plans = await planOf(db, session, documents)
  const wanted = plans.filter((plan) => plan.added.as !== 'same')
  if (wanted.length === 0) return plans.map((plan) => plan.added)
  const records = await keepRecords(
    session,
    n,
    wanted.map(({ d, packed }) => ({ d, record: packed.record })),
  )
  const texts = await keepTexts(db, session, wanted)
  await session.insert(
    'doc',
    DOC_COLUMNS,
    wanted.filter((plan) => plan.isNew).map((plan) => docValues(plan, n, now, texts.get(textKey(plan.packed)) ?? 0, records.get(plan.d) ?? 0)),
  )
  await session.insert(
    'entry',
    ['d', 'batch', 'recorded'],
    wanted.map(({ d }) => [d, n, now]),
  )
  await session.insert(
    'source',
    ['d', 'media_type', 'coding', 'body'],
    wanted.flatMap(({ d, isNew, packed: { source } }) => (source && isNew ? [[d, source.mediaType, source.coding, source.body]] : [])),
  )
  await putRows(
    db,
    session,
    wanted.flatMap(({ d, isAlone, packed }) =>
      isAlone && packed.record.rows ? [{ d, known: knownOf(packed, now), rows: packed.record.rows, words: packed.words }] : [],
    ),
  )
  await refresh(
    db,
    session,
    wanted.filter((plan) => !plan.isAlone).map((plan) => plan.packed.page),
  )
  await markDirty(db, session)
  return plans.map((plan) => plan.added)
}

const DOC_COLUMNS = [
  'd',
  'id',
  'page',
  'version',
  'sha256',
  't',
  'address',
  'outlet',
  'published',
  'title',
  'dateline',
  'marking',
  'meta',
  'sketch',
  'batch',
  'recorded',
  'known',
  'r',
  'side',
  'language',
  'readout',
  'live',
  'shown',
  'copied',
] as const

const knownOf = ({ columns }: PackedDocument, now: string): string => columns.published ?? now.slice(0, 10)

/** The row of a document. One that is not alone on its page is shown once its page has been looked at (`refresh`). */
function docValues({ d, version, isAlone, added, packed }: Plan, batch: number, now: string, text: number, record: number): Value[] {
  const { address, outlet, published, title, dateline, marking, meta, sketch } = packed.columns
  const { side, language, readout } = packed.record
  const own = [d, added.id, packed.page, version, packed.sha256, text, address, outlet, published, title, dateline, marking, meta, sketch]
  return [...own, batch, now, knownOf(packed, now), record, side, language, readout ? 1 : 0, isAlone ? 1 : 0, isAlone ? 1 : 0, 0]
}

/** Appends what an engine read; the number of each record, by document. */
export async function keepRecords(
  session: Session,
  batch: number,
  records: readonly { readonly d: number; readonly record: PackedRecord }[],
): Promise<Map<number, number>> {
  const first = await session.numbers('record', records.length)
  await session.insert(
    'record',
    ['r', 'd', 'batch', 'readout', 'side', 'language', 'coding', 'body'],
    records.map(({ d, record }, i) => [first + i, d, batch, record.readout ? 1 : 0, record.side, record.language, record.body.coding, record.body.body]),
  )
  return new Map(records.map(({ d }, i) => [d, first + i]))
}

const textKey = ({ sha256, text }: { readonly sha256: string; readonly text: Pick<Packed, 'coding'> }): string => `${sha256} ${text.coding}`

/** Keeps texts that are not there yet; the number of each. */
async function keepTexts(db: Database, session: Session, plans: readonly Plan[]): Promise<Map<string, number>> {
  const fresh = plans.filter((plan) => plan.isNew)
  const hashes = fresh.map((plan) => plan.packed.sha256)
  const there = await inChunks(hashes, (some) => session.all(db.sql.selectFrom('text').select(['t', 'sha256', 'coding']).where('sha256', 'in', some).compile()))
  const numbers = new Map(there.map(({ t, sha256, coding }) => [textKey({ sha256, text: { coding } }), t]))
  const missing = new Map(fresh.filter(({ packed }) => !numbers.has(textKey(packed))).map(({ packed }) => [textKey(packed), packed]))
  if (missing.size === 0) return numbers
  const first = await session.numbers('text', missing.size)
  const values = [...missing].map(([key, { sha256, text }], i): Value[] => {
    numbers.set(key, first + i)
    return [first + i, sha256, text.coding, text.body]
  })
  await session.insert('text', ['t', 'sha256', 'coding', 'body'], values)
  return numbers
}
