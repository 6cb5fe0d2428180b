import type { AgreementRow } from '../base/agreement-table.js'
import type { TokenRange } from '../base/span.js'
import type { Word } from '../text/word.js'
import type { Left } from './agreements-left.js'
import type { Right } from './agreements-right.js'
import { Class, is, isCapital, isLower, isNumber } from './agreements-words.js'

/** A head word with all that stands around it. */
export interface Phrase {
  readonly row: AgreementRow
  readonly head: { readonly from: number; readonly to: number }
  readonly left: Left
  readonly right: Right
  /** More than one document: "agreements". */
  readonly plural: boolean
  /** Names a country's people or adjective right before the head ("Russian-Georgian agreements"). */
  readonly byNation: boolean
  /** Something is done to documents in this sentence ("was signed", "adopted"). */
  readonly act: boolean
  /** Something is signed, adopted, issued in this sentence. */
  readonly signed: boolean
  /** What follows its preposition is a place: "Partnership for the Western Balkans". */
  readonly forPlace: boolean
  /** This document is what the sentence's verb signs or adopts. */
  readonly adopted: boolean
  /** Told in a text on one state's home affairs, in a sentence that names no other. */
  readonly homeOnly: boolean
  /** An entry of a list of signed documents. */
  readonly entry: boolean
  /** An entry of a list of signed documents, or a heading that is itself the document's title. */
  readonly listed: boolean
}

const PAIRED = new Set(['accord', 'treaty', 'communique', 'convention', 'protocol', 'principle'])

/** Does the phrase name one document, rather than documents in general or a state of mind? */
export function names(words: readonly Word[], p: Phrase): boolean {
  if (isModifier(words, p) || isIdiom(words, p)) return false
  if (p.row.form === 'title') return isTitle(words, p)
  if (p.listed && p.row.form !== 'adopted') return p.right.opens !== '' || hasContent(words, p)
  if (p.row.form === 'adopted')
    return (p.adopted || p.entry) && !hasJoint(words, p) && p.right.opens !== '' && !p.homeOnly && (p.left.opener !== 'vague' || p.plural)
  if (p.left.capital) return capitalNames(words, p)
  return lowerNames(words, p)
}

/** "treaty allies", "protocol department": the head only describes what follows. */
function isModifier(words: readonly Word[], p: Phrase): boolean {
  // "the Convention on Cultural Property Implementation Act"
  const last = words[p.right.to - 1]?.key ?? ''
  if (p.left.capital && (/^(?:act|bill)$/.test(last) || (p.right.opens === 'for' && /^(?:summit|conference|forum)$/.test(last)))) return true
  const next = words[p.head.to]
  if (p.right.opens !== '' || !next) return false
  return isLower(next) ? is(next, Class.modified) : p.left.capital && is(next, Class.bodies)
}

/** "in agreement", "declaration of war", "reached an agreement on", "a great deal of". */
function isIdiom(words: readonly Word[], p: Phrase): boolean {
  const head = words[p.head.from]
  const after = words[p.head.to]?.key ?? ''
  const before = words[p.left.from - (p.left.opener === 'none' ? 1 : 2)]
  if (head?.stem === 'declaration' && after === 'of' && isOneSided(words, p)) return true
  if (p.row.family === 'statement' && (after === 'to' || /^(?:make|made|makes|making|give|gave|deliver|delivered)$/.test(before?.key ?? '')))
    return !p.left.capital
  if (
    head?.stem === 'protocol' &&
    !p.left.capital &&
    ((before?.key === 'of' && p.right.opens === '') || /^(?:state|diplomatic|security|health|safety|sanitary)$/.test(words[p.head.from - 1]?.key ?? ''))
  )
    return true
  if (head?.stem === 'deal' && (after === 'of' || after === 'with')) return true
  if (/^(?:not|no|without|any)$/.test(before?.key ?? '') && !p.left.capital) return true
  // a memorandum to one's own agencies speaks of itself: "publish this memorandum"
  if (p.row.family === 'memorandum' && words[p.left.from - 1]?.key === 'this' && p.right.opens === '') return true
  if (p.row.family === 'memorandum' && /^(?:instructing|directing|ordering)$/.test(after)) return true
  if (p.row.family === 'plan' && !p.left.capital && !hasJoint(words, p) && words[p.head.to + 1]?.key.endsWith('ing')) return true
  if (p.left.capital || p.row.form !== 'accord') return false
  if (after === 'to' || after === 'that' || after === 'in') return !hasContent(words, p) && !p.plural
  return is(before, Class.reach) && !isCapital(words[p.left.from]) && p.left.opener !== 'definite'
}

