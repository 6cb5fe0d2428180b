import { LANGUAGES } from '../../languages/xx/languages.js'
import { SCRIPTS } from '../../languages/xx/scripts.js'

export interface Language {
  readonly code: string
  readonly name: string
}

const ENGLISH: Language = { code: 'en', name: 'English' }

/** Of the words of an English text this share at least are its commonest ones (usually 0.35–0.45; lists of names have less). */
const SURELY_ENGLISH = 0.2
/** Another language must show this many of its words, and this many times the weight of English ones. */
const FEWEST_WORDS = 4
const CLEARLY = 1.5

/**
 * The language of a text, by its script and its function words: three samples, so the cost does
 * not grow with the text. What cannot be told counts as English, the language that is read.
 */
export function languageOf(text: string): Language {
  const sample = samples(text)
  if (englishShare(sample) >= SURELY_ENGLISH) return ENGLISH
  const script = mainScript(sample)
  if (!script) return ENGLISH
  return script.language ?? byWords(sample, script.name)
}

const WINDOW = 400

/** Beginning, middle and end: a text that is partly English is found to be so. */
function samples(text: string): string {
  if (text.length <= WINDOW * 3) return text
  const middle = (text.length - WINDOW) >> 1
  return `${text.slice(0, WINDOW)}\n${text.slice(middle, middle + WINDOW)}\n${text.slice(-WINDOW)}`
}

/** A word of up to seven letters a–z as one number, five bits a letter: asked for every word of the samples. */
const packed = (word: string): number => [...word].reduce((sum, letter) => sum * 32 + (letter.charCodeAt(0) & 31), 0)
const ENGLISH_WORDS = new Set(
  LANGUAGES[0]?.words
    .split(' ')
    .filter((word) => /^[a-z]{1,7}$/.test(word))
    .map(packed),
)

/** Share of the commonest English words among all words; one pass over the letters of ASCII. */
function englishShare(sample: string): number {
  let words = 0
  let hits = 0
  let length = 0
  let code = 0
  for (let i = 0; i <= sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (unit >= 97 && unit <= 122) {
      // letters other than these, and longer words, can't be among them
      if (length < 7) code = code * 32 + (unit & 31)
      else code = -1
      length++
    } else if ((unit >= 65 && unit <= 90) || unit >= 0xc0) {
      code = -1
      length = 8
    } else if (length > 0) {
      words++
      if (ENGLISH_WORDS.has(code)) hits++
      length = 0
      code = 0
    }
  }
  return words ? hits / words : 0
}

/** The script of most letters. Any kana makes Han Japanese. */
function mainScript(sample: string): (typeof SCRIPTS)[number] | null {
  const counts = new Array<number>(SCRIPTS.length).fill(0)
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    const index = SCRIPTS.findIndex(({ ranges }) => ranges.some(([from, to]) => unit >= from && unit <= to))
    if (index >= 0) counts[index] = (counts[index] as number) + 1
  }
  const kana = SCRIPTS.findIndex((s) => s.name === 'Kana')
  const han = SCRIPTS.findIndex((s) => s.name === 'Han')
  if ((counts[kana] as number) > (counts[han] as number) / 20) counts[kana] = (counts[kana] as number) + (counts[han] as number)
  const most = Math.max(...counts)
  return most > 0 ? (SCRIPTS[counts.indexOf(most)] ?? null) : null
}

let table: Map<string, number[]> | null = null

/** Word → indexes of the languages that use it; built when a text first needs it. */
function wordTable(): ReadonlyMap<string, readonly number[]> {
  if (table) return table
  table = new Map()
  for (const [index, { words }] of LANGUAGES.entries()) {
    for (const word of new Set(words.split(' '))) {
      const known = table.get(word)
      if (known) known.push(index)
      else table.set(word, [index])
    }
  }
  return table
}

const WORD = /[\p{L}\p{M}'’‘ʻ]+/gu

function byWords(sample: string, script: string): Language {
  const weight = new Array<number>(LANGUAGES.length).fill(0)
  const hits = new Array<number>(LANGUAGES.length).fill(0)
  for (const word of sample.toLowerCase().match(WORD) ?? []) {
    const languages = wordTable().get(word) ?? []
    for (const index of languages) {
      weight[index] = (weight[index] as number) + 1 / languages.length
      hits[index] = (hits[index] as number) + 1
    }
  }
  const best = weight.indexOf(Math.max(...weight))
  const row = LANGUAGES[best]
  const isTold = row && (hits[best] as number) >= FEWEST_WORDS && (weight[best] as number) > (weight[0] as number) * CLEARLY
  if (isTold) return { code: row.code, name: row.name }
  return script === 'Latin' ? ENGLISH : { code: 'und', name: `a language in ${script} script that could not be told` }
}
