import { Gap } from '../../text/tokenize.js'
import type { OfficeStatus } from '../types.js'
import { addressAt, genderOf } from './honorific.js'
import { type Named, type Names, ascribe } from './named.js'
import { nameRunAt } from './name-run.js'
import type { Office } from './office.js'
import { isCapital, keyOfToken, type Scene, sentenceAt } from './scene.js'

/** Offices in an unbroken row that one person holds: "Deputy Prime Minister – Minister of Foreign Affairs". */
interface Chain {
  readonly offices: Office[]
}

/** Joins offices to the names beside them; each office goes to one name at most. */
export function attachOffices(scene: Scene, offices: readonly Office[], names: Names): void {
  for (let k = 0; k < offices.length; ) {
    const chain = chainFrom(scene, offices, k, names)
    attach(scene, chain, names)
    k += chain.offices.length
  }
}

function chainFrom(scene: Scene, offices: readonly Office[], first: number, names: Names): Chain {
  const chain = [offices[first] as Office]
  const holder = holderLeft(scene, chain[0] as Office, names)
  // "Minister A, Permanent Representative and former Chief Justice B": a list of offices before names goes on
  const isHeldLeft = holder !== null && !(holder.link === 'comma' && holder.named.offices.some((a) => a.link === 'before') && leadsToName(scene, offices, first, names))
  for (let k = first + 1; k < offices.length; k++) {
    const previous = chain[chain.length - 1] as Office
    const next = offices[k] as Office
    if (previous.plural || next.plural) break
    const link = linkBetween(scene, previous, next)
    if (!link || names.at(previous.to)) break
    if (isHeldLeft && nameAfter(names, scene, next) && link !== 'direct') break
    if (link === 'comma' && !isHeldLeft && !mayListBefore(chain[0] as Office, next)) break
    if (link === 'and' && !isHeldLeft && previous.bare && previous.hasArticle) break
    if (link === 'the' && !isHeldLeft) break
    // "the President's Counsel": the first only says whose the second is
    if (link === 'owner') chain.pop()
    chain.push(next)
  }
  return { offices: chain }
}

/** Does an unbroken row of offices end in a name? */
function leadsToName(scene: Scene, offices: readonly Office[], first: number, names: Names): boolean {
  for (let k = first; k < offices.length && k < first + 5; k++) {
    const office = offices[k] as Office
    if (nameAfter(names, scene, office)) return true
    const next = offices[k + 1]
    if (!next || !linkBetween(scene, office, next)) return false
  }
  return false
}

/** "Tánaiste, Minister for Foreign Affairs and Minister for Defence X": without articles, commas may join. */
const mayListBefore = (first: Office, next: Office): boolean => !first.hasArticle && !next.hasArticle && !(first.told && next.told && first.of !== next.of)

type Link = 'direct' | 'and' | 'comma' | 'dash' | 'the' | 'owner' | null

function linkBetween(scene: Scene, a: Office, b: Office): Link {
  if (scene.text.sentenceOf[a.from] !== scene.text.sentenceOf[b.from]) return null
  const gap = b.from - a.to
  if (gap === 0) return 'direct'
  const key = keyOfToken(scene, a.to)
  if (gap === 1 && (key === "'s" || key === '’s')) return 'owner'
  if (gap === 1) return key === 'and' || key === '&' ? 'and' : key === '–' || key === '-' || key === '—' || key === '/' ? 'dash' : key === ',' ? 'comma' : null
  if (gap === 2 && key === ',' && keyOfToken(scene, a.to + 1) === 'and') return 'comma'
  if (gap === 2 && (key === 'and' || key === ',') && keyOfToken(scene, a.to + 1) === 'the') return 'the'
  if (gap === 3 && key === 'as' && keyOfToken(scene, a.to + 1) === 'well') return 'and'
  return null
}

/** The name that stands directly after an office: found before, or one in commas. */
const nameAfter = (names: Names, scene: Scene, office: Office): Named | null => {
  const address = addressAt(scene, office.to)
  return names.from(address.to)
}

function attach(scene: Scene, { offices }: Chain, names: Names): void {
  const first = offices[0] as Office
  const last = offices[offices.length - 1] as Office
  if (last.plural) return
  const left = holderLeft(scene, first, names)
  const direct = nameAfter(names, scene, last)
  if (direct) {
    for (const office of offices) ascribe(direct, office, 'before')
    return
  }
  if (left && !(left.link === 'comma' && left.named.offices.some((a) => a.link === 'before') && apposition(scene, last, names))) {
    for (const office of offices) ascribe(left.named, office, left.link, statusOf(scene, office, last, left))
    return
  }
  const right = apposition(scene, last, names) ?? subject(scene, last, names)
  if (right) for (const office of offices) ascribe(right, office, 'comma')
}

interface Holder {
  readonly named: Named
  readonly link: 'comma' | 'after' | 'verb'
  readonly status: OfficeStatus | null
}

const COPULAS = new Set('is was are were be been being becomes became become as named appointed elected nominated confirmed serves served serve serving remains remained designated chosen who'.split(' '))
const FILLERS = new Set('at that time of has have had will would to the a an also currently previously formerly new newly his her its their , of then role post capacity holds rank position'.split(' '))

