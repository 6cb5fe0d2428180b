import { changed } from './engagements/changed.js'
import type { EventMention } from './engagements/mention.js'
import type { Actors } from './types.js'

/** "our meeting in Oslo last June", "recently we had talks": not the one at which it is said. */
const isEarlier = (mention: EventMention, published: string | null): boolean =>
  (mention.standing === 'past' && (mention.date === null || mention.date.start !== published)) ||
  (mention.standing === 'held' &&
    (mention.date !== null
      ? mention.date.vague || (published !== null && mention.date.start < published.slice(0, mention.date.start.length))
      : mention.place !== null))

/** In speeches only other occasions are told, never the one at which the words are spoken: "We met in China last month". */
export function asSpoken(mention: EventMention, together: Actors, published: string | null): EventMention | null {
  if (mention.form === 'talk' && mention.pointsBack && !mention.onlyAdds && isEarlier(mention, published))
    return mention.parties.length >= 2
      ? changed(mention, { pointsBack: false, standing: 'past', owned: true })
      : together.people.length >= 2 && together.parties.length >= 2
        ? changed(mention, { pointsBack: false, standing: 'past', owned: true, people: together.people, parties: together.parties })
        : null
  // "our meeting today": the one at which it is said
  if (mention.form === 'talk' && mention.pointsBack && !mention.onlyAdds && mention.date !== null && published?.startsWith(mention.date.start)) return null
  if (mention.form === 'discuss' || mention.form === 'attend' || mention.form === 'host' || mention.form === 'rite') return null
  if (mention.form === 'meet' && mention.standing !== 'planned' && mention.isBase) return null
  // "in March we held consultations": our ministries
  if (mention.kind === 'consultations' && mention.form === 'talk') return mention.date || mention.place ? changed(mention, { people: [] }) : null
  // "I will soon visit Beijing." – "During your visit in May this year": when it will be
  if (mention.kind === 'visit' && mention.pointsBack && mention.standing !== 'past') return mention.standing === 'planned' && mention.date ? mention : null
  if (mention.kind === 'visit' && mention.people.length >= 2 && mention.parties.length >= 3) return null // "we were going to leave Iraq": not the two who talk
  if (mention.kind === 'visit' && mention.standing === 'held' && !mention.date && mention.isDone) return changed(mention, { standing: 'past' })
  if (mention.standing !== 'held' || mention.kind === 'visit') return mention
  // "in our meeting today I would like to have an exchange with you"
  if (mention.form === 'talk' && mention.date?.start === published && mention.people.every((p) => together.people.includes(p))) return null
  return mention.date || mention.place ? changed(mention, { standing: 'past', owned: true }) : null
}
