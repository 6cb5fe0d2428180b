import { dateInWords } from '../model/words/dates.js'
import type { ReaderParts, ReaderProps } from '../../web/src/reader-view.js'
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
import { seen } from './seen.js'

/** Begins the ids of marks and facts on a reader page: a citation leads to `#d-m-e3`. */
const PREFIX = 'd'

/** The page of one document: its text with the facts beside it, its versions, and what others wrote on the same occasions. */
export async function readerPage(kept: Store, id: string, url: URL, asker: Asker, assets: AssetShelf): Promise<string> {
  const store = seenBy(kept, asker.markings)
  const document = await seen(store, id, asker.markings)
  const parts = await partsOf(store, document)
  const versions = (await store.versions(document.page)).filter(({ marking }) => asker.markings.includes(marking))
  const beside = await besideOf(store, document, asker, url.searchParams.get('beside'))
  const frame = frameOf(url, document.title ?? document.id, asker, assets, ['json'], ['reader.js'], ['reader.css'])
  const view = {
    ...parts,
    beside,
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
  return {
    id: document.id,
    outlet: document.outlet,
    published: document.published ? dateInWords(document.published) : null,
    address: safeAddress(document.address),
    marking: document.marking === 'public' ? null : document.marking,
    textHtml: markedText(text, facts, PREFIX, document.title).body,
    factsHtml: kept ? factColumn(kept.record, PREFIX) : '',
    problems: kept?.record.problems.map(({ message }) => message) ?? [],
  }
}

/** Documents that tell of the same occasions from another side, and the one of them that stands in the second column. */
async function besideOf(store: Store, document: KeptDocument, asker: Asker, chosen: string | null): Promise<ReaderProps['beside']> {
  const pairs = [
    ...(await store.rows('pair', { where: { left: ['=', document.id] }, markings: asker.markings })),
    ...(await store.rows('pair', { where: { right: ['=', document.id] }, markings: asker.markings })),
  ]
  const ids = [...new Set(pairs.map(({ left, right }) => (left === document.id ? right : left)))]
  const others: KeptDocument[] = []
  for (const id of ids) {
    const other = await store.document(id)
    if (other && asker.markings.includes(other.marking)) others.push(other)
  }
  const shown = others.find(({ id }) => id === chosen)
  return {
    others: others.map(({ id, outlet, title }) => ({ id, outlet, title, isShown: id === shown?.id })),
    shown: shown
      ? { id: shown.id, title: shown.title, outlet: shown.outlet, textHtml: markedText((await store.text(shown.id)) ?? '', [], 'o', shown.title).body }
      : null,
  }
}
