import { keyAt } from '../../text/text.js'
import { type Scene, mention } from './finder.js'
import type { EventMention } from './mention.js'
import { stopsOf } from './stops.js'
import { ownerBefore } from './owner.js'

/** "President A's recent meetings in Peru and Chile": with those who live there. */
export function meetingsAbroad(scene: Scene, namesOthers: () => boolean): EventMention[] {
  const { view, trigger, clause, discourse, reading } = scene
  if (!/^(meetings|talks|discussions|consultations)$/.test(keyAt(reading.text, trigger.to - 1)) || keyAt(reading.text, trigger.to) !== 'in') return []
  const owner = ownerBefore(reading.text, view, discourse, trigger.from, clause)
  if (!owner || owner.compound || owner.people.length !== 1 || owner.parties.length !== 1) return []
  const hosts = stopsOf(scene, trigger.to, false).filter((p) => p.country !== null && !owner.parties.includes(p.country))
  const isPassing = keyAt(reading.text, trigger.from - 1) === 'recent' || hosts.length >= 2
  return !isPassing || namesOthers()
    ? []
    : hosts.map((place) => mention(scene, { near: owner, far: { people: [], parties: [place.country as string] }, place, owned: true }))
}
