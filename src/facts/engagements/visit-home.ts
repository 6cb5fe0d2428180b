import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY } from './arguments.js'
import type { Scene } from './finder.js'
import type { EventMention } from './mention.js'
import { articleBefore, hostBefore } from './traveller.js'
import { atHome, countryPlace, visit } from './visit-mention.js'

/** A visit without "to": "is in Riyadh on a visit", "a visit by the Korean President" as its host tells it. */
export function visitAtHome(scene: Scene, near: Actors, of: Actors, isOwned: boolean): EventMention | null {
  const { view, trigger, clause } = scene
  const { text, setting } = scene.reading
  const definite = isOwned || /^(the|this|that)$/.test(keyAt(text, trigger.from - 1)) || /^(the|this|that)$/.test(keyAt(text, trigger.from - 2))
  const isTold = view.triggers.some((t) => t.form === 'travel' && t.from >= clause.from && t.to <= trigger.from) // "landed in Rome for a visit"
  if (near.people.length && !definite && !isTold) {
    const here = view.places.find((p) => p.preposition === 'in' && p.from >= clause.from && p.to <= clause.to)
    if (here) return visit(scene, near, here)
  }
  const guest = of.people.length
    ? of
    : near.people.length && articleBefore(scene) < trigger.from && keyAt(text, articleBefore(scene) - 1) === 'on'
      ? near
      : NOBODY
  return guest.people.length && setting.home && !guest.parties.includes(setting.home) ? visit(scene, guest, atHome(setting.home)) : null
}

/** "During her stay, the Minister was received by …": nothing was told of the visit before, but who came and where they meet. */
export function visitUnderWay(scene: Scene, near: Actors): EventMention | null {
  const { view, reading, discourse, trigger } = scene
  if (discourse.trip() !== null || discourse.inSpeech || near.people.length === 0 || near.parties.length !== 1 || !isDuring(scene)) return null
  const { home } = reading.setting
  const abroad = view.places.find((p) => p.preposition === 'in' && p.country !== null && !near.parties.includes(p.country) && p.from > trigger.from - 20)
  if (abroad) return visit(scene, near, abroad)
  return home && !near.parties.includes(home) ? visit(scene, near, atHome(home)) : null
}

/** "A received President B of Kenya. … the contribution of the Kenyan President's visit": he came to whom he met, at home. */
export function visitToHost(scene: Scene, guest: Actors): EventMention | null {
  const { discourse, reading } = scene
  const { home } = reading.setting
  const together = discourse.together()
  if (home === null || discourse.journey() !== null || discourse.inSpeech || guest.people.length !== 1 || guest.parties.length !== 1) return null
  if (guest.parties[0] === home || together.parties.length !== 2 || !together.parties.includes(home)) return null
  if (!together.people.includes(guest.people[0] as number)) return null
  const told = visit(scene, guest, atHome(home))
  return told.standing === 'held' ? told : null
}

/** "during the visit", "within the framework of her stay". */
function isDuring(scene: Scene): boolean {
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.view.sentence.from, scene.trigger.from - 6); i--)
    if (/^(during|framework|course|within|occasion)$/.test(keyAt(scene.reading.text, i))) return true
  return false
}

/** The host: "I am glad that your visit …"; the guest: "during our visit": said in the host's own house. */
export function spokenVisit(scene: Scene): EventMention | null {
  const { discourse, reading, trigger } = scene
  const { home } = reading.setting
  if (!discourse.inSpeech || home === null) return null
  const whose = [1, 2, 3].map((k) => keyAt(reading.text, trigger.from - k)).find((key) => /^(your|my|our)$/.test(key))
  if (whose === undefined) return null
  const guest = whose === 'your' ? discourse.addressee() : discourse.speaker()
  const host = whose === 'your' ? discourse.speaker() : discourse.addressee()
  if (guest.people.length !== 1 || guest.parties.length !== 1 || guest.parties[0] === home || host.parties[0] !== home) return null
  const told = visit(scene, guest, atHome(home))
  return told.standing === 'held' && !told.date ? told : null
}

/** "X hosts King Y on a state visit". */
export function received(scene: Scene): EventMention | null {
  const reception = hostBefore(scene)
  if (!reception) return null
  const town = scene.view.places.find((p) => p.preposition === 'to' && p.to <= scene.trigger.from && p.country === reception.host)
  return visit(scene, reception.guest, town ?? countryPlace(reception.host))
}
