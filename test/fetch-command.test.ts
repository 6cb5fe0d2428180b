import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAIN, run } from './support/command.js'
import { WebServer } from './support/web-server.js'

const TEXT = 'The Foreign Minister of Norway Anna Berg met the Foreign Minister of Japan Kenji Mori in Oslo today. They discussed trade.'

let server: WebServer
let folder = ''

const page = (text: string): string => `<html><head><title>Talks</title></head><body><article><p>${`${text} `.repeat(4)}</p></article></body></html>`
const feed = (...paths: string[]): string =>
  `<rss version="2.0"><channel><title>MFA</title>${paths.map((path) => `<item><title>${path}</title><link>${server.origin}${path}</link></item>`).join('')}</channel></rss>`
const json = async (...args: string[]): Promise<Record<string, unknown>> => JSON.parse((await run(folder, [...args, '--json'])).out) as Record<string, unknown>

// Real pauses between requests, real processes: what is asserted is what they keep.
describe.skipIf(!existsSync(MAIN))('addresses on the command line', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    server = await WebServer.start()
    folder = mkdtempSync(join(tmpdir(), 'readout-fetch-'))
    server.pages.set('/feed', feed('/1', '/2'))
    server.pages.set('/1', page(TEXT))
    server.pages.set('/2', page(TEXT.replace('trade', 'energy')))
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  test('a machine of the own network is asked only where it is allowed', async () => {
    const refused = await run(folder, ['add', `${server.origin}/feed`])
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('[URL_REFUSED]')])
    expect(server.asked).toEqual([])
  })

  test('a feed is added, and added again without a change', async () => {
    expect(await json('add', `${server.origin}/feed`, '--allow-private')).toMatchObject({ new: 2, failed: 0 })
    expect(await json('add', `${server.origin}/feed`, '--allow-private')).toMatchObject({ new: 0, same: 2 })
  })

  test('it is watched; what is not due is not asked for again', async () => {
    expect(await json('watch', `${server.origin}/feed`, '--once', '--allow-private', '--store', 'watched.db')).toMatchObject({ fresh: 2, failures: [] })
    server.clear()
    expect(await json('watch', '--once', '--allow-private', '--store', 'watched.db')).toMatchObject({ checked: 0, waiting: 3 })
    expect(server.asked).toEqual([])
    server.pages.set('/1', page(TEXT))
  })

  test('an import of files and addresses that was killed goes on where it was', async () => {
    const lines = Array.from({ length: 5 }, (_, i) => JSON.stringify({ id: `l${i}`, text: `${TEXT} Note ${i}.` }))
    writeFileSync(join(folder, 'notes.jsonl'), lines.join('\n'))
    writeFileSync(join(folder, 'list.txt'), `${server.origin}/1\n${server.origin}/slow\n`)
    const args = ['add', 'notes.jsonl', 'list.txt', '--allow-private', '--store', 'killed.db']
    await new Promise<void>((resolve) => {
      const child = execFile(process.execPath, [MAIN, ...args], { cwd: folder }, () => resolve())
      server.pages.set('/slow', () => void child.kill('SIGKILL'))
    })
    server.pages.set('/slow', page(TEXT.replace('trade', 'steel')))
    const went = await json('add', '--resume', '--allow-private', '--store', 'killed.db')
    expect([went['batch'], went['failed']]).toEqual(['b1', 0])
    const outlets = (await run(folder, ['coverage', '--jsonl', '--store', 'killed.db'])).out.trim().split('\n')
    expect(outlets.map((line) => (JSON.parse(line) as { documents: number }).documents)).toEqual([5, 2])
  })
})
