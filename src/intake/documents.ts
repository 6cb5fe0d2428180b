import { toDocument } from './document.js'
import { fromLine } from './jsonl.js'
import { linesOf } from './lines.js'
import type { Part } from './part.js'
import type { Taken } from './taken.js'
import { fromBytes } from './whole.js'

/** The documents of one part, or why there are none. The same part gives the same documents on any thread. */
export async function* documentsOf(part: Part): AsyncGenerator<Taken> {
  for (const one of await opened(part)) yield* documentsIn(one)
}

/** The documents of a part that was opened. */
export async function* documentsIn(part: Part): AsyncGenerator<Taken> {
  if (part.kind === 'failed') yield { failed: part.failure }
  else if (part.kind === 'fields') yield toDocument(part.fields, part.name, part.name)
  else if (part.kind === 'whole') yield await fromBytes(part.bytes, part.format, part.name, part.known)
  else {
    let line = part.firstLine
    for (const bytes of linesOf(part.bytes)) {
      const made = fromLine(bytes, `${part.name}:${line++}`)
      if (made) yield made
    }
  }
}

/** A mail opened: its own text and each enclosure that can be read as parts of their own; any other part as it is. */
export async function opened(part: Part): Promise<readonly Part[]> {
  if (part.kind !== 'whole' || part.format !== 'mail') return [part]
  const { enclosuresOf } = await import('./mail.js')
  return enclosuresOf(part)
}
