import type { TokenRange } from '../../base/span.js'
import { type Text, keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, union } from './arguments.js'
import type { Scene } from './finder.js'

/** "We met today to commemorate": in a joint statement. */
export const saysWe = ({ reading, trigger, discourse, clause }: Scene, verb: number): boolean =>
  trigger.form === 'meet' && !discourse.inSpeech && [1, 2].some((k) => verb - k >= clause.from && keyAt(reading.text, verb - k) === 'we')

/** Who makes a joint statement: those whom its heading names. */
export function authorsOf({ reading, discourse }: Scene): Actors {
  const { text, parties, names } = reading
  const title = text.sentences.find((s) => s.kind === 'title')
  if (!title || !isJoint(text, title)) return NOBODY
  const within = (m: TokenRange): boolean => m.from >= title.from && m.to <= title.to
  const people = discourse.acting([...new Set(names.filter(within).map((n) => n.person))])
  const sides = parties.filter((p) => within(p) && p.via !== 'region' && p.via !== 'seat').map((p) => p.party)
  return people.parties.length >= 2 ? people : union(people, { people: [], parties: [...new Set(sides)] })
}

function isJoint(text: Text, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (keyAt(text, i) === 'joint') return true
  return false
}
