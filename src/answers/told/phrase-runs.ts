/** Runs of numbers, each kept once, with the texts that have it: a tree in which a run stands below the run without its last number. */
export class PhraseRuns {
  /** The run of nothing. */
  static readonly ROOT = 0
  readonly #parent: number[] = [-1]
  readonly #word: number[] = [-1]
  /** How many texts have a run, and its newest and oldest use. */
  readonly #times: number[] = [0]
  readonly #newest: number[] = [-1]
  readonly #oldest: number[] = [-1]
  /** Uses, each with the next one of its run. */
  readonly #next: number[] = []
  readonly #at: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  /** Runs by the hash of run and number, one more than their place; 0 is free. */
  #slots = new Int32Array(1 << 16)

  /** The run that begins like `run` and goes on with `word`; made if it is not there. */
  longer(run: number, word: number): number {
    const found = this.find(run, word)
    if (found !== null) return found
    if (this.#parent.length * 2 > this.#slots.length) this.#grow()
    const made = this.#parent.length
    this.#parent.push(run)
    this.#word.push(word)
    this.#times.push(0)
    this.#newest.push(-1)
    this.#oldest.push(-1)
    this.#put(made)
    return made
  }

  find(run: number, word: number): number | null {
    const mask = this.#slots.length - 1
    for (let slot = slotOf(run, word) & mask; ; slot = (slot + 1) & mask) {
      const kept = (this.#slots[slot] as number) - 1
      if (kept < 0) return null
      if (this.#parent[kept] === run && this.#word[kept] === word) return kept
    }
  }

  /** Notes where a text has a run; only its first place in a text counts, texts come in order. */
  use(run: number, at: number, from: number, to: number): void {
    const newest = this.#newest[run] as number
    if (newest >= 0 && this.#at[newest] === at) return
    const use = this.#at.length
    this.#at.push(at)
    this.#from.push(from)
    this.#to.push(to)
    this.#next.push(-1)
    if (newest >= 0) this.#next[newest] = use
    else this.#oldest[run] = use
    this.#newest[run] = use
    this.#times[run] = (this.#times[run] as number) + 1
  }

  times(run: number): number {
    return this.#times[run] as number
  }

  /** Runs that so many texts have, in the order in which they were met. */
  *often(least: number): Generator<number> {
    for (let run = 1; run < this.#times.length; run++) if ((this.#times[run] as number) >= least) yield run
  }

  wordsOf(run: number): number[] {
    const words: number[] = []
    for (let at = run; at !== PhraseRuns.ROOT; at = this.#parent[at] as number) words.push(this.#word[at] as number)
    return words.reverse()
  }

  /** Where texts have a run, in their order. */
  usesOf(run: number): { readonly at: number; readonly from: number; readonly to: number }[] {
    const uses = []
    for (let use = this.#oldest[run] as number; use >= 0; use = this.#next[use] as number)
      uses.push({ at: this.#at[use] as number, from: this.#from[use] as number, to: this.#to[use] as number })
    return uses
  }

  #put(run: number): void {
    const mask = this.#slots.length - 1
    let slot = slotOf(this.#parent[run] as number, this.#word[run] as number) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = run + 1
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let run = 1; run < this.#parent.length; run++) this.#put(run)
  }
}

function slotOf(run: number, word: number): number {
  const mixed = Math.imul(run, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
