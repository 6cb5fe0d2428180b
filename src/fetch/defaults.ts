import { lookup } from 'node:dns/promises'
import type { FetchLimits, FetchTools } from './types.js'

/** Limits for pages of the open web. */
export const FETCH_LIMITS: FetchLimits = {
  bytes: 25_000_000,
  totalMs: 60_000,
  idleMs: 20_000,
  redirects: 8,
  delayMs: 1000,
  longestDelayMs: 60_000,
  tries: 3,
  longestWaitMs: 120_000,
  backOffMs: 2000,
}

/** The tools of this machine. */
export const systemTools = (): FetchTools => ({
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
  resolve: async (host) => (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address),
})

/** How Readout calls itself: "Readout/0.1.0 (+https://example.org/contact)". */
export const userAgentOf = (version: string, contact: string | null): string => `Readout/${version}${contact ? ` (+${contact})` : ''}`
