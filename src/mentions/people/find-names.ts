import { Gap } from '../../text/tokenize.js'
import { Lists, Shape } from '../../text/word.js'
import { addressAt, genderOf } from './honorific.js'
import { type NameRun, nameRunAt } from './name-run.js'
import { type Names, ascribe } from './named.js'
import type { Office } from './office.js'
import { inHeadline, isCapital, isPossessive, keyOfToken, listed, partyAt, type Scene, sentenceAt } from './scene.js'

const ENTITY = Lists.Organ | Lists.Body | Lists.Thing
/** "the Biden Administration", "Putin's regime" name no person standing there. */
const RULES = new Set('administration government cabinet regime era presidency team doctrine family plan campaign adviser advisers'.split(' '))

/** Names that an office stands directly before: "Foreign Minister of Latvia Anna Ozola". */
export function namesAfterOffices(scene: Scene, offices: readonly Office[], names: Names): void {
  for (const office of offices) {
    if (office.plural) {
      listAfter(scene, office, names)
      continue
    }
    const address = addressAt(scene, office.to)
    const run = nameRunAt(scene, address.to, true)
    if (
      !run ||
      run.from !== address.to ||
      scene.officeAt[run.from] ||
      scene.text.sentenceOf[run.from] !== scene.text.sentenceOf[office.headAt] ||
      !isPlausible(scene, office, run, address.count)
    )
      continue
    ascribe(names.add(run, 'office', address.gender ?? genderOf(office.head)), office, 'before')
  }
}

/** "President Engages" in a headline: a lone word must not be an everyday one; after "of" no name begins. */
function isPlausible(scene: Scene, office: Office, run: NameRun, honorifics: number): boolean {
  if ((scene.text.tokens.gap[office.to] as number) >= Gap.Line && honorifics === 0 && run.size === 1) return false
  if (honorifics > 0) return true
  const tail = scene.words[run.to]
  if (run.size === 1 && tail && tail.shape & Shape.Capital && tail.lists & ENTITY && !(tail.lists & Lists.Head)) return false
  return !RULES.has(keyOfToken(scene, run.to))
}

/** "Presidents A and B", "Senators X, Y and Z": each name of the list holds the office. */
function listAfter(scene: Scene, office: Office, names: Names): void {
  let at = office.to
  if (/^[,:–—-]$/.test(keyOfToken(scene, at))) at++
  const parties = partiesIn(scene, office)
  const limit = sentenceAt(scene, office.headAt).to
  for (let k = 0; k < 30 && at < limit; k++) {
    const party = k === 0 ? null : partyBeforeDash(scene, at)
    const address = addressAt(scene, party ? party.name : at)
    if (scene.officeAt[address.to]) return
    const run = nameRunAt(scene, address.to, k === 0 ? at === office.to : true)
    if (!run || run.from !== address.to || (at > office.to && k === 0 && run.given + run.surnames === 0 && !(parties.length > 1 && run.spaced > 1))) return
    const named = names.add(run, 'list', address.gender)
    ascribe(named, office, 'list')
    const own = named.offices.find((a) => a.office === office)
    if (own && party) own.of = party.of
    else if (own && parties.length > 1 && parties[k]) own.of = parties[k] as string
    const end = pastParty(scene, run.to)
    const next = pastJoin(scene, end)
    if (next === end) return
    at = next
  }
}

/** "Ministers of Kenya – Amina Njoroge, the Republic of Chile – Rosa Pinto": whose each of the list is. */
function partyBeforeDash(scene: Scene, at: number): { readonly of: string; readonly name: number } | null {
  const party = partyAt(scene, keyOfToken(scene, at) === 'the' ? at + 1 : at)
  if (!party) return null
  const isDash = /^[–—-]$/.test(keyOfToken(scene, party.to))
  return isDash || scene.text.tokens.gap[party.to] === Gap.Dash ? { of: party.party, name: isDash ? party.to + 1 : party.to } : null
}

function partiesIn(scene: Scene, office: Office): string[] {
  const found: string[] = []
  for (let i = office.from; i < office.to; i++) {
    const party = partyAt(scene, i)
    if (party) found.push(party.party)
  }
  return found
}

/** "Presidents Silva of Brazil and Paz of Bolivia": past the party of each. */
function pastParty(scene: Scene, at: number): number {
  const key = keyOfToken(scene, at)
  if (key !== 'of' && key !== '(') return at
  const party = partyAt(scene, keyOfToken(scene, at + 1) === 'the' ? at + 2 : at + 1)
  return party ? party.to + (key === '(' ? 1 : 0) : at
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
  let next = 0
  for (const i of scene.capitals) {
    if (i < next || !listed(scene, i, Lists.Honorific) || scene.officeAt[i] || scene.nameAt[i] || scene.covered[i]) continue
    // "His Excellency": the word before tells the sex
    const address = addressAt(scene, i > 0 && OWNERS.has(keyOfToken(scene, i - 1)) ? i - 1 : i)
    if (address.count === 0) continue
    next = address.to
    if (scene.officeAt[address.to] || scene.nameAt[address.to]) continue
    const run = nameRunAt(scene, address.to, true)
    if (run && run.from === address.to && !isThing(scene, run)) names.add(run, 'honorific', address.gender)
  }
}

const OWNERS = new Set(['his', 'her', 'their'])

/** A row of capitals that goes on with "Foundation", "Accords", "Street" names a thing. */
export function isThing(scene: Scene, run: NameRun): boolean {
  for (let i = run.to; i < run.to + 3; i++) {
    if (!isCapital(scene, i)) break
    if (listed(scene, i, ENTITY) && !listed(scene, i, Lists.Head)) return true
    if (scene.officeAt[i]) break
  }
  const after = keyOfToken(scene, run.to)
  if (
    isCapital(scene, run.to) &&
    !scene.covered[run.to] &&
    !scene.officeAt[run.to] &&
    !inHeadline(scene, run.to) &&
    scene.text.tokens.gap[run.to] === Gap.Space &&
    listed(scene, run.to, Lists.Common) &&
    !((scene.words[run.to]?.shape ?? 0) & Shape.Upper)
  )
    return true
  return isPossessive(scene, run.to) && run.size === 1 ? false : RULES.has(after)
}
