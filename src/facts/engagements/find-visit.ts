import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, isNobody, listFrom, subjectBefore } from './arguments.js'
import { type Scene, mention } from './finder.js'
import { spanOf } from './length.js'
import { changed } from './changed.js'
import type { EventMention } from './mention.js'
import { type Stop, stopsOf } from './stops.js'
import { travellerAfter, travellerBefore, travellerNamed } from './traveller.js'
import { counterpartAt, ownerBefore } from './owner.js'
import { received, spokenVisit, visitAtHome, visitToHost, visitUnderWay } from './visit-home.js'
import { atHome, countryPlace, visit } from './visit-mention.js'

/** "X visited P", "X will travel to P from 6 to 7 May and Q from 8 to 11 May", "Y arrived in P". One visit for each place. */
export function findTravel(scene: Scene): EventMention[] {
  const { trigger } = scene
  const { text } = scene.reading
  const word = keyAt(text, trigger.from)
  if (/^(is|are|was|will|had|been)$/.test(word) && keyAt(text, trigger.to - 1) !== 'arrive' && !isJourney(scene)) return []
  if (word === 'delegation' && !isLed(scene)) return []
  if (/^(now|currently)$/.test(word) && !/^(is|are|was|were|who|,|'s)$/.test(keyAt(text, trigger.from - 1))) return [] // "plants going up now in Peru"
  if (word === 'visit' && keyAt(text, scene.clause.from - 1) === 'when') return [] // "We are glad when you visit Peru"
  const stops = goesRightThere(scene) ? stopsOf(scene, trigger.to, /^(visit|tour)/.test(word)) : []
  if (word === 'visiting' && !isVisiting(scene, stops)) return visitingGuest(scene)
  // "They discussed President B's upcoming travel to Peru"
  const owner = /^(travel|visit|tour|departure|arrival)$/.test(word) ? ownerBefore(text, scene.view, scene.discourse, trigger.from, scene.clause) : null
  const near = owner && !owner.compound && owner.people.length === 1 ? owner : travellerBefore(scene, stops)
  if (word === 'travel' && near.people.length === 0 && isNoun(scene)) return []
  // "visited his Kenyan counterpart, Minister A"
  const seen = stops.length === 0 && /^visit(ed|s)$/.test(word) && near.people.length > 0 ? listFrom(text, scene.view, trigger.to, scene.clause.to) : null
  if (seen && seen.people.length > 0 && seen.parties.some((p) => !near.parties.includes(p)))
    return [mention(scene, { near, far: seen, kind: 'meeting', to: seen.to })]
  if (stops.length && isNobody(near)) {
    const last = (stops.at(-1) as Stop).to
    return /^(arrival|visiting|arriving)$/.test(word) ? stops.map((stop) => visit(scene, travellerAfter(scene, last), stop)) : []
  }
  if (isPeople(scene, near)) return []
  const others = abroad(stops, near)
  // an envoy's travel within his own country is kept: meetings there have its date
  if (stops.length) return (others.length || !/^travel/.test(word) ? others : stops).map((stop) => visit(scene, near, stop))
  // two sides look at a plant together: the place is not a town, but it is a visit
  return near.parties.length >= 2 && near.people.length >= 2 && /^visit/.test(word) ? [mention(scene, { near, far: NOBODY })] : []
}

/** "going to Peru", "came to the United States"; not "going to discuss trade with Peru". */
function goesRightThere({ reading: { text }, view, trigger }: Scene): boolean {
  if (!/^(going|go|goes|went|come|comes|came|get|stop|fly)$/.test(keyAt(text, trigger.to - 2)) || keyAt(text, trigger.to - 1) !== 'to') return true
  return view.places.some((p) => p.from >= trigger.to && p.from - trigger.to <= 2)
}

/** Nobody visits his own country: "returned from Oslo to Rome". Two sides may ("Presidents A and B visited Oslo"). */
function abroad(stops: readonly Stop[], traveller: Actors): readonly Stop[] {
  return traveller.parties.length > 1 ? stops : stops.filter((s) => s.country === null || s.country !== traveller.parties[0])
}

/** "Many Americans have travelled to Peru": nobody who acts for a state. */
const isPeople = ({ view, trigger, reading }: Scene, near: Actors): boolean =>
  near.people.length === 0 &&
  near.parties.length === 1 &&
  reading.parties.some(
    (p) => p.via === 'people' && p.from >= view.sentence.from && p.to <= trigger.from && trigger.from - p.to <= 4 && p.party === near.parties[0],
  )

/** "is visiting Baku", "who is currently visiting", "After visiting Kyiv, Minister A": the verb, not the guest's epithet. */
const isVisiting = (scene: Scene, stops: readonly Stop[]): boolean =>
  stops.some((s) => s.from - scene.trigger.to <= 1) &&
  !scene.view.actors.some((a) => a.from - scene.trigger.to <= 1 && a.from >= scene.trigger.to && a.people.length > 0)

/** "eases travel to Kenya": nobody travels. */
const isNoun = (scene: Scene): boolean =>
  scene.view.sentence.kind !== 'title' && !/^(will|to|shall|would|also|may|and|they|both|for)$/.test(keyAt(scene.reading.text, scene.trigger.from - 1))

/** "will lead a Kenyan delegation to Havana"; "the Delegation of Kenya to France" is an embassy. */
function isLed(scene: Scene): boolean {
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.clause.from, scene.trigger.from - 8); i--)
    if (/^(lead|leads|leading|led|heads|heading|headed)$/.test(keyAt(scene.reading.text, i))) return true
  return false
}

