import { CALENDAR_WORDS } from '../../../languages/en/dates.js'
import { SERIES_WORDS } from '../../../languages/en/event-names.js'
import type { TriggerRow } from '../../../languages/en/engagements.js'
import { firstAt } from '../../base/first-at.js'
import type { TokenRange } from '../../base/span.js'
import { capitalOf } from '../../mentions/gazetteer.js'
import { isDateline } from '../../mentions/parties.js'
import type { Lookup } from '../../mentions/lookup.js'
import type { DateMention, PlaceMention, Reading } from '../../mentions/types.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, isInAddress, keyAt } from '../../text/text.js'
import { Kinds } from '../../text/kinds.js'
import { type Hit, hitsAt } from '../../text/phrases.js'
import { Shape } from '../../text/word.js'
import { type ActorPhrase, actorsIn } from '../actors.js'
import type { Discourse } from '../discourse.js'
import type { EventPlace, Trigger, View } from './mention.js'
import { firstEndingFrom, isCapital } from './event-name.js'
import { isRecent } from './standing.js'
import { type NamedEvent, namedEventsIn } from './named-events.js'

const PREPOSITIONS = new Set('in at to from near via for into through outside of'.split(' '))

/** Looks at one sentence: actors (told to the discourse as they come), triggers, dates, places. */
export function viewOf(reading: Reading, lookup: Lookup, discourse: Discourse, sentence: Sentence): View {
  const named = namedEventsIn(reading, lookup, sentence)
  // "Quad Leaders Summit": the leaders are part of the event's name, nobody acts
  const actors = actorsIn(reading, lookup, discourse, sentence.from, sentence.to).filter(
    (a) =>
      !isVoice(reading.text, sentence, a) &&
      !isWhere(reading, a) &&
      !isFormat(reading.text, a) &&
      (a.people.length > 0 || a.by !== 'office' || !named.some((e) => !e.bare && e.from <= a.from && a.to <= e.to)),
  )
  const inActor = covered(actors.filter((a) => a.by !== 'party' && a.by !== 'place'))
  const events = named.filter((e) => !inActor(e.from))
  return {
    sentence,
    actors,
    events,
    triggers: triggersIn(reading.text, sentence, inActor, events).filter(
      (t) => !isDue(reading.text, lookup, t) && !isMission(reading.text, t) && !isGoingOn(reading, t),
    ),
    dates: datesIn(reading, sentence),
    places: withHere(reading, sentence, [...placesIn(reading, sentence, inActor, events), ...capitalsIn(reading, lookup, actors)]).sort(
      (a, b) => a.from - b.from,
    ),
  }
}

/** "Readout from Spokesperson Anna Berg on the Minister's travel": who tells it, in a heading. */
function isVoice(text: Text, sentence: Sentence, actor: ActorPhrase): boolean {
  if (sentence.kind !== 'title') return false
  for (let i = actor.from; i < actor.to; i++)
    if (/^spokes/.test(keyAt(text, i)) || (keyAt(text, i) === 'press' && keyAt(text, i + 1) === 'secretary')) return true
  return false
}

/** "will travel to Tokyo, Japan, May 21-24 to attend": the country only tells where the town lies. */
function isWhere({ text, places }: Reading, actor: ActorPhrase): boolean {
  if (actor.by !== 'party' || keyAt(text, actor.from - 1) !== ',') return false
  const town = places[firstEndingFrom(places, actor.from - 1)]
  if (town?.to !== actor.from - 1 || town.level !== 'town' || town.country !== actor.parties[0]) return false
  const next = keyAt(text, actor.to)
  return /^([,.;]|on|from|to|for|in|at|where|and|this|today|tomorrow|with)$/.test(next) || CALENDAR_WORDS.has(next)
}

/** "met in the C5+1 format": how they met; "the C5+1 agreed" acts. */
const isFormat = (text: Text, actor: ActorPhrase): boolean =>
  actor.by === 'party' &&
  keyAt(text, actor.to - 2) === '+' &&
  /^(format|platform|mechanism|meeting|meetings|ministerial|summit|dialogue|framework|secretariat)$/.test(keyAt(text, actor.to))

