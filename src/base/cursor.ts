import { failure, ReadoutError } from './errors.js'
import { sha256 } from './sha256.js'

/** Rises whenever positions are written otherwise: cursors of before are refused then, not misread. */
const VERSION = '1'
const DIGEST = 16
const HEAD = VERSION.length + DIGEST

export interface Opened {
  readonly position: string
  /** Whether it was sealed for this question. */
  readonly isOf: (asked: unknown) => boolean
}

/** A cursor: a position in the answer to a question (any JSON), with a digest of both, as letters that go into an address as they are. */
export const sealed = (asked: unknown, position: string): string => Buffer.from(`${VERSION}${digestOf(asked, position)}${position}`).toString('base64url')

/** What a cursor holds. Throws CURSOR_FOREIGN if it is none of this version. */
export function opened(cursor: string): Opened {
  const text = Buffer.from(cursor, 'base64url').toString()
  // A text that is no base64url is read as far as it goes, so it is written again and compared.
  if (Buffer.from(text).toString('base64url') !== cursor || !text.startsWith(VERSION) || text.length <= HEAD) throw foreignCursor(cursor)
  const position = text.slice(HEAD)
  return { position, isOf: (asked) => digestOf(asked, position) === text.slice(VERSION.length, HEAD) }
}

/** The refusal of a cursor that no answer to a question gave. */
export const foreignCursor = (cursor: string): ReadoutError => new ReadoutError(failure('CURSOR_FOREIGN', null, { cursor: cursor.slice(0, 80) }))

const digestOf = (asked: unknown, position: string): string => sha256(JSON.stringify([asked, position])).slice(0, DIGEST)
