import { GROUP_NOUNS } from '../../../languages/en/actors.js'
import type { TokenRange } from '../../base/span.js'
import { isKnownParty } from '../../mentions/gazetteer.js'
import { type Text, keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, isNobody, listFrom, subjectBefore, union } from './arguments.js'
import { type Scene, mention } from './finder.js'
import { delegationAt } from './delegation.js'
import { authorsOf, saysWe } from './joint-authors.js'
import { bodyAfter } from './named-body.js'
import { changed } from './changed.js'
import type { EventMention } from './mention.js'
import { unnamedHosts } from './host.js'
import { standingOf } from './standing.js'
import { hostBefore } from './traveller.js'
import { placeFor } from './when-where.js'

/** "X met (in Rome on Friday) with Y", "X met Y", "X spoke today with Y", "X and Y met". */
export function findMeet(scene: Scene): EventMention | null {
  const { view, trigger, clause } = scene
  const { text } = scene.reading
  // "The Cooperation Council met" is told as an event; "Minister A, who is here to attend the Forum, met B" is not
  if (keyAt(text, trigger.from - 1) !== ',' && view.events.some((e) => !e.bare && e.to <= trigger.from && trigger.from - e.to <= 2)) return null
  if (isUrging(scene) || (/^gather/.test(keyAt(text, trigger.from)) && !/^(in|at|for|on|here|today|yesterday)$/.test(keyAt(text, trigger.to)))) return null // "information gathered"
  // "continues to engage with partners" tells of no occasion, "travels to Oslo to engage with officials" does
  if (keyAt(text, trigger.from) === 'engage' && !view.triggers.some((t) => t.form === 'travel' || t.form === 'trip')) return null
  const verb = verbOf(scene)
  const subject = subjectBefore(text, view, clause, verb)
  const near = isNobody(subject) && saysWe(scene, verb) ? authorsOf(scene) : subject
  const named = objectsOf(scene, trigger.to, trigger.form === 'meet')
  const host = named.parties.some((p) => !near.parties.includes(p)) || trigger.form === 'speak' ? null : unnamedHosts(scene, trigger.to, near)
  const far = host ? { to: Math.max(named.to, trigger.to), preposition: named.preposition, ...union(named, { people: [], parties: [host] }) } : named
  if (far.people.length === 0 && far.preposition === '' && isSatisfying(text, trigger, far.to)) return null
  const isOpen = trigger.form === 'speak' && keyAt(text, trigger.to) !== 'about' && namesGroup(scene)
  if (trigger.form === 'speak' && isToPress(scene)) return null
  if (isNobody(far) && (trigger.row.kind === 'consultations' || (near.people.length < 2 && near.parties.length < 2)))
    return isOpen && near.people.length ? mention(scene, { near, far, kind: 'call' }) : null
  // "President A and Prime Minister B spoke today about trade": at a distance, unless at an event
  if (trigger.form === 'speak' && isNobody(far))
    return near.people.length >= 2 && (isByPhone(text, clause.to, trigger.from) || isAmongThemselves(scene, near))
      ? mention(scene, { near, far, kind: placeFor(text, view, clause, trigger) ? 'meeting' : 'call' })
      : null
  const told = { near: isNobody(near) ? fallbackSubject(scene, far) : near, far, to: far.to, kind: kindOf(scene, far.preposition) }
  return verb === trigger.from ? mention(scene, told) : asOnJourney(scene, verb, mention(scene, told))
}

/** What a caller comes for; any other "to" after the name is what he is urged to do. */
const CALLS_TO =
  /^(discuss|congratulate|convey|deliver|hand|present|pay|bid|brief|exchange|review|felicitate|inform|express|extend|introduce|thank|say|explore|take)$/

/** "called on Israel to stop the attacks", "called on President B to release them", "called on all parties": nobody comes to anybody. */
function isUrging(scene: Scene): boolean {
  const { trigger, view, clause, reading } = scene
  if (!/^call/.test(keyAt(reading.text, trigger.from))) return false
  const host = listFrom(reading.text, view, trigger.to, clause.to)
  return host.people.length === 0 || (keyAt(reading.text, host.to) === 'to' && !CALLS_TO.test(keyAt(reading.text, host.to + 1)))
}

