import { expect, test } from 'vitest'
import { dateAtHead } from './dateline.js'

const heads: [text: string, date: string | null][] = [
  ['Talks in Oslo\n3 March 2025\nThe Minister met the Ambassador.', '2025-03-03'],
  ['Talks in Oslo\n\nPublished on: Monday, 3rd March 2025, 14:05\n\nThe Minister …', '2025-03-03'],
  ['March 3, 2025\nThe Minister …', '2025-03-03'],
  ['Date: 2025-03-03\nThe Minister …', '2025-03-03'],
  ['BRUSSELS, 3 March 2025 – The Minister met the Ambassador.', '2025-03-03'],
  ['Nur-Sultan, March 3, 2025 (MFA) — The Minister …', '2025-03-03'],
  ['The Minister met the Ambassador on 3 March 2025.', null],
  ['They will meet in Oslo, 3 March 2025, and talk.', null],
  ['Talks of 31 February 2025\n31 February 2025', null],
  ['', null],
  [`${'line\n'.repeat(20)}3 March 2025`, null],
]
for (const [text, date] of heads) test(JSON.stringify(text.slice(0, 60)), () => expect(dateAtHead(text)).toBe(date))
