/** What a function gives of each, in one list. `Array.flatMap` does the same, but defines every element as a property, one by one. */
export function gather<From, To>(list: readonly From[], each: (from: From) => readonly To[]): To[] {
  const all: To[] = []
  for (const from of list) for (const to of each(from)) all.push(to)
  return all
}

/** From so many elements on a set finds sooner what is known already. */
const MANY = 16

/** The same, but every element once, in the order in which they were met. */
export function gatherOnce<From, To>(list: readonly From[], each: (from: From) => readonly To[]): To[] {
  const all: To[] = []
  let seen: Set<To> | null = null
  for (const from of list) {
    for (const to of each(from)) {
      if (seen ? seen.has(to) : all.includes(to)) continue
      all.push(to)
      if (seen) seen.add(to)
      else if (all.length === MANY) seen = new Set(all)
    }
  }
  return all
}

/** Two lists in one, every element once. */
export const merged = <Of>(first: readonly Of[], second: readonly Of[]): Of[] => gatherOnce([first, second], (list) => list)
