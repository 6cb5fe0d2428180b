import { BEFORE_NAME } from '../../../languages/en/names.js'
import { Gap } from '../../text/tokenize.js'
import { Lists, Shape } from '../../text/word.js'
import { isThing } from './find-names.js'
import { type NameRun, nameRunAt } from './name-run.js'
import type { Names } from './named.js'
import { inHeadline, isCapital, keyOfToken, listed, type Scene, sentenceAt } from './scene.js'

const beforeName = new Set(BEFORE_NAME)

/** Names without title or office, proven by lists of given names, by what they do, or by their neighbours. */
export function bareNames(scene: Scene, names: Names): void {
  let next = 0
  for (const i of scene.capitals) {
    if (i < next || scene.nameAt[i] || scene.officeAt[i] || opensNoName(scene, i)) continue
    const from = particleBefore(scene, i)
    const run = nameRunAt(scene, from, false)
    if (!run) continue
    const before = names.to(from)
    if (before && (scene.text.tokens.gap[from] as number) < Gap.Space) continue
    const score = proofOf(scene, run, names)
    if (score >= 2.5 && (run.spaced > 1 || (run.to - run.from === 2 && listed(scene, run.to - 1, Lists.Suffix)))) names.add(run, 'given', null)
    // past the run, or past one word of it if it does not open a name ("Yesterday Luc Devigne")
    next = scene.nameAt[i] ? run.to : skipRow(scene, i, run) + 1
  }
}

/** "I’m Anna Berg", "His Highness Sheikh Karim", "Saint Ives": names begin after the first, or are no person's. */
const opensNoName = (scene: Scene, i: number): boolean =>
  /^(?:I|You|We|They|He|She|It|That|There|Here|What|Who|Let)['’]/.test(scene.words[i]?.text ?? '') ||
  /^(?:highness|majesty|excellency|saint)$/.test(keyOfToken(scene, i))

/** "al-Sudani", "de Wever": a name may open with a particle in lower case. */
const particleBefore = (scene: Scene, i: number): number =>
  i > 0 && listed(scene, i - 1, Lists.Particle) && scene.nameAt[i - 1] === 0 && scene.text.tokens.gap[i] === Gap.Hyphen ? i - 1 : i

const skipRow = (scene: Scene, i: number, run: NameRun): number =>
  run.size > 1 && listed(scene, i + 1, Lists.Given) && !listed(scene, i, Lists.Given) && run.to - i > 2 ? i : Math.max(i, run.to - 1)

function proofOf(scene: Scene, run: NameRun, names: Names): number {
  if (isThing(scene, run) || ((scene.words[run.to - 1]?.shape ?? 0) & Shape.Initial) !== 0) return 0
  const first = scene.words[run.from]
  const last = scene.words[run.to - 1]
  // "Alexii II, the Patriarch": an ordinal makes one word a ruler's name
  if (run.size === 1 && run.to - run.from === 2 && last && last.lists & Lists.Suffix && run.unknown === 1) return 3
  if (!first || !last) return 0
  let score = run.unknown === run.size ? 1 : 0
  if (first.lists & Lists.Given) score += first.lists & Lists.Common ? 1 : 2
  else if (run.given > 0) score += 1
  if (last.lists & Lists.Surname && !(last.lists & Lists.Common)) score += 1
  else if (last.lists & Lists.Given) score += 0.5
  if (run.hasInitial) score += 1.5
  if (run.hasParticle) score += 1
  const before = keyOfToken(scene, run.from - 1)
  const after = keyOfToken(scene, run.to)
  if (beforeName.has(before)) score += 0.5
  if (before === 'the' || before === 'a') score -= 2
  if (before === 'in' || before === 'at' || before === 'near') score -= 1.5
  if (listed(scene, run.to, Lists.Speech) && !isCapital(scene, run.to))
    score += run.unknown < run.size || AUXILIARIES.has(after) ? 1 : after === 'is' || after === 'was' ? 0.5 : 1.5
  if (run.from === sentenceAt(scene, run.from).from) score += 0.5
  if (after === 'who' || (after === ',' && keyOfToken(scene, run.to + 1) === 'who')) score += 1.5
  if ((before === 'is' || before === 'was') && scene.officeAt[run.from - 2]) score += 1.5
  if (after === ',' && startsOfficeAt(scene, run.to + 1)) score += run.from === sentenceAt(scene, run.from).from ? 2 : 1.5
  if ((after === '(' || after === '–' || after === '-') && startsOfficeAt(scene, run.to + 1)) score += 1
  if ((before === ',' || before === 'and' || before === ';') && names.to(beforeJoin(scene, run.from))) score += 1.5
  if (scene.text.tokens.gap[run.from] === Gap.Hyphen || scene.text.tokens.gap[run.from] === Gap.Dash) score -= 2
  const isAllUpper = (first.shape & Shape.Upper) !== 0 && !inHeadline(scene, run.from)
  return isAllUpper && !(last.shape & Shape.Upper) ? score - 1 : score
}

const AUXILIARIES = new Set('has had will would also'.split(' '))

function beforeJoin(scene: Scene, from: number): number {
  let i = from
  if (keyOfToken(scene, i - 1) === 'and') i--
  if (keyOfToken(scene, i - 1) === ',' || keyOfToken(scene, i - 1) === ';') i--
  return i
}

/** Does an office of this name begin here, not one with a name of its own ("on a visit to Alta Vista, President Silva")? */
function startsOfficeAt(scene: Scene, at: number): boolean {
  const i = keyOfToken(scene, at) === 'the' || keyOfToken(scene, at) === 'a' || keyOfToken(scene, at) === 'an' ? at + 1 : at
  const office = scene.officeAt[i] as number
  if (office === 0) return false
  let end = i
  while (scene.officeAt[end] === office) end++
  return scene.nameAt[end] === 0
}
