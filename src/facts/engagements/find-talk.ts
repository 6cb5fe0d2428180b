import { merged } from '../../base/gather.js'
import { type Text, keyAt } from '../../text/text.js'
import { OCCASION_AFTER, OCCASION_BEFORE, TOPIC_OPENERS } from '../../../languages/en/engagements.js'
import { SERIES_WORDS } from '../../../languages/en/event-names.js'
import { Shape } from '../../text/word.js'
import type { Actors } from '../types.js'
import { NOBODY, isNobody, listFrom, subjectBefore, union } from './arguments.js'
import { fallbackSubject, isByPhone, namesGroup } from './find-meeting.js'
import { type Scene, mention } from './finder.js'
import { headedBy } from './headed-talk.js'
import { bodyAfter } from './named-body.js'
import { isThis } from './this-is.js'
import { hostOf, unnamedHosts } from './host.js'
import type { EventMention } from './mention.js'
import { meetingsAbroad } from './talks-abroad.js'
import { ownerBefore } from './owner.js'

/** Verbs that make a noun an occasion: "held talks", "had a meeting". */
const LIGHT = new Set(
  'held hold holds holding had have has having conducted conduct conducts chaired chairs led leads lead hosted hosts host attended began begin opened concluded concluding completed continued started convened engaged participated participate took takes undertake undertook joined attend cochaired conducting'.split(
    ' ',
  ),
)
/** Nouns that take "with" themselves: "relations with China" names no meeting. */
const OTHER_WITH = new Set(
  'cooperation relations partnership ties agreement trade dialogue relationship engagement contacts interaction work links friendship alliance turnover agreements solidarity cooperate connection accordance line together coordination'.split(
    ' ',
  ),
)
const REFERRING = new Set('the this these that those both such'.split(' '))

/** "meetings with A and B" are one with each; everything else is one occasion. */
export function findTalks(scene: Scene): EventMention[] {
  const abroad = meetingsAbroad(scene, () => !isNobody(complement(scene)))
  if (abroad.length > 0) return abroad
  const one = findTalk(scene)
  if (!one || one.pointsBack || !/^(meetings|calls|conversations)$/.test(keyAt(scene.reading.text, scene.trigger.to - 1))) return one ? [one] : []
  const far = complement(scene)
  const guests =
    far.people.length >= 2
      ? far.people.map((p) => scene.discourse.acting([p]))
      : far.people.length === 0 && far.parties.length >= 2
        ? far.parties.map((party): Actors => ({ people: [], parties: [party] }))
        : []
  if (guests.length < 2 || far.preposition !== 'with') return [one]
  const hosts = { people: one.people.filter((p) => !far.people.includes(p)), parties: one.parties.filter((p) => !far.parties.includes(p)) }
  return guests.map((guest) => ({
    ...one,
    people: [...hosts.people, ...guest.people],
    parties: merged(hosts.parties, guest.parties),
    counterpart: guest.people,
  }))
}

