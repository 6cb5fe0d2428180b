import { byCodePoint } from '../../base/code-point.js'
import { type NameLikeness, compareNames, LIKE } from '../names/compare-names.js'
import { type ParsedName, parseName } from '../names/parse-name.js'

/** A block up to this size is compared each with each; in a larger one, names near each other by spelling. */
const WHOLE_BLOCK = 40
const NEIGHBOURS = 12

export interface LikeNames {
  readonly left: number
  readonly right: number
  readonly likeness: NameLikeness
}

/** Names by number, wherever they are kept. */
export interface Names {
  readonly length: number
  at(number: number): string
}

/**
 * Pairs of names that are like each other, by number. Names meet if they share a block: the skeleton of a family name (consonants as
 * all spellings share them) with the first letter of another word, whatever the order; sorted neighbourhoods bound large blocks
 * (Hernández and Stolfo 1995; Christen, "Data Matching", 2012, ch. 4). A pair comes once for each block that it shares.
 */
export function* likeNames(names: Names): Iterable<LikeNames> {
  const keys = blockKeys(names)
  const span = spanOf(names)
  let start = 0
  while (start < keys.length) {
    const hash = Math.floor((keys[start] as number) / span)
    let end = start + 1
    while (end < keys.length && Math.floor((keys[end] as number) / span) === hash) end++
    if (end - start > 1) yield* within([...new Set([...keys.subarray(start, end)].map((key) => key % span))], names)
    start = end
  }
}

function* within(members: readonly number[], names: Names): Iterable<LikeNames> {
  const written = members.map((number) => ({ number, name: names.at(number) }))
  if (members.length > WHOLE_BLOCK) written.sort((x, y) => byCodePoint(x.name, y.name))
  const reach = members.length > WHOLE_BLOCK ? NEIGHBOURS : WHOLE_BLOCK
  const parsed = written.map(({ name }) => parseName(name))
  for (let a = 0; a < written.length; a++)
    for (let b = a + 1; b < written.length && b <= a + reach; b++) {
      const [i, j] = [written[a]?.number as number, written[b]?.number as number]
      const likeness = compareNames(parsed[a] as ParsedName, parsed[b] as ParsedName)
      if (likeness.score >= LIKE) yield { left: Math.min(i, j), right: Math.max(i, j), likeness }
    }
}

/** Up to four block keys a name, sorted: hash and number of the name in one, of 53 bits. Two keys of one hash only cost a comparison. */
function blockKeys(names: Names): Float64Array {
  const keys = new Float64Array(names.length * 4)
  const span = spanOf(names)
  const most = Math.floor(2 ** 53 / span)
  let count = 0
  for (let number = 0; number < names.length; number++)
    for (const key of keysOf(parseName(names.at(number)))) keys[count++] = (hashOf(key) % most) * span + number
  return keys.subarray(0, count).sort()
}

/** A power of two above every number of a name. */
const spanOf = (names: Names): number => 2 ** Math.ceil(Math.log2(names.length + 1))

/** Gordan Grlić Radman: "rdmn|g", "grlk|g", "grdn|r", "grlk+rdmn". */
function keysOf({ words }: ParsedName): readonly string[] {
  const [first, last, before] = [words[0], words.at(-1), words.at(-2)]
  if (!first || !last) return []
  if (words.length === 1) return [first.skeleton]
  const letter = (key: string): string => key.charAt(0).replace(/[eiou]/, 'a')
  const keys = [`${last.skeleton}|${letter(first.key)}`, `${first.skeleton}|${letter(last.key)}`]
  if (before && words.length > 2) keys.push(`${before.skeleton}|${letter(first.key)}`)
  if (before) keys.push([before.skeleton, last.skeleton].sort().join('+'))
  return [...new Set(keys)]
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}
