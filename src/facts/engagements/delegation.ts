import { gatherOnce } from '../../base/gather.js'
import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { listFrom } from './arguments.js'
import type { Scene } from './finder.js'

/** Words between the article and "led by": "a delegation of senior officials from the United States". */
const REACH = 14

/** Words of a title between "led by" and the name. */
const TITLE = 30

/** "led by the Head of the Kenya–Peru Friendship Group of the National Assembly of Kenya Grace Otieno": the name behind a title that no table knows. */
function namedAfter({ view, reading }: Scene, from: number): (Actors & { to: number }) | null {
  const name = view.actors.find((a) => a.from >= from && a.people.length > 0)
  if (!name || name.by !== 'name' || name.from - from > TITLE || view.triggers.some((t) => t.from >= from && t.to <= name.from)) return null
  for (let i = from; i < name.from; i++) if (/^([;:]|who|which|and|said|met)$/.test(keyAt(reading.text, i))) return null
  const state = view.actors.find((a) => a.by === 'party' && a.to <= name.from && name.from - a.to <= 1)
  return { people: name.people, parties: name.parties.length > 0 ? name.parties : (state?.parties ?? []), to: name.to }
}

/** "a delegation of senior officials from Kenya led by Minister A and B", "a U.S. delegation headed by C": who they are, if they are named. */
export function delegationAt(scene: Scene, from: number): (Actors & { to: number }) | null {
  const { view, reading } = scene
  const { text } = reading
  let isDelegation = false
  for (let i = from; i < Math.min(view.sentence.to, from + REACH); i++) {
    const key = keyAt(text, i)
    if (/^(delegation|mission|team)$/.test(key)) isDelegation = true
    if (/^(which|who|where|to|on|;)$/.test(key)) return null
    if (!isDelegation || key !== 'by' || !/^(led|headed)$/.test(keyAt(text, i - 1))) continue
    const listed = listFrom(text, view, i + 1, view.sentence.to)
    const head = listed.people.length > 0 ? listed : (namedAfter(scene, i + 1) ?? listed)
    const sent = gatherOnce(view.actors, (a) => (a.from >= from && a.to <= i && a.by === 'party' ? a.parties : []))
    return head.people.length > 0 ? { people: head.people, parties: [...new Set([...head.parties, ...sent])], to: head.to } : null
  }
  return null
}
