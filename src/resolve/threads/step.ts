import { STEP_WORDS, TALK_WORDS } from '../../../languages/en/comparing.js'

/** What a later text does with a promise. */
export type Step = 'repeated' | 'followed up' | 'fulfilled' | 'superseded'

/** Reads from a later text's words how it goes on with a promise that was first told in other words. */
export function stepOf(first: string, later: string): Step {
  const step = STEP_WORDS.find(([, pattern]) => pattern.test(later) && !pattern.test(first))?.[0] ?? 'repeated'
  return step === 'fulfilled' && TALK_WORDS.test(later) ? 'followed up' : step
}
