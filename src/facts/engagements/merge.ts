import { isKnownParty } from '../../mentions/gazetteer.js'
import type { DateMention } from '../../mentions/types.js'
import type { EngagementKind } from '../../model/types.js'
import { changed } from './changed.js'
import type { EventMention, EventPlace, Standing } from './mention.js'
import { datesFit, isFiner, placesFit } from './fits.js'
import { partiesEqual, peopleFit } from './people-fit.js'
import { bag, sameEvent } from './same-event.js'
import { isRecent } from './standing.js'

/** One occasion as put together from the places that tell of it. */
export interface Occasion {
  kind: EngagementKind
  standing: Standing
  people: number[]
  parties: string[]
  date: DateMention | null
  place: EventPlace | null
  name: string | null
  /** The visit in the course of which it is told. */
  trip: Occasion | null
  readonly mentions: EventMention[]
  /** Which of the document's occasions it is, in the order of telling. */
  readonly index: number
}

/** Kinds that the same words may name: "the talks" may be a meeting, a call or consultations. */
const SAME_KIND: Record<EngagementKind, readonly EngagementKind[]> = {
  meeting: ['meeting', 'consultations', 'call', 'conference'],
  call: ['call', 'meeting'],
  consultations: ['consultations', 'meeting', 'conference'],
  visit: ['visit'],
  conference: ['conference', 'consultations'],
  signing: ['signing'],
  ceremony: ['ceremony'],
}

const isDone = (s: Standing): boolean => s !== 'planned'

/** Adds a mention to the occasion it tells of, or starts a new one. Looks at the newest occasions only, so the work stays linear. */
export function tell(occasions: Occasion[], mention: EventMention, published: string | null): Occasion | null {
  if (mention.standing === 'none') return null
  const known =
    mention.pointsBack || isHalfTold(mention) ? referredTo(occasions, mention, published) : (sameOccasion(occasions, mention) ?? goesOn(occasions, mention))
  if (known && !isSpelledOut(known, mention)) {
    absorb(known, mention)
    if (mention.form === 'attend' && mention.everywhere) for (const other of alike(occasions, known)) absorb(other, mention)
    if (mention.accompanies && known.kind === 'visit')
      for (const other of [...siblings(occasions, known), ...newest(occasions).filter((o) => o.trip === known && o.people.length === 0)]) absorb(other, mention)
    return known
  }
  if (known) leave(known, mention.counterpart)
  if (!known && mention.form === 'event' && mention.name && mention.parties.length < 2) {
    const series = newest(occasions).find((o) => o.name !== null && bag(mention.name ?? '').every((w) => bag(o.name ?? '').includes(w)))
    if (series) return start(occasions, changed(mention, { name: series.name, parties: [...new Set([...seriesParties(series), ...mention.parties])] }))
  }
  if (!known && mention.pointsBack && mention.date && mention.kind !== 'visit') {
    const all = newest(occasions).filter(
      (o) => (o.name !== null || o.kind === 'consultations') && SAME_KIND[mention.kind].includes(o.kind) && isOfSeries(o, mention.head),
    )
    const series = all.find((o) => o.name !== null) ?? all[0]
    if (series)
      return start(
        occasions,
        changed(mention, { kind: series.kind, name: series.name, parties: mention.parties.length ? mention.parties : seriesParties(series) }),
      )
  }
  if (mention.onlyAdds || (mention.pointsBack && (mention.parties.length < 2 || mention.form === 'talk'))) return null
  return start(occasions, mention)
}

/** "The meeting featured discussions between the IMF delegation and the economic team": of the one in hand, if any. */
const isHalfTold = (m: EventMention): boolean =>
  m.form === 'talk' && m.kind === 'meeting' && m.people.length === 0 && m.parties.length === 1 && !m.date && !m.place

