import { gatherOnce } from '../../base/gather.js'
import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { changed } from './changed.js'
import { NOBODY, isNobody, listFrom, subjectBefore, union } from './arguments.js'
import { type Scene, mention } from './finder.js'
import type { EventMention, EventPlace, View } from './mention.js'
import { placeFor } from './when-where.js'

const DOCUMENTS =
  /^(agreement|agreements|memorandum|memoranda|memorandums|mou|mous|declaration|statement|protocol|protocols|treaty|treaties|document|documents|roadmap|accord|accords|communique|plan|contract|contracts|letter|convention|charter|programme|program|package|pact|compact|it|action|deal|arrangement|arrangements|compacts|instrument|minutes)$/
const NOT_DOCUMENTS = /^(order|orders|law|laws|bill|decree|legislation|act|proclamation|book|ratification|veto)$/

/** "X and Y signed a memorandum", "three memorandums were signed", "the signing of the agreement". */
export function findSign(scene: Scene): EventMention | null {
  const { view, trigger, clause } = scene
  const { text } = scene.reading
  if (/^signs?$/.test(keyAt(text, trigger.from)) && /^(of|that|are|is)$/.test(keyAt(text, trigger.to))) return null // "signs of de-escalation"
  if (
    !namesDocument(scene) ||
    (keyAt(text, trigger.from - 1) === 'to' &&
      !becomesParty(scene) &&
      !/^(is|are|expected|set|due|scheduled|plan|plans|planned|going)$/.test(keyAt(text, trigger.from - 2)) &&
      view.sentence.kind !== 'title')
  )
    return null
  const isPassive =
    keyAt(text, trigger.from + 1) === 'were' ||
    /^(was|were|be|been|being|is|are)$/.test(keyAt(text, trigger.from - 1)) ||
    /^(was|were|be|been)$/.test(keyAt(text, trigger.from - 2)) ||
    isParticiple(scene)
  const isNoun = /^(signing|signature|exchange)$/.test(keyAt(text, trigger.from))
  // "agreements signed earlier": a participle behind its noun tells of no act
  if (!isPassive && !isNoun && DOCUMENTS.test(keyAt(text, trigger.from - 1)) && !/^(at|in|on|during|by)$/.test(keyAt(text, trigger.to))) return null
  const witness = isNoun || isPassive ? witnessVerb(scene) : -1
  const partners = isNoun ? partnersIn(scene) : null
  const many = isPassive || isNoun ? [] : signersBefore(scene)
  const subject =
    partners ??
    (many.length >= 3
      ? union(...many)
      : witness >= 0
        ? subjectBefore(text, view, clause, witness)
        : isPassive || isNoun
          ? NOBODY
          : subjectBefore(text, view, clause, trigger.from))
  const by = signatories(scene)
  const all = union(subject, by)
  const near = partiesNear(scene)
  // "It was signed in Vilnius, when the Lithuanian Minister A met his Kazakh counterpart": theirs before those of the talk so far
  const parties = all.parties.length >= 2 ? all : union(all, { people: [], parties: near.length < 2 && isPassive ? pairIn(view, near) : near })
  const known = scene.discourse.sides()
  const pair = scene.discourse.pair()
  const tellsWhere = view.dates.length > 0 || placeOfSigning(scene) !== null
  const isTheirs = tellsWhere && !isNoun && known.length < 2 && pair.length === 2 && parties.parties.every((p) => pair.includes(p))
  const sides = parties.parties.length >= 2 ? parties : union(parties, { people: [], parties: isTheirs ? pair : known })
  if (sides.parties.length < 2) return null
  const told = mention(scene, { near: sides, far: NOBODY, place: placeOfSigning(scene) })
  return isNoun && told.standing === 'planned' && !told.date && isMeans(scene) ? changed(told, { standing: 'held', pointsBack: true, onlyAdds: true }) : told
}

/** "Ties will be strengthened |with the signing of the memorandum": what lies ahead is what comes of it. */
const isMeans = ({ reading: { text }, trigger }: Scene): boolean =>
  keyAt(text, trigger.from - 1) === 'the' && /^(with|through|by|upon|after|following|since)$/.test(keyAt(text, trigger.from - 2))