/** "held talks with his visiting Korean counterpart": the guest is on a visit to the host. */
function visitingGuest(scene: Scene): EventMention[] {
  const guest = scene.view.actors.find((a) => a.from >= scene.trigger.to && a.from - scene.trigger.to <= 1)
  const owner = subjectBefore(scene.reading.text, scene.view, scene.clause, scene.trigger.from)
  const host = owner.people.length === 1 && owner.parties.length === 1 ? (owner.parties[0] as string) : scene.reading.setting.home
  if (!guest || (guest.people.length === 0 && guest.by !== 'office') || !host || guest.parties.includes(host)) return []
  return [mention(scene, { near: guest, far: { people: [], parties: [host] }, kind: 'visit', place: atHome(host) })]
}

/** "is in Kazakhstan on a state visit" and "will be in Rome on 12 June" are trips, "is in good shape" not. */
function isJourney(scene: Scene): boolean {
  const { view, trigger } = scene
  const { text } = scene.reading
  if (view.triggers.some((t) => t.form === 'trip' && t.from > trigger.from && t.from - trigger.to < 8)) return true
  const place = view.places.find((p) => p.from === trigger.to || (p.from === trigger.to + 1 && /^(the|\[)$/.test(keyAt(text, trigger.to))))
  if (!place) return false
  if (keyAt(text, place.to - 1) === 'capital') return true
  if (keyAt(text, trigger.from) !== 'will') return false
  const near = subjectBefore(text, view, scene.clause, trigger.from)
  return (
    near.people.length > 0 &&
    !near.parties.includes(place.country ?? '') &&
    keyAt(text, place.to) !== "'s" &&
    view.dates.some((d) => (d.from >= place.to && d.from - place.to <= 4) || d.from - view.sentence.from <= 1)
  )
}

/** "his official visit to Germany", "a visit by X to P", "Y's trip to Q in May 2022", "on a state visit to R". */
export function findTrip(scene: Scene): EventMention[] {
  const { view, trigger, clause, discourse } = scene
  const { text } = scene.reading
  if (isVerb(scene)) return findTravel(scene)
  if (isPart(scene) || isOfAnother(scene)) return []
  const owner = ownerBefore(text, view, discourse, trigger.from, clause)
  const of = keyAt(text, trigger.to - 1) === 'tour' ? NOBODY : travellerNamed(scene)
  const named = stopsOf(scene, trigger.to, false)
  const stops = named.length ? named : landBefore(scene)
  const subject = isAwaited(scene) ? NOBODY : travellerBefore(scene, stops)
  const told = !isNobody(of)
    ? of
    : owner && !owner.compound && !isNobody(owner)
      ? owner
      : owner?.compound && stops.length
        ? { people: subject.people, parties: owner.parties }
        : subject
  const traveller = isNobody(told) && stops.length ? travellerAfter(scene, (stops.at(-1) as Stop).to) : told
  const near = stops.length && !abroad(stops, traveller).length ? (otherGuest(scene, stops) ?? traveller) : traveller
  const isThis = /^(this|the|that)$/.test(keyAt(text, trigger.from - 1)) && isNobody(of) && (owner === null || isNobody(owner))
  if (stops.length && isThis && (discourse.trip() === (stops[0] as Stop).country || (near.people.length === 0 && discourse.journey() !== null)))
    return [mention(scene, { near: NOBODY, far: NOBODY, pointsBack: true, onlyAdds: true })]
  const owned = owner !== null && !owner.compound && isNobody(of) && !/^(during|conclud|begin|began|start)/.test(keyAt(text, clause.from)) && !isUnderWay(scene)
  if (abroad(stops, near).length && !isNobody(near))
    return abroad(stops, near).map((stop) =>
      asRecalled(scene, changed(visit(scene, near, stop), { owned: owned && !isPresented(scene), ...goesOn(scene, stop) })),
    )
  if (stops.length && !abroad(stops, near).length) return []
  const spoken = spokenVisit(scene)
  if (spoken) return [spoken]
  return [
    received(scene) ??
      visitAtHome(scene, near, of, owner !== null) ??
      visitUnderWay(scene, near) ??
      (owner ? visitToHost(scene, owner) : null) ??
      addition(scene, near),
  ]
}

/** "informed Mr B about his visit to Turkey the previous day": it is over. */
function asRecalled(scene: Scene, m: EventMention): EventMention {
  if (m.standing !== 'held' || !m.owned || m.date === null || m.date.start === scene.reading.setting.published) return m
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.clause.from, scene.trigger.from - 9); i--)
    if (/^(informed|briefed|recalled|recalling|told|remembered|recounted)$/.test(keyAt(scene.reading.text, i))) return changed(m, { standing: 'past' })
  return m
}