/** "The Joint Commission of India and Kenya met. India and Kenya held comprehensive discussions": what was told in the sentence before. */
const goesOn = (occasions: readonly Occasion[], m: EventMention): Occasion | null =>
  m.form === 'talk' && m.people.length === 0 && m.parties.length >= 2 && !m.date && !m.place
    ? (newest(occasions).find(
        (o) =>
          o.kind === 'consultations' &&
          o.standing === m.standing &&
          partiesEqual(o.parties, m.parties) &&
          m.sentence.index - (o.mentions.at(-1)?.sentence.index ?? 0) <= 2,
      ) ?? null)
    : null

/**
 * "The President met Indian officials. These included A, B and C. … Later he met B": the
 * list in the first sentences is a summary, each meeting told afterwards is one of its own.
 */
function isSpelledOut(known: Occasion, mention: EventMention): boolean {
  if (mention.pointsBack || mention.form === 'attend' || mention.form === 'event' || known.kind === 'visit') return false
  const others = known.people.filter((p) => !mention.people.includes(p))
  const first = known.mentions[0]
  return (
    mention.counterpart.length === 1 &&
    others.length > 0 &&
    first !== undefined &&
    first.counterpart.length === 0 &&
    known.mentions.some((m) => m.form === 'attend' && mention.counterpart.every((p) => m.people.includes(p)))
  )
}

/** "the preceding meeting" continues a council or dialogue, "the previous ministerial" one of that name. */
function isOfSeries(series: Occasion, head: string | null): boolean {
  if (head === null) return false
  if (/^(meeting|round|session)$/.test(head)) return series.kind === 'consultations' || / (ministerial|meeting)/i.test(` ${series.name}`)
  return bag(series.name ?? '').includes(head)
}

/** Parties of the series itself, without those whom single meetings of it added. */
const seriesParties = (series: Occasion): readonly string[] =>
  series.mentions.find((m) => m.form === 'event' && m.parties.length >= 2)?.parties ?? series.parties

function leave(known: Occasion, people: readonly number[]): void {
  known.people = known.people.filter((p) => !people.includes(p))
}

function start(occasions: Occasion[], mention: EventMention): Occasion {
  const fresh: Occasion = {
    kind: mention.kind,
    standing: mention.standing,
    people: [...mention.people],
    parties: [...mention.parties],
    date: mention.date,
    place: mention.place,
    name: mention.name,
    trip: null,
    mentions: [mention],
    index: occasions.length,
  }
  occasions.push(fresh)
  return fresh
}

const WINDOW = 24

function newest(occasions: readonly Occasion[]): Occasion[] {
  return occasions.slice(-WINDOW).reverse()
}

/** "the meeting", "during the visit", "also present were": the occasion told last that fits. */
function referredTo(occasions: readonly Occasion[], mention: EventMention, published: string | null): Occasion | null {
  const fits = newest(occasions).filter((o) => refersTo(o, mention, published))
  // "Talks were held with B, with the participation of C"
  const here = mention.form === 'attend' && !mention.accompanies ? fits.filter((o) => o.kind !== 'visit' && isToldBefore(o, mention)) : []
  if (here.length === 1) return here[0] as Occasion
  const before = fits.filter((o) => o.kind !== 'visit' && o.mentions.at(-1)?.sentence.index === mention.sentence.index - 1)
  if (mention.form === 'attend' && before.length === 1 && !mention.accompanies) return before[0] as Occasion
  if (mention.form === 'attend')
    return (
      (mention.accompanies ? visitOf(fits, mention) : undefined) ??
      fits.find((o) => o.kind !== 'visit' && (o.name === null || o.people.length > 0)) ??
      fits.find((o) => o.kind !== 'visit') ??
      fits[0] ??
      null
    )
  return calledSo(fits, mention) ?? fits.find((o) => o.kind === mention.kind) ?? fits[0] ?? null
}

/** "during a C5+1 meeting on the margins of the General Assembly. The meeting …": of two told together, the one whose name ends so. */
const calledSo = (fits: readonly Occasion[], mention: EventMention): Occasion | undefined =>
  mention.head === null
    ? undefined
    : fits.find((o) => o.name?.toLowerCase().endsWith(` ${mention.head}`) && o.mentions.at(-1)?.sentence === fits[0]?.mentions.at(-1)?.sentence)

