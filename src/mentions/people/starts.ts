import { Lists, Shape } from '../../text/word.js'
import type { PartyMention } from '../types.js'
import { isCapital, isPossessive, isUnknown, listed, partyAt, type Scene } from './scene.js'

/** Does another office begin here: "and Deputy Minister …", "and Finance Minister"? */
export function startsOffice(scene: Scene, from: number): boolean {
  for (let i = from; i < from + 7; i++) {
    const lists = scene.words[i]?.lists ?? 0
    if (lists & Lists.Head) return true
    if (partyAt(scene, i)) {
      i = (partyAt(scene, i) as PartyMention).to - 1
      if (isPossessive(scene, i + 1)) i++
      continue
    }
    if (!(lists & (Lists.Modifier | Lists.Portfolio | Lists.Status | Lists.Organ))) return false
    if (!isCapital(scene, i) && !(lists & (Lists.Modifier | Lists.Status))) return false
  }
  return false
}

/** Is the unknown word the beginning of a body's name: "Maria Foundation", "Orel Region", "Sun Group"? */
export function namesBody(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) {
    if (!isCapital(scene, k)) return false
    if (listed(scene, k, Lists.Organ | Lists.Body)) return true
    if (!isUnknown(scene, k) && !listed(scene, k, Lists.Common)) return false
  }
  return false
}

/** Does a person's name begin here, as far as lists can tell? */
export function startsName(scene: Scene, i: number): boolean {
  const word = scene.words[i]
  if (!word) return false
  if (word.lists & Lists.Honorific && word.shape & Shape.Capital && !(word.lists & (Lists.Head | Lists.Portfolio))) return true
  if (!(word.shape & Shape.Capital)) return false
  if (word.shape & Shape.Initial && word.text.endsWith('.')) return isCapital(scene, i + 1)
  if (!(word.lists & Lists.Given)) return false
  const party = partyAt(scene, i)
  if (party) return false
  const next = scene.words[i + 1]
  const nextIsName =
    next !== undefined && (next.shape & Shape.Capital) !== 0 && !(next.lists & (VOCABULARY_OF_NEXT | Lists.Honorific)) && scene.covered[i + 1] === 0
  if (scene.covered[i] || word.lists & (Lists.Common | Lists.Portfolio | Lists.Organ | Lists.Body | Lists.Modifier)) return nextIsName
  return true
}

const VOCABULARY_OF_NEXT = Lists.Common | Lists.Portfolio | Lists.Organ | Lists.Body | Lists.Thing | Lists.Head | Lists.Modifier
