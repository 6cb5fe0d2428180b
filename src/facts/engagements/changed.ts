import type { EventMention } from './mention.js'

/** A mention with some of its fields changed. Written out, not spread: so all mentions have one shape, and code made for it holds for all. */
export function changed(m: EventMention, changes: Partial<EventMention>): EventMention {
  const copy: EventMention = {
    sentence: m.sentence,
    kind: m.kind,
    form: m.form,
    rule: m.rule,
    trigger: m.trigger,
    range: m.range,
    people: m.people,
    parties: m.parties,
    counterpart: m.counterpart,
    standing: m.standing,
    date: m.date,
    place: m.place,
    aside: m.aside,
    isBase: m.isBase,
    isDone: m.isDone,
    owned: m.owned,
    name: m.name,
    head: m.head,
    ordinal: m.ordinal,
    pointsBack: m.pointsBack,
    accompanies: m.accompanies,
    everywhere: m.everywhere,
    onlyAdds: m.onlyAdds,
  }
  return Object.assign(copy, changes)
}
