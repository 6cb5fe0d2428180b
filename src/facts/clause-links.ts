import { ACTING_NOUNS, BESIDE_VERBS } from '../../languages/en/commitment-words.js'
import { gatherOnce } from '../base/gather.js'
import type { TokenRange } from '../base/span.js'
import { type Text, keyAt } from '../text/text.js'
import type { ActorPhrase } from './actors.js'
import type { Cue } from './commitment-cues.js'

/** How a verb hangs in its sentence. */
export interface Link {
  /** `joined`: after "and" or a comma; `inner`: within another's words, as after "which"; `no verb`: the word is none here. */
  readonly as: 'subject' | 'joined' | 'participle' | 'infinitive' | 'relative' | 'inner' | 'unknown' | 'no verb'
  /** Where its own words begin: at its subject, or after "and". */
  readonly from: number
  /** The parties of its subject. */
  readonly by: readonly string[]
  /** The word on which it hangs. */
  readonly at: number
  /** Is it a bare form, as in "will |support", "we |call on"? */
  readonly isBare: boolean
}

const JOINS = /^(and|,|;|but|while|–|—|-|as|or|whereas|:)$/
const BE = /^(is|are|was|were|been|be|being)$/
const MODAL = /^(will|would|shall|can|could|may)$/
const PREPOSITION =
  /^(of|between|with|in|to|for|from|by|on|about|at|against|into|across|through|over|near|under|without|among|within|toward|towards|via|including|than)$/
const DETERMINER = /^(the|a|an|this|these|its|their|his|her|our|my|'s|')$/
const PRONOUN = /^(we|i|they|he|she|it|you)$/
const TITLE = /^(the|a|an|mr|mrs|ms|dr|both|two|his|her|their|its|our|h\.e|he|excellency|royal|highness|majesty|sheikh|amir|king|u\.s|us|acting|former)$/

export const isJoint = (text: Text, at: number): boolean => JOINS.test(keyAt(text, at))

/** Looks left of a verb over adverbs and auxiliaries to what it hangs on. */
export function linkOf(text: Text, phrases: readonly ActorPhrase[], sentence: TokenRange, cue: Cue): Link {
  const form = formOf(text, cue.from)
  const aside = { at: cue.from - 1, isBe: false, isModal: /^(will|would|shall|we|i|they|to)$/.test(keyAt(text, cue.from)) }
  for (; aside.at >= sentence.from && isBeside(text, aside.at); aside.at--) {
    if (BE.test(keyAt(text, aside.at))) aside.isBe = true
    if (MODAL.test(keyAt(text, aside.at))) aside.isModal = true
  }
  const { at, isBe, isModal } = aside
  const isWord = form === 'bare' && !isModal
  const link = (as: Link['as'], from: number, by: readonly string[] = []): Link => ({ as, from, by, at, isBare: form === 'bare' || isModal })
  if (isOthers(text, cue, form, isBe, at)) return link('inner', cue.from)
  if (form === 'participle' && !isBe) return link(isParticipleClause(text, sentence, cue, at) ? 'participle' : 'inner', cue.from)
  if (at < sentence.from) return link(isWord && keyAt(text, cue.from) !== 'thank' ? 'no verb' : 'joined', sentence.from)
  const key = keyAt(text, at)
  if (JOINS.test(key)) return link('joined', at + 1)
  if (key === 'to') return link('infinitive', at + 1)
  if (key === 'who') return link('relative', cue.from, lastPhrase(phrases, (p) => p.to === at || (p.to === at - 1 && keyAt(text, p.to) === ','))?.parties)
  if (/^(which|that|whom|whose)$/.test(key)) return link('inner', cue.from)
  const subject = lastPhrase(phrases, (p) => p.from <= at && at < p.to)
  if (subject && isGoverned(text, sentence, subject)) return link('unknown', clauseStart(text, sentence, at), subject.parties)
  if (subject && !(isWord && isOne(text, sentence, subject))) {
    const { from, by } = wholeSubject(text, phrases, sentence, subject)
    return link(isRelative(text, from - 1) ? 'inner' : 'subject', from, by)
  }
  if (PRONOUN.test(key)) return link(isRelative(text, at - 1) ? 'inner' : 'subject', at)
  const isPlural = ACTING_NOUNS.has(key) && key.endsWith('s')
  if ((isWord && !isPlural) || (form === 'present' && (DETERMINER.test(key) || PREPOSITION.test(key)))) return link('no verb', cue.from)
  if (isApposed(text, cue, at)) return link('inner', cue.from)
  return link('unknown', clauseStart(text, sentence, at), lastPhrase(phrases, (p) => p.to <= at)?.parties)
}

type Form = 'past' | 'present' | 'bare' | 'participle'

const IRREGULAR = new Set(
  'spoke spoken sought undertook put paid took stood came found made had met gave held said told led ready grateful open is are did does it that will would shall could must should set drew shares share positively highly thankful keen eager willing we i has to'.split(
    ' ',
  ),
)

/** The form of a verb by its ending; what is no verb at all ("ready to") counts as past, which needs nothing before it. */
function formOf(text: Text, at: number): Form {
  const key = keyAt(text, at)
  if (key.endsWith('ing')) return 'participle'
  if (key.endsWith('ed') || IRREGULAR.has(key) || BE.test(key)) return 'past'
  return key.endsWith('s') && !key.endsWith('ss') ? 'present' : 'bare'
}

