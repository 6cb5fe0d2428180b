import { capitalOf } from '../../mentions/gazetteer.js'
import type { Reading } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import type { EventPlace, Standing } from './mention.js'
import type { Occasion } from './merge.js'
import { datesFit } from './fits.js'
import { near } from './near.js'

/** Where an occasion was, with the visit in the course of which it is told. */
export type Places = (o: Occasion, trip: Occasion | null, standing: Standing) => EventPlace | null

/** What the story as a whole needs to know to tell where its occasions were. */
interface Stage {
  readonly reading: Reading
  readonly occasions: readonly Occasion[]
  readonly towns: ReadonlyMap<string, EventPlace | null>
  /** The same of the headings alone: what a heading tells of the news comes before what the text tells besides. */
  readonly headed: ReadonlyMap<string, EventPlace | null>
  readonly tellsTowns: boolean
}

/** Tells where each occasion of a text was: as told with it, by the dateline, by its visit, by what is told beside it. */
export function placesOf(reading: Reading, occasions: readonly Occasion[]): Places {
  const stage = {
    reading,
    occasions,
    towns: townsIn(reading, () => true),
    headed: townsIn(reading, (at) => kindAt(reading, at) === 'title'),
    tellsTowns: occasions.some((o) => o.place?.level === 'town'),
  }
  return (o, trip, standing) => placeOf(stage, o, trip, standing)
}

/** For each country the one town in which the text says that something was; null where it tells of several. */
function townsIn(reading: Reading, counts: (at: number) => boolean): Map<string, EventPlace | null> {
  const towns = new Map<string, EventPlace | null>()
  for (const place of reading.places) {
    if (place.level !== 'town' || place.country === null || !isWhere(reading, place.from) || !counts(place.from)) continue
    const known = towns.get(place.country)
    towns.set(place.country, known === undefined || known?.name === place.name ? place : null)
  }
  return towns
}

/** "in Oslo", "in the city of Oslo". */
const isWhere = ({ text }: Reading, at: number): boolean =>
  /^(in|at|to)$/.test(keyAt(text, at - 1)) || (keyAt(text, at - 1) === 'of' && /^(city|town|capital)$/.test(keyAt(text, at - 2)))

const kindAt = ({ text }: Reading, at: number): string | undefined => text.sentences[text.sentenceOf[at] as number]?.kind

function placeOf(stage: Stage, o: Occasion, trip: Occasion | null, standing: Standing): EventPlace | null {
  const { dateline } = stage.reading.setting
  if (o.kind === 'call') return null // two places, not one
  if (o.kind === 'visit' && o.place?.isImplied && !isBody(o.place))
    return (dateline && standing === 'held' ? { ...o.place, name: dateline } : stage.towns.get(o.place.name)) ?? o.place
  // nobody meets in "Central Asia": of a region of the world only visits are told
  if (o.place && !isBody(o.place) && (o.kind === 'visit' || !isWorldRegion(o.place))) return refined(stage, o, o.place)
  const abroad = standing === 'held' && dateline !== null && isAbroad(stage, o, trip)
  if (standing === 'held' && dateline && !abroad) return { name: dateline, level: 'town', country: null }
  if (
    trip?.place &&
    trip !== o &&
    (trip.standing === standing || (trip.standing === 'held' && standing === 'planned' && isWithin(o, trip))) &&
    !isWorldRegion(trip.place) &&
    !isBody(trip.place) &&
    isOfTrip(o, trip) &&
    (o.kind === 'meeting' ||
      o.kind === 'signing' ||
      o.kind === 'ceremony' ||
      ((o.kind === 'conference' || o.kind === 'consultations') && o.people.some((p) => trip.people.includes(p))))
  )
    return refined(stage, o, trip.place)
  return o.kind === 'visit' && !o.place ? null : besides(stage, o)
}

/** "SINGAPORE – Minister A visited Brunei … had an audience with the Sultan": told at home of what was done abroad. */
function isAbroad({ reading }: Stage, o: Occasion, trip: Occasion | null): boolean {
  const there = trip?.place?.country ?? null
  if (!trip || trip === o || trip.standing !== 'held' || there === null || o.kind === 'conference') return false
  if ((trip.mentions[0]?.sentence.index ?? 0) > (o.mentions[0]?.sentence.index ?? 0) || !trip.people.some((p) => o.people.includes(p))) return false
  const town = reading.places.find((p) => p.name === reading.setting.dateline)
  return town?.country != null && town.country !== there
}

