import type { AgreementRow } from '../base/agreement-table.js'
import type { TokenRange } from '../base/span.js'
import type { Reading } from '../mentions/types.js'
import type { Hit } from '../text/phrases.js'
import { quoteOf } from '../text/text.js'
import type { Word } from '../text/word.js'
import { hasContent, isAdopted, isOfOthers, names, type Phrase, SETS } from './agreements-judge.js'
import { matterApart } from './agreements-apart.js'
import { leftOf } from './agreements-left.js'
import { type Candidate, contentOf } from './agreements-merge.js'
import { isAddress, isByNation, isPlural, nameOf } from './agreements-noun.js'
import { acronymAt, rightOf } from './agreements-right.js'
import type { SentenceView } from './agreements-sentence.js'
import { mattersOf, opensAt, singularHead } from './agreements-sets.js'
import { partiesIn, tellsPlace } from './agreements-sides.js'
import { statusOf } from './agreements-status.js'
import { Class, is, isCapital } from './agreements-words.js'
import type { AgreementDraft, Context } from './types.js'

/** A document named at one place of the text. */
export interface Found extends Candidate {
  readonly draft: AgreementDraft
}

const NONE: ReadonlySet<string> = new Set()

/** Where a head word stands. */
export interface Site {
  readonly reading: Reading
  readonly context: Context
  readonly view: SentenceView
  /** Sentences that are entries of a list of signed documents. */
  readonly lists: Uint8Array
}

/** The document that a head word or a known name tells of; several for "agreements on A, B and C"; none for idle talk. */
export function readMention(site: Site, hit: Hit): readonly Found[] {
  const row = hit.entry.data as AgreementRow
  const found = row.form === 'known' ? readKnown(site, hit, row) : readPhrase(site, hit, row)
  return found ? [found].flat() : []
}

function readKnown({ reading, context, view }: Site, hit: Hit, row: AgreementRow): Found | null {
  const { text } = reading
  const words = text.tokens.word
  if (is(words[hit.to], Class.bodies) && isCapital(words[hit.to])) return null
  const bracket = acronymAt(words, hit.to, view.sentence.to)?.letters ?? null
  // "Conference of the Parties to the Framework Convention (COP28)"
  const letters = bracket && row.acronym && /\d/.test(bracket) ? null : bracket
  const range = { from: hit.from, to: hit.to }
  const isAcronym = hit.to - hit.from === 1 && !!row.acronym
  const name = quoteOf(text, range)
  return {
    family: 'known',
    acronym: letters ?? row.acronym ?? null,
    title: NONE,
    content: contentOf(words, range.from, range.to, () => false),
    capital: !isAcronym,
    draft: {
      range,
      rule: row.id,
      name,
      acronym: letters ?? (isAcronym ? name : null),
      status: statusOf(reading, view.sentence, hit.from, hit.to, false),
      ...partiesIn(reading, context, view, { from: sidesFrom(words, hit.from, view.sentence.from), to: hit.to }, !row.between),
    },
  }
}

/** "the India-Norway CEPA": where the capitals before a known name begin. */
function sidesFrom(words: readonly Word[], head: number, limit: number): number {
  let from = head
  while (
    from > limit &&
    head - from < 6 &&
    ((isCapital(words[from - 1]) && !is(words[from - 1], Class.stop | Class.definite)) || /^[-–]$/.test(words[from - 1]?.text ?? ''))
  )
    from--
  return from
}

