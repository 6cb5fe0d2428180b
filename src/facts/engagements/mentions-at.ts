import { gather, merged } from '../../base/gather.js'
import type { TokenRange } from '../../base/span.js'
import { keyAt } from '../../text/text.js'
import { changed } from './changed.js'
import type { EventMention, View } from './mention.js'
import { findAttend, findRite } from './find-others.js'
import { findSign } from './find-sign.js'
import { findDiscuss } from './find-discuss.js'
import { findHost, findMeet, findPhone } from './find-meeting.js'
import { findOpening } from './find-opening.js'
import { findTalks } from './find-talk.js'
import { findTravel, findTrip } from './find-visit.js'
import type { Scene } from './finder.js'
import { isHypothetical } from './hypothetical.js'

/** What a trigger tells of, once for each time and place that are listed: "met in Astana in 2022 and in Geneva in 2023". */
export const mentionsAt = (scene: Scene): EventMention[] => gather(toldAt(scene), (m) => [m, ...again(scene, m)])

/** More dates or places, joined by "and" to those of the mention. */
function again(scene: Scene, m: EventMention): EventMention[] {
  const { view, reading } = scene
  if (m.form === 'trip' || m.form === 'travel' || m.form === 'sign' || m.onlyAdds || m.pointsBack) return []
  const place = view.places.find((p) => p === m.place)
  const date = view.dates.find(
    (d) => d.start === m.date?.start && d.end === m.date.end && d.from >= m.trigger.from && /^(in|on|,)$/.test(keyAt(reading.text, d.from - 1)),
  )
  const last = Math.max(place?.to ?? 0, date?.to ?? 0)
  if (!last || last < m.trigger.to) return []
  const found: EventMention[] = []
  for (let from = last; ; ) {
    const next = keyAt(reading.text, from) === ',' ? from + 1 : from
    if (keyAt(reading.text, next) !== 'and' && next === from) return found
    const other = { place: view.places.find((p) => p.from > from && p.from - next <= 3), date: view.dates.find((d) => d.from > from && d.from - next <= 6) }
    // the second of a pair is told as the first: a place where a place was told, a date where a date was
    if (date && (!other.date || other.date.rule === 'date.day')) return found
    if (place && !other.place && !other.date) return found
    if (place && other.place && (other.place.preposition === '' || other.place.name === place.name)) return found
    if (!date && !isTown(other.place)) return found
    const end = Math.max(other.place?.to ?? 0, other.date?.to ?? 0)
    if (!isPlain(scene, next, other.place, other.date)) return found
    found.push(changed(m, { place: other.place ?? m.place, date: other.date ?? null, range: { from: m.range.from, to: end } }))
    from = end
  }
}

const isTown = (place: View['places'][number] | undefined): boolean => place?.level === 'town'

/** Nothing but places, dates and the words that join them lies there. */
function isPlain(scene: Scene, from: number, place: TokenRange | undefined, date: TokenRange | undefined): boolean {
  const inside = (r: TokenRange | undefined, i: number): boolean => r !== undefined && r.from <= i && i < r.to
  for (let i = from; i < Math.max(place?.to ?? 0, date?.to ?? 0); i++)
    if (!inside(place, i) && !inside(date, i) && !/^(and|in|on|at|then|later|again|,)$/.test(keyAt(scene.reading.text, i))) return false
  return true
}

/** "A, B and C paid courtesy calls on the President": one call each. */
function eachGuest(scene: Scene, m: EventMention): EventMention[] {
  if (!/^calls$/.test(keyAt(scene.reading.text, scene.trigger.to - 2)) && keyAt(scene.reading.text, scene.trigger.from - 1) !== 'separately') return [m]
  const guests = m.people.filter((p) => !m.counterpart.includes(p))
  const hosts = scene.discourse.acting(m.counterpart)
  // "A paid calls on the President and the Prime Minister"
  if (guests.length === 1 && hosts.people.length >= 2) {
    const guest = scene.discourse.acting(guests)
    return hosts.people.map((host) =>
      changed(m, { people: [...guests, host], counterpart: [host], parties: merged(guest.parties, scene.discourse.acting([host]).parties) }),
    )
  }
  return guests.length < 2 || hosts.parties.length === 0
    ? [m]
    : guests.map((guest) => changed(m, { people: [guest, ...hosts.people], parties: merged(scene.discourse.acting([guest]).parties, hosts.parties) }))
}

function talksAt(scene: Scene): EventMention[] {
  const opening = findOpening(scene)
  return opening ? [opening] : findTalks(scene)
}

/** The form of the trigger's row decides how it takes its participants. */
function toldAt(scene: Scene): EventMention[] {
  if (isHypothetical(scene.reading.text, scene.view, scene.trigger)) return []
  const one = (m: EventMention | null): EventMention[] => (m ? [m] : [])
  switch (scene.trigger.form) {
    case 'meet':
    case 'speak':
      return gather(one(findMeet(scene)), (m) => eachGuest(scene, m))
    case 'phone':
      return one(findPhone(scene))
    case 'host':
      return one(findHost(scene))
    case 'travel':
      return findTravel(scene)
    case 'trip':
      return findTrip(scene)
    case 'talk':
      return talksAt(scene)
    case 'sign':
      return one(findSign(scene))
    case 'rite':
      return one(findRite(scene))
    case 'attend':
      return one(findAttend(scene))
    case 'discuss':
      return one(findDiscuss(scene))
    default:
      return []
  }
}
