import { compareWords, type WordLikeness } from './compare-words.js'
import type { NameWord } from './parse-name.js'

export interface WordPair {
  readonly a: string
  readonly b: string
  readonly likeness: WordLikeness
  /** Whether both stand first. */
  readonly first: boolean
}

export interface Alignment {
  readonly pairs: readonly WordPair[]
  /** Words that only the longer name has. */
  readonly leftOut: readonly NameWord[]
  readonly reordered: boolean
  /** "Salman bin Muhammad" against "Muhammad bin Salman". */
  readonly turnedKinship: boolean
  readonly contradictingPatronymics: boolean
}

/** Pairs each word of the shorter name with its likest in the longer, likest pairs first. At most twelve words each. */
export function alignWords(left: readonly NameWord[], right: readonly NameWord[], withoutVowels: boolean): Alignment {
  const [short, long] = joinApart(...(left.length <= right.length ? ([left, right] as const) : ([right, left] as const)))
  const candidates: { readonly i: number; readonly j: number; readonly likeness: WordLikeness }[] = []
  for (const [i, a] of short.entries()) for (const [j, b] of long.entries()) candidates.push({ i, j, likeness: likenessOf(a, b, withoutVowels) })
  // Of equal likeness the one in place comes first, so that order is kept where it can be.
  candidates.sort((x, y) => y.likeness.score - x.likeness.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j)
  const partner = new Map<number, { readonly j: number; readonly likeness: WordLikeness }>()
  const taken = new Set<number>()
  for (const { i, j, likeness } of candidates) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, { j, likeness })
    taken.add(j)
  }
  const pairs = short.map((a, i) => {
    const { j, likeness } = partner.get(i) as { j: number; likeness: WordLikeness }
    return { i, j, a, b: long[j] as NameWord, likeness }
  })
  const order = pairs.map((pair) => pair.j)
  return {
    pairs: pairs.map(({ a, b, likeness, i, j }) => ({ a: a.word, b: b.word, likeness, first: i === 0 && j === 0 })),
    leftOut: long.filter((_, j) => !taken.has(j)),
    reordered: order.some((j, k) => k > 0 && j < (order[k - 1] as number)),
    turnedKinship: kinshipTurned(short, long) || isFatherOnly(long, taken),
    contradictingPatronymics: patronymicsContradict(short, long),
  }
}

function likenessOf(a: NameWord, b: NameWord, withoutVowels: boolean): WordLikeness {
  const plain = compareWords(a, b)
  if (!withoutVowels || plain.score > 0.8) return plain
  const [x, y] = [consonants(a.key), consonants(b.key)]
  if (x === y) return { score: 0.9, how: 'spelling', edits: 0 }
  return compareWords({ ...a, word: x, key: x }, { ...b, word: y, key: y })
}
/** Vowels go, and with them the letters that mark long ones. */
const consonants = (key: string): string => key.replace(/[aeiouhvy]/g, '').replace(/p/g, 'b') || key

/** Puts words together that the other name writes as one: "Patr ushev", "JanDaniel", "Jin ping". */
function joinApart(short: readonly NameWord[], long: readonly NameWord[]): readonly [readonly NameWord[], readonly NameWord[]] {
  const joined = joinedLike(long, short)
  const other = joinedLike(short, joined)
  return other.length <= joined.length ? [other, joined] : [joined, other]
}

function joinedLike(words: readonly NameWord[], others: readonly NameWord[]): readonly NameWord[] {
  const whole = new Set(others.flatMap((other) => [other.word, other.key]))
  const result: NameWord[] = []
  for (let i = 0; i < words.length; i++) {
    let taken = 1
    let word = words[i] as NameWord
    for (let count = 3; count >= 2; count--) {
      const run = words.slice(i, i + count)
      const together = run.map((one) => one.word).join('')
      const key = run.map((one) => one.key).join('')
      if (
        run.length < count ||
        !(
          whole.has(together) ||
          (together.length > 5 &&
            (whole.has(key) || others.some((o) => o.word.length > 7 && isNear(o.word, together) && !run.some((one) => one.isInitial || one.word === o.word))))
        )
      )
        continue
      const first = run[0] as NameWord
      word = { ...first, word: together, key, isInitial: false, isPatronymic: run.some((one) => one.isPatronymic) }
      taken = count
      break
    }
    result.push(word)
    i += taken - 1
  }
  return result
}
/** One letter more or less in a long word. */
const isNear = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= 1 && compareWords(bare(a), bare(b)).edits <= 1
const bare = (word: string): NameWord => ({ word, key: word, skeleton: word, isInitial: false, isPatronymic: false, childOf: null })

function kinshipTurned(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const kinships = (words: readonly NameWord[]): string[] => words.flatMap((word) => (word.childOf === null ? [] : [`${words[word.childOf]?.key}>${word.key}`]))
  const turned = new Set(kinships(long).map((pair) => pair.split('>').reverse().join('>')))
  return kinships(short).some((pair) => turned.has(pair))
}

/** "Mohammed Al Nahyan" against "Khaled bin Mohamed Al Nahyan": the shorter name is the father's. */
const isFatherOnly = (long: readonly NameWord[], taken: ReadonlySet<number>): boolean =>
  long.some((word, j) => taken.has(j) && word.childOf === 0 && !taken.has(word.childOf))

function patronymicsContradict(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const [a, b] = [short.find((word) => word.isPatronymic), long.find((word) => word.isPatronymic)]
  return a !== undefined && b !== undefined && short.length > 2 && long.length > 2 && compareWords(a, b).score < 0.7
}