/** Token → is it inside one of these ranges? Ranges are sorted and disjoint. */
function covered(ranges: readonly TokenRange[]): (token: number) => boolean {
  return (token) => ranges.some((r) => r.from <= token && token < r.to)
}

function triggersIn(text: Text, sentence: Sentence, inActor: (t: number) => boolean, events: readonly NamedEvent[]): Trigger[] {
  const found: Trigger[] = []
  let taken = sentence.from
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!((text.kindsAt[i] as number) & Kinds.engagement) || i < taken) continue
    const best = longestTrigger(text, i, sentence.to)
    if (
      !best ||
      inActor(i) ||
      isInAddress(text, i) ||
      isInName(text, sentence, i) ||
      events.some((e) => !e.bare && e.from - i <= 4 && i < e.to && (i >= e.from || isMeetingOf(text, i, e.from))) ||
      events.some((e) => !e.bare && isMeetingBy(text, e.to, i))
    )
      continue
    const row = best.entry.data as TriggerRow
    found.push({ from: i, to: best.to, row, form: row.form })
    taken = best.to
  }
  return found
}

/** The longest phrase at a token that tells of an engagement. */
function longestTrigger(text: Text, at: number, limit: number): Hit | null {
  let best: Hit | null = null
  for (const hit of hitsAt(text, at)) if (hit.entry.kind === 'engagement' && hit.to <= limit && (!best || hit.to > best.to)) best = hit
  return best
}

/** "due in the first half of 2025": when, not whither. */
const isDue = (text: Text, lookup: Lookup, t: Trigger): boolean =>
  t.form === 'travel' && keyAt(text, t.from) === 'due' && (lookup.date.get(t.to) ?? lookup.date.get(t.to + 1)) !== undefined

/** "continuing to build on the talks": only "continuing to Peru" is a journey. */
const isGoingOn = ({ text, places }: Reading, t: Trigger): boolean => {
  const place = /^continu/.test(keyAt(text, t.from)) ? places[firstAt(places, t.to)] : null
  return place !== null && (place === undefined || place.from - t.to > 1)
}

/** "the permanent delegation to the United Nations", "the EU Delegation to Kenya": embassies, no journeys. */
const isMission = (text: Text, t: Trigger): boolean => keyAt(text, t.from) === 'delegation' && /^(permanent|eu|union)$/.test(keyAt(text, t.from - 1))

/** "Tourism and Travel Industry Associations": a word with a capital between others is part of a name. */
function isInName(text: Text, sentence: Sentence, at: number): boolean {
  if (sentence.kind === 'title' || at === sentence.from) return false
  const capital = (i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & Shape.Capital) !== 0
  return capital(at) && capital(at + 1) && !/^(visit|meeting|call)$/.test(keyAt(text, at + 1))
}

/** In "the 20th meeting of the Cooperation Council" the meeting is the council's. */
const isMeetingOf = (text: Text, at: number, event: number): boolean => keyAt(text, at + 1) === 'of' && event - at <= 3

/** "The Committee met", "the Council held its 12th meeting": told as the event. */
function isMeetingBy(text: Text, event: number, at: number): boolean {
  if (at < event || at - event > 5 || !/^(met|meets|meeting|session|round)$/.test(keyAt(text, at))) return false
  for (let i = event; i < at; i++)
    if (
      !/^(will|has|had|held|holds|hold|its|the|a|last|next|annual|regular|joint)$/.test(keyAt(text, i)) &&
      !SERIES_WORDS.has(keyAt(text, i)) &&
      !((text.tokens.word[i]?.shape ?? 0) & Shape.Ordinal)
    )
      return false
  return true
}

