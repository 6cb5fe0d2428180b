import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** How bytes are kept; a number in the store, never given a new meaning. */
const UTF8 = 1
/** Text with half characters, which UTF-8 cannot hold. */
const UTF16 = 2
const BYTES = 3

/** Bytes as kept, and how to read them again. */
export interface Packed {
  readonly coding: number
  readonly body: Uint8Array
}

/** Whether a text has no half characters. In every Node that runs this, though not in the types of its language version. */
const isWhole = (text: string): boolean => (text as unknown as { readonly isWellFormed: () => boolean }).isWellFormed()
/** The fastest level: a better one saves a twentieth of the room and takes twice the time. */
const LEVEL = { level: 1 }

/** In memory of its own: a view on the compressor's larger block would take all of it along to another thread. */
const packed = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(bytes, LEVEL))

export function packText(text: string): Packed {
  const whole = isWhole(text)
  return { coding: whole ? UTF8 : UTF16, body: packed(Buffer.from(text, whole ? 'utf8' : 'utf16le')) }
}

export const packBytes = (bytes: Uint8Array): Packed => ({ coding: BYTES, body: packed(bytes) })

export const unpackText = ({ coding, body }: Packed): string => inflateRawSync(body).toString(coding === UTF16 ? 'utf16le' : 'utf8')

export const unpackBytes = ({ body }: Packed): Uint8Array => new Uint8Array(inflateRawSync(body))

const UNFIT = /\0|\p{Surrogate}/gu

/** A string as a column of both databases can hold it: without the zero character and half characters. */
export const columnText = (text: string): string => (isWhole(text) && !text.includes('\0') ? text : text.replace(UNFIT, '\ufffd'))
