import { readFile } from 'node:fs/promises'
import { pathFailure } from '../base/path-failure.js'
import { partsOf } from '../intake/parts.js'
import { once } from './items.js'
import { failedPiece, pieceOf } from './pieces.js'
import type { PartPiece, Piece } from './types.js'

/** A piece as another machine can read it, which has none of these files: with its bytes. Documents come of it as of the piece itself. */
export async function* portable(piece: Piece): AsyncGenerator<PartPiece> {
  if (piece.kind === 'part') return yield piece
  const bytes = await readFile(piece.path).catch((error: unknown) => pathFailure(piece.path, error))
  if ('code' in bytes) return yield failedPiece(bytes, piece.origin)
  for await (const part of partsOf(once(bytes), piece.path, piece.format)) yield pieceOf(part, piece.origin)
}
