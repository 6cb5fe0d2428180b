import type { ReviewItem, Show } from '../../../web/src/review/props.js'
import { disputeSubject } from '../../answers/told/dispute.js'
import type { CopyRow, RelationRow } from '../../model/rows.js'
import type { Desk } from './desk.js'
import { differ, endsOf, type Subject } from './rulings.js'

/** An item before its facts are fetched. */
export interface Draft {
  readonly kind: ReviewItem['kind']
  readonly title: string
  readonly reasons: readonly string[]
  readonly ids: readonly string[]
}
type List = (desk: Desk) => AsyncIterable<Draft>

/** What each list of the review page holds, in order; its parts are shown side by side, so that none hides the others. */
export const LISTS: { readonly [S in Show]: readonly List[] } = {
  waiting: [(desk) => relations(desk, 'waiting'), (desk) => disputes(desk, (newest) => newest === null), (desk) => inferred(desk)],
  unsure: [(desk) => unsure(desk)],
  ruled: [(desk) => ruled(desk, () => true)],
  disagreed: [(desk) => ruled(desk, (subject) => differ(desk.rulings.on(subject)))],
  joined: [(desk) => copies(desk), (desk) => relations(desk, 'joined')],
}

const NOUNS: Readonly<Record<RelationRow['kind'], string>> = {
  person: 'person',
  event: 'event',
  plan: 'event, planned and held',
  thread: 'promise',
  agreement: 'agreement',
  organization: 'body',
  initiative: 'initiative',
}
export const joinTitle = (kind: RelationRow['kind']): string => `Are these the same ${NOUNS[kind]}?`

const newestOn = ({ rulings }: Desk, subject: Subject): string | null => rulings.on(subject).at(-1)?.kind ?? null

/** Joins that a person may rule; those that somebody ruled are left out at once, also while they are not yet compared anew. */
async function* relations(desk: Desk, state: 'waiting' | 'joined'): AsyncIterable<Draft> {
  const orderBy = [state === 'waiting' ? (['score', 'desc'] as const) : 'score', 'left', 'right'] as const
  for await (const { kind, left, right, reasons } of desk.store.stream('relation', { where: { state: ['=', state] }, orderBy }))
    if (newestOn(desk, { of: [left, right], pair: true }) === null) yield { kind: 'join', title: joinTitle(kind), reasons, ids: [left, right] }
}

async function* copies(desk: Desk): AsyncIterable<Draft> {
  const found: CopyRow[] = []
  for await (const row of desk.store.stream('copy', { orderBy: ['doc'] })) found.push(row)
  for (const { doc, original, likeness } of found.sort((a, b) => a.likeness - b.likeness)) {
    const ids = [`${doc}#`, `${original}#`]
    if (newestOn(desk, { of: ids, pair: true }) === null)
      yield { kind: 'copy', title: 'Is this the same text, printed twice?', reasons: [`${Math.round(likeness * 100)} % of the words in common`], ids }
  }
}

async function* disputes(desk: Desk, isWanted: (newest: string | null) => boolean): AsyncIterable<Draft> {
  for await (const { what, values, preferred } of desk.store.stream('conflict', { orderBy: ['id'] })) {
    const ids = [...new Set(values.map(({ document, fact }) => `${document}#${fact}`))]
    const about = desk.rulings.on({ of: ids, pair: false }).filter(({ kind }) => kind === 'prefer' || kind === 'unsure')
    if (preferred === null && isWanted(about.at(-1)?.kind ?? null))
      yield { kind: 'dispute', title: `Which is right on ${disputeSubject({ what })}?`, reasons: [], ids }
  }
}

async function* inferred(desk: Desk): AsyncIterable<Draft> {
  const where = { known: ['>', ''], certainty: ['=', 'inferred'] } as const
  for await (const { doc, fact, reviewed } of desk.store.stream('report', { where, orderBy: [['known', 'desc'], 'doc', 'fact'] })) {
    const ids = [`${doc}#${fact}`]
    if (reviewed === null && newestOn(desk, { of: ids, pair: false }) === null) yield { kind: 'inferred', title: 'Is this right?', reasons: [], ids }
  }
}

/** What somebody looked at and could not tell. It is found by the rulings, which are few, and not by looking through all facts. */
async function* unsure(desk: Desk): AsyncIterable<Draft> {
  const disputed = new Set<string>()
  for await (const draft of disputes(desk, (newest) => newest === 'unsure')) {
    for (const id of draft.ids) disputed.add(id)
    yield draft
  }
  yield* ruled(desk, (subject) => newestOn(desk, subject) === 'unsure' && (subject.pair || !subject.of.some((id) => disputed.has(id))))
}

/** What people ruled about, newest first, each thing once. */
async function* ruled(desk: Desk, isWanted: (subject: Subject) => boolean): AsyncIterable<Draft> {
  const told = new Set<string>()
  for (const decision of [...desk.rulings.all].reverse()) {
    const subject = { of: endsOf(decision), pair: decision.other !== null }
    const key = [...subject.of].sort().join(' ')
    if (told.has(key) || !isWanted(subject)) continue
    told.add(key)
    const kind = !subject.pair ? 'fact' : decision.target.fact ? 'join' : 'copy'
    yield { kind, title: subject.pair ? 'Are these the same?' : 'Is this right?', reasons: [], ids: subject.of }
  }
}
