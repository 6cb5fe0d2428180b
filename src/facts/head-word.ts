import { fold } from '../base/fold.js'

/** Folded head noun of an office title: "minister" for "Minister of Foreign Affairs" and for "Foreign Minister". */
export function headWord(title: string): string {
  const before = fold(title).split(/ (?:of|for|to|at|in|on|and) |,/)[0] ?? ''
  return before.trim().split(/[\s-]+/).pop() ?? ''
}
