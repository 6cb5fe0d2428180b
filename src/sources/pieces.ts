import type { Failure } from '../base/errors.js'
import type { Part } from '../intake/part.js'
import { NOT_FETCHED } from './items.js'
import type { Fetching, Origin, PartPiece } from './types.js'

/** A part with where it came from. */
export const pieceOf = (part: Part, origin: Origin, fetching: Fetching = NOT_FETCHED, instead: Part | null = null): PartPiece => ({
  kind: 'part',
  part,
  origin,
  fetching,
  instead,
  size: sizeOf(part),
})

/** Something that could not be had. */
export const failedPiece = (failure: Failure, origin: Origin, instead: Part | null = null): PartPiece =>
  pieceOf({ kind: 'failed', failure }, origin, NOT_FETCHED, instead)

function sizeOf(part: Part): number {
  if (part.kind === 'failed') return 0
  if (part.kind !== 'fields') return part.bytes.length
  return Object.values(part.fields).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0)
}
