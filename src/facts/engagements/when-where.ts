import { TOPIC_OPENERS } from '../../../languages/en/engagements.js'
import type { TokenRange } from '../../base/span.js'
import type { DateMention } from '../../mentions/types.js'
import { type Text, keyAt } from '../../text/text.js'
import type { Trigger, View } from './mention.js'

type ViewPlace = View['places'][number]

/** Words between a trigger and a date or place, more when another clause lies between. */
function distance(clause: TokenRange, trigger: TokenRange, other: TokenRange): number {
  const apart = other.from >= trigger.to ? other.from - trigger.to : trigger.from - other.to
  return apart + (other.from >= clause.from && other.to <= clause.to ? 0 : 25)
}

/** The date that tells when: the nearest in the clause, not one that another trigger stands closer to. */
export function dateFor(text: Text, view: View, clause: TokenRange, trigger: Trigger | TokenRange): DateMention | null {
  const reach = reachOf(text, view, trigger.to)
  const inReach = view.dates.filter(
    (d) =>
      !isOfNoun(text, d, trigger) &&
      (isEvent(view, trigger) || !isCount(text, d, trigger)) &&
      !isTerm(text, d) &&
      d.open !== 'since' &&
      keyAt(text, d.from - 1) !== 'dated' &&
      (d.from < reach || d.rule === 'date.day' || endsTelling(text, view, d)),
  )
  const limit = isRecalled(text, trigger) ? 9 : 60
  const best =
    nearest(view, limit === 9 ? inReach.filter((d) => d.from >= trigger.from - 6) : inReach, clause, trigger, limit) ??
    (limit === 9 || isEvent(view, trigger) ? undefined : inReach.find((d) => d.from - view.sentence.from <= 1 && d.to <= trigger.from)) ??
    null
  return best && best.start.length < 10 ? (finerOf(view, best) ?? best) : best
}

/** "will be a guest at this year's celebrations": the year is theirs. "On the second day of the visit" is no day of the whole visit. */
const isOfNoun = (text: Text, date: DateMention, trigger: TokenRange): boolean =>
  (keyAt(text, date.to) === 'of' && trigger.from > date.to && trigger.from - date.to <= 6 && !hasComma(text, date.to, trigger.from)) ||
  (keyAt(text, date.to) === "'s" && !(date.from >= trigger.to ? date.from - trigger.to <= 1 : trigger.from - date.to <= 6))

/** "her first overseas trip this year", "the fifth meeting since 2023": which of how many, not when. */
function isCount(text: Text, date: DateMention, trigger: TokenRange): boolean {
  if (date.start.length > 4 || date.from < trigger.to || keyAt(text, date.from) === 'next') return false // "the third meeting next year"
  for (let i = trigger.from - 1; i >= trigger.from - 6; i--) if (/^(first|second|third|fourth|fifth|sixth|only|\d+th)$/.test(keyAt(text, i))) return true
  return false
}

/** "signed a Programme of Cooperation for 2025–2026": how long it holds; "is scheduled for 2026" tells when. */
function isTerm(text: Text, date: DateMention): boolean {
  if (date.start.length > 4) return false
  const at = /^(period|years)$/.test(keyAt(text, date.from - 1)) ? date.from - 3 : date.from - 1
  return keyAt(text, at) === 'for' && !/^(scheduled|planned|set|slated|due|expected|foreseen)$/.test(keyAt(text, at - 1))
}

function hasComma(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (keyAt(text, i) === ',') return true
  return false
}

/** "this year as an online event on 28–29 October": the day told after the year. */
const finerOf = (view: View, date: DateMention): DateMention | undefined =>
  view.dates.find((d) => d.from >= date.to && d.from - date.to <= 8 && d.start.length > date.start.length && d.start.startsWith(date.start))

/** "the Prime Minister's recent visit to Ukraine": the sentence's date is not the visit's, unless it stands with it. */
function isRecalled(text: Text, trigger: TokenRange): boolean {
  for (let i = trigger.from - 1; i >= trigger.from - 4; i--)
    if (/^(recent|previous|earlier|last|successful)$/.test(keyAt(text, i)) && !/^(year|month|week|autumn|spring|summer|winter)$/.test(keyAt(text, i + 1)))
      return true
  return false
}

