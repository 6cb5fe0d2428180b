import { addressAt, genderOf } from './honorific.js'
import { holderLeft, statusOf } from './holder.js'
import { type Named, type Names, ascribe } from './named.js'
import { nameRunAt } from './name-run.js'
import type { Office } from './office.js'
import { isCapital, keyOfToken, type Scene } from './scene.js'

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
  const isHeldLeft =
    holder !== null && !(holder.link === 'comma' && holder.named.offices.some((a) => a.link === 'before') && leadsToName(scene, offices, first, names))
  for (let k = first + 1; k < offices.length; k++) {
    const previous = chain[chain.length - 1] as Office
    const next = offices[k] as Office
    if (previous.plural || next.plural) break
    const link = linkBetween(scene, previous, next)
    if (!link || names.at(previous.to)) break
    if (isHeldLeft && nameAfter(names, scene, next) && link !== 'direct') break
    if (link === 'comma' && !isHeldLeft && !mayListBefore(chain[0] as Office, next)) break
    if (link === 'and' && !isHeldLeft && previous.hasArticle && (previous.bare || isOfAnother(previous, next))) break
    if (link === 'the' && !isHeldLeft) break
    // "the President's Counsel": the first only says whose the second is
    if (link === 'owner') chain.pop()
    chain.push(next)
  }
  return { offices: chain }
}

/** "the Foreign Minister and |Norwegian Minister A": a second one, who is told by his state. */
const isOfAnother = (office: Office, next: Office): boolean => !office.told && next.told && next.party?.via === 'adjective'

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
const mayListBefore = (first: Office, next: Office): boolean =>
  (!first.hasArticle || (first.told && !next.told && DOUBLED.has(first.head))) && !next.hasArticle && !(first.told && next.told && first.of !== next.of)

/** Posts that are held beside an office: "The Special Envoy of Kenya, Assistant Minister of Foreign Affairs A". */
const DOUBLED = new Set(['envoy', 'representative', 'chairman', 'chairperson', 'chair', 'coordinator', 'commissioner'])

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
  return scene.text.sentenceOf[address.to] === scene.text.sentenceOf[office.headAt] ? names.from(address.to) : null
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

/** "The EU's Ambassador in Kazakhstan is Aleksa Simkic." */
const subject = (scene: Scene, office: Office, names: Names): Named | null =>
  (keyOfToken(scene, office.to) === 'is' || keyOfToken(scene, office.to) === 'was') && (!office.bare || office.head === 'predecessor')
    ? names.from(office.to + 1)
    : null

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
  // "his running for President, Silva's bid for mayor": no apposition without an article
  if (office.bare && !office.hasArticle && mark === ',' && address.count === 0) return null
  if (mark === ':' && !known) return null
  const after = keyOfToken(scene, run.to)
  if (!known) {
    if (run.size < 2 && !address.count) return null
    if (isCapital(scene, run.to) && !scene.officeAt[run.to]) return null
  }
  // "the President, Luc Devigne, Deputy Director": the name's own office follows
  if (after === ',' && office.bare && followsOffice(scene, run.to + 1)) return null
  const gender = address.gender ?? genderOf(office.head)
  return known ?? names.add(run, 'office', gender)
}

const followsOffice = (scene: Scene, at: number): boolean => (scene.officeAt[keyOfToken(scene, at) === 'the' ? at + 1 : at] as number) > 0
