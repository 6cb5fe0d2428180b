/** Letters and digits, by code unit; filled as units are met. */
const Is = { Unknown: 0, Letter: 1, Other: 2 } as const
const known = new Uint8Array(0x10000)
const LETTER = /^[\p{L}\p{N}]/u
/** Signs that stand inside a word: "don't", "twenty-first", "U.S". */
const JOINTS = new Set(["'", '’', '.', '-'].map((sign) => sign.charCodeAt(0)))

/** How many units of a letter or digit begin here; 0 if none does. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xdc00) return LETTER.test(text.slice(at, at + 2)) ? 2 : 0
  if (known[unit] === Is.Unknown) known[unit] = LETTER.test(text.charAt(at)) ? Is.Letter : Is.Other
  return known[unit] === Is.Letter ? 1 : 0
}

/** Where the next word begins; the end of the text if none does. */
export function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && letterAt(text, at) === 0) at++
  return at
}

/** Where the word ends that begins here. */
export function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const letter = letterAt(text, at)
    if (letter > 0) at += letter
    else if (JOINTS.has(text.charCodeAt(at)) && letterAt(text, at + 1) > 0) at++
    else break
  }
  return at
}

/** Spellings with a number each, found by their letters where they stand, without cutting each word out of its text. */
export class Spellings {
  readonly #written: string[] = []
  readonly #numbers: number[] = []
  /** By the hash of a spelling one more than its place; 0 is free. */
  #slots = new Int32Array(1 << 12)

  /** The number of the word between two places; null if it is new. */
  numberOf(text: string, start: number, end: number): number | null {
    const place = (this.#slots[this.#slotOf(text, start, end)] as number) - 1
    return place < 0 ? null : (this.#numbers[place] as number)
  }

  add(written: string, number: number): void {
    if (this.#written.length * 2 >= this.#slots.length) this.#grow()
    this.#slots[this.#slotOf(written, 0, written.length)] = this.#written.length + 1
    this.#written.push(written)
    this.#numbers.push(number)
  }

  /** Where the word stands, or would. The hash is FNV-1a (Fowler, Noll and Vo). */
  #slotOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    const mask = this.#slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const place = (this.#slots[slot] as number) - 1
      if (place < 0 || isAt(this.#written[place] as string, text, start, end)) return slot
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (const [place, written] of this.#written.entries()) this.#slots[this.#slotOf(written, 0, written.length)] = place + 1
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
