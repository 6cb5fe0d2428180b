import { type Failure, failure } from '../base/errors.js'
import type { Answer } from './types.js'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Follows an answer to where it ends. `step` asks for one address, and judges it first; every hop is judged anew. */
export async function followed(
  start: URL,
  limit: number,
  step: (url: URL) => Promise<Answer | Failure>,
): Promise<{ readonly url: URL; readonly answer: Answer } | Failure> {
  let url = start
  for (let hop = 0; hop <= limit; hop++) {
    const answer = await step(url)
    if ('code' in answer) return answer
    const to = REDIRECTS.has(answer.status) ? answer.header('location') : null
    if (to === null) return { url, answer }
    if (!URL.canParse(to, url.href)) return failure('URL_INVALID', to.slice(0, 500))
    url = new URL(to, url)
  }
  return failure('FETCH_REDIRECTS', start.href, { limit })
}
