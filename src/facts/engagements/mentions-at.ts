import type { EventMention } from './mention.js'
import { findAttend, findRite, findSign } from './find-others.js'
import { findDiscuss, findHost, findMeet, findPhone } from './find-meeting.js'
import { findTalks } from './find-talk.js'
import { findTravel, findTrip } from './find-visit.js'
import type { Scene } from './finder.js'

/** What a trigger tells of; the form of its row decides how it takes its participants. */
export function mentionsAt(scene: Scene): EventMention[] {
  const one = (m: EventMention | null): EventMention[] => (m ? [m] : [])
  switch (scene.trigger.form) {
    case 'meet':
    case 'speak':
      return one(findMeet(scene))
    case 'phone':
      return one(findPhone(scene))
    case 'host':
      return one(findHost(scene))
    case 'travel':
      return findTravel(scene)
    case 'trip':
      return findTrip(scene)
    case 'talk':
      return findTalks(scene)
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
