import { Shape, type Word } from '../text/word.js'
import { Class, is, isCapital, isDeterminer, isDocument, isLower, isNumber } from './agreements-words.js'

/** What stands after a head word: where the name ends, and the letters in brackets. */
export interface Right {
  readonly to: number
  readonly acronym: string | null
  /** Preposition that opens the matter or the sides; "" if none does. */
  readonly opens: string
  /** Where what stands after the head begins, if a verb stands between. */
  readonly from?: number
}

/** No name has more words after its head (a joint statement may name twenty states). */
const LONGEST = 70
/** A list goes on after a comma if its "and" is this near. */
const LIST_REACH = 40

export type Manner = 'plain' | 'capitals' | 'first' | 'whole'

/**
 * `plain`: "agreement on mutual legal assistance"; `capitals`: of a name that is already one, only what is
 * capitalised too ("Treaty on the Non-Proliferation of Nuclear Weapons"); `first`: of a bare capitalised
 * head, the same, or all if what follows has no capitals; `whole`: an entry of a list of documents, to its end.
 */
export function rightOf(words: readonly Word[], head: number, limit: number, manner: Manner): Right {
  let acronym = acronymAt(words, head, limit)
  let at = acronym ? acronym.to : head
  // "agreements, including on trade, energy and education"
  if (/^[,:(–—]$/.test(words[at]?.text ?? '') && /^(?:including|namely)$/.test(words[at + 1]?.key ?? '') && words[at + 2]?.key === 'on') at += 2
  const first = words[at]
  if (
    at >= limit ||
    !(is(first, Class.opens) || (manner === 'whole' && /^(?:from|by|following|of)$/.test(first?.key ?? ''))) ||
    !opensMatter(words, at, limit, manner)
  )
    return { to: head, acronym: acronym?.letters ?? null, opens: '' }
  const opens = first?.key ?? ''
  if (opens === 'of' && isMereDate(words, at + 1, limit)) return { to: head, acronym: acronym?.letters ?? null, opens: '' }
  if (/^(?:between|of|among)$/.test(opens) && isVagueSides(words, at)) return { to: head, acronym: acronym?.letters ?? null, opens: '' }
  const end = endOf(words, at, limit, manner)
  if (end <= at + 1) return { to: head, acronym: acronym?.letters ?? null, opens: '' }
  at = end
  acronym ??= manner === 'capitals' ? acronymAt(words, at, limit) : null
  return { to: end, acronym: acronym?.letters ?? null, opens }
}

/** "(EPCA)", "(C-SIPA)", "(“the MoU”)" right at `at`. */
export function acronymAt(words: readonly Word[], at: number, limit: number): { letters: string; to: number } | null {
  let i = at
  if (i < limit && /^["”»]$/.test(words[i]?.text ?? '')) i++
  if (i >= limit || words[i]?.text !== '(') return null
  const from = i + 1
  const parts: string[] = []
  for (i = from; i < limit && i < from + 5; i++) {
    const word = words[i] as Word
    if (word.text === ')') break
    if (/^["“”]$/.test(word.text) || word.key === 'the' || word.key === 'or') continue
    if (!(word.shape & (Shape.Capital | Shape.Number))) return null
    parts.push(word.text)
  }
  if (words[i]?.text !== ')' || parts.length === 0 || parts.length > 2) return null
  const letters = parts.join('-')
  return /\p{Lu}.*\p{Lu}/u.test(letters) && letters.length <= 10 ? { letters, to: i + 1 } : null
}

/** After "in" these tell how or when, not of what. */
const MANNERS =
  /^(?:order|particular|a|an|his|her|their|our|which|accordance|line|connection|late|early|mid|recent|response|spring|summer|autumn|winter|fall|detail|full|principle|force|place|turn|fact|general)$/

/** "in Mali", "in support of": of the prepositions only those that can tell the matter. */
function opensMatter(words: readonly Word[], at: number, limit: number, manner: Manner): boolean {
  const key = words[at]?.key
  const next = words[at + 1]
  if (!next || at + 1 >= limit) return false
  if (manner === 'whole') return true
  // "a protocol to the agreement on …"
  if (key === 'to')
    return words[at - 1]?.key === 'protocol' && (next.key === 'the' || isCapital(next)) && opensAnother(words, next.key === 'the' ? at + 2 : at + 1, limit)
  if (key === 'in')
    return (
      (isLower(next) && !next.key.endsWith('ing') && !isDeterminer(next) && !MANNERS.test(next.key)) ||
      (next.key === 'the' && /^(?:field|area|sphere|sector|domain)s?$/.test(words[at + 2]?.key ?? ''))
    )
  if (key === 'with' || key === 'between' || key === 'among') return manner !== 'capitals'
  if (key === 'on') return !isNumber(next) && !is(next, Class.day)
  if (key === 'for') return !/^(?:his|their|all|signature|ratification|approval|consideration|review|adoption|now)$/.test(next.key)
  return true
}

/** "of 5 June 2023" tells when; only a matter after it ("of 5 June 2023 on raw materials") makes it part of a name. */
function isMereDate(words: readonly Word[], at: number, limit: number): boolean {
  const tells = (word: Word | undefined): boolean => isNumber(word) || is(word, Class.day)
  if (!tells(words[at])) return false
  let i = at
  while (i < limit && i < at + 5 && (tells(words[i]) || (words[i]?.text === ',' && tells(words[i + 1])))) i++
  return !/^(?:on|for|between)$/.test(words[i]?.key ?? '') || i >= limit
}

function endOf(words: readonly Word[], at: number, limit: number, manner: Manner): number {
  if (manner === 'plain' || manner === 'whole') return plainTo(words, at, limit, manner === 'whole')
  const end = capitalsTo(words, at, limit)
  if (manner === 'capitals') return end
  if (words[at]?.key === 'between' || end <= at + 1) return plainTo(words, at, limit, false)
  // "Joint Declaration on Strategic Partnership between Norway and Kenya"
  return words[end]?.key === 'between' && !isVagueSides(words, end) ? plainTo(words, end, limit, false) : end
}

/** "between the two countries" tells nothing that the sentence does not. */
const isVagueSides = (words: readonly Word[], at: number): boolean =>
  VAGUE_SIDES.test(words[at + (/^(?:the|both|our|their|these)$/.test(words[at + 1]?.key ?? '') ? 2 : 1)]?.key ?? '')

const VAGUE_SIDES = /^(?:two|countries|parties|sides|states|nations|governments|our|three|five)$/

const LINKS = new Set(['’', "'", 'against', 'or', 'of', 'the', 'on', 'and', 'for', 'a', 'in', '&', ','])

/** "Convention on the Rights of Persons with Disabilities": as long as small words lead to a capital. */
function capitalsTo(words: readonly Word[], at: number, limit: number): number {
  let end = at
  for (let i = at; i < limit && i - at < LONGEST; i++) {
    const word = words[i] as Word
    if (isCapital(word) && !is(word, Class.day)) end = i + 1
    else if (word.key === 'and' && isDeterminer(words[i + 1]) && opensAnother(words, i + 2, limit)) break
    else if (!LINKS.has(word.key) || i - end >= 3 || (word.text === ',' && (!listGoesOn(words, i, limit) || opensAnother(words, i + 1, limit)))) break
  }
  return end
}

function plainTo(words: readonly Word[], at: number, limit: number, whole: boolean): number {
  let end = at + 1
  let sides = words[at]?.key === 'between' || words[at]?.key === 'among' || (words[at]?.key === 'of' && isCapital(words[at + 1]))
  for (let i = at + 1; i < limit && i - at < LONGEST; i++) {
    const word = words[i] as Word
    const key = word.key
    if (word.text === '(') {
      const close = closing(words, i, limit)
      if (close < 0) break
      i = close
      continue
    }
    if (word.text === ',') {
      if (!whole && (!listGoesOn(words, i, limit) || opensAnother(words, i + 1, limit))) break
      continue
    }
    if (word.shape & Shape.Punct && word.text !== '&' && word.text !== '/') break
    if (whole ? isNumber(word) && words[i + 1]?.text === '.' && i + 2 >= limit : endsAt(words, i, at)) break
    if (key === 'and' || key === 'as') {
      // "statements on nuclear security and on cyber crime"
      if (key === 'and' && words[i + 1]?.key === 'on' && words[at]?.key === 'on' && words[at - 1]?.key !== words[at - 1]?.stem) continue
      if (key === 'as' || !joinsOn(words, i + 1, sides || whole)) break
      continue
    }
    if (is(word, Class.opens) && !(whole && key === 'in')) {
      if (key === 'between') sides = true
      if (!goesOnWith(words, i, at)) break
      continue
    }
    if (whole && /^(?:which|that|signed|were|was)$/.test(key)) break
    if (!isDeterminer(word)) end = i + 1
  }
  return end
}

/** Does the name end before this word? */
function endsAt(words: readonly Word[], i: number, at: number): boolean {
  const word = words[i] as Word
  if (isCapital(word)) return false
  // after a preposition a verb's form is a noun: "in support of", "for address systems"
  // "mutual support", "legal help": a noun after an adjective
  if (/^(?:support|help|address|advance)$/.test(word.key) && /(?:al|ic|ive|ary|ous)$/.test(words[i - 1]?.key ?? '')) return false
  if (is(word, Class.ends))
    return !is(words[i - 1], Class.opens) || (i === at + 1 && /^(?:which|that|whose|both|whom)$/.test(word.key)) || /^(?:which|whom|whose)$/.test(word.key)
  // "on 5 May", "in 2015": a date tells when, not what; "for 2023–2024" and "of 7 November" are part of the name
  // "on the 25th anniversary" is a matter
  if (isNumber(word) && /^(?:anniversary|session|year)$/.test(words[i + 1]?.stem ?? '')) return false
  if (is(word, Class.day) || isNumber(word))
    return !/^(?:for|of|to|years|period)$/.test(words[at]?.key ?? '') && !/^(?:for|years|period)$/.test(words[i - 1]?.key ?? '') && !isNumber(words[i - 1])
  return false
}

/** After "and": another matter or side, not another clause or document. */
function joinsOn(words: readonly Word[], i: number, sides: boolean): boolean {
  const next = words[i]
  if (!next) return false
  if (is(next, Class.ends | Class.stop) && !is(next, Class.named) && !isCapital(next)) return false
  if (is(next, Class.opens)) return false
  return !isDeterminer(next) || (sides && next.key === 'the')
}

function goesOnWith(words: readonly Word[], i: number, at: number): boolean {
  const key = words[i]?.key
  const next = words[i + 1]
  if (!next || is(next, Class.day)) return false
  if (key === 'in')
    return (
      isLower(next) && !MANNERS.test(next.key) && (next.key !== 'the' || /^(?:field|area|sphere|sector|domain|road|energy)s?$/.test(words[i + 2]?.key ?? ''))
    )
  if (key === 'to') return /^(?:path|road|access|accession|return|transition|contribution|approach|right|barriers)$/.test(words[i - 1]?.stem ?? '')
  if (key === 'of' && /^(?:up|more|over|about|around|nearly|almost|some)$/.test(next.key)) return false
  if (key === 'on') return !isNumber(next)
  if (key === 'with' || key === 'among') return i === at
  if (key === 'for') return !isDeterminer(next) || next.key === 'the'
  return true
}

/** Is the comma one of a list ("raw materials, batteries and hydrogen"): is its "and" near, with no verb before it? */
function listGoesOn(words: readonly Word[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i < limit && i - comma < LIST_REACH; i++) {
    const word = words[i] as Word
    if (word.key === 'and' || word.key === 'or') return i === comma + 1 ? !isDeterminer(words[i + 1]) || words[i + 1]?.key === 'the' : true
    if (word.text === '(') {
      const close = closing(words, i, limit)
      if (close < 0) return false
      i = close
    } else if ((word.shape & Shape.Punct && word.text !== ',' && word.text !== '&') || is(word, Class.ends) || is(word, Class.indefinite)) return false
  }
  return false
}

/** "…, the Convention on Border Security and …": after the comma comes another document of a list. */
function opensAnother(words: readonly Word[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 8; i++) {
    const word = words[i] as Word
    if (isDocument(word)) return true
    if (word.shape & Shape.Punct || word.key === 'and' || is(word, Class.opens)) return false
  }
  return false
}

function closing(words: readonly Word[], open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + 12; i++) if (words[i]?.text === ')') return i
  return -1
}