/** "the Vision document signed during the President's visit": by whom, the subject of the sentence does not tell. */
const isParticiple = ({ reading: { text }, trigger }: Scene): boolean =>
  trigger.to - trigger.from === 1 &&
  keyAt(text, trigger.from) === 'signed' &&
  DOCUMENTS.test(keyAt(text, trigger.from - 1)) &&
  /^(at|in|on|during|by)$/.test(keyAt(text, trigger.to))

/** "Kenya became the 20th nation to sign the Accords". */
const becomesParty = ({ reading: { text }, trigger }: Scene): boolean =>
  /^(nation|country|state|member|signatory|government)$/.test(keyAt(text, trigger.from - 2)) &&
  [3, 4, 5, 6].some((k) => /^(became|becomes|become)$/.test(keyAt(text, trigger.from - k)))

/** "Minister A joined Ambassador B in signing the Arrangement": both. */
function partnersIn(scene: Scene): Actors | null {
  const { view, trigger, reading } = scene
  const { text } = reading
  if (keyAt(text, trigger.from - 1) !== 'in') return null
  for (let i = trigger.from - 2; i >= Math.max(view.sentence.from, trigger.from - 20); i--) {
    if (!/^(joined|joins)$/.test(keyAt(text, i))) continue
    const all = union(subjectBefore(text, view, scene.clause, i), listFrom(text, view, i + 1, trigger.from))
    return all.people.length >= 2 || all.parties.length >= 2 ? all : null
  }
  return null
}

/** "Minister A, Ambassador B (Kenya), … and Minister E (Peru) signed": everyone whom the clause names before the verb. */
const signersBefore = (scene: Scene): Actors[] =>
  scene.view.triggers.some((t) => t.from >= scene.clause.from && t.to <= scene.trigger.from)
    ? []
    : scene.view.actors.filter((a) => a.from >= scene.clause.from && a.to <= scene.trigger.from && a.by === 'name')

/** "signed an agreement on transport in Manama on 24 February": the town at the end of the clause is where, not what about. */
function placeOfSigning(scene: Scene): EventPlace | null {
  const { view, trigger, clause, reading } = scene
  const near = placeFor(reading.text, view, clause, trigger)
  if (near) return near
  const closes = (i: number): boolean =>
    i >= clause.to || /^([.,]|on|today|yesterday|by|during)$/.test(keyAt(reading.text, i)) || view.dates.some((d) => d.from === i)
  return view.places.find((p) => p.level === 'town' && p.from >= trigger.to && p.preposition === 'in' && closes(p.to)) ?? null
}

/** "Mr A and Mr B witnessed the signing of …". */
function witnessVerb(scene: Scene): number {
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.clause.from, scene.trigger.from - 9); i--)
    if (/^(witnessed|attended|oversaw|presided|part)$/.test(keyAt(scene.reading.text, i))) return i
  return -1
}

function namesDocument(scene: Scene): boolean {
  const { text } = scene.reading
  const { view, trigger } = scene
  let found = false
  for (let i = Math.max(view.sentence.from, trigger.from - 18); i < Math.min(view.sentence.to, trigger.to + 14); i++) {
    if (NOT_DOCUMENTS.test(keyAt(text, i))) return false
    if (DOCUMENTS.test(keyAt(text, i)) || /^(nda|epca|mou|cepa)$/.test(keyAt(text, i))) found = true
  }
  return found || /^(signing|agreements)$/.test(keyAt(text, trigger.from))
}

function signatories(scene: Scene): Actors {
  const { text } = scene.reading
  for (let i = scene.trigger.to; i < Math.min(scene.view.sentence.to, scene.trigger.to + 30); i++) {
    const key = keyAt(text, i)
    if (key !== 'by' && key !== 'between' && !(key === 'together' && keyAt(text, i - 1) === 'brought')) continue
    const list = listFrom(text, scene.view, i + 1, scene.view.sentence.to)
    if (!isNobody(list)) return list
  }
  return NOBODY
}

/** The two parties whose people the sentence names; else those given. */
function pairIn(view: View, otherwise: readonly string[]): readonly string[] {
  const sides = gatherOnce(view.actors, (a) => (a.people.length ? a.parties : []))
  return sides.length === 2 ? sides : otherwise
}

/** Parties that the sentence names as such. */
const partiesNear = ({ reading, view, trigger }: Scene): string[] =>
  gatherOnce(view.actors, (a) =>
    a.by === 'party' && !(a.from >= trigger.to && /^(around|on|about|against|in)$/.test(keyAt(reading.text, a.from - 1))) ? a.parties : [],
  )
