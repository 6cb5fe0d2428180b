import { own } from '../../base/own.js'
import { Shape } from '../../text/word.js'
import type { Chunk } from './noun-phrase.js'
import type { Parts } from './office.js'
import type { Owner } from './office-owner.js'
import { STATUS_OF } from './office-table.js'
import { isCapital, keyOfToken, type Scene, wordsOf } from './scene.js'

/** The words of the title as written: without status words, brackets, and the party where it is told apart. */
export function titleOf(scene: Scene, { head, headEnd, left, chunks, to, plural, stem }: Parts, owner: Owner): string {
  if (chunks.length === 0 && left.dropped.length === 0 && !plural && !owner.inner && headEnd === head + 1) return wordsOf(scene, left.title, headEnd)
  const drop = new Set<number>(left.dropped)
  const omit = (from: number, end: number): void => {
    for (let i = from; i < end; i++) drop.add(i)
  }
  for (let i = head + 1; i < headEnd; i++) if (own(STATUS_OF, keyOfToken(scene, i))) drop.add(i)
  for (const chunk of chunks) if (chunk.preposition === 'of' && isGeneric(scene, chunk)) omit(chunk.at, chunk.to)
  // "of the EU Delegation" keeps its noun, "of Kazakhstan" goes whole
  if (owner.chunk && owner.whole) omit(owner.chunk.at, owner.chunk.to)
  else if (owner.inner) omit(owner.inner.from, owner.inner.to + (listedPossessive(scene, owner.inner.to) ? 1 : 0))
  let end = headEnd
  for (const chunk of chunks) {
    omit(end, chunk.at) // an acronym in brackets
    end = chunk.to
  }
  omit(end, to)
  return joinKept(scene, left.title, to, drop, plural ? head : -1, stem)
}

/** "AMBASSADOR" in a speaker's label is an Ambassador; "CEO" and what else is told by letters stays. */
export const calm = (title: string): string =>
  /\p{Ll}/u.test(title) ? title : title.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())

/** "Governor of the region", "CEO of the company": a noun that only points back. */
export const isGeneric = (scene: Scene, chunk: Chunk): boolean =>
  chunk.from - chunk.at === 2 && chunk.to - chunk.from === 1 && !isCapital(scene, chunk.from) && GENERIC.has(keyOfToken(scene, chunk.from))
const GENERIC = new Set(
  'region country state republic bank company organisation organization group city territory province firm corporation institution agency enterprise association federation district'.split(
    ' ',
  ),
)

const listedPossessive = (scene: Scene, i: number): boolean => ((scene.words[i]?.shape ?? 0) & Shape.Possessive) !== 0

/** "Secretaries" → "Secretary", in the letters of the text. */
const singular = (word: string, stem: string): string => (/ies$/.test(word) && stem.endsWith('y') ? `${word.slice(0, -3)}y` : word.slice(0, stem.length))

function joinKept(scene: Scene, from: number, to: number, drop: ReadonlySet<number>, pluralAt: number, stem: string): string {
  let title = ''
  for (let i = from; i < to; i++) {
    if (drop.has(i)) continue
    let k = i
    while (k + 1 < to && !drop.has(k + 1) && k !== pluralAt && k + 1 !== pluralAt) k++
    // "Presidents" → "President", as written
    const piece = i === pluralAt ? singular(scene.words[i]?.text ?? stem, stem) : wordsOf(scene, i, k + 1)
    title += title === '' || piece.startsWith(',') ? piece : ` ${piece}`
    i = k
  }
  return title.replace(/[\s,]+$/, '')
}
