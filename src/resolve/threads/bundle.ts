import { fold } from '../../base/fold.js'
import type { AgreementRow, CommitmentRow, InitiativeRow, ReportRow } from '../../model/rows.js'
import type { RowSource } from '../types.js'

const AGREEMENT = ['doc', 'fact', 'known', 'from_at', 'to_at', 'status', 'parties', 'agreement'] as const satisfies readonly (keyof AgreementRow)[]
const INITIATIVE = ['doc', 'from_at', 'to_at', 'initiative'] as const satisfies readonly (keyof InitiativeRow)[]
const REPORT = ['doc', 'fact', 'from_at', 'to_at', 'status', 'engagement'] as const satisfies readonly (keyof ReportRow)[]

/** What one document tells of promises and of what became of them. */
export interface Bundle {
  readonly doc: string
  readonly known: string
  readonly commitments: readonly CommitmentRow[]
  readonly agreements: readonly Pick<AgreementRow, (typeof AGREEMENT)[number]>[]
  readonly initiatives: readonly Pick<InitiativeRow, (typeof INITIATIVE)[number]>[]
  readonly reports: readonly Pick<ReportRow, (typeof REPORT)[number]>[]
  /** Words of the names of its people, folded. */
  readonly names: ReadonlySet<string>
}

/** Documents one by one in the order in which they became known: streams of that order, read side by side. */
export async function* bundlesOf(source: RowSource): AsyncIterable<Bundle> {
  const commitments = new Reader(source.rows('commitment', ['known']))
  const agreements = new Reader(source.rows('agreement', ['known'], null, AGREEMENT))
  const initiatives = new Reader(source.rows('initiative', ['known'], null, INITIATIVE))
  const reports = new Reader(source.rows('report', ['known'], null, REPORT))
  const people = new Reader(source.rows('person', ['known'], null, ['doc', 'names']))
  for await (const { doc, known } of source.documents()) {
    yield {
      doc,
      known,
      commitments: await commitments.of(doc),
      agreements: await agreements.of(doc),
      initiatives: await initiatives.of(doc),
      reports: await reports.of(doc),
      names: wordsOf((await people.of(doc)).flatMap(({ names }) => names)),
    }
  }
}

const wordsOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => fold(name).split(/[^\p{L}]+/u)))

/** Reads a stream document by document. Rows of documents passed over (copies have none) stay for their turn. */
class Reader<Row extends { readonly doc: string }> {
  private readonly rows: AsyncIterator<Row>
  private ahead: Row | null = null
  private isDone = false

  constructor(rows: AsyncIterable<Row>) {
    this.rows = rows[Symbol.asyncIterator]()
  }

  async of(doc: string): Promise<readonly Row[]> {
    const found: Row[] = []
    for (;;) {
      if (this.ahead === null && !this.isDone) {
        const { value, done } = await this.rows.next()
        this.isDone = done === true
        this.ahead = done ? null : value
      }
      if (this.ahead === null || this.ahead.doc !== doc) return found
      found.push(this.ahead)
      this.ahead = null
    }
  }
}
