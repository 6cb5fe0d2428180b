import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { SourceDocument } from '../../src/model/types.js'
import { ROOT, textOf } from './files.js'

const parse = (lines: string): SourceDocument[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SourceDocument)

export const examples = (): SourceDocument[] => parse(textOf('examples/kazakhstan-eu/documents.jsonl'))

/** Real readouts that may stand beside the project; none where they don't. */
export function corpus(name: 'kremlin-en' | 'state-gov' | 'whitehouse-gov'): SourceDocument[] {
  const path = `${ROOT}../shared/corpora/${name}.jsonl.gz`
  return existsSync(path) ? parse(gunzipSync(readFileSync(path)).toString('utf8')) : []
}

/** Texts that machines are apt to read differently: cases that fold by locale, lone surrogates, odd numbers and blanks. */
const ODD = [
  'İSTANBUL: Dışişleri Bakanı İbrahim Iğdır met with Foreign Minister ıssız Straße in Istanbul on 3 March.',
  'President \ud800 met \udc00 with 😀 in ﬁnland; trade reached 1,234.50 or ١٢٣ million dollars (+0.1%).',
  'ΣΊΣΥΦΟΣ met Σίσυφος\u2028on\u00a031\u202fDecember 1999\u2029and “never closed',
  'Ljǅ ŉ ǰ ΐ ß ẞ ſt K Å Ω: Minister Åse Ødegård-O’Neill will visit Zürich next Monday.',
]

/** At least 50 documents on which every platform must write the same bytes. */
export function platformDocuments(): SourceDocument[] {
  const some = (['kremlin-en', 'state-gov', 'whitehouse-gov'] as const).flatMap((name) => corpus(name).filter((_, i) => i % 200 === 7))
  return [...examples(), ...ODD.map((text, i) => ({ id: `odd-${i}`, text, published: '2025-03-03' })), ...some]
}
