// Organisations, institutions, groups, regions and agencies: our own list, made regular.
import { ownLines, split, unique } from './inputs.mjs'

const ORDER = ['international', 'institution', 'group', 'region', 'agency']

export function organisations() {
  const rows = ownLines('organisations.txt').map((line) => {
    const [kind, name, names, acronyms, actsFor] = line.split('|')
    if (!ORDER.includes(kind) || !name) throw new Error(`organisations.txt: ${line}`)
    return { name, names: unique([name, ...split(names)]), acronyms: unique(split(acronyms, ',')), kind, actsFor: actsFor || null }
  })
  return ORDER.flatMap((kind) => rows.filter((row) => row.kind === kind))
}
