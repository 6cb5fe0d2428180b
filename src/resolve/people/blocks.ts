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

/**
 * Pairs of names that are like each other, by index. Names meet if they share a block: the skeleton of a family name (consonants as
 * all spellings share them) with the first letter of another word, whatever the order; sorted neighbourhoods bound large blocks
 * (Hernández and Stolfo 1995; Christen, "Data Matching", 2012, ch. 4). Each pair once.
 */
export function* likeNames(names: readonly string[]): Iterable<LikeNames> {
  const [hashes, owners] = blockKeys(names)
  const order = Uint32Array.from(hashes.keys()).sort((i, j) => (hashes[i] as number) - (hashes[j] as number) || (owners[i] as number) - (owners[j] as number))
  const seen = new Set<number>()
  let start = 0
  while (start < order.length) {
    const hash = hashes[order[start] as number]
    let end = start + 1
    while (end < order.length && hashes[order[end] as number] === hash) end++
    if (end - start > 1) yield* within([...new Set([...order.subarray(start, end)].map((at) => owners[at] as number))], names, seen)
    start = end
  }
}

function* within(members: readonly number[], names: readonly string[], seen: Set<number>): Iterable<LikeNames> {
  const nameOf = (i: number): string => names[i] as string
  const sorted = members.length > WHOLE_BLOCK ? [...members].sort((i, j) => byCodePoint(nameOf(i), nameOf(j))) : members
  const reach = members.length > WHOLE_BLOCK ? NEIGHBOURS : WHOLE_BLOCK
  const parsed = sorted.map((i) => parseName(nameOf(i)))
  for (let a = 0; a < sorted.length; a++)
    for (let b = a + 1; b < sorted.length && b <= a + reach; b++) {
      const [i, j] = [Math.min(sorted[a] as number, sorted[b] as number), Math.max(sorted[a] as number, sorted[b] as number)]
      const likeness = compareNames(parsed[a] as ParsedName, parsed[b] as ParsedName)
      if (likeness.score < LIKE) continue
      const pair = i * names.length + j
      if (seen.has(pair)) continue
      seen.add(pair)
      yield { left: i, right: j, likeness }
    }
}

/** Up to four block keys a name, hashed; two keys of one hash only cost a comparison. */
function blockKeys(names: readonly string[]): readonly [Uint32Array, Uint32Array] {
  const hashes = new Uint32Array(names.length * 4)
  const owners = new Uint32Array(names.length * 4)
  let count = 0
  for (const [i, name] of names.entries())
    for (const key of keysOf(parseName(name))) {
      hashes[count] = hashOf(key)
      owners[count++] = i
    }
  return [hashes.subarray(0, count), owners.subarray(0, count)]
}

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
