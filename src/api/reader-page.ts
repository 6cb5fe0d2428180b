import { dateInWords } from '../model/words/dates.js'
import type { ReaderParts } from '../../web/src/reader-view.js'
import { occasionAddress } from '../../web/src/linked.js'
import { readerHtml } from '../../web/src/render.js'
import { safeAddress } from '../export/escape.js'
import { factColumn } from '../export/page-facts.js'
import { markedText } from '../export/page-marks.js'
import { allFacts } from '../model/all-facts.js'
import type { KeptDocument } from '../model/kept.js'
import { seenBy } from '../store/seen/seen-by.js'
import type { Store } from '../store/types.js'
import type { Asker } from './access.js'
import type { AssetShelf } from './assets.js'
import { frameOf } from './frame.js'
import { othersOf, otherShown, sidesOf } from './reader-sides.js'
import { changeOf } from './reader-versions.js'
import { seen } from './seen.js'

/** Begins the ids of marks and facts on a reader page: a citation leads to `#d-m-e3`. */
const PREFIX = 'd'

/** Kinds of rows that tell what a person ruled on a fact; a position's ruling stands in its office. */
const KINDS = ['report', 'person', 'office', 'commitment', 'agreement', 'initiative', 'organization', 'figure', 'quotation', 'topic', 'party'] as const

/** The page of one document: its text with the facts beside it, its versions, and what others wrote on the same occasions. */
export async function readerPage(kept: Store, id: string, url: URL, asker: Asker, assets: AssetShelf): Promise<string> {
  const store = seenBy(kept, asker.markings)
  const document = await seen(store, id, asker.markings)
  const parts = await partsOf(store, document)
  const versions = (await store.versions(document.page)).filter(({ marking }) => asker.markings.includes(marking))
  const others = (await othersOf(store, document)).filter(({ marking }) => asker.markings.includes(marking))
  const [beside, against] = [url.searchParams.get('beside'), url.searchParams.get('against')]
  const [other, older] = [others.find((one) => one.id === beside), versions.find((one) => one.id === against && one.id !== document.id)]
  const script = other ? 'sides.js' : 'reader.js'
  const frame = frameOf(url, document.title ?? document.id, asker, assets, ['json'], [script], ['reader.css', 'document.css'])
  const view = {
    ...parts,
    others: others.map(otherShown),
    sides: other ? await sidesOf(store, document, other) : null,
    change: older ? await changeOf(store, older, document) : null,
    versions: versions.map((version) => ({ id: version.id, recorded: version.recorded.slice(0, 10), isThis: version.id === document.id })),
    source: `/documents/${encodeURIComponent(document.id)}/source`,
    hasSource: (await store.source(document.id)) !== null,
  }
  return readerHtml({ ...frame, wide: true }, view)
}

async function partsOf(store: Store, document: KeptDocument): Promise<ReaderParts> {
  const text = (await store.text(document.id)) ?? ''
  const [kept] = await store.records([document.id])
  const facts = kept ? [...allFacts(kept.record)] : []
  const [reviewed, occasions] = [await reviewedIn(store, document.id), await occasionsIn(store, document.id)]
  const why = (fact: string): string => `/documents/${encodeURIComponent(document.id)}/why/${encodeURIComponent(fact)}`
  return {
    id: document.id,
    outlet: document.outlet,
    language: document.language,
    published: document.published ? dateInWords(document.published) : null,
    address: safeAddress(document.address),
    marking: document.marking === 'public' ? null : document.marking,
    textHtml: markedText(text, facts, PREFIX, document.title).body,
    factsHtml: kept ? factColumn(kept.record, PREFIX, { why, reviewed, occasion: (fact) => occasions.get(fact) ?? null }) : '',
    problems: kept?.record.problems.map(({ message }) => message) ?? [],
  }
}

async function reviewedIn(store: Store, doc: string): Promise<Map<string, 'accepted' | 'edited'>> {
  const rows = (await Promise.all(KINDS.map((kind) => store.rows(kind, { where: { doc: ['=', doc] } })))).flat()
  return new Map(rows.flatMap(({ fact, reviewed }) => (reviewed ? [[fact, reviewed] as const] : [])))
}

/** Addresses of the occasions that the meetings of a document belong to. */
async function occasionsIn(store: Store, doc: string): Promise<Map<string, string>> {
  const rows = await store.rows('report', { where: { doc: ['=', doc] } })
  return new Map(rows.flatMap(({ fact, event }) => (event ? [[fact, occasionAddress(event)] as const] : [])))
}
