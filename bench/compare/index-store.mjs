// A store that holds what comparing reads and nothing else: documents and their rows, without texts, records and words. A million documents
// fit into ten gigabytes so, and are written in a tenth of the time that adding takes.
import { fold } from '../../dist/src/base/fold.js'
import { GIVEN_NAMES } from '../../dist/gazetteer/given-names.js'
import { SURNAMES } from '../../dist/gazetteer/surnames.js'
import { read } from '../../dist/src/pipeline.js'
import { indexRows } from '../../dist/src/resolve/index-rows.js'
import { sketchOf } from '../../dist/src/resolve/sketch.js'
import { FACT_KINDS, kindOf } from '../../dist/src/store/kinds.js'
import { openStore } from '../../dist/src/store/open.js'
import { encodeRow } from '../../dist/src/store/row-codec.js'
import { loadSqlite } from '../../dist/src/store/sqlite/driver.js'
import { batches } from '../corpus.mjs'
import { hash, moved } from '../fill/rounds.mjs'

const AT_ONCE = 5000
const DAYS = new Set(['known', 'start', 'end', 'from', 'to', 'due', 'period'])
const NAMES = new Set(['name', 'names', 'people', 'quote', 'speaker'])
const NAME = /\p{Lu}[\p{L}'’-]+/gu
const whole = /^\p{Lu}[\p{L}'’-]+$/u
const capital = (name) => name.replace(/(^|[-' ])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())

/** What is read of the corpora, once: documents that tell of dealings, with their rows. */
export async function baseOf() {
  const base = []
  for await (const batch of batches())
    for (const document of batch) {
      const record = read(document)
      if (record.engagements.length + record.commitments.length + record.agreements.length === 0) continue
      const { outlet, side, published } = record.document
      const rows = indexRows({ id: record.id, published, recorded: '2026-01-01T00:00:00Z', side, outlet }, record)
      base.push({ id: record.id, published, side, outlet, sketch: sketchOf(document.text), rows })
    }
  return base
}

/** Fills the store with documents number `from` to `to`: in each round of the corpora every person has another name, and all days are moved. */
export async function fillIndex(path, base, from, to) {
  const store = await openStore(path)
  const batch = await store.begin({ kind: 'import', by: 'bench', reason: null, engine: 'made' })
  await store.close()
  const connection = new (await loadSqlite())(path)
  connection.exec('pragma synchronous = off; pragma cache_size = -200000; begin')
  const columns = connection
    .prepare('pragma table_info(doc)')
    .all()
    .map(({ name }) => name)
  const put = (table, names) => connection.prepare(`insert into "${table}" (${names.map((name) => `"${name}"`)}) values (${names.map(() => '?')})`)
  const documents = put('doc', columns)
  const facts = Object.fromEntries(FACT_KINDS.map((kind) => [kind, put(kindOf(kind).table, ['d', ...Object.keys(kindOf(kind).columns)])]))
  for (let i = from; i < to; i++) {
    const one = base[i % base.length]
    const round = roundOf(one, Math.floor(i / base.length))
    const numbered = { d: i + 1, t: i + 1, r: i + 1, sha256: `made ${i}`, batch: Number(batch.id.slice(1)), version: 1 }
    const told = { id: round.id, page: round.id, outlet: one.outlet, side: one.side, published: round.known, known: round.known, sketch: round.sketch }
    const fixed = { marking: 'public', meta: '{}', recorded: '2026-01-01T00:00:00Z', language: 'en', readout: 1, live: 1, shown: 1, copied: 0 }
    const row = { ...numbered, ...told, ...fixed }
    documents.run(...columns.map((column) => row[column] ?? null))
    for (const kind of FACT_KINDS) for (const fact of one.rows[kind]) facts[kind].run(i + 1, ...encodeRow(kind, round.told(fact)))
    if (i % AT_ONCE === AT_ONCE - 1) connection.exec('commit; begin')
  }
  connection.exec('commit; insert into dirty (n) select coalesce(max(n), 0) + 1 from dirty')
  connection.close()
}

function roundOf({ id, published, sketch, rows }, round) {
  const days = -((hash(`round ${round}`) % 11) * 364)
  const known = published ? moved(published, days) : '2026-01-01'
  if (round === 0) return { id, known: published ?? known, sketch, told: (fact) => ({ ...fact, known: published ?? known }) }
  const words = new Map()
  for (const { name } of rows.person) {
    const parts = name.split(' ')
    parts.forEach((part, i) => {
      if (!whole.test(part) || words.has(part)) return
      const list = i === parts.length - 1 ? SURNAMES : GIVEN_NAMES
      words.set(part, capital(list[hash(`${fold(part)}|${round}`) % list.length]))
    })
  }
  const renamed = (text) => text.replace(NAME, (word) => words.get(word) ?? word)
  const other = (key, value) => {
    if (typeof value === 'string') return DAYS.has(key) && /^\d{4}[\d/-]*$/.test(value) ? moved(value, days) : NAMES.has(key) ? renamed(value) : value
    return Array.isArray(value) && NAMES.has(key) ? value.map(renamed) : value
  }
  return {
    id: `${id}~${round}`,
    known,
    sketch: sketch.replace(/../g, (byte, at) => (Number.parseInt(byte, 16) ^ (hash(`${round} ${at}`) & 255)).toString(16).padStart(2, '0')),
    told: (fact) => ({ ...Object.fromEntries(Object.entries(fact).map(([key, value]) => [key, other(key, value)])), known }),
  }
}
