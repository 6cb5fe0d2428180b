import { lastDay } from '../../base/date.js'
import type { Step } from './step.js'

/** Where a promise stands. */
export type ThreadState = 'open' | 'followed up' | 'fulfilled' | 'superseded' | 'no trace'

/** A later telling of a promise: when it became known and what it did. */
export interface ToldStep {
  readonly known: string
  readonly step: Step
}

/** Without a day for it a promise leaves no trace when nobody told of it for so long. */
const SILENCE_DAYS = 730

/**
 * The state of a promise as of a day, from the steps known by then. It changes only with a later text; that nothing was told is
 * `no trace`, once the day it was due has passed, or two years if it had none. What was fulfilled stays so.
 */
export function stateAt(first: { readonly known: string; readonly due: string | null }, steps: readonly ToldStep[], asOf: string): ThreadState {
  const told = steps.filter(({ known }) => known <= asOf).sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
  if (told.some(({ step }) => step === 'fulfilled')) return 'fulfilled'
  const last = told.filter(({ step }) => step !== 'repeated').at(-1)
  if (last) return last.step === 'superseded' ? 'superseded' : 'followed up'
  const spoken = told.at(-1)?.known ?? first.known
  const isOver =
    first.due !== null && lastDay(first.due) > lastDay(first.known) ? lastDay(asOf) > lastDay(first.due) : lastDay(asOf) - lastDay(spoken) > SILENCE_DAYS
  return isOver ? 'no trace' : 'open'
}

/** The step that a relation of kind "thread" tells: its first reason begins with it. */
export function stepIn(reasons: readonly string[]): Step {
  const [first = ''] = reasons
  return (['fulfilled', 'followed up', 'superseded'] as const).find((step) => first.startsWith(step)) ?? 'repeated'
}
