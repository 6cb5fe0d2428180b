import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { SCRIPT } from '../export/page-script.js'
import { READER_STYLE } from '../export/page-style.js'
import type { Env } from './access.js'

/** Styles lie as they are in `web/assets`; scripts are built into `dist/web/client`. Both are found from `dist/src/api`. */
const FOLDERS = ['../../../web/assets/', '../../web/client/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
}

interface Asset {
  readonly type: string
  readonly bytes: Uint8Array
}

/** The files that pages need, each under a name that tells its content. */
export class AssetShelf {
  readonly #byAddress = new Map<string, Asset>()
  readonly #addresses = new Map<string, string>()

  constructor(folders: readonly string[] = FOLDERS) {
    for (const folder of folders) {
      if (!existsSync(folder)) continue
      for (const name of readdirSync(folder).sort()) {
        const [, stem = '', ending = ''] = /^(.+)\.(\w+)$/.exec(name) ?? []
        const type = TYPES[ending]
        if (!type) continue
        this.#put(name, stem, ending, type, readFileSync(`${folder}${name}`))
      }
    }
    // The look of a marked text is that of the page of a single run.
    this.#put('reader.css', 'reader', 'css', 'text/css; charset=utf-8', Buffer.from(READER_STYLE))
    this.#put('reader.js', 'reader', 'js', 'text/javascript; charset=utf-8', Buffer.from(SCRIPT))
  }

  #put(name: string, stem: string, ending: string, type: string, bytes: Uint8Array): void {
    const address = `/assets/${stem}-${createHash('sha256').update(bytes).digest('base64url').slice(0, 12)}.${ending}`
    this.#byAddress.set(address, { type, bytes })
    this.#addresses.set(name, address)
  }

  /** Address of a file; null if it was not built. */
  address(name: string): string | null {
    return this.#addresses.get(name) ?? null
  }

  routes(app: Hono<Env>): void {
    app.get('/assets/:name', (c, next) => {
      const asset = this.#byAddress.get(`/assets/${c.req.param('name')}`)
      if (!asset) return next()
      c.header('Cache-Control', 'public, max-age=31536000, immutable')
      c.header('Content-Type', asset.type)
      return Promise.resolve(c.body(new Uint8Array(asset.bytes).buffer))
    })
  }
}
