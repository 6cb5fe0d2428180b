import type { AnyFact, ListedFact } from '../model/all-facts.js'
import type { SourceDocument } from '../model/types.js'
import { allRules, type RuleEntry } from './rules.js'

/** How a fact came about. */
export interface Trace {
  readonly document: string
  readonly title: string | null
  readonly kind: ListedFact['kind']
  readonly fact: AnyFact
  /** The words before and after the evidence, up to the ends of its lines. */
  readonly before: string
  readonly after: string
  /** null only for a rule id that no table knows: a defect. */
  readonly rule: RuleEntry | null
}

const CONTEXT = 160

export async function traceOf({ kind, fact }: ListedFact, { id, title, text }: SourceDocument): Promise<Trace> {
  const { start, end } = fact.evidence
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  return {
    document: id,
    title: title ?? null,
    kind,
    fact,
    before: (start > CONTEXT ? '…' : '') + before.slice(before.lastIndexOf('\n') + 1),
    after: (after.split('\n', 1)[0] ?? '') + (end + CONTEXT < text.length && !after.includes('\n') ? '…' : ''),
    rule: (await allRules()).get(fact.rule) ?? null,
  }
}
