/** Words that tell of dealings between states even where no foreign state is named. Folded, singular. */
export const dealings = {
  /** One proves it: somebody from another state, or an occasion among states. */
  strong:
    'ambassador diplomat diplomatic bilateral trilateral multilateral intergovernmental interstate summit counterpart embassy treaty consular ceasefire'.split(
      ' ',
    ),
  /** Hints that also stand in papers on home affairs. */
  weak: 'international foreign global abroad overseas cross-border delegation worldwide visa refugee partner ally peacekeeping humanitarian neighbouring neighboring'.split(
    ' ',
  ),
} as const
