import { FEMALE, MALE } from '../../../languages/en/names.js'
import { Lists, Shape } from '../../text/word.js'
import { isCapital, keyOfToken, listed, type Scene } from './scene.js'

/** Titles of address before a name ("H.E. Mr Dr", "Major General (Retd)"), and the sex they tell. */
export interface Address {
  /** First token of the name after them. */
  readonly to: number
  readonly count: number
  readonly gender: 'male' | 'female' | null
}

const male = new Set(MALE)
const female = new Set(FEMALE)
const EXCELLENCIES = new Set(['excellency', 'majesty', 'highness', 'honourable', 'honorable', 'eminence', 'holiness', 'beatitude', 'grace', 'lordship'])

export function addressAt(scene: Scene, from: number): Address {
  let i = from
  let gender: Address['gender'] = null
  for (;;) {
    const word = scene.words[i]
    if (!word) break
    const key = word.key
    if (
      (key === 'his' || key === 'her' || key === 'their' || key === 'the') &&
      (EXCELLENCIES.has(keyOfToken(scene, i + 1)) || (keyOfToken(scene, i + 1) === 'royal' && EXCELLENCIES.has(keyOfToken(scene, i + 2))))
    ) {
      if (key !== 'their' && key !== 'the') gender = key === 'his' ? 'male' : 'female'
      i += keyOfToken(scene, i + 1) === 'royal' ? 3 : 2
    } else if (word.lists & Lists.Honorific && word.shape & Shape.Capital && key !== 'he' && scene.covered[i] === 0 && !isOwnName(scene, i)) {
      gender = genderOf(key) ?? gender
      i++
    } else if (key === 'he' && word.text.includes('.')) i++
    else if (key === '(' && /^(?:retd?|rtd|retired|r|m|h|f)$/.test(keyOfToken(scene, i + 1)) && keyOfToken(scene, i + 2) === ')' && i > from) i += 3
    else break
  }
  return { to: i, count: i - from, gender }
}

export const genderOf = (key: string): 'male' | 'female' | null => (male.has(key) ? 'male' : female.has(key) ? 'female' : null)

/** "Sheikh Hasina", "Father Island": a title that no further name follows is part of the name. */
function isOwnName(scene: Scene, i: number): boolean {
  const key = keyOfToken(scene, i)
  if (key === 'tan') return keyOfToken(scene, i + 1) !== 'sri' // "Speaker Tan Boon Hua": a family name but in "Tan Sri"
  if (key === 'sheikh' || key === 'sri' || key === 'don')
    return (
      isCapital(scene, i + 1) &&
      (!isCapital(scene, i + 2) || listed(scene, i + 2, Lists.Head | Lists.Thing)) &&
      !listed(scene, i + 2, Lists.Particle) &&
      keyOfToken(scene, i + 1) === 'hasina'
    )
  return false
}
