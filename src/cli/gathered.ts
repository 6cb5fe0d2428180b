const LATE = Symbol('late')

/**
 * Puts items together that come shortly after each other: until their sizes make `enough`, or `patience` milliseconds after the first. What is
 * written at once costs one transaction, and nobody waits long where items come slowly.
 */
export async function* gathered<Item>(items: AsyncIterable<Item>, sizeOf: (item: Item) => number, enough: number, patience: number): AsyncGenerator<Item[]> {
  const all = items[Symbol.asyncIterator]()
  let next = ask(all)
  try {
    for (;;) {
      const first = await next
      if (first.done) return
      const some = [first.value]
      let size = sizeOf(first.value)
      const wait = after(patience)
      next = ask(all)
      while (size < enough) {
        const one = await Promise.race([next, wait.late])
        if (one === LATE || one.done) break
        some.push(one.value)
        size += sizeOf(one.value)
        next = ask(all)
      }
      wait.stop()
      yield some
    }
  } finally {
    await all.return?.()
  }
}

/** The next item; a failure is told when its turn comes, until then it must not count as unheard. */
function ask<Item>(items: AsyncIterator<Item>): Promise<IteratorResult<Item>> {
  const next = items.next()
  next.catch(() => {})
  return next
}

function after(milliseconds: number): { readonly late: Promise<typeof LATE>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<typeof LATE>((resolve) => (timer = setTimeout(resolve, milliseconds, LATE)))
  return { late, stop: () => clearTimeout(timer) }
}
