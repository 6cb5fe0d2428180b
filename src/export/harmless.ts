const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Control characters and marks that turn the direction of text could rewrite a terminal: shown as "�". */
export const harmless = (text: string): string => text.replace(UNSAFE, '\ufffd')

/** A value with all its strings made harmless, for output on a terminal. */
export function harmlessly<T>(value: T): T {
  if (typeof value === 'string') return harmless(value) as T
  if (Array.isArray(value)) return value.map(harmlessly) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmlessly(inner)])) as T
}
