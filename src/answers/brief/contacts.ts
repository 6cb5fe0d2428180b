import { topicLabel } from '../../model/words/labels.js'
import type { ReportRow } from '../../model/rows.js'
import { partyNamed } from '../ask/party.js'
import { withArticle } from '../told/holding.js'
import type { Told } from '../told/occasion.js'
import type { Told as Words } from '../told/sources.js'
import type { Line } from '../types.js'
import { whenInWords } from './language.js'
import { listInWords } from '../told/list-in-words.js'
import type { Pen } from './pen.js'

/** People told of one occasion at most; the rest stands in the sources. */
const MOST_PEOPLE = 6
const MOST_TOPICS = 4
const MOST_PARTIES = 6

/** One occasion in a sentence: who, with whom, where, when, on what. */
export function contactLine(told: Told, pen: Pen): Line {
  const main = reportToCite(told)
  const { first, second, proof, named } = actors(told, main, pen)
  const words = [main, ...dateProof(told, main), ...topicProof(told, main), ...proof]
  return pen.line(`${sentenceOf(told, first, second)}${agenda(told)}.`, words, { id: told.event, named })
}

/** The report that tells the most, from the document nearest to the occasion. */
export function reportToCite(told: Told): ReportRow {
  const weight = (row: ReportRow): number =>
    (row.status === 'held' ? 30 : row.status === 'planned' ? 0 : 10) +
    row.people.length * 3 +
    (row.start === told.start ? 8 : 0) +
    (row.place ? 4 : 0) +
    (row.kind === told.kind ? 5 : 0)
  return told.reports.reduce((best, one) => (weight(one) > weight(best) ? one : best))
}

/** What proves the day and the place: the words for them, or another report where the first does not tell them. */
function dateProof(told: Told, main: ReportRow): Words[] {
  const withDay = main.start === told.start ? main : told.reports.find((row) => row.start === told.start)
  const withPlace = main.place === told.place ? main : told.reports.find((row) => row.place === told.place)
  const proof: Words[] = []
  for (const row of [withDay, withPlace]) if (row && row !== main) proof.push(row)
  if (withDay?.when_quote && withDay.when_from !== null && withDay.when_to !== null)
    proof.push({ doc: withDay.doc, fact: withDay.fact, quote: withDay.when_quote, from_at: withDay.when_from, to_at: withDay.when_to })
  if (withPlace?.where_quote && withPlace.where_from !== null && withPlace.where_to !== null)
    proof.push({ doc: withPlace.doc, fact: withPlace.fact, quote: withPlace.where_quote, from_at: withPlace.where_from, to_at: withPlace.where_to })
  return proof
}

function topicProof(told: Told, main: ReportRow): ReportRow[] {
  const missing = told.topics.slice(0, MOST_TOPICS).filter((topic) => !main.topics.includes(topic))
  return missing.length ? told.reports.filter((row) => row !== main && row.topics.some((topic) => missing.includes(topic))).slice(0, 1) : []
}

interface Actors {
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly proof: readonly Words[]
  readonly named: readonly { readonly doc: string; readonly name: string }[]
}

/** People of one side and of the other: of a visit the visitor first, else by the party they act for. */
function actors(told: Told, main: ReportRow, pen: Pen): Actors {
  const found = new Map<string, { id: string; doc: string; name: string; row: ReportRow }>()
  for (const row of [main, ...told.reports.filter((one) => one.status !== 'planned' || told.isAhead)])
    for (const name of row.people) {
      const id = pen.book.idOf(row.doc, name)
      if (!found.has(id)) found.set(id, { id, doc: row.doc, name, row })
    }
  const all = [...found.values()].slice(0, MOST_PEOPLE)
  const visit = told.kind === 'visit' ? told.reports.find((row) => row.kind === 'visit' && row.people.length > 0) : undefined
  const visitor = visit ? pen.book.idOf(visit.doc, visit.people[0] as string) : null
  const side = ({ doc, name }: { doc: string; name: string }): string | null => {
    const party = pen.book.row(doc, name)?.party ?? null
    return party && (partyNamed(party) ?? party)
  }
  const lead = all.find((one) => one.id === visitor) ?? all[0]
  const own = lead ? side(lead) : null
  const first = all.filter((one) => one === lead || (own !== null && side(one) === own))
  const second = all.filter((one) => !first.includes(one))
  const tell = (list: typeof all): ReturnType<Pen['person']>[] => list.map((one) => pen.person(one.doc, one.name))
  const [a, b] = [tell(first), tell(second)]
  return {
    first: a.map((one) => one.words),
    second: b.map((one) => one.words),
    proof: [...a, ...b].flatMap((one) => one.proof),
    named: all,
  }
}

