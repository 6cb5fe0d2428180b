import type { TokenRange } from '../../base/span.js'
import type { DateMention, Reading } from '../../mentions/types.js'
import { actingFor, isKnownParty } from '../../mentions/gazetteer.js'
import { keyAt } from '../../text/text.js'
import type { Story } from '../context.js'
import type { EngagementDraft } from '../types.js'
import { levelOf } from './level.js'
import type { Standing } from './mention.js'
import type { Occasion } from './merge.js'
import { type Places, placesOf } from './occasion-place.js'
import { near } from './near.js'

/** Occasions become engagements: what is no dealing between parties falls out; dates and places that the document implies are filled in. */
export function finish(reading: Reading, story: Story): EngagementDraft[] {
  completeSides(reading, story)
  completeRounds(story)
  for (const o of story.occasions) if (o.kind === 'visit' && o.date === null) o.date = dateOfAim(story, o)
  for (const o of story.occasions) announce(story, o)
  const isAbroad = story.occasions.some((o) => o.kind === 'visit' && o.parties.length >= 2)
  if (story.domestic && !story.occasions.some((o) => o.kind === 'visit' && o.parties.length >= 2 && isDealing(o, isAbroad)))
    return story.occasions
      .filter((o) => isDealing(o, false) && sidesOf(reading, o).size >= 2)
      .map((o) => draftOf(reading, story, placesOf(reading, story.occasions), o, o.trip))
  const dealings = story.occasions.filter((o) => isDealing(o, isAbroad) && !isSpelledOut(o, story))
  const visit = onlyVisit(story)
  const rounds = new Map(dealings.map((o, k) => [o, stationsOf(o, near(dealings, k))] as const).filter(([, stations]) => stations.length >= 2))
  for (const [round, stations] of rounds) for (const o of stations) o.place ??= round.place
  const places = placesOf(reading, story.occasions)
  return dealings
    .filter((o) => !rounds.has(o) && !isOnlyTitle(o, dealings))
    .map((o) => draftOf(reading, story, places, o, o.trip ?? (visit && isBefore(o, visit) ? null : visit)))
}

/** "The Deputy Minister held a round of talks in Brussels with EU officials": the meetings told one by one after it are what it sums up. */
function stationsOf(round: Occasion, all: readonly Occasion[]): Occasion[] {
  const [guest] = round.people
  if (round.kind !== 'meeting' || guest === undefined || round.people.length > 1 || round.parties.length < 2) return []
  return all.filter(
    (o) =>
      o !== round &&
      o.kind === 'meeting' &&
      o.standing === round.standing &&
      o.people.length > 1 &&
      o.people.includes(guest) &&
      o.parties.every((p) => round.parties.includes(p)) &&
      (o.place === null || round.place === null || o.place.name === round.place.name),
  )
}

/** "In April, Ms B visited Oslo. Her next meeting with our Minister …", in a talk of Norway with Kenya: a guest of no known side is of the other one. */
function completeSides(reading: Reading, story: Story): void {
  if (story.sides.length !== 2) return
  const guests = new Set<number>()
  for (const o of story.occasions) {
    const [side] = o.parties
    if (o.parties.length !== 1 || side === undefined || o.kind === 'conference' || !story.sides.includes(side)) continue
    const strangers = o.people.filter((p) => isOfNoSide(reading, p))
    if (!strangers.some((p) => o.kind === 'visit' || guests.has(p))) continue
    for (const p of strangers) guests.add(p)
    const other = story.sides.find((s) => s !== side)
    if (other) o.parties.push(other)
  }
}

/** "The Ministers agreed that the next Strategic Dialogue will be held in Manila": the two sides' own. */
function completeRounds(story: Story): void {
  if (story.sides.length !== 2) return
  for (const o of story.occasions)
    if (o.kind === 'consultations' && o.standing === 'planned' && o.parties.length === 0 && o.name !== null) o.parties.push(...story.sides)
}

const isOfNoSide = (reading: Reading, index: number): boolean => {
  const person = reading.people[index]
  return person !== undefined && person.party === null && person.positions.length === 0
}

const sidesOf = (reading: Reading, o: Occasion): Set<string> =>
  new Set(o.people.map((p) => reading.people[p]?.party).filter((party): party is string => party != null && isKnownParty(party)))

/** "President B's visit to Oslo" is not his whom he meets there; "Presidents A and B visited the port" is of both. */
function guestsOf(reading: Reading, o: Occasion): readonly number[] {
  const host = o.place?.country ?? null
  const partyOf = (index: number): string | null => {
    const party = reading.people[index]?.party ?? null
    return party === null ? null : actingFor(party)
  }
  if (host === null || o.people.length < 2) return o.people
  const guests = o.people.filter((p) => partyOf(p) !== host)
  if (guests.length === 0 || guests.length === o.people.length) return o.people
  const isJoint = o.mentions.some((m) => m.form === 'travel' && m.people.some((p) => guests.includes(p)) && m.people.some((p) => !guests.includes(p)))
  return isJoint ? o.people : guests
}

