import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, listFrom, union } from './arguments.js'
import { type Scene, mention } from './finder.js'
import type { EventMention } from './mention.js'

/**
 * "announced a Presidential Delegation to Peru to attend the Inauguration of His Excellency Pedro Castro on July 28":
 * those whom the text names from there on go; whose day it is is there, too.
 */
export function findSent(scene: Scene): EventMention | null {
  const { view, trigger, reading, discourse } = scene
  const { text } = reading
  const sent = delegationBefore(scene)
  const home = reading.setting.home ?? view.actors.find((a) => a.to <= sent && a.parties.length === 1)?.parties[0]
  if (sent < 0 || home === undefined || (view.sentence.kind === 'title' && text.sentences.length > 1)) return null
  const place =
    view.places.find((p) => p.from >= trigger.to && /^(in|at)$/.test(p.preposition) && p.level === 'town') ??
    view.places.find((p) => p.from > sent && p.preposition === 'to' && p.country !== home) ??
    view.places.find((p) => p.from >= trigger.to && p.preposition === 'in') ??
    null
  const host = place?.country ?? null
  if (place === null || host === null || host === home) return null
  const honoured = keyAt(text, trigger.to) === 'of' ? listFrom(text, view, trigger.to + 1, view.sentence.to).people : []
  const members = reading.people
    .filter((p) => (p.mentions[0]?.from ?? 0) >= view.sentence.to && isOurs(discourse.partyOfPerson(p.index), home))
    .map((p) => p.index)
  const near: Actors = { people: members, parties: [home] }
  return mention(scene, { near, far: union({ people: honoured, parties: [host] }, NOBODY), place, to: place.to })
}

const isOurs = (party: string | null, home: string): boolean => party === null || party === home

/** "designation of a Presidential Delegation to the Republic of Peru to attend": where its noun stands; -1 if nobody is sent. */
function delegationBefore({ view, trigger, reading: { text } }: Scene): number {
  let attends = false
  for (let i = trigger.from - 1; i >= Math.max(view.sentence.from, trigger.from - 24); i--) {
    if (/^(attend|represent)$/.test(keyAt(text, i))) attends = true
    if (attends && keyAt(text, i) === 'delegation') return i
  }
  return -1
}