/** "We look forward to the state visit to Peru": whoever looks forward stays. */
function isAwaited(scene: Scene): boolean {
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.clause.from, scene.trigger.from - 8); i--)
    if (keyAt(scene.reading.text, i) === 'forward') return true
  return false
}

/** "preparations for President A's Italian visit": the adjective tells whither. */
function landBefore(scene: Scene): Stop[] {
  const { view, trigger, reading, discourse, clause } = scene
  const land = view.actors.find((a) => a.by === 'party' && a.to === trigger.from && a.parties.length === 1)
  const [country] = land?.parties ?? []
  if (!land || country === undefined || land.isRegion) return []
  const owner = ownerBefore(reading.text, view, discourse, land.from, clause)
  if (!owner || owner.compound || owner.people.length === 0 || owner.parties.includes(country)) return []
  return [{ ...countryPlace(country), from: land.from, to: trigger.to, date: null }]
}

/** "arrived … for a three-day visit", "During the visit": more of a visit told elsewhere. */
function addition(scene: Scene, near: Actors): EventMention {
  // "Mr A and Mr B said the visit was called on to …": they speak of it
  const { text } = scene.reading
  const isSpokenOf = keyAt(text, scene.trigger.from - 1) === 'the' && /^(said|that|noted|believes|stressed)$/.test(keyAt(text, scene.trigger.from - 2))
  const told = mention(scene, { near: isSpokenOf ? NOBODY : near, far: NOBODY, pointsBack: true, onlyAdds: true })
  return changed(told, { date: spanOf(scene, told.date) })
}

