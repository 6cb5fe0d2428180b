// Fills a store with many documents, quickly, for measuring what a large store does:
//   node bench/fill.mjs STORE NUMBER [--cache FOLDER] [--every N] [--compared]
// STORE is a path or postgres://…; a store that this script filled before is filled up to NUMBER. --cache keeps what was read for the
// next time, --every takes every Nth document of the corpora (2), --compared also writes what comparing would find.
//
// Documents are made of those that were read once: people's words are other words of the same length, days are moved, ids and addresses
// are new; so every quote stands at its place, and `readout doctor` finds nothing. They go through the store's own way of adding.
// The same numbers give the same store.
// What it does not show: days in the texts are those of the original, only the record tells moved ones; texts of one original share their
// other words, so that there are no more distinct words than in some thousand texts, and parties, agreements and outlets are no more than
// there; sketches are made, not worked out. With --compared each round is compared by itself: no person, event or promise reaches from
// one round into another, agreements, initiatives, bodies and series of figures are shared by all, and no line waits between rounds.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { baseOf } from './fill/base.mjs'
import { Maker } from './fill/maker.mjs'
import { FoundWriter } from './fill/found-writer.mjs'
import { openStore } from '../dist/src/store/open.js'

const AT_ONCE = 1000
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cache: { type: 'string' }, every: { type: 'string', default: '2' }, compared: { type: 'boolean', default: false } },
})
const { cache, compared: isCompared } = values
const nth = Number(values.every)
const [address, number] = [positionals[0], Number(positionals[1])]
if (!address || !(number > 0)) {
  console.error('usage: fill.mjs STORE NUMBER [--cache FOLDER] [--every N] [--compared]')
  process.exit(2)
}

const tell = (line) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`)
const folder = cache ?? mkdtempSync(join(tmpdir(), 'readout-fill-'))
const maker = new Maker(await baseOf(folder, nth, isCompared, tell))
tell(`${maker.documents.length} documents to make others from`)

const store = await openStore(address, { clock: () => '2026-01-01T00:00:00.000Z' })
const done = (await store.state('bench-fill')) ?? { next: 0 }
const batch = await store.begin({ kind: 'import', by: 'bench', reason: null, engine: 'made' })
const writer = isCompared ? await FoundWriter.open(address, maker) : null
await writer?.begin()
const start = performance.now()
const size = maker.documents.length
const making = new Worker(new URL('./fill/making.mjs', import.meta.url), { workerData: { folder, nth, isCompared } })
/** The next documents are made while some are written. */
const endAfter = (at) => Math.min(number, at + AT_ONCE, (Math.floor(at / size) + 1) * size)
const ask = (from) => from < number && making.postMessage({ from, to: endAfter(from) })
ask(done.next)
for (let at = done.next; at < number; ) {
  const end = endAfter(at)
  const [packed] = await once(making, 'message')
  ask(end)
  await store.add(batch.id, packed)
  at = end
  if (writer && (at % size === 0 || at === number)) {
    const round = Math.floor((at - 1) / size)
    await writer.round(round, Math.max(0, done.next - round * size))
  }
  await store.setState('bench-fill', { next: at })
  if (at % 10_000 < AT_ONCE || at === number) tell(`${at} documents, ${Math.round((at - done.next) / ((performance.now() - start) / 1000))} a second`)
}
await making.terminate()
if (cache === null) rmSync(folder, { recursive: true })
await writer?.end(Math.floor((number - 1) / size))
await store.close()
