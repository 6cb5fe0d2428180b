import type { Actors } from '../types.js'
import { changed } from './changed.js'
import { type Scene, mention } from './finder.js'
import { hostOf } from './host.js'
import { spanOf } from './length.js'
import type { EventMention, EventPlace } from './mention.js'
import type { Stop } from './stops.js'
import { companionsIn } from './traveller.js'

export const countryPlace = (party: string): EventPlace => ({ name: party, level: 'country', country: party })

export const atHome = (party: string): EventPlace => ({ name: party, level: 'country', country: party, isImplied: true })

/** The traveller's own side, with those who travel along, and the state that is visited. */
export function visit(scene: Scene, traveller: Actors, stop: EventPlace & Partial<Pick<Stop, 'to' | 'date' | 'isLater'>>): EventMention {
  const near = companionsIn(scene, traveller)
  const host = stop.level === 'region' ? null : hostOf(scene.reading, stop, near)
  const found = { near, far: { people: [], parties: host ? [host] : [] }, place: stop, kind: 'visit' as const, to: stop.to ?? scene.trigger.to }
  const told = stop.date || stop.isLater ? mention(scene, { ...found, date: stop.date ?? null }) : mention(scene, found)
  return changed(told, { date: spanOf(scene, told.date) })
}
