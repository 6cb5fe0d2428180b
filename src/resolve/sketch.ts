import { fold } from '../base/fold.js'

/** Numbers a sketch holds: twelve bands of five, see `copies.ts`. */
export const SKETCH_SIZE = 60
/** Words a shingle: four, so that a formula of greeting alone makes no likeness. */
const SHINGLE = 4
/** Signed, as all below: the engine keeps them as small integers. */
const MIXERS = Int32Array.from({ length: SKETCH_SIZE }, (_, i) => finish(i + 1) | 1)
const SHIFTS = Int32Array.from({ length: SKETCH_SIZE }, (_, i) => Math.imul(i + 1, 0xc2b2ae35))

/**
 * A sketch of a text: for each of 60 hash functions the smallest value over all runs of four words, its last byte in hex.
 * The share of equal bytes in two sketches estimates the share of runs in common (A. Broder, "On the resemblance and
 * containment of documents", 1997; P. Li and A. C. König, "b-bit minwise hashing", 2010). 120 characters, whatever the text's
 * length; '' for a text of fewer than twenty words, which is too short to be called a copy. Case, diacritics and
 * punctuation do not count.
 */
export function sketchOf(text: string): string {
  const words = wordHashes(fold(text))
  if (words.length < 20) return ''
  const shingles = shinglesOf(words)
  let sketch = ''
  for (let i = 0; i < SKETCH_SIZE; i++) sketch += (finish(leastOf(shingles, MIXERS[i] as number, SHIFTS[i] as number)) & 255).toString(16).padStart(2, '0')
  return sketch
}

/** A number for each run of four words. */
function shinglesOf(hashes: readonly number[]): Int32Array {
  const shingles = new Int32Array(hashes.length - SHINGLE + 1)
  for (let at = 0; at < shingles.length; at++) {
    let shingle = 0
    for (let i = 0; i < SHINGLE; i++) shingle = Math.imul(shingle ^ (hashes[at + i] as number), 0x01000193) + 0x1e3779b9
    shingles[at] = finish(shingle)
  }
  return shingles
}

/** The least value of one hash function over all runs. */
function leastOf(shingles: Int32Array, mixer: number, shift: number): number {
  let least = 0x7fffffff
  for (let at = 0; at < shingles.length; at++) {
    const value = (Math.imul(shingles[at] as number, mixer) + shift) | 0
    if (value < least) least = value
  }
  return least
}

/** Share of equal bytes, less what chance alone makes equal: from 0 to 1. */
export function likenessOf(a: string, b: string): number {
  if (!a || !b) return 0
  let equal = 0
  for (let i = 0; i < SKETCH_SIZE * 2; i += 2) if (a[i] === b[i] && a[i + 1] === b[i + 1]) equal++
  return Math.max(0, (equal / SKETCH_SIZE - 1 / 256) / (1 - 1 / 256))
}

/** A hash of each word of a folded text: FNV-1a (Fowler, Noll, Vo), letter by letter, so that no word is cut out. */
function wordHashes(folded: string): number[] {
  const hashes: number[] = []
  let hash = START
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (isLetter(unit)) hash = Math.imul(hash ^ unit, 0x01000193)
    else if (hash !== START) {
      hashes.push(finish(hash))
      hash = START
    }
  }
  if (hash !== START) hashes.push(finish(hash))
  return hashes
}
const START = 0x811c9dc5 | 0

/** Letters and digits; halves of letters beyond the first 65,536 count as letters. */
function isLetter(unit: number): boolean {
  const known = LETTERS[unit] as number
  if (known > 0) return known === 2
  const is = /[\p{L}\p{N}\p{Surrogate}]/u.test(String.fromCharCode(unit))
  LETTERS[unit] = is ? 2 : 1
  return is
}
/** 0: not met yet, 1: no letter, 2: a letter. */
const LETTERS = new Uint8Array(0x10000)

/** Spreads every bit over all others (the last steps of MurmurHash3, A. Appleby). */
function finish(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
