import anyAscii from 'any-ascii'
import { DOUBLE_FAMILY_NAMES, KOREAN_FAMILY_NAMES, VOWELLED } from '../../../gazetteer/name-variants.js'
import { own } from '../../base/own.js'

const LATIN_ONLY = /^[\u0000-\u024f\u1e00-\u1eff‘’ʼ–—-]*$/
const UKRAINIAN = /[іїєґ]/i
const HAN = /\p{Script=Han}/u
const HANGUL = /\p{Script=Hangul}/u
const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Letters for which one table for all Cyrillic alphabets is not enough. Ukrainian г is h, и is y; Kazakh and Kyrgyz letters follow their neighbours' spelling in English. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ё: 'yo',
  э: 'e',
  ж: 'zh',
  ц: 'ts',
  х: 'kh',
  ұ: 'u',
  ү: 'u',
  ө: 'o',
  ә: 'a',
  ғ: 'gh',
  қ: 'k',
  ң: 'ng',
  һ: 'h',
  ў: 'o',
  ҳ: 'h',
  ъ: '',
  ь: '',
}
const UKRAINIAN_LETTERS: Readonly<Record<string, string>> = { г: 'h', и: 'y', і: 'i', ї: 'yi', є: 'ye', ґ: 'g' }

/** A name in Latin letters without marks; case is kept. Scripts without vowels keep none, but for names that are well known. */
export function romanise(name: string): string {
  if (LATIN_ONLY.test(name)) return anyAscii(name.replace(/[‘’ʼ`ʻ']/g, ''))
  if (HAN.test(name)) return eastAsian(name, DOUBLE_FAMILY_NAMES)
  if (HANGUL.test(name)) return korean(name)
  if (ABJAD.test(name)) return vowelled(anyAscii(name))
  const table = UKRAINIAN.test(name) ? { ...CYRILLIC, ...UKRAINIAN_LETTERS } : CYRILLIC
  const spelled = [...name].map((letter) => capitalAs(letter, own(table, letter.toLowerCase()))).join('')
  return anyAscii(spelled).replace(/['`]/g, '')
}

/** Whether a name is written in signs for syllables or words, where one sign more or less is another name. */
export const isWrittenInSigns = (name: string): boolean => HAN.test(name) || HANGUL.test(name)
/** Whether a name is written without vowels. */
export const isWrittenWithoutVowels = (name: string): boolean => ABJAD.test(name)

const capitalAs = (letter: string, spelled: string | undefined): string =>
  spelled === undefined ? letter : letter === letter.toLowerCase() ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1)

/** "XiJinPing" becomes "Xi Jinping"; names of the West keep their points: "BeiLaKe-AoBaMa". */
function eastAsian(name: string, doubles: readonly string[]): string {
  const parts = anyAscii(name).split(/[-\s·]+/)
  if (parts.length > 1) return parts.map((part) => part.charAt(0) + part.slice(1).toLowerCase()).join(' ')
  const signs = (parts[0] ?? '').match(/[A-Z][a-z]*/g) ?? []
  const family = doubles.includes(signs.slice(0, 2).join('').toLowerCase()) ? 2 : 1
  return `${signs.slice(0, family).join('')} ${signs.slice(family).join('').toLowerCase()}`.trim()
}

function korean(name: string): string {
  const [family = '', ...given] = anyAscii(name).match(/[A-Z][a-z]*/g) ?? []
  return `${own(KOREAN_FAMILY_NAMES, family.toLowerCase()) ?? family} ${given.join('').toLowerCase()}`.trim()
}

const vowelled = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['`]/g, '')
    .split(/\s+/)
    .map((word) => own(VOWELLED, word) ?? word)
    .join(' ')
