import { factsApart } from '../answers/told/facts-apart.js'
import { wordsApart } from '../answers/told/words-apart.js'
import type { ListedFact } from '../model/all-facts.js'
import type { KeptDocument } from '../model/kept.js'
import type { Store } from '../store/types.js'
import type { ChangedFact, VersionChange } from '../../web/src/versions-view.js'

/** What changed between two versions of a page: the words, and the facts whose words are gone or say otherwise. */
export async function changeOf(store: Store, older: KeptDocument, newer: KeptDocument): Promise<VersionChange> {
  const [before, after] = await Promise.all([store.text(older.id), store.text(newer.id)])
  const records = new Map((await store.records([older.id, newer.id])).map(({ document, record }) => [document.id, record]))
  const { gone, changed, added } = factsApart(records.get(older.id) ?? null, records.get(newer.id) ?? null)
  return {
    older: { id: older.id, recorded: older.recorded.slice(0, 10) },
    newer: { id: newer.id, recorded: newer.recorded.slice(0, 10) },
    words: wordsApart(before ?? '', after ?? ''),
    gone: gone.map((fact) => shown(fact, older.id)),
    changed: changed.map((one) => ({ before: shown(one.before, older.id), after: shown(one.after, newer.id) })),
    added: added.map((fact) => shown(fact, newer.id)),
  }
}

const shown = ({ kind, fact }: ListedFact, document: string): ChangedFact => ({ document, fact: fact.id, kind, quote: fact.evidence.quote })
