import { merged } from '../../base/gather.js'
import type { TokenRange } from '../../base/span.js'
import type { DateMention, Reading } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import { clauseAround } from './clause.js'
import type { EventMention, View } from './mention.js'
import { firstEndingFrom } from './event-name.js'
import { SERIES_WORDS } from '../../../languages/en/event-names.js'
import { ORDINALS } from '../../../languages/en/numbers.js'
import type { NamedEvent } from './named-events.js'
import { SIDELINES, isMeans, isToCome, participants, summitOfTwo } from './event-people.js'
import { isThis } from './this-is.js'
import { spanOfEvent } from './length.js'
import { placeOfEvent } from './event-place.js'
import { ahead, standingOf } from './standing.js'
import { dateFor, isHeld } from './when-where.js'

/** Named events of a sentence with those who the sentence says took part. */
export function findEvents(reading: Reading, view: View): EventMention[] {
  const found: EventMention[] = []
  for (const event of view.events) {
    if (isTitleOfOffice(reading, event)) continue
    const clause = clauseAround(reading.text, view.sentence, event.from)
    const trigger: TokenRange = event
    if (event.parties.length < 2 && isGreeted(reading, view, event)) continue
    const next = joinedTo(reading, view, event)
    const tellsWhen =
      dateAfterWhich(reading, view, event) ??
      dateFor(reading.text, view, clause, trigger) ??
      yearOf(reading, event) ??
      (next && dateFor(reading.text, view, clause, next))
    const isVenue = wasDoneAt(reading, clause, event)
    const near = isThis(reading.text, view, event) || (isVenue && isAhead(tellsWhen, reading.setting.published)) ? null : tellsWhen
    const two = summitOfTwo(reading, view, event)
    const people = two ?? participants(reading, view, clause, event)
    if (event.bare && people.people.length === 0 && !near && keyAt(reading.text, event.to) !== 'in' && !isHeld(reading.text, event.to)) continue
    if (isWished(reading, view, event) || (event.kind === 'consultations' && !near && isMeans(reading, event))) continue
    const stands = standingOf(reading.text, reading.setting, clause, trigger, near)
    const standing =
      (stands === 'held' || stands === 'past') &&
      (((!near || near.end !== null || (near.start.length < 10 && near.ahead !== null)) && isPrepared(reading, view, event)) ||
        (isToCome(reading, clause, event) && !isBehind(near, reading.setting.published)))
        ? 'planned'
        : stands
    const told = near && standing === 'planned' ? ahead(near, reading.setting) : near
    const date = spanOfEvent(reading.text, view.sentence, event, told)
    const place = placeOfEvent(reading, view, clause, event) ?? (next && placeOfEvent(reading, view, clause, next))
    if (standing === 'none' || isOrgan(reading, event) || (!date && !place && people.people.length === 0 && !isCited(reading, view, event))) continue
    found.push({
      sentence: view.sentence,
      kind: two ? 'meeting' : event.kind,
      form: two ? 'meet' : 'event',
      rule: 'engagement.event',
      trigger,
      range: { from: event.from, to: event.to },
      people: people.people,
      parties: merged(event.parties, people.parties),
      counterpart: [],
      standing: isRecalled(reading, event, standing) || (isVenue && near === null) ? 'past' : standing,
      date,
      place,
      aside: isAside(reading, clause, event),
      isBase: false,
      isDone: false,
      owned: false,
      name: event.bare || two ? null : event.name,
      head: event.bare ? keyAt(reading.text, event.to - 1) : null,
      ordinal: ordinalOf(reading, event),
      pointsBack: (event.bare && !two) || isThis(reading.text, view, event),
      accompanies: false,
      everywhere: false,
      onlyAdds: (event.bare && !two) || isThis(reading.text, view, event),
    })
  }
  return found
}

/** "the Joint Commission and the Strategic Dialogue will be held in Oslo in May": the last of them tells when and where for all. */
function joinedTo({ text }: Reading, view: View, event: NamedEvent): NamedEvent | null {
  if (event.bare) return null
  let last: NamedEvent | null = null
  let to = event.to
  for (const other of view.events) {
    if (other.from < to || other.bare) continue
    if (!/^(and|,)$/.test(keyAt(text, to)) || other.from - to > 3) break
    last = other
    to = other.to
  }
  return last
}

