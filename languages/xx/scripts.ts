/** A script by its ranges of UTF-16 units, and the language it tells; null where several are written in it. */
export interface ScriptRow {
  readonly name: string
  readonly ranges: readonly (readonly [from: number, to: number])[]
  readonly language: { readonly code: string; readonly name: string } | null
}

const only = (code: string, name: string): ScriptRow['language'] => ({ code, name })

export const SCRIPTS: readonly ScriptRow[] = [
  {
    name: 'Latin',
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
    language: null,
  },
  { name: 'Cyrillic', ranges: [[0x400, 0x52f]], language: null },
  {
    name: 'Arabic',
    ranges: [
      [0x620, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
    ],
    language: null,
  },
  { name: 'Devanagari', ranges: [[0x900, 0x97f]], language: null },
  {
    name: 'Greek',
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    language: only('el', 'Greek'),
  },
  { name: 'Hebrew', ranges: [[0x5d0, 0x5ff]], language: only('he', 'Hebrew') },
  { name: 'Armenian', ranges: [[0x530, 0x58f]], language: only('hy', 'Armenian') },
  {
    name: 'Georgian',
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
    language: only('ka', 'Georgian'),
  },
  { name: 'Thaana', ranges: [[0x780, 0x7bf]], language: only('dv', 'Dhivehi') },
  { name: 'Bengali', ranges: [[0x980, 0x9ff]], language: only('bn', 'Bengali') },
  { name: 'Gurmukhi', ranges: [[0xa00, 0xa7f]], language: only('pa', 'Punjabi') },
  { name: 'Gujarati', ranges: [[0xa80, 0xaff]], language: only('gu', 'Gujarati') },
  { name: 'Tamil', ranges: [[0xb80, 0xbff]], language: only('ta', 'Tamil') },
  { name: 'Telugu', ranges: [[0xc00, 0xc7f]], language: only('te', 'Telugu') },
  { name: 'Kannada', ranges: [[0xc80, 0xcff]], language: only('kn', 'Kannada') },
  { name: 'Malayalam', ranges: [[0xd00, 0xd7f]], language: only('ml', 'Malayalam') },
  { name: 'Sinhala', ranges: [[0xd80, 0xdff]], language: only('si', 'Sinhala') },
  { name: 'Thai', ranges: [[0xe00, 0xe7f]], language: only('th', 'Thai') },
  { name: 'Lao', ranges: [[0xe80, 0xeff]], language: only('lo', 'Lao') },
  { name: 'Tibetan', ranges: [[0xf00, 0xfff]], language: only('bo', 'Tibetan') },
  { name: 'Burmese', ranges: [[0x1000, 0x109f]], language: only('my', 'Burmese') },
  { name: 'Ethiopic', ranges: [[0x1200, 0x139f]], language: only('am', 'Amharic') },
  { name: 'Khmer', ranges: [[0x1780, 0x17ff]], language: only('km', 'Khmer') },
  {
    name: 'Hangul',
    ranges: [
      [0x1100, 0x11ff],
      [0x3130, 0x318f],
      [0xac00, 0xd7a3],
    ],
    language: only('ko', 'Korean'),
  },
  { name: 'Kana', ranges: [[0x3040, 0x30ff]], language: only('ja', 'Japanese') },
  {
    name: 'Han',
    ranges: [
      [0x3400, 0x9fff],
      [0xf900, 0xfaff],
    ],
    language: only('zh', 'Chinese'),
  },
]
