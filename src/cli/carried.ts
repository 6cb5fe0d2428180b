import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Part } from '../intake/part.js'
import type { PartPiece } from '../sources/types.js'
import type { KeepSettings } from './keep-work.js'

/** Pieces of an import as they go from the machine that has the sources to the one that reads them. */
export interface Load {
  readonly settings: KeepSettings
  readonly pieces: readonly PartPiece[]
}

/** The fastest level: it lies in the queue for a moment only. */
const LEVEL = { level: 1 }
const LENGTH = 4

/** A load as ASCII: the length of its JSON, the JSON, then all bytes; packed, in base64, so that a database takes whatever the pieces hold. */
export function encodeLoad({ settings, pieces }: Load): string {
  const bytes: Uint8Array[] = []
  const without = (part: Part | null): unknown => {
    if (!part || !('bytes' in part)) return part
    bytes.push(part.bytes)
    return { ...part, bytes: part.bytes.length }
  }
  const stripped = pieces.map((piece) => ({ ...piece, part: without(piece.part), instead: without(piece.instead) }))
  const json = Buffer.from(JSON.stringify({ settings, pieces: stripped }))
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32LE(json.length)
  return deflateRawSync(Buffer.concat([length, json, ...bytes]), LEVEL).toString('base64')
}

export function decodeLoad(text: string): Load {
  const all = inflateRawSync(Buffer.from(text, 'base64'))
  let at = LENGTH + all.readUInt32LE()
  const { settings, pieces } = JSON.parse(all.toString('utf8', LENGTH, at)) as Load
  const within = <P extends Part | null>(part: P): P => {
    if (!part || !('bytes' in part)) return part
    const length = part.bytes as unknown as number
    at += length
    return { ...part, bytes: new Uint8Array(all.subarray(at - length, at)) }
  }
  return { settings, pieces: pieces.map((piece) => ({ ...piece, part: within(piece.part), instead: within(piece.instead) })) }
}
