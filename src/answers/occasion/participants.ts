import type { OfficeRow } from '../../model/rows.js'
import { table } from '../told/answer.js'
import { mostFrequent } from '../told/occasion.js'
import type { Line, Section } from '../types.js'
import type { Parts } from './parts.js'

const COLUMNS = [
  ['name', 'Name'],
  ['office', 'Office'],
  ['of', 'Of'],
  ['documents', 'Documents', 'list'],
  ['person', 'Id'],
] as const

/** Who took part, in which office by the reports of that occasion. */
export function participants({ told, book, documents }: Parts): Section {
  const lines = told.people.flatMap((id): Line[] => {
    const named = told.reports.flatMap((report) => report.people.flatMap((name) => (book.idOf(report.doc, name) === id ? [[report.doc, name] as const] : [])))
    const rows = named.flatMap(([doc, name]) => book.row(doc, name) ?? [])
    const offices = named.flatMap(([doc, name]) => book.offices(doc, name))
    const office = mostFrequent(offices.map(asWords))
    const own = offices.find((one) => asWords(one) === office)
    const name = book.label(id)
    if (rows.length === 0) return []
    return [
      {
        id,
        text: office === null ? name : `${name}, ${office}`,
        fields: { person: id, name, office: own?.title ?? null, of: own?.of ?? null, documents: [...new Set(rows.map(({ doc }) => doc))] },
        sources: documents.sources(own ? [own, ...rows] : rows),
      },
    ]
  })
  return table('people', 'Who took part', COLUMNS, lines)
}

const asWords = ({ title, of }: OfficeRow): string => (of === null ? title : `${title}, ${of}`)
