import { type AnyDataset, DATASETS } from './tables.js'

const TYPES = { STRING: 'text', DOUBLE: 'number', INT32: 'whole number', BOOLEAN: 'true or false' } as const

/** The codebook of all datasets as Markdown. */
export const codebook = (): string => ['# Codebook', '', ...Object.values(DATASETS).flatMap((dataset: AnyDataset) => table(dataset)), ''].join('\n')

function table({ name, about, columns }: AnyDataset): string[] {
  const rows = columns.map((column) => `| \`${column.name}\` | ${TYPES[column.type]} | ${column.about.replaceAll('|', '\\|')} |`)
  return [`## ${name}`, '', about, '', '| column | type | what it holds |', '|---|---|---|', ...rows, '']
}
