import { guessLegacy } from './legacy-encoding.js'
import { decodeWindows1252 } from './windows-1252.js'

/** Bytes as text, or why they are none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'declared' }
  | { readonly binary: string }
  | { readonly refused: string }

const SAMPLE = 8192

/**
 * Decodes a text whose encoding nobody told: a byte order mark settles it, then the pattern of
 * zero bytes (UTF-16), then whether it is valid UTF-8, then Windows-1252 if that makes sense.
 * `declared` is what the document itself says (`<meta charset>`); it counts only for bytes that are no UTF-8.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes)
  if (marked) return marked
  const format = binaryFormat(bytes)
  if (format) return { binary: format }
  const zeros = zeroPattern(bytes)
  if (zeros === 'utf-16le' || zeros === 'utf-16be') return { text: wideText(bytes, zeros), encoding: zeros }
  if (hasControls(bytes)) return { binary: 'binary data' }
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const table = declared && legacyTable(declared)
  const text = table && (table === 'windows-1252' ? decodeWindows1252(bytes) : strictly(table, bytes))
  if (typeof text === 'string' && text) return { text, encoding: 'declared' }
  const other = guessLegacy(bytes)
  return other ? { refused: other } : { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = strictly('utf-8', bytes.subarray(3))
    return text === null ? { refused: 'damaged UTF-8' } : { text, encoding: 'utf-8' }
  }
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return { refused: 'UTF-32' }
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  if (!wide) return null
  // Not strictly: an unpaired surrogate in UTF-16 is kept as it is, so that offsets stay right.
  return { text: wideText(bytes.subarray(2), wide), encoding: wide }
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const CHUNK = 0x4000

function wideText(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const units = new Uint16Array(bytes.length >> 1)
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0]
  for (let i = 0; i < units.length; i++) units[i] = (bytes[i * 2 + low] as number) | ((bytes[i * 2 + high] as number) << 8)
  let text = ''
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK))
  return text
}

/** Text in UTF-16 without a mark has zero bytes on one side only (blanks and line ends have them in any script). */
function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'none' | 'mixed' {
  if (bytes.length % 2 && bytes.length < SAMPLE) return bytes.includes(0) ? 'mixed' : 'none'
  const sides = [0, 0] as [number, number]
  const end = Math.min(bytes.length, SAMPLE)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) sides[(i & 1) as 0 | 1]++
  const [even, odd] = sides
  if (even + odd === 0) return 'none'
  const enough = end / 40
  if (odd > enough && even === 0) return 'utf-16le'
  if (even > enough && odd === 0) return 'utf-16be'
  return 'mixed'
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document (DOCX, XLSX, ODT)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document (DOC, XLS)'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['{\\rtf', 'a Rich Text file (RTF)'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
  ['Rar!', 'a RAR archive'],
  ['7z\u00bc\u00af', 'a 7z archive'],
]

/** What a file is that is no text; null if its first bytes are no known sign of that. */
function binaryFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1] ?? null
}

/** Zero bytes, or more control characters than any text has. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls > sample.length / 20
}

/** The table that a label means ("latin1" is Windows-1252); null if it is unknown or Unicode. */
function legacyTable(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    return /^utf-?(8|16)/.test(encoding) ? null : encoding
  } catch {
    return null
  }
}
