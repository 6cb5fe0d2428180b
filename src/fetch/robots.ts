import robotsParser from 'robots-parser'
import type { Failure } from '../base/errors.js'
import { followed } from './redirects.js'
import { request } from './request.js'
import type { Answer, FetchOptions } from './types.js'

/** What a site asks of programs. */
export interface SiteRules {
  allows(url: string): boolean
  /** Milliseconds between two requests; 0 if the site says nothing. */
  readonly delayMs: number
}

/** The package tells its types as if it were a module of the other kind. */
const parse = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined }

/** What the standard (RFC 9309) wants to be read at least; rules beyond are not looked at. */
const MOST_BYTES = 512_000
const HOPS = 5

/** The rules of a site. No file means that all is allowed; a site that cannot say (RFC 9309, 2.3.1.4) is left alone. */
export async function rulesOf(origin: string, options: FetchOptions): Promise<SiteRules | Failure> {
  const address = new URL('/robots.txt', origin)
  const small = { ...options, limits: { ...options.limits, bytes: MOST_BYTES } }
  const found = await followed(address, HOPS, (url) => request(url, {}, small))
  if ('code' in found) return found
  const { answer } = found
  if (answer.status >= 500 || answer.status === 429) return NOTHING
  return answer.status === 200 ? parsed(address, answer, options.userAgent) : EVERYTHING
}

function parsed(address: URL, answer: Answer, userAgent: string): SiteRules {
  const robots = parse(address.href, new TextDecoder().decode(answer.body))
  const name = /^[\w-]+/.exec(userAgent)?.[0] ?? userAgent
  const seconds = robots.getCrawlDelay(name) ?? 0
  return {
    allows: (url) => robots.isAllowed(url, name) !== false,
    delayMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0,
  }
}

const EVERYTHING: SiteRules = { allows: () => true, delayMs: 0 }
const NOTHING: SiteRules = { allows: () => false, delayMs: 0 }
