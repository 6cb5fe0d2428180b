import { expect, test } from 'vitest'
import { byCodePoint } from '../../base/code-point.js'
import type { RowKind } from '../../model/rows.js'
import { RESOLVERS } from '../../resolve/all.js'
import { deriveInMemory } from '../../resolve/memory-source.js'
import { sketchOf } from '../../resolve/sketch.js'
import { FACT_KINDS, FOUND_KINDS, kindOf } from '../kinds.js'
import { all, anchorAt, byDay, CALL, documentOf, dump, importOf, MEETING, type OpenForTest, ruleOn, VISIT } from './fixtures.suite.js'

const LONG = `${MEETING} ${'The ministers spoke about the sea, the wind, the fish and the roads that lead to the north of the country. '.repeat(3)}`
const DOCUMENTS = [
  documentOf('no-1', LONG),
  documentOf('fr-1', LONG.replace('Note', 'Notes'), { published: '2024-03-07' }),
  documentOf('is-1', CALL),
  documentOf('cz-1', VISIT, { published: '2024-03-01' }),
  documentOf('cz-2', VISIT.replace('will visit Japan', 'visited Japan'), { published: '2024-04-11' }),
]
const UNTIMED = /"(?:recorded|batch)": "[^"]*"/g

export function comparingSuite(open: OpenForTest): void {
  test('compares documents and tells what was found', async () => {
    const store = await open('compares')
    expect(await store.isStale()).toBe(false)
    await importOf(store, [documentOf('no-1', MEETING), documentOf('is-1', CALL)])
    expect(await store.isStale()).toBe(true)
    await store.derive([byDay])
    expect(await store.isStale()).toBe(false)
    const reports = await store.rows('report', { where: { event: ['starts', 'event:2024'] }, orderBy: ['event'] })
    expect(reports.map((row) => [row.doc, row.event])).toEqual([
      ['is-1', 'event:2024-03-03'],
      ['no-1', 'event:2024-03-05'],
    ])
    expect(await store.count('entity', { by: ['kind'] })).toEqual([{ kind: 'event', count: 2 }])
    await store.derive([])
    expect(await store.count('entity', { by: ['kind'] })).toEqual([])
    expect((await store.rows('report')).map((row) => row.event)).toEqual([null, null])
    await store.close()
  })

  test('sorts any number of values by code point for those who compare, and reads only what is asked for', async () => {
    const store = await open('sorts')
    await importOf(store, [documentOf('no-1', MEETING), documentOf('is-1', CALL)])
    const words = Array.from({ length: 2500 }, (_, i) => (i % 3 === 0 ? `\u{1f600}${i % 50}` : i % 3 === 1 ? `\uff21${i % 50}` : `b'\\${i % 50}`))
    const found: { readonly word: string; readonly i: number }[] = []
    const columns: string[] = []
    await store.derive([
      async function* (source) {
        async function* values() {
          for (const [i, word] of words.entries()) yield { word, i }
        }
        for await (const value of source.sorted(values(), ({ word }) => word)) found.push(value)
        for await (const row of source.rows('report', ['known'], null, ['doc', 'parties'])) columns.push(...Object.keys(row))
        yield* []
      },
    ])
    expect(found).toEqual(words.map((word, i) => ({ word, i })).sort((a, b) => byCodePoint(a.word, b.word) || a.i - b.i))
    expect(columns).toEqual(['doc', 'parties', 'doc', 'parties'])
    await store.close()
  })

  test('tells the same bytes whatever the order of adding', async () => {
    const [forward, backward] = [await open('forward'), await open('backward')]
    for (const document of DOCUMENTS) await importOf(forward, [document])
    await forward.derive(RESOLVERS)
    await importOf(backward, DOCUMENTS.slice(3).reverse())
    await backward.derive(RESOLVERS)
    await importOf(backward, DOCUMENTS.slice(0, 3).reverse())
    await backward.derive(RESOLVERS)
    const told = (await dump(forward)).replaceAll(UNTIMED, '')
    expect((await dump(backward)).replaceAll(UNTIMED, '')).toBe(told)
    await forward.derive(RESOLVERS)
    expect((await dump(forward)).replaceAll(UNTIMED, '')).toBe(told)
    await forward.reindex()
    expect(await forward.isStale()).toBe(true)
    await forward.derive(RESOLVERS)
    expect((await dump(forward)).replaceAll(UNTIMED, '')).toBe(told)
    await forward.close()
    await backward.close()
  })

  test('finds what comparing in memory finds', async () => {
    const store = await open('memory')
    await importOf(store, DOCUMENTS)
    await ruleOn(store, await anchorAt(store, 'no-1', 'p1'), 'accept')
    await store.derive(RESOLVERS)
    const documents = await all(store.documents())
    const records = await store.records(documents.map((document) => document.id))
    const sketches = await Promise.all(documents.map(async (document) => sketchOf((await store.text(document.id)) ?? '')))
    const compared = records.map(({ document, record }, i) => ({ document, record, sketch: sketches[i] ?? '' }))
    const found = await deriveInMemory(compared, RESOLVERS, await all(store.decisions()))
    const copied = new Set(found.copy.map((copy) => copy.doc))
    expect(copied).toEqual(new Set(['fr-1']))
    for (const kind of [...FACT_KINDS, ...FOUND_KINDS] as RowKind[]) {
      const onDocument = kindOf(kind).base === 'fact'
      const expected = (found[kind] as readonly { readonly doc?: string }[]).filter((row) => !(onDocument && copied.has(row.doc ?? '')))
      const kept = (await all(store.stream(kind))).map((row) => ('reviewed' in row ? { ...row, reviewed: null } : row))
      expect(kept.map(flat).sort(), kind).toEqual(expected.map(flat).sort())
    }
    await store.close()
  })

  test('leaves copies out of answers', async () => {
    const store = await open('copies')
    await importOf(store, DOCUMENTS)
    await store.derive(RESOLVERS)
    expect(await store.rows('copy')).toMatchObject([{ doc: 'fr-1', original: 'no-1' }])
    expect(await store.rows('report', { where: { doc: ['=', 'fr-1'] } })).toEqual([])
    expect((await store.search('wind')).hits.map((hit) => hit.doc)).toEqual(['no-1'])
    await store.close()
  })

  test('changes nothing when comparing fails, and nothing halfway', async () => {
    const store = await open('fails')
    await importOf(store, [documentOf('no-1', MEETING)])
    await store.derive([byDay])
    const before = await dump(store)
    await importOf(store, [documentOf('is-1', CALL)])
    const broken = store.derive([
      byDay,
      async function* () {
        expect(await store.count('entity', { by: ['kind'] })).toEqual([{ kind: 'event', count: 1 }])
        yield { is: 'pair', row: { event: 'e', left: 'a', right: 'b', sides: [null, null] } }
        throw new Error('broken')
      },
    ])
    await expect(broken).rejects.toThrow('broken')
    expect(await store.rows('pair')).toEqual([])
    expect(await store.isStale()).toBe(true)
    const undone = (await store.batches()).at(-1)?.id ?? ''
    await store.undo(undone, 'tester', null)
    expect(await dump(store)).toBe(before)
    await store.close()
  })

  test('lets others write while it compares', async () => {
    const store = await open('meanwhile')
    await importOf(store, [documentOf('no-1', MEETING)])
    await store.derive([
      async function* (source) {
        await importOf(store, [documentOf('is-1', CALL)])
        yield* byDay(source)
      },
    ])
    expect(await store.isStale()).toBe(true)
    expect((await store.rows('report')).map((row) => [row.doc, row.event])).toEqual([
      ['is-1', null],
      ['no-1', 'event:2024-03-05'],
    ])
    await store.derive([byDay])
    expect((await store.rows('report')).map((row) => row.event)).toEqual(['event:2024-03-03', 'event:2024-03-05'])
    await store.close()
  })
}

const flat = (row: object): string => JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
