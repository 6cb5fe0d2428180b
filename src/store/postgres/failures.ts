import { failure, ReadoutError } from '../../base/errors.js'

/** A transaction that met another one; done again, it finds what the other left. */
const AGAIN = new Set(['40001', '40P01', '23505', '42P07'])
const BUSY = new Set(['55P03', '57014'])
const FULL = new Set(['53100', '53200'])
const READ_ONLY = new Set(['25006', '42501'])
const UNREACHED = /^(?:08|28|3D|57P|53300)|^E[A-Z]+$/

/** Code of an error of PostgreSQL or of the connection. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codeOf = (error: unknown): string | null => {
  const code = (error as { readonly code?: unknown } | null)?.code
  return typeof code === 'string' ? code : null
}

export const isWorthAgain = (error: unknown): boolean => AGAIN.has(codeOf(error) ?? '')

/** The error of the catalogue that an error of PostgreSQL stands for; others stay as they are. */
export function told(error: unknown, where: string): unknown {
  if (error instanceof ReadoutError) return error
  const code = codeOf(error)
  const reason = error instanceof Error ? error.message || String(code) : String(error)
  if (code === null) return /connection|terminat/i.test(reason) ? new ReadoutError(failure('STORE_UNREACHED', where, { reason })) : error
  if (isWorthAgain(error) || BUSY.has(code)) return new ReadoutError(failure('STORE_BUSY', where))
  if (FULL.has(code)) return new ReadoutError(failure('STORE_FULL', where))
  if (READ_ONLY.has(code)) return new ReadoutError(failure('STORE_UNWRITABLE', where, { reason }))
  if (UNREACHED.test(code)) return new ReadoutError(failure('STORE_UNREACHED', where, { reason }))
  return new ReadoutError(failure('STORE_FAILED', where, { reason: `${code} ${reason}` }))
}
