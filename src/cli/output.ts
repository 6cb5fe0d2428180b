import { once } from 'node:events'
import type { Failure } from '../base/errors.js'

/** Exit codes of every command. */
export const EXIT = { ok: 0, findings: 1, usage: 2, partial: 3 } as const

/** Writes to standard output at the pace of its reader. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A reader that goes away ("| head") ends the command quietly. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    throw error
  })
}

export function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** One failure in one line: where, what, what to do, and the code to look up. */
export const failureLine = ({ code, where, message, todo }: Failure): string => `readout: ${where ? `${where}: ` : ''}${message} ${todo} [${code}]`

/** Colours only for a person at a terminal who did not ask for none (no-color.org). */
export const wantsColour = (stream: { isTTY?: boolean }): boolean => Boolean(stream.isTTY) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'

/** Columns of a terminal, no wider than is pleasant to read; in a pipe no line is broken. */
export const widthOf = (stream: { isTTY?: boolean; columns?: number }): number =>
  stream.isTTY ? Math.min(stream.columns ?? 80, 110) : Number.POSITIVE_INFINITY