/** Told earlier in the same sentence. */
const isToldBefore = (o: Occasion, mention: EventMention): boolean => {
  const last = o.mentions.at(-1)
  return last !== undefined && last.sentence === mention.sentence && last.trigger.from < mention.trigger.from
}

/** Whose company is told: the visit of one of those named; a visit of nobody named before ("The delegation is led by …"). */
function visitOf(fits: readonly Occasion[], mention: EventMention): Occasion | undefined {
  const visits = fits.filter((o) => o.kind === 'visit')
  return visits.find((o) => o.people.some((p) => mention.people.includes(p))) ?? visits.find((o) => o.people.length === 0)
}

/** "also took part in these meetings": the others that one of the same people held. */
const alike = (occasions: readonly Occasion[], known: Occasion): Occasion[] =>
  newest(occasions).filter(
    (o) => o !== known && o.kind !== 'signing' && o.kind !== 'visit' && o.standing === known.standing && o.people.some((p) => known.people.includes(p)),
  )

const isCalled = (noun: string): boolean => /^(call|conversation)$/.test(noun)

/** The other visits of the same journey: who accompanies on one, accompanies on all that the same words tell of. */
function siblings(occasions: readonly Occasion[], visit: Occasion): Occasion[] {
  const first = visit.mentions[0]
  return newest(occasions).filter(
    (o) => o !== visit && o.kind === 'visit' && o.mentions[0]?.sentence === first?.sentence && o.mentions[0]?.trigger.from === first?.trigger.from,
  )
}

function refersTo(occasion: Occasion, mention: EventMention, published: string | null): boolean {
  const isAttendance = mention.form === 'attend'
  if (isAttendance && occasion.mentions.every((m) => m.owned)) return false // "the President's meeting with A": told in passing
  if (isAttendance && mention.people.length === 0 && occasion.kind !== 'conference') return false
  if (isAttendance ? occasion.kind === 'signing' : !SAME_KIND[mention.kind].includes(occasion.kind)) return false
  // "our first strategic dialogue, which took place last week" is not the meeting of today's heading
  if (mention.form === 'event' && mention.standing === 'past' && occasion.standing === 'held' && occasion.name === null) return false
  // "before the summit in Samarkand … the results of the ministerial meeting in Ashgabat"
  if (mention.form === 'event' && mention.place?.level === 'town' && occasion.place?.level === 'town' && !placesFit(mention.place, occasion.place)) return false
  // one recalled is not what those present came to, unless the same sentence says so
  if (isAttendance && occasion.standing === 'past' && !isToldBefore(occasion, mention)) return false
  if (isAttendance && /^(summit|conference|forum|congress)$/.test(mention.head ?? '') && occasion.kind !== 'conference') return false
  if (isAttendance && mention.head !== null && isCalled(mention.head) !== (occasion.kind === 'call')) return false
  if (!isAttendance && mention.kind !== 'visit' && (mention.standing === 'planned') !== (occasion.standing === 'planned') && mention.date) return false
  if (mention.date && occasion.date && !datesFit(mention.date, occasion.date) && !isSetOut(occasion, mention)) return false
  if (mention.date && !occasion.date && isOtherDay(mention.date, occasion, published)) return false
  return isAttendance || !mention.people.length || !occasion.people.length || mention.people.some((p) => occasion.people.includes(p))
}

/** "left the country tonight … The visit, scheduled from 11 to 13 June": the span is the visit's, the day that of setting out. */
const isSetOut = (occasion: Occasion, mention: EventMention): boolean =>
  occasion.kind === 'visit' && mention.kind === 'visit' && occasion.standing === 'held' && mention.date?.end != null