/** "today … the Summit, which Peru will host in June": the day told in the clause that tells of it. */
function dateAfterWhich(reading: Reading, view: View, event: NamedEvent): DateMention | null {
  const { text } = reading
  const at = keyAt(text, event.to) === ',' ? event.to + 1 : event.to
  if (!/^(which|to)$/.test(keyAt(text, at))) return null
  let isHeld = false
  for (let i = at + 1; i < Math.min(view.sentence.to, at + 14); i++) {
    if (/^(host|hosts|hosted|hosting|held|hold|place|convene|convened|organise|organize|scheduled|opens|begins)$/.test(keyAt(text, i))) isHeld = true
    const date = isHeld ? view.dates.find((d) => d.from === i) : undefined
    if (date) return date
  }
  return null
}

/** "the second Summit for Democracy", "the 20th Cooperation Council", "the inaugural Dialogue". */
function ordinalOf({ text }: Reading, event: NamedEvent): number | null {
  const isRound = keyAt(text, event.from - 1) === 'of' || keyAt(text, event.from - 2) === 'of' // "the second round of the Dialogue"
  for (let i = Math.max(0, event.from - (isRound ? 4 : 2)); i < event.from + 2; i++) {
    const key = keyAt(text, i)
    if (key === 'inaugural') return 1
    const counted = ORDINALS.get(key) ?? (((text.tokens.word[i]?.shape ?? 0) & Shape.Ordinal) !== 0 ? Number.parseInt(key, 10) : null)
    if (counted !== null) return counted
  }
  return null
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
    if (/^(preparations|preparation|preparing|prepare|prepares|forthcoming|upcoming|ahead|forward|groundwork|towards)$/.test(key)) return true
    if (key === 'eve' && keyAt(reading.text, i + 1) === 'of') return true
    if (/^(run|lead)$/.test(key) && /^(up|-)$/.test(keyAt(reading.text, i + 1)) && event.from - i <= 8) return true
    if (key === 'advance' && keyAt(reading.text, i - 1) === 'in' && keyAt(reading.text, i + 1) === 'of') return true
    if (key === 'successful' && /^(a|an)$/.test(keyAt(reading.text, i - 1)) && event.from - i <= 2) return true
    if (key === 'before' && event.from - i <= 3 && !/^(held|as|long)$/.test(keyAt(reading.text, i - 1))) return true
  }
  return false
}

/** "Chair of the Cooperation Council", "member of the Security Council": the body is part of an office. */
const isTitleOfOffice = (reading: Reading, event: NamedEvent): boolean => officeCovers(reading, event) || isPresided(reading, event)

/** "President of the 79th session of the General Assembly": whoever presides over it. */
function isPresided({ text, offices }: Reading, event: NamedEvent): boolean {
  let i = event.from - 1
  while (/^(the|of|session|meeting|sessions)$/.test(keyAt(text, i)) || ((text.tokens.word[i]?.shape ?? 0) & Shape.Ordinal) !== 0) i--
  const office = offices[firstEndingFrom(offices, i + 1)]
  return keyAt(text, i + 1) === 'of' && /^(president|chair|chairman|chairperson|chairwoman)$/.test(keyAt(text, i)) && office !== undefined && office.from <= i
}

/** "sent greetings to the participants of the Forum": a message is no taking part. */
function isGreeted(reading: Reading, view: View, event: NamedEvent): boolean {
  for (let i = view.sentence.from; i < event.from; i++) if (/^(greetings|greeting|message)$/.test(keyAt(reading.text, i))) return true
  return false
}

/** "covers 2025 and 2026 and was endorsed at the Samarkand summit": what was done there was done, whatever years are told. */
function wasDoneAt(reading: Reading, clause: TokenRange, event: NamedEvent): boolean {
  const { text } = reading
  const at = /^(the|a|an)$/.test(keyAt(text, event.from - 1)) ? event.from - 2 : event.from - 1
  if (!/^(at|during)$/.test(keyAt(text, at))) return false
  for (let i = at - 1; i > Math.max(clause.from, at - 5); i--)
    if (/^(was|were)$/.test(keyAt(text, i - 1)) && /ed$|^(made|given|taken|held|drawn|set)$/.test(keyAt(text, i))) return true
  return false
}

