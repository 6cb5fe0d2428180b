import { expect, test } from 'vitest'
import type { Resolver } from '../../resolve/types.js'
import { all, documentOf, importOf, MEETING, type OpenForTest, personOf } from './fixtures.suite.js'

/** Calls the first person of each document as it is told. */
const calling = (names: Readonly<Record<string, string>>): Resolver =>
  async function* (source) {
    for await (const { doc, fact } of source.rows('person')) {
      const person = fact === 'p1' ? names[doc] : undefined
      if (person === undefined) continue
      yield { is: 'assignment', row: { kind: 'person', doc, fact, set: { person } } }
      yield personOf(person, person, [], 1)
    }
  }

export function formerSuite(open: OpenForTest): void {
  test('leads an id that is no longer given to what its facts belong to now', async () => {
    const store = await open('former')
    await importOf(store, [documentOf('a', MEETING), documentOf('b', `${MEETING} Again.`)])
    await store.derive([calling({ a: 'person:x', b: 'person:y' })])
    expect([await store.formerly('person:x'), await store.formerly('person:z')]).toEqual([null, null])
    await store.derive([calling({ a: 'person:z', b: 'person:z' })])
    expect([await store.formerly('person:x'), await store.formerly('person:y')]).toEqual(['person:z', 'person:z'])
    await store.derive([calling({ a: 'person:new', b: 'person:y' })])
    expect([await store.formerly('person:x'), await store.formerly('person:z'), await store.formerly('person:y')]).toEqual(['person:new', 'person:new', null])
    await store.close()
  })

  test('keeps old ids when everything is worked out anew, and moves them to another store', async () => {
    const store = await open('former-anew')
    await importOf(store, [documentOf('a', MEETING), documentOf('b', `${MEETING} Again.`)])
    await store.derive([calling({ a: 'person:x', b: 'person:y' })])
    await store.derive([calling({ a: 'person:x', b: 'person:x' })])
    await store.reindex()
    await store.derive([calling({ a: 'person:newer', b: 'person:newer' })])
    expect([await store.formerly('person:x'), await store.formerly('person:y')]).toEqual(['person:newer', 'person:newer'])
    const lines = await all(store.exportAll())
    const other = await open('former-moved')
    await other.importAll(
      (async function* () {
        yield* lines
      })(),
    )
    await other.derive([calling({ a: 'person:newest', b: 'person:newest' })])
    expect(await other.formerly('person:y')).toBe('person:newest')
    expect(await all(other.doctor())).toEqual([])
    await Promise.all([store.close(), other.close()])
  })

  test('leads nobody by a document that they may not see', async () => {
    const store = await open('former-hidden')
    await importOf(store, [documentOf('a', MEETING, {}, 'restricted'), documentOf('b', `${MEETING} Again.`)])
    await store.derive([calling({ a: 'person:secret', b: 'person:open' })])
    await store.derive([calling({ a: 'person:open', b: 'person:open' })])
    expect([await store.formerly('person:secret'), await store.formerly('person:secret', ['public'])]).toEqual(['person:open', null])
    await store.close()
  })
}
