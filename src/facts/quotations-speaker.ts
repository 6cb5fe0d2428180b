import { QUOTATION_WORDS } from '../../languages/en/quotations.js'
import type { NameMention, Reading } from '../mentions/types.js'
import { Gap, type Tokens } from '../text/tokenize.js'
import { Shape, type Word } from '../text/word.js'
import type { QuotedSpan } from './quotations-spans.js'
import type { Context } from './types.js'

const SAY: ReadonlySet<string> = new Set(QUOTATION_WORDS.say)
const WRITING: ReadonlySet<string> = new Set(QUOTATION_WORDS.writing)
const TITLES: ReadonlySet<string> = new Set(QUOTATION_WORDS.titles)
/** How far from the marks a verb of saying is looked for, in tokens. */
const REACH = 16

export interface Attribution {
  readonly rule: 'quotation.said-after' | 'quotation.said-before' | 'quotation.message'
  readonly speaker: string | null
  readonly basis: string | null
}

/** Who said the quoted words, by the words right after or right before them; null if nothing shows that they were said. */
export function attribute(reading: Reading, context: Context, span: QuotedSpan): Attribution | null {
  return saidAfter(reading, context, span) ?? saidBefore(reading, context, span)
}

/** "…”, said Minister Berg", "…”, she added". */
function saidAfter(reading: Reading, context: Context, span: QuotedSpan): Attribution | null {
  const { word, gap } = reading.text.tokens
  const closing = word[span.after - 2]?.text ?? ''
  // "We agreed.” He said later …": a full stop inside ends the sentence, and what follows is another
  const glued = /[,!?…]/.test(closing) || word[span.after]?.text === ',' || (word[span.after]?.shape ?? 0) & Shape.Lower
  if (!glued) return null
  const end = clauseEnd(word, gap, span.after, REACH)
  for (let i = span.after; i < end; i++) {
    if (!SAY.has(word[i]?.key ?? '')) continue
    const follows = nameIn(reading, i + 1, clauseEnd(word, gap, i + 1, REACH))
    const precedes = i > span.after + 1 ? (nameIn(reading, span.after, i) ?? personOf(reading, context, i, span.after)) : null
    const speaker = precedes ?? follows ?? personOf(reading, context, i + 4, span.after)
    return { rule: 'quotation.said-after', speaker, basis: null }
  }
  return null
}

/** "Minister Berg said: “", "The message reads, in part: “", "according to her, “". */
function saidBefore(reading: Reading, context: Context, span: QuotedSpan): Attribution | null {
  const { tokens, sentenceOf } = reading.text
  const { word, gap } = tokens
  let verb = -1
  for (let i = span.open - 1; i >= 0 && i >= span.open - REACH; i--) {
    const text = word[i]?.text ?? ''
    if (text === '.' || text === '”' || text === '!' || text === '?') break
    if (TITLES.has(word[i]?.key ?? '') && i >= span.open - 2) return null
    if (SAY.has(word[i]?.key ?? '')) {
      verb = i
      break
    }
    if ((gap[i + 1] as number) === Gap.Paragraph && word[i]?.text !== ':') break
  }
  if (verb < 0) return null
  const from = Math.max(0, verb - REACH)
  for (let i = verb - 1; i >= from && sentenceOf[i] === sentenceOf[verb]; i--) {
    if (WRITING.has(word[i]?.stem ?? '') && verb - i <= 4) return { rule: 'quotation.message', ...sender(reading, verb) }
  }
  if (word[verb]?.key === 'read' || word[verb]?.key === 'reads') return null
  const speaker = personOf(reading, context, verb, 0) ?? nameIn(reading, from, verb, sentenceOf[verb])
  return { rule: 'quotation.said-before', speaker, basis: null }
}

/** Who is the subject before a token, in its own sentence and not before `least`. */
function personOf(reading: Reading, context: Context, token: number, least: number): string | null {
  const at = Math.min(token, reading.text.tokens.count - 1)
  const people = context.actorsBefore(at).people
  if (least > 0 && reading.text.sentenceOf[at] !== reading.text.sentenceOf[least]) return null
  const person = people[0]
  return person === undefined ? null : (reading.people[person]?.name ?? null)
}

/** A message speaks for the person first named in the document who acts for the outlet's own side. */
function sender(reading: Reading, token: number): { speaker: string | null; basis: string | null } {
  const { home } = reading.setting
  const own = reading.people.find((p) => p.mentions.some((m) => m.from < token) && (home === null || p.party === home))
  return { speaker: own?.name ?? null, basis: own ? 'the first person named, as the sender of the message' : null }
}

/** Name of the last person mentioned in a token range (of the given sentence, if one is given). */
function nameIn(reading: Reading, from: number, to: number, sentence?: number): string | null {
  const { names } = reading
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as NameMention).from < from) low = middle + 1
    else high = middle
  }
  let found: string | null = null
  for (let i = low; i < names.length; i++) {
    const mention = names[i] as NameMention
    if (mention.from >= to) break
    if (sentence !== undefined && reading.text.sentenceOf[mention.from] !== sentence) continue
    found ??= reading.people[mention.person]?.name ?? mention.name
  }
  return found
}

/** The first full stop, semicolon, mark or new paragraph from a token on. */
function clauseEnd(words: readonly Word[], gap: Tokens['gap'], from: number, reach: number): number {
  let i = from
  for (; i < words.length && i < from + reach; i++) {
    if (i > from && (gap[i] as number) === Gap.Paragraph) break
    if (/^[.;:“"«„]$/.test(words[i]?.text ?? '')) break
  }
  return i
}
