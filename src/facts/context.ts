import { SERIES_WORDS } from '../../languages/en/event-names.js'
import { lookupOf } from '../mentions/lookup.js'
import type { DateMention, Reading } from '../mentions/types.js'
import { gather, gatherOnce } from '../base/gather.js'
import type { TokenRange } from '../base/span.js'
import { keyAt } from '../text/text.js'
import type { ActorPhrase } from './actors.js'
import { Discourse } from './discourse.js'
import { asSpoken } from './as-spoken.js'
import { isDomestic } from './domestic.js'
import { type AnyTurn, briefingTurns } from './quotations-turns.js'
import { findEvents } from './engagements/find-events.js'
import { sceneOf } from './engagements/finder.js'
import { mentionsAt } from './engagements/mentions-at.js'
import { leadDateOf } from './engagements/lead-date.js'
import { type Occasion, tell } from './engagements/merge.js'
import { changed } from './engagements/changed.js'
import type { EventMention, View } from './engagements/mention.js'
import { recalledTrip, tripAt } from './engagements/trip.js'
import { viewOf } from './engagements/view.js'
import type { Actors, Context } from './types.js'

/** The document as told: its occasions, who acts in each sentence, and whose dealing it is. */
export interface Story extends Context {
  readonly occasions: readonly Occasion[]
  /** Day that the opening sentences tell ("on Monday"): it holds for what else they report. */
  readonly leadDate: DateMention | null
}

/** Tells the document's story once, sentence by sentence: who acts, what occasions there are. */
export function contextOf(reading: Reading): Story {
  const lookup = lookupOf(reading)
  const discourse = new Discourse(reading)
  const occasions: Occasion[] = []
  const actors: ActorPhrase[] = []
  let trip: Occasion | null = null
  const spoken = new Set<number>()
  const speakers = new Set<string>()
  let pair: readonly string[] = []
  const turns = briefingTurns(reading)
  const asked = new Set<number>()
  let at = 0
  for (const sentence of reading.text.sentences) {
    while (at < turns.length && (turns[at] as AnyTurn).to <= sentence.from) at++
    const turn = at < turns.length && (turns[at] as AnyTurn).from < sentence.to ? (turns[at] as AnyTurn) : null
    const heard = viewOf(reading, lookup, discourse, sentence)
    // "SECRETARY BERG: I visited Lima": who "I" is, is known only once the turn is
    const view = followTurns(reading, discourse, heard) ? viewOf(reading, lookup, discourse, sentence) : heard
    actors.push(...view.actors)
    if (turn?.isQuestion) {
      asked.add(sentence.index)
      continue
    }
    trip = stopAt(view, occasions) ?? trip
    if (trip && trip.parties.length >= 2 && trip !== discourse.journey()) discourse.setTrip(trip.parties.at(-1) as string, trip)
    if (view.actors.some((a) => a.people.length > 0)) discourse.setSubject(subjectOf(reading, view))
    pair = pairIn(view) ?? pair
    discourse.setPair(pair)
    // also of a spokesman whose last name only is told, "MR BERG:"; he tells of occasions as a text does
    if (discourse.inSpeech || turn) spoken.add(sentence.index)
    if (discourse.inSpeech) for (const party of discourse.speaker().parties) speakers.add(party)
    const told: EventMention[] = gather(view.triggers, (trigger) => mentionsAt(sceneOf(reading, lookup, discourse, view, trigger)))
    for (const each of atEvents(reading, told, findEvents(reading, view))) {
      const said = discourse.inSpeech ? asSpoken(each, discourse.together(), reading.setting.published) : each
      if (!said) continue
      const [mention, ...others] = atEachStop(occasions, said) as [EventMention, ...EventMention[]]
      for (const other of others) tell(occasions, other, reading.setting.published)
      const occasion =
        tell(occasions, mention, reading.setting.published) ??
        tellUnnamed(reading, occasions, mention, pair) ??
        tellEarlier(reading, occasions, mention, discourse.together())
      if (!occasion) continue
      if (occasion.kind === 'visit') {
        if (occasion.standing !== 'past') trip = occasion
        discourse.setTrip(occasion.parties.length >= 2 ? (occasion.parties.at(-1) ?? null) : discourse.trip(), occasion)
      } else if (occasion.trip === null && sentence.kind !== 'title')
        occasion.trip = recalledTrip(reading.text, occasions, occasion) ?? tripAt(occasions, occasion, trip)
      // "to follow up on last week's call between A and B": they are not whom the text is about
      const isRecalled = mention.standing === 'past' && discourse.sides().length > 0 && sentence.kind !== 'title' && mention.owned !== true
      if (occasion.kind !== 'visit' && mention.form !== 'event' && !isRecalled) discourse.setTogether(occasion)
    }
  }
  const sides = sidesOf(reading, occasions)
  return {
    occasions,
    leadDate: leadDateOf(reading),
    sides,
    voice: voiceOf(reading, sides),
    dealing: [...(mainOf(occasions)?.parties ?? []), ...speakers],
    domestic: isDomestic(reading),
    actorsBefore: (token) => actorsBefore(reading, actors, token),
    phrasesIn: (from, to) => phrasesIn(actors, from, to),
    isSpoken: (sentence) => spoken.has(sentence),
    isAsked: (sentence) => asked.has(sentence),
  }
}

