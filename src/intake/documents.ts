import { toDocument } from './document.js'
import { fromLine } from './jsonl.js'
import { linesOf } from './lines.js'
import type { Part } from './part.js'
import type { Taken } from './taken.js'
import { fromBytes } from './whole.js'

/** The documents of one part, or why there are none. Pure but for the libraries it loads: the same part gives the same documents on any thread. */
export async function* documentsOf(part: Part): AsyncGenerator<Taken> {
  if (part.kind === 'failed') yield { failed: part.failure }
  else if (part.kind === 'fields') yield toDocument(part.fields, part.name, part.name)
  else if (part.kind === 'lines') {
    let line = part.firstLine
    for (const bytes of linesOf(part.bytes)) {
      const made = fromLine(bytes, `${part.name}:${line++}`)
      if (made) yield made
    }
  } else if (part.format === 'mail') {
    const { fromMail } = await import('./mail.js')
    const { taken, enclosures } = await fromMail(part.bytes, part.name, part.known)
    // A mail without words of its own is an envelope: what it holds is what counts.
    if ('document' in taken || enclosures.length === 0) yield taken
    for (const { name, format, bytes, known } of enclosures) yield await fromBytes(bytes, format, name, known)
  } else yield await fromBytes(part.bytes, part.format, part.name, part.known)
}