/** "talks with Y", "a meeting between X and Y", "X's call with Y", "Russian-German talks", "the meeting". */
function findTalk(scene: Scene): EventMention | null {
  const { view, trigger, clause, discourse } = scene
  const { text } = scene.reading
  if (isVerbal(scene)) return null
  if (isConsent(scene)) return null
  const both = headedBy(scene)
  if (both) return mention(scene, { near: both, far: NOBODY })
  const named = complement(scene)
  const talked = isNobody(named) ? discussedIn(scene) : null
  if (talked) return mention(scene, { near: talked, far: NOBODY, kind: trigger.row.kind })
  if (isPlural(scene) && named.people.length === 0 && named.parties.length < 2) return null
  const owner = ownerBefore(text, view, discourse, trigger.from, clause)
  const light = lightVerb(scene)
  const subject = light >= 0 ? subjectBefore(text, view, clause, light) : NOBODY
  const programme = owner === null && light < 0 ? programmeOwner(scene) : null
  // "A and B continued their talks", "the EU and Central Asia held their ministerial meeting": theirs who do so
  if (isNobody(named) && light >= 0 && isTheirs(scene) && !isPronoun(scene) && subject.parties.length >= 2)
    return mention(scene, {
      near: subject,
      far: NOBODY,
      ...(isMinisterial(scene) && subject.people.length === 0 ? { kind: 'conference', name: 'ministerial meeting' } : {}),
    })
  // "held a secure call today with allies and partners": who they were, later sentences tell
  if (isNobody(named) && light >= 0 && subject.people.length > 0 && namesGroup(scene))
    return mention(scene, { near: subject, far: NOBODY, kind: trigger.row.kind })
  const near = programme ?? (owner && !isNobody(owner) && !(owner.compound && owner.parties.length < 2 && !isNobody(subject)) ? owner : subject)
  const host = isNobody(named) && light >= 0 && !isNobody(near) ? hostByPlace(scene, near) : null
  const far = host ? { people: [], parties: [host], to: trigger.to, preposition: 'with' } : named
  const kind =
    trigger.row.kind === 'meeting' && isByPhone(text, trigger.to + 4, trigger.from) && keyAt(text, trigger.to - 1) !== 'meeting' ? 'call' : trigger.row.kind
  const determined = REFERRING.has(determiner(text, trigger.from, clause.from))
  const all = union(near, far)
  // "A and B co-chaired the consultations": theirs, told for the first time
  if (isNobody(far) && light >= 0 && /^(chaired|cochaired)$/.test(keyAt(text, light)) && subject.people.length >= 2 && subject.parties.length >= 2)
    return mention(scene, { near: subject, far: NOBODY, kind })
  if (isNobody(far) && (determined || owner !== null || isNobody(near))) {
    if (owner?.compound && owner.parties.length >= 2) return mention(scene, { near: owner, far: NOBODY, kind })
    // "the meeting held in Doha in June": another one than that in hand, and nobody told
    if (determined && /^(held|organised|organized|scheduled)$/.test(keyAt(text, trigger.to))) return null
    return determined || (owner && !owner.compound) ? mention(scene, { near: all, far: NOBODY, kind, pointsBack: true }) : null
  }
  if (isNobody(far)) {
    const sides = near.parties.length >= 2 ? near : isPronoun(scene) ? discourse.together() : near
    const goesOn = isPronoun(scene) || (light >= 0 && keyAt(text, light) === 'continued')
    return sides.parties.length >= 2 ? mention(scene, { near: sides, far: NOBODY, kind, pointsBack: goesOn }) : null
  }
  if (!isTold(scene, light >= 0, owner !== null && !owner.compound, far.people.length > 0)) return null
  if (isThis(text, view, trigger) && trigger.row.kind !== 'call') return mention(scene, { near, far, kind, pointsBack: true })
  // "co-chaired the meeting with B": the one just told
  if (determined && light >= 0 && /^(chaired|led|opened|cochaired)$/.test(keyAt(text, light)) && trigger.row.kind === 'meeting')
    return mention(scene, { near, far, kind, pointsBack: true })
  const side = isNobody(near) && far.preposition !== 'between' ? fallbackSubject(scene, far) : near
  return mention(scene, { near: side, far, kind, to: far.to, owned: owner !== null && !owner.compound && light < 0 })
}

/** "Presidents A and B discussed the summit in a telephone conversation": whose it was. */
function discussedIn({ reading: { text }, view, trigger, clause }: Scene): Actors | null {
  if (!/^(a|an|their)$/.test(keyAt(text, trigger.from - 1)) || !/^(in|during|over|at)$/.test(keyAt(text, trigger.from - 2))) return null
  const verb = view.triggers.filter((t) => t.form === 'discuss' && t.from >= clause.from && t.to <= trigger.from).at(-1)
  const both = verb ? subjectBefore(text, view, clause, verb.from) : NOBODY
  return both.people.length >= 2 && both.parties.length >= 2 ? both : null
}

/** "in close consultation with France": how something is done. */
const isConsent = (scene: Scene): boolean =>
  keyAt(scene.reading.text, scene.trigger.to - 1) === 'consultation' &&
  [1, 2].some((k) => /^(in|after|through|by|without|upon|for|public|under)$/.test(keyAt(scene.reading.text, scene.trigger.from - k)))

/** "their talks", "their 20th ministerial meeting". */
function isTheirs(scene: Scene): boolean {
  if (!/^(talks|meeting|meetings|negotiations|consultations|discussions)$/.test(keyAt(scene.reading.text, scene.trigger.to - 1))) return false
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.clause.from, scene.trigger.from - 4); i--) if (keyAt(scene.reading.text, i) === 'their') return true
  return false
}

const isMinisterial = (scene: Scene): boolean =>
  keyAt(scene.reading.text, scene.trigger.from - 1) === 'ministerial' && keyAt(scene.reading.text, scene.trigger.to - 1) === 'meeting'

/** "His programme also included a meeting with": whoever has the programme. */
function programmeOwner(scene: Scene): Actors | null {
  const { text } = scene.reading
  for (let i = scene.clause.from; i < scene.trigger.from; i++) {
    if (!/^(programme|program|agenda|schedule|itinerary|day)$/.test(keyAt(text, i))) continue
    const owner = ownerBefore(text, scene.view, scene.discourse, i, scene.clause)
    return owner && owner.people.length ? owner : null
  }
  return null
}