/** The news of the day has the day of publication for its date: "talks opened on 2 December" in a text of the 25th are others. */
function isOtherDay(date: DateMention, occasion: Occasion, published: string | null): boolean {
  if (!published || published.length < 10 || occasion.standing !== 'held' || date.vague) return false
  const last = date.end ?? date.start
  if (isRecent(last, published)) return false
  return last.slice(0, published.length) < published.slice(0, last.length) || date.start.slice(0, published.length) > published.slice(0, date.start.length)
}

function sameOccasion(occasions: readonly Occasion[], mention: EventMention): Occasion | null {
  return newest(occasions).find((occasion) => fits(occasion, mention)) ?? null
}

function fits(occasion: Occasion, mention: EventMention): boolean {
  // "at the Forum" tells no time: the one that was announced
  if (occasion.standing === 'planned' && mention.standing === 'held' && mention.form === 'event' && (!mention.date || isMonthOf(mention.date, occasion.date)))
    return sameEvent(occasion, mention)
  if (isDone(occasion.standing) !== isDone(mention.standing)) return false
  if (mention.date && occasion.date && !datesFit(mention.date, occasion.date)) return false
  if (mention.owned && mention.standing === 'past' && occasion.standing === 'held') return false
  if (mention.place && occasion.place && !placesFit(mention.place, occasion.place)) return false
  if (mention.form === 'event' || occasion.name) return sameEvent(occasion, mention)
  if (occasion.kind !== mention.kind && !(mention.form === 'discuss' && occasion.kind !== 'visit' && occasion.kind !== 'signing')) return false
  if ((occasion.standing === 'past') !== (mention.standing === 'past') && (occasion.date === null) !== (mention.date === null)) return false
  if (mention.kind === 'ceremony' && isMeal(mention) !== occasion.mentions.some(isMeal)) return false
  return peopleFit(occasion, mention)
}

/** "the meeting on the 24th … using this month's meeting as an opportunity". */
const isMonthOf = (month: DateMention, date: DateMention | null): boolean => month.start.length === 7 && date !== null && date.start.startsWith(month.start)

/** A luncheon for the guest is another occasion than the ceremony of welcome. */
const isMeal = (m: EventMention): boolean => /^(banquet|dinner|luncheon|lunch|honour|honor|reception)$/.test(m.head ?? '')

function absorb(occasion: Occasion, mention: EventMention): void {
  occasion.mentions.push(mention)
  for (const p of mention.people) if (!occasion.people.includes(p)) occasion.people.push(p)
  if (mention.form === 'attend' || mention.form === 'event' || !mention.pointsBack || occasion.parties.length < 2)
    for (const p of mention.parties) if (!occasion.parties.includes(p) && (mention.form !== 'attend' || isKnownParty(p))) occasion.parties.push(p)
  if (mention.date && occasion.date && isSetOut(occasion, mention)) {
    occasion.date = mention.date
    occasion.standing = mention.standing
  } else if (mention.date && (!occasion.date || (isFiner(mention.date, occasion.date) && !isArrival(occasion, mention)))) occasion.date = mention.date
  if (
    mention.place &&
    (!occasion.place ||
      occasion.mentions.slice(0, -1).every((m) => m.sentence.kind === 'title') ||
      (occasion.place.level !== 'town' && mention.place.level === 'town' && (occasion.kind !== 'visit' || mention.form === 'travel')))
  )
    occasion.place = mention.place
  if (mention.name && (!occasion.name || occasion.name.length < mention.name.length)) occasion.name = mention.name
  if (occasion.kind !== mention.kind && occasion.kind === 'meeting' && mention.form !== 'discuss' && (!mention.pointsBack || mention.head === 'round'))
    occasion.kind = mention.kind
  if (occasion.standing === 'past' && mention.standing === 'held' && !mention.pointsBack) occasion.standing = 'held'
}

/** "will travel to Oslo July 1–3 … will arrive on July 1": the span stays. */
const isArrival = (visit: Occasion, mention: EventMention): boolean =>
  visit.kind === 'visit' && visit.date?.end != null && mention.date?.end === null && mention.date.start === visit.date.start