const DEALS = /^(?:nuclear|peace|ceasefire|truce|grain|trade|hostage|release|migration|exchange|swap)$/
/**
 * Is it unlikely to be a document of those who deal with each other here: "the Good Friday Agreement",
 * "the Convention on the Rights of the Child", "a ceasefire agreement"?
 */
export function isOfOthers(words: readonly Word[], p: Phrase): boolean {
  if (p.left.capital) return hasContent(words, p) || (words[p.head.from]?.stem === 'convention' && p.right.opens !== '')
  return OTHERS.test(words[p.head.from - 1]?.key ?? '')
}

const OTHERS = /^(?:peace|ceasefire|truce|nuclear|hostage|release)$/
const ONE_SIDED = /^(?:war|independence|sovereignty|neutrality|emergency|assets)$/

/** "declaration of war", "Declaration of State Sovereignty": what one side declares alone. */
function isOneSided(words: readonly Word[], p: Phrase): boolean {
  for (let i = p.head.to + 1; i < Math.max(p.right.to, p.head.to + 2); i++) if (ONE_SIDED.test(words[i]?.key ?? '')) return true
  return false
}

/** How far before a statement its verb may stand, in tokens. */
const VERB_REACH = 12

/** "adopted a statement on …", "a number of statements on … were adopted": the verb is near, and no other clause between. */
export function isAdopted(words: readonly Word[], head: TokenRange, from: number, to: number): boolean {
  for (let i = head.from - 1; i >= Math.max(from, head.from - VERB_REACH); i--) {
    if (is(words[i], Class.adopted)) return true
    if (/^(?:after|before|when|while|that|which|who|under|[.:])$/.test(words[i]?.key ?? '')) break
  }
  for (let i = head.to; i < to - 1; i++)
    if (/^(?:was|were|been|being|be)$/.test(words[i]?.key ?? '')) return is(words[i + 1], Class.adopted) || is(words[i + 2], Class.adopted)
  return false
}

/** "Lakeside Compact", "Partnership for Clean Rivers (PCR)". */
function isTitle(words: readonly Word[], p: Phrase): boolean {
  if (!p.left.capital || p.plural) return false
  if (words[p.head.from]?.key === 'partnership') return p.right.opens === 'for' && !p.forPlace
  return hasContent(words, p) && !isDomestic(words, p)
}

/** "the Good Friday Agreement", "Agreement on Peace and Reconciliation in Mali", "a Joint Declaration". */
function capitalNames(words: readonly Word[], p: Phrase): boolean {
  if (isDomestic(words, p)) return false
  if (p.plural) {
    if (isSet(words, p)) return true
    if (!hasContent(words, p))
      return p.left.opener !== 'vague' && p.right.opens !== '' && p.left.opener === 'definite' && p.row.family === 'treaty' && p.right.opens !== 'with'
    return PAIRED.has(words[p.head.to - 1]?.stem ?? '') || (p.left.from === p.head.from - 1 && !p.byNation)
  }
  if (p.left.opener === 'vague') return false
  if (hasContent(words, p)) return true
  if (p.right.opens !== '') return true
  return p.row.form === 'paper' && (hasJoint(words, p) || p.left.opener !== 'definite') && (p.act || hasJoint(words, p))
}