/** "met with Minister B of Kenya on the occasion of her visit to Oslo", in Norway: "her" is the guest. */
const otherGuest = (scene: Scene, stops: readonly Stop[]): Actors | undefined =>
  scene.view.actors
    .filter((a) => a.to <= scene.trigger.from && a.people.length === 1 && stops.every((s) => s.country === null || !a.parties.includes(s.country)))
    .at(-1)

/** "During his visit to Vietnam, President A met …": the visit is the news' own. */
function isUnderWay(scene: Scene): boolean {
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.view.sentence.from, scene.trigger.from - 8); i--)
    if (/^(during|concluding|concluded|concludes|on|part|beginning|ending|course|today|arrived|framework)$/.test(keyAt(scene.reading.text, i)))
      return !isOutcome(scene)
  return false
}

/** "dwelt on the results of his visit to Peru": it is over. */
const isOutcome = (scene: Scene): boolean =>
  [2, 3, 4].some((k) => /^(results|result|outcome|outcomes|impressions)$/.test(keyAt(scene.reading.text, scene.trigger.from - k)))

/** "The trip also has a leg in Rome": told with the trip. */
const isPart = (scene: Scene): boolean =>
  /^(leg|stop|stopover)$/.test(keyAt(scene.reading.text, scene.trigger.from)) &&
  scene.view.triggers.some((t) => t.form === 'trip' && t.to <= scene.trigger.from && t.from >= scene.clause.from)

/** "He praised his counterpart's visit to Rome": someone whom the sentence does not name. */
const isOfAnother = (scene: Scene): boolean =>
  [1, 2, 3].some(
    (k) =>
      keyAt(scene.reading.text, scene.trigger.from - k) === "'s" &&
      /^(counterpart|colleague|predecessor)$/.test(keyAt(scene.reading.text, scene.trigger.from - k - 1)) &&
      !counterpartAt(scene.reading.text, scene.view, scene.discourse, scene.trigger.from - k),
  )

/** "It is the Minister's second visit to Kenya": the one in hand. */
const isPresented = (scene: Scene): boolean =>
  /^(it|this)$/.test(keyAt(scene.reading.text, scene.view.sentence.from)) && /^(is|was|marks)$/.test(keyAt(scene.reading.text, scene.view.sentence.from + 1))

/** "Her itinerary includes P and Q", "The trip also has a leg in R": more stops of the journey just told, when it takes place. */
function goesOn(scene: Scene, stop: Stop): Partial<EventMention> {
  const { view, trigger, clause, reading, discourse } = scene
  const journey = discourse.journey()
  const opens = trigger.from - clause.from <= 2 && /^(his|her|their|the|this)$/.test(keyAt(reading.text, trigger.from - 1))
  const next = keyAt(reading.text, trigger.to)
  if (!journey || !opens || !/^(includes|included|also|takes|will|covers|then|continues|has)$/.test(next)) return {}
  return { standing: journey.standing, date: stop.date ?? view.dates[0] ?? journey.date, owned: false }
}

/** "will visit Djibouti", "visits Morocco": the same word as a verb. */
function isVerb(scene: Scene): boolean {
  const { text } = scene.reading
  const { trigger, view } = scene
  const isPlain = trigger.to - trigger.from === 1
  const before = /^(soon|shortly|also|then|again|officially|personally|first|now)$/.test(keyAt(text, trigger.from - 1)) ? trigger.from - 2 : trigger.from - 1
  if (/^(will|to|shall|would|can|should|also|may)$/.test(keyAt(text, before)) && /^(visit|tour|travel)$/.test(keyAt(text, trigger.from))) return true
  const next = trigger.to + (/^(the|both)$/.test(keyAt(text, trigger.to)) ? 1 : 0)
  return isPlain && /^(visit|visits|tours)$/.test(keyAt(text, trigger.from)) && view.places.some((p) => p.from === next)
}
