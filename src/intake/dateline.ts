import { publishedDate } from './published.js'

/** Lines at the head of a text among which a date of publication is looked for. */
const LINES = 8
const LONGEST_LINE = 400

/** "Published on 3 March 2025", "03 March 2025, 14:05", "Date: 2025-03-03": a line that holds a date and nothing else to speak of. */
const ALONE =
  /^(?:published|posted|released?|issued|date|updated)?(?:\s+(?:on|at))?\s*:?\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?:[\s,|–-]+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?)?\.?$/iu

/** "BRUSSELS, 3 March 2025 –", "Oslo, March 3, 2025 (Agency) –": a dateline with its date. */
const DATELINE = /^\p{Lu}[\p{L}.'’ -]{1,40},\s*(\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4})(?:\s*\([^()]{1,60}\))?\s*(?:[–—:-]|\/)/u

/** The date that stands at the head of a text, alone in a line or in its dateline; null if there is none. */
export function dateAtHead(text: string): string | null {
  const lines = text.slice(0, LINES * LONGEST_LINE).split('\n')
  let seen = 0
  for (const line of lines) {
    const clean = line.trim().slice(0, LONGEST_LINE)
    if (!clean) continue
    if (++seen > LINES) return null
    const written = (clean.length < 80 ? ALONE.exec(clean)?.[1] : undefined) ?? DATELINE.exec(clean)?.[1]
    const date = written ? publishedDate(written.replace(/^(\d{1,2}|\p{L}+\.?\s+\d{1,2})(?:st|nd|rd|th)/iu, '$1')) : null
    if (date) return date
  }
  return null
}
