import { firstDay, lastDay } from '../../base/date.js'
import type { ReportRow } from '../../model/rows.js'
import { DATE_WORDS, NEAR_WORDS } from '../../../languages/en/comparing.js'
import { canonicalParties } from '../events/parties.js'
import { fitPlaces, whereOf } from '../events/places.js'
import type { RowSource } from '../types.js'
import { type ConflictDraft, fromSeveral, inOrder, valueOf } from './draft.js'
import { runsOf } from './groups.js'
import { dateWords, occasionOf } from './occasion.js'

/** Reports of one engagement that are held against each other: the oldest. */
const MOST = 200
/** Kinds that may last several days, so that two texts may each name another of them. */
const LASTING: ReadonlySet<ReportRow['kind']> = new Set(['visit', 'conference', 'consultations'])

/**
 * Dates of one engagement that can't all be right: days that do not meet (a plan that was moved, two texts that differ), or a
 * visit announced for one day that others tell of as several. Only dates told in so many words count.
 */
export async function* findDates(source: RowSource): AsyncIterable<ConflictDraft> {
  for await (const run of runsOf(source.rows('report', ['engagement', 'known']), (row) => row.engagement)) {
    const dated = run.filter((row) => row.start !== null && row.start.length > 4 && saysWhen(row)).slice(0, MOST)
    const apart = new Set<ReportRow>()
    for (const [i, a] of dated.entries()) for (const b of dated.slice(i + 1)) if (a.doc !== b.doc && contradict(a, b)) apart.add(a).add(b)
    if (apart.size === 0) continue
    // those that fit all others, but tell a day, stand beside the dispute
    const values = inOrder(dated.filter((row) => apart.has(row) || row.start?.length === 10).map((row) => valueOf(row, tell(row), dateWords(row))))
    if (fromSeveral(values)) yield { about: 'date', what: `date: ${occasionOf(run)}`, values }
  }
}

/** Words that tell a day or month, not "recently" or "next year"; "today" tells it of what has been, not of a plan. */
const saysWhen = ({ when_quote, status }: ReportRow): boolean =>
  when_quote !== null && (DATE_WORDS.test(when_quote) || (status !== 'planned' && NEAR_WORDS.test(when_quote)))

function contradict(a: ReportRow, b: ReportRow): boolean {
  if (!isSurelyOne(a, b)) return false
  const gap = Math.max(daysOf(b).from - daysOf(a).to, daysOf(a).from - daysOf(b).to)
  if (gap <= 0) return isOneOfSeveral(a, b) || isOneOfSeveral(b, a)
  // a day apart may be another time zone, or the second day of what lasts two
  const isLasting = LASTING.has(a.kind) || LASTING.has(b.kind)
  // the daily news of a trip: each "today" is another day of it
  if (isLasting && !(DATE_WORDS.test(a.when_quote ?? '') && DATE_WORDS.test(b.when_quote ?? ''))) return false
  return gap <= (a.kind === 'visit' ? NEXT_TRIP : NEXT_OF_SERIES) && gap > (isLasting ? 2 : hasDigits(a) && hasDigits(b) ? 0 : 1)
}

/** What comes every year is another one then. */
const NEXT_OF_SERIES = 300
/** A trip that was put off further is another trip. */
const NEXT_TRIP = 45

/** Events join on less than a dispute may rest on: one that has no name needs two people, or two parties in one place, in both texts. */
function isSurelyOne(a: ReportRow, b: ReportRow): boolean {
  if (a.name !== null && b.name !== null) return true
  const people = common(a.people, b.people)
  if (a.kind === 'visit' && b.kind === 'visit') return people >= 1 && ['town', 'country'].includes(fitPlaces(whereOf(a.place), whereOf(b.place)))
  const isDealing = common(canonicalParties(a.parties), canonicalParties(b.parties)) >= 2
  return people >= 2 || (isDealing && ((a.kind === 'conference' && b.kind === 'conference') || (a.place !== null && a.place === b.place)))
}

const common = (a: readonly string[], b: readonly string[]): number => a.filter((each) => b.includes(each)).length
const hasDigits = (row: ReportRow): boolean => /\d/.test(row.when_quote ?? '')

/** "will come on December 3" beside "scheduled for 3–4 December". */
const isOneOfSeveral = (plan: ReportRow, other: ReportRow): boolean =>
  plan.status === 'planned' &&
  plan.kind === 'visit' &&
  other.kind === 'visit' &&
  plan.start?.length === 10 &&
  plan.end === null &&
  hasDigits(plan) &&
  hasDigits(other) &&
  isSpan(other)

const isSpan = ({ start, end }: ReportRow): boolean => start?.length === 10 && end?.length === 10 && end > start && lastDay(end) - firstDay(start) <= 14

const daysOf = ({ start, end }: ReportRow): { readonly from: number; readonly to: number } => ({
  from: firstDay(start ?? ''),
  to: Math.max(lastDay(end ?? start ?? ''), lastDay(start ?? '')),
})

const tell = ({ start, end, status }: ReportRow): string => `${end ? `${start} to ${end}` : start}${status === 'planned' ? ', planned' : ''}`
