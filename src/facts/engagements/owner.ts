import { POSSESSIVES } from '../../../languages/en/actors.js'
import type { TokenRange } from '../../base/span.js'
import { type Text, keyAt } from '../../text/text.js'
import type { ActorPhrase } from '../actors.js'
import type { Discourse } from '../discourse.js'
import type { Actors } from '../types.js'
import { isGoverned, joined } from './arguments.js'
import type { View } from './mention.js'

/** "President Duda's visit", "his trip", "the U.S.–Japan talks": who stands possessively, or as a compound, before a noun. */
export function ownerBefore(
  text: Text,
  view: View,
  discourse: Discourse,
  noun: number,
  clause: TokenRange,
): (Actors & { compound: boolean; to: number }) | null {
  const floor = Math.max(clause.from, noun - 9)
  for (let i = noun - 1; i >= floor; i--) {
    const key = keyAt(text, i)
    if (key === "'s" || key === "'") {
      const actor = view.actors.find((a) => a.to === i || (a.from <= i && a.to === i + 1))
      const other = actor ? null : counterpartAt(text, view, discourse, i)
      if (other) return { compound: false, to: i, ...other }
      return actor ? { compound: false, to: i, ...joinedAt(text, view, actor) } : null
    }
    if (POSSESSIVES.has(key)) return { compound: false, to: i, ...possessor(text, view, discourse, key, i) }
    const actor = view.actors.find((a) => a.from <= i && i < a.to)
    // "Readout of Advisor Anna Berg Call with Minister B"
    if (actor && actor.by === 'name' && actor.to === noun && view.sentence.kind === 'title') return { ...actor, compound: false }
    if (actor)
      return actor.by === 'party' && noun - actor.to <= 3 && !/^(in|at|to|from)$/.test(keyAt(text, actor.from - 1))
        ? { compound: true, to: actor.to, ...compoundAt(text, view, actor) }
        : null
    if (/^(with|of|in|at|to|and|between|,|by|for|on|during)$/.test(key) && noun - i > 4) return null
    if (/^(with|of|at|to|between|by|for|,)$/.test(key)) return null
  }
  return null
}

/** "A met B. He recalled his counterpart's visit": of two who met, the other. */
export function counterpartAt(text: Text, view: View, discourse: Discourse, possessive: number): Actors | null {
  if (keyAt(text, possessive - 1) !== 'counterpart' || !POSSESSIVES.has(keyAt(text, possessive - 2))) return null
  const two = discourse.together().people
  const own = possessor(text, view, discourse, keyAt(text, possessive - 2), possessive - 2).people[0]
  const other = two.length === 2 && own !== undefined && two.includes(own) ? two.find((person) => person !== own) : undefined
  return other === undefined ? null : discourse.acting([other])
}

const joinedAt = (text: Text, view: View, actor: ActorPhrase): Actors => joined(text, view.actors, view.actors.indexOf(actor))

/** "Russian-German", "U.S.–Japan–ROK": adjectives joined by hyphens or "and". */
function compoundAt(text: Text, view: View, actor: ActorPhrase): Actors {
  let all: Actors = { people: [], parties: actor.parties }
  for (let k = view.actors.indexOf(actor); k > 0; k--) {
    const left = view.actors[k - 1] as ActorPhrase
    const right = view.actors[k] as ActorPhrase
    if (
      left.by !== 'party' ||
      right.from - left.to > 1 ||
      (right.from - left.to === 1 && keyAt(text, left.to) !== 'and' && !/^[–—-]$/.test(keyAt(text, left.to)))
    )
      break
    all = { people: [], parties: [...left.parties, ...all.parties] }
  }
  return all
}

function possessor(text: Text, view: View, discourse: Discourse, key: string, at: number): Actors {
  if (key === 'his' || key === 'her') return singleOwner(text, view, at) ?? discourse.single(key === 'his' ? 'male' : 'female')
  if (key === 'my') return discourse.speaker()
  if (key === 'your') return discourse.addressee()
  return discourse.together()
}

/** Whom "his" means: the subject named before it in the sentence; at its head ("During his visit, President A …") the one who follows. */
function singleOwner(text: Text, view: View, at: number): Actors | null {
  const singles = view.actors.filter((a) => a.people.length === 1 && a.by !== 'collective')
  const before = singles.filter((a) => a.to <= at)
  const free = before.filter((a) => !isGoverned(text, a))
  const subject = (free.length > 1 && isTold(text, free.at(-1) as ActorPhrase) ? free.at(-2) : free.at(-1)) ?? before.at(-1)
  if (subject) return subject
  const next = singles.find((a) => a.from > at)
  return next && at - view.sentence.from <= 5 ? next : null
}

/** "A informed the President about his visit": the visit is A's, not that of the one informed. */
function isTold(text: Text, actor: ActorPhrase): boolean {
  const before = keyAt(text, actor.from - 1)
  return /^(informed|briefed|told|updated)$/.test(/^(the|mr|ms|mrs|dr)$/.test(before) ? keyAt(text, actor.from - 2) : before)
}
