import type { Answer } from '../../src/answers/types.js'

/** Terms of a question that its page can change; `null` takes one away. */
export type Changes = Readonly<Record<string, string | null | undefined | readonly string[]>>

/** Address of the same question with other terms: `/calendar?party=Kazakhstan&since=2025-03&until=2025-03`. */
export function askAgain({ question, asked }: Pick<Answer, 'question' | 'asked'>, changes: Changes = {}): string {
  const { party, person, topic, since, until, validAt, knownAt } = asked
  return addressWith(`/${question}`, { q: asked.words, party, person, topic, since, until, 'valid-at': validAt, 'known-at': knownAt, ...changes })
}

/** A path with a query; terms without a value are left out. */
export function addressWith(path: string, terms: Changes): string {
  const query = Object.entries(terms).flatMap(([name, value]) =>
    (value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value).map((one) => `${name}=${encodeURIComponent(one)}`),
  )
  return query.length ? `${path}?${query.join('&')}` : path
}
