import { GIVEN_NAMES } from '../../../gazetteer/given-names.js'
import { NAME_FORMS, NICKNAMES } from '../../../gazetteer/name-variants.js'
import type { NameWord } from './parse-name.js'

/** Groups of given names that stand for each other, and of those that are one name, by name. */
const NICKNAME_GROUPS = groupsOf(NICKNAMES)
const FORM_GROUPS = groupsOf(NAME_FORMS)
function groupsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [group, names] of lists.entries()) for (const name of names) groups.set(name, [...(groups.get(name) ?? []), group])
  return groups
}
const share = (groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean =>
  groups.get(a)?.some((group) => groups.get(b)?.includes(group)) ?? false

const GIVEN = new Set(GIVEN_NAMES.flatMap((line) => line.split(/\s+/)))

/** What two words of names have in common; `edits` counts letters, a vowel for a vowel as less. */
export interface WordLikeness {
  readonly score: number
  readonly how: 'same' | 'spelling' | 'initial' | 'nickname' | 'typing' | 'other'
  readonly edits: number
}

export function compareWords(a: NameWord, b: NameWord): WordLikeness {
  if (a.word === b.word) return { score: 1, how: 'same', edits: 0 }
  if (a.isInitial || b.isInitial) {
    const fits = a.key.charAt(0) === b.key.charAt(0) || a.word.charAt(0) === b.word.charAt(0)
    return fits && a.isInitial !== b.isInitial ? { score: 0.86, how: 'initial', edits: 0 } : { score: 0, how: 'other', edits: 1 }
  }
  if (a.key === b.key && a.word.length > 2 && b.word.length > 2) return { score: 0.97, how: 'spelling', edits: 0 }
  if (share(FORM_GROUPS, a.word, b.word)) return { score: 0.97, how: 'spelling', edits: 0 }
  if (share(NICKNAME_GROUPS, a.word, b.word)) return { score: 0.88, how: 'nickname', edits: 0 }
  // Words of very different length need no counting.
  const least = Math.abs(a.key.length - b.key.length)
  if (least > MOST_EDITS) return { score: 0.05, how: 'other', edits: least }
  const edits = Math.min(editsBetween(a.word, b.word), editsBetween(a.key, b.key))
  const longest = Math.max(a.word.length, b.word.length)
  const score = Math.max(0, 1 - (edits > MISTYPED ? 1.5 : 1) * (edits / Math.max(3.5, longest)) - (areTwoNames(a, b, edits) ? 0.2 : 0))
  return { score: Math.min(score, 0.94), how: score >= 0.6 ? 'typing' : 'other', edits }
}

/** So many letters more or less are another word in any case. */
const MOST_EDITS = 5
/** More letters than this are no slip. */
const MISTYPED = 2.4
/** "Mohamed" and "Ahmed", "Daniel" and "Donald" are names in their own right. */
const areTwoNames = (a: NameWord, b: NameWord, edits: number): boolean => edits > 1 && GIVEN.has(a.word) && GIVEN.has(b.word)

/** 1 for a vowel, by character code. */
const VOWELS = Uint8Array.from({ length: 128 }, (_, code) => ('aeiou'.includes(String.fromCharCode(code)) ? 1 : 0))
const isVowel = (code: number): boolean => VOWELS[code] === 1

/** Three rows of the table that edits are counted in, used again for each two words: two words are compared millions of times. */
let rows = roomFor(64)
function roomFor(letters: number): [Float64Array, Float64Array, Float64Array] {
  return [new Float64Array(letters), new Float64Array(letters), new Float64Array(letters)]
}

/**
 * Letters to add, drop, change or swap with the neighbour to make one word of the other (Damerau 1964, as optimal string alignment); a vowel
 * changed into a vowel counts 0.7. Words are at most 40 letters long, so its square is bounded.
 */
export function editsBetween(a: string, b: string): number {
  if (b.length >= rows[0].length) rows = roomFor(2 * b.length)
  let [older, old, row] = rows
  for (let j = 0; j <= b.length; j++) old[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    const x = a.charCodeAt(i - 1)
    const before = i > 1 ? a.charCodeAt(i - 2) : -1
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1)
      const change = x === y ? 0 : isVowel(x) && isVowel(y) ? 0.7 : 1
      let least = Math.min((old[j] as number) + 1, (row[j - 1] as number) + 1, (old[j - 1] as number) + change)
      if (before === y && j > 1 && x === b.charCodeAt(j - 2)) least = Math.min(least, (older[j - 2] as number) + 1)
      row[j] = least
    }
    ;[older, old, row] = [old, row, older]
  }
  return old[b.length] as number
}
