import type { TokenRange } from '../../base/span.js'
import type { DateMention, Reading } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, listFrom, subjectBefore, union } from './arguments.js'
import { clauseAround } from './clause.js'
import type { EventMention, View } from './mention.js'
import { firstEndingFrom } from './event-name.js'
import type { NamedEvent } from './named-events.js'
import { ahead, standingOf } from './standing.js'
import { dateFor, placeFor } from './when-where.js'

/** Verbs by which someone takes part in an event. */
const TAKES_PART = new Set('attended attend attending attends participate participated participates participating part chaired chair chairs chairing cochaired opened addressed address addresses spoke hosted host hosts convened joined join joins led lead leads led represented met takes head headed held hold presided speaks cochair cochairing'.split(' '))
/** "the outcomes of the summit", "in line with": the event is only talked about, who is named elsewhere was not there. */
const SIDELINES = new Set('sidelines margins margin side'.split(' '))

/** Named events of a sentence with those who the sentence says took part. */
export function findEvents(reading: Reading, view: View): EventMention[] {
  const found: EventMention[] = []
  for (const event of view.events) {
    if (isTitleOfOffice(reading, event)) continue
    const clause = clauseAround(reading.text, view.sentence, event.from)
    const trigger: TokenRange = event
    if (event.parties.length < 2 && isGreeted(reading, view, event)) continue
    const near = dateFor(reading.text, view, clause, trigger) ?? yearOf(reading, event)
    const people = participants(reading, view, clause, event)
    if (event.bare && people.people.length === 0 && !near) continue
    const told = standingOf(reading.text, reading.setting, clause, trigger, near)
    const standing = (told === 'held' || told === 'past') && (!near || near.end !== null) && isPrepared(reading, view, event) ? 'planned' : told
    const date = near && standing === 'planned' ? ahead(near, reading.setting) : near
    const place = placeFor(reading.text, view, clause, trigger)
    if (standing === 'none' || isOrgan(reading, event) || (!date && !place && people.people.length === 0 && !isCited(reading, view, event))) continue
    found.push({
      sentence: view.sentence, kind: event.kind, form: 'event', rule: 'engagement.event', trigger, range: { from: event.from, to: event.to },
      people: people.people, parties: [...new Set([...event.parties, ...people.parties])], counterpart: [], standing: isRecalled(reading, event, standing) ? 'past' : standing,
      date, place, owned: false, aside: isAside(reading, clause, event), isBase: false, name: event.bare ? null : event.name, head: event.bare ? keyAt(reading.text, event.to - 1) : null, pointsBack: event.bare, onlyAdds: event.bare, accompanies: false, everywhere: false,
    })
  }
  return found
}

/** Does an office phrase begin before the event's name and run into it? ("Council of Heads of State" holds one, but is none.) */
function officeCovers(reading: Reading, event: NamedEvent): boolean {
  const office = reading.offices[firstEndingFrom(reading.offices, event.from + 1)]
  return office !== undefined && office.from < event.from && event.from < office.to
}

/** "Preparations for three forthcoming events: the ministerial in Ashgabat, …", "a few days before the summit". */
function isPrepared(reading: Reading, view: View, event: NamedEvent): boolean {
  for (let i = view.sentence.from; i < event.from; i++) {
    const key = keyAt(reading.text, i)
    if (/^(preparations|preparation|preparing|prepare|prepares|forthcoming|upcoming|ahead|forward)$/.test(key)) return true
    if (key === 'before' && event.from - i <= 5 && !/^(held|as|long)$/.test(keyAt(reading.text, i - 1))) return true
  }
  return false
}

/** "Chair of the Cooperation Council", "member of the Security Council": the body is part of an office. */
const isTitleOfOffice = (reading: Reading, event: NamedEvent): boolean => officeCovers(reading, event)

/** "sent greetings to the participants of the Forum": a message is no taking part. */
function isGreeted(reading: Reading, view: View, event: NamedEvent): boolean {
  for (let i = view.sentence.from; i < event.from; i++) if (/^(greetings|greeting|message)$/.test(keyAt(reading.text, i))) return true
  return false
}

