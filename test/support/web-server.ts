import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FETCH_LIMITS } from '../../src/fetch/defaults.js'
import type { FetchLimits, FetchOptions, FetchTools } from '../../src/fetch/types.js'

type Page =
  | string
  | Uint8Array
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void)

/** A web server on loopback whose pages a test writes; it keeps a list of what was asked. */
export class WebServer {
  readonly pages = new Map<string, Page>()
  readonly asked: string[] = []
  readonly headers: IncomingMessage['headers'][] = []
  readonly #server = createServer((request, response) => this.#answer(request, response))

  static async start(): Promise<WebServer> {
    const made = new WebServer()
    await new Promise<void>((resolve) => made.#server.listen(0, '127.0.0.1', resolve))
    return made
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Forgets pages and requests. */
  clear(): void {
    this.pages.clear()
    this.asked.length = 0
    this.headers.length = 0
  }

  /** Paths asked for, without robots.txt. */
  get paths(): string[] {
    return this.asked.filter((path) => path !== '/robots.txt')
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/'
    this.asked.push(path)
    this.headers.push(request.headers)
    const page = this.pages.get(path)
    if (typeof page === 'function') return page(request, response)
    const {
      status = 200,
      headers = {},
      body = '',
    } = page === undefined ? { status: 404 } : typeof page === 'string' || page instanceof Uint8Array ? { body: page } : page
    response.writeHead(status, headers)
    response.end(body)
  }
}

/** Tools whose time passes only by waiting: nothing is waited for in earnest, and every wait is kept. */
export function madeTools(hosts: Readonly<Record<string, readonly string[]>> = {}): FetchTools & { readonly waits: number[]; clock: number } {
  const tools = {
    waits: [] as number[],
    clock: Date.UTC(2025, 2, 4, 10),
    now: () => tools.clock,
    sleep: (ms: number) => {
      tools.waits.push(ms)
      tools.clock += ms
      return Promise.resolve()
    },
    random: () => 0.5,
    resolve: (host: string) => Promise.resolve(hosts[host] ?? []),
  }
  return tools
}

/** Options that may ask loopback, with short times. */
export const madeOptions = (tools: FetchTools, limits: Partial<FetchLimits> = {}, allowPrivate = true): FetchOptions => ({
  userAgent: 'Readout/0.1.0 (+https://example.org/contact)',
  allowPrivate,
  limits: { ...FETCH_LIMITS, ...limits },
  tools,
})
