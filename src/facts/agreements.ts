import { AGREEMENT_HEADS, KNOWN_AGREEMENTS } from '../../languages/en/agreements.js'
import type { AgreementRow } from '../base/agreement-table.js'
import type { Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Hit } from '../text/phrases.js'
import { documentLists } from './agreements-lists.js'
import { addAgreementWords } from './agreements-words.js'
import { isBetter, sameAs } from './agreements-merge.js'
import { type Found, readMention } from './agreements-read.js'
import { sentenceViews } from './agreements-sentence.js'
import type { AgreementDraft, Context } from './types.js'

/** Adds the words that name documents between parties. */
export function addAgreements(lexicon: Lexicon): void {
  addAgreementWords(lexicon)
  for (const row of AGREEMENT_HEADS) for (const phrase of row.phrases) lexicon.add(phrase, { kind: 'agreement', id: row.id, caps: 'any', data: row })
  for (const row of KNOWN_AGREEMENTS) {
    for (const phrase of row.phrases) lexicon.add(phrase, { kind: 'agreement', id: row.id, caps: 'capital', data: row })
    if (row.acronym) lexicon.add(row.acronym, { kind: 'agreement', id: row.id, caps: /\p{Ll}/u.test(row.acronym) ? 'capital' : 'upper', data: row })
  }
}

/** Every treaty, memorandum, declaration … between parties, once. */
export function findAgreements(reading: Reading, context: Context): AgreementDraft[] {
  const { text } = reading
  const found: Found[] = []
  // Headings last: what the body names, it names better.
  const later: Hit[] = []
  const lists = documentLists(text)
  const viewAt = sentenceViews(reading)
  let doneTo = 0
  const take = (hit: Hit): void => {
    if (hit.from < doneTo) return
    for (const next of readMention({ reading, context, view: viewAt(hit.from), lists }, hit)) {
      doneTo = Math.max(doneTo, next.draft.range.to)
      const at = sameAs(found, next)
      if (at < 0) found.push(next)
      else found[at] = merge(found[at] as Found, next)
    }
  }
  for (const hit of text.hits) {
    if (hit.entry.kind !== 'agreement') continue
    const { heading, sentence } = viewAt(hit.from)
    if (heading && !lists[sentence.index]) later.push(hit)
    else take(hit)
  }
  doneTo = 0
  // A heading names again what the body tells of: it adds only kinds of documents not yet met.
  const families = new Set(found.map((f) => f.family))
  for (const hit of later) {
    const { family } = hit.entry.data as AgreementRow
    // "Joint Statement on the Meeting of …" as a heading is the title of the document itself.
    if (family === 'statement' || family === 'communique' || !families.has(family)) take(hit)
  }
  return found.map((f) => f.draft)
}

function merge(a: Found, b: Found): Found {
  const best = isBetter(a, b) ? b : a
  const parties = a.draft.parties.length >= b.draft.parties.length ? a.draft.parties : b.draft.parties
  const status = a.draft.status === 'existing' ? b.draft.status : a.draft.status
  return { ...best, acronym: a.acronym ?? b.acronym, draft: { ...best.draft, acronym: a.draft.acronym ?? b.draft.acronym, parties, status } }
}
