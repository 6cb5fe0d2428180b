import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type Failure, ReadoutError } from '../base/errors.js'
import { linePieces, linesOf } from '../intake/lines.js'
import { failureLine, tell } from './output.js'
import { pathFailure } from '../base/path-failure.js'

/**
 * What `parse` makes of the lines of a JSON Lines file, plain or gzipped, one after the other. Lines that
 * fail are told on standard error and counted in `failed`; a file that cannot be opened ends the command.
 */
export class InputLines<T extends object> {
  failed = 0
  readonly #path: string
  readonly #parse: (line: Uint8Array, where: string) => T | { readonly failed: Failure } | null

  constructor(path: string, parse: (line: Uint8Array, where: string) => T | { readonly failed: Failure } | null) {
    this.#path = path
    this.#parse = parse
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const [line, where] of this.#lines()) {
      const parsed = this.#parse(line, where)
      if (parsed && !('failed' in parsed)) yield parsed
      else if (parsed) {
        this.failed++
        tell(failureLine(parsed.failed))
      }
    }
  }

  async *#lines(): AsyncGenerator<[line: Uint8Array, where: string]> {
    try {
      const file = createReadStream(this.#path)
      for await (const { bytes, firstLine } of linePieces(this.#path.endsWith('.gz') ? file.pipe(createGunzip()) : file)) {
        let number = firstLine
        for (const line of linesOf(bytes ?? new Uint8Array())) yield [line, `${this.#path}:${number++}`]
      }
    } catch (error) {
      throw new ReadoutError(pathFailure(this.#path, error))
    }
  }
}