/** "the 2021 UN Conference on Climate Change": the year before the name. */
function yearOf(reading: Reading, event: NamedEvent): DateMention | null {
  const year = keyAt(reading.text, event.from - 1)
  return /^(19|20)\d\d$/.test(year) ? { kind: 'date', from: event.from - 1, to: event.from, start: year, end: null, rule: 'date.year', basis: null, open: null, vague: false, ahead: null, behind: null } : null
}

/** "at the Forum", "ahead of the summit", "to host the conference": not one of a list of formats ("the Accords, the Forum and others"). */
function isCited(reading: Reading, view: View, event: NamedEvent): boolean {
  if (view.sentence.kind === 'title') return true
  const cites = event.kind === 'consultations' ? CITES_ROUND : CITES
  for (let i = event.from - 1; i >= Math.max(view.sentence.from, event.from - 6); i--) {
    const key = keyAt(reading.text, i)
    if (cites.has(key)) return true
    if (key === ',' || key === 'through') return false
  }
  return event.kind === 'conference'
}

const CITES_ROUND = new Set('at during after before following hold held holding lead led launch launched launching convene convened hosted host opened open opening co part margins sidelines upcoming forthcoming next last previous ahead inaugural round meeting session outcomes attended delegation concluded conclude'.split(' '))
const CITES = new Set([...CITES_ROUND, ...'of for in since to by from hosting hosts attend with addressed prepare preparing welcomed'.split(' ')])

/** "Security Council resolution", "conclusions of the Council": the body, not a meeting of it. */
const isOrgan = (reading: Reading, event: NamedEvent): boolean => /^(resolution|resolutions|member|members|president|seat|conclusions|secretariat|presidency)$/.test(keyAt(reading.text, event.to))

/** "the outcomes of", "results of", "made at the G20": an occasion that others recall. */
function isRecalled(reading: Reading, event: NamedEvent, standing: EventMention['standing']): boolean {
  if (standing !== 'held') return false
  for (let i = Math.max(0, event.from - 7); i < event.from; i++) if (/^(outcomes|outcome|results|result|announcement|announced|made|reached|decisions|since|following|after|agreed)$/.test(keyAt(reading.text, i))) return true
  return false
}

function isAside(reading: Reading, clause: TokenRange, event: NamedEvent): boolean {
  for (let i = event.from - 1; i >= Math.max(clause.from, event.from - 9); i--) if (SIDELINES.has(keyAt(reading.text, i))) return true
  return false
}

function participants(reading: Reading, view: View, clause: TokenRange, event: NamedEvent): Actors {
  const { text } = reading
  for (let i = event.from - 1; i >= Math.max(clause.from, event.from - 16); i--) {
    const key = keyAt(text, i)
    if (SIDELINES.has(key)) return NOBODY
    if (TAKES_PART.has(key)) return withRest(subjectBefore(text, view, clause, i), text, view, event.to)
  }
  return byWhom(reading, view, event.to)
}

/** "… attended by Foreign Minister A and B", "with C". */
function byWhom(reading: Reading, view: View, from: number): Actors {
  const { text } = reading
  for (let i = from; i < Math.min(view.sentence.to, from + 24); i++) {
    const key = keyAt(text, i)
    if ((key === 'by' && /^(attended|chaired|led|opened|headed|represented|hosted|co)/.test(keyAt(text, i - 1))) || (key === 'participation' && keyAt(text, i + 1) === 'of')) return listFrom(text, view, key === 'by' ? i + 1 : i + 2, view.sentence.to)
    if (key === 'which' || key === 'when') {
      const inner = view.actors.find((a) => a.from > i && a.people.length)
      if (inner && TAKES_PART.has(keyAt(text, inner.to)) || (inner && /^(took|takes|attended)$/.test(keyAt(text, inner.to + 1)))) return inner as Actors
    }
  }
  return NOBODY
}

function withRest(subject: Actors, text: Reading['text'], view: View, from: number): Actors {
  for (let i = from; i < Math.min(view.sentence.to, from + 6); i++) if (keyAt(text, i) === 'with') return union(subject, listFrom(text, view, i + 1, view.sentence.to))
  return subject
}
