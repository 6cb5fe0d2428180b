import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Store } from '../types.js'
import { all, anchorAt, byDay, CALL, documentOf, dump, importOf, MEETING, type OpenForTest, ruleOn, VISIT } from './fixtures.suite.js'

/** A store with something of everything: versions, undone batches, decisions, sources, states. */
export async function richStore(store: Store): Promise<void> {
  const page = { url: 'https://example.org/1' }
  await importOf(store, [
    documentOf('no-1', MEETING, page),
    { ...documentOf('cz-1', VISIT), source: { bytes: Uint8Array.of(1, 2, 0), mediaType: 'application/pdf' } },
  ])
  await importOf(store, [documentOf('no-1', `${MEETING} Half \ud83d.`, page, 'internal')])
  await store.undo(await importOf(store, [documentOf('is-1', CALL)]), 'tester', 'not ours')
  await ruleOn(store, await anchorAt(store, 'cz-1', 'e1'), 'edit', { value: { place: 'Tokyo' }, reason: 'as told' })
  await store.undo(await ruleOn(store, await anchorAt(store, 'cz-1', 'c1'), 'reject'), 'reader', null)
  await store.setState('feed', { etag: 'x' })
  await store.derive([byDay])
}

export const linesOf = (store: Store): Promise<string[]> => all(store.exportAll())

export async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines
}

export function caringSuite(open: OpenForTest): void {
  test('moves everything into another store without loss', async () => {
    const [from, to] = [await open('from'), await open('to')]
    await richStore(from)
    const lines = await linesOf(from)
    await to.importAll(each(lines))
    expect(await linesOf(to)).toEqual(lines)
    expect(await to.isStale()).toBe(true)
    await to.derive([byDay])
    expect(await dump(to)).toBe(await dump(from))
    expect(await to.batches()).toEqual(await from.batches())
    expect(await all(to.decisions())).toEqual(await all(from.decisions()))
    expect(await to.source('cz-1')).toEqual({ bytes: Uint8Array.of(1, 2, 0), mediaType: 'application/pdf' })
    expect(await all(to.doctor())).toEqual([])
    // Both go on alike.
    for (const store of [from, to]) expect((await store.undo('b1', 'tester', null)).id).toBe('b8')
    expect(await importOf(to, [documentOf('is-2', `${CALL} Again.`)])).toBe('b9')
    await from.close()
    await to.close()
  })

  test('refuses lines that are no whole export, and takes none of them', async () => {
    const [from, to] = [await open('whole'), await open('broken')]
    await richStore(from)
    const lines = await linesOf(from)
    const last = lines.at(-1) ?? ''
    const wrong = [
      lines.slice(1),
      lines.slice(0, -1),
      [...lines.slice(0, 3), ...lines.slice(4)],
      [...lines, '["state","a","1"]'],
      [...lines.slice(0, 2), 'x', ...lines.slice(2)],
      lines.map((line) => line.replace('Anna', 'Anne')),
      [],
    ]
    for (const some of wrong) await expect(to.importAll(each(some))).rejects.toMatchObject({ failure: { code: 'LINES_BROKEN' } })
    await expect(to.importAll(each(['{"readout":"store","state":999}', last]))).rejects.toMatchObject({ failure: { code: 'STORE_NEWER' } })
    expect(await to.batches()).toEqual([])
    await to.importAll(each(lines))
    await expect(to.importAll(each(lines))).rejects.toMatchObject({ failure: { code: 'STORE_NOT_EMPTY' } })
    await from.close()
    await to.close()
  })

  test('tells the hash of its lines', async () => {
    const store = await open('hash')
    await richStore(store)
    const lines = await linesOf(store)
    const hash = createHash('sha256')
    for (const line of lines.slice(0, -1)) hash.update(`${line}\n`)
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ sha256: hash.digest('hex'), counts: { doc: 4, batch: 7, decision: 2, state: 1 } })
    await store.close()
  })

  test('is sound after all that', async () => {
    const store = await open('sound')
    await richStore(store)
    expect(await all(store.doctor())).toEqual([])
    await store.close()
  })
}