function readPhrase(site: Site, hit: Hit, row: AgreementRow): Found | Found[] | null {
  const { reading, context, view } = site
  const { text } = reading
  const words = text.tokens.word
  const phrase = phraseOf(site, hit, row)
  if (!phrase || !names(words, phrase)) return null
  const { left, right } = phrase
  const isSet = phrase.plural && phrase.signed && SETS.has(right.opens)
  const matters = isSet ? mattersOf(words, right.from ?? opensAt(words, hit.to, right.opens), right.to, isPair(words[left.from - 1])) : []
  if (matters.length > 0) return matters.map((matter) => oneOf(site, phrase, matter))
  const range = { from: left.from, to: right.to }
  const lettered = row.family === 'treaty' && !isByNation(text, left.from, hit.from) ? (left.acronym ?? lettersOf(words, left.from, hit.from)) : null
  const letters = right.acronym ?? lettered
  return {
    family: row.family,
    acronym: letters,
    title: left.capital ? contentOf(words, left.from, hit.from, () => false, Class.indefinite | Class.definite) : NONE,
    content: contentOf(words, range.from, range.to, (i) => i >= hit.from && i < hit.to),
    capital: left.capital,
    draft: {
      range,
      rule: row.id,
      name:
        right.from === undefined ? nameOf(text, range) : `${nameOf(text, { from: left.from, to: hit.to })} ${nameOf(text, { from: right.from, to: right.to })}`,
      acronym: letters,
      status: statusOf(reading, view.sentence, range.from, right.from === undefined ? range.to : hit.to, phrase.listed),
      ...partiesIn(reading, context, view, range, !!lettered || isOfOthers(words, phrase)),
    },
  }
}

/** A text on one state's home affairs; one that names no party at all may tell of any. */
const isHome = (reading: Reading, context: Context): boolean => context.domestic && (reading.setting.home !== null || reading.parties.length > 0)

/** "the ABM Treaty", "the BBNJ agreement": a document that goes by its letters. */
function lettersOf(words: readonly Word[], from: number, head: number): string | null {
  const text = words[head - 1]?.text ?? ''
  return head - from === 1 && /^\p{Lu}{3,8}$/u.test(text) ? text : null
}

/** A head word with all that stands around it; null where it cannot name anything. */
function phraseOf({ reading, context, view, lists }: Site, hit: Hit, row: AgreementRow): Phrase | null {
  const { text } = reading
  const words = text.tokens.word
  const { sentence, heading } = view
  const left = leftOf(words, hit, sentence.from)
  const listed = (lists[sentence.index] === 1 || heading) && left.from - sentence.from <= 1
  // Where every word has a capital, only what opens the heading is a title of a document.
  if ((heading && !listed) || isAddress(text, left.from, hit.to)) return null
  const bare = {
    row,
    head: hit,
    left,
    right: { to: hit.to, acronym: null, opens: '' },
    plural: isPlural(words, hit),
    byNation: isByNation(text, left.from, hit.from),
    act: view.act || (row.form === 'paper' && view.parties.length >= 2),
    signed: view.signed,
    adopted: view.adopted && isAdopted(words, hit, sentence.from, sentence.to),
    homeOnly: isHome(reading, context) && !tellsPlace(reading, sentence.from, sentence.to),
    forPlace: false,
    entry: lists[sentence.index] === 1,
    listed,
  }
  const manner = listed ? 'whole' : !left.capital ? 'plain' : row.form === 'title' || hasContent(words, bare) ? 'capitals' : 'first'
  const right = rightOf(words, hit.to, sentence.to, manner)
  const apart = right.opens === '' && !listed && !hasContent(words, bare) ? matterApart(words, hit.to, sentence.to) : null
  const forPlace = right.opens === 'for' && tellsPlace(reading, hit.to, right.to)
  return { ...bare, forPlace, right: apart ? { ...apart, acronym: right.acronym } : right }
}

/** "two agreements on A and B": one each. */
const isPair = (before: Word | undefined): boolean => before?.key === 'two' || before?.text === '2'

/** "agreements on air services, double taxation and sport": one of them. */
function oneOf({ reading, context, view }: Site, p: Phrase, matter: TokenRange): Found {
  const { text } = reading
  const range = { from: p.left.from, to: matter.to }
  const head = singularHead(quoteOf(text, { from: p.left.from, to: p.head.to }))
  const draft: AgreementDraft = {
    range,
    rule: p.row.id,
    basis: 'one of several documents named together',
    name: `${head} ${p.right.opens === 'in' ? 'in' : 'on'} ${quoteOf(text, matter)}`,
    acronym: null,
    parties: partiesIn(reading, context, view, range, false).parties,
    status: statusOf(reading, view.sentence, range.from, p.right.from === undefined ? p.right.to : p.head.to, p.listed),
  }
  const content = contentOf(text.tokens.word, matter.from, matter.to, () => false)
  return { family: p.row.family, acronym: null, title: NONE, content, capital: p.left.capital, draft }
}