/** The one person with whom a sentence opens, or who follows an opening like "In Brussels,": what "he" means in the next. */
function subjectOf(reading: Reading, view: View): number | null {
  if (view.sentence.kind === 'title') return null
  const first = view.actors.find((a) => a.people.length > 0)
  if (!first || first.people.length !== 1 || first.by === 'collective') return null
  const before = keyAt(reading.text, keyAt(reading.text, first.from - 1) === 'the' ? first.from - 2 : first.from - 1)
  return first.from === view.sentence.from || !/^(with|of|to|for|by|between|and|from)$/.test(before) ? (first.people[0] as number) : null
}

/** "While in Bamako, the Minister …": the stop of the journey at which the story goes on. */
function stopAt(view: View, occasions: readonly Occasion[]): Occasion | null {
  const here = view.places.find((p) => p.preposition === 'in' && p.from - view.sentence.from <= 3)
  if (!here || view.sentence.kind === 'title') return null
  let country: Occasion | null = null
  for (let k = occasions.length - 1; k >= Math.max(0, occasions.length - 24); k--) {
    const o = occasions[k] as Occasion
    if (o.kind !== 'visit' || o.standing === 'past' || o.place === null || o.parties.length < 2 || o.mentions.every((m) => m.sentence.kind === 'title'))
      continue
    if (o.place.name === here.name) return o
    if (country === null && (o.place.level === 'country' || here.level === 'country') && o.place.country === here.country) country = o
  }
  return country
}

/** "She will meet with host government officials": told of every stop of her trip. */
function atEachStop(occasions: readonly Occasion[], mention: EventMention): EventMention[] {
  if (!mention.everywhere || mention.kind !== 'meeting' || mention.counterpart.length > 0) return [mention]
  const stops = occasions
    .slice(-24)
    .filter((o) => o.kind === 'visit' && o.standing === mention.standing && o.parties.length === 2 && o.people.some((p) => mention.people.includes(p)))
  const guest = stops[0]?.parties[0]
  return stops.length < 2 || guest === undefined
    ? [mention]
    : stops.map((o) => changed(mention, { pointsBack: false, parties: [guest, o.parties[1] as string], place: o.place, date: mention.date ?? o.date }))
}

/** The two or more parties that a sentence names as such: whom "a first summit" or "it was signed" is about afterwards. */
function pairIn(view: View): readonly string[] | null {
  const parties = new Set<string>()
  for (const actor of view.actors) if (actor.by === 'party') for (const party of actor.parties) parties.add(party)
  return parties.size >= 2 ? [...parties] : null
}

function wordsOf(reading: Reading, range: TokenRange): string {
  const { source, tokens } = reading.text
  return source.slice(tokens.start[range.from], tokens.end[range.to - 1]).replace(/\s+/g, ' ')
}

