import { type Failure, failure } from '../base/errors.js'
import { toDocument } from './document.js'
import { decode } from './encoding.js'
import type { Taken } from './taken.js'

type Parsed = { readonly object: Readonly<Record<string, unknown>> } | { readonly failed: Failure }

/** One line of a JSON Lines file as a document; null if it is blank. `where` names file and line ("notes.jsonl:12"). */
export function fromLine(line: Uint8Array, where: string): Taken | null {
  const parsed = objectFromLine(line, where)
  return parsed && 'object' in parsed ? toDocument(parsed.object, where, where) : parsed
}

/** One line as the JSON object it holds; null if it is blank. */
export function objectFromLine(line: Uint8Array, where: string): Parsed | null {
  const decoded = decode(line)
  if ('binary' in decoded) return { failed: failure('FILE_BINARY', where, { format: decoded.binary }) }
  if ('refused' in decoded) return { failed: failure('ENCODING_REFUSED', where, { encoding: decoded.refused }) }
  const text = decoded.text.trim()
  if (text === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { failed: failure('JSON_MALFORMED', where, { reason: reasonOf(error) }) }
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { object: value as Record<string, unknown> }
  return { failed: failure('JSON_NO_DOCUMENT', where, { found: Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}` }) }
}

/** The parser's message differs between versions of Node and quotes the whole line: only its kind is told. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const at = /position (\d+)/.exec(message)
  if (/unterminated string/i.test(message)) return 'a string is not closed'
  if (/end of JSON input/i.test(message)) return 'it ends too early'
  return at ? `unexpected character at position ${at[1]}` : 'unexpected character'
}