/** What may stand between a subject and its verb: "has |also |strongly |in |his |turn". */
function isBeside(text: Text, at: number): boolean {
  const key = keyAt(text, at)
  const next = keyAt(text, at + 1)
  if (/^(his|her|their|its)$/.test(key)) return /^(turn|part)$/.test(next)
  if (key === 'in') return /^(turn|addition|particular|part|his|her|their|its)$/.test(next)
  return BESIDE_VERBS.has(key) || (key.length > 4 && key.endsWith('ly'))
}

/** "the proposed centre", "was welcomed", "funds pledged by Norway": somebody else does it, or nobody. */
function isOthers(text: Text, cue: Cue, form: Form, isBe: boolean, at: number): boolean {
  if (!cue.row) return form === 'past' && DETERMINER.test(keyAt(text, at))
  if (form === 'past' && (keyAt(text, cue.to) === 'by' || DETERMINER.test(keyAt(text, at)) || /^(of|newly|previously)$/.test(keyAt(text, at)))) return true
  return isBe && form !== 'participle' && (cue.to - cue.from === 1 || cue.row.id === 'commitment.call')
}

/** "the support |pledged for refugees": tells of the noun before it. */
const isApposed = (text: Text, cue: Cue, at: number): boolean =>
  cue.row !== null &&
  cue.to - cue.from === 1 &&
  keyAt(text, cue.from).endsWith('ed') &&
  /^(for|in|at|during|under)$/.test(keyAt(text, cue.to)) &&
  !ACTING_NOUNS.has(keyAt(text, at))

/** ", welcoming the talks", "while calling for calm", "Recalling its support, …". */
function isParticipleClause(text: Text, sentence: TokenRange, cue: Cue, at: number): boolean {
  if (at >= sentence.from) return /^(and|,|while|by|;|thereby|–|—)$/.test(keyAt(text, at))
  for (let i = cue.to; i < Math.min(sentence.to, cue.to + 40); i++) if (keyAt(text, i) === ',') return true
  return false
}

const isRelative = (text: Text, at: number): boolean => /^(which|whom)$/.test(keyAt(text, at))

/** "steps between the two Koreas would help": whoever stands behind a preposition does not act; "the Government of Kenya" does. */
function isGoverned(text: Text, sentence: TokenRange, subject: ActorPhrase): boolean {
  const before = overTitles(text, sentence, subject.from) - 1
  if (before < sentence.from || !PREPOSITION.test(keyAt(text, before))) return false
  return keyAt(text, before) !== 'of' || !ACTING_NOUNS.has(keyAt(text, before - 1))
}

/** "U.S. |support", "the President's |call": one of them, so the word after is no verb. */
const isOne = (text: Text, sentence: TokenRange, subject: ActorPhrase): boolean =>
  subject.by !== 'pronoun' && subject.by !== 'collective' && keyAt(text, overTitles(text, sentence, subject.from) - 1) !== 'and'

/** "Minister Berg, the envoy and their teams" is the most that is looked back over. */
const MOST_JOINED = 12

/** From a subject back over "The" and over those named before it: "The Secretary and the Minister |welcomed". */
function wholeSubject(text: Text, phrases: readonly ActorPhrase[], sentence: TokenRange, subject: ActorPhrase): { from: number; by: readonly string[] } {
  const own = overTitles(text, sentence, subject.from)
  const acting = [subject]
  let from = own
  while (acting.length < MOST_JOINED && /^(and|,)$/.test(keyAt(text, from - 1))) {
    const before = from - 1
    const other = lastPhrase(phrases, (p) => p.to <= before && p.to >= before - 1)
    if (!other) break
    acting.unshift(other)
    from = overTitles(text, sentence, other.from)
  }
  // "discussed Iraq and Syria, and the Secretary |thanked": a list that is another verb's object
  const opens = from === sentence.from || /^(that|;|:)$/.test(keyAt(text, from - 1))
  const isPair = acting.length === 2 && keyAt(text, from - 1) === ',' && keyAt(text, own - 2) !== ','
  return opens || isPair ? { from, by: gatherOnce(acting, (p) => p.parties) } : { from: own, by: subject.parties }
}

function overTitles(text: Text, sentence: TokenRange, from: number): number {
  let start = from
  while (start > sentence.from && TITLE.test(keyAt(text, start - 1))) start--
  return start
}

/** Where a clause begins whose subject is nobody known: after the last comma, "that", "which". */
function clauseStart(text: Text, sentence: TokenRange, at: number): number {
  let from = at
  while (from > sentence.from && at - from < 30 && !/^(,|;|that|:|–|—|which)$/.test(keyAt(text, from - 1))) from--
  return from
}

/** The last phrase of which something holds. */
export function lastPhrase(phrases: readonly ActorPhrase[], holds: (phrase: ActorPhrase) => boolean): ActorPhrase | undefined {
  for (let k = phrases.length - 1; k >= 0; k--) if (holds(phrases[k] as ActorPhrase)) return phrases[k]
  return undefined
}
