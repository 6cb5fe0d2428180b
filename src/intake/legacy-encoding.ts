/**
 * Names the 8-bit or double-byte encoding of bytes that are no UTF-8, when they are not
 * Windows-1252. Reading them as Windows-1252 would give nonsense ("Ðîññèÿ" for "Россия").
 */
export function guessLegacy(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536)
  let high = 0
  let letters = 0
  for (const byte of sample) {
    if (byte >= 0x80) high++
    if (byte >= 0x80 || isAsciiLetter(byte)) letters++
  }
  if (high > letters * 0.4) return doubleByte(sample) ?? cyrillic(sample) ?? 'an encoding that could not be told'
  if (hasUndefined(sample)) return doubleByte(sample) ?? 'an encoding that could not be told'
  return centralEuropean(sample)
}

const isAsciiLetter = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)

/** Five bytes mean nothing in Windows-1252. */
const hasUndefined = (sample: Uint8Array): boolean => sample.some((byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d)

const DOUBLE: readonly (readonly [label: string, name: string, script: RegExp])[] = [
  ['shift_jis', 'Shift JIS (Japanese)', /[\u3040-\u30ff]/g],
  ['euc-jp', 'EUC-JP (Japanese)', /[\u3040-\u30ff]/g],
  ['euc-kr', 'EUC-KR (Korean)', /[\uac00-\ud7a3]/g],
  ['gb18030', 'GBK (Chinese)', /[的一是在了和有大中国会议]/g],
  ['big5', 'Big5 (Chinese)', /[的一是在了和有大中國會議]/g],
]

/** A double-byte encoding is told by decoding whole into its own script. */
function doubleByte(sample: Uint8Array): string | null {
  // The sample may end inside a character.
  const whole = sample.subarray(0, Math.max(0, sample.length - 4))
  for (const [label, name, script] of DOUBLE) {
    const text = tryDecode(label, whole)
    if (text && (text.match(script)?.length ?? 0) > text.length * 0.06) return name
  }
  return null
}

/** Cyrillic text is mostly small letters; the wrong table turns them into capitals or signs. */
function cyrillic(sample: Uint8Array): string | null {
  const tables = [
    ['windows-1251', 'Windows-1251 (Cyrillic)'],
    ['koi8-r', 'KOI8-R (Cyrillic)'],
    ['iso-8859-5', 'ISO-8859-5 (Cyrillic)'],
    ['ibm866', 'IBM 866 (Cyrillic)'],
  ] as const
  let best: string | null = null
  let most = 0.5
  for (const [label, name] of tables) {
    const text = tryDecode(label, sample) ?? ''
    const share = (text.match(/[а-яё]/g)?.length ?? 0) / Math.max(1, text.match(/[^\u0000-\u007f]/g)?.length ?? 0)
    if (share > most) [best, most] = [name, share]
  }
  return best
}

/** "³", "¹", "¿" or "¶" between letters: Polish, Czech, Hungarian or Romanian text, "Pañstwo" for "Państwo". */
function centralEuropean(sample: Uint8Array): string | null {
  let odd = 0
  for (let i = 1; i + 1 < sample.length; i++) {
    const byte = sample[i] as number
    const isSign = byte === 0xb3 || byte === 0xb9 || byte === 0xbf || byte === 0xbe || byte === 0xb6 || byte === 0x9c
    if (isSign && isAsciiLetter(sample[i - 1] as number) && (isAsciiLetter(sample[i + 1] as number) || byte === 0xb9)) odd++
  }
  return odd >= 3 ? 'Windows-1250 (Central European)' : null
}

function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
