import type { TokenRange } from '../../base/span.js'
import type { DateMention } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import { NOBODY, listFrom } from './arguments.js'
import { isCapital } from './event-name.js'
import type { Scene } from './finder.js'
import type { EventPlace } from './mention.js'

/** A place of a journey, with the date told beside it. */
export type Stop = EventPlace &
  TokenRange & {
    readonly date: DateMention | null
    /** The day told is that of setting out: this one comes later. */
    readonly isLater?: boolean
  }

const BETWEEN_STOPS = /^(,|and|to|the|from|on|then|d\.c|dc|region|in|of|republic|;|both|between|later|before|finally|as|well|followed|by)$/
/** "a tour of P and Q", "his itinerary includes P and Q": the places follow without "to". */
const LISTS_STOPS = /^(of|covering|includes|included|include|including|encompassing|spanning|taking|takes)$/
/** Words of a journey's aim end the search for places, unless one was found. */
const NO_STOP = /^(who|which|where|with|and|during)$/

/** No journey is told with more stops; bounds the work in a list of hundreds of towns. */
const MOST_STOPS = 24

const stopOf = (place: EventPlace & TokenRange, date: DateMention | null): Stop => ({
  from: place.from,
  to: place.to,
  name: place.name,
  level: place.level,
  country: place.country,
  date,
})

/** The places of a journey, each with the date beside it; one date at the end holds for all without their own. */
export function stopsOf(scene: Scene, after: number, direct: boolean): Stop[] {
  const { view, trigger } = scene
  const { text } = scene.reading
  const stops: Stop[] = []
  const row = rowOfStates(scene, after)
  const from = row ?? after
  let started =
    direct ||
    row !== null ||
    /^(to|in|at|for|from|into)$/.test(keyAt(text, trigger.to - 1)) ||
    (/^(tour|itinerary|programme|trip|leg|journey|travel)$/.test(keyAt(text, trigger.to - 1)) &&
      LISTS_STOPS.test(keyAt(text, /^(also|then|will)$/.test(keyAt(text, from)) ? from + 1 : from)))
  let last = from
  for (let i = from; i < view.sentence.to && stops.length < MOST_STOPS; ) {
    const date = view.dates.find((d) => d.from === i)
    if (date) {
      const stop = stops.at(-1)
      if (stop && stop.date === null) stops[stops.length - 1] = stopOf(stop, date)
      i = date.to
      last = i
      continue
    }
    const event = direct ? view.events.find((e) => !e.bare && e.from <= i && i < e.to) : undefined
    if (event) {
      i = event.to // "will tour the plant and address the Ghana–Kenya Forum"
      continue
    }
    const place = view.places.find((p) => p.from === i)
    if (place && place.preposition === 'from' && !/^return/.test(keyAt(text, trigger.from))) {
      if (stops.length) break
      i = place.to // "departed from Oslo, concluding …"
      last = i
      continue
    }
    // "plans to visit the Peruvian pavilion": no journey to Peru
    if (
      place &&
      direct &&
      /^(pavilion|embassy|consulate|exhibition|stand|booth|company|companies|plant|delegation|troops|forces|base)$/.test(keyAt(text, place.to))
    )
      break
    if (
      place &&
      direct &&
      i > from &&
      (isTail(scene, i) ||
        (place.level === 'region' && isCapital(scene.reading.text, place.to)) ||
        (stops.length === 0 && i - from > 4 && place.preposition === 'in' && place.level === 'region'))
    ) {
      i = place.to
      continue
    }
    if (place && (started || leadsThere(place.preposition, i - trigger.to, trigger.form === 'trip', keyAt(text, trigger.from)))) {
      started = true
      stops.push(stopOf(place, null))
      i = place.to
      last = i
      const country = keyAt(text, i) === ',' ? scene.lookup.party.get(i + 1) : undefined
      if (country && country.party === place.country && place.level === 'town') i = country.to
      continue
    }
    // "the visits of Minister A and Secretary B to Peru"
    const guest = stops.length === 0 && trigger.form === 'trip' ? view.actors.find((a) => a.from === i && a.people.length > 0) : undefined
    if (guest) {
      i = /^(and|,)$/.test(keyAt(text, guest.to)) ? guest.to + 1 : guest.to
      last = i
      continue
    }
    const key = keyAt(text, i)
    const company = !stops.length && key === 'with' && i - trigger.to <= 2 ? listFrom(text, view, i + 1, view.sentence.to) : NOBODY
    if (company.people.length && 'to' in company) {
      i = company.to as number // "travelled with Minister A to Rome"
      last = i
      continue
    }
    if (stops.length && !BETWEEN_STOPS.test(key)) break
    if (!stops.length && (i - last > 12 || (NO_STOP.test(key) && (!started || (i - last > 3 && key === 'which'))))) break
    if (view.triggers.some((t) => t.from === i && t.from > trigger.from && t.form !== 'trip' && keyAt(text, t.from) !== 'delegation')) break
    i++
  }
  const here = stops.length === 0 ? homeNamed(scene, from, direct) : null
  return here ? [here] : shareDate(stops, isSettingOut(scene))
}

