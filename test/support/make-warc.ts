/** One record of a web archive. */
export interface WarcRecord {
  readonly type: string
  readonly url?: string
  readonly date?: string
  readonly media?: string
  readonly block: Uint8Array | string
  /** Told as Content-Length in place of the true one. */
  readonly length?: number
}

const bytesOf = (block: Uint8Array | string): Uint8Array => (typeof block === 'string' ? new TextEncoder().encode(block) : block)

/** A record as WARC 1.0 writes it. */
export function warcRecord({ type, url, date = '2025-03-04T10:00:00Z', media = 'application/http; msgtype=response', block, length }: WarcRecord): Uint8Array {
  const content = bytesOf(block)
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url ? [`WARC-Target-URI: ${url}`] : []),
    `WARC-Date: ${date}`,
    `Content-Type: ${media}`,
    `Content-Length: ${length ?? content.length}`,
  ].join('\r\n')
  return Buffer.concat([bytesOf(`${head}\r\n\r\n`), content, bytesOf('\r\n\r\n')])
}

/** A stored answer of a web server. */
export function httpAnswer(body: Uint8Array | string, heads: readonly string[] = ['Content-Type: text/html'], status = '200 OK'): Uint8Array {
  return Buffer.concat([bytesOf(`HTTP/1.1 ${status}\r\n${heads.join('\r\n')}\r\n\r\n`), bytesOf(body)])
}
