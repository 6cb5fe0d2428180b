import { factColumn } from '../../src/export/page-facts.js'
import { markedText } from '../../src/export/page-marks.js'
import { allFacts } from '../../src/model/all-facts.js'
import { read } from '../../src/pipeline.js'

/** A text with its facts as HTML; everything of the text is escaped in it. */
export function readPasted(text: string, published: string): { readonly textHtml: string; readonly factsHtml: string } {
  const record = read({ id: 'pasted', text, ...(published ? { published } : {}) })
  return { textHtml: markedText(text, [...allFacts(record)], 'd', null).body, factsHtml: factColumn(record, 'd') }
}