function datesIn(reading: Reading, sentence: Sentence): DateMention[] {
  const { dates, text, places, setting } = reading
  const opener = sentence.kind === 'title' || setting.dateline === null ? undefined : places[firstAt(places, sentence.from)]
  const dateline = opener?.from === sentence.from && opener.name === setting.dateline && isDateline(text, opener.from, opener.to)
  const found: DateMention[] = []
  for (let k = firstAt(dates, sentence.from); k < dates.length && (dates[k] as DateMention).from < sentence.to; k++) {
    const date = dates[k] as DateMention
    if (!isInAddress(text, date.from) && !isEra(date) && !isOfReport(text, date) && !(dateline && isInDateline(reading, sentence, date))) found.push(date)
  }
  return found
}

/** "my first visit in the last four years": since when, not when. */
const isEra = (d: DateMention): boolean => d.end !== null && Number(d.end.slice(0, 4)) - Number(d.start.slice(0, 4)) >= 2

/** "MOSCOW (Agency – 26 September 2019) … On September 25, Minister A met": when it was written; a day told in the text comes before it. */
function isInDateline({ text, dates, setting }: Reading, sentence: Sentence, { from, to, start }: DateMention): boolean {
  if (from - sentence.from > 12 || /^(on|in)$/.test(keyAt(text, from - 1))) return false
  const { published } = setting
  if (published === null || !dates.some((d) => d.from > to && d.from - to < 150 && d.start < start && d.start.length === 10 && isRecent(d.start, published)))
    return false
  for (let i = to; i < to + 6; i++) if (/^(–|—|-|\)|\.|\/)$/.test(keyAt(text, i))) return true
  return false
}

const REPORTS = /^(said|says|announced|reported|stated|confirmed|told|informed|added|declared|tweeted)$/

/** "… met in Oslo, the ministry said on Thursday", "said in a statement on Friday": when it was told, not when it was. */
function isOfReport(text: Text, { from, to, start }: DateMention): boolean {
  if (start.length < 10 || /^(at|in|during|after|before|following|ahead|by)$/.test(keyAt(text, to))) return false // "announced on Monday at the Council": when that met
  const last = keyAt(text, from - 1) === 'on' ? from - 2 : from - 1
  for (let i = last; i > last - 6; i--) {
    if (REPORTS.test(keyAt(text, i))) return true
    if (
      !/^(in|at|a|an|the|its|his|her|written|official|joint|statement|press|news|release|conference|briefing|reporters|journalists|interview|late|early|media)$/.test(
        keyAt(text, i),
      )
    )
      return false
  }
  return false
}

/** "arrived here on Monday": the town of the dateline, where no other goal is told. */
function withHere({ text, setting, places }: Reading, sentence: Sentence, found: PlaceInView[]): PlaceInView[] {
  if (setting.dateline === null || sentence.kind === 'title' || found.some((p) => p.preposition === 'to')) return found
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (keyAt(text, i) !== 'here' || !/ed$|^(held|took|place|met|meet|began|opened|came|visit|arrive|talks|meeting)$/.test(keyAt(text, i - 1))) continue
    const town = places.find((p) => p.level === 'town' && p.name === setting.dateline)
    if (town) found.push({ from: i, to: i + 1, name: town.name, level: 'town', country: town.country, preposition: 'in' })
  }
  return found
}

/** "in the Belgian capital": the adjective and its noun name a town. */
function capitalsIn(reading: Reading, lookup: Lookup, actors: readonly ActorPhrase[]): PlaceInView[] {
  return actors
    .filter((a) => a.by === 'place')
    .flatMap((a) => {
      const country = lookup.party.get(a.from)?.party ?? null
      const town = country ? capitalOf(country) : null
      const before = keyAt(reading.text, a.from - 1) === 'the' ? keyAt(reading.text, a.from - 2) : keyAt(reading.text, a.from - 1)
      return town ? [{ from: a.from, to: a.to, name: town, level: 'town' as const, country, preposition: PREPOSITIONS.has(before) ? before : '' }] : []
    })
}

type PlaceInView = EventPlace & TokenRange & { readonly preposition: string }

