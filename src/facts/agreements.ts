import { AGREEMENT_HEADS, KNOWN_AGREEMENTS } from '../../languages/en/agreements.js'
import type { AgreementRow } from '../base/agreement-table.js'
import type { Reading } from '../mentions/types.js'
import type { TokenRange } from '../base/span.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Hit } from '../text/phrases.js'
import type { Sentence } from '../text/sentences.js'
import { type Text, quoteOf } from '../text/text.js'
import type { Word } from '../text/word.js'
import { documentLists } from './agreements-lists.js'
import { hasContent, names, type Phrase } from './agreements-judge.js'
import { leftOf } from './agreements-left.js'
import { contentOf, isBetter, sameAs, type Candidate } from './agreements-merge.js'
import { acronymAt, rightOf } from './agreements-right.js'
import { mattersOf, singularHead } from './agreements-sets.js'
import { partiesBetween, partiesIn } from './agreements-sides.js'
import { statusOf } from './agreements-status.js'
import { Class, is, isCapital } from './agreements-words.js'
import { isHeading } from './topics-masks.js'
import type { AgreementDraft, Context } from './types.js'

/** Adds the words that name documents between parties. */
export function addAgreements(lexicon: Lexicon): void {
  for (const row of AGREEMENT_HEADS) for (const phrase of row.phrases) lexicon.add(phrase, { kind: 'agreement', id: row.id, caps: 'any', data: row })
  for (const row of KNOWN_AGREEMENTS) {
    for (const phrase of row.phrases) lexicon.add(phrase, { kind: 'agreement', id: row.id, caps: 'capital', data: row })
    if (row.acronym) lexicon.add(row.acronym, { kind: 'agreement', id: row.id, caps: /\p{Ll}/u.test(row.acronym) ? 'capital' : 'upper', data: row })
  }
}

interface Found extends Candidate {
  readonly draft: AgreementDraft
}

