import { type Text, keyAt } from '../../text/text.js'
import type { EventMention, EventPlace } from './mention.js'
import type { Occasion } from './merge.js'

/** "In Milan, the envoy will meet …" belongs to the visit to Milan, whichever was told last. */
export function tripAt(occasions: readonly Occasion[], occasion: Occasion, latest: Occasion | null): Occasion | null {
  if (!occasion.place)
    return (
      occasions
        .slice(-24)
        .reverse()
        .find(
          (o) =>
            o.kind === 'visit' &&
            o.standing !== 'past' &&
            o.parties.length > 1 &&
            occasion.parties.includes(o.parties.at(-1) as string) &&
            o.people.some((p) => occasion.people.includes(p)),
        ) ?? latest
    )
  if (occasion.place.name === latest?.place?.name) return latest
  const there = occasions.slice(-24).filter((o) => o.kind === 'visit' && o.place !== null && isThere(o.place, occasion.place))
  return there.find((o) => o.date !== null) ?? there[0] ?? (occasion.place.level === 'town' ? null : latest)
}

/** "in Haiti" is where the journey to Port-au-Prince leads, and Port-au-Prince where that to Haiti does. */
const isThere = (goal: EventPlace, place: EventPlace | null): boolean =>
  place !== null && (goal.name === place.name || goal.name === place.country || (place.level === 'country' && goal.country === place.country))

/**
 * "She had visited Oslo in May. There she met Prime Minister B": what follows a recalled visit, without
 * a date of its own, is part of it: when the words point back, or the traveller has no part in the news.
 */
export function recalledTrip(text: Text, occasions: readonly Occasion[], occasion: Occasion): Occasion | null {
  const told = occasion.mentions[0]
  if (occasion.mentions.length !== 1 || !told || occasion.standing === 'planned') return null
  const visits = occasions
    .slice(-24)
    .reverse()
    .filter((o) => o.kind === 'visit' && o.standing === 'past' && o.date !== null)
  const during = isDuringIt(text, told) ? visits.find((o) => o.mentions.at(-1)?.sentence === told.sentence) : undefined
  if (during) occasion.standing = 'past'
  if (during || occasion.date) return during ?? null
  const visit = visits.find((o) => o.people.some((p) => occasion.people.includes(p)))
  const last = visit && (lastBefore(visit, told) ?? visit.mentions.at(-1))
  if (!visit || !last || told.sentence.index - last.sentence.index > 1 || told.sentence.index < last.sentence.index) return null
  const pointsThere = /^(on that|at that|during that|there,|there she|there he|then,)/.test(
    `${keyAt(text, told.sentence.from)} ${keyAt(text, told.sentence.from + 1)}`,
  )
  const isNews = occasions.some((o) => o !== occasion && o.standing !== 'past' && o.people.some((p) => visit.people.includes(p)))
  if (!pointsThere && (isNews || told.sentence.index === last.sentence.index)) return null
  occasion.standing = 'past'
  return visit
}

/** "She spoke at the Forum and called her visit historic": the visit as told in the sentence before; looks at its newest mentions only. */
function lastBefore({ mentions }: Occasion, { sentence }: EventMention): EventMention | undefined {
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - 4); i--) {
    const mention = mentions[i]
    if (mention && mention.sentence.index < sentence.index) return mention
  }
  return undefined
}

/** "paid a visit to Oslo, during which papers were signed". */
function isDuringIt(text: Text, { trigger, sentence }: EventMention): boolean {
  for (let i = trigger.from - 1; i >= Math.max(sentence.from, trigger.from - 10); i--)
    if (keyAt(text, i) === 'which') return keyAt(text, i - 1) === 'during' || keyAt(text, i - 2) === 'course'
  return false
}