/** Two sides at least, or a named event. */
function isDealing(o: Occasion, isAbroad: boolean): boolean {
  if (o.standing === 'none') return false
  // a firm or club deals with a state only abroad; at home it is a domestic matter
  if (o.parties.length >= 2) return o.parties.filter(isKnownParty).length >= 2 || isAbroad
  if (o.kind === 'visit') return o.people.length > 0 && o.place?.level === 'region'
  return o.name !== null && (o.kind === 'conference' || o.kind === 'consultations')
}

/** "will travel to the Gulf. In Doha she …": the tour is told by its stops. */
const isSpelledOut = (o: Occasion, story: Story): boolean =>
  o.kind === 'visit' &&
  o.place?.level === 'region' &&
  isSpelledFor(
    o,
    near(story.occasions, o.index).filter((v) => isStopOf(v, o)),
  )

/** Each of those on the tour is told of at a stop: not "A will travel to Tokyo to accompany B on his trip to Asia". */
const isSpelledFor = (tour: Occasion, stops: readonly Occasion[]): boolean =>
  stops.length > 0 && tour.people.every((p) => stops.some((v) => v.people.includes(p)))

const isStopOf = (v: Occasion, tour: Occasion): boolean =>
  v !== tour &&
  v.kind === 'visit' &&
  v.place !== null &&
  v.place.level !== 'region' &&
  (v.standing === tour.standing || (v.standing === 'planned' && tour.standing === 'held')) &&
  v.people.some((p) => tour.people.includes(p))

/** The tour of a region that a stop without a date belongs to: its span is the stop's, too. */
function tourOf(story: Story, o: Occasion): Occasion | null {
  if (o.kind !== 'visit' || o.date) return null
  return near(story.occasions, o.index).find((t) => t.kind === 'visit' && t.place?.level === 'region' && t.date !== null && isStopOf(o, t)) ?? null
}

/** A heading tells again what the text tells better: its own occasion counts only if the text has none like it. */
function isOnlyTitle(o: Occasion, all: readonly Occasion[]): boolean {
  if (!o.mentions.every((m) => m.sentence.kind === 'title')) return false
  const body = all.filter((other) => other !== o && !other.mentions.every((m) => m.sentence.kind === 'title') && !isRecalled(o, other))
  if (o.name !== null && body.some((other) => other.name?.toLowerCase() === o.name?.toLowerCase())) return true
  return body.some((other) =>
    o.kind === other.kind
      ? tellsSame(o, other)
      : o.kind !== 'visit' && other.kind !== 'visit' && other.kind !== 'signing' && tellsSame(o, other) && o.parties.length >= 2,
  )
}

/** "We recall our meeting in Oslo" is not the meeting of the heading. */
const isRecalled = (title: Occasion, body: Occasion): boolean => title.standing === 'held' && body.standing === 'past' && body.mentions.every((m) => m.owned)

const tellsSame = (title: Occasion, body: Occasion): boolean =>
  title.kind === 'visit'
    ? title.people.some((p) => body.people.includes(p)) || title.parties.every((p) => body.parties.includes(p))
    : title.people.every((p) => body.people.includes(p)) && title.parties.every((p) => body.parties.includes(p))

/** The document's visit, if it tells of one only: what has no trip of its own belongs to it. */
function onlyVisit(story: Story): Occasion | null {
  const visits = story.occasions.filter((v) => v.kind === 'visit' && v.standing !== 'past')
  return visits.length === 1 ? (visits[0] as Occasion) : null
}

/** "will meet President B of Kenya before going to Lima": told in one sentence, but of others than the hosts of the visit. */
const isBefore = (o: Occasion, visit: Occasion): boolean =>
  o.index < visit.index &&
  o.mentions[0]?.sentence === visit.mentions[0]?.sentence &&
  o.parties.length === 2 &&
  !visit.parties.slice(1).some((host) => o.parties.includes(host))

/** "… at his meeting with the Chancellor in Berlin": not the news of the day, but what it recalls; "during her meeting with B", on the visit that is told of, is news. */
function isInPassing({ text }: Reading, story: Story, o: Occasion): boolean {
  if (o.standing !== 'held' || o.date !== null || o === story.occasions[0]) return false
  const isOnVisit = o.trip?.standing === 'held' && o.people.some((p) => o.trip?.people.includes(p))
  return o.mentions.every((m) => m.owned && !(isOnVisit && keyAt(text, m.trigger.from - 2) === 'during'))
}

