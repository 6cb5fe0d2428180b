import { Gap } from '../../text/tokenize.js'
import { Lists } from '../../text/word.js'
import { isLeaderSurname } from './leaders.js'
import { nameRunAt } from './name-run.js'
import { type Named, type Names } from './named.js'
import { isCapital, isUnknown, keyOfToken, listed, type Scene } from './scene.js'

const RULES = new Set(['administration', 'government', 'cabinet', 'regime', 'foundation', 'institute', 'university', 'centre', 'center'])

/** "Kassym-Jomart Tokayev" where the text has "Tokayev": the unknown words before are of the name. */
function leftOf(scene: Scene, i: number): number {
  let from = i
  while (from > i - 4) {
    const before = scene.words[from - 1]
    const gap = scene.text.tokens.gap[from] as number
    if (!before || gap > Gap.Space || gap === Gap.Glued || gap === Gap.Dash || scene.nameAt[from - 1] || scene.officeAt[from - 1]) break
    const isPart =
      isUnknown(scene, from - 1) ||
      (isCapital(scene, from - 1) && listed(scene, from - 1, Lists.Given) && scene.covered[from - 1] === 0) ||
      (before.text.length < 4 && listed(scene, from - 1, Lists.Particle) && from - 1 > 0 && isUnknown(scene, from - 2))
    if (!isPart || NOT_NAMES.has(before.key)) break
    from--
  }
  return from
}

/** No other capital word beside it: "to Putin", "Putin’s war", not "Lake Putin". */
const standsAlone = (scene: Scene, i: number): boolean => !isCapital(scene, i + 1) && (!isCapital(scene, i - 1) || listed(scene, i - 1, Lists.Common))

const NOT_NAMES = new Set('english latin mr mrs ms dr the on in at when while as that both with and his her prof readout'.split(' '))

/** Surnames and given names of people named elsewhere in the text: "Kubota expressed", "Brittney’s release". */
export function knownNames(scene: Scene, names: Names): void {
  const known = new Map<string, Named>()
  for (const named of names.all) {
    for (let i = named.from; i < named.to; i++) {
      const word = scene.words[i]
      if (!word || word.text.length < 3 || !isCapital(scene, i) || word.lists & (Lists.Particle | Lists.Suffix)) continue
      const isLast = i === named.to - 1
      if (word.lists & (Lists.Common | Lists.Portfolio | Lists.Organ | Lists.Body | Lists.Thing) && !isLast) continue
      if (!known.has(word.key)) known.set(word.key, named)
    }
  }
  for (const i of scene.capitals) {
    const word = scene.words[i]
    if (
      !word ||
      scene.nameAt[i] ||
      scene.officeAt[i] ||
      !(
        known.has(word.key) ||
        (isUnknown(scene, i) && !(word.lists & Lists.Given) && standsAlone(scene, i) && !NOT_NAMES.has(word.key) && isLeaderSurname(word.key))
      )
    )
      continue
    if (scene.covered[i] || (word.lists & Lists.Common && !(word.lists & Lists.Surname))) continue
    const gap = scene.text.tokens.gap[i + 1]
    if ((scene.text.tokens.gap[i] as number) < Gap.Space && i > 0 && keyOfToken(scene, i - 1) !== '“' && keyOfToken(scene, i - 1) !== '(') continue
    if (gap === Gap.Hyphen || gap === Gap.Dash) continue
    if (RULES.has(keyOfToken(scene, i + 1))) continue
    const run = nameRunAt(scene, leftOf(scene, i), true)
    if (!run || run.to > i + 3 || run.to <= i) continue
    let isAll = true
    for (let k = run.from; k < run.to; k++) if (!known.has(keyOfToken(scene, k)) && !listed(scene, k, Lists.Particle)) isAll = false
    if (!isAll && run.size > 1 && run.from === i) continue
    if (isCapital(scene, run.to) && listed(scene, run.to, Lists.Thing | Lists.Body | Lists.Organ) && !listed(scene, run.to, Lists.Head)) continue
    names.add(run, 'known', null)
  }
}
