import type { TokenRange } from '../../base/span.js'
import type { Reading } from '../../mentions/types.js'
import { type Text, keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, isNobody, listFrom, subjectBefore, union } from './arguments.js'
import type { View } from './mention.js'
import type { NamedEvent } from './named-events.js'

/** Verbs by which someone takes part in an event. */
const TAKES_PART = new Set(
  'attended attend attends attending participate participated participates participating part chaired chair chairs chairing cochaired open opens opened addressed address addresses spoke hosted host hosts hosting convene convenes convened joined join joins joining led lead leads met takes head headed held hold presided speak speaks speaking cochair cochairing delivered delivers deliver represented represents represent launched relaunched'.split(
    ' ',
  ),
)
/** Of these, those whose object may be another occasion at the event: "held talks with B at the Forum". */
const TAKES_OTHERS = /^(held|hold|led|met|hosted|host|hosts)$/
/** "on the sidelines of": those who meet there are not thereby its participants. */
export const SIDELINES = new Set('sidelines margins margin side'.split(' '))
const ASKED = /^(invite|invited|invites|inviting|urge|urged|urges|encourage|encouraged|asked|allow|allowed|welcome)$/

/** Those who the sentence says attend, open, address or chair an event. */
export function participants(reading: Reading, view: View, clause: TokenRange, event: NamedEvent): Actors {
  const { text } = reading
  if (isMeans(reading, event)) return NOBODY
  const owner = [1, 2].find((k) => keyAt(text, event.from - k) === "'s")
  const host = owner === undefined ? undefined : view.actors.find((a) => a.to >= event.from - owner && a.from < event.from - owner && a.people.length > 0)
  if (host) return host
  for (let i = event.from - 1; i >= Math.max(clause.from, event.from - NEAR); i--) {
    const key = keyAt(text, i)
    if (SIDELINES.has(key)) return NOBODY
    if (!TAKES_PART.has(key) || keyAt(text, i + 1) === 'up' || isPassive(text, i) || (TAKES_OTHERS.test(key) && isOther(view, i, event))) continue
    if (isAsked(reading, i)) return NOBODY
    const own = subjectBefore(text, view, clause, i)
    const subject = own.people.length > 0 ? own : union(own, whoGoes(text, view, clause, i))
    // "Oslo hosts the ministerial meeting, with the participation of Minister A"
    if (!isNobody(subject)) return union(withRest(subject, text, view, event.to), subject.people.length > 0 ? NOBODY : byWhom(reading, view, event.to))
    break
  }
  const guest = traveller(reading, view, clause, event)
  return isNobody(guest) ? (joinedThere(text, view, event) ?? byWhom(reading, view, event.to)) : guest
}

/** "will travel to Tokyo to speak with the scientists of the city and to attend": who travels attends. */
function whoGoes(text: Text, view: View, clause: TokenRange, verb: number): Actors {
  const journey = keyAt(text, verb - 1) === 'to' ? view.triggers.find((t) => t.form === 'travel' && t.from >= clause.from && t.to <= verb) : undefined
  return journey ? subjectBefore(text, view, clause, journey.from) : NOBODY
}

/** Words between a verb of taking part and the event; further where those who are joined stand between. */
const NEAR = 16
const FAR = 45

/** "virtually joined leaders of ASEAN and representatives from Kenya and Peru during the East Asia Summit": all of them. */
function joinedThere(text: Text, view: View, event: NamedEvent): Actors | null {
  if (![1, 2, 3].some((k) => /^(at|during|for|in)$/.test(keyAt(text, event.from - k)))) return null
  for (let verb = event.from - 2; verb >= Math.max(view.sentence.from, event.from - FAR); verb--) {
    if (SIDELINES.has(keyAt(text, verb))) return null
    if (!/^(joined|joins)$/.test(keyAt(text, verb))) continue
    const subject = subjectBefore(text, view, view.sentence, verb)
    const list = listFrom(text, view, verb + 1, event.from)
    return subject.people.length > 0 && list.parties.some((p) => !subject.parties.includes(p)) ? union(subject, list) : null
  }
  return null
}

/** "the Forum to be held in Oslo": whoever holds it is not told. */
const isPassive = (text: Reading['text'], verb: number): boolean => /ed$|^held$/.test(keyAt(text, verb)) && /^(be|been|being)$/.test(keyAt(text, verb - 1))

/** "addressed ways to cooperate through the newly launched Strategic Dialogue": nobody was at it. */
export function isMeans(reading: Reading, event: NamedEvent): boolean {
  for (let i = event.from - 1; i >= event.from - 4; i--) {
    if (/^(through|via|under)$/.test(keyAt(reading.text, i))) return true
    if (!/^(the|a|an|newly|launched|new|annual|existing|established|relaunched)$/.test(keyAt(reading.text, i))) return false
  }
  return false
}

