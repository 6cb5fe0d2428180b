/** Asks the database something within the transaction at hand. */
export type Ask = (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: unknown[] }>

/** Some documents of an import that one worker is to read. */
export interface Work {
  readonly id: string
  /** The import that they belong to. */
  readonly batch: string
  /** What is to be read, in ASCII; whoever put it in knows how to read it. */
  readonly body: string
}

/**
 * Work that waits for any machine that can reach the database. It is handed out to one worker at a time, and anew if that
 * one has not done it in time; it is gone only with the transaction that keeps its results.
 */
export interface Queue {
  /** Puts in work of an import. `seconds`: how long a worker may take before another one takes it over. */
  put(batch: string, body: string, seconds: number): Promise<void>
  /** The oldest work that nobody has, or whose worker has not done it in time. */
  take(): Promise<Work | null>
  /** Takes work out for good, in the transaction that keeps its results. False: another worker has done so already. */
  done(work: Work, ask: Ask): Promise<boolean>
  /** Takes work out that nobody needs any more. */
  drop(work: Work): Promise<void>
  /** Hands work back, for another try. */
  giveBack(work: Work, reason: string): Promise<void>
  /** How much waits or is being read. */
  open(): Promise<number>
  /** What was given up, as every worker that took it ended: by import. */
  givenUp(): Promise<readonly { readonly batch: string; readonly count: number }[]>
  /** Lets workers try again what was given up. */
  again(): Promise<void>
  /** Does something that puts in work; workers know meanwhile that more may come, and no longer once this process ends. */
  feeding<Result>(work: () => Promise<Result>): Promise<Result>
  /** Whether anybody may still put in work. */
  isFed(): Promise<boolean>
  /** Does something that one process at a time should do; false if another one is at it. */
  alone(work: () => Promise<void>): Promise<boolean>
}