function placesIn({ text, places }: Reading, sentence: Sentence, inActor: (t: number) => boolean, events: readonly NamedEvent[]): PlaceInView[] {
  const found: PlaceInView[] = []
  for (let k = firstAt(places, sentence.from); k < places.length; k++) {
    const place = places[k] as PlaceMention
    if (place.from >= sentence.to) break
    if (!inActor(place.from))
      found.push({
        from: place.from,
        to: place.to,
        name: place.name,
        level: place.level,
        country: place.country,
        preposition: isInTitle(text, place, events) ? '' : prepositionBefore(text, place, sentence, found.at(-1)),
      })
  }
  return joinTownAndCountry(text, found)
}

/** "in Brussels, at the Astana International Forum": the town that a name begins with is not where; that of "the Samarkand summit" is. */
const isInTitle = (text: Text, place: PlaceMention, events: readonly NamedEvent[]): boolean =>
  events.some(
    (e) => !e.bare && e.from <= place.from && place.to < e.to - 1 && (!/^(in|at)$/.test(keyAt(text, place.from - 1)) || keyAt(text, place.from - 2) === 'part'),
  )

/** "to" for every town of "to Brussels, Ankara and Jakarta"; "the" is passed over. */
function prepositionBefore(text: Text, place: PlaceMention, sentence: Sentence, previous: PlaceInView | undefined): string {
  let i = place.from - 1
  while (
    i >= sentence.from &&
    (/^(the|central|downtown|capital|city|\[)$/.test(keyAt(text, i)) || (keyAt(text, i) === 'of' && /^(city|town|port)$/.test(keyAt(text, i - 1))))
  )
    i -= keyAt(text, i) === 'of' ? 2 : 1
  const key = i >= sentence.from ? keyAt(text, i) : ''
  if (PREPOSITIONS.has(key)) return key
  if (key === ',' && place.level === 'town' && isHouseBefore(text, sentence, i)) return 'at'
  if (place.level === 'town' && isHost(text, place.to)) return 'in'
  if (previous && /^(,|and)$/.test(key) && i - previous.to < 6) return previous.preposition
  return ''
}

/** "Oslo has hosted talks", "In May, Oslo received President A": the town that receives is where it was. */
function isHost(text: Text, to: number): boolean {
  const at = /^(has|have|had|will|is)$/.test(keyAt(text, to)) ? to + 1 : to
  return /^(host|hosts|hosted|hosting|receives|received|welcomes|welcomed)$/.test(keyAt(text, at))
}

/** "at State House, Nairobi", "at the Hotel Continental, Oslo": a name between "at" and the comma before a town. */
function isHouseBefore(text: Text, sentence: Sentence, comma: number): boolean {
  for (let i = comma - 1; i > Math.max(sentence.from, comma - 9); i--) {
    if (keyAt(text, i) === 'at') return comma - i > 1
    if (!/^(the|of|de|la)$/.test(keyAt(text, i)) && !isCapital(text, i)) return false
  }
  return false
}

/** "Aqaba, Jordan", "Montreal, Quebec, Canada": the country after a town only tells where it lies. */
function joinTownAndCountry(text: Text, places: readonly PlaceInView[]): PlaceInView[] {
  let town: PlaceInView | null = null
  let end = -1
  return places.filter((p) => {
    const isTail: boolean =
      town !== null &&
      p.level !== 'town' &&
      p.from - end === 1 &&
      keyAt(text, end) === ',' &&
      town.country !== null &&
      (p.name === town.country || p.country === town.country)
    if (!isTail) town = p.level === 'town' ? p : null
    end = p.to
    return !isTail
  })
}

/** The actor phrase that ends last before `token` within the clause that begins at `clause`. */
export function actorBefore(actors: readonly ActorPhrase[], token: number, clause: number): ActorPhrase | null {
  for (let k = actors.length - 1; k >= 0; k--) {
    const a = actors[k] as ActorPhrase
    if (a.to <= token) return a.from >= clause ? a : null
  }
  return null
}