/** The place that tells where: the nearest after "in" or "at", before the words that open what was talked about. */
export function placeFor(text: Text, view: View, clause: TokenRange, trigger: TokenRange): ViewPlace | null {
  const where = /^(where|which)$/.test(keyAt(text, clause.from - 1))
    ? view.places.filter((p) => p.to <= clause.from && p.preposition !== 'of').at(-1)
    : undefined
  if (where && clause.from - where.to <= 12 && keyAt(text, clause.from - 1) === 'where') return where
  const reach = reachOf(text, view, trigger.to)
  const candidates = view.places.filter(
    (p) =>
      (p.preposition === 'in' || p.preposition === 'at' || p.preposition === 'near') &&
      (p.from < reach || isAtEnd(view, p)) &&
      !isOfOther(text, view, trigger, p) &&
      !/^(resident|residents|residing|living|based|accredited|headquartered|born)$/.test(keyAt(text, p.from - 2)) &&
      (p.from >= trigger.to || p.from - view.sentence.from <= 3 || trigger.from - p.to <= 12),
  )
  const limit = isEvent(view, trigger) ? 50 : 40
  const best = nearest(view, after(text, view, trigger, candidates), clause, trigger, limit) ?? nearest(view, candidates, clause, trigger, limit)
  if (!best) return whereabouts(text, view, trigger)
  if (best.level === 'town') return best
  return candidates.find((p) => p.level === 'town' && p.country === best.country) ?? best
}

/** "President A, who is in Kenya to attend the Forum, met B": there. */
function whereabouts(text: Text, view: View, trigger: TokenRange): ViewPlace | null {
  if (isEvent(view, trigger)) return null
  const place = view.places.find((p) => p.to <= trigger.from && p.preposition === 'in' && p.level !== 'region')
  if (!place || keyAt(text, trigger.from - 1) !== ',') return null
  for (let i = place.from - 1; i >= Math.max(view.sentence.from, place.from - 5); i--)
    if (keyAt(text, i) === 'who') return /^(is|was|are|were)$/.test(keyAt(text, i + 1)) ? place : null
  return null
}

/** "held talks on trade with Minister A in Oslo on 3 May.": behind those who met, or where they met, at the end of the sentence. */
function endsTelling(text: Text, view: View, date: DateMention): boolean {
  if (view.sentence.to - date.to > 1 || date.start.length < 10) return false
  const at = keyAt(text, date.from - 1) === 'on' ? date.from - 1 : date.from
  return (
    view.places.some((p) => p.to === at && isAtEnd(view, p)) ||
    view.actors.some((a) => a.people.length > 0 && a.to === at && keyAt(text, a.from - 1) === 'with')
  )
}

/** "held talks on trade with Minister A in Oslo today.": behind those who met, at the end of the sentence. */
function isAtEnd(view: View, place: ViewPlace): boolean {
  const isLast = view.dates.some((d) => d.from - place.to <= 1 && d.from >= place.to && view.sentence.to - d.to <= 1) || view.sentence.to - place.to <= 1
  return isLast && view.actors.some((a) => a.people.length > 0 && a.to < place.from && place.from - a.to <= 2)
}

/** "Reforms in Kenya were praised at a meeting that A had in Oslo": where it was follows; only at the head of a sentence it comes first. */
function after(text: Text, view: View, trigger: TokenRange, candidates: readonly ViewPlace[]): readonly ViewPlace[] {
  const opens = /^(in|at|near)$/.test(keyAt(text, view.sentence.from)) && candidates.some((p) => p.from - view.sentence.from <= 3)
  return opens ? candidates : candidates.filter((p) => p.from >= trigger.to)
}

/** "a few days before the summit in Tashkent, A met B": where the summit is. */
const isOfOther = (text: Text, view: View, trigger: TokenRange, place: TokenRange): boolean =>
  view.events.some(
    (e) =>
      e.from !== trigger.from &&
      e.to <= place.from &&
      place.from - e.to <= 1 &&
      [1, 2, 3].some((k) => /^(before|ahead|after|following|since|results|outcomes|outcome)$/.test(keyAt(text, e.from - k))),
  )

