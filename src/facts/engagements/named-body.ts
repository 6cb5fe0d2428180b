import { CALENDAR_WORDS } from '../../../languages/en/dates.js'
import { OWN_BODY_WORDS, BODY_OPENERS } from '../../../languages/en/event-names.js'
import { keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import type { Actors } from '../types.js'
import { isNobody } from './arguments.js'
import { isCapital } from './event-name.js'
import type { Scene } from './finder.js'

/** No name of a firm or society has more words. */
const LONGEST = 10

/**
 * "held talks with Nordline Group", "met with executives of the Norwegian Shipowners' Association": a body that no list
 * knows, named by nothing but its capitals. It is a side only where nobody else is, on a journey abroad.
 */
export function bodyAfter(scene: Scene, from: number, listed: Actors): (Actors & { to: number }) | null {
  const { view, reading } = scene
  const { text } = reading
  if (view.sentence.kind === 'title') return null
  let start = from
  while (start < from + 6 && BODY_OPENERS.has(keyAt(text, start))) start++
  let to = start
  for (let i = start; i < Math.min(view.sentence.to, start + LONGEST); i++) {
    if (isTaken(scene, i)) return null
    if (isCapital(text, i)) to = i + 1
    else if (!/^(of|for|and|&|-|'s)$/.test(keyAt(text, i)) || !isCapital(text, i + 1)) break
  }
  if (to === start || isOwn(scene, start, to)) return null
  // "with Nordline Group, Norway's largest shipper": the state in the apposition is none of those met
  if (!isNobody(listed) && keyAt(text, to) !== ',') return null
  const name = text.source.slice(text.tokens.start[start], text.tokens.end[to - 1]).replace(/\s+/g, ' ')
  return { people: [], parties: [name], to }
}

/** Somebody or some place of the lists stands there. */
const isTaken = (scene: Scene, i: number): boolean =>
  scene.view.actors.some((a) => a.from <= i && i < a.to) || scene.view.places.some((p) => p.from <= i && i < p.to) || scene.view.dates.some((d) => d.from === i)

/** "with Parliament", "with Members of Congress": a state's own body, or no name at all. */
function isOwn(scene: Scene, from: number, to: number): boolean {
  const { text } = scene.reading
  for (let i = from; i < to; i++) if (OWN_BODY_WORDS.has(keyAt(text, i)) || CALENDAR_WORDS.has(keyAt(text, i))) return true
  return to - from === 1 && ((text.tokens.word[from]?.shape ?? 0) & Shape.Capital) !== 0 && keyAt(text, from).length < 3
}
