import { type Failure, failure, ReadoutError } from '../base/errors.js'
import type { Terms } from '../answers/types.js'
import type { Asker } from './access.js'

const LISTS = ['party', 'person', 'topic', 'outlet', 'language', 'kind'] as const
const DATES = { since: 'since', until: 'until', 'valid-at': 'validAt', 'known-at': 'knownAt' } as const
const MOST = 500

/** What the address asks, in the words of the command line: `?party=Kazakhstan&since=2024&known-at=2024-12-31`. */
export function termsOf(query: URLSearchParams, words: readonly string[], asker: Asker, today: string): Terms {
  const lists = Object.fromEntries(LISTS.filter((name) => query.has(name)).map((name) => [name, query.getAll(name)]))
  const dates = Object.entries(DATES).flatMap(([name, key]) => (query.get(name) ? [[key, dateOf(name, query.get(name) as string)] as const] : []))
  const after = query.get('after')
  const given = [...words, ...query.getAll('q')].filter((word) => word !== '')
  return {
    ...lists,
    ...Object.fromEntries(dates),
    ...(query.has('limit') ? { limit: limitOf(query.get('limit') as string) } : {}),
    ...(after ? { after } : {}),
    ...(given.length ? { words: given } : {}),
    ...(query.get('reports') === 'true' ? { reports: true } : {}),
    ...(query.get('levels') === '2' ? { levels: 2 } : {}),
    ...(query.get('facets') === 'true' ? { facets: true } : {}),
    markings: asker.markings,
    today,
  }
}

function dateOf(name: string, value: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)) return value
  throw new ReadoutError(wrong(name, value, 'a date as YYYY-MM-DD, YYYY-MM or YYYY'))
}

function limitOf(value: string): number {
  const limit = Number(value)
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit
  throw new ReadoutError(wrong('limit', value, `a whole number from 1 to ${MOST}`))
}

const wrong = (option: string, value: string, allowed: string): Failure => failure('OPTION_INVALID', option, { option, value: value.slice(0, 80), allowed })
