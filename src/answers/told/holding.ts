import { compareDates } from '../../base/date.js'
import { dateInWords } from '../../model/words/dates.js'
import type { OfficeRow } from '../../model/rows.js'
import { groupBy } from './group.js'
import { mostFrequent } from './occasion.js'

/** A person in one office over time, as the documents tell it together. */
export interface Holding {
  readonly id: string
  readonly person: string
  readonly title: string
  readonly of: string | null
  /** First and last day on which a source tells the person in this office. */
  readonly firstSeen: string
  readonly lastSeen: string
  /** Stated start and end; null if no source states it. */
  readonly from: string | null
  readonly to: string | null
  /** Told as former at `on`, and by no later source as holder. */
  readonly isOver: boolean
  readonly isActing: boolean
  /** Told as appointed or elected only, not yet in office. */
  readonly isIncoming: boolean
  readonly rows: readonly OfficeRow[]
}

/** Offices of people, one holding each, latest told first. */
export function holdingsOf(rows: readonly OfficeRow[], on: string): Holding[] {
  // An office without a name proves nobody's holding of it.
  const groups = groupBy(
    rows.filter((row) => row.of_fact !== null),
    (row) => row.holding ?? (row.person === null ? null : `${row.person}|${row.title}|${row.of ?? ''}`),
  )
  return [...groups]
    .map(([id, group]) => holdingOf(id, group, on))
    .sort((a, b) => (a.lastSeen > b.lastSeen ? -1 : a.lastSeen < b.lastSeen ? 1 : a.id < b.id ? -1 : 1))
}

function holdingOf(id: string, rows: readonly OfficeRow[], on: string): Holding {
  const sorted = [...rows].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.doc < b.doc ? -1 : 1))
  const holding = sorted.filter((row) => row.status !== 'former')
  const seen = (holding.length ? holding : sorted).map((row) => row.known)
  const upTo = sorted.filter((row) => compareDates(row.known, on) <= 0)
  const last = (upTo.length ? upTo : sorted).at(-1)
  const froms = sorted.map((row) => row.from).filter((day): day is string => day !== null)
  const tos = sorted.map((row) => row.to).filter((day): day is string => day !== null)
  const to = mostFrequent(tos)
  return {
    id,
    person: sorted[0]?.person ?? '',
    title: mostFrequent(sorted.map((row) => row.title)) ?? '',
    of: mostFrequent(sorted.map((row) => row.of)),
    firstSeen: seen[0] ?? '',
    lastSeen: seen.at(-1) ?? '',
    from: mostFrequent(froms),
    to,
    isOver: last?.status === 'former' || (to !== null && compareDates(to, on) < 0),
    isActing: last?.status === 'acting',
    isIncoming: last?.status === 'incoming',
    rows: sorted,
  }
}

/** "Minister of Foreign Affairs of Kazakhstan", "former President of the European Council". */
export function officeInWords({ title, of, isOver, isActing, isIncoming }: Holding): string {
  const state = isOver ? 'former ' : isActing ? 'acting ' : isIncoming ? 'incoming ' : ''
  return `${state}${officeOf(title, of)}`
}

/** An office with the state or organisation that it belongs to, unless the title tells it already. */
export function officeOf(title: string, of: string | null): string {
  if (!of || title.toLowerCase().includes(of.toLowerCase())) return title
  // "Ambassador in Brussels" of Kazakhstan is the Ambassador of Kazakhstan in Brussels.
  const [, post, seat] = /^((?:ambassador|consul(?:[- ]general)?|chargé d['’]affaires|envoy))( in \p{Lu}.*)$/iu.exec(title) ?? []
  return post && seat ? `${post} of ${withArticle(of)}${seat}` : `${title} of ${withArticle(of)}`
}

/** "seen from March 2019 to November 2024; stated from 1 December 2024". */
export function holdingSpan({ firstSeen, lastSeen, from, to }: Holding): string {
  const seen =
    firstSeen === lastSeen
      ? `told ${firstSeen.length === 10 ? 'on' : 'in'} ${dateInWords(firstSeen)}`
      : `told from ${dateInWords(firstSeen)} to ${dateInWords(lastSeen)}`
  const stated = [from ? `from ${dateInWords(from)}` : null, to ? `until ${dateInWords(to)}` : null].filter((part) => part !== null).join(' ')
  return stated ? `${seen}; stated ${stated}` : seen
}

const ARTICLE =
  /^(?:European|United|Russian Federation|Netherlands|Philippines|Czech Republic|Dominican Republic|Central African|Organi[sz]ation|World|International|Council|Shanghai|Eurasian|Commonwealth|Collective|African Union|Arab League|Gulf|Holy See|Maldives|Bahamas|Gambia|Ministry|Parliament|Senate|State|Federal|National|Republic|North Atlantic|Central Asian)/

/** "the European Union", "Kazakhstan". */
export const withArticle = (name: string): string => (ARTICLE.test(name) ? `the ${name}` : name.replace(/^The (?=\p{Lu})/u, 'the '))
