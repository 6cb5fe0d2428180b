import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, isGoverned, listFrom, subjectBefore, union } from './arguments.js'
import { type Scene, mention } from './finder.js'
import type { EventMention } from './mention.js'
import { ownerBefore } from './owner.js'

/** Words of travelling company that open an attendance: "accompanied by", "his delegation includes", "part of the delegation". */
export const isCompany = (scene: Scene): boolean => {
  const { text } = scene.reading
  for (let i = scene.trigger.from; i < scene.trigger.to; i++) if (/^(accompan|delegation)/.test(keyAt(text, i))) return true
  return keyAt(text, scene.trigger.from) === 'joined' && byAfter(scene) > 0 && scene.view.triggers.some((t) => t.form === 'trip' && t.from > scene.trigger.from)
}

/**
 * Who travels with whom: "He was accompanied by A and B", "Accompanying the President are A and B",
 * "A, along with B, will accompany the President", "His delegation includes A".
 */
export function findCompany(scene: Scene): EventMention | null {
  if (scene.view.sentence.kind === 'title') return null
  const all = companyOf(scene)
  if (all.people.length === 0) return null
  return mention(scene, { near: all, far: NOBODY, pointsBack: true, onlyAdds: true, accompanies: !isToTalks(scene), standing: 'held', date: null, place: null })
}

/** "was accompanied to the talks by", "accompanied by A at the meeting": no journey is told. */
const isToTalks = ({ reading, trigger }: Scene): boolean =>
  /^(to|at|in|during)$/.test(keyAt(reading.text, trigger.to)) &&
  [2, 3].some((k) => /^(talks|meeting|discussions|negotiations)$/.test(keyAt(reading.text, trigger.to + k)) && keyAt(reading.text, trigger.to + 1) === 'the')

function companyOf(scene: Scene): Actors {
  const { view, trigger, clause, discourse } = scene
  const { text } = scene.reading
  const by = byAfter(scene)
  if (by > 0) {
    const listed = listFrom(text, view, by + 1, view.sentence.to)
    return listed.people.length ? union(subjectBefore(text, view, clause, trigger.from), listed) : NOBODY
  }
  const verb = verbAfter(scene)
  if (/^accompan/.test(keyAt(text, trigger.from))) {
    const object = listFrom(text, view, trigger.to, view.sentence.to)
    if (verb > 0) return union(object, listFrom(text, view, verb + 1, view.sentence.to))
    if (object.people.length === 0 || leadsOn(scene)) return NOBODY
    return union(...view.actors.filter((a) => a.to <= trigger.from && a.from >= clause.from && a.people.length > 0 && !isObject(scene, a.from)), object)
  }
  const isPart = /^(part|member|members)$/.test(keyAt(text, trigger.from))
  if (isPart && verb < 0) return union(...view.actors.filter((a) => a.to <= trigger.from && a.people.length > 0 && !isGoverned(text, a)))
  const listed = listFrom(text, view, isPart ? verb + 1 : trigger.to, view.sentence.to)
  const owner = ownerBefore(text, view, discourse, trigger.from, clause)
  return listed.people.length ? union(owner ?? NOBODY, listed) : NOBODY
}

/** "A will accompany B on his travel to Rome": the visit told there counts them both. */
const leadsOn = (scene: Scene): boolean =>
  scene.view.triggers.some(
    (t) => (t.form === 'trip' || t.form === 'travel') && t.from > scene.trigger.to && scene.view.places.some((p) => p.from >= t.to && p.from - t.to <= 6),
  )

/** Governed by a preposition other than those that join a list: "along with B". */
const isObject = (scene: Scene, from: number): boolean => /^(to|of|for|from|by|at)$/.test(keyAt(scene.reading.text, from - 1))

/** Token of "by" in "accompanied by", "joined on the trip by"; -1 if it is no passive. */
function byAfter(scene: Scene): number {
  const { text } = scene.reading
  const { trigger, clause } = scene
  if (keyAt(text, trigger.to - 1) === 'by') return trigger.to - 1
  if (!/^(accompanied|joined)$/.test(keyAt(text, trigger.to - 1))) return -1
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + 8); i++) if (keyAt(text, i) === 'by') return i
  return -1
}

/** "Accompanying the President on this visit are …", "officials accompanying him included …". */
function verbAfter(scene: Scene): number {
  const { text } = scene.reading
  for (let i = scene.trigger.to; i < Math.min(scene.view.sentence.to, scene.trigger.to + 14); i++)
    if (/^(is|are|was|were|includes|include|included|:)$/.test(keyAt(text, i))) return i
  return -1
}
