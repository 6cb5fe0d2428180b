import { failure, ReadoutError } from '../../base/errors.js'

const BUSY = new Set([5, 6])
const FULL = 13
const READ_ONLY = new Set([8, 14])
const DAMAGED = new Set([11, 26])

/** Code of an error of SQLite, without its extension; null for any other error. https://sqlite.org/rescode.html */
const codeOf = (error: unknown): number | null => {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 255 : null
}

export const isBusy = (error: unknown): boolean => BUSY.has(codeOf(error) ?? 0)

/** The error of the catalogue that an error of SQLite stands for; others stay as they are. */
export function told(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === null) return error
  const reason = error instanceof Error ? error.message : String(error)
  if (BUSY.has(code)) return new ReadoutError(failure('STORE_BUSY', path))
  if (code === FULL) return new ReadoutError(failure('STORE_FULL', path))
  if (READ_ONLY.has(code)) return new ReadoutError(failure('STORE_UNWRITABLE', path, { reason }))
  if (DAMAGED.has(code)) return new ReadoutError(failure('STORE_DAMAGED', path, { reason }))
  return new ReadoutError(failure('STORE_FAILED', path, { reason }))
}