/** Of very many parties only the first are named. */
const sidesInWords = (parties: readonly string[]): string =>
  parties.length <= MOST_PARTIES
    ? listInWords(parties.map(withArticle))
    : listInWords([...parties.slice(0, MOST_PARTIES - 2).map(withArticle), `${parties.length - MOST_PARTIES + 2} others`])

/** "is to", "was to", or nothing: what lies ahead, what was planned and left no trace, what took place. */
function sentenceOf(told: Told, first: readonly string[], second: readonly string[]): string {
  const [a, b, all] = [listInWords(first), listInWords(second), listInWords([...first, ...second])]
  const where = told.place ? ` in ${withArticle(told.place)}` : ''
  const when = told.start ? ` ${whenInWords(told.start, told.end)}` : ''
  const sides = sidesInWords(told.parties)
  const be = (many: boolean): string => (told.outcome === 'no trace' ? (many ? 'were' : 'was') : many ? 'are' : 'is')
  const verb = (did: string, plan: string, many: boolean): string => (told.isAhead ? `${be(many)} to ${plan}` : did)
  const withAll = all ? `, with ${all}` : ''
  if (told.name)
    return `${eventName(told.name)} ${told.kind === 'consultations' ? verb('met', 'meet', false) : verb('was held', 'be held', false)}${where}${when}${withAll}`
  if (told.kind === 'visit' && a) {
    const goal = told.place ? withArticle(told.place) : sides
    const meets = b ? (told.isAhead ? ` and meet ${b}` : ` and met ${b}`) : ''
    return `${a} ${verb('visited', 'visit', first.length > 1)} ${goal}${when}${meets}`
  }
  if (told.kind === 'call' && a && b) return `${a} ${verb('spoke', 'speak', first.length > 1)} by telephone with ${b}${when}`
  if (told.kind === 'call') return `${sides || 'the sides'} ${verb('spoke', 'speak', true)} by telephone${when}${withAll}`
  if (told.kind === 'signing' || told.kind === 'ceremony') {
    const what = told.kind === 'signing' ? 'a signing' : 'a ceremony'
    return `${what}${sides ? ` of ${sides}` : ''} ${verb('took place', 'take place', false)}${where}${when}${withAll}`
  }
  if (told.kind === 'consultations') return `${sides || 'the sides'} ${verb('held', 'hold', true)} consultations${where}${when}${withAll}`
  if (a && b) return `${a} ${verb('met', 'meet', first.length > 1)} ${b}${where}${when}`
  if (a) return `${a} ${verb('took', 'take', first.length > 1)} part in a ${told.kind}${sides ? ` of ${sides}` : ''}${where}${when}`
  return `${sides || 'the sides'} ${verb('met', 'meet', true)}${where}${when}`
}

/** "; trade and energy were on the agenda". */
function agenda({ topics }: Told): string {
  if (!topics.length) return ''
  const words = topics.slice(0, MOST_TOPICS).map(topicLabel)
  const isMany = words.length > 1 || / and |s$/.test(words[0] ?? '')
  return `; ${listInWords(words)} ${isMany ? 'were' : 'was'} on the agenda`
}

/** "the Samarkand summit", "a meeting of EU and Central Asian ministers": a name in lower case takes "a". */
export function eventName(name: string): string {
  if (/^(?:the|a|an)\s/i.test(name)) return name
  const isProper = /^\p{Lu}/u.test(name) || /\bsummit\b/i.test(name)
  return isProper ? `the ${name}` : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}