/** "A delegation will take part in discussions in Washington": the place tells the other side. */
function hostByPlace(scene: Scene, near: Actors): string | null {
  if (REFERRING.has(determiner(scene.reading.text, scene.trigger.from, scene.clause.from))) return null
  const unnamed = unnamedHosts(scene, scene.trigger.to, near)
  if (unnamed) return unnamed
  const place = scene.view.places.find((p) => p.preposition === 'in' && p.from >= scene.trigger.to && p.from - scene.trigger.to <= 3)
  return place?.country && !near.parties.includes(place.country) && near.parties.length === 1 ? hostOf(scene.reading, place, near) : null
}

/** "Meeting the President" as a participle, "discussion" as a topic are no occasions of their own here; "meetings" in a summary neither. */
function isVerbal(scene: Scene): boolean {
  const key = keyAt(scene.reading.text, scene.trigger.from)
  const before = keyAt(scene.reading.text, scene.trigger.from - 1)
  if ((key === 'call' || key === 'calls') && (before === 'to' || /^(on|for|upon)$/.test(keyAt(scene.reading.text, scene.trigger.to)))) return true
  // "solidarity on meeting these challenges"
  if (
    key === 'meeting' &&
    /^(on|in|by|for|of|toward|towards|from|about|and)$/.test(before) &&
    /^(the|our|their|his|her|its|these|those|this|all)$/.test(keyAt(scene.reading.text, scene.trigger.to))
  )
    return true
  return key === 'talk' && before === 'to'
}

/** "held a series of meetings" is spelled out elsewhere; "five calls this year" tells of none in particular. */
function isPlural(scene: Scene): boolean {
  const { text } = scene.reading
  for (let i = Math.max(scene.clause.from, scene.trigger.from - 5); i < scene.trigger.from; i++)
    if (/^(series|number|several|various|many|regular|frequent|numerous)$/.test(keyAt(text, i))) return true
  return false
}

/** Support "for talks between A and B" tells of no talks; "held", "during", "took place" or a title do. */
function isTold(scene: Scene, light: boolean, owned: boolean, namesPerson: boolean): boolean {
  const { text } = scene.reading
  const adjective = keyAt(text, scene.trigger.from - 1)
  if (
    keyAt(text, scene.trigger.from) === 'negotiations' &&
    /^(launch|launching|launched|start|starting|support|supporting|enter|entering|resume|resuming|pursue|pursuing)$/.test(adjective)
  )
    return false
  // "our ongoing consultations with", "support for Kenya's continued direct talks with": no occasion in particular
  if (/^(ongoing|continued|continuing|renewed)$/.test(adjective) || (adjective === 'direct' && keyAt(text, scene.trigger.from - 2) === 'continued'))
    return false
  if (light || owned || scene.view.sentence.kind === 'title') return true
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.view.sentence.from, scene.trigger.from - 6); i--)
    if (OCCASION_BEFORE.has(keyAt(text, i)) && !/^(support|call|calls|hope|need|prospects)$/.test(keyAt(text, i - 1)))
      return (
        keyAt(text, i) !== 'for' ||
        scene.view.triggers.some((t) => (t.form === 'travel' || t.form === 'trip') && t.to <= i) ||
        /^(planning|plans|preparing|preparations|prepare|scheduled)$/.test(keyAt(text, i - 1))
      )
  if (/^(a|an|the)$/.test(keyAt(text, scene.view.sentence.from)) && scene.trigger.from - scene.view.sentence.from <= 3) return true
  for (let i = scene.trigger.to; i < Math.min(scene.view.sentence.to, scene.trigger.to + 40); i++) if (OCCASION_AFTER.has(keyAt(text, i))) return true
  return scene.view.dates.length > 0 || namesPerson
}

const isPronoun = (scene: Scene): boolean =>
  scene.view.actors.some((a) => a.to <= scene.trigger.from && a.from >= scene.clause.from && (a.by === 'pronoun' || a.by === 'collective'))

function determiner(text: Text, noun: number, floor: number): string {
  for (let i = noun - 1; i >= Math.max(floor, noun - 5); i--) {
    const key = keyAt(text, i)
    if (REFERRING.has(key) || key === 'a' || key === 'an' || key === "'s") return key
    // "the preceding, 21st, meeting"
    if (key === ',' && i >= noun - 3 && (SERIES_WORDS.has(keyAt(text, i - 1)) || ((text.tokens.word[i - 1]?.shape ?? 0) & Shape.Ordinal) !== 0)) continue
    if (/^(with|of|in|at|to|for|by|,|and)$/.test(key)) return ''
  }
  return ''
}

