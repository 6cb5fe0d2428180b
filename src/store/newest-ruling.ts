import { failure, ReadoutError } from '../base/errors.js'
import type { Anchor } from '../model/kept.js'
import type { Database, Session } from './database.js'
import type { Seen } from './types.js'

/** Refuses to go on if somebody ruled since. Asked in the transaction that writes, so that of two who rule at once one is told. */
export async function mustBeNewest(db: Database, session: Session, { newest, of, pair }: Seen): Promise<void> {
  const docs = [...new Set(of.map((fact) => fact.slice(0, fact.lastIndexOf('#'))))]
  // The second of two waits here until the first is written.
  const locked = db.sql.selectFrom('doc').select('d').where('id', 'in', docs).orderBy('d')
  if (db.kind === 'postgres') await session.all(locked.forUpdate().compile())

  const [, digits = '0'] = /^d([1-9]\d{0,14})$/.exec(newest) ?? []
  const n = Number(digits)
  const live = db.sql.selectFrom('decision').innerJoin('batch', 'batch.n', 'decision.batch').where('batch.live', '=', 1)
  if (n > 0) {
    const [known] = await session.all(live.select('decision.n').where('decision.n', '=', n).compile())
    if (!known) throw meanwhile(of, 'somebody', 'undone')
  }
  const later = live
    .select(['decision.kind', 'decision.by', 'decision.target', 'decision.other'])
    .where('decision.n', '>', n)
    .where((is) => is.or([is('decision.d', 'in', is.selectFrom('doc').select('doc.d').where('doc.id', 'in', docs)), is('decision.other', 'is not', null)]))
    .orderBy('decision.n', 'desc')
  for (const { kind, by, target, other } of await session.all(later.compile()))
    if (pair === (other !== null) && [target, other].every((end) => end === null || of.includes(factOf(end)))) throw meanwhile(of, by, kind)
}

function factOf(anchor: string): string {
  const { doc, fact } = JSON.parse(anchor) as Anchor
  return `${doc}#${fact}`
}

const meanwhile = (of: readonly string[], by: string, ruling: string): ReadoutError =>
  new ReadoutError(failure('RULED_MEANWHILE', of[0] ?? null, { by, ruling }))
