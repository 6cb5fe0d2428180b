import { BEFORE_NAME } from '../../../languages/en/names.js'
import { Gap } from '../../text/tokenize.js'
import { Lists, Shape } from '../../text/word.js'
import { addressAt, genderOf } from './honorific.js'
import { type NameRun, nameRunAt } from './name-run.js'
import { type Named, type Names, ascribe } from './named.js'
import type { Office } from './office.js'
import { inHeadline, isCapital, isPossessive, keyOfToken, listed, partyAt, type Scene, sentenceAt } from './scene.js'

const beforeName = new Set(BEFORE_NAME)
const ENTITY = Lists.Organ | Lists.Body | Lists.Thing
/** "the Biden Administration", "Putin's regime" name no person standing there. */
const RULES = new Set(['administration', 'government', 'cabinet', 'regime', 'era', 'presidency', 'team', 'doctrine', 'family', 'plan', 'campaign', 'adviser', 'advisers'])

/** Names that an office stands directly before: "Foreign Minister of Latvia Anna Ozola". */
export function namesAfterOffices(scene: Scene, offices: readonly Office[], names: Names): void {
  for (const office of offices) {
    if (office.plural) {
      listAfter(scene, office, names)
      continue
    }
    const address = addressAt(scene, office.to)
    const run = nameRunAt(scene, address.to, true)
    if (!run || run.from !== address.to || scene.officeAt[run.from] || scene.text.sentenceOf[run.from] !== scene.text.sentenceOf[office.headAt] || !isPlausible(scene, office, run, address.count)) continue
    ascribe(names.add(run, 'office', address.gender ?? genderOf(office.head)), office, 'before')
  }
}

/** "President Engages" in a headline: a lone word must not be an everyday one; after "of" no name begins. */
function isPlausible(scene: Scene, office: Office, run: NameRun, honorifics: number): boolean {
  if ((scene.text.tokens.gap[office.to] as number) >= Gap.Line && honorifics === 0 && run.size === 1) return false
  if (honorifics > 0) return true
  const tail = scene.words[run.to]
  if (run.size === 1 && tail && tail.shape & Shape.Capital && tail.lists & ENTITY && !(tail.lists & Lists.Head)) return run.given + run.surnames > 0 && inHeadline(scene, run.from) && false
  return !RULES.has(keyOfToken(scene, run.to))
}

/** "Presidents A and B", "Senators X, Y and Z": each name of the list holds the office. */
function listAfter(scene: Scene, office: Office, names: Names): void {
  let at = office.to
  if (keyOfToken(scene, at) === ',' || keyOfToken(scene, at) === ':') at++
  const parties = partiesIn(scene, office)
  const limit = sentenceAt(scene, office.headAt).to
  for (let k = 0; k < 30 && at < limit; k++) {
    const address = addressAt(scene, at)
    if (scene.officeAt[address.to]) return
    const run = nameRunAt(scene, address.to, k === 0 ? at === office.to : true)
    if (!run || run.from !== address.to || (at > office.to && k === 0 && run.given + run.surnames === 0 && !(parties.length > 1 && run.spaced > 1))) return
    const named = names.add(run, 'list', address.gender)
    ascribe(named, office, 'list')
    const own = named.offices.find((a) => a.office === office)
    if (own && parties.length > 1 && parties[k]) own.of = parties[k] as string
    const next = pastJoin(scene, run.to)
    if (next === run.to) return
    at = next
  }
}

function partiesIn(scene: Scene, office: Office): string[] {
  const found: string[] = []
  for (let i = office.from; i < office.to; i++) {
    const party = partyAt(scene, i)
    if (party) found.push(party.party)
  }
  return found
}

/** Past ",", "and" or ", and" between names of a list; the token itself where none stands. */
export function pastJoin(scene: Scene, at: number): number {
  let i = at
  if (keyOfToken(scene, i) === ',' || keyOfToken(scene, i) === ';') i++
  if (keyOfToken(scene, i) === 'and' || keyOfToken(scene, i) === '&') i++
  return i
}

/** Names after "Mr", "Dr", "H.E." and the like. */
export function namesAfterHonorifics(scene: Scene, names: Names): void {
  for (let i = 0; i < scene.count; i++) {
    const word = scene.words[i]
    if (!word || !(word.lists & Lists.Honorific || word.text.includes('.') && word.key === 'he' || word.key === 'his' || word.key === 'her') || scene.officeAt[i] || scene.nameAt[i] || scene.covered[i]) continue
    const address = addressAt(scene, i)
    if (address.count === 0) continue
    if (!scene.officeAt[address.to] && !scene.nameAt[address.to]) {
      const run = nameRunAt(scene, address.to, true)
      if (run && run.from === address.to && !isThing(scene, run)) names.add(run, 'honorific', address.gender)
    }
    i = Math.max(i, address.to - 1)
  }
}

/** Names without title or office, proven by lists of given names, by what they do, or by their neighbours. */
export function bareNames(scene: Scene, names: Names): void {
  for (let i = 0; i < scene.count; i++) {
    if (scene.nameAt[i] || scene.officeAt[i] || !(isCapital(scene, i) || listed(scene, i, Lists.Particle))) continue
    const run = nameRunAt(scene, i, false)
    if (!run) continue
    const before = names.to(i)
    if (before && (scene.text.tokens.gap[i] as number) < Gap.Space) continue
    const score = proofOf(scene, run, names)
    if (score >= 2.5 && (run.spaced > 1 || (run.to - run.from === 2 && listed(scene, run.to - 1, Lists.Suffix)))) names.add(run, 'given', null)
    // past the run, or past one word of it if it does not open a name ("Yesterday Luc Devigne")
    if (scene.nameAt[i]) i = run.to - 1
    else i = skipRow(scene, i, run)
  }
}

const skipRow = (scene: Scene, i: number, run: NameRun): number => (run.size > 1 && listed(scene, i + 1, Lists.Given) && !listed(scene, i, Lists.Given) && run.to - i > 2 ? i : Math.max(i, run.to - 1))

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
  if (listed(scene, run.to, Lists.Speech) && !isCapital(scene, run.to)) score += run.unknown < run.size || AUXILIARIES.has(after) ? 1 : after === 'is' || after === 'was' ? 0.5 : 1.5
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

/** A row of capitals that goes on with "Foundation", "Accords", "Street" names a thing. */
function isThing(scene: Scene, run: NameRun): boolean {
  for (let i = run.to; i < run.to + 3; i++) {
    if (!isCapital(scene, i)) break
    if (listed(scene, i, ENTITY) && !listed(scene, i, Lists.Head)) return true
    if (scene.officeAt[i]) break
  }
  const after = keyOfToken(scene, run.to)
  if (isCapital(scene, run.to) && !scene.covered[run.to] && !scene.officeAt[run.to] && !inHeadline(scene, run.to) && scene.text.tokens.gap[run.to] === Gap.Space && listed(scene, run.to, Lists.Common) && !((scene.words[run.to]?.shape ?? 0) & Shape.Upper)) return true
  return isPossessive(scene, run.to) && run.size === 1 ? false : RULES.has(after)
}

export function isNamedAt(names: Names, token: number): Named | null {
  return names.at(token)
}
