/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as lower-case hex. Written out because the
 * engine also runs in browsers, where no synchronous digest exists. Lone surrogates are
 * encoded as U+FFFD, as every UTF-8 encoder does.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const state = new Uint32Array(START)
  const w = new Uint32Array(64)
  for (let block = 0; block < padded.length; block += 64) {
    for (let t = 0; t < 16; t++) w[t] = view.getUint32(block + t * 4)
    for (let t = 16; t < 64; t++) w[t] = (small1(w[t - 2] as number) + (w[t - 7] as number) + small0(w[t - 15] as number) + (w[t - 16] as number)) | 0
    compress(state, w)
  }
  return [...state].map((x) => x.toString(16).padStart(8, '0')).join('')
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n))
const small0 = (x: number): number => rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)
const small1 = (x: number): number => rotate(x, 17) ^ rotate(x, 19) ^ (x >>> 10)

function compress(state: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let t = 0; t < 64; t++) {
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[t] as number) + (w[t] as number)) | 0
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
  const added = [a, b, c, d, e, f, g, h]
  for (let k = 0; k < 8; k++) state[k] = ((state[k] as number) + (added[k] as number)) | 0
}

/** The first `count` primes; the constants of the standard are the fractions of their roots. */
function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n)
  return found
}

const fraction = (x: number): number => ((x - Math.floor(x)) * 0x100000000) | 0
const START = primes(8).map((p) => fraction(Math.sqrt(p)))
const ROUND = primes(64).map((p) => fraction(Math.cbrt(p)))
