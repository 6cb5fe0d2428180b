import { urn } from '../escape.js'
import type { Source } from '../../answers/types.js'

const AROUND = 32

/**
 * Sources as W3C Web Annotations (Recommendation of 2017-02-23): each highlights the words that prove a fact. The standard counts
 * positions in characters, so offsets are counted anew in code points of the document's text.
 */
export async function webAnnotations(sources: readonly Source[], textOf: (document: string) => Promise<string | null>): Promise<string> {
  const items = []
  for (const source of sources) items.push(annotation(source, (await textOf(source.document)) ?? ''))
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:readout:annotations', type: 'AnnotationPage', items }, null, 2)}\n`
}

function annotation({ document, fact, quote, from_at, to_at, address }: Source, text: string): Readonly<Record<string, unknown>> {
  const start = codePoints(text.slice(0, from_at))
  return {
    id: urn(document, fact ?? `${from_at}-${to_at}`),
    type: 'Annotation',
    motivation: 'highlighting',
    target: {
      source: address ?? urn(document),
      selector: [
        { type: 'TextQuoteSelector', exact: quote, prefix: text.slice(Math.max(0, from_at - AROUND), from_at), suffix: text.slice(to_at, to_at + AROUND) },
        { type: 'TextPositionSelector', start, end: start + codePoints(quote) },
      ],
    },
  }
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
