import { DENYING_WORDS, FUTURE_WORDS, PAST_WORDS, WISHING_WORDS } from '../../../languages/en/engagements.js'
import type { TokenRange } from '../../base/span.js'
import { forFuture } from '../../mentions/dates.js'
import type { DateMention, Setting } from '../../mentions/types.js'
import { type Text, keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import type { Standing } from './mention.js'

const BE = new Set('is are was were be been being to'.split(' '))

/**
 * Held, planned or past: by the words before the trigger in its clause ("will", "last",
 * "upcoming", "had met"), then by the date against the day of publication.
 */
export function standingOf(text: Text, setting: Setting, clause: TokenRange, trigger: TokenRange, date: DateMention | null): Standing {
  const words = { future: false, past: false, denied: false, wished: false }
  for (let i = Math.max(clause.from, trigger.from - 14); i < trigger.from; i++) {
    const key = keyAt(text, i)
    const near = trigger.from - i <= 7
    if (FUTURE_WORDS.has(key) && near && !isOtherSense(text, i)) words.future = true
    if (BE.has(key) && keyAt(text, i + 1) === 'to' && trigger.from - i <= 5) words.future = true
    if (PAST_WORDS.has(key) && near && (key !== 'had' || isPluperfect(text, i))) words.past = true
    // "They agreed to meet in Oslo"
    if (key === 'agreed' && trigger.from - i <= 5 && [1, 2, 3, 4].some((k) => keyAt(text, i + k) === 'to' && i + k === trigger.from - 1)) words.future = true
    // "This call follows the Secretary's visit to Peru"
    if (near && (key === 'follows' || (key === 'followed' && keyAt(text, i + 1) !== 'by'))) words.past = true
    if (key === 'would' && /^(like|love|wish|prefer)$/.test(keyAt(text, i + 1))) words.wished = true
    if ((DENYING_WORDS.has(key) || key.endsWith("n't")) && trigger.from - i <= 4) words.denied = true
    if (WISHING_WORDS.has(key) && near && !isMonth(text, i) && !(key === 'opportunity' && keyAt(text, i + 1) === 'to')) words.wished = true
  }
  if (words.denied) return 'none'
  if (isPutOff(text, trigger) || isSeries(text, clause, trigger)) return 'none'
  const resolved = isResolve(text, clause, trigger)
  if (resolved) words.wished = true
  const invited = isInvited(text, clause, trigger)
  if (invited) words.wished = true
  const reported = words.wished && isReported(text, clause, trigger)
  if (reported) {
    words.wished = false
    words.future = true
  }
  if (date && saysWhen(text, setting, trigger, date)) words.future = true
  if (keyAt(text, trigger.from) === 'due') words.future = true
  if (
    date &&
    keyAt(text, date.from) === 'earlier' &&
    date.start.length < 10 &&
    /^(visit|trip|travel|tour|visited|met|meeting|talks|call)$/.test(keyAt(text, trigger.to - 1))
  )
    words.past = true // "his visit earlier this year"
  if (keyAt(text, trigger.from - 1) === 'for' && willBefore(text, clause, trigger)) words.future = true // "will depart today for talks"
  if (isBaseForm(text, trigger) && willBefore(text, clause, trigger)) words.future = true
  if (isUnderWill(text, clause, trigger)) words.future = true
  if (date && /^(later|next|coming|tomorrow)$/.test(keyAt(text, date.from))) words.future = true
  if (isSentOut(text, clause, trigger) || isAfterwards(text, trigger)) words.future = true
  const opens = /^(during|on)$/.test(keyAt(text, clause.from - 1)) || /^(during|on)$/.test(keyAt(text, clause.from)) // "During her first visit to Kenya as Chair of the Council, she will …"
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + (opens ? 18 : 8)); i++) {
    const key = keyAt(text, i)
    if (
      (key === 'will' && keyAt(text, i - 1) !== 'and') ||
      key === 'scheduled' ||
      key === 'planned' ||
      (key === 'upcoming' && !isMatter(text, i)) ||
      (key === 'to' && /^(take|be)$/.test(keyAt(text, i + 1)) && (i === trigger.to || /^(is|are|due|set|expected)$/.test(keyAt(text, i - 1))))
    )
      words.future = true
  }
  if (isYetToBe(text, clause, trigger)) words.future = true
  const wasPlanned = words.future && saysWas(text, clause, trigger)
  const byDate = standingByDate(setting, date && reported ? forFuture(date, setting) : date, words.future && !wasPlanned)
  if (words.future && byDate !== 'past' && !(wasPlanned && byDate === 'held')) return 'planned'
  if (words.wished) {
    const isOfAsking = invited && date !== null && date.to <= trigger.from // "met today with A and invited him to visit Oslo"
    const meant = isOfAsking ? null : resolved && date ? forFuture(date, setting) : date // "agreed to hold talks in September": the next one
    return (invited || resolved ? standingByDate(setting, meant, true) : byDate) === 'planned' ? 'planned' : 'none'
  }
  if (byDate) return byDate === 'held' && words.past ? 'past' : byDate
  return words.past ? 'past' : 'held'
}

