import { gatherOnce } from '../../base/gather.js'
import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { listFrom } from './arguments.js'
import type { Scene } from './finder.js'

/** Words between the article and "led by": "a delegation of senior officials from the United States". */
const REACH = 14

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
    const head = listFrom(text, view, i + 1, view.sentence.to)
    const sent = gatherOnce(view.actors, (a) => (a.from >= from && a.to <= i && a.by === 'party' ? a.parties : []))
    return head.people.length > 0 ? { people: head.people, parties: [...new Set([...head.parties, ...sent])], to: head.to } : null
  }
  return null
}
