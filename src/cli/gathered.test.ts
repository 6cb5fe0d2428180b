import { expect, test } from 'vitest'
import { gathered } from './gathered.js'

async function* given(...items: readonly (number | Error)[]): AsyncGenerator<number> {
  for (const item of items) {
    if (typeof item !== 'number') throw item
    yield item
  }
}
const all = async (items: AsyncIterable<number[]>): Promise<number[][]> => {
  const lists: number[][] = []
  for await (const list of items) lists.push(list)
  return lists
}
const size = (item: number): number => item

test('puts items together until they are enough, and leaves none out', async () => {
  expect(await all(gathered(given(1, 2, 3, 9, 1, 1), size, 5, 60_000))).toEqual([[1, 2, 3], [9], [1, 1]])
  expect(await all(gathered(given(), size, 5, 60_000))).toEqual([])
})

test('does not wait for what comes late', async () => {
  let come: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => (come = resolve))
  async function* late(): AsyncGenerator<number> {
    yield 1
    await waiting
    yield 2
  }
  const lists = gathered(late(), size, 5, 1)
  expect((await lists.next()).value).toEqual([1])
  come()
  expect((await lists.next()).value).toEqual([2])
  expect((await lists.next()).done).toBe(true)
})

test('gives what came before a failure, then tells it', async () => {
  const lists = gathered(given(9, new Error('broken')), size, 5, 60_000)
  expect((await lists.next()).value).toEqual([9])
  await expect(lists.next()).rejects.toThrow('broken')
})

test('ends what it reads when nobody listens any more', async () => {
  let isEnded = false
  async function* endless(): AsyncGenerator<number> {
    try {
      for (;;) yield 9
    } finally {
      isEnded = true
    }
  }
  for await (const _ of gathered(endless(), size, 5, 60_000)) break
  expect(isEnded).toBe(true)
})
