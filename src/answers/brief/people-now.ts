import { addMonths, compareDates } from '../../base/date.js'
import { byCodePoint } from '../../base/code-point.js'
import type { EntityRow, OfficeRow } from '../../model/rows.js'
import type { Store } from '../../store/types.js'
import { institutionsOf, isState } from '../ask/party.js'
import type { Question } from '../ask/understand.js'
import { groupBy } from '../told/group.js'
import { type Holding, holdingsOf, officeOf, withArticle } from '../told/holding.js'
import { rowsOf } from '../told/rows-of.js'
import { wasKnown } from '../told/known.js'
import type { Line } from '../types.js'
import { whenInWords } from './language.js'
import type { Pen } from './pen.js'

/** People of a party whose offices are looked at, latest told first. */
const MOST_PEOPLE = 80
const SHOWN = 6
/** Months after which an office is no longer told as held now, and after which its last telling is dated. */
const STALE = 30
const FRESH = 6
/** Tellings of one office for each of another that make the other a slip. */
const OUTVOTED = 6

/**
 * Offices by what they are, whatever the wording; those before `PERSONAL` have one holder at a time, the others are told
 * only of people whom the other side met.
 */
const CLASSES: readonly RegExp[] = [
  /^(?:president|king|queen|emir|sultan|supreme leader|chancellor|taoiseach|crown prince)$/i,
  /^(?:prime minister|premier|head of government)$/i,
  /^president of the european council$|^secretary[- ]general$/i,
  /^president of the (?:european )?commission$/i,
  /^(?:foreign minister|minister (?:of|for) (?:foreign|external) affairs|secretary of state|foreign secretary|high representative|external affairs minister)\b/i,
  /^(?:speaker|chair(?:man|woman)?) of the (?:parliament|senate|house|mazhilis|assembly|national assembly)|^president of the (?:european )?parliament/i,
  /^(?:eu |european union )?(?:special representative|special envoy|ambassador)\b/i,
  /^(?:first )?deputy (?:foreign minister|minister (?:of|for) foreign affairs|minister)\b|^state secretary\b|^vice[- ]minister\b/i,
  /^minister\b|^commissioner\b/i,
]
const PERSONAL = 6

/** Who speaks for a party now, as far as the record tells: head, government, foreign minister, envoys and deputies met. */
export async function peopleNow(store: Store, party: string, question: Question, met: ReadonlySet<string>, pen: Pen): Promise<Line[]> {
  const people = await peopleOf(store, institutionsOf(party))
  if (!people.length) return []
  const rows = (await rowsOf(store, 'office', 'person', people, { newest: 40, oldest: 10 })).filter((row) => wasKnown(row.known, question.knownAt))
  const own = institutionsOf(party)
  // On a day of the past those who came later are not there yet, and "lately told" means lately then.
  const at = question.asked.validAt && question.on < question.today ? question.on : null
  const held = holdingsOf(rows, question.on).filter(({ of }) => of === null || own.includes(of) || !isState(of))
  const by = at === null ? held : held.filter((one) => compareDates(one.from ?? one.firstSeen, at) <= 0)
  const shown = seatsOf(by, met, at ?? question.today).slice(0, SHOWN)
  await pen.load(shown.flatMap(({ now, before }) => [lastRow(now).doc, firstRow(now).doc, ...(before ? before.rows.map((row) => row.doc) : [])]))
  return shown.map((seat, i) => seatLine(party, seat, pen, question.on, i === 0))
}

/** People of some parties, latest told first. Each party is asked for by itself: an index has its people in this order. */
async function peopleOf(store: Store, parties: readonly string[]): Promise<EntityRow[]> {
  const each = await Promise.all(
    parties.map((party) =>
      store.rows('entity', { where: { party: ['=', party], kind: ['=', 'person'] }, orderBy: [['last_known', 'desc']], limit: MOST_PEOPLE }),
    ),
  )
  const latest = (a: EntityRow, b: EntityRow): number => byCodePoint(b.last_known, a.last_known) || byCodePoint(a.id, b.id)
  return each.flat().sort(latest).slice(0, MOST_PEOPLE)
}

interface Seat {
  readonly rank: number
  readonly now: Holding
  /** Who held it before, if the change is recent. */
  readonly before: Holding | null
}

