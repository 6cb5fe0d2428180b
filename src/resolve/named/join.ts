import type { Anchor, Decision } from '../../model/kept.js'
import type { RelationRow } from '../../model/rows.js'
import { initialsOf } from './content.js'
import { JOIN, JOIN_BODIES, likenessOf, type Likeness, WAIT } from './likeness.js'
import type { Named, Thing } from './things.js'

/** Names of one block that are compared; far more than any two parties have. */
const MOST = 300

/** A ruling of a person, with the things at its ends. */
export interface Ruling {
  readonly decision: Decision
  readonly left: string
  readonly right: string
}

/** Things joined: each key with the key of the thing that stands for all. */
export interface Joined {
  rootOf(key: string): string
  readonly relations: readonly Omit<RelationRow, 'kind'>[]
}

/** Joins names of one thing within blocks, obeys rulings first, and tells why for each join that words alone did not settle. */
export function join(things: ReadonlyMap<string, Thing>, rulings: readonly Ruling[]): Joined {
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    while (parent.has(root)) root = parent.get(root) as string
    return root
  }
  const relations: Omit<RelationRow, 'kind'>[] = []
  const told = new Set<string>()
  const apart = new Map<string, Decision>()
  const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
  const relate = (a: Thing, b: Thing, { score, reasons }: Likeness, state: RelationRow['state'], decision: string | null): void => {
    // one row a pair: a person's ruling, or what was found first
    const pair = pairOf(refOf(a.first), refOf(b.first))
    if (!told.has(pair)) relations.push({ left: refOf(a.first), right: refOf(b.first), score, reasons, state, decision })
    told.add(pair)
    if (state !== 'joined') return
    const [x, y] = [rootOf(a.key), rootOf(b.key)].sort()
    if (x !== y) parent.set(y as string, x as string)
  }
  for (const { decision, left, right } of rulings) {
    const [a, b] = [things.get(left), things.get(right)]
    if (!a || !b) continue
    if (decision.kind === 'different') apart.set(pairOf(left, right), decision)
    relate(
      a,
      b,
      { score: decision.kind === 'same' ? 1 : 0, reasons: [decision.reason ?? `ruled by ${decision.by}`] },
      decision.kind === 'same' ? 'joined' : 'apart',
      decision.id,
    )
  }
  for (const block of blocksOf(things).values()) {
    for (const [a, b, likeness] of pairsIn(block)) {
      if (apart.has(pairOf(a.key, b.key)) || rootOf(a.key) === rootOf(b.key)) continue
      const isOne = likeness.score >= (a.first.isPaper ? JOIN : JOIN_BODIES)
      // bodies of nearly one name are many, and mostly others: nobody should be asked about each
      if (isOne || a.first.isPaper) relate(a, b, likeness, isOne ? 'joined' : 'waiting', null)
    }
  }
  for (const [lone, full] of completed(things))
    if (rootOf(lone.key) !== rootOf(full.key)) relate(lone, full, { score: 0.8, reasons: ['the only one of that name'] }, 'joined', null)
  return { rootOf, relations }
}

export const refOf = ({ doc, fact }: { readonly doc: string; readonly fact: string }): string => `${doc}#${fact}`

/** Is a fact the one that a ruling's anchor names? */
export const isAt = (row: Named, { doc, from_at, to_at }: Anchor): boolean => row.doc === doc && row.from_at < to_at && from_at < row.to_at

function blocksOf(things: ReadonlyMap<string, Thing>): Map<string, Thing[]> {
  const blocks = new Map<string, Thing[]>()
  for (const key of [...things.keys()].sort()) {
    const thing = things.get(key) as Thing
    const known = blocks.get(thing.block)
    if (known) known.push(thing)
    else blocks.set(thing.block, [thing])
  }
  return blocks
}

/** Pairs of a block that share a word or an acronym, or of which one is still in the making; most alike first. */
function* pairsIn(block: readonly Thing[]): Iterable<readonly [Thing, Thing, Likeness]> {
  const byTrait = new Map<string, Thing[]>()
  const found = new Map<string, readonly [Thing, Thing, Likeness]>()
  for (const thing of block) {
    for (const trait of traitsOf(thing)) {
      const others = byTrait.get(trait) ?? []
      for (const other of others) {
        const pair = `${other.key}\n${thing.key}`
        const likeness = found.has(pair) ? null : likenessOf(other, thing)
        if (likeness && likeness.score >= WAIT) found.set(pair, [other, thing, likeness])
      }
      others.push(thing)
      if (others.length > MOST) others.shift()
      byTrait.set(trait, others)
    }
  }
  yield* [...found.entries()].sort(([p, a], [q, b]) => b[2].score - a[2].score || (p < q ? -1 : 1)).map(([, pair]) => pair)
}

/** What two names must share to be compared: a word, an acronym or the letters that make one, or that both may be an agreement in the making. */
function traitsOf({ content, acronyms, forms }: Thing): ReadonlySet<string> {
  const letters = forms
    .all()
    .map(initialsOf)
    .filter((initials) => initials.length >= 3)
  const traits = new Set([...content.words, ...[...acronyms.all(), ...letters].map((each) => `acronym ${each}`)])
  if (content.head === 'agreement' || content.head === 'treaty') traits.add(`making ${content.head}`)
  return traits
}

/** Names told without (all) their parties, where exactly one thing of that name has them. */
function* completed(things: ReadonlyMap<string, Thing>): Iterable<readonly [Thing, Thing]> {
  const full = new Map<string, Thing[]>()
  const nameOf = ({ content }: Thing): string => `${content.head ?? ''} ${content.words.join(' ')} ${content.years.join(' ')}`
  for (const thing of things.values()) {
    if (thing.parties.length < 1 || thing.content.isBare) continue
    full.set(nameOf(thing), [...(full.get(nameOf(thing)) ?? []), thing])
  }
  for (const key of [...things.keys()].sort()) {
    const lone = things.get(key) as Thing
    if (lone.content.isBare || lone.content.words.length < 2) continue
    const fits = (full.get(nameOf(lone)) ?? []).filter((t) => t.parties.length > lone.parties.length && lone.parties.every((p) => t.parties.includes(p)))
    if (fits.length === 1) yield [lone, fits[0] as Thing]
  }
}
