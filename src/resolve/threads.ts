import { firstDay } from '../base/date.js'
import { HOLD_WORDS, SIGN_WORDS } from '../../languages/en/comparing.js'
import type { CommitmentRow, EntityRow } from '../model/rows.js'
import { canonicalParties } from './events/parties.js'
import { blocksOf, pairsOf } from './threads/blocks.js'
import { type Bundle, bundlesOf } from './threads/bundle.js'
import { isPromise, isSameSort, JOIN, type Match, matchOf } from './threads/match.js'
import { OpenThreads, type Thread } from './threads/open-threads.js'
import { Rulings } from './threads/rulings.js'
import { ThreadIds } from './threads/ids.js'
import { type Step, stepOf } from './threads/step.js'
import { isThing, keysOf, Rarity, termsOf } from './threads/terms.js'
import type { Finding, RowSource } from './types.js'

/**
 * Follows promises over time: documents pass by in the order in which they became known; each promise looks among those of the
 * same parties for the one it goes on with. An agreement signed or a plan held that a promise named fulfils it. Each later
 * text is a relation whose first reason begins with what it did: "repeated", "followed up", "fulfilled", "superseded".
 */
export async function* resolveThreads(source: RowSource): AsyncIterable<Finding> {
  const rarity = new Rarity()
  for await (const { quote } of source.rows('commitment', [], null, ['quote'])) rarity.add(termsOf(quote, []))
  const follower = new Follower(rarity, await Rulings.from(source))
  for await (const bundle of bundlesOf(source)) yield* follower.follow(bundle)
  yield* follower.end()
}

class Follower {
  private readonly open = new OpenThreads()
  private readonly ids = new ThreadIds()
  /** Promises that name a thing, for what fulfils them. */
  private readonly byThing = new Map<string, Thread[]>()

  constructor(
    private readonly rarity: Rarity,
    private readonly rulings: Rulings,
  ) {}

  *follow(bundle: Bundle): Iterable<Finding> {
    yield* this.fulfil(bundle)
    for (const row of bundle.commitments) yield* this.promise(row, bundle)
  }

  *end(): Iterable<Finding> {
    yield* this.told(this.open.rest())
  }

  /** A promise joins the one it fits best, or is the first of its own. */
  private *promise(row: CommitmentRow, bundle: Bundle): Iterable<Finding> {
    const blocks = blocksOf(row)
    const terms = termsOf(row.quote, thingsIn(row, bundle), bundle.names)
    const match = this.best(row, blocks, terms)
    if (match && match.score >= JOIN) {
      yield* this.join(match, row, terms)
      return
    }
    // a stance in nearly the same words is no question for a person
    if (match && isPromise(row.kind)) yield relation(match, row, 'repeated', 'waiting', null)
    const { doc, fact, known, quote, from_at, to_at, kind } = row
    const thread: Thread = {
      first: { doc, fact, known, quote, from_at, to_at, kind },
      blocks,
      terms,
      keys: keysOf(terms),
      topics: row.topics,
      id: null,
      last: known,
      lastDay: firstDay(known),
      documents: 1,
      lastDoc: doc,
      members: [],
      isClosed: false,
    }
    this.keep(thread, row)
    if (isPromise(kind)) for (const term of terms) if (isThing(term)) this.byThing.set(term, [...(this.byThing.get(term) ?? []).slice(-7), thread])
    yield* this.told(this.open.add(thread))
  }

  private best(row: CommitmentRow, blocks: readonly string[], terms: readonly string[]): Match | null {
    let best: Match | null = null
    const day = firstDay(row.known)
    const keys = keysOf(terms)
    for (const block of blocks)
      for (const thread of this.open.within(block, day)) {
        if (!isSameSort(thread.first.kind, row.kind)) continue
        const ruling = this.rulings.between(row, thread)
        if (ruling?.kind === 'same') return { thread, score: 1, reasons: [ruling.reason ?? `ruled by ${ruling.by}`] }
        if (ruling) continue
        const match = matchOf(thread, terms, keys, row.topics, this.rarity)
        if (match && (!best || match.score > best.score)) best = match
      }
    return best
  }

  private *join(match: Match, row: CommitmentRow, terms: readonly string[]): Iterable<Finding> {
    const { thread } = match
    const isLater = row.doc !== thread.first.doc
    if (isLater) {
      yield* this.name(thread)
      yield relation(
        match,
        row,
        isPromise(row.kind) ? stepOf(thread.first.quote, row.quote) : 'repeated',
        'joined',
        this.rulings.between(row, thread)?.id ?? null,
      )
      yield { is: 'assignment', row: { kind: 'commitment', doc: row.doc, fact: row.fact, set: { thread: thread.id as string } } }
      // what it is about grows a little with each telling, so that "such negotiations" is found again
      thread.terms = [...new Set([...thread.terms, ...terms])].slice(0, 36)
      thread.keys = keysOf(thread.terms)
      thread.topics = [...new Set([...thread.topics, ...row.topics])].slice(0, 6)
    }
    this.keep(thread, row)
    this.touch(thread, row)
  }