/** "will travel to Berlin to attend", "is to co-host": a verb in its base form under "will". */
export function isToCome(reading: Reading, clause: TokenRange, event: NamedEvent): boolean {
  let hasVerb = false
  for (let i = event.from - 1; i >= Math.max(clause.from, event.from - 60); i--) {
    const key = keyAt(reading.text, i)
    if (!hasVerb && event.from - i > 8) return false
    if (/^(attend|join|host|participate|chair|cochair|lead|address|represent|open|hold|convene|take|part)$/.test(key) || isAim(reading.text, i)) hasVerb = true
    else if (hasVerb && /^(will|shall|plans|plan|intends)$/.test(key)) return true
  }
  return false
}

/** "for co-chairing the Commission". */
const isAim = (text: Text, i: number): boolean =>
  /^(chairing|attending|joining|participating|leading)$/.test(keyAt(text, i)) && [1, 2].some((k) => keyAt(text, i - k) === 'for')

/** "the summit between Prime Minister A and President B": a meeting of the two. */
export function summitOfTwo(reading: Reading, view: View, event: NamedEvent): Actors | null {
  if (keyAt(reading.text, event.to - 1) !== 'summit' || !/^(between|of)$/.test(keyAt(reading.text, event.to))) return null
  const two = listFrom(reading.text, view, event.to + 1, view.sentence.to)
  return two.people.length >= 2 && two.parties.length === 2 ? two : null
}

/** Is there talk of another meeting between the verb and the event? */
const isOther = (view: View, verb: number, event: NamedEvent): boolean => view.triggers.some((t) => t.from > verb && t.to <= event.from && t.form === 'talk')

/** "to invite Taiwan to participate in the Assembly": asked, not there. */
function isAsked(reading: Reading, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 6; i--) if (ASKED.test(keyAt(reading.text, i))) return true
  return false
}

/** "is in Jakarta for the Leaders' Retreat", "travels to Rome for the Food Summit". */
function traveller(reading: Reading, view: View, clause: TokenRange, event: NamedEvent): Actors {
  const { text } = reading
  for (let i = event.from - 1; i >= Math.max(clause.from, event.from - 8); i--) {
    if (keyAt(text, i) !== 'for') continue
    const trip = view.triggers.find((t) => (t.form === 'travel' || t.form === 'trip') && t.from >= clause.from && t.to <= i && i - t.to <= 12)
    const guest = trip?.form === 'travel' ? subjectBefore(text, view, clause, trip.from) : NOBODY
    return guest.people.length > 0 ? guest : NOBODY
  }
  return NOBODY
}

const DONE_BY = /^(attended|chaired|led|opened|headed|represented|hosted|convened|addressed|co)$/

/** "… attended by Foreign Minister A and B", "under the chairmanship of C", "with A and B taking part". */
function byWhom(reading: Reading, view: View, from: number): Actors {
  const { text } = reading
  for (let i = from; i < Math.min(view.sentence.to, from + 24); i++) {
    const key = keyAt(text, i)
    if (
      (key === 'by' && (DONE_BY.test(keyAt(text, i - 1)) || DONE_BY.test(keyAt(text, i - 2)))) ||
      (key === 'by' && keyAt(text, i - 1) === 'participation') ||
      (key === 'of' && /^(participation|chairmanship|presidency|attendance)$/.test(keyAt(text, i - 1)))
    )
      return listFrom(text, view, i + 1, view.sentence.to)
    if (/^(included|were|are|include)$/.test(key) && isAmongParticipants(reading, view, from)) return listFrom(text, view, i + 1, view.sentence.to)
    if (key === 'with') {
      const list = listFrom(text, view, i + 1, view.sentence.to)
      if (list.people.length && /^(taking|participating|attending|chairing|representing|leading|present|as|in)$/.test(keyAt(text, list.to))) return list
    }
    if (key === 'which' || key === 'when') {
      const inner = view.actors.find((a) => a.from > i && a.people.length)
      if (inner && (TAKES_PART.has(keyAt(text, inner.to)) || /^(took|takes|attended)$/.test(keyAt(text, inner.to + 1)))) return inner
    }
  }
  return NOBODY
}

/** "Participants in the Forum included A and B". */
function isAmongParticipants(reading: Reading, view: View, before: number): boolean {
  for (let i = view.sentence.from; i < Math.min(before, view.sentence.from + 6); i++)
    if (/^(participants|attendees|participating|attending|present)$/.test(keyAt(reading.text, i))) return true
  return false
}

function withRest(subject: Actors, text: Reading['text'], view: View, from: number): Actors {
  for (let i = from; i < Math.min(view.sentence.to, from + 6); i++)
    if (keyAt(text, i) === 'with') return union(subject, listFrom(text, view, i + 1, view.sentence.to))
  return subject
}