/** "A first formal summit is expected in the second quarter": an event without a name, but with a date of its own. */
function tellUnnamed(reading: Reading, occasions: Occasion[], mention: EventMention, pair: readonly string[]): Occasion | null {
  const named = mention.form === 'event' && mention.pointsBack && !mention.date ? nameByPlace(reading, mention) : null
  if (named) return tell(occasions, changed(mention, { name: named, pointsBack: false, onlyAdds: false }), reading.setting.published)
  if (mention.form !== 'event' || !mention.pointsBack || !mention.date || mention.standing === 'held') return null
  // "A ministerial meeting will be held in Oslo in June": it goes by what it is
  if (pair.length < 2)
    return mention.place && mention.standing === 'planned'
      ? tell(occasions, changed(mention, { name: wordsOf(reading, mention.trigger), pointsBack: false, onlyAdds: false }), null)
      : null
  return tell(occasions, changed(mention, { parties: [...pair], pointsBack: false, onlyAdds: false }), null)
}

/** "They reflected on their first meeting in Oslo in 2021": of those of whom the text tells, but another one. */
function tellEarlier(reading: Reading, occasions: Occasion[], mention: EventMention, together: Actors): Occasion | null {
  if (mention.form !== 'talk' || !mention.pointsBack || mention.onlyAdds || mention.standing !== 'past' || !mention.date || together.parties.length < 2)
    return null
  if (![1, 2, 3, 4].some((k) => /^(their|our|his|her)$/.test(keyAt(reading.text, mention.trigger.from - k)))) return null
  const isTheirs = mention.people.length === 0 || mention.people.every((p) => together.people.includes(p))
  return isTheirs
    ? tell(occasions, changed(mention, { people: together.people, parties: together.parties, pointsBack: false }), reading.setting.published)
    : null
}

/** "before the summit in Samarkand", "the results of the ministerial meeting in Ashgabat": it goes by its place. */
function nameByPlace(reading: Reading, mention: EventMention): string | null {
  const { place, trigger } = mention
  if (place?.level !== 'town' || keyAt(reading.text, trigger.to) !== 'in' || mention.sentence.kind === 'title') return null
  if (!/^(summit|ministerial|meeting|forum|conference|congress)$/.test(mention.head ?? '') || !/^(the|their|its)$/.test(keyAt(reading.text, trigger.from - 1)))
    return null
  return wordsOf(reading, { from: trigger.from, to: trigger.to + 2 }).endsWith(place.name) || reading.places.some((p) => p.from === trigger.to + 1)
    ? `${wordsOf(reading, trigger)} in ${place.name}`
    : null
}

/** "A hosted B for the Strategic Dialogue", "At the Cooperation Council, A met B": the meeting is the event, not one more. */
function atEvents(reading: Reading, told: readonly EventMention[], events: readonly EventMention[]): EventMention[] {
  const beside = told.map((m) => (m.place ? m : besideEvent(m, events)))
  const host = events.find((e) => e.name !== null && (e.kind === 'consultations' || isSummitOf(e, told)) && leadsTo(reading, e))
  if (!host)
    return [...beside, ...events.map((e) => (isPartOf(reading, e) ? withThoseWhoMet(told, e) : isYetToCome(told, e) ? changed(e, { standing: 'planned' }) : e))]
  const met = told.filter(
    (m) =>
      (m.form === 'host' || m.form === 'meet') && m.sentence === host.sentence && (m.standing === host.standing || (m.standing === 'planned' && !host.date)),
  )
  if (met.length === 0) return [...beside, ...events]
  const people = gatherOnce([host, ...met], (m) => m.people)
  const parties = gatherOnce([host, ...met], (m) => m.parties)
  const place = host.place ?? met[0]?.place ?? null
  const { standing, date } = host.date ? host : (met[0] as EventMention)
  return [...told.filter((m) => !met.includes(m)), ...events.map((e) => (e === host ? changed(host, { people, parties, place, standing, date }) : e))]
}

/** "agreed to meet on the margins of the General Assembly": that lies ahead, too. */
const isYetToCome = (told: readonly EventMention[], event: EventMention): boolean =>
  event.aside && event.standing === 'held' && !event.date && told.some((m) => m.kind === 'meeting' && m.standing === 'planned' && m.sentence === event.sentence)

/** "A will host B and C for the first Kenya–Peru–Norway leaders' summit": theirs alone. */
const isSummitOf = (event: EventMention, told: readonly EventMention[]): boolean =>
  event.kind === 'conference' &&
  event.parties.length >= 2 &&
  told.some((m) => m.form === 'host' && m.sentence === event.sentence && m.parties.every((p) => event.parties.includes(p)))