function seatsOf(holdings: readonly Holding[], met: ReadonlySet<string>, newest: string): Seat[] {
  const edge = addMonths(newest, -STALE)
  const ranked = holdings
    .filter((one) => !isMisread(one, holdings))
    .map((one) => ({ one, rank: CLASSES.findIndex((pattern) => pattern.test(fullTitle(one))) }))
    .filter(({ one, rank }) => rank >= 0 && (rank < PERSONAL ? one.of !== null : met.has(one.person)))
  const key = (one: Holding, rank: number): string => (rank < PERSONAL ? String(rank) : one.person)
  const seats = [...groupBy(ranked, ({ one, rank }) => key(one, rank)).values()].flatMap((group): Seat[] => {
    const live = group
      .filter(({ one }) => !one.isOver && compareDates(one.lastSeen, edge) >= 0)
      .sort((a, b) => a.rank - b.rank || (a.one.lastSeen < b.one.lastSeen ? 1 : -1))
    const now = live[0]
    if (!now) return []
    const before = group
      .map(({ one }) => one)
      .filter((one) => one.person !== now.one.person && one.firstSeen < now.one.firstSeen && one.lastSeen <= now.one.firstSeen)
    before.sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1))
    return [{ rank: now.rank, now: now.one, before: compareDates(now.one.firstSeen, edge) >= 0 ? (before[0] ?? null) : null }]
  })
  const gone = new Set(seats.flatMap((seat) => (seat.before ? [seat.before.person] : [])))
  const seen = new Set<string>()
  return seats
    .sort((a, b) => a.rank - b.rank || (a.now.lastSeen < b.now.lastSeen ? 1 : -1))
    .filter(({ rank, now }) => !(rank >= PERSONAL && gone.has(now.person)) && !seen.has(now.person) && seen.add(now.person))
}

/** Told once or twice amid many texts that tell the same person in another office: a reader's slip, not a career. */
const isMisread = (one: Holding, all: readonly Holding[]): boolean =>
  all.some(
    (other) =>
      other !== one &&
      other.person === one.person &&
      other.rows.length >= OUTVOTED * one.rows.length &&
      other.firstSeen <= one.firstSeen &&
      one.lastSeen <= other.lastSeen,
  )

/** "President of the European Council": a title whose institution tells what it is. */
const fullTitle = ({ title, of }: Holding): string =>
  /^president$/i.test(title) && of && /council|commission|parliament/i.test(of) ? `${title} of the ${of}` : title

const lastRow = (holding: Holding): OfficeRow => holding.rows.filter((row) => row.status !== 'former').at(-1) ?? (holding.rows.at(-1) as OfficeRow)
const firstRow = (holding: Holding): OfficeRow => holding.rows.find((row) => row.status !== 'former') ?? (holding.rows[0] as OfficeRow)

function seatLine(party: string, { rank, now, before }: Seat, pen: Pen, on: string, begins: boolean): Line {
  const name = pen.book.label(now.person)
  pen.knows(now.person)
  const row = lastRow(now)
  const lead = begins ? `for ${withArticle(party)}, ` : ''
  const state = now.isIncoming ? 'incoming ' : now.isActing ? 'acting ' : ''
  const title = `${state}${officeOf(now.title, now.of === party ? null : now.of)}`
  // of deputies and ministers there are several
  const office = rank > PERSONAL ? `${lead}${name} is ${title}` : `${lead}the ${title} is ${name}`
  const isFresh = compareDates(row.known, addMonths(on, -FRESH)) >= 0
  const told = now.from ? `, in office ${whenInWords(now.from).replace(/^(?:on|in) /, 'since ')}` : isFresh ? '' : `, as last told ${whenInWords(row.known)}`
  const stated = now.from ? now.rows.filter((one) => one.from === now.from).slice(0, 1) : []
  const named = (rows: readonly OfficeRow[]): { doc: string; name: string }[] =>
    rows.flatMap((one) => {
      const holder = pen.book.holder(one)
      return holder ? [{ doc: holder.doc, name: holder.name }] : []
    })
  const last = before?.rows.filter((one) => one.status !== 'former' && one.known < now.firstSeen).at(-1)
  if (!before || !last) return pen.line(`${office}${told}.`, [row, ...stated], { begins, id: now.person, named: named([row]) })
  const first = firstRow(now)
  const change = `; the first text that says so is of ${dateOf(first)}, the last to name ${pen.book.label(before.person)} in this office of ${dateOf(last)}`
  return pen.line(`${office}${told}${change}.`, [row, ...stated, first, last], { begins, id: now.person, named: named([row, last]) })
}

const dateOf = (row: OfficeRow): string => whenInWords(row.known).replace(/^(?:on|in) /, '')
