import { type Failure, failure } from '../base/errors.js'
import { HostQueue } from './host-queue.js'
import { followed } from './redirects.js'
import { request } from './request.js'
import { rulesOf, type SiteRules } from './robots.js'
import { waitOf } from './retry.js'
import type { Answer, Fetched, FetchOptions, Validators } from './types.js'

/** How long rules are kept; those that could not be had are asked for again sooner. */
const RULES_FOR_MS = 24 * 3600 * 1000
const NO_RULES_FOR_MS = 600_000

/** Fetches pages politely: robots.txt is heeded, a host gets one request at a time with a pause between two, a busy server is waited for. */
export class Fetcher {
  readonly #options: FetchOptions
  readonly #queue: HostQueue
  readonly #rules = new Map<string, { readonly rules: Promise<SiteRules | Failure>; readonly until: number }>()

  constructor(options: FetchOptions) {
    this.#options = options
    this.#queue = new HostQueue(options.tools)
  }

  /** With validators of an earlier answer, only what is newer is sent. */
  async get(address: string, known: Validators | null = null): Promise<Fetched> {
    if (!URL.canParse(address)) return { kind: 'failed', failure: failure('URL_INVALID', address), retryAt: null }
    let retryAt: number | null = null
    const headers = { ...(known?.etag ? { 'if-none-match': known.etag } : {}), ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}) }
    const found = await followed(new URL(address), this.#options.limits.redirects, async (url) => {
      const answer = await this.#ask(url, headers)
      if ('retryAt' in answer) {
        retryAt = answer.retryAt
        return answer.failure
      }
      return answer
    })
    if ('code' in found) return { kind: 'failed', failure: found, retryAt }
    const { answer } = found
    const url = withoutSecrets(found.url)
    const fetchedAt = new Date(this.#options.tools.now()).toISOString()
    if (answer.status === 304) return { kind: 'unchanged', url, fetchedAt }
    if (answer.status !== 200) return { kind: 'failed', failure: failure('FETCH_STATUS', address, { status: answer.status }), retryAt: null }
    const header = (name: string): string | null => answer.header(name)?.slice(0, 1000) ?? null
    const validators = { etag: header('etag'), lastModified: header('last-modified') }
    return { kind: 'page', url, bytes: answer.body, mediaType: header('content-type'), fetchedAt, ...validators }
  }

  /** One hop: judged by the site's rules, in its turn, again if the server is busy. */
  async #ask(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer | { failure: Failure; retryAt: number | null }> {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return { failure: failure('URL_INVALID', url.href), retryAt: null }
    const rules = await this.#rulesOf(url)
    if ('code' in rules) return { failure: { ...rules, where: url.href }, retryAt: null }
    if (!rules.allows(url.href)) return { failure: failure('FETCH_ROBOTS', url.href), retryAt: null }
    const { limits } = this.#options
    const pause = Math.min(Math.max(limits.delayMs, rules.delayMs), limits.longestDelayMs)
    return this.#queue.inTurn(url.host, pause, () => this.#patiently(url, headers))
  }

  async #patiently(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer | { failure: Failure; retryAt: number | null }> {
    const { limits, tools } = this.#options
    for (let attempt = 1; ; attempt++) {
      const answer = await request(url, headers, this.#options)
      const wait = waitOf(answer, attempt, this.#options)
      if (wait === null) return 'code' in answer ? { failure: answer, retryAt: null } : answer
      if (attempt >= limits.tries || wait > limits.longestWaitMs) {
        const reason = 'code' in answer ? answer : failure('FETCH_BUSY', url.href, { status: answer.status })
        return { failure: reason, retryAt: tools.now() + wait }
      }
      await tools.sleep(wait)
    }
  }

  #rulesOf(url: URL): Promise<SiteRules | Failure> {
    const now = this.#options.tools.now()
    const kept = this.#rules.get(url.origin)
    if (kept && kept.until > now) return kept.rules
    const rules = this.#queue.inTurn(url.host, 0, () => rulesOf(url.origin, this.#options))
    this.#rules.set(url.origin, { rules, until: now + RULES_FOR_MS })
    void rules.then((had) => 'code' in had && this.#rules.set(url.origin, { rules, until: now + NO_RULES_FOR_MS }))
    return rules
  }
}

/** The address as it may be kept: without the name and password that it was asked with, and without the place within the page. */
function withoutSecrets(url: URL): string {
  const clean = new URL(url)
  clean.username = ''
  clean.password = ''
  clean.hash = ''
  return clean.href
}