  /** Agreements that are now signed and plans that are now held, where an earlier promise named them. */
  private *fulfil({ doc, known, agreements, reports }: Bundle): Iterable<Finding> {
    for (const row of agreements)
      if (row.status === 'signed' && row.agreement)
        yield* this.done(row.agreement, row, [SIGN_WORDS, 'signed'], pairsOf(canonicalParties(row.parties).slice(0, 3)))
    for (const row of reports)
      if (row.status !== 'planned' && row.engagement) yield* this.done(row.engagement, { doc, known, fact: row.fact }, [HOLD_WORDS, 'held'], null)
  }

  private *done(
    thing: string,
    row: { readonly doc: string; readonly fact: string; readonly known: string },
    [kept, done]: readonly [RegExp, string],
    pairs: readonly string[] | null,
  ): Iterable<Finding> {
    for (const thread of this.byThing.get(thing) ?? []) {
      if (thread.isClosed || thread.first.known >= row.known || (pairs && !thread.blocks.some((block) => pairs.includes(block)))) continue
      yield* this.name(thread)
      yield {
        is: 'relation',
        row: {
          kind: 'thread',
          left: refOf(thread.first),
          right: refOf(row),
          score: 0.9,
          reasons: [kept.test(thread.first.quote) ? `fulfilled: it was ${done}` : `followed up: what it names was ${done}`],
          state: 'joined',
          decision: null,
        },
      }
      this.touch(thread, row)
    }
    this.byThing.delete(thing)
  }

  private touch(thread: Thread, { doc, known }: { readonly doc: string; readonly known: string }): void {
    if (doc !== thread.lastDoc) thread.documents++
    thread.lastDoc = doc
    thread.last = known
    thread.lastDay = firstDay(known)
  }

  private keep(thread: Thread, { doc, from_at, to_at }: CommitmentRow): void {
    if (this.rulings.concerns(doc)) thread.members.push({ doc, from_at, to_at })
  }

  /** A promise of which one text tells only needs no id. */
  private *name(thread: Thread): Iterable<Finding> {
    if (thread.id !== null) return
    const { doc, fact } = thread.first
    thread.id = this.ids.idOf(thread)
    yield { is: 'assignment', row: { kind: 'commitment', doc, fact, set: { thread: thread.id } } }
  }

  private *told(threads: Iterable<Thread>): Iterable<Finding> {
    for (const thread of threads) {
      for (const term of thread.terms) if (isThing(term)) this.byThing.delete(term)
      if (thread.id !== null) yield { is: 'entity', row: entityOf(thread) }
    }
  }
}

const refOf = ({ doc, fact }: { readonly doc: string; readonly fact: string }): string => `${doc}#${fact}`

function relation({ thread, score, reasons }: Match, row: CommitmentRow, step: Step, state: 'joined' | 'waiting', decision: string | null): Finding {
  const [first = '', ...others] = reasons
  return {
    is: 'relation',
    row: { kind: 'thread', left: refOf(thread.first), right: refOf(row), score, reasons: [`${step}: ${first}`, ...others], state, decision },
  }
}

/** Agreements, initiatives and plans that the words of a promise name: what a later text may be known by. */
function thingsIn(row: CommitmentRow, { agreements, initiatives, reports }: Bundle): string[] {
  const within = (other: { readonly from_at: number; readonly to_at: number }): boolean => other.from_at < row.to_at && row.from_at < other.to_at
  return [
    ...agreements.filter(within).flatMap(({ agreement }) => agreement ?? []),
    ...initiatives.filter(within).flatMap(({ initiative }) => initiative ?? []),
    ...reports.filter((report) => report.status === 'planned' && within(report)).flatMap(({ engagement }) => engagement ?? []),
  ]
}

function entityOf({ id, first, blocks, last, documents }: Thread): EntityRow {
  const label = first.quote.length > 160 ? `${first.quote.slice(0, 157)}…` : first.quote
  return {
    kind: 'thread',
    id: id ?? '',
    label,
    forms: [label],
    party: blocks[0]?.split('|')[0] ?? null,
    first_known: first.known,
    last_known: last,
    documents,
  }
}