/** "his visit to four East African nations of P, Q and R", "will travel to three Gulf states – P, Q and R": where the row begins. */
function rowOfStates({ view, reading: { text } }: Scene, from: number): number | null {
  for (let i = from; i < Math.min(view.sentence.to, from + 8); i++) {
    if (!/^(nations|countries|states|capitals|cities)$/.test(keyAt(text, i))) continue
    return /^(of|:|–|—|-|,|\()$/.test(keyAt(text, i + 1)) && view.places.some((p) => p.from === i + 2 || p.from === i + 3) ? i + 2 : null
  }
  return null
}

/** "visiting the country", "a visit to the Kingdom": the outlet's own. */
function homeNamed(scene: Scene, from: number, direct: boolean): Stop | null {
  const { text, setting } = scene.reading
  const at = direct ? from : from + 1
  if (setting.home === null || keyAt(text, at) !== 'the' || (!direct && !/^(to|in)$/.test(keyAt(text, from)))) return null
  if (!/^(country|kingdom|sultanate|republic)$/.test(keyAt(text, at + 1)) || keyAt(text, at + 2) === 'of') return null
  return { from: at, to: at + 2, name: setting.home, level: 'country', country: setting.home, date: scene.view.dates.find((d) => d.from === at + 2) ?? null }
}

/** "visited the Institute of Technology Delhi": the town ends a name that began before it. */
function isTail(scene: Scene, at: number): boolean {
  const before = scene.reading.text.tokens.word[at - 1]
  return before !== undefined && (before.shape & Shape.Capital) !== 0 && !scene.view.places.some((p) => p.to === at)
}

/** "a visit … to P"; "in P" is the journey's only near its noun ("a stopover in P", not "the visit shows P's role in Q"). */
const leadsThere = (preposition: string, apart: number, isNoun: boolean, word: string): boolean =>
  /^(left|leaves)$/.test(word)
    ? preposition === 'for'
    : /^(to|into)$/.test(preposition) || (preposition === 'for' && /^depart/.test(word)) || (preposition === 'in' && (!isNoun || apart <= 2))

/** "will begin his visit to P, Q and R on 5 January": the day of the first. */
const isSettingOut = ({ reading: { text }, trigger }: Scene): boolean =>
  [1, 2, 3, 4].some((k) => /^(begin|begins|began|beginning|start|starts|started|starting|embark|embarks|embarked)$/.test(keyAt(text, trigger.from - k)))

function shareDate(stops: readonly Stop[], isOfFirst: boolean): Stop[] {
  const dated = stops.filter((s) => s.date)
  const only = dated.length === 1 ? (dated[0] as Stop).date : null
  if (only === null || stops.at(-1)?.date !== only) return [...stops]
  return stops.map((s, k) => (isOfFirst && only.end === null && k > 0 ? { ...stopOf(s, null), isLater: true } : stopOf(s, only)))
}
