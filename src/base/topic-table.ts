import type { PhraseRow } from './tables.js'

/**
 * How much a cue proves: `strong` names the matter outright ("visa facilitation"), `fair` names it
 * unless the words only pass by ("education"), `thing` is a thing of the field that is more often a
 * place, a victim or an example than the matter ("hospital", "missile"), `weak` is a general word that
 * needs company ("security").
 */
export type CueStrength = 'strong' | 'fair' | 'thing' | 'weak'

/** Phrases that tell of a matter. A row with no codes hides shorter cues: "National Security Advisor" is no matter of security. */
export interface TopicRow extends PhraseRow {
  readonly codes: readonly string[]
  readonly strength: CueStrength
  /** True when the phrases are proper names ("Paris Agreement"): their capitals do not make them part of an office or a body. */
  readonly names?: true
}

/** "visa regime; readmission" → its phrases. Long lists read better as running text. */
export function list(phrases: string): readonly string[] {
  return phrases
    .split(';')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}
