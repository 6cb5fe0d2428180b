import { BODIES, GREAT_BODIES } from '../../../languages/en/event-names.js'
import type { Reading } from '../../mentions/types.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import type { EventHead } from './event-head.js'
import { firstEndingFrom, hasProper, isCapital, nameOf, pastAcronym } from './event-name.js'

const GOES_THERE =
  /^(at|during|margins|sidelines|margin|attend|attended|attends|attending|address|addressed|addresses|addressing|host|hosts|hosted|hosting|participate|participated|participating|part|annual|opened|after|before|following)$/

/** "the 20th meeting of the Cooperation Council" is an occasion, "Federal Communications Commission" a body; "political dialogue" is neither. */
export function isOccasion(reading: Reading, sentence: Sentence, from: number, at: number, head: EventHead, to: number): boolean {
  const { text } = reading
  if (head.kind === 'conference' && !BODIES.has(head.word)) return isConference(reading, sentence, from, at, head)
  if (isOrdered(text, sentence, from, at) || isMeetingOf(text, sentence, from)) return true
  if (isLaunched(text, from)) return true
  if (head.word === 'consultations') return isCapital(text, at) && hasProper(text, from, at) && keyAt(text, to) !== 'mechanism'
  if (head.word === 'dialogue') return isCapital(text, at) || takesPart(text, sentence, at)
  if (meets(text, pastAcronym(text, to)) || isAwaited(text, from)) return true
  if (from < at && goesThere(text, sentence, from) && !isWorkAt(text, from) && (GREAT_BODIES.test(nameOf(text, from, to)) || isBeside(text, sentence, from)))
    return true
  return (
    /^cooperation (council|committee)$/.test(`${keyAt(text, at - 1)} ${keyAt(text, at)}`) &&
    /^(at|previous|last)$/.test(keyAt(text, from - 1) === 'the' ? keyAt(text, from - 2) : keyAt(text, from - 1))
  )
}

/** "the upcoming Assembly of the Union": a sitting of it. */
const isAwaited = (text: Text, from: number): boolean => /^(upcoming|forthcoming)$/.test(keyAt(text, from - 1)) && isCapital(text, from)

/** "launched their bilateral Working Group", "convened the Consultative Group": it met. */
function isLaunched(text: Text, from: number): boolean {
  for (let i = from - 1; i >= from - 4; i--) {
    if (/^(launched|relaunched|convened|inaugurated)$/.test(keyAt(text, i))) return true
    if (!/^(the|a|an|their|its|our|bilateral|trilateral|new|joint)$/.test(keyAt(text, i))) return false
  }
  return false
}

/** "Islamic Conference Organization", "Ministerial Communique": the name goes on to something that is no occasion. */
const NAMES_ON =
  /^(organi[sz]ation|secretariat|communique|declaration|statement|agreement|accord|accords|process|fund|group|centre|center|mechanism|framework|initiative|platform|resolution|chair)$/

function isConference(reading: Reading, sentence: Sentence, from: number, at: number, head: EventHead): boolean {
  const { text } = reading
  const after = keyAt(text, head.to)
  if (/^(participants|attendees|speakers)$/.test(after) || (head.word === 'ministerial' && /^(delegation|level|statement|talks|declaration)$/.test(after)))
    return false
  if (isCapital(text, head.to) && NAMES_ON.test(after)) return false
  if (head.word === 'convention') return keyAt(text, head.to) !== 'on' && goesThere(text, sentence, from) // most are treaties
  if (head.isLoose) return goesThere(text, sentence, from) // "at the NB8 meeting"
  if (head.word === 'summit' && /^(meeting|meetings|talks|level)$/.test(after)) return false // "summit talks between the two presidents" are a meeting
  if (head.plural)
    return (
      hasProper(text, from, at) &&
      (isCapital(text, at) || goesThere(text, sentence, from) || (text.sentences[sentence.index] === sentence && isOrdered(text, sentence, from, at)))
    )
  // "the World Economic Forum": a body as well as its meetings
  const body = reading.parties[firstEndingFrom(reading.parties, head.to)]
  if (body && body.to === head.to && body.from <= from && body.via === 'organisation') return goesThere(text, sentence, from)
  if (head.word === 'session' && from === at && /^(previous|preceding|next|last)$/.test(keyAt(text, at - 1))) return true // of the series named before
  return /^(summit|ministerial|meeting)$/.test(head.word) || isCapital(text, at) || hasProper(text, from, at)
}

/** "the 20th", "the inaugural" before the name or in it. */
function isOrdered(text: Text, sentence: Sentence, from: number, at: number): boolean {
  for (let i = Math.max(sentence.from, from - 3); i < at; i++) if (isOrdinal(text, i)) return true
  return false
}

/** What follows tells that it met: "met", "was held", "held its meeting", "convened in". */
function meets(text: Text, to: number): boolean {
  const after = keyAt(text, to)
  const next = keyAt(text, to + 1)
  if (/^(met|meets|meeting|ministerial|session|convened|convenes|gathered|took|takes|concluded)$/.test(after)) return true
  if (after === 'held' || after === 'holds') return /^(its|their|a|an|the|in|on|at|from)$/.test(next)
  if (/^(had|has)$/.test(after)) return /^(last|previously|already|met|convened)$/.test(next)
  if (after === 'to') return /^be$/.test(next) && /^(held|convened|hosted)$/.test(keyAt(text, to + 2))
  return /^(was|were|will)$/.test(after) && /^(held|be|convened|take|meet|convene|to|hold)$/.test(next)
}

function goesThere(text: Text, sentence: Sentence, from: number): boolean {
  for (let i = from - 1; i >= Math.max(sentence.from, from - 5); i--) {
    if (GOES_THERE.test(keyAt(text, i))) return true
    if (keyAt(text, i) === ',') return false
  }
  return false
}

/** "our work at the Human Rights Council", "votes at the General Assembly" tell of no session. */
function isWorkAt(text: Text, from: number): boolean {
  const i = keyAt(text, from - 1) === 'the' ? from - 2 : from - 1
  return (
    keyAt(text, i) === 'at' &&
    /^(work|working|together|vote|votes|voted|voting|including|efforts|role|leadership|cooperation|support|priorities|and|,)$/.test(keyAt(text, i - 1))
  )
}

function isBeside(text: Text, sentence: Sentence, from: number): boolean {
  for (let i = from - 1; i >= Math.max(sentence.from, from - 4); i--) if (/^(margins|sidelines|margin)$/.test(keyAt(text, i))) return true
  return false
}

/** "the 20th meeting of the …", "a session of their …" directly before the name. */
function isMeetingOf(text: Text, sentence: Sentence, from: number): boolean {
  let i = from - 1
  while (i > sentence.from && (/^(the|first|second|third|inaugural|new|their|its)$/.test(keyAt(text, i)) || isOrdinal(text, i))) i--
  return keyAt(text, i) === 'of' && /^(meeting|meetings|session|round|sitting|launch|edition|segment)$/.test(keyAt(text, i - 1))
}

/** "participated in a bilateral technology dialogue with senior officials". */
function takesPart(text: Text, sentence: Sentence, at: number): boolean {
  for (let i = Math.max(sentence.from, at - 6); i < at; i++)
    if (/^(participated|attended|held|launch|launched|hosted|chaired)$/.test(keyAt(text, i))) return true
  return false
}

const isOrdinal = (text: Text, i: number): boolean =>
  ((text.tokens.word[i]?.shape ?? 0) & Shape.Ordinal) !== 0 ||
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|annual|\w+teenth|\w+tieth)$/.test(keyAt(text, i))