function lightVerb(scene: Scene): number {
  const { text } = scene.reading
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.clause.from, scene.trigger.from - 14); i--)
    if ((LIGHT.has(keyAt(text, i)) || (CALLS.test(keyAt(text, i)) && isCall(scene))) && !/^(to)$/.test(keyAt(text, i + 1))) return i
  return -1
}

/** Whom the noun names after it: "with Y", "between X and Y", "of X and Y", "that Z had with Y". */
function complement(scene: Scene): Actors & { to: number; preposition: string } {
  const { view, trigger } = scene
  const { text } = scene.reading
  const limit = Math.min(view.sentence.to, trigger.to + 45)
  let topic = false
  for (let i = trigger.to; i < limit; i++) {
    const key = keyAt(text, i)
    if (key === ',' && i === trigger.to && view.actors.some((a) => a.from > i && a.from - i <= 2 && a.people.length > 0)) break // "After the talks, A decorated B with …"
    if (key === ';' || key === '.' || (i > trigger.to + 1 && /^(which|who|while|during)$/.test(key))) break
    if (view.triggers.some((t) => t.from === i && t.form !== 'discuss' && t.form !== 'attend')) break
    if (TOPIC_OPENERS.has(key) || key === 'strengthening' || key === 'to') topic = true
    const isBetween = (/^(between|among|amongst)$/.test(key) && !topic) || (key === 'of' && i - trigger.to <= 1)
    // "received a call |(on Monday) from"
    const isNext = i - trigger.to <= 1 || view.dates.some((d) => d.to === i && d.from - trigger.to <= 1)
    const isFrom = CALLED_FROM.test(key) && isNext && isCall(scene) && isSomebody(scene, i + 1)
    if (!isBetween && !isFrom && (key !== 'with' || OTHER_WITH.has(keyAt(text, i - 1)) || OTHER_WITH.has(text.tokens.word[i - 1]?.stem ?? ''))) continue
    if (isBetween && isSides(scene, i + 1)) continue
    const list = listFrom(text, view, i + 1, view.sentence.to)
    const body = list.people.length === 0 && key === 'with' && !topic ? bodyAfter(scene, i + 1, list) : null
    if (body) return { ...body, preposition: key }
    const including = isNobody(list) && key === 'with' ? includedAfter(scene, i) : null
    if (including) return { ...including, preposition: key }
    if (!isNobody(list)) {
      const more = key === 'with' ? alsoWith(scene, list.to) : null
      const who = more ? union(list, more) : list
      return { people: who.people, parties: who.parties, to: more?.to ?? list.to, preposition: isBetween ? 'between' : key }
    }
  }
  return { to: trigger.to, preposition: '', ...NOBODY }
}

/** "the negotiations between the sides": those spoken of, in talks that go on. */
const isSides = ({ view, reading }: Scene, at: number): boolean =>
  view.actors.some(
    (a) => (a.from === at || a.from === at + 1) && a.by === 'collective' && /^(sides|parties|countries|states|nations)$/.test(keyAt(reading.text, a.to - 1)),
  )

/** "received a phone call from B", "a courtesy call on B": how a call names the other side. */
const CALLED_FROM = /^(from|on|to|by)$/
const isSomebody = ({ view, reading }: Scene, at: number): boolean =>
  view.actors.some((a) => a.from === at || (a.from === at + 1 && /^(the|his|her|its|their|mr|ms|dr)$/.test(keyAt(reading.text, at))))
/** Verbs that go with a call: "received a call from", "paid a call on". */
const CALLS = /^(received|receives|receive|paid|pays|pay|made|makes|placed|accepted)$/
const isCall = (scene: Scene): boolean => /^calls?$/.test(keyAt(scene.reading.text, scene.trigger.to - 1))

/** "meetings with important personalities, including Minister B". */
function includedAfter({ reading, view }: Scene, from: number): (Actors & { to: number }) | null {
  for (let i = from + 1; i < Math.min(view.sentence.to, from + 8); i++) {
    if (keyAt(reading.text, i) !== 'including' || keyAt(reading.text, i - 1) !== ',') continue
    const list = listFrom(reading.text, view, i + 1, view.sentence.to)
    return list.people.length ? list : null
  }
  return null
}

/** "with Luc Devigne of the EEAS and with Johannes Luchner". */
function alsoWith(scene: Scene, from: number): (Actors & { to: number }) | null {
  const { text } = scene.reading
  for (let i = from; i < Math.min(scene.view.sentence.to, from + 8); i++) {
    if (keyAt(text, i) !== 'with' || keyAt(text, i - 1) !== 'and') continue
    const list = listFrom(text, scene.view, i + 1, scene.view.sentence.to)
    return list.people.length ? list : null
  }
  return null
}