/** A date that lies after publication. */
const isAhead = (date: DateMention | null, published: string | null): boolean =>
  date !== null && published !== null && date.start.slice(0, published.length) > published.slice(0, date.start.length)

/** A day that lies before publication. */
const isBehind = (date: DateMention | null, published: string | null): boolean =>
  date !== null &&
  published !== null &&
  !date.vague &&
  (date.end ?? date.start).slice(0, published.length) < published.slice(0, (date.end ?? date.start).length)

/** "called for an emergency session of the Security Council", "proposed to convene a summit". */
function isWished(reading: Reading, view: View, event: NamedEvent): boolean {
  for (let i = event.from - 1; i >= Math.max(view.sentence.from, event.from - 9); i--) {
    const key = keyAt(reading.text, i)
    if (/^(calls|called|calling|call)$/.test(key) && keyAt(reading.text, i + 1) === 'for') return true
    if (/^(proposed|proposes|proposal|suggested|idea|initiative)$/.test(key) && /^(to|of|holding|hosting|convening)$/.test(keyAt(reading.text, i + 1)))
      return true
  }
  return false
}

/** "the 2021 UN Conference on Climate Change": the year before the name. */
function yearOf(reading: Reading, event: NamedEvent): DateMention | null {
  const year = keyAt(reading.text, event.from - 1)
  return /^(19|20)\d\d$/.test(year)
    ? {
        kind: 'date',
        from: event.from - 1,
        to: event.from,
        start: year,
        end: null,
        rule: 'date.year',
        basis: null,
        open: null,
        vague: false,
        ahead: null,
        behind: null,
      }
    : null
}

/** "at the Forum", "ahead of the summit", "to host the conference": not one of a list of formats ("the Accords, the Forum and others"). */
function isCited(reading: Reading, view: View, event: NamedEvent): boolean {
  if (view.sentence.kind === 'title') return true
  const cites = event.kind === 'consultations' ? CITES_ROUND : CITES
  for (let i = event.from - 1; i >= Math.max(view.sentence.from, event.from - 6); i--) {
    const key = keyAt(reading.text, i)
    if (cites.has(key)) return true
    if (key === 'for' && SERIES_WORDS.has(keyAt(reading.text, event.from - 1))) return true // "to Oslo for the fourth Strategic Dialogue"
    if (key === ',' || key === 'through') return false
  }
  return event.kind === 'conference'
}

const CITES_ROUND = new Set(
  'at during after before following hold held holding lead led launch launched launching convene convened hosted host opened open opening co part margins sidelines occasion upcoming forthcoming next last previous ahead inaugural round meeting session outcomes attended delegation concluded conclude'.split(
    ' ',
  ),
)
const CITES = new Set([...CITES_ROUND, ...'of for in since to by from hosting hosts attend with addressed prepare preparing welcomed'.split(' ')])

/** "Security Council resolution", "conclusions of the Council": the body, not a meeting of it. */
const isOrgan = (reading: Reading, event: NamedEvent): boolean =>
  /^(resolution|resolutions|member|members|president|seat|conclusions|secretariat|presidency)$/.test(keyAt(reading.text, event.to))

/** "the outcomes of", "results of", "made at the G20": an occasion that others recall. */
function isRecalled(reading: Reading, event: NamedEvent, standing: EventMention['standing']): boolean {
  if (standing !== 'held') return false
  // "thanked him for his participation in the second Summit"
  if (
    [2, 3, 4, 5].some(
      (k) =>
        /^(participation|leadership|attendance)$/.test(keyAt(reading.text, event.from - k)) &&
        [1, 2].some((n) => keyAt(reading.text, event.from - k - n) === 'for'),
    )
  )
    return true
  for (let i = Math.max(0, event.from - 7); i < event.from; i++)
    if (/^(outcomes|outcome|results|result|announcement|announced|made|reached|decisions|since|following|after|agreed)$/.test(keyAt(reading.text, i)))
      return true
  return false
}

function isAside(reading: Reading, clause: TokenRange, event: NamedEvent): boolean {
  for (let i = event.from - 1; i >= Math.max(clause.from, event.from - 9); i--)
    if (SIDELINES.has(keyAt(reading.text, i)) || (keyAt(reading.text, i) === 'during' && event.from - i <= 3)) return true
  return false
}
