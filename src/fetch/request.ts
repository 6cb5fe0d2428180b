import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Failure, failure, ReadoutError } from '../base/errors.js'
import { isPublicAddress } from './public-address.js'
import type { Answer, FetchOptions } from './types.js'

/**
 * One request, one answer; redirects are not followed. The host is resolved once and the connection goes to the very address that
 * was judged, so a name cannot lead elsewhere a moment later. Size, time and silence are bounded.
 */
export async function request(url: URL, headers: Readonly<Record<string, string>>, options: FetchOptions): Promise<Answer | Failure> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return failure('URL_INVALID', url.href)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // The parser of addresses has turned every notation (0x7f.1, 2130706433, 0177.0.0.1) into the usual one.
  if (isIP(host) && !options.allowPrivate && !isPublicAddress(host)) return failure('URL_REFUSED', url.href, { host, address: host })
  try {
    return await exchange(url, headers, options)
  } catch (error) {
    return error instanceof ReadoutError ? error.failure : failure('FETCH_FAILED', url.href, { reason: reasonOf(error) })
  }
}

function exchange(url: URL, headers: Readonly<Record<string, string>>, options: FetchOptions): Promise<Answer> {
  const { limits } = options
  const tooSlow = (): ReadoutError => new ReadoutError(failure('FETCH_TOO_SLOW', url.href, { seconds: Math.ceil(limits.totalMs / 1000) }))
  const tooLarge = (): ReadoutError => new ReadoutError(failure('FETCH_TOO_LARGE', url.href, { limit: limits.bytes }))
  return new Promise((resolve, reject) => {
    const all = { 'user-agent': options.userAgent, accept: ACCEPT, 'accept-encoding': 'gzip, deflate, br', ...headers }
    const sent = (url.protocol === 'https:' ? https : http).request(url, { headers: all, lookup: guardedLookup(url, options), agent: false })
    const timer = setTimeout(() => sent.destroy(tooSlow()), limits.totalMs)
    const end = (act: () => void): void => {
      clearTimeout(timer)
      act()
    }
    sent.setTimeout(limits.idleMs, () => sent.destroy(tooSlow()))
    sent.on('error', (error) => end(() => reject(error)))
    sent.on('response', (response) => {
      gather(response, limits.bytes, tooLarge).then(
        (body) => end(() => resolve({ status: response.statusCode ?? 0, header: (name) => headerOf(response, name), body })),
        (error: unknown) =>
          end(() => {
            sent.destroy()
            reject(error)
          }),
      )
    })
    sent.end()
  })
}

const ACCEPT = 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'

const headerOf = (response: IncomingMessage, name: string): string | null => {
  const value = response.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** Resolves a host with the function handed in, and gives out only addresses that may be asked. */
function guardedLookup(url: URL, { tools, allowPrivate }: FetchOptions): LookupFunction {
  return (host, { all }, done) => {
    tools.resolve(host).then(
      (addresses) => {
        const bad = allowPrivate ? undefined : addresses.find((address) => !isPublicAddress(address))
        const [first] = addresses
        if (bad !== undefined) done(new ReadoutError(failure('URL_REFUSED', url.href, { host, address: bad })), '', 4)
        else if (first === undefined) done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 4)
        else if (all)
          done(
            null,
            addresses.map((address) => ({ address, family: isIP(address) })),
          )
        else done(null, first, isIP(first))
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 4),
    )
  }
}

/** The body, unpacked; both what comes in and what comes out is counted. */
async function gather(response: IncomingMessage, limit: number, tooLarge: () => Error): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge()
  let received = 0
  response.on('data', (chunk: Uint8Array) => {
    received += chunk.length
    if (received > limit) response.destroy(tooLarge())
  })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpacked(response)) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function unpacked(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const coding = response.headers['content-encoding']?.trim().toLowerCase()
  const unpacker =
    coding === 'gzip' || coding === 'x-gzip' ? createGunzip() : coding === 'deflate' ? createInflate() : coding === 'br' ? createBrotliDecompress() : null
  // The error of either end reaches the reader of the other.
  return unpacker ? (pipeline(response, unpacker, () => {}) as Readable) : response
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no host of this name is known',
  EAI_AGAIN: 'the names of hosts cannot be resolved now',
  ECONNREFUSED: 'the host does not answer on this port',
  ECONNRESET: 'the connection was cut off',
  EPIPE: 'the connection was cut off',
  ECONNABORTED: 'the connection was cut off',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the network',
  ETIMEDOUT: 'the host does not answer',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  Z_DATA_ERROR: 'its packed data is damaged',
  Z_BUF_ERROR: 'its packed data is cut off',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (code.startsWith('HPE_') ? 'its answer is malformed' : code || 'unknown reason')
}
