import { compare } from '../keep.js'
import type { Store } from '../store/types.js'

/** As much of a terminal stream as telling needs. */
interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Milliseconds: the first step is short, and while a step goes on nothing can be told, so a large store is known by it. */
const FIRST_AFTER = 100
const CLEAR = '\r\u001b[2K'

/** Compares all documents; where that takes longer than a moment, a line on the terminal tells how far it is. Silent anywhere else. */
export async function compareTold(store: Store, terminal: Terminal = process.stderr, now: () => number = () => performance.now()): Promise<void> {
  const began = now()
  let isShown = false
  try {
    await compare(store, (what, step, steps) => {
      if (!terminal.isTTY || now() - began < FIRST_AFTER) return
      isShown = true
      terminal.write(`${CLEAR}Comparing all documents, step ${step} of ${steps}: ${what}`)
    })
  } finally {
    if (isShown) terminal.write(CLEAR)
  }
}