/** "to meet Kenya's needs": nobody is met; "to meet Kenya's leaders" is another thing. */
const isSatisfying = (text: Text, trigger: TokenRange, object: number): boolean =>
  (object === trigger.to && /^(any|every|our|their|its|all|these|those|such)$/.test(keyAt(text, object))) ||
  (keyAt(text, trigger.from) === 'meet' &&
    /^('s|')$/.test(keyAt(text, object)) &&
    !GROUP_NOUNS.has(keyAt(text, object + 1)) &&
    !GROUP_NOUNS.has(keyAt(text, object + 2)))

/** In "travels to Peru to meet with Minister B" who travels meets. */
function verbOf(scene: Scene): number {
  const { trigger, view, clause } = scene
  if (keyAt(scene.reading.text, trigger.from - 1) !== 'to') return trigger.from
  const journey = view.triggers.find((t) => (t.form === 'travel' || t.form === 'trip') && t.from >= clause.from && t.to <= trigger.from)
  return journey?.from ?? trigger.from
}

/** "will travel to Peru to engage with officials": ahead as the journey is. */
function asOnJourney(scene: Scene, verb: number, told: EventMention): EventMention {
  const { view, clause, reading } = scene
  if (told.standing !== 'held' || told.date) return told
  return changed(told, {
    standing: standingOf(reading.text, reading.setting, clause, { from: verb, to: verb + 1 }, view.dates.find((d) => d.from >= verb) ?? null),
  })
}

/** A conversation is at a distance unless the text puts it in a room. */
function kindOf(scene: Scene, preposition: string): EventMention['kind'] {
  if (scene.trigger.form !== 'speak') return scene.trigger.row.kind
  const { text } = scene.reading
  if (isByPhone(text, scene.clause.to, scene.trigger.from)) return 'call'
  const inPerson = placeFor(text, scene.view, scene.clause, scene.trigger) !== null
  return inPerson || (preposition === 'to' && scene.view.dates.length === 0) ? 'meeting' : 'call'
}

export function isByPhone(text: Text, limit: number, from: number): boolean {
  for (let i = Math.max(0, from - 12); i < Math.min(limit, from + 40); i++)
    if (/^(phone|telephone|video|videoconference|virtually|teleconference)$/.test(keyAt(text, i))) return true
  return false
}

/** "spoke to journalists together with" is a press conference. */
const isToPress = (scene: Scene): boolean =>
  /^(journalists|press|media|reporters|the)$/.test(keyAt(scene.reading.text, scene.trigger.to + 1)) &&
  /^(journalists|press|media|reporters)$/.test(
    keyAt(scene.reading.text, scene.trigger.to + 1) === 'the'
      ? keyAt(scene.reading.text, scene.trigger.to + 2)
      : keyAt(scene.reading.text, scene.trigger.to + 1),
  )

/** Two sides, named, spoke on a day that stands beside the verb: not "they also spoke about trade", which goes on telling. */
const isAmongThemselves = (scene: Scene, near: Actors): boolean =>
  near.parties.length >= 2 &&
  (scene.view.dates.some((d) => d.from >= scene.trigger.to && d.from - scene.trigger.to <= 1) || isFirstTold(scene, near)) &&
  scene.view.actors.every((a) => a.to > scene.trigger.from || a.from < scene.clause.from || !/^(pronoun|collective)$/.test(a.by))

/** "President A, Prime Minister B and Chancellor C spoke regarding the conflict": nothing of theirs was told before. */
function isFirstTold({ discourse, trigger, view, reading }: Scene, near: Actors): boolean {
  const { people } = discourse.together()
  if (view.sentence.kind === 'title' || discourse.inSpeech || near.people.every((p) => people.includes(p))) return false
  return /^(regarding|concerning|about|on|to|following|again)$/.test(keyAt(reading.text, trigger.to))
}

/** "spoke with allies and partners": who they were, later sentences tell. */
export function namesGroup(scene: Scene): boolean {
  const { text } = scene.reading
  for (let i = scene.trigger.to; i < Math.min(scene.clause.to, scene.trigger.to + 10); i++) {
    if (keyAt(text, i) !== 'with') continue
    for (let k = i + 1; k < Math.min(scene.clause.to, i + 6); k++) if (/^(allies|leaders|partners|counterparts|colleagues)$/.test(keyAt(text, k))) return true
    return false
  }
  return false
}

