/** The bytes 0x80–0x9F; five of them mean nothing and become "�". */
const UPPER = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/**
 * Windows-1252 as text. Written out because some versions of Node decode it as Latin-1, which
 * turns dashes and quotation marks into control characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 0x4000) text += String.fromCharCode(...bytes.subarray(from, from + 0x4000))
  return text.replace(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] as string)
}