/** "a set of documents was signed", "policy planning consultations", "the next day she met B": nothing lies ahead. */
function isOtherSense(text: Text, i: number): boolean {
  const key = keyAt(text, i)
  if (key === 'set') return keyAt(text, i + 1) === 'of'
  if (key === 'next') return keyAt(text, i + 1) === 'day'
  return key === 'planning' && /^(policy|strategic|staff)$/.test(keyAt(text, i - 1))
}

/** "documents which would be signed during the summit", "the Forum (IPBF), which will take place": told as ahead beyond the clause. */
function isYetToBe(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  if (keyAt(text, clause.from - 1) === 'during') for (let i = clause.from - 2; i >= clause.from - 6; i--) if (/^(would|will)$/.test(keyAt(text, i))) return true
  for (let i = trigger.to; i < trigger.to + 6; i++) {
    if (/^(which|that)$/.test(keyAt(text, i))) return keyAt(text, i + 1) === 'will' || (/^(is|are)$/.test(keyAt(text, i + 1)) && keyAt(text, i + 2) === 'to')
    if (!/^[,()]$/.test(keyAt(text, i)) && !((text.tokens.word[i]?.shape ?? 0) & Shape.Capital)) return false
  }
  return false
}

/** "visited Peru twice", "visited it three times": no visit in particular. */
function isSeries(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  if (keyAt(text, trigger.from) !== 'visited') return false
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + 4); i++)
    if (/^(twice|thrice|repeatedly)$/.test(keyAt(text, i)) || (keyAt(text, i) === 'times' && !/^(modern|our|recent)$/.test(keyAt(text, i - 1)))) return true
  return false
}

/** "The visit, scheduled for May, has been postponed." */
function isPutOff(text: Text, trigger: TokenRange): boolean {
  const { to } = text.sentences[text.sentenceOf[trigger.from] ?? 0] ?? trigger
  for (let i = trigger.to; i < Math.min(to, trigger.to + 30); i++)
    if (/^(postponed|cancelled|canceled)$/.test(keyAt(text, i)) && /^(been|was|were|is|are)$/.test(keyAt(text, i - 1))) return true
  return false
}

/** "the Minister's May 2022 trip": the month, no wish. */
const isMonth = (text: Text, i: number): boolean => keyAt(text, i) === 'may' && ((text.tokens.word[i]?.shape ?? 0) & Shape.Capital) !== 0

/** "invited Prime Minister A of Kenya to visit Oslo", "an invitation to the Emir to make a state visit": however long the guest's title is. */
function isInvited(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  const to = beforeNoun(text, trigger.from)
  if (keyAt(text, to) !== 'to') return false
  for (let i = to - 1; i >= Math.max(clause.from, trigger.from - 30); i--) if (/^(invited|invites|inviting|invitation)$/.test(keyAt(text, i))) return true
  return false
}

/** Token before "make" in "to make an official visit"; before the verb itself in "to visit". */
function beforeNoun(text: Text, from: number): number {
  let i = from - 1
  while (i > from - 5 && /^(a|an|his|her|their|state|official|working|return|reciprocal|friendly)$/.test(keyAt(text, i))) i--
  return /^(make|pay|undertake)$/.test(keyAt(text, i)) ? i - 1 : from - 1
}

/** "said that he would visit Oslo in July": "will" as reported afterwards. */
function isReported(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  if (!/^(would|be)$/.test(keyAt(text, trigger.from - 1))) return false
  for (let i = trigger.from - 2; i >= Math.max(0, clause.from - 4, trigger.from - 14); i--) {
    if (/^(if|wish|wished|like|welcome|hoped)$/.test(keyAt(text, i))) return false
    if (/^(said|announced|confirmed|told|stated|informed|added)$/.test(keyAt(text, i))) return true
  }
  return false
}

/** "travels to Oslo on Thursday", told on Tuesday: the present tense with a weekday looks ahead. */
function saysWhen(text: Text, setting: Setting, trigger: TokenRange, date: DateMention): boolean {
  if (date.rule !== 'date.weekday' || !/^(travels|arrives|visits|departs|leaves|lands|flies|heads|begins|starts|due)$/.test(keyAt(text, trigger.from)))
    return false
  return date.start !== setting.published && text.sentences[text.sentenceOf[trigger.from] ?? 0]?.kind !== 'title'
}

/** "will have lunch with A and meet with B": the second verb stands under the first one's "will". */
const isBaseForm = (text: Text, trigger: TokenRange): boolean =>
  /^(meet|visit|travel|speak|host|receive|hold|sign|attend|call)$/.test(keyAt(text, trigger.from)) ||
  [1, 2, 3].some((k) => /^(hold|have|conduct)$/.test(keyAt(text, trigger.from - k)) && keyAt(text, trigger.from - k - 1) === 'and') // "will visit Oslo and hold talks"

/** "met with Minister A to discuss the upcoming talks": what they spoke of. */
const isMatter = (text: Text, i: number): boolean =>
  [1, 2, 3].some((k) => /^(discuss|discussed|discussing|review|reviewed|about|on|regarding|prepare)$/.test(keyAt(text, i - k)))

