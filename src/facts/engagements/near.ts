import type { Occasion } from './merge.js'

const NEAR = 200

/** Occasions told further apart have nothing to do with each other: what is done for each stays bounded. */
export const near = (occasions: readonly Occasion[], index: number): readonly Occasion[] =>
  occasions.length <= NEAR ? occasions : occasions.slice(Math.max(0, index - NEAR), index + NEAR)
