import { keyOf } from '../base/fold.js'

/** Numbers a sketch holds: twelve bands of five, see `copies.ts`. */
export const SKETCH_SIZE = 60
/** Words a shingle: four, so that a formula of greeting alone makes no likeness. */
const SHINGLE = 4
const MIXERS = Uint32Array.from({ length: SKETCH_SIZE }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) ^ 0x85ebca6b) | 1)

/**
 * A sketch of a text: for each of 60 hash functions the smallest value over all runs of four words, its last byte in hex.
 * The share of equal bytes in two sketches estimates the share of runs in common (A. Broder, "On the resemblance and
 * containment of documents", 1997; P. Li and A. C. König, "b-bit minwise hashing", 2010). 120 characters, whatever the text's
 * length; '' for a text of fewer than twenty words, which is too short to be called a copy. Case, diacritics and
 * punctuation do not count.
 */
export function sketchOf(text: string): string {
  const words = keyOf(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words.length < 20) return ''
  const hashes = Uint32Array.from(words, hashOf)
  const least = new Uint32Array(SKETCH_SIZE).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0
    for (let i = 0; i < SHINGLE; i++) shingle = Math.imul(shingle ^ (hashes[at + i] as number), 0x01000193) + 0x9e3779b9
    for (let i = 0; i < SKETCH_SIZE; i++) {
      const value = finish(Math.imul(shingle, MIXERS[i] as number))
      if (value < (least[i] as number)) least[i] = value
    }
  }
  return Array.from(least, (value) => (value & 255).toString(16).padStart(2, '0')).join('')
}

/** Share of equal bytes, less what chance alone makes equal: from 0 to 1. */
export function likenessOf(a: string, b: string): number {
  if (!a || !b) return 0
  let equal = 0
  for (let i = 0; i < SKETCH_SIZE * 2; i += 2) if (a[i] === b[i] && a[i + 1] === b[i + 1]) equal++
  return Math.max(0, (equal / SKETCH_SIZE - 1 / 256) / (1 - 1 / 256))
}

/** FNV-1a (Fowler, Noll, Vo) of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return finish(hash)
}

/** Spreads every bit over all others (the last steps of MurmurHash3, A. Appleby). */
function finish(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