/** "met as part of the Kenya–Peru Strategic Dialogue": those who met held it. */
const isPartOf = (reading: Reading, event: EventMention): boolean =>
  event.kind === 'consultations' &&
  event.parties.length === 2 &&
  [2, 3].some((k) => keyAt(reading.text, event.trigger.from - k) === 'part' || keyAt(reading.text, event.trigger.from - k) === 'framework')

function withThoseWhoMet(told: readonly EventMention[], event: EventMention): EventMention {
  const met = told.filter((m) => m.sentence === event.sentence && (m.form === 'meet' || m.form === 'host') && m.parties.every((p) => event.parties.includes(p)))
  return met.length ? changed(event, { people: [...new Set([...event.people, ...met.flatMap((m) => m.people)])] }) : event
}

/** "met on the margins of the G20 Summit in Rio": the meeting is where the summit is. */
function besideEvent(mention: EventMention, events: readonly EventMention[]): EventMention {
  const event = events.find((e) => e.aside && e.place !== null)
  return event && mention.kind === 'meeting' ? changed(mention, { place: event.place }) : mention
}

/** "for a meeting of the …" before its name, or "At the …" at the head of the sentence. */
function leadsTo(reading: Reading, event: EventMention): boolean {
  if (event.trigger.from - event.sentence.from <= 3 && keyAt(reading.text, event.sentence.from) === 'at') return true
  for (let i = event.trigger.from - 1; i >= Math.max(event.sentence.from, event.trigger.from - 6); i--) {
    const key = keyAt(reading.text, i)
    if (key === 'for') return true
    if (!/^(the|a|of|meeting|session|round|trilateral|quadrilateral)$/.test(key) && !SERIES_WORDS.has(key)) return false
  }
  return false
}

/** "President of Russia Vladimir Putin: Mr President, …": from here on he speaks. Does a new turn begin? */
function followTurns(reading: Reading, discourse: Discourse, view: View): boolean {
  const first = view.actors[0]
  if (!first || first.from !== view.sentence.from || first.people.length !== 1 || view.sentence.kind === 'title') return false
  let after = first.to
  if (keyAt(reading.text, after) === '(') while (after < view.sentence.to && after < first.to + 8 && keyAt(reading.text, after) !== ':') after++
  if (keyAt(reading.text, after) !== ':') return false
  discourse.startSpeech(first.people[0] as number)
  return true
}

/** Parties of the main occasion; without one, the parties named most, the outlet's own first. */
/** The dealing that a document is about. */
const mainOf = (occasions: readonly Occasion[]): Occasion | undefined =>
  occasions.find((o) => o.standing === 'held' && o.parties.length >= 2) ?? occasions.find((o) => o.parties.length >= 2)

function sidesOf(reading: Reading, occasions: readonly Occasion[]): string[] {
  const main = mainOf(occasions)
  if (main) return main.parties
  const counts = new Map<string, number>()
  if (reading.setting.home) counts.set(reading.setting.home, 1)
  for (const p of reading.parties) if (p.via !== 'region') counts.set(p.party, (counts.get(p.party) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name)
}

/** A statement speaks for the house that publishes it, unless it is a joint one. */
function voiceOf(reading: Reading, sides: readonly string[]): readonly string[] {
  const { home } = reading.setting
  const title = reading.text.sentences.find((s) => s.kind === 'title')
  for (let i = title?.from ?? 0; i < (title?.to ?? 0); i++) if (/^(joint|jointly)$/.test(keyAt(reading.text, i))) return sides
  return home === null ? sides : [home]
}

/** The actor phrases that lie in tokens [from, to). */
function phrasesIn(actors: readonly ActorPhrase[], from: number, to: number): readonly ActorPhrase[] {
  return actors.slice(lastBefore(actors, from) + 1, lastBefore(actors, to) + 1)
}

/** Index of the last actor phrase that ends before a token; phrases are in text order, so a binary search finds it. */
function lastBefore(actors: readonly ActorPhrase[], token: number): number {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((actors[middle] as ActorPhrase).to <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The actor phrase nearest before a token in its sentence. */
function actorsBefore(reading: Reading, actors: readonly ActorPhrase[], token: number): Actors {
  const before = actors[lastBefore(actors, token)]
  return before && reading.text.sentenceOf[before.from] === reading.text.sentenceOf[token] ? before : { people: [], parties: [] }
}
