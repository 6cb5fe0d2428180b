import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, condensed, listFrom, subjectBefore, union } from './arguments.js'
import { changed } from './changed.js'
import { fallbackSubject } from './find-meeting.js'
import { type Scene, mention } from './finder.js'
import type { EventMention } from './mention.js'
import { actorBefore } from './view.js'

/** "At the meeting, Ministers A, B and C discussed": those who were at the one just told. */
const isAtIt = ({ reading, view }: Scene): boolean =>
  /^(at|during|in)$/.test(keyAt(reading.text, view.sentence.from)) &&
  /^(the|this)$/.test(keyAt(reading.text, view.sentence.from + 1)) &&
  [2, 3].some((k) => /^(meeting|talks|session|conversation|discussions|consultations|summit)$/.test(keyAt(reading.text, view.sentence.from + k)))

/** "discussed trade by phone", "over the telephone": not telephones. */
function isOverThePhone({ reading: { text }, trigger, clause }: Scene): boolean {
  for (let i = Math.max(clause.from, trigger.from - 12); i < Math.min(clause.to, trigger.to + 40); i++)
    if (/^(phone|telephone)$/.test(keyAt(text, i)) && /^(by|via|over)$/.test(keyAt(text, keyAt(text, i - 1) === 'the' ? i - 2 : i - 1))) return true
  return false
}

/** "X and Y discussed trade": a meeting only when two sides discuss. */
export function findDiscuss(scene: Scene): EventMention | null {
  const { text } = scene.reading
  const { trigger, view, clause } = scene
  // "the issues that A discussed in his telephone conversation with B": told by the noun
  if (view.triggers.some((t) => t.form === 'talk' && t.from > trigger.to && t.from - trigger.to <= 10 && /^(in|during|at|over)$/.test(keyAt(text, t.from - 2))))
    return null
  const near = subjectBefore(text, view, clause, trigger.from)
  let far: Actors & { to: number } = { to: trigger.to, ...NOBODY }
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + 30); i++) {
    if (view.triggers.some((t) => t.form === 'talk' && t.from === i)) break // "including through their meeting with C"
    if (keyAt(text, i) !== 'with' && !(keyAt(text, i) === 'by' && /^(was|were|been)$/.test(keyAt(text, trigger.from - 1)))) continue
    const list = listFrom(text, view, i + 1, clause.to)
    if (list.people.length) far = { to: list.to, ...union(far, list) }
  }
  // "security was taken up with the envoy": who did so is whom the text is about
  if (near.people.length === 0 && far.people.length && far.parties.length === 1 && /^(was|were|been)$/.test(keyAt(text, trigger.from - 1)))
    return mention(scene, { near: fallbackSubject(scene, far), far, to: far.to })
  // "The Presidents of Kenya, Peru and Chad discussed trade": those at the gathering told before
  if (near.people.length === 0 && far.people.length === 0 && near.parties.length >= 3)
    return changed(mention(scene, { near, far, pointsBack: true, onlyAdds: true, standing: 'held', date: null, place: null }), { form: 'attend' })
  const subject = actorBefore(condensed(text, view.actors), trigger.from, clause.from)
  if (subject && subject.by !== 'name' && subject.by !== 'office' && far.people.length === 0) return null
  const all = union(near, far)
  const before = view.places.find((p) => p.to <= trigger.from && (p.preposition === 'in' || p.preposition === 'at')) ?? null
  // "an agreement, which she discussed with Minister B in Oslo last May": another time
  if (keyAt(text, clause.from - 1) === 'which' && all.parties.length >= 2 && far.people.length > 0) return mention(scene, { near, far, to: far.to })
  return all.parties.length >= 2 && all.people.length >= 2
    ? mention(scene, {
        kind: isOverThePhone(scene) ? 'call' : trigger.row.kind,
        pointsBack: isAtIt(scene) && all.people.length >= 3,
        near,
        far,
        to: far.to,
        place: before,
        date: view.dates.find((d) => d.from - trigger.to <= 1 || d.rule === 'date.day') ?? null,
      })
    : null
}
