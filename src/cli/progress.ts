/** As much of a terminal stream as a progress bar needs. */
interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const FIRST_AFTER = 400
const BETWEEN = 100

/** A bar on a terminal for work that takes longer than a moment; silent anywhere else. */
export class Progress {
  readonly #terminal: Terminal
  readonly #total: number | null
  readonly #now: () => number
  readonly #began: number
  #bytes = 0
  #documents = 0
  #drawn = 0
  #isShown = false

  constructor(terminal: Terminal, total: number | null, now: () => number) {
    this.#terminal = terminal
    this.#total = total
    this.#now = now
    this.#began = now()
    this.#drawn = this.#began + FIRST_AFTER - BETWEEN
  }

  add(bytes: number, documents: number): void {
    this.#bytes += bytes
    this.#documents += documents
    const now = this.#now()
    if (!this.#terminal.isTTY || now - this.#drawn < BETWEEN) return
    this.#drawn = now
    this.#isShown = true
    this.#terminal.write(`\r\u001b[2K${this.#line((now - this.#began) / 1000)}`)
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (this.#isShown) this.#terminal.write('\r\u001b[2K')
    this.#isShown = false
  }

  #line(seconds: number): string {
    const documents = `${grouped(this.#documents)} documents, ${grouped(Math.round(this.#documents / seconds))} a second`
    if (!this.#total) return documents
    const share = Math.min(1, this.#bytes / this.#total)
    const width = Math.min(30, Math.max(10, (this.#terminal.columns ?? 80) - documents.length - 10))
    const full = Math.round(share * width)
    return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)} %  ${documents}`
  }
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
