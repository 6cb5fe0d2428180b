import { firstDay } from '../base/date.js'
import { keyOf } from '../base/fold.js'
import type { OfficeRow } from '../model/rows.js'
import type { Store } from '../store/types.js'
import type { Question } from './ask/understand.js'
import { anybodyAsked } from './ask/who.js'
import { aboutWhom } from './told/about.js'
import { answerOf, table } from './told/answer.js'
import { groupBy } from './told/group.js'
import { type Holding, holdingSpan, holdingsOf, officeInWords } from './told/holding.js'
import { knownBy } from './told/known.js'
import { isOfSeveral, neighboursOf, titlesAlike } from './told/neighbours.js'
import { pageOf } from './told/page.js'
import { rowsOf } from './told/rows-of.js'
import { PeopleBook } from './told/people-book.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['name', 'Name'],
  ['title', 'Office'],
  ['of', 'Of'],
  ['state', 'State'],
  ['first_seen', 'First told', 'date'],
  ['last_seen', 'Last told', 'date'],
  ['from', 'Stated start', 'date'],
  ['to', 'Stated end', 'date'],
  ['predecessor', 'Before'],
  ['successor', 'After'],
  ['overlaps', 'Told at the same time', 'list'],
  ['gap_days', 'Days without a holder told', 'number'],
  ['documents', 'Documents', 'list'],
  ['holding', 'Id'],
] as const
/** Rows of one office looked at for who came before and after: of a person's offices, and of each on a page of many. */
const MOST_PEERS = 600
const MOST_PEERS_OF_MANY = 200

/** Who held which office when: first and last told, stated start and end, who came before and after. */
export async function holdings(store: Store, terms: Terms): Promise<Answer> {
  const question = await anybodyAsked(store, terms)
  const { rows, next } = await officesAsked(store, question)
  const all = holdingsOf(knownBy(rows, question.knownAt), question.on).filter((one) => one.person)
  const asked = all.filter((one) => isAsked(one, question))
  const isWhole = next === null && question.after === null && !question.people.length
  const peers = isWhole ? all : await peersOf(store, asked, question)
  const holders = groupBy(peers, officeKey)
  const shown = question.asked.validAt ? asked.filter((one) => !isFollowed(one, holders.get(officeKey(one)) ?? [], question.on)) : asked
  const named = [...asked, ...peers]
  const book = await PeopleBook.ofPeople(
    store,
    named.flatMap((one) => one.rows.map((row) => row.doc)),
    named.map((one) => one.person),
  )
  const documents = new Documents(store)
  await documents.load(shown.flatMap((one) => one.rows.map((row) => row.doc)))
  const lines = shown.map((one) => holdingLine(one, holders.get(officeKey(one)) ?? [one], book, documents))
  const sections = [table('holdings', 'Offices', COLUMNS, lines, { left: next ? null : 0 })]
  return answerOf(question, documents, { question: 'holdings', title: `Offices${aboutWhom(question)}`, sections, next })
}

async function officesAsked(store: Store, question: Question): Promise<{ rows: readonly OfficeRow[]; next: string | null }> {
  if (question.people.length)
    return {
      rows: await rowsOf(store, 'office', 'person', await store.rows('entity', { where: { id: ['in', question.people] } }), { oldest: 50 }),
      next: null,
    }
  const [party] = question.parties
  const { rows, next } = party
    ? await pageOf(store, 'entity', question, { where: { kind: ['=', 'holding'], party: ['=', party] }, by: 'last_known', order: 'desc' })
    : await pageOf(store, 'entity', question, { where: { kind: ['=', 'holding'] }, by: 'documents', order: 'desc' })
  return { rows: await rowsOf(store, 'office', 'holding', rows, { oldest: 50 }), next }
}

/** With a day asked for, only those in office then, as far as sources tell. */
function isAsked(holding: Holding, { asked, on, since, until }: Question): boolean {
  if (asked.validAt) return !holding.isOver && (holding.from ?? holding.firstSeen) <= on && (holding.to === null || holding.to >= on)
  return (!since || holding.lastSeen >= since.slice(0, holding.lastSeen.length)) && (!until || holding.firstSeen <= until)
}

/** Whether somebody else was told in the office after its holder was last told in it. */
const isFollowed = (holding: Holding, peers: readonly Holding[], on: string): boolean =>
  !isOfSeveral(holding) && peers.some((one) => one.person !== holding.person && !one.isIncoming && one.firstSeen > holding.lastSeen && one.firstSeen <= on)

/** Everybody told in the same offices, so that before and after are known though only one person, or one page, was asked for. */
async function peersOf(store: Store, shown: readonly Holding[], question: Question): Promise<Holding[]> {
  const limit = question.people.length ? MOST_PEERS : MOST_PEERS_OF_MANY
  const offices = [...groupBy(shown, officeKey).values()].map((group) => group[0] as Holding).filter((one) => one.of !== null)
  const rows = await Promise.all(
    offices.map(({ title, of }) =>
      store.rows('office', { where: { of: ['=', of as string], title: ['in', titlesAlike(title)] }, orderBy: [['known', 'desc']], limit }),
    ),
  )
  const known = new Map([...rows.flat(), ...shown.flatMap((one) => one.rows)].map((row) => [`${row.doc}#${row.fact}`, row]))
  return holdingsOf(knownBy([...known.values()], question.knownAt), question.on)
}

const officeKey = ({ title, of }: Holding): string =>
  `${keyOf(title)
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ')}|${of ?? ''}`
const SMALL = new Set(['of', 'the', 'for', 'and', 'to', 'affairs'])

function holdingLine(holding: Holding, peers: readonly Holding[], book: PeopleBook, documents: Documents): Line {
  const { before, after } = neighboursOf(holding, peers)
  const overlaps = peers.filter(
    (one) => one.person !== holding.person && one.of !== null && one.firstSeen < holding.lastSeen && one.lastSeen > holding.firstSeen,
  )
  const name = book.label(holding.person)
  const gap = before ? gapOf(before, holding) : null
  return {
    id: holding.id,
    text: [
      name,
      officeInWords(holding),
      holdingSpan(holding),
      before ? `after ${book.label(before.person)}` : null,
      after ? `before ${book.label(after.person)}` : null,
    ]
      .filter((part) => part !== null)
      .join(' · '),
    fields: {
      holding: holding.id,
      person: holding.person,
      name,
      title: holding.title,
      of: holding.of,
      state: holding.isOver ? 'former' : holding.isIncoming ? 'incoming' : holding.isActing ? 'acting' : 'holder',
      first_seen: holding.firstSeen,
      last_seen: holding.lastSeen,
      from: holding.from,
      to: holding.to,
      predecessor: before && book.label(before.person),
      successor: after && book.label(after.person),
      overlaps: overlaps.map((one) => book.label(one.person)),
      gap_days: gap,
      documents: [...new Set(holding.rows.map((row) => row.doc))].sort(),
    },
    sources: documents.sources(holding.rows),
  }
}

/** Days between the last telling of one holder and the first of the next; null unless both are told to the day, or if they overlap. */
function gapOf(before: Holding, next: Holding): number | null {
  const from = before.to ?? before.lastSeen
  const to = next.from ?? next.firstSeen
  if (from.length < 10 || to.length < 10 || to <= from) return null
  return firstDay(to) - firstDay(from)
}