const BASE = /^(participate|attend|witness|join|sign|open|take|have|hold|host|pay|receive|launch|inaugurate|meet|address|lead|chair)$/

/** "will call on President A, have talks with B and witness the signing of", "will visit Oslo to participate in the ceremony": ahead, too. */
function isUnderWill(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  for (let i = trigger.from - 1; i >= Math.max(clause.from, trigger.from - 5); i--) {
    if (!BASE.test(keyAt(text, i))) continue
    if (!/^(to|and|,|also|jointly)$/.test(keyAt(text, i - 1))) return false
    for (let k = i - 1; k >= Math.max(clause.from, i - 45); k--) {
      if (/^(will|shall)$/.test(keyAt(text, k))) return true
      if (/^(would|did|had|has|was|were)$/.test(keyAt(text, k))) return false
    }
    return false
  }
  return false
}

function willBefore(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  for (let i = trigger.from - 1; i >= clause.from; i--) if (/^(will|shall|to)$/.test(keyAt(text, i)) && !isWhither(text, i)) return keyAt(text, i) !== 'to'
  return false
}

/** "will travel to Lima for talks": no infinitive. */
const isWhither = (text: Text, i: number): boolean => keyAt(text, i) === 'to' && ((text.tokens.word[i + 1]?.shape ?? 0) & Shape.Capital) !== 0

/** "had met", "had already been": not "had a meeting". */
const isPluperfect = (text: Text, i: number): boolean =>
  /^(met|held|been|visited|taken|spoken|already|also|previously|earlier|first|last|begun|had|come|gone|paid)$|ed$/.test(keyAt(text, i + 1))

/** "He will meet President B before going to Busan": the participle stands under the same "will". */
function isAfterwards(text: Text, trigger: TokenRange): boolean {
  if (!/^(before|prior|ahead)$/.test(keyAt(text, trigger.from - 1)) || !/ing$/.test(keyAt(text, trigger.from))) return false
  const from = text.sentences[text.sentenceOf[trigger.from] ?? 0]?.from ?? trigger.from
  for (let i = trigger.from - 2; i >= Math.max(from, trigger.from - 20); i--) if (/^(will|shall)$/.test(keyAt(text, i))) return true
  return false
}

/** "decided to hold trilateral talks in 1998": they only decided then. */
function isResolve(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  for (let i = trigger.from - 1; i >= Math.max(clause.from, trigger.from - 6); i--)
    if (/^(hold|have|conduct|convene|meet|visit)$/.test(keyAt(text, i)) && keyAt(text, i - 1) === 'to')
      return /^(decided|agreed|resolved|planned|wanted|hoped|intended)$/.test(keyAt(text, i - 2))
  return false
}

/** "I have asked the Secretary to travel", and headings: "Costa to visit Kazakhstan", "President A to make a working visit to Peru". */
function isSentOut(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  if (keyAt(text, beforeNoun(text, trigger.from)) !== 'to' || isInvited(text, clause, trigger)) return false
  if (text.sentences[text.sentenceOf[trigger.from] ?? 0]?.kind === 'title') return true
  for (let i = clause.from; i < trigger.from; i++) if (/^(asked|directed|instructed|sent|dispatched|dispatching|sending)$/.test(keyAt(text, i))) return true
  return false
}

/** The date of a plan: read of the future; one that lies behind publication is of something else. */
export function ahead(date: DateMention, setting: Setting): DateMention | null {
  const future = forFuture(date, setting)
  const { published } = setting
  const last = future.end ?? future.start
  return published && last.slice(0, published.length) < published.slice(0, last.length) ? null : future
}

/** "was scheduled for 26–27 October": told after the day, the plan has become the occasion. */
function saysWas(text: Text, clause: TokenRange, trigger: TokenRange): boolean {
  for (let i = clause.from; i < Math.min(clause.to, trigger.to + 12); i++)
    if (/^(was|were|had)$/.test(keyAt(text, i)) && (i > trigger.from || trigger.from - i < 10)) return true
  return false
}

/** A day after publication is planned; one more than a fortnight before is past. */
function standingByDate(setting: Setting, date: DateMention | null, future: boolean): Standing | null {
  const published = setting.published
  if (!date || !published || date.vague) return null
  const length = Math.min(date.start.length, published.length)
  const a = date.start.slice(0, length)
  const b = published.slice(0, length)
  if (a > b) return 'planned'
  if (a < b && date.end !== null && date.end.slice(0, length) >= b) return future ? 'planned' : 'held'
  if (a < b) return future && (date.end ?? date.start).slice(0, length) >= b ? 'planned' : isRecent(date.start, published) ? 'held' : 'past'
  return future ? 'planned' : 'held'
}

/** Within the last ten days: still the news. */
export function isRecent(start: string, published: string): boolean {
  if (start.length < 10 || published.length < 10) return false
  const day = (s: string): number => Number(s.slice(0, 4)) * 372 + Number(s.slice(5, 7)) * 31 + Number(s.slice(8, 10))
  return day(published) - day(start) <= 10
}
