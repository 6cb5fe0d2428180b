import { fold } from '../../base/fold.js'
import type { OfficeRow, PersonRow, ReportRow } from '../../model/rows.js'
import { aligned, grouped } from '../aligned.js'
import type { RowSource } from '../types.js'
import { type Series, seriesIn } from './series.js'

const COLUMNS = [
  'doc',
  'fact',
  'known',
  'kind',
  'status',
  'level',
  'certainty',
  'name',
  'start',
  'end',
  'place',
  'parties',
  'context',
  'people',
  'side',
  'outlet',
  'quote',
  'from_at',
  'to_at',
] as const satisfies readonly (keyof ReportRow)[]

type Row = Pick<ReportRow, (typeof COLUMNS)[number]>

/** A report with what its document tells besides, as plain values: what is compared is made of it (`Teller`). */
export interface Telling extends Omit<Row, 'people' | 'quote' | 'from_at' | 'to_at'> {
  readonly isCopy: boolean
  /** Entities of those who took part, with their names as the document has them; those whom it means by an office alone come first. */
  readonly who: readonly (readonly [person: string, name: string])[]
  readonly series: Series | null
}

type Named = Pick<PersonRow, 'doc' | 'name' | 'person' | 'party'>
type Nameless = Pick<OfficeRow, 'doc' | 'of_fact' | 'person' | 'from_at' | 'to_at' | 'quote'>

/** All reports, document by document, read beside those whom the documents name. `meet` is told of everybody, and for whom they act. */
export async function* tellingsOf(
  source: RowSource,
  isCopied: (doc: string) => boolean,
  meet: (person: string, party: string | null) => void,
): AsyncIterable<Telling> {
  async function* met(): AsyncIterable<Named> {
    for await (const row of source.rows('person', [], 'copies', ['doc', 'name', 'person', 'party'])) {
      meet(idOf(row), row.party)
      yield row
    }
  }
  const people = aligned(met())
  const offices = aligned(source.rows('office', [], 'copies', ['doc', 'of_fact', 'person', 'from_at', 'to_at', 'quote']))
  for await (const [doc, reports] of grouped(source.rows('report', [], 'copies', COLUMNS))) {
    const persons = new Map((await people(doc)).map((row) => [row.name, idOf(row)]))
    const meant = (await offices(doc)).filter(({ of_fact, person }) => of_fact === null && person !== null)
    const isCopy = isCopied(doc)
    for (const row of reports) yield telling(row, persons, meant, isCopy)
  }
  await people(LAST)
}

/** After every document: what it is asked for with lets the rest pass by. */
const LAST = '\u{10ffff}'

const idOf = ({ name, person }: Named): string => person ?? nameless(name)

function telling(row: Row, persons: ReadonlyMap<string, string>, meant: readonly Nameless[], isCopy: boolean): Telling {
  const { doc, fact, known, kind, status, level, certainty, name, start, end, place, parties, context, side, outlet } = row
  // Those whom the very clause of the report means.
  const within = meant.filter(({ from_at, to_at }) => from_at >= row.from_at && to_at <= row.to_at)
  const who = [
    ...within.map(({ person, quote }) => [person as string, quote] as const),
    ...row.people.map((each) => [persons.get(each) ?? nameless(each), each] as const),
  ]
  return { doc, fact, known, kind, status, level, certainty, name, start, end, place, parties, context, side, outlet, isCopy, who, series: seriesIn(row) }
}

/** A name that was tied to nobody stands for itself. */
const nameless = (name: string): string => `name:${fold(name)}`
