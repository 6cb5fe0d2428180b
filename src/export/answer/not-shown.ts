import type { Section } from '../../answers/types.js'

/** What the limit left out of a section, in words: "3 more are not shown"; null if nothing is left. */
export function notShown({ left }: Pick<Section, 'left'>): string | null {
  if (left === null) return 'more are not shown'
  return left > 0 ? `${left} more ${left === 1 ? 'is' : 'are'} not shown` : null
}

/** The same as a sentence. */
export function notShownSentence(section: Pick<Section, 'left'>): string | null {
  const words = notShown(section)
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
