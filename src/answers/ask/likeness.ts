import { keyOf } from '../../base/fold.js'

/** How alike two names look, from 0 to 1: twice the three-letter runs in common over those of both (L. R. Dice, 1945). */
export function likeness(a: string, b: string): number {
  const x = runsOf(a)
  const y = runsOf(b)
  let common = 0
  for (const run of x) if (y.has(run)) common++
  return x.size + y.size ? (2 * common) / (x.size + y.size) : 0
}

/** Names that look most like one, best first, then by code point. */
export function nearest(name: string, names: Iterable<string>, most: number, least = 0.35): string[] {
  const found: { readonly name: string; readonly score: number }[] = []
  for (const one of names) {
    const score = likeness(name, one)
    if (score >= least) found.push({ name: one, score })
  }
  return found
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map((one) => one.name)
}

function runsOf(name: string): Set<string> {
  const key = `  ${keyOf(name)} `
  const runs = new Set<string>()
  for (let i = 0; i + 3 <= key.length; i++) runs.add(key.slice(i, i + 3))
  return runs
}
