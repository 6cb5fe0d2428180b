// The documents that all others are made from: read once, compared once, kept in a folder for the next time.
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { read } from '../../dist/src/pipeline.js'
import { RESOLVERS } from '../../dist/src/resolve/all.js'
import { deriveInMemory } from '../../dist/src/resolve/memory-source.js'
import { sketchOf } from '../../dist/src/resolve/sketch.js'
import { batches } from '../corpus.mjs'

/** Rows that comparing finds, by the file they are kept in. */
export const FOUND = ['involved', 'dyad', 'entity', 'relation', 'conflict', 'pair', 'copy']

async function* lines(file) {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line)
}

/** {documents: [{document, record, sketch}], found: {KIND: rows}, assigned: {KIND: {"DOC#FACT": columns}}}; every `nth` document of the corpora. */
export async function baseOf(folder, nth, isCompared, tell) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `read-${nth}.jsonl`)
  if (!existsSync(file)) {
    tell('reading the corpora')
    const out = []
    for await (const batch of batches({ nth })) {
      for (const document of batch) out.push(JSON.stringify({ document, record: read(document), sketch: sketchOf(document.text) }))
    }
    writeFileSync(file, out.map((line) => `${line}\n`).join(''))
  }
  const documents = []
  for await (const one of lines(file)) documents.push(one)
  return { documents, ...(isCompared ? await comparedOf(join(folder, `compared-${nth}.json`), documents, tell) : {}) }
}

async function comparedOf(file, documents, tell) {
  if (!existsSync(file)) {
    tell('comparing them')
    const given = documents.map(({ record, sketch }) => {
      const { outlet, side, published } = record.document
      return { document: { id: record.id, published, recorded: '2026-01-01T00:00:00Z', side, outlet }, record, sketch }
    })
    const {
      person,
      office,
      report,
      commitment,
      agreement,
      initiative,
      organization,
      figure,
      quotation,
      topic: _t,
      party: _p,
      ...found
    } = await deriveInMemory(given, RESOLVERS)
    const assigned = {}
    for (const [kind, rows] of Object.entries({ person, office, report, commitment, agreement, initiative, organization, figure, quotation })) {
      assigned[kind] = {}
      for (const row of rows) assigned[kind][`${row.doc}#${row.fact}`] = ASSIGNED[kind].map((column) => row[column])
    }
    writeFileSync(file, JSON.stringify({ found, assigned }))
  }
  return JSON.parse(await readFile(file, 'utf8'))
}

/** Columns that comparing fills. */
export const ASSIGNED = {
  person: ['person'],
  office: ['person', 'holding'],
  report: ['event', 'engagement'],
  commitment: ['thread'],
  agreement: ['agreement'],
  initiative: ['initiative'],
  organization: ['organization'],
  figure: ['series'],
  quotation: ['person'],
}