/** Words that `reachOf` looks at more closely: the others go on telling when and where. */
const MAY_END_REACH: ReadonlySet<string> = new Set([
  'on',
  'to',
  'who',
  'whose',
  'which',
  'elected',
  'agreed',
  'following',
  'after',
  'since',
  'because',
  ...TOPIC_OPENERS,
])

/** Where the telling of the occasion ends and that of its matters begins: "to discuss", "about", "on trade". */
function reachOf(text: Text, view: View, from: number): number {
  for (let i = from; i < view.sentence.to; i++) {
    const key = keyAt(text, i)
    if (!MAY_END_REACH.has(key) || view.actors.some((a) => a.from <= i && i < a.to)) continue
    if (key === 'on' && (view.dates.some((d) => d.from <= i + 2 && d.to > i) || /^(the|a|friday|monday)$/.test(keyAt(text, i + 1)))) continue
    if (key === 'agreed' && keyAt(text, i - 1) === 'and' && keyAt(text, i + 1) === 'to') return i // "signed the Convention and agreed to open a centre in Oslo"
    if (key === 'which' && (isHeld(text, i + 1) || /^(in|at|during)$/.test(keyAt(text, i - 1)))) continue // "the Council, in which A took part on 3 May"
    if (/^(who|whose|which|elected|following|after|since|because)$/.test(key) && i > from) return i
    if (
      TOPIC_OPENERS.has(key) ||
      (key === 'to' &&
        /^(discuss|review|reiterate|reaffirm|address|talk|explore|congratulate|underscore|follow|express|coordinate|advance|engage|highlight|exchange|highlight|promote|strengthen|consult|convey)$/.test(
          keyAt(text, i + 1),
        ))
    )
      return i
  }
  return view.sentence.to
}

/** "the forum, which is taking place in …": goes on telling when and where. */
export const isHeld = (text: Text, i: number): boolean =>
  /^(is taking|will take|took place|was held|will be held|is being held|is to|are taking|were held|opened|opens|starts|began|begins|ended|runs)/.test(
    `${keyAt(text, i)} ${keyAt(text, i + 1)} ${keyAt(text, i + 2)}`,
  )

function nearest<M extends TokenRange>(view: View, candidates: readonly M[], clause: TokenRange, trigger: TokenRange, limit: number): M | null {
  let best: M | null = null
  let least = limit
  for (const candidate of candidates) {
    const d = distance(clause, trigger, candidate)
    if (d >= least || ((d > 8 || isEvent(view, trigger)) && isClaimed(view, trigger, candidate))) continue
    best = candidate
    least = d
  }
  return best
}

const isEvent = (view: View, trigger: TokenRange): boolean => view.events.some((e) => e.from === trigger.from)

/** Does another trigger stand between, or closer on the other side? "left" and "concluding his visit" tell of one journey. */
function isClaimed(view: View, trigger: TokenRange, mention: TokenRange): boolean {
  if (
    view.events.some(
      (e) =>
        e.from !== trigger.from &&
        !e.bare &&
        (between(e, trigger, mention) || (mention.to <= trigger.from && mention.from >= e.to && mention.from - e.to <= 2)),
    )
  )
    return true
  const isHost = view.triggers.some((t) => t.from === trigger.from && t.form === 'host') // "hosted B for a meeting in Oslo"
  const isTrip = view.triggers.some((t) => t.from === trigger.from && t.form === 'trip')
  return view.triggers.some(
    (t) =>
      t.from !== trigger.from &&
      !(isTrip && t.form === 'travel') &&
      !(isHost && t.form === 'talk' && t.from > trigger.from) &&
      t.form !== 'discuss' &&
      t.form !== 'attend' &&
      t.form !== 'trip' &&
      between(t, trigger, mention),
  )
}

const between = (t: TokenRange, a: TokenRange, b: TokenRange): boolean => (a.to <= t.from && t.to <= b.from) || (b.to <= t.from && t.to <= a.from)