/** "a horizontal aviation agreement", "the memorandum on raw materials", "a roadmap was adopted". */
function lowerNames(words: readonly Word[], p: Phrase): boolean {
  if (isDomestic(words, p) || p.homeOnly) return false
  const named = hasContent(words, p)
  if (p.plural && isSet(words, p)) return true
  if (p.left.opener === 'vague') return false
  if (p.plural) return pluralNames(words, p)
  if (p.left.opener === 'none' && !hasCapital(words, p) && !(p.row.form === 'paper' && p.act && p.left.from < p.head.from)) return false
  if (p.row.form === 'accord') {
    if (words[p.head.from]?.stem === 'contract' || words[p.head.from]?.stem === 'arrangement') return p.act && (named || p.right.opens !== '')
    if (words[p.head.from]?.stem === 'deal')
      return named && (hasCapital(words, p) || p.signed || (p.left.opener === 'definite' && DEALS.test(words[p.head.from - 1]?.key ?? '')))
    if (p.right.opens === 'between') return true
    return (
      named ||
      (p.right.opens !== '' && p.right.opens !== 'with' && p.right.opens !== 'in' && p.right.opens !== 'among' && (p.act || p.left.opener === 'definite'))
    )
  }
  // "the final document" is no kind of document
  if (!named && p.right.opens === '' && words[p.head.to - 1]?.key === 'document') return false
  if (named && p.row.family !== 'charter') return p.act || p.row.family !== 'plan' || p.right.opens !== '' || hasJoint(words, p)
  if (hasJoint(words, p) && p.row.family !== 'plan') return true
  if (p.right.opens === '' && /^(?:its|his|her|their|our|my|your)$/.test(words[p.left.from - 1]?.key ?? '')) return false
  if (p.row.family === 'plan' && p.right.opens === '' && p.left.opener === 'definite' && !p.signed) return false
  return p.act || (p.right.opens !== '' && (p.row.family === 'memorandum' || p.left.opener === 'definite' || isNumber(words[p.right.to - 1])))
}

/** "Minsk agreements", "memoranda of understanding of the Bank": a set that has a name of its own. */
function pluralNames(words: readonly Word[], p: Phrase): boolean {
  if (p.row.family === 'memorandum') return p.right.opens !== '' && p.left.opener !== 'definite'
  return p.left.from === p.head.from - 1 && hasCapital(words, p) && !p.byNation && /^(?:agreement|accord)$/.test(words[p.head.from]?.stem ?? '')
}

/** Prepositions after which the matters of several documents are listed. */
export const SETS: ReadonlySet<string> = new Set(['on', 'in', 'covering', 'spanning', 'concerning', 'regarding'])

/** "Two MoUs on agriculture and higher education were signed": several at once, but each matter is told. */
function isSet(words: readonly Word[], p: Phrase): boolean {
  if (!p.signed || !SETS.has(p.right.opens) || p.left.opener === 'definite') return false
  let told = 0
  for (let i = (p.right.from ?? p.head.to) + 1; i < p.right.to; i++)
    if (
      isLower(words[i]) &&
      (words[i]?.key.length ?? 0) > 3 &&
      !/^(?:cooperation|field|area|sphere|variou|different|issue|matter|number|mutual|several)$/.test(words[i]?.stem ?? '')
    )
      told++
  return told >= 2
}

export function hasContent(words: readonly Word[], p: Phrase): boolean {
  for (let i = p.left.from; i < p.head.from; i++) {
    const word = words[i]
    if ((isCapital(word) || isLower(word)) && word?.key !== 'and' && !is(word, Class.generic)) return true
  }
  return false
}

const hasCapital = (words: readonly Word[], p: Phrase): boolean => {
  // the capital of a sentence's first word proves nothing
  const from = p.left.from + (/^$|[.!?:]$/.test(words[p.left.from - 1]?.text ?? '') ? 1 : 0)
  for (let i = from; i < p.head.from; i++) if (isCapital(words[i])) return true
  return false
}

const hasJoint = (words: readonly Word[], p: Phrase): boolean => {
  for (let i = p.left.from; i < p.head.to; i++) if (/^(?:joint|final|trilateral|tripartite|quadrilateral)$/.test(words[i]?.key ?? '')) return true
  return false
}

/** "emergency declaration", "Presidential Memorandum", "national action plan". */
function isDomestic(words: readonly Word[], p: Phrase): boolean {
  const bits = Class.domestic | (p.left.capital ? 0 : Class.homely)
  for (let i = p.left.from; i < p.head.from; i++) if (is(words[i], bits)) return true
  return false
}
