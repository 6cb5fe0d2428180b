import type { Failure } from '../base/errors.js'
import type { Answer, FetchOptions } from './types.js'

const BUSY = new Set([429, 502, 503, 504])

/**
 * How long to wait before asking again, in milliseconds; null if the answer stands. A server that says when (Retry-After, in seconds or as
 * a date) is believed; else the wait doubles with each attempt, between half and one and a half of it, so that many clients do not come back at once.
 */
export function waitOf(answer: Answer | Failure, attempt: number, { limits, tools }: FetchOptions): number | null {
  if ('code' in answer ? answer.code !== 'FETCH_FAILED' : !BUSY.has(answer.status)) return null
  const told = 'code' in answer ? null : answer.header('retry-after')
  if (told && /^\d{1,9}$/.test(told)) return Number(told) * 1000
  const date = told ? Date.parse(told) : Number.NaN
  if (!Number.isNaN(date)) return Math.max(0, date - tools.now())
  return limits.backOffMs * 2 ** (attempt - 1) * (0.5 + tools.random())
}
