// Does random work on a store until it is killed, and says what has been acknowledged: crash-child.mjs ADDRESS DOCUMENTS SEED
import { createHash } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'

const [address, file, seed] = process.argv.slice(2)
const root = new URL('../../', import.meta.url).href
const { openStore } = await import(`${root}dist/src/store/open.js`)
const { anchorOf } = await import(`${root}dist/src/resolve/anchor.js`)
const { RESOLVERS } = await import(`${root}dist/src/resolve/all.js`)

const documents = JSON.parse(readFileSync(file, 'utf8'))
let state = Number(seed)
const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return (state >>> 8) % below
}
const say = (line) => writeSync(1, `${JSON.stringify(line)}\n`)

function variant(name) {
  const base = documents[random(documents.length)]
  const text = `${base.document.text}\n(${name})`
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { ...base, document: { ...base.document, id: name, text }, record: { ...base.record, id: name, document: { ...base.record.document, sha256 } } }
}

const store = await openStore(address)
say({ open: true })
for (let step = 0; ; step++) {
  const dice = random(10)
  if (dice < 5) {
    const { id: batch } = await store.begin({ kind: 'import', by: 'crash', reason: null, engine: '1' })
    const names = Array.from({ length: 1 + random(8) }, (_, i) => `doc-${seed}-${step}-${i}`)
    await store.add(batch, names.map(variant))
    say({ added: names, batch })
  } else if (dice < 7) {
    const [some] = await store.rows('person', { limit: 1, offset: random(20) })
    if (!some) continue
    const [{ record }] = await store.records([some.doc])
    const target = anchorOf(record, some.fact)
    const { id: batch } = await store.begin({ kind: 'review', by: 'crash', reason: null, engine: null })
    const [decision] = await store.decide(batch, [
      { kind: random(2) ? 'accept' : 'reject', target, other: null, value: null, reason: `step ${seed}-${step}`, by: 'crash' },
    ])
    say({ decided: decision.id, batch })
  } else if (dice < 8) {
    const live = (await store.batches()).filter((batch) => batch.live)
    const { id: batch } = live[random(live.length)] ?? {}
    if (!batch) continue
    say({ undoing: batch })
    await store.undo(batch, 'crash', null)
    say({ undone: batch })
  } else {
    // What `readout rebuild --rows` does, or comparing alone.
    if (random(2)) await store.reindex()
    await store.derive(RESOLVERS)
    say({ derived: true })
  }
}
