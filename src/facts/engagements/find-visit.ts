import type { TokenRange } from '../../base/span.js'
import type { DateMention } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, isNobody, listFrom, ownerBefore, subjectBefore } from './arguments.js'
import { type Scene, mention } from './finder.js'
import { hostOf } from './host.js'
import type { EventMention, EventPlace } from './mention.js'

type Stop = EventPlace & TokenRange & { readonly date: DateMention | null }

/** "X visited P", "X will travel to P from 6 to 7 May and Q from 8 to 11 May", "Y arrived in P". One visit for each place. */
export function findTravel(scene: Scene): EventMention[] {
  const { view, trigger, clause } = scene
  const { text } = scene.reading
  const near = subjectBefore(text, view, clause, trigger.from)
  const word = keyAt(text, trigger.from)
  if (/^(is|was|will|had|been)$/.test(word) && !isJourney(scene)) return []
  if (word === 'accompany') return []
  if (word === 'visiting') return visitingGuest(scene)
  const stops = destinations(scene, trigger.to)
  if (stops.length && isNobody(near) && word === 'arrival') return stops.map((stop) => visit(scene, actorAfter(scene, stop.to), stop, stop.to))
  if (stops.length) return isNobody(near) ? [] : stops.map((stop) => visit(scene, near, stop, stop.to))
  // two sides look at a plant together: the place is not a town, but it is a visit
  return near.parties.length >= 2 && near.people.length >= 2 && /^visit/.test(word) ? [mention(scene, { near, far: NOBODY })] : []
}

/** "held talks with his visiting Korean counterpart": the guest is on a visit to the host. */
function visitingGuest(scene: Scene): EventMention[] {
  const guest = scene.view.actors.find((a) => a.from >= scene.trigger.to && a.from - scene.trigger.to <= 1)
  const host = scene.reading.setting.home
  if (!guest || guest.people.length === 0 && guest.by !== 'office' || !host || guest.parties.includes(host)) return []
  return [mention(scene, { near: guest, far: { people: [], parties: [host] }, kind: 'visit', place: { name: host, level: 'country', country: host } })]
}

/** "is in Kazakhstan on a state visit" is a trip, "is in good shape" not. */
const isJourney = (scene: Scene): boolean => scene.view.triggers.some((t) => t.form === 'trip' && t.from > scene.trigger.from && t.from - scene.trigger.to < 8) || /^(capital)$/.test(keyAt(scene.reading.text, scene.trigger.to + 2))

/** "his official visit to Germany", "a visit by X to P", "Y's trip to Q in May 2022", "on a state visit to R". */
export function findTrip(scene: Scene): EventMention[] {
  const { view, trigger, clause, discourse } = scene
  const { text } = scene.reading
  if (isVerb(scene)) return findTravel(scene)
  const owner = ownerBefore(text, view, discourse, trigger.from, clause)
  const of = travellerAfter(scene)
  const stops = destinations(scene, trigger.to)
  const subject = subjectBefore(text, view, clause, trigger.from)
  const told = !isNobody(of) ? of : owner && !owner.compound && !isNobody(owner) ? owner : owner?.compound && stops.length ? { people: subject.people, parties: owner.parties } : subject
  const near = isNobody(told) && stops.length ? actorAfter(scene, (stops.at(-1) as Stop).to) : told
  const isThis = /^(this|the|that)$/.test(keyAt(text, trigger.from - 1)) && isNobody(of) && (owner === null || isNobody(owner))
  if (stops.length && isThis && scene.discourse.trip() === (stops[0] as Stop).country) return [mention(scene, { near: NOBODY, far: NOBODY, pointsBack: true, onlyAdds: true })]
  const owned = owner !== null && !owner.compound && isNobody(of) && !/^(during|conclud|begin|began|start)/.test(keyAt(text, clause.from)) && !isUnderWay(scene)
  if (stops.length && !isNobody(near)) return stops.map((stop) => ({ ...visit(scene, near, stop, stop.to), owned }))
  const definite = owner !== null || /^(the|this|that)$/.test(keyAt(text, trigger.from - 1)) || /^(the|this|that)$/.test(keyAt(text, trigger.from - 2))
  if (!isNobody(near) && !definite && near.people.length) {
    const here = view.places.find((p) => p.preposition === 'in' && p.from >= clause.from && p.to <= clause.to)
    if (here) return [visit(scene, near, here, trigger.to)]
  }
  const { home } = scene.reading.setting
  if (!isNobody(of) && of.people.length > 0 && home && !of.parties.includes(home)) return [visit(scene, of, { name: home, level: 'country', country: home }, trigger.to)]
  return [mention(scene, { near, far: NOBODY, pointsBack: true, onlyAdds: true })]
}

