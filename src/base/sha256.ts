/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as lower-case hex. Written out because the
 * engine also runs in browsers, where no synchronous digest exists. Lone surrogates are
 * encoded as U+FFFD, as every UTF-8 encoder does.
 */
export function sha256(text: string): string {
  const bytes = encoder.encode(text)
  const whole = bytes.length >> 6
  // signed words: the engine keeps them as small integers
  const state = new Int32Array(START)
  const w = new Int32Array(64)
  for (let block = 0; block < whole; block++) compress(state, w, bytes, block * 64)
  const last = ending(bytes, whole * 64)
  for (let at = 0; at < last.length; at += 64) compress(state, w, last, at)
  return hexOf(state)
}

const encoder = new TextEncoder()

/** Every byte in hex: JavaScript engines write numbers to other bases slowly. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hexOf(state: Int32Array): string {
  let hex = ''
  for (const x of state) hex += `${HEX[x >>> 24]}${HEX[(x >>> 16) & 255]}${HEX[(x >>> 8) & 255]}${HEX[x & 255]}`
  return hex
}

/** What is left after the whole blocks, a single bit, zeros, and the length in bits: one block or two. */
function ending(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.length - from
  const last = new Uint8Array(rest < 56 ? 64 : 128)
  last.set(bytes.subarray(from))
  last[rest] = 0x80
  const view = new DataView(last.buffer)
  view.setUint32(last.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(last.length - 4, (bytes.length << 3) >>> 0)
  return last
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n))

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)

/** Word `t` of the schedule from those before it. */
function scheduled(w: Int32Array, t: number): number {
  const p = w[t - 15] as number
  const q = w[t - 2] as number
  return ((rotate(q, 17) ^ rotate(q, 19) ^ (q >>> 10)) + (w[t - 7] as number) + (rotate(p, 7) ^ rotate(p, 18) ^ (p >>> 3)) + (w[t - 16] as number)) | 0
}

function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let t = 0; t < 64; t++) {
    const x = t < 16 ? wordAt(bytes, at + t * 4) : scheduled(w, t)
    w[t] = x
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[t] as number) + x) | 0
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
  state[5] = (state[5] as number) + f
  state[6] = (state[6] as number) + g
  state[7] = (state[7] as number) + h
}

/** The first `count` primes; the constants of the standard are the fractions of their roots. */
function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n)
  return found
}

const fraction = (x: number): number => ((x - Math.floor(x)) * 0x100000000) | 0
const START = Int32Array.from(primes(8), (p) => fraction(Math.sqrt(p)))
const ROUND = Int32Array.from(primes(64), (p) => fraction(Math.cbrt(p)))
