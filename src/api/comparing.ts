/** How long to wait for more rulings before all documents are compared anew, in milliseconds. */
const PAUSE = 250

/**
 * Compares documents anew after rulings, behind the back of those who ask: a ruling is on disk and told at once, what follows
 * from it comes a little later. Rulings that come meanwhile are compared together in one more round.
 */
export class Comparing {
  readonly #compare: () => Promise<void>
  #isWanted = false
  #running: Promise<void> | null = null
  /** What went wrong last; null if nothing did. */
  failed: string | null = null

  constructor(compare: () => Promise<void>) {
    this.#compare = compare
  }

  get isRunning(): boolean {
    return this.#running !== null
  }

  /** Has documents compared soon. */
  ask(): void {
    this.#isWanted = true
    this.#running ??= this.#rounds().finally(() => (this.#running = null))
  }

  /** When all that was asked for is compared. */
  async settled(): Promise<void> {
    await this.#running
  }

  async #rounds(): Promise<void> {
    while (this.#isWanted) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      this.#isWanted = false
      try {
        await this.#compare()
        this.failed = null
      } catch (error) {
        this.failed = error instanceof Error ? error.message : String(error)
      }
    }
  }
}
