/** Stage 1 for callers of the library: bytes or lines become documents, or a failure that says why not. */
export { toDocument } from './document.js'
export { formatOf, formatOfBytes, fromBytes } from './file.js'
export { fromLine } from './jsonl.js'
export type { Format, Taken } from './taken.js'