/** "During his visit to Vietnam, President A met …": the visit is the news' own. */
function isUnderWay(scene: Scene): boolean {
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.view.sentence.from, scene.trigger.from - 8); i--) if (/^(during|concluding|concluded|concludes|on|part|beginning|ending|course|today|arrived)$/.test(keyAt(scene.reading.text, i))) return true
  return false
}

/** "will visit Djibouti": the same word as a verb. */
function isVerb(scene: Scene): boolean {
  const { text } = scene.reading
  const before = keyAt(text, scene.trigger.from - 1)
  return /^(will|to|shall|would|can|should|also|may)$/.test(before) && /^(visit|tour|travel)$/.test(keyAt(text, scene.trigger.from))
}

/** "Upon his arrival in Bishkek, President X …": the traveller follows. */
function actorAfter(scene: Scene, from: number): Actors {
  const { view } = scene
  const next = view.actors.find((a) => a.from >= from && a.people.length > 0)
  return next ?? scene.discourse.principal()
}

/** "visit of the Prime Minister to Russia", "visit by Lloyd Austin". */
function travellerAfter(scene: Scene): Actors {
  const { text } = scene.reading
  const { trigger, clause, view } = scene
  if (keyAt(text, trigger.to) === 'that') return view.actors.find((a) => a.from > trigger.to && a.from - trigger.to <= 3) ?? NOBODY // "the visit that he had paid to Rome"
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + 12); i++) {
    const key = keyAt(text, i)
    if (key === 'by' && keyAt(text, trigger.to - 1) === 'arrival') break
    if (key === 'by' || (key === 'of' && i - trigger.to <= 2)) {
      const list = listFrom(text, view, i + 1, clause.to)
      if (list.people.length || (list.parties.length && key === 'by') || i === trigger.to) return list
    }
    if (/^(which|who|that|and)$/.test(key)) break
  }
  return NOBODY
}

const BETWEEN_STOPS = /^(,|and|to|the|from|on|then|d\.c|dc|region|in|of|republic|;|both)$/

/** The places of a journey, each with the date beside it; one date at the end holds for all without their own. */
function destinations(scene: Scene, from: number): Stop[] {
  const { view, trigger } = scene
  const { text } = scene.reading
  const direct = /visit|tour/.test(keyAt(text, trigger.from)) && (trigger.form === 'travel' || isVerb(scene))
  const stops: Stop[] = []
  let started = direct || / (to|in|at|for|from)$/.test(scene.reading.text.source.slice(text.tokens.start[trigger.from], text.tokens.end[trigger.to - 1]))
  let last = from
  for (let i = from; i < view.sentence.to; ) {
    const date = view.dates.find((d) => d.from === i)
    if (date) {
      const stop = stops.at(-1)
      if (stop && stop.date === null) stops[stops.length - 1] = { ...stop, date }
      i = date.to
      last = i
      continue
    }
    const place = view.places.find((p) => p.from === i)
    if (place && (started || place.preposition === 'to' || place.preposition === 'in')) {
      started = true
      stops.push({ ...place, date: null })
      i = place.to
      last = i
      const country = keyAt(text, i) === ',' ? scene.lookup.party.get(i + 1) : undefined
      if (country && country.party === place.country && place.level === 'town') i = country.to
      continue
    }
    const key = keyAt(text, i)
    if (stops.length && !BETWEEN_STOPS.test(key)) break
    if (!stops.length && (i - last > 12 || /^(who|which|where|with|and|during)$/.test(key) && !started)) break
    if (view.triggers.some((t) => t.from === i && t.from > trigger.from && t.form !== 'trip')) break
    i++
  }
  return shareDate(stops)
}

function shareDate(stops: readonly Stop[]): Stop[] {
  const dated = stops.filter((s) => s.date)
  const only = dated.length === 1 ? (dated[0] as Stop).date : null
  return only && stops.at(-1)?.date === only ? stops.map((s) => ({ ...s, date: only })) : [...stops]
}

/** The traveller's own side and the state that is visited. */
function visit(scene: Scene, near: Actors, stop: EventPlace & { date?: DateMention | null }, to: number): EventMention {
  const host = stop.level === 'region' ? null : hostOf(scene.reading, stop, near)
  const base = mention(scene, { near, far: { people: [], parties: host ? [host] : [] }, place: stop, kind: 'visit', to })
  return stop.date ? mention(scene, { near, far: { people: [], parties: host ? [host] : [] }, place: stop, date: stop.date, kind: 'visit', to }) : base
}
