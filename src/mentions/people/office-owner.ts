import type { TokenRange } from '../../base/span.js'
import { Lists } from '../../text/word.js'
import type { PartyMention } from '../types.js'
import type { Chunk } from './noun-phrase.js'
import type { Left } from './office-left.js'
import { isGeneric } from './office-title.js'
import { isUnknown, listed, organAt, type Scene, wordsOf } from './scene.js'

/** Whose an office is, and which words of the phrase say so. */
export interface Owner {
  readonly of: string | null
  readonly party: PartyMention | null
  readonly chunk: Chunk | null
  /** The whole chunk leaves the title; else only `inner` does. */
  readonly whole: boolean
  readonly inner: TokenRange | null
  readonly body: boolean
}

const NOBODY: Owner = { of: null, party: null, chunk: null, whole: false, inner: null, body: false }

/** Whose the office is: a closing "of …" before the adjective, a firm at the end, a party inside. */
export function ownerOf(scene: Scene, left: Left, chunks: readonly Chunk[], to: number): Owner {
  for (let k = chunks.length - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk
    if (
      chunk.kind === 'party' &&
      (chunk.preposition === 'of' ||
        ((chunk.preposition === 'at' || (chunk.preposition === 'in' && (k > 0 || chunk.parties[0]?.via === 'institution'))) && isBodyParty(chunk.parties[0])))
    ) {
      const party = chunk.parties[chunk.parties.length - 1] as PartyMention
      if (left.party && !isBodyParty(party) && isBodyParty(left.party)) break
      return { of: nameOf(party), party, chunk, whole: true, inner: null, body: false }
    }
  }
  if (left.party) return { of: nameOf(left.party), party: left.party, chunk: null, whole: false, inner: null, body: false }
  if (left.body) return { of: wordsOf(scene, left.body.from, left.body.to), party: null, chunk: null, whole: false, inner: null, body: true }
  for (let k = chunks.length - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk
    if (
      chunk.preposition === 'to' ||
      chunk.preposition === 'for' ||
      chunk.preposition === 'in' ||
      (chunk.preposition === ',' && chunk.kind === 'body' && left.party)
    )
      continue
    const inner = chunk.parties.find((p) => p.via !== 'region' && p.via !== 'group')
    if (inner && !(chunk.kind === 'body' && inner.via === 'adjective')) return { of: nameOf(inner), party: inner, chunk, whole: false, inner, body: false }
    const firm = chunk.kind === 'organ' && !inner ? firmIn(scene, chunk) : 0
    if (firm) return { of: wordsOf(scene, chunk.from, firm), party: null, chunk, whole: false, inner: { from: chunk.from, to: firm }, body: true }
    if (chunk.kind === 'body' && inner?.via === 'adjective')
      return { of: wordsOf(scene, chunk.from, chunk.to), party: null, chunk, whole: true, inner: null, body: true }
    if (chunk.kind === 'body' && !isGeneric(scene, chunk))
      return { of: wordsOf(scene, chunk.from, chunk.to), party: null, chunk, whole: true, inner: null, body: true }
  }
  for (let i = left.from; i < to; i++) {
    const organ = organAt(scene, i)
    if (organ) return { of: organ.party, party: organ, chunk: null, whole: false, inner: null, body: false }
  }
  return NOBODY
}

/** "of VTB Bank Management Board": end of the firm's own name, 0 if there is none. */
function firmIn(scene: Scene, chunk: Chunk): number {
  let named = false
  for (let i = chunk.from; i < chunk.to - 1; i++) {
    if (isUnknown(scene, i)) named = true
    if (named && listed(scene, i, Lists.Body)) return i + 1
  }
  return 0
}

const isBodyParty = (p: PartyMention | undefined): boolean => p !== undefined && (p.via === 'organisation' || p.via === 'institution' || p.via === 'group')

/** The institution itself where one is named, else the party. */
export const nameOf = (p: PartyMention): string => (p.via === 'institution' || p.via === 'organisation' ? p.organisation : p.party)
