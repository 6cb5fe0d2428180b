/** Stage 1 for callers of the library: bytes or lines become documents, or a failure that says why not. */
export { toDocument } from './document.js'
export { documentsOf } from './documents.js'
export { formatOf, formatOfBytes } from './format.js'
export { fromLine } from './jsonl.js'
export type { Known, Part } from './part.js'
export { partsOf } from './parts.js'
export type { Format, Taken } from './taken.js'
export { fromBytes } from './whole.js'
