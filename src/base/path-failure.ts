import { type Failure, failure } from './errors.js'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many open files',
  Z_DATA_ERROR: 'damaged gzip data',
  Z_BUF_ERROR: 'gzip data cut off',
}

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What the system's error code means, in words. */
export const reasonOf = (error: unknown): string => REASONS[codeOf(error)] ?? (codeOf(error) || 'unknown reason')

/** Why a path could not be read, as an error of the catalogue. */
export function pathFailure(path: string, error: unknown): Failure {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR' ? failure('PATH_MISSING', path) : failure('PATH_UNREADABLE', path, { reason: reasonOf(error) })
}