/** "A visited Peru. B will receive the Minister of Chad": others, elsewhere. */
const isOfTrip = (o: Occasion, trip: Occasion): boolean =>
  o.people.length === 0 ||
  trip.people.length === 0 ||
  o.people.some((p) => trip.people.includes(p)) ||
  trip.parties.some((p) => o.parties.includes(p) && p === trip.parties.at(-1))

/** Not on a day after the visit. */
const isWithin = (o: Occasion, trip: Occasion): boolean => o.date === null || trip.date === null || o.date.start <= (trip.date.end ?? trip.date.start)

/** "on a visit to NATO": a house, no place. */
const isBody = (place: EventPlace): boolean => place.level === 'country' && capitalOf(place.name) === null

const isWorldRegion = (place: EventPlace): boolean => place.level === 'region' && place.country === null

/** "Vietnam" is Hanoi for what is told right after the meeting in Hanoi. */
function refined(stage: Stage, o: Occasion, place: EventPlace): EventPlace {
  if (place.level === 'town' || o.kind === 'visit') return place
  const town = besides(stage, o)
  return town?.country === place.country || town?.country === place.name ? town : o.kind === 'conference' ? place : (onlyTown(stage, o, place) ?? place)
}

/** The one town of a country in which the text says that something was: "talks in Kazakhstan" under a heading "… in Astana". */
function onlyTown(stage: Stage, o: Occasion, country: EventPlace): EventPlace | null {
  const headed = o.standing === 'held' ? stage.headed.get(country.country ?? '') : null
  if (headed) return headed // "Presidents hold talks in Astana" over "… held talks today with Mr B, who is in Kazakhstan"
  const only = stage.towns.get(country.country ?? '') ?? null
  const town = only?.name
  const there = near(stage.occasions, o.index).filter((other) => other !== o && other.place?.name === town && !isJourneyOf(other, o))
  return there.every(
    (other) => other.standing === o.standing && (other.date && o.date ? other.date.start === o.date.start : !other.date || o.standing !== 'planned'),
  )
    ? only
    : null
}

/** "will travel to Oslo, Norway, 7–9 March. While in Norway, she will meet …": the same people's journey there. */
const isJourneyOf = (visit: Occasion, o: Occasion): boolean =>
  visit.kind === 'visit' && visit.standing === o.standing && visit.people.some((p) => o.people.includes(p))

/** The town of what was told right before it, if that was held at the same time by some of the same people. */
function besides({ occasions, tellsTowns }: Stage, o: Occasion): EventPlace | null {
  if (!tellsTowns) return null
  for (let k = o.index - 1; k >= Math.max(0, o.index - 6); k--) {
    const before = occasions[k] as Occasion
    if (before.standing !== o.standing || o.standing !== 'held' || before.kind === 'call' || !before.people.some((p) => o.people.includes(p))) continue
    const isSameTime = o.date === null || before.date === null || o.date.start === before.date.start
    const place = before.place ?? inSameBreath(occasions, before)
    if (isSameTime && place?.level === 'town') return place
  }
  return inSameBreath(occasions, o)
}

/** "A and B last met in January, when A visited Oslo": told with the same day. */
const isWhenVisited = (o: Occasion, visit: Occasion): boolean =>
  o.standing === 'past' && o.date !== null && visit.date !== null && datesFit(o.date, visit.date) && visit.people.some((p) => o.people.includes(p))

/** "signed in Oslo on 3 May, when A met B", "met on the margins of the Forum", which another sentence tells to be in Oslo: one sentence, one place. */
function inSameBreath(occasions: readonly Occasion[], o: Occasion): EventPlace | null {
  if (o.standing === 'planned') return null
  const first = o.mentions[0]
  for (let k = Math.max(0, o.index - 3); k <= o.index + 3; k++) {
    const other = occasions[k]
    if (!other || other === o || other.kind === 'call' || !other.place || isWorldRegion(other.place) || other.standing !== o.standing) continue
    if (other.kind === 'visit' && !isWhenVisited(o, other)) continue
    const isAside = first?.aside || other.mentions.some((m) => m.sentence === first?.sentence && m.aside)
    if (other.place.level !== 'town' && !isAside) continue
    const isSameTime = o.date === null || other.date === null || datesFit(o.date, other.date)
    const isThere = other.mentions.some((m) => m.sentence === first?.sentence && (m.place?.name === other.place?.name || isAside))
    if (isSameTime && isThere) return other.place
  }
  return null
}