/** "with a delegation of Kenyan judges, including Chief Justice A and B": who they were. */
function withIncluded(scene: Scene, list: Actors & { to: number }): Actors & { to: number } {
  if (list.people.length > 0) return list
  const { text } = scene.reading
  for (let i = list.to; i < Math.min(scene.view.sentence.to, list.to + 12); i++) {
    if (keyAt(text, i) !== 'including') continue
    const named = listFrom(text, scene.view, i + 1, scene.view.sentence.to)
    return named.people.length && list.parties.length === 1 && named.parties.length <= 1 ? { people: named.people, parties: list.parties, to: named.to } : list
  }
  return list
}

/** "will meet – among others – Prime Minister A", "met with, inter alia, Minister B". */
function pastAmongOthers(text: Text, from: number): number {
  const i = /^(,|-|–|—|\()$/.test(keyAt(text, from)) ? from + 1 : from
  if (!/^(among|amongst|inter)$/.test(keyAt(text, i)) || !/^(others|alia)$/.test(keyAt(text, i + 1))) return from
  return /^(,|-|–|—|\)|:)$/.test(keyAt(text, i + 2)) ? i + 3 : i + 2
}

/** Words between a verb and its "with": "met today in Astana with". */
const BEFORE_WITH = 14

function objectsOf(scene: Scene, from: number, direct: boolean): Actors & { to: number; preposition: string } {
  const { text } = scene.reading
  if (direct || scene.trigger.form === 'phone') {
    const list = listFrom(text, scene.view, /^(was|were)$/.test(keyAt(text, from)) ? from + 1 : pastAmongOthers(text, from), scene.clause.to)
    const led = list.people.length === 0 && scene.trigger.form === 'meet' ? delegationAt(scene, from) : null
    if (led) return { preposition: '', ...led }
    if (!isNobody(list)) return { preposition: '', ...withIncluded(scene, list) }
  }
  for (let i = from; i < Math.min(scene.clause.to, from + BEFORE_WITH); i++) {
    const key = keyAt(text, i)
    if (key === 'with' || (key === 'to' && scene.trigger.form === 'speak')) {
      const list = listFrom(text, scene.view, pastAmongOthers(text, i + 1), scene.view.sentence.to)
      const body = list.people.length === 0 && key === 'with' && scene.trigger.form === 'meet' ? bodyAfter(scene, i + 1, list) : null
      if (body) return { preposition: key, ...body }
      const led = list.people.length === 0 && key === 'with' ? delegationAt(scene, i + 1) : null
      if (led) return { preposition: key, ...led }
      if (!isNobody(list)) return { preposition: key, ...withIncluded(scene, list) }
    }
    // "spoke on trade", not "spoke on the phone today with"
    if (key === 'about' || (key === 'on' && scene.trigger.form === 'speak' && !/^(phone|telephone)$/.test(keyAt(text, i + 2)))) break
    if (scene.view.triggers.some((t) => t.from === i && t.from > scene.trigger.from)) break
  }
  return { to: from, preposition: '', ...NOBODY }
}

/** Without a subject of its own ("During a meeting with Y, X said …") the sentence's first actor of another party is meant, else the document's main one. */
export function fallbackSubject(scene: Scene, far: Actors): Actors {
  if (far.people.length === 0 && !far.parties.some(isKnownParty)) return scene.discourse.principal() // a firm's guest is whom the text is about
  // "the two leaders" are those of the meeting, not those spoken of before it
  const actor = scene.view.actors.find(
    (a) =>
      !isNobody(a) &&
      a.by !== 'party' &&
      a.by !== 'collective' &&
      a.people.every((p) => !far.people.includes(p)) &&
      a.parties.some((p) => !far.parties.includes(p)),
  )
  if (actor) return actor
  // a Kenyan agency's "At the meeting with Kenya's Minister A, trade was reviewed": the guest with whom the news begins
  const isOwnSide = (side: Actors): boolean =>
    side.people.some((p) => far.people.includes(p)) || (far.parties.length === 1 && side.parties.every((p) => far.parties.includes(p)))
  return [scene.discourse.principal(), scene.discourse.lead()].find((side) => !isOwnSide(side)) ?? NOBODY
}

