import { merged } from '../../base/gather.js'
import type { TokenRange } from '../../base/span.js'
import type { Lookup } from '../../mentions/lookup.js'
import type { Reading } from '../../mentions/types.js'
import type { EngagementKind } from '../../model/types.js'
import { type Text, keyAt } from '../../text/text.js'
import type { Discourse } from '../discourse.js'
import type { Actors } from '../types.js'
import { clauseAround } from './clause.js'
import type { EventMention, EventPlace, Standing, Trigger, View } from './mention.js'
import { ahead, standingOf } from './standing.js'
import { dateFor, placeFor } from './when-where.js'

/** All that a finder of events needs to know. */
export interface Scene {
  readonly reading: Reading
  readonly lookup: Lookup
  readonly discourse: Discourse
  readonly view: View
  readonly trigger: Trigger
  readonly clause: TokenRange
}

export const sceneOf = (reading: Reading, lookup: Lookup, discourse: Discourse, view: View, trigger: Trigger): Scene => ({
  reading,
  lookup,
  discourse,
  view,
  trigger,
  clause: clauseAround(reading.text, view.sentence, trigger.from),
})

export interface Found {
  readonly kind?: EngagementKind
  readonly near: Actors
  readonly far: Actors
  readonly place?: EventPlace | null
  readonly date?: EventMention['date']
  readonly name?: string | null
  readonly pointsBack?: boolean
  readonly owned?: boolean
  readonly onlyAdds?: boolean
  readonly accompanies?: boolean
  readonly to?: number
  readonly standing?: Standing
}

/** Makes the mention of an event from what a finder found; date, place and standing are looked for where it found none. */
export function mention(scene: Scene, found: Found): EventMention {
  const { view, trigger, clause, reading } = scene
  const near = found.date !== undefined ? found.date : dateFor(reading.text, view, clause, trigger)
  const standing = found.standing ?? standingOf(reading.text, reading.setting, clause, trigger, near)
  const date = near && standing === 'planned' ? ahead(near, reading.setting) : near
  const people = merged(found.near.people, found.far.people)
  const parties = merged(found.near.parties, found.far.parties)
  return {
    sentence: view.sentence,
    kind: found.kind ?? trigger.row.kind,
    form: trigger.form,
    rule: trigger.row.id,
    trigger,
    range: proof(scene, Math.max(found.to ?? trigger.to, trigger.to)),
    people,
    parties,
    counterpart: found.far.people,
    standing,
    date,
    place: found.place !== undefined ? found.place : nearPlace(reading.text, placeFor(reading.text, view, clause, trigger), trigger, found.pointsBack ?? false),
    aside: false,
    isBase: /^(meet|speak|visit|travel)$/.test(keyAt(reading.text, trigger.from)),
    isDone: /^(visited|travelled|traveled|toured)$/.test(keyAt(reading.text, trigger.from)),
    owned: found.owned ?? false,
    name: found.name ?? null,
    head: trigger.form === 'talk' || trigger.form === 'rite' ? keyAt(reading.text, trigger.to - 1) : null,
    ordinal: null,
    pointsBack: found.pointsBack ?? false,
    accompanies: found.accompanies ?? false,
    everywhere: isEverywhere(reading.text, trigger.to, clause.to),
    onlyAdds: found.onlyAdds ?? false,
  }
}

/** "with host government officials", "with leaders in both countries", "on each stop". */
function isEverywhere(text: Text, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 40); i++) {
    if (keyAt(text, i) === 'host' && /^(government|governments|country|nation)$/.test(keyAt(text, i + 1))) return true
    if (/^(each|both|all|three|four)$/.test(keyAt(text, i)) && /^(countries|country|capitals|capital|stop|stops)$/.test(keyAt(text, i + 1))) return true
  }
  return false
}

/** What points back tells a new place only right beside itself: "the meeting in Doha", "the meeting, which took place at the Ministry in Doha", not "the meeting dealt with a railway in Doha". */
function nearPlace(text: Text, place: (EventPlace & TokenRange) | null, trigger: TokenRange, pointsBack: boolean): EventPlace | null {
  if (!place || !pointsBack) return place
  const isFar = place.from - trigger.to > (isHeldAt(text, trigger.to) ? 14 : 4) || trigger.from - place.to > 6
  return isFar ? null : place
}

/** "took place", ", which was held", "is to take place", "will be held". */
function isHeldAt(text: Text, to: number): boolean {
  const comma = keyAt(text, to) === ',' ? to + 1 : to
  const at = /^(which|that)$/.test(keyAt(text, comma)) ? comma + 1 : comma
  const words = [0, 1, 2, 3].map((k) => keyAt(text, at + k)).join(' ')
  return /^((took|takes|will take|is taking|is to take|are to take) place|(was|were|will be|is to be|are to be) (held|hosted))/.test(words)
}

/** From the clause's first actor to the last word that the finder used. */
function proof(scene: Scene, to: number): TokenRange {
  const first = scene.view.actors.find((a) => a.from >= scene.clause.from && a.from < scene.trigger.from)
  return { from: Math.min(first?.from ?? scene.trigger.from, scene.trigger.from), to }
}
