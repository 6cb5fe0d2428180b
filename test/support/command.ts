import { execFile } from 'node:child_process'
import { ROOT } from './files.js'

/** The bundled command where `npm test` made one, else what `tsc` leaves: the same, slower to start. */
export const MAIN = process.env['READOUT_TEST_COMMAND'] ?? `${ROOT}dist/src/cli/main.js`
export const EXAMPLE = `${ROOT}examples/kazakhstan-eu/documents.jsonl`

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command as it is built, in the given folder, without a terminal. */
export function run(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...args], { cwd: folder, maxBuffer: 1 << 28, env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({
        code: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
        out,
        err: error && typeof error.code !== 'number' ? `${err}${error.signal ?? error.message.slice(0, 200)}` : err,
      }),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
