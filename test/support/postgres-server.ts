import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'
const FOLDERS = [...(existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : []), '/usr/local/bin', '/usr/bin']

/** Folder with the programs of PostgreSQL; null where there are none. */
export const postgresPrograms: string | null = FOLDERS.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null

/** A PostgreSQL of a test's own, to be killed and started again. */
export class PostgresServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'readout-postgres-'))
  #server: ChildProcess | null = null
  #port = 0

  get address(): string {
    return `postgres://readout@127.0.0.1:${this.#port}/postgres`
  }

  async start(): Promise<void> {
    const isFirst = this.#port === 0
    if (isFirst) {
      this.#port = await freePort()
      if (isRoot()) chownSync(this.#folder, ...owner())
      execFileSync(this.#program('initdb'), ['-D', this.#data, '-U', 'readout', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], this.#as('ignore'))
    }
    // One that was killed leaves processes that end a moment later; until then no other starts.
    for (let tries = 0; tries < 100; tries++) {
      const server = spawn(
        this.#program('postgres'),
        ['-D', this.#data, '-p', String(this.#port), '-k', this.#folder, '-c', 'listen_addresses=127.0.0.1'],
        this.#as('ignore'),
      )
      const ended = new Promise<false>((resolve) => server.once('exit', () => resolve(false)))
      if (await Promise.race([ended, this.#answers()])) {
        this.#server = server
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error('PostgreSQL does not start')
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    const server = this.#server
    if (!server) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    await ended
    this.#server = null
  }

  async end(): Promise<void> {
    await this.kill()
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }

  get #data(): string {
    return join(this.#folder, 'data')
  }

  #program(name: string): string {
    return join(postgresPrograms ?? '', name)
  }

  /** PostgreSQL refuses to run as root. */
  #as(stdio: 'ignore') {
    const [uid, gid] = isRoot() ? owner() : [undefined, undefined]
    return { cwd: this.#folder, stdio, ...(uid === undefined || gid === undefined ? {} : { uid, gid }) } as const
  }

  async #answers(): Promise<true> {
    for (;;) {
      const client = new pg.Client({ connectionString: this.address })
      client.on('error', () => undefined)
      try {
        await client.connect()
        await client.end()
        return true
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }
}

const isRoot = (): boolean => process.getuid?.() === 0
const owner = (): [number, number] => ['-u', '-g'].map((which) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))) as [number, number]

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
