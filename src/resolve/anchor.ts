import { keyOf } from '../base/fold.js'
import { type AnyFact, allFacts, type FactKind, type ListedFact } from '../model/all-facts.js'
import type { Anchor } from '../model/kept.js'
import type {
  Agreement,
  Commitment,
  Engagement,
  Figure,
  Initiative,
  Office,
  Organization,
  Party,
  Person,
  Position,
  Quotation,
  ReadoutRecord,
  Topic,
} from '../model/types.js'

/** What a fact says, as short as tells it from its neighbours: two readings of one fact agree in it even if they number it differently. */
const KEYS: { readonly [K in FactKind]: (fact: never) => string } = {
  person: (f: Person) => keyOf(f.name),
  office: (f: Office) => `${keyOf(f.title)}|${f.of}`,
  position: (f: Position) => `${keyOf(f.title)}|${f.of ?? ''}`,
  organization: (f: Organization) => keyOf(f.name),
  party: (f: Party) => f.name,
  engagement: (f: Engagement) => `${f.kind}|${[...f.parties].sort().join(',')}|${f.start ?? ''}`,
  topic: (f: Topic) => f.code,
  commitment: (f: Commitment) => `${f.kind}|${[...f.by].sort().join(',')}`,
  agreement: (f: Agreement) => keyOf(f.name),
  initiative: (f: Initiative) => keyOf(f.name),
  figure: (f: Figure) => `${f.value}|${f.unit}`,
  quotation: (f: Quotation) => keyOf(f.words.slice(0, 80)),
}

const keyOfFact = ({ kind, fact }: ListedFact): string => KEYS[kind](fact as never)

/** The place of a fact in the words of its document, for rulings that must hold on; null if the record has no such fact. */
export function anchorOf(record: ReadoutRecord, factId: string): Anchor | null {
  for (const listed of allFacts(record)) {
    const { kind, fact } = listed
    if (fact.id === factId) return { doc: record.id, fact: factId, kind, from_at: fact.evidence.start, to_at: fact.evidence.end, key: keyOfFact(listed) }
  }
  return null
}

/**
 * Finds an anchored fact in a record that may have been made by another engine. It must be of the same kind and either
 * touch the same words or, where nothing touches them, be the only one that says the same; the likest wins: same words and same
 * saying, then same saying, then most words in common. Null if the record tells nothing of the kind there.
 */
export function findAnchored(record: ReadoutRecord, anchor: Anchor): string | null {
  let best: { readonly id: string; readonly rank: number } | null = null
  let alike: AnyFact | null = null
  let alikes = 0
  for (const listed of allFacts(record)) {
    if (listed.kind !== anchor.kind) continue
    const { evidence } = listed.fact
    const says = keyOfFact(listed) === anchor.key
    if (says) {
      alike = listed.fact
      alikes++
    }
    const common = Math.min(evidence.end, anchor.to_at) - Math.max(evidence.start, anchor.from_at)
    if (common <= 0) continue
    const whole = Math.max(evidence.end, anchor.to_at) - Math.min(evidence.start, anchor.from_at)
    const rank = (says ? 2 : 0) + common / whole
    if (!best || rank > best.rank) best = { id: listed.fact.id, rank }
  }
  return best?.id ?? (alikes === 1 && alike ? alike.id : null)
}
