import { FETCH_LIMITS, systemTools, userAgentOf } from '../fetch/defaults.js'
import { Fetcher } from '../fetch/fetcher.js'
import { versionOf } from './version.js'

/** How addresses are asked. */
export interface FetchingOptions {
  readonly allowPrivate?: boolean
  readonly contact?: string
}

export const fetcherFor = ({ allowPrivate, contact }: FetchingOptions): Fetcher =>
  new Fetcher({ userAgent: userAgentOf(versionOf(), contact ?? null), allowPrivate: allowPrivate === true, limits: FETCH_LIMITS, tools: systemTools() })
