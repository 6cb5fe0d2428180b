import { expect, test } from 'vitest'
import type { Store } from '../store/types.js'
import { compareTold } from './compare-told.js'

const nothing = async function* (): AsyncGenerator<never> {}
/** A store of which the documents are none, and that fails when it is asked to. */
const storeOf = (error: Error | null): Store =>
  ({
    async derive(resolvers) {
      const source = { rows: nothing, documents: nothing, copies: nothing, decisions: nothing, sorted: nothing }
      for (const resolve of resolvers) for await (const _ of resolve(source)) throw new Error('found something in nothing')
      if (error) throw error
    },
  }) as Partial<Store> as Store

function terminal(isTTY: boolean): { readonly isTTY: boolean; readonly written: string[]; write(text: string): void } {
  const written: string[] = []
  return { isTTY, written, write: (text) => void written.push(text) }
}
/** A clock that goes on by so much each time it is asked. */
const clock = (by: number): (() => number) => {
  let time = 0
  return () => (time += by)
}

test('tells the steps of a comparison that takes longer than a moment, and takes the line away', async () => {
  const { written, ...rest } = terminal(true)
  await compareTold(storeOf(null), rest, clock(40))
  expect(written[0]).toBe('\r\u001b[2KComparing all documents, step 3 of 10: what people are called')
  expect(written.at(-2)).toBe('\r\u001b[2KComparing all documents, step 10 of 10: what became of promises')
  expect(written.at(-1)).toBe('\r\u001b[2K')
})

test('takes the line away when comparing fails', async () => {
  const { written, ...rest } = terminal(true)
  await expect(compareTold(storeOf(new Error('broken')), rest, clock(1000))).rejects.toThrow('broken')
  expect(written.at(-1)).toBe('\r\u001b[2K')
})

test('is silent about what is quick, and where there is no terminal', async () => {
  for (const [isTTY, by] of [
    [true, 1],
    [false, 1000],
  ] as const) {
    const { written, ...rest } = terminal(isTTY)
    await compareTold(storeOf(null), rest, clock(by))
    expect(written).toEqual([])
  }
})