/** The name before an office: "Devigne, Deputy Director", "Devigne, who is …", "Devigne (…)", "Devigne has been named …". */
function holderLeft(scene: Scene, office: Office, names: Names): Holder | null {
  const limit = sentenceAt(scene, office.from).from
  let i = office.from
  let copula = ''
  for (let steps = 0; steps < 7 && i > limit; steps++) {
    const named = names.to(i)
    if (named) {
      if (copula) return { named, link: 'verb', status: statusBySaying(copula) }
      const between = office.from - i
      if (between === 0 && (scene.text.tokens.gap[office.from] === Gap.Dash || isTail(scene, named, office))) return { named, link: 'after', status: null }
      return null
    }
    const key = keyOfToken(scene, i - 1)
    if (key === ',' || key === '(' || key === '–' || key === '—' || key === '-' || key === ';') {
      const named = names.to(i - 1)
      if (named && key === ',' && !copula && !isApposed(scene, named, office)) return null
      if (named && key !== ';') return { named, link: key === ',' ? 'comma' : copula ? 'verb' : 'after', status: copula ? statusBySaying(copula) : null }
      if (key !== ',') return null
    }
    if (key === 'time' || (key === 'then' && copula === '')) copula = 'then'
    else if (COPULAS.has(key)) copula = copula === '' || copula === 'as' || copula === 'been' ? key : copula
    else if (!FILLERS.has(key)) return null
    i--
  }
  return null
}

/** "Hulangamuwa Senior Advisor to the President,": the comma was forgotten. */
const isTail = (scene: Scene, named: Named, office: Office): boolean => named.offices.length === 0 && !office.bare && isCapital(scene, office.headAt) && office.to - office.from > 2 && isPause(scene, office.to)

const isPause = (scene: Scene, at: number): boolean => at >= sentenceAt(scene, at - 1).to || PAUSES.has(keyOfToken(scene, at))
const PAUSES = new Set([',', '.', ';', ':', ')', '–', '—', '-', '?', '!', '…', '”', '"'])

/** "Lind, the Chair of the Board, said" explains; in "after Lind, the President met" a new clause begins. */
function isApposed(scene: Scene, named: Named, office: Office): boolean {
  if (!office.hasArticle) return true
  const after = keyOfToken(scene, office.to)
  if (named.offices.some((a) => a.link === 'before')) {
    const next = after === ',' ? office.to + 1 : office.to
    if (keyOfToken(scene, next) === 'and') return false
  }
  return isPause(scene, office.to) || after === 'and' || after === 'who' || after === 'at' || after === 'since' || after === 'for'
}

const statusBySaying = (copula: string): OfficeStatus | null => (copula === 'then' || copula === 'was' || copula === 'were' || copula === 'served' ? 'former' : null)

/** "… was Foreign Minister at the time", "was … then" is past; "was appointed" is not. */
function statusOf(scene: Scene, office: Office, last: Office, holder: Holder): OfficeStatus {
  if (office.status !== 'current') return office.status
  if (saysThen(scene, last.to)) return 'former'
  return holder.status ?? office.status
}

function saysThen(scene: Scene, at: number): boolean {
  const i = keyOfToken(scene, at) === ',' ? at + 1 : at
  return keyOfToken(scene, i) === 'at' && (keyOfToken(scene, i + 1) === 'the' || keyOfToken(scene, i + 1) === 'that') && keyOfToken(scene, i + 2) === 'time'
}

/** "The EU's Ambassador in Kazakhstan is Aleksa Simkic." */
const subject = (scene: Scene, office: Office, names: Names): Named | null =>
  (keyOfToken(scene, office.to) === 'is' || keyOfToken(scene, office.to) === 'was') && (!office.bare || office.head === 'predecessor') ? names.from(office.to + 1) : null

/** "the Foreign Minister of Latvia, Anna Ozola,": the name follows in commas. */
function apposition(scene: Scene, office: Office, names: Names): Named | null {
  let at = office.to
  const mark = keyOfToken(scene, at)
  if (mark !== ',' && mark !== '–' && mark !== ':') return null
  at++
  const address = addressAt(scene, at)
  const known = names.from(address.to)
  const run = known?.run ?? nameRunAt(scene, address.to, true)
  if (!run || scene.officeAt[address.to] || scene.text.sentenceOf[run.from] !== scene.text.sentenceOf[office.headAt]) return null
  if (known?.offices.some((a) => a.link === 'before' && a.office !== office)) return null
  if (mark === ':' && !known) return null
  const after = keyOfToken(scene, run.to)
  if (!known) {
    if (run.size < 2 && !address.count) return null
    if (office.bare && !office.hasArticle && mark === ',' && run.given === 0) return null
    if (isCapital(scene, run.to) && !scene.officeAt[run.to]) return null
  }
  // "the President, Luc Devigne, Deputy Director": the name's own office follows
  if (after === ',' && office.bare && followsOffice(scene, run.to + 1)) return null
  const gender = address.gender ?? genderOf(office.head)
  return known ?? names.add(run, 'office', gender)
}

const followsOffice = (scene: Scene, at: number): boolean => (scene.officeAt[keyOfToken(scene, at) === 'the' ? at + 1 : at] as number) > 0
