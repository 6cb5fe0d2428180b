import { Tally } from '../tally.js'
import { daysBetween } from './days.js'
import { type Content, contentOf, contentOfBody, isJoint } from './content.js'

/** A name as one document writes it, whatever kind of thing it is of. */
export interface Named {
  readonly doc: string
  readonly fact: string
  readonly known: string
  readonly from_at: number
  readonly to_at: number
  readonly name: string
  readonly acronym: string | null
  /** Whose it is: parties of an agreement, the one of an organisation; none for initiatives. */
  readonly parties: readonly string[]
  /** A paper that parties conclude, or a body or project with a name of its own. */
  readonly isPaper: boolean
}

/** All documents' rows that write one name for the same parties. */
export interface Thing {
  readonly key: string
  readonly block: string
  readonly parties: readonly string[]
  readonly content: Content
  readonly forms: Tally<string>
  readonly acronyms: Tally<string>
  /** The row that was known first. */
  readonly first: Named
  last: string
  lastDoc: string
  documents: number
}

/** A bare "joint statement" is one of those of its days; a "new agreement" that is being made lasts longer. */
const BARE_DAYS = 10
const NEW_DAYS = 550

/**
 * Tells the key of each name while rows pass in the order in which they became known. A name that tells nothing but a kind of
 * paper is one with others of its days between the same parties. The same rows give the same keys on every pass.
 */
export class Keys {
  private readonly bare = new Map<string, { number: number; last: string }>()
  private readonly contents = new Map<string, Content>()

  keyOf(row: Named): { readonly key: string; readonly block: string; readonly content: Content } {
    const content = this.contentOf(row)
    const block = row.isPaper || !isJoint(content) ? [...row.parties].sort().join('|') : ''
    const plain = `${block}#${content.head ?? ''}#${content.words.join(' ')}#${content.years.join(' ')}`
    if (!content.isBare || row.acronym) return { key: content.isBare ? `${plain}#${row.acronym}` : plain, block, content }
    const open = `${plain}${content.isNew ? '#new' : ''}`
    const known = this.bare.get(open)
    const isOpen = known !== undefined && daysBetween(known.last, row.known) <= (content.isNew ? NEW_DAYS : BARE_DAYS)
    const number = known ? (isOpen ? known.number : known.number + 1) : 1
    this.bare.set(open, { number, last: row.known })
    return { key: `${open}#${number}`, block, content }
  }

  /** Names recur; taking one apart is most of the work. */
  private contentOf({ name, isPaper }: Named): Content {
    const known = this.contents.get(name)
    if (known) return known
    const content = isPaper ? contentOf(name) : contentOfBody(name)
    if (this.contents.size > 50_000) this.contents.clear()
    this.contents.set(name, content)
    return content
  }
}

/** Gathers the things that rows name; rows come in the order in which they became known. */
export async function gather(rows: AsyncIterable<Named>, each: (row: Named, key: string) => void): Promise<Map<string, Thing>> {
  const things = new Map<string, Thing>()
  const keys = new Keys()
  for await (const row of rows) {
    const { key, block, content } = keys.keyOf(row)
    each(row, key)
    let thing = things.get(key)
    if (!thing) {
      thing = { key, block, parties: row.parties, content, forms: new Tally(), acronyms: new Tally(), first: row, last: row.known, lastDoc: '', documents: 0 }
      things.set(key, thing)
    }
    if (thing.lastDoc !== row.doc) thing.documents++
    thing.lastDoc = row.doc
    if (row.known > thing.last) thing.last = row.known
    thing.forms.add(row.name)
    if (row.acronym) thing.acronyms.add(row.acronym)
  }
  return things
}