/** "Z received Y", "Z hosted Y", "Y was welcomed by Z". */
export function findHost(scene: Scene): EventMention | null {
  const { view, trigger, clause } = scene
  const { text } = scene.reading
  const word = keyAt(text, trigger.from)
  const passive = passiveBy(scene)
  if (passive) {
    const near = subjectBefore(text, view, clause, trigger.from)
    return isNobody(near) || passive.people.length === 0 ? null : mention(scene, { near, far: passive, to: passive.to })
  }
  if (word.startsWith('receiv') && [0, 1, 2].some((k) => /^calls?$/.test(keyAt(text, trigger.to + k)))) return null // "Receives Call From": told as a call
  if (/^(host|welcom)/.test(word) && isStay(scene)) return null
  if (word === 'welcoming' && view.dates.length === 0) return null // a hope, until a day is told
  const from = pastAdverbial(scene, objectAfter(scene))
  if (view.actors.some((a) => (a.from === from || a.from === from + 1) && a.by === 'collective')) return null // "received the diplomats": those told before
  const listed = listFrom(text, view, from, clause.to)
  const led = listed.people.length > 0 ? null : delegationAt(scene, from)
  const far = led ?? listed
  if (far.people.length === 0 && !(far.parties.length && /^(received|receives|hosted|hosts)$/.test(word) && isGroup(scene, from, far.to))) return null
  const first = view.actors.find((a) => a.from >= from)
  if (!led && first && (/^('s|')$/.test(keyAt(text, first.to)) || (word.startsWith('welcom') && first.by === 'party'))) return null
  const near = subjectBefore(text, view, clause, trigger.from)
  const found = { near: isNobody(near) ? scene.discourse.principal() : near, far, to: far.to }
  // "welcomed Chancellor B to the White House"
  const goal = view.places.find((p) => p.preposition === 'to' && p.from >= far.to && p.from - far.to <= 3 && p.level === 'town')
  return goal ? mention(scene, { ...found, place: goal }) : mention(scene, found)
}

/** Past what stands between the verb and its object: "received today", "received yesterday in Mexico City", "received in Oslo on 3 May". */
function objectAfter({ view, trigger }: Scene): number {
  let from = trigger.to
  for (;;) {
    const next = view.dates.find((d) => d.from >= from && d.from <= from + 1) ?? view.places.find((p) => p.from >= from && p.from <= from + 2)
    if (!next) return from
    from = next.to
  }
}

/** "received in his office today Ambassador B", "received at the Palace the President of Kenya": where and when stand before whom. */
function pastAdverbial({ reading, view }: Scene, from: number): number {
  const { text } = reading
  if (!/^(in|at|here|separately|also)$/.test(keyAt(text, from))) return from
  const guest = view.actors.find((a) => a.from >= from)
  if (!guest || guest.from - from > 9 || guest.by === 'party' || (guest.by === 'office' && guest.people.length === 0)) return from
  for (let i = from; i < guest.from; i++) if (/^[,;:]$/.test(keyAt(text, i)) || view.triggers.some((t) => t.from === i)) return from
  return keyAt(text, guest.from - 1) === 'of' ? from : guest.from
}

/** "will host King B on a state visit": the visit is what is told of. */
const isStay = (scene: Scene): boolean =>
  scene.view.triggers.some((t) => t.form === 'trip' && t.from > scene.trigger.to && hostBefore({ ...scene, trigger: t }) !== null)

const isGroup = ({ reading: { text } }: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (/^(delegation|officials|leaders|representatives|ministers|ambassadors|delegations|team|diplomats|envoys)$/.test(keyAt(text, i)))
      return i === to - 1 || i - from <= 3
  return false
}

function passiveBy(scene: Scene): (Actors & { to: number }) | null {
  const { text } = scene.reading
  const { trigger, clause } = scene
  let isPassive = false
  for (let i = Math.max(clause.from, trigger.from - 4); i < trigger.from; i++) if (/^(was|were|been|is|are|be)$/.test(keyAt(text, i))) isPassive = true
  if (!isPassive) return null
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + 16); i++) if (keyAt(text, i) === 'by') return listFrom(text, scene.view, i + 1, clause.to)
  return null
}

/** "President X called Turkish President Y", not "called on", "called for". */
export function findPhone(scene: Scene): EventMention | null {
  const { text } = scene.reading
  const { trigger, view, clause } = scene
  if (/^(on|for|upon|the|it|this|attention|to|that|into|himself|herself)$/.test(keyAt(text, trigger.to))) return null
  const far = listFrom(text, view, trigger.to, clause.to)
  if (far.people.length === 0 || keyAt(text, far.to - 1) === 'i') return null // "at a base called Northwood, I think"
  const near = subjectBefore(text, view, clause, trigger.from)
  return isNobody(near) ? null : mention(scene, { near, far, to: far.to })
}
