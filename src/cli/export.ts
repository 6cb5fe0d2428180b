import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { failure, ReadoutError } from '../base/errors.js'
import { reasonOf } from '../base/path-failure.js'
import { codebook } from '../export/dataset/codebook.js'
import { csvOf } from '../export/dataset/csv.js'
import { ftmEvent, ftmHolding, ftmPerson, schemaOrgEvent } from '../export/dataset/linked.js'
import { writeParquet } from '../export/dataset/parquet.js'
import { datasetRows } from '../export/dataset/rows.js'
import { type AnyDataset, type DatasetName, DATASETS } from '../export/dataset/tables.js'
import type { Store } from '../store/types.js'
import { EXIT, endWithReader, print, tell } from './output.js'
import { type StoreOptions, withStore } from './store-option.js'

/** Options of `readout export` as the command line gives them. */
export interface ExportOptions extends StoreOptions {
  readonly all?: boolean
  readonly codebook?: boolean
  readonly format?: string
  readonly out?: string
}

export const TABLES = Object.keys(DATASETS) as readonly DatasetName[]
export const TABLE_FORMATS = ['csv', 'parquet', 'jsonl', 'jsonld', 'ftm'] as const
type TableFormat = (typeof TABLE_FORMATS)[number]

/** Writes everything that is kept, one of the tables, or what their columns mean. */
export async function exportCommand(table: string | undefined, options: ExportOptions): Promise<number> {
  endWithReader()
  if (options.codebook) return writing(options.out, (sink) => sink.write(codebook()))
  if (options.all && table !== undefined) throw new ReadoutError(failure('OPTIONS_APART', null, { option: '--all', other: table }))
  if (options.all) return withStore(options, (store) => writing(options.out, (sink) => everything(store, sink)))
  const allowed = `one of ${TABLES.join(', ')}, or --all`
  if (table === undefined) throw new ReadoutError(failure('OPTION_MISSING', null, { option: 'The table', allowed }))
  if (!Object.hasOwn(DATASETS, table)) throw wrong('The table', table, allowed)
  const format = formatOf(table as DatasetName, options)
  if (format === 'parquet' && options.out === undefined && process.stdout.isTTY)
    throw new ReadoutError(failure('OPTION_MISSING', null, { option: '--out', allowed: 'a file: Parquet is nothing to look at' }))
  return withStore(options, (store) => writing(options.out, (sink) => written(store, table as DatasetName, format, sink)))
}

async function everything(store: Store, sink: Sink): Promise<void> {
  for await (const line of store.exportAll()) await sink.write(`${line}\n`)
}

/** Writes to a file, and says so, or to standard output. */
async function writing(out: string | undefined, work: (sink: Sink) => Promise<void>): Promise<number> {
  const sink = await Sink.open(out)
  await work(sink)
  await sink.close()
  if (out) tell(`readout: written to ${out}`)
  return EXIT.ok
}

function formatOf(table: DatasetName, { format, out }: ExportOptions): TableFormat {
  const asked = format ?? out?.slice(out.lastIndexOf('.') + 1).toLowerCase() ?? 'csv'
  const found = TABLE_FORMATS.find((one) => one === asked)
  if (!found) throw wrong(format ? '--format' : '--out', asked, TABLE_FORMATS.join(', '))
  if (found === 'jsonld' && table !== 'engagements') throw wrong('--format', found, 'csv, parquet or jsonl for this table; jsonld for engagements')
  if (found === 'ftm' && table !== 'engagements' && table !== 'holdings')
    throw wrong('--format', found, 'csv, parquet or jsonl for this table; ftm for engagements and holdings')
  return found
}

async function written(store: Store, table: DatasetName, format: TableFormat, sink: Sink): Promise<void> {
  const dataset: AnyDataset = DATASETS[table]
  const rows = datasetRows(store, dataset as never)
  if (format === 'parquet') await writeParquet(dataset.columns, rows, (bytes) => sink.write(bytes))
  else if (format === 'csv') for await (const piece of csvOf(dataset.columns, rows)) await sink.write(piece)
  else if (format === 'ftm' && table === 'holdings') {
    for await (const person of store.stream('entity', { where: { kind: ['=', 'person'] } })) await sink.write(`${JSON.stringify(ftmPerson(person))}\n`)
    const posts = new Set<unknown>()
    for await (const row of rows)
      for (const entity of ftmHolding(row)) {
        if (entity['schema'] === 'Position' && posts.has(entity['id'])) continue
        if (entity['schema'] === 'Position') posts.add(entity['id'])
        await sink.write(`${JSON.stringify(entity)}\n`)
      }
  } else {
    const shape = format === 'jsonld' ? schemaOrgEvent : format === 'ftm' ? ftmEvent : (row: object) => row
    for await (const row of rows) await sink.write(`${JSON.stringify(shape(row))}\n`)
  }
}

/** A file or standard output, written at its own pace. */
class Sink {
  readonly #file: WriteStream | null

  private constructor(file: WriteStream | null) {
    this.#file = file
  }

  static async open(path: string | undefined): Promise<Sink> {
    if (path === undefined) return new Sink(null)
    const file = createWriteStream(path)
    await once(file, 'open').catch((error: NodeJS.ErrnoException) => {
      throw new ReadoutError(failure('OUTPUT_UNWRITABLE', null, { path, reason: reasonOf(error) }))
    })
    return new Sink(file)
  }

  async write(piece: string | Uint8Array): Promise<void> {
    if (!this.#file) return print(piece)
    if (!this.#file.write(piece)) await once(this.#file, 'drain')
  }

  async close(): Promise<void> {
    if (!this.#file) return
    this.#file.end()
    await once(this.#file, 'finish')
  }
}

const wrong = (option: string, value: string, allowed: string): ReadoutError => new ReadoutError(failure('OPTION_INVALID', null, { option, value, allowed }))
