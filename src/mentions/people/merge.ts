import { NICKNAMES } from '../../../languages/en/names.js'
import { fold } from '../../base/fold.js'
import { keyForms } from '../../text/word.js'
import type { Named } from './named.js'
import { SimilarNames } from './similar-names.js'

/** One person while the text's names are sorted out. */
export interface Cluster {
  readonly mentions: Named[]
  /** Folded words of the fullest form, particles included. */
  words: readonly string[]
  name: string
  /** Where its mentions begin, in rising runs: one for each size of name. */
  readonly runs: number[][]
  /** Heads of the offices beside its mentions. */
  readonly heads: Set<string>
}

/** Words that a name may carry or not. */
export const SUFFIX = new Set(['jr', 'sr'])
const nicknames = new Map<string, Set<number>>()
NICKNAMES.forEach((group, index) => {
  for (const name of group) {
    const groups = nicknames.get(name) ?? new Set<number>()
    groups.add(index)
    nicknames.set(name, groups)
  }
})

export const wordsIn = (name: string): string[] =>
  fold(name)
    .replace(/[-,]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((w) => keyForms(w).key)
    .filter((w) => !SUFFIX.has(w))

/** Sorts names into people: full names first, then the shorter forms that refer to them. */
export function clusterNames(names: readonly Named[]): Cluster[] {
  const clusters: Cluster[] = []
  const similar = new SimilarNames()
  const byLetters = new Map<string, Cluster>()
  const bySize = [...names].sort((a, b) => b.run.size - a.run.size || a.from - b.from)
  for (const named of bySize) {
    const { words } = named
    const letters = words.join(' ')
    const found = (words.length > 1 ? byLetters.get(letters) : undefined) ?? formOf(similar, named) ?? byLetters.get(letters)
    if (found) {
      addTo(found, named)
      if (words.length > found.words.length) {
        found.words = words
        similar.add(found)
      }
      if (words.length > 1) byLetters.set(letters, found)
      continue
    }
    const cluster: Cluster = { mentions: [], words, name: named.name, runs: [], heads: new Set() }
    addTo(cluster, named)
    clusters.push(cluster)
    similar.add(cluster)
    byLetters.set(letters, cluster)
  }
  for (const cluster of clusters) {
    cluster.mentions.sort((a, b) => a.from - b.from)
    cluster.name = fullest(cluster)
  }
  return clusters.sort((a, b) => (a.mentions[0] as Named).from - (b.mentions[0] as Named).from)
}

function addTo(cluster: Cluster, named: Named): void {
  cluster.mentions.push(named)
  for (const a of named.offices) cluster.heads.add(a.office.head)
  const run = cluster.runs.at(-1)
  if (run && (run[run.length - 1] as number) < named.from) run.push(named.from)
  else cluster.runs.push([named.from])
}

const formOf = (similar: SimilarNames, named: Named): Cluster | undefined =>
  named.words.length === 1 ? shortForm(similar, named.words[0] as string, named) : similar.fullNames(named.words).find((c) => sameFull(c.words, named.words))

/** Most words, then the first in the text. */
function fullest(cluster: Cluster): string {
  let best = cluster.mentions[0] as Named
  for (const m of cluster.mentions) {
    const more = m.words.length - best.words.length
    if (more > 0 || (more === 0 && m.name.length > best.name.length + 2)) best = m
  }
  return best.name
}

/** "Mr Putin", "Brittney", "Motegi" for "Motegi Toshimitsu": the person with that word in the name, by surname first. */
function shortForm(similar: SimilarNames, word: string, named: Named): Cluster | undefined {
  const last = similar.withLast(word).filter((c) => near(c.words[c.words.length - 1] as string, word))
  if (last.length === 1) return last[0]
  const any = last.length ? last : similar.withAny(word).filter((c) => c.words.some((w) => near(w, word)))
  if (any.length < 2) return any[0]
  return any.find((c) => sharesOffice(c, named)) ?? latestBefore(any, named)
}

const sharesOffice = (cluster: Cluster, named: Named): boolean => named.offices.some((a) => cluster.heads.has(a.office.head))

function latestBefore(clusters: readonly Cluster[], named: Named): Cluster | undefined {
  let best: Cluster | undefined
  let at = -1
  for (const cluster of clusters)
    for (const run of cluster.runs) {
      const from = run[firstNotBelow(run, named.from) - 1] ?? -1
      if (from > at) {
        at = from
        best = cluster
      }
    }
  return best ?? clusters[0]
}

/** Index of the first number of a rising list that is not below `limit`. */
export function firstNotBelow(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Two names of several words: one is part of the other, or they differ by spelling, initials or a pet name. */
function sameFull(long: readonly string[], short: readonly string[]): boolean {
  const [a, b] = long.length >= short.length ? [long, short] : [short, long]
  if (a.length === 1) return false
  if (b.length === 1) return false
  const lastA = a[a.length - 1] as string
  const lastB = b[b.length - 1] as string
  if (!near(lastA, lastB)) return inOrder(a, b)
  return b.slice(0, -1).every((w) => a.slice(0, -1).some((x) => sameGiven(x, w)))
}

/** "Mohammed bin Salman" in "Mohammed bin Salman Al Saud": every word, in order, each once. */
function inOrder(long: readonly string[], short: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < long.length && !near(long[at] as string, word)) at++
    if (at === long.length) return false
    at++
  }
  return true
}

export function sameGiven(a: string, b: string): boolean {
  if (near(a, b)) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  const groups = nicknames.get(a)
  const others = nicknames.get(b)
  if (!groups || !others) return false
  for (const g of groups) if (others.has(g)) return true
  return false
}

/** Equal, or one letter apart in words long enough to be misspelt: "Dissanayake", "Disanayake". */
export function near(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  let k = 0
  while (k < a.length - i && k < b.length - i && a[a.length - 1 - k] === b[b.length - 1 - k]) k++
  const left = Math.max(a.length, b.length) - i - k
  return left <= 1 || (left === 2 && a.length >= 7 && a[i] === b[i + 1] && a[i + 1] === b[i])
}
