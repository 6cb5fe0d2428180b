import { own } from '../base/own.js'
import type { NameMention, OfficeMention, PersonInText } from './types.js'

/** What is needed to tell whom "the Minister" means. */
export interface PeopleInText {
  readonly offices: readonly OfficeMention[]
  readonly people: readonly PersonInText[]
  readonly names: readonly NameMention[]
}

const EQUAL: Readonly<Record<string, string>> = {
  foreign: 'foreign',
  external: 'foreign',
  affairs: '',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  adviser: 'advisor',
  vice: 'deputy',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  pm: 'prime minister',
  fm: 'foreign minister',
  eam: 'foreign minister',
  vp: 'deputy president',
  cs: 'cabinet secretary',
  pcs: 'prime cabinet secretary',
  ps: 'secretary',
  sg: 'secretary general',
  dg: 'director general',
  premier: 'prime minister',
  rep: 'representative',
  ministry: 'minister',
  undersecretary: 'under secretary',
}
const SMALL = new Set('of the for and to in at on a an & , s'.split(' '))
/** A word of rank makes another office: the "Deputy Secretary" is not "the Secretary". */
const RANKS = new Set(['deputy', 'prime', 'crown', 'assistant', 'under', 'vice', 'acting'])
/** Heads who are called leader or head of state. */
const RULERS = new Set(['president', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'minister', 'premier', 'leader', 'taoiseach'])

const REMEMBERED = 16_384
let remembered = new Map<string, readonly string[]>()

/** Words of a title that tell offices apart: "Minister of Foreign Affairs" and "Foreign Minister" have the same. */
export function titleWords(title: string): readonly string[] {
  const known = remembered.get(title)
  if (known) return known
  // A bounded memory of spellings: emptying it changes no result.
  if (remembered.size >= REMEMBERED) remembered = new Map()
  const words = title
    .toLowerCase()
    .split(/[\s,;:&()/–—-]+|\.(?=\s|$)|[’']s?(?=\s|$)/)
    .flatMap((w) => (own(EQUAL, w) ?? w).split(' '))
    .filter((w) => w && !SMALL.has(w))
  remembered.set(title, words)
  return words
}

/** How well a shorter mention of an office fits a position: 0 not at all, 3 word for word. */
export function officeFit(mention: readonly string[], position: readonly string[]): number {
  if (mention.length === 0 || !mention.every((w) => position.includes(w))) return 0
  if (mention.length === position.length) return 3
  for (const w of position) if (RANKS.has(w) && !mention.includes(w)) return w === 'prime' || w === 'crown' ? 0 : 1
  return 2
}

const HEADS_OF_STATE = new Set(['president', 'king', 'queen', 'emir', 'sultan', 'monarch'])
const HEADS_OF_GOVERNMENT = new Set(['minister', 'chancellor', 'premier', 'taoiseach'])

const HEAD_OF_STATE = /^head of state$/i
const HEAD_OF_GOVERNMENT = /^head of government$/i

/** Is an office told by its title alone, not one that is said of holders of many? */
export const isTitled = (office: OfficeMention): boolean =>
  office.head !== 'leader' && !HEAD_OF_STATE.test(office.title) && !HEAD_OF_GOVERNMENT.test(office.title)

/** How well a position answers to an office mention, 0 to 3; "head of state" and "leader" are said of many offices. */
export function titleFit(office: OfficeMention, title: string): number {
  const words = titleWords(title)
  const fit = officeFit(titleWords(office.title), words)
  if (fit > 0 || words.includes('deputy')) return fit
  const last = words.at(-1) ?? ''
  if (HEAD_OF_STATE.test(office.title)) return HEADS_OF_STATE.has(last) ? 2 : 0
  if (HEAD_OF_GOVERNMENT.test(office.title)) return HEADS_OF_GOVERNMENT.has(last) && (last !== 'minister' || words.includes('prime')) ? 2 : 0
  return office.head === 'leader' && office.of !== null && RULERS.has(last) ? 2 : 0
}

/** Looks up people by place in the text, and the person that an office without a name means. */
export class PeopleIndex {
  readonly #source: PeopleInText
  readonly #byOffice = new Map<number, number>()
  #names: { from: number; to: number; person: number }[] | null = null

  constructor(source: PeopleInText) {
    this.#source = source
    for (const person of source.people) for (const position of person.positions) this.#byOffice.set(position.range.from, person.index)
  }

  /** Index of the person named at a token; -1 if none. */
  personAt(token: number): number {
    const names = (this.#names ??= [...this.#source.names].sort((a, b) => a.from - b.from))
    let low = 0
    let high = names.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const name = names[middle] as NameMention
      if (token < name.from) high = middle - 1
      else if (token >= name.to) low = middle + 1
      else return name.person
    }
    return -1
  }

  /** The person that an office mention means: "the Deputy Minister", "the Kazakh President", "the Secretary". */
  referentOf(office: OfficeMention): number | null {
    const beside = this.#byOffice.get(office.from)
    if (beside !== undefined) return beside
    if (office.plural) return null
    const words = titleWords(office.title)
    const isRuler = office.head === 'leader' || /^head of (?:state|government)$/i.test(office.title)
    let best: number | null = null
    let bestScore = 0
    for (const person of this.#source.people) {
      const fit = this.#fit(person, office, words, isRuler)
      if (fit === 0) continue
      const score = fit * 1000 + this.#recency(person, office.from)
      if (score > bestScore) {
        bestScore = score
        best = person.index
      }
    }
    return best
  }

  #fit(person: PersonInText, office: OfficeMention, words: readonly string[], isRuler: boolean): number {
    let best = 0
    for (const position of person.positions) {
      if (office.of !== null && position.of !== null && office.of !== position.of && office.of !== person.party) continue
      const position_ = titleWords(position.title)
      let fit = officeFit(words, position_)
      if (
        fit === 0 &&
        isRuler &&
        RULERS.has(position_[position_.length - 1] ?? '') &&
        (office.of !== null || office.head !== 'leader') &&
        !position_.includes('deputy')
      )
        fit = 2
      if (position.status === 'former' && office.status !== 'former') fit *= 0.5
      if (office.of !== null && office.of === position.of) fit += 0.5
      if (fit > best) best = fit
    }
    return best
  }

  /** Nearness of the latest mention before the office; mentions after it count little. */
  #recency(person: PersonInText, at: number): number {
    let latest = -1
    for (const m of person.mentions) if (m.to <= at && m.to > latest) latest = m.to
    return latest >= 0 ? 999 - Math.min(998, (at - latest) / 4) : 1
  }
}