function draftOf(reading: Reading, story: Story, places: Places, o: Occasion, trip: Occasion | null): EngagementDraft {
  const first = o.mentions.find((m) => m.sentence.kind !== 'title' && !m.pointsBack) ?? o.mentions[0]
  const standing: Exclude<Standing, 'none'> = o.standing === 'none' ? 'held' : isInPassing(reading, story, o) ? 'past' : o.standing
  const when = whenOf(reading, story, o, trip, standing)
  const place = places(o, trip, standing)
  return {
    range: first?.range ?? { from: 0, to: 1 },
    rule: first?.rule ?? 'engagement.meet',
    basis: when.basis,
    kind: o.kind,
    status: standing,
    name: o.name,
    people: o.kind === 'visit' ? guestsOf(reading, o) : o.people,
    parties: o.parties,
    start: when.start,
    end: when.end,
    place: place?.name ?? null,
    when: when.range,
    where: place?.from === undefined || place.to === undefined ? null : { from: place.from, to: place.to },
    level: levelOf(reading, o),
  }
}

/** "Statement on the Visit of President A" over "looks forward to welcoming him on 3 June to Oslo": the visit lies ahead, on that day and there. */
function announce(story: Story, o: Occasion): void {
  if (
    o.kind !== 'visit' ||
    o.standing !== 'held' ||
    !o.mentions.every((m) => m.sentence.kind === 'title' || m.standing === 'planned' || (m.pointsBack && !m.date))
  )
    return
  const others = story.occasions.filter((other) => other !== o && other.people.some((p) => o.people.includes(p)))
  const [first] = others
  if (!others.every((other) => other.standing === 'planned') || (o.mentions.some((m) => m.sentence.kind !== 'title') && first === undefined)) return
  o.standing = 'planned'
  o.date = first?.date ?? null
  if (o.place?.isImplied && first?.place?.level === 'town' && first.place.country === o.place.country) o.place = first.place
}

/** "will pay a visit to Kenya to attend the Forum on Thursday", "will visit Kenya and meet President B on 5 May": the day of the journey is that of its aim. */
function dateOfAim(story: Story, visit: Occasion): DateMention | null {
  const told = visit.mentions.at(-1)?.sentence
  const aim = near(story.occasions, visit.index).find(
    (o) =>
      (o.kind === 'conference' || o.kind === 'consultations' || (o.kind === 'meeting' && o.standing === 'planned')) &&
      o.standing === visit.standing &&
      o.date?.start.length === 10 &&
      o.mentions.some((m) => m.sentence === told) &&
      o.people.some((p) => visit.people.includes(p)),
  )
  return aim?.date ?? null
}

/** "President A, who is in Kenya on a state visit, met President B on Monday": told on Tuesday, the visit was under way on Monday. */
function firstMeetingOn(story: Story, visit: Occasion): DateMention | null {
  const days = near(story.occasions, visit.index).flatMap((o) =>
    o !== visit &&
    o.kind !== 'visit' &&
    o.kind !== 'call' &&
    o.standing === 'held' &&
    o.date !== null &&
    !o.date.vague &&
    o.trip === visit &&
    o.people.some((p) => visit.people.includes(p))
      ? [o.date]
      : [],
  )
  return days.sort((a, b) => (a.start < b.start ? -1 : 1))[0] ?? null
}

interface When {
  readonly start: string | null
  readonly end: string | null
  readonly basis: string | null
  readonly range: TokenRange | null
}

/** A date of its own has words that prove it; one taken over from the visit or the opening sentences only a basis. */
const taken = (date: DateMention, basis: string): When => ({ start: date.start, end: date.end, basis, range: null })

function whenOf(reading: Reading, story: Story, o: Occasion, trip: Occasion | null, standing: Standing): When {
  if (o.date) return { start: o.date.start, end: o.date.end, basis: o.date.basis, range: { from: o.date.from, to: o.date.to } }
  const isOnTrip = trip?.date && trip !== o && o.kind !== 'visit' && (trip.standing === standing || (standing === 'planned' && trip.standing === 'held'))
  const tour = tourOf(story, o)
  if (tour?.date) return taken(tour.date, 'date of the tour')
  if (
    isOnTrip &&
    trip.date &&
    !(standing === 'held' && trip.date.start.length < 10 && trip.date.end === null && story.leadDate?.start.startsWith(trip.date.start))
  )
    return taken(trip.date, 'date of the visit')
  const { published } = reading.setting
  if (
    standing === 'planned' &&
    trip &&
    trip !== o &&
    trip.standing === 'held' &&
    !trip.date &&
    o.parties.every((p) => trip.parties.includes(p)) &&
    o.kind !== 'visit' &&
    o.kind !== 'conference' &&
    published
  )
    return { start: published, end: null, basis: `published ${published}`, range: null }
  const met = o.kind === 'visit' && standing === 'held' ? firstMeetingOn(story, o) : null
  if (met) return taken(met, 'date of a meeting on it')
  if (standing === 'held' && story.leadDate && o.kind !== 'visit') return taken(story.leadDate, 'date of the opening sentences')
  if (standing === 'held' && published) return { start: published, end: null, basis: `published ${published}`, range: null }
  return { start: null, end: null, basis: null, range: null }
}
