import { ByteWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Cell } from './types.js'

/** Takes bytes and says when it has room for more. */
export type Sink = (bytes: Uint8Array) => Promise<void> | void

const GROUP = 10_000

/** Rows as one Parquet file, row group by row group, so that memory does not grow with their number. */
export async function writeParquet(
  columns: readonly { readonly name: string; readonly type: 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN' }[],
  rows: AsyncIterable<Readonly<Record<string, Cell>>>,
  sink: Sink,
): Promise<void> {
  const writer = new ByteWriter()
  const flush = async (): Promise<void> => {
    const bytes = new Uint8Array(writer.getBuffer()).slice()
    writer.index = 0
    if (bytes.length) await sink(bytes)
  }
  const streaming = Object.assign(writer, { flush, finish: flush })
  await parquetWriteRows({
    writer: streaming,
    rows,
    columns: columns.map(({ name, type }) => ({ name, type, nullable: true })),
    rowGroupSize: GROUP,
    createdBy: 'readout',
  })
}
