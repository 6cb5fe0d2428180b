import type { Reading } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import type { Scene } from './finder.js'
import type { EventPlace, View } from './mention.js'

/** The state that receives at a place. Who goes to Brussels goes to the European Union, unless the text speaks more of Belgium. */
export function hostOf(reading: Reading, stop: EventPlace & { readonly from?: number }, guests: Actors): string | null {
  if (stop.name !== 'Brussels' || guests.parties.includes('European Union')) return stop.country
  const named = (party: string, sentence?: number): number =>
    reading.parties.filter((p) => p.party === party && p.via !== 'capital' && (sentence === undefined || reading.text.sentenceOf[p.from] === sentence)).length
  const sentence = stop.from === undefined ? undefined : reading.text.sentenceOf[stop.from]
  if (sentence !== undefined && named('European Union', sentence) > 0 && named('Belgium', sentence) === 0) return 'European Union'
  return named('European Union') > 2 * named('Belgium') ? 'European Union' : stop.country
}

/** People of a government without a name: "government counterparts", "local officials", "senior dignitaries". Businessmen and students are none. */
const OF_STATE = new Set(
  'officials official government counterparts counterpart authorities dignitaries leaders ministers interlocutors lawmakers parliamentarians leadership'.split(
    ' ',
  ),
)
const NOT_OF_STATE = new Set(
  'business community civil student students industry religious company companies executives tribal youth women youths entrepreneurs journalists media'.split(
    ' ',
  ),
)

/** Nothing but "where she will" or "to" lies between a place and what is done there. */
function isReached(scene: Scene, place: View['places'][number]): boolean {
  const { text } = scene.reading
  if (keyAt(text, scene.clause.from - 1) === 'where') return scene.clause.from - place.to <= 4
  return place.preposition === 'to' && scene.trigger.from - place.to <= 3 && keyAt(text, scene.trigger.from - 1) === 'to'
}

/** "In Djibouti, Under Secretary Nuland will meet with government counterparts": whose they are, the place or the trip tells. */
export function unnamedHosts(scene: Scene, from: number, guests: Actors): string | null {
  const { text } = scene.reading
  let isState = false
  for (let i = from; i < Math.min(scene.view.sentence.to, from + 40); i++) {
    const key = keyAt(text, i)
    if (/^(to|;|during|which|who|about|on|at)$/.test(key) && i > from + 1) break
    if (OF_STATE.has(key) && !NOT_OF_STATE.has(keyAt(text, i - 1))) isState = true
  }
  if (!isState) return null
  // "will travel to Bishkek, where she will meet with officials"; "travels to Ankara to engage with officials"
  const goal = scene.view.places.filter((p) => p.to <= scene.trigger.from && p.country !== null).at(-1)
  if (goal && isReached(scene, goal) && !guests.parties.includes(goal.country as string)) return hostOf(scene.reading, goal, guests)
  const place = scene.view.places.find((p) => p.preposition === 'in' && p.country !== null && !guests.parties.includes(p.country))
  if (place) return hostOf(scene.reading, place, guests)
  if (scene.view.places.some((p) => p.preposition === 'in' && p.country !== null && guests.parties.includes(p.country))) return null // at home
  const trip = scene.discourse.trip()
  return trip && !guests.parties.includes(trip) ? trip : null
}
