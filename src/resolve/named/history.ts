import type { AgreementRow } from '../../model/rows.js'
import type { AgreementStatus } from '../../model/types.js'

/** A step of an agreement with the text that tells it. */
export interface Step {
  readonly status: AgreementStatus
  readonly known: string
  readonly doc: string
  readonly fact: string
  readonly quote: string
}

/** How an agreement went on, by when each step became known: a status told again is no new step. Rows of one agreement, any order. */
export function historyOf(rows: readonly AgreementRow[]): Step[] {
  const sorted = [...rows].sort((a, b) => order(a.known, b.known) || order(a.doc, b.doc) || a.from_at - b.from_at)
  const steps: Step[] = []
  for (const { status, known, doc, fact, quote } of sorted) if (steps.at(-1)?.status !== status) steps.push({ status, known, doc, fact, quote })
  return steps
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