/** Every treaty, memorandum, declaration … between parties, once. */
export function findAgreements(reading: Reading, context: Context): AgreementDraft[] {
  const { text } = reading
  const found: Found[] = []
  // Headings last: what the body names, it names better.
  const later: Hit[] = []
  const lists = documentLists(text)
  let doneTo = 0
  const take = (hit: Hit): void => {
    if (hit.from < doneTo) return
    for (const next of readMention(reading, context, hit, lists)) {
      doneTo = Math.max(doneTo, next.draft.range.to)
      const at = sameAs(found, next)
      if (at < 0) found.push(next)
      else found[at] = merge(found[at] as Found, next)
    }
  }
  for (const hit of text.hits) {
    if (hit.entry.kind !== 'agreement') continue
    const sentence = text.sentences[text.sentenceOf[hit.from] as number]
    if (sentence && isHeading(text.tokens.word, sentence) && !lists[sentence.index]) later.push(hit)
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
  const acronym = a.acronym ?? b.acronym
  return { ...best, acronym, draft: { ...best.draft, acronym, parties, status } }
}

function readMention(reading: Reading, context: Context, hit: Hit, lists: Uint8Array): readonly Found[] {
  const row = hit.entry.data as AgreementRow
  const found = row.form === 'known' ? readKnown(reading, context, hit, row) : readPhrase(reading, context, hit, row, lists)
  return found ? [found].flat() : []
}

function readKnown(reading: Reading, context: Context, hit: Hit, row: AgreementRow): Found | null {
  const { text } = reading
  const words = text.tokens.word
  const sentence = text.sentences[text.sentenceOf[hit.from] as number] ?? { from: 0, to: text.tokens.count, index: 0, paragraph: 0, kind: 'body' as const }
  const letters = acronymAt(words, hit.to, sentence.to)?.letters ?? null
  const range = { from: hit.from, to: hit.to }
  const acronym = letters ?? row.acronym ?? null
  if (is(words[hit.to], Class.bodies) && isCapital(words[hit.to])) return null
  const isAcronym = hit.to - hit.from === 1
  return {
    family: 'known',
    acronym,
    content: contentOf(words, range.from, range.to, () => false),
    capital: !isAcronym,
    draft: { range, rule: row.id, name: quoteOf(text, range), acronym, ...partiesIn(reading, context, sentence, range, true), status: statusOf(reading, sentence, hit.from, hit.to, false) },
  }
}

function readPhrase(reading: Reading, context: Context, hit: Hit, row: AgreementRow, lists: Uint8Array): Found | Found[] | null {
  const { text } = reading
  const words = text.tokens.word
  const sentence = text.sentences[text.sentenceOf[hit.from] as number]
  if (!sentence) return null
  const heading = isHeading(words, sentence)
  const left = leftOf(words, hit, sentence.from)
  const listed = (lists[sentence.index] === 1 || heading) && left.from - sentence.from <= 1
  // Where every word has a capital, only what opens the heading is a title of a document.
  if ((heading && !listed) || isAddress(text, left.from, hit.to)) return null
  const bare = { row, head: hit, left, right: { to: hit.to, acronym: null, opens: '' }, plural: isPlural(words, hit), byNation: isByNation(text, left.from, hit.from), act: hasClass(words, sentence.from, sentence.to, Class.act) || (row.form === 'paper' && partiesBetween(reading, sentence.from, sentence.to).length >= 2), signed: hasClass(words, sentence.from, sentence.to, Class.signed), listed }
  const manner = listed ? 'whole' : !left.capital ? 'plain' : row.form === 'title' || hasContent(words, bare) ? 'capitals' : 'first'
  const phrase: Phrase = { ...bare, right: rightOf(words, hit.to, sentence.to, manner) }
  if (!names(words, phrase)) return null
  const matters = phrase.plural && phrase.signed && /^(?:on|in)$/.test(phrase.right.opens) ? mattersOf(words, opensAt(words, hit.to, phrase.right.opens), phrase.right.to) : []
  if (matters.length > 0) return matters.map((matter) => oneOf(reading, context, phrase, matter))
  const range = { from: left.from, to: phrase.right.to }
  const acronym = phrase.right.acronym
  return {
    family: row.family,
    acronym,
    content: contentOf(words, range.from, range.to, (i) => i >= hit.from && i < hit.to),
    capital: left.capital,
    draft: { range, rule: row.id, name: nameOf(text, range), acronym, ...partiesIn(reading, context, sentence, range, left.capital && hasContent(words, bare)), status: statusOf(reading, sentence, range.from, range.to, listed) },
  }
}

/** "agreements on air services, double taxation and sport": one of them. */
function oneOf(reading: Reading, context: Context, p: Phrase, matter: TokenRange): Found {
  const { text } = reading
  const sentence = text.sentences[text.sentenceOf[p.head.from] as number] as Sentence
  const range = { from: p.left.from, to: matter.to }
  const name = `${singularHead(quoteOf(text, { from: p.left.from, to: p.head.to }))} ${p.right.opens} ${quoteOf(text, matter)}`
  const { parties } = partiesIn(reading, context, sentence, range, false)
  const draft = { range, rule: p.row.id, basis: 'one of several documents named together', name, acronym: null, parties, status: statusOf(reading, sentence, range.from, p.right.to, p.listed) }
  return { family: p.row.family, acronym: null, content: contentOf(text.tokens.word, matter.from, matter.to, () => false), capital: p.left.capital, draft }
}

/** Where the preposition stands that opens the matter: after the head and its letters in brackets. */
function opensAt(words: readonly Word[], from: number, key: string): number {
  let at = from
  while (at < from + 8 && words[at]?.key !== key) at++
  return at
}

/** The words of a name without what stands in brackets: "Memorandum of Understanding (MoU) between …". */
function nameOf(text: Text, range: { from: number; to: number }): string {
  const words = text.tokens.word
  let name = ''
  let from = range.from
  for (let i = range.from; i <= range.to; i++) {
    const opens = words[i]?.text === '(' && i < range.to
    if (!opens && i < range.to) continue
    if (i > from) name += ` ${quoteOf(text, { from, to: i })}`
    while (i < range.to && words[i]?.text !== ')') i++
    from = i + 1
  }
  return name.replace(/\s+/g, ' ').replace(/ ([,;])/g, '$1').trim()
}

/** A word of a link ("…/2023/05/16/joint-roadmap/") names nothing. */
const isAddress = (text: Text, from: number, to: number): boolean => !isCapital(text.tokens.word[from]) && (text.source[(text.tokens.start[from] ?? 0) - 1] === '/' || text.source[text.tokens.end[to - 1] ?? 0] === '/')

function isPlural(words: Text['tokens']['word'], head: { from: number; to: number }): boolean {
  const first = words[head.from]
  const last = words[head.to - 1]
  const noun = head.to - head.from > 1 && words[head.from + 1]?.key === 'of' ? first : last
  return !!noun && (noun.key !== noun.stem || noun.key === 'memoranda' || noun.key === 'memorandums' || noun.key === 'mous') && noun.key !== 'principles'
}

function isByNation(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.hitsAt[i]?.some((h) => h.entry.kind === 'party' && (h.entry.id === 'party.adjective' || h.entry.id === 'party.name' || h.entry.id === 'party.organisation'))) return true
  return false
}

function hasClass(words: Text['tokens']['word'], from: number, to: number, bits: number): boolean {
  for (let i = from; i < to; i++) if (is(words[i], bits)) return true
  return false
}
