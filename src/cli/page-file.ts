import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { failure, ReadoutError } from '../base/errors.js'
import type { PagePart } from '../export/page.js'
import { reasonOf } from '../base/path-failure.js'

/**
 * Writes the page while documents come in. Contents stand before the articles, but are whole only
 * at the end: both go to files of their own first, and the page appears under its name only when it is whole.
 */
export class PageFile {
  readonly #path: string
  readonly #contents: WriteStream
  readonly #articles: WriteStream
  #documents = 0

  private constructor(path: string) {
    this.#path = path
    this.#contents = createWriteStream(`${path}.contents.part`)
    this.#articles = createWriteStream(`${path}.articles.part`)
  }

  static async create(path: string): Promise<PageFile> {
    try {
      await (await open(`${path}.contents.part`, 'w')).close()
    } catch (error) {
      throw new ReadoutError(failure('OUTPUT_UNWRITABLE', null, { path, reason: reasonOf(error) }))
    }
    return new PageFile(path)
  }

  async add(parts: readonly PagePart[]): Promise<void> {
    for (const { entry, article } of parts) {
      this.#documents++
      await write(this.#contents, `${entry}\n`)
      await write(this.#articles, article)
    }
  }

  async finish(title: string): Promise<number> {
    const { CONTENTS_CLOSE, CONTENTS_OPEN, PAGE_FOOT, pageHead } = await import('../export/page.js')
    for (const stream of [this.#contents, this.#articles]) await closed(stream)
    const out = createWriteStream(`${this.#path}.part`)
    await write(out, pageHead(title, this.#documents))
    if (this.#documents > 1) {
      await write(out, CONTENTS_OPEN)
      for await (const chunk of createReadStream(`${this.#path}.contents.part`)) await write(out, chunk)
      await write(out, CONTENTS_CLOSE)
    }
    for await (const chunk of createReadStream(`${this.#path}.articles.part`)) await write(out, chunk)
    await write(out, PAGE_FOOT)
    await closed(out)
    await rename(`${this.#path}.part`, this.#path)
    await this.discard()
    return this.#documents
  }

  /** Leaves nothing behind but a page that was whole. */
  async discard(): Promise<void> {
    for (const end of ['contents.part', 'articles.part', 'part']) await rm(`${this.#path}.${end}`, { force: true })
  }
}

async function write(stream: WriteStream, chunk: string | Buffer): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain')
}

async function closed(stream: WriteStream): Promise<void> {
  stream.end()
  await once(stream, 'close')
}
