import { keyAt } from '../../text/text.js'
import type { Actors } from '../types.js'
import { NOBODY, listFrom, subjectBefore, union } from './arguments.js'
import { findCompany, isCompany } from './companions.js'
import { changed } from './changed.js'
import { findSent } from './find-sent.js'
import { type Scene, mention } from './finder.js'
import type { EventMention } from './mention.js'

/** "The Ambassador presented his credentials to the President", "hosted a dinner in honour of". */
export function findRite(scene: Scene): EventMention | null {
  if (isKnownRite(scene) || isMessage(scene) || !isHonour(scene) || isAtPost(scene)) return null
  const sent = findSent(scene)
  if (sent) return sent
  if (/^(inaugurations?|enthronement|coronation)$/.test(keyAt(scene.reading.text, scene.trigger.from))) return null
  if (
    keyAt(scene.reading.text, scene.trigger.from) === 'reception' &&
    (/^(warm|cordial|kind|good|heartfelt|hearty)$/.test(keyAt(scene.reading.text, scene.trigger.from - 1)) ||
      /^(words|hospitality|welcome)$/.test(keyAt(scene.reading.text, scene.trigger.from - 2)) ||
      [2, 3].some(
        (k) =>
          keyAt(scene.reading.text, scene.trigger.from - k) === 'for' &&
          /^(gratitude|thanks|appreciation|thanked|grateful)$/.test(keyAt(scene.reading.text, scene.trigger.from - k - 1)),
      ))
  )
    return null
  const actors = scene.view.actors.filter((a) => a.from >= scene.clause.from && a.to <= scene.view.sentence.to)
  const all = union(...actors.map((a): Actors => (a.by === 'party' ? { people: [], parties: a.parties } : a)))
  if (all.people.length === 0)
    return isConducted(scene) && scene.discourse.together().parties.length >= 2 ? mention(scene, { near: scene.discourse.together(), far: NOBODY }) : null
  const people = union(...actors.filter((a) => a.people.length))
  const told = people.parties.length >= 2 && !isOfEnvoys(scene) ? people : all
  const sides =
    told.parties.length < 2 && /^(credentials|credence)$/.test(keyAt(scene.reading.text, scene.trigger.to - 1)) ? union(told, newEnvoys(scene)) : told
  const hosted = sides.parties.length === 1 && isForGuest(scene) ? union(sides, { people: [], parties: hostOfGuest(scene, sides) }) : sides
  return hosted.parties.length >= 2 ? mention(scene, { near: hosted, far: NOBODY }) : null
}

/** "awarded the Order of Merit", "conferred an honorary doctorate on": contracts and grants are awarded, too. */
function isHonour(scene: Scene): boolean {
  const { text } = scene.reading
  if (!/^(decorated|awarded|conferred|bestowed)$/.test(keyAt(text, scene.trigger.to - 1)) && !/^(conferred|bestowed)$/.test(keyAt(text, scene.trigger.from)))
    return true
  for (let i = Math.max(scene.clause.from, scene.trigger.from - 8); i < Math.min(scene.view.sentence.to, scene.trigger.to + 22); i++)
    if (/^(order|medal|honorary|doctorate|decoration|insignia|cross|ribbon)$/.test(keyAt(text, i))) return true
  return false
}

/** "ambassadors accredited to Kenya": where they serve; "accredited the ambassadors of Kenya and Peru" tells of a ceremony. */
function isAtPost({ reading: { text }, trigger }: Scene): boolean {
  if (keyAt(text, trigger.from) !== 'accredited') return false
  for (let i = trigger.to; i < trigger.to + 6; i++) {
    if (/^(ambassador|ambassadors|envoys|commissioners|diplomats)$/.test(keyAt(text, i)))
      return /^(are|were|be|been|is|was)$/.test(keyAt(text, trigger.from - 1))
    if (/^(to|in|at|as|by)$/.test(keyAt(text, i))) return true
  }
  return true
}

/** "sent a message congratulating President B on the ceremony in Oslo": nobody came. */
function isMessage(scene: Scene): boolean {
  for (let i = scene.view.sentence.from; i < scene.trigger.from; i++)
    if (/^(message|telegram|greetings|congratulating)$/.test(keyAt(scene.reading.text, i))) return true
  return false
}

/** "The ceremony was attended by A", "Following the ceremony, B left": the one told before; who attended, another rule adds. */
function isKnownRite(scene: Scene): boolean {
  const { text } = scene.reading
  const { from, to } = scene.trigger
  if (keyAt(text, from - 1) !== 'the' || keyAt(text, to - 1) !== 'ceremony') return false
  if (/^(following|after|before)$/.test(keyAt(text, from - 2))) return true
  return [to, to + 1, to + 2].some((i) => keyAt(text, i) === 'attended') && /^(was|is)$/.test(keyAt(text, to))
}

/** "A welcoming ceremony was held for King B", "hosted a luncheon in honour of the Minister": the host needs no name. */
function isForGuest(scene: Scene): boolean {
  const { text } = scene.reading
  if (/^(honour|honor|banquet)$/.test(keyAt(text, scene.trigger.to - 1))) return true
  return keyAt(text, scene.trigger.to - 1) === 'ceremony' && /^(welcoming|welcome|reception|farewell)$/.test(keyAt(text, scene.trigger.from - 1))
}

/** The other side of the dealing in hand, else the state on a visit to which the guest is, else the outlet's own. */
function hostOfGuest(scene: Scene, guest: Actors): readonly string[] {
  const together = scene.discourse.together().parties
  if (together.length === 2 && together.includes(guest.parties[0] as string)) return together
  const { home } = scene.reading.setting
  const host = scene.discourse.trip() ?? home
  return host && !guest.parties.includes(host) ? [host] : []
}

/** "The welcoming ceremony was conducted with great honour." */
const isConducted = (scene: Scene): boolean =>
  keyAt(scene.reading.text, scene.trigger.to - 1) === 'ceremony' && /^(was|took)$/.test(keyAt(scene.reading.text, scene.trigger.to))

/** "accredited the ambassadors of Kenya, A, and Peru, B": every state named sent one. */
function isOfEnvoys({ reading: { text }, trigger, view }: Scene): boolean {
  if (!/^(credentials|credence|accredited)$/.test(keyAt(text, trigger.to - 1))) return false
  for (let i = trigger.to; i < Math.min(view.sentence.to, trigger.to + 8); i++)
    if (/^(ambassadors|envoys|commissioners)$/.test(keyAt(text, i)) && keyAt(text, i + 1) === 'of') return true
  return false
}

/** "Three ambassadors presented credentials": who they are, the list below tells. */
function newEnvoys(scene: Scene): Actors {
  const { reading, discourse } = scene
  const isEnvoy = (title: string): boolean => /ambassador|high commissioner|nuncio/i.test(title)
  const listed = reading.offices.find((o) => o.plural && isEnvoy(o.title) && o.from > scene.trigger.to && OPENS_LIST.test(keyAt(reading.text, o.to)))
  if (listed) return union(discourse.acting(peopleOfSentence(scene, listed.to)), { people: [], parties: partiesOfSentence(scene, listed.to) })
  const people = reading.people
    .filter((p) => p.positions.some((x) => isEnvoy(x.title)) && discourse.partyOfPerson(p.index) !== reading.setting.home)
    .map((p) => p.index)
  const offices = reading.offices
    .filter((o) => isEnvoy(o.title) && o.of !== null && o.of !== reading.setting.home)
    .map((o) => discourse.partyOf(o.of as string))
  return union(discourse.acting(people), { people: [], parties: offices })
}

const OPENS_LIST = /^(include|included|are|were|who|:)$/

/** "The ambassadors who presented credentials are from Kenya, Peru and Norway": the states named so. */
function partiesOfSentence({ reading, discourse }: Scene, from: number): string[] {
  const { to } = reading.text.sentences[reading.text.sentenceOf[from] as number] ?? { to: from }
  const named = reading.parties.filter((p) => p.from >= from && p.to <= to)
  return named.some((p) => [1, 2].some((k) => keyAt(reading.text, p.from - k) === 'from')) ? named.map((p) => discourse.partyOf(p.party)) : []
}

/** "The new ambassadors are A (Kenya), B (Peru) and C (Norway)": all who are named from a token to the end of its sentence. */
function peopleOfSentence({ reading }: Scene, from: number): number[] {
  const { to } = reading.text.sentences[reading.text.sentenceOf[from] as number] ?? { to: from }
  return reading.names.filter((n) => n.from >= from && n.to <= to).map((n) => n.person)
}

/** "The meeting was attended by A, B and C", "X, Y also took part", "accompanied by Z": more participants for what was just told. */
export function findAttend(scene: Scene): EventMention | null {
  if (isCompany(scene)) return findCompany(scene)
  const { view, trigger, clause } = scene
  const { text } = scene.reading
  const word = keyAt(text, trigger.to - 1)
  if (/^(led|headed|leads|heads|leading|heading)$/.test(word0(scene)) && !leadsSide(scene)) return null
  // "the advances led by Presidents A and B"
  if (/^(led|headed)$/.test(keyAt(text, trigger.from)) && keyAt(text, trigger.to - 1) === 'by' && !isLedBySomebody(keyAt(text, trigger.from - 1))) return null
  if (/^(led|headed)$/.test(keyAt(text, trigger.from)) && /^(government|administration|coalition|cabinet|party|alliance)$/.test(keyAt(text, trigger.from - 1)))
    return null
  const joined = isInverted(scene) || /^(also|joining|representing|attending|participating|present|taking)$/.test(word0(scene)) ? afterVerb(scene) : null
  if (/^(joining|representing|attending|participating)$/.test(word) && !joined) return null
  const after = otherSide(scene, joined ?? listFrom(text, view, trigger.to, view.sentence.to))
  const subject = subjectBefore(text, view, clause, trigger.from)
  const before = isSubjectList(scene) ? union(...view.actors.filter((a) => a.to <= trigger.from && a.people.length > 0)) : subject
  const listed = joined || /^(by|included|at|were|participants|participation|of)$/.test(word) || isInverted(scene) ? after : before
  const everywhere = isInAll(scene)
  // "Delegations from Kenya, Peru and Chad took part": the states at a gathering
  const isOfStates = listed.people.length === 0 && listed.parties.length >= 2 && ATTENDS.test(word0(scene) || word)
  if ((listed.people.length === 0 && !isOfStates) || view.sentence.kind === 'title' || view.events.some((e) => !e.bare)) return null
  const told = mention(scene, { near: listed, far: NOBODY, pointsBack: true, onlyAdds: true, to: after.to, standing: 'held', date: null, place: null })
  const isSent = /^(included|comprised)$/.test(word) && sendsDelegation(scene)
  return changed(told, { everywhere: everywhere || told.everywhere, accompanies: isSent, head: attended(scene) })
}

/** "The delegation of interagency partners included A and B": all its doings are theirs. */
function sendsDelegation({ reading: { text }, view, trigger }: Scene): boolean {
  for (let i = view.sentence.from; i < trigger.from; i++) if (keyAt(text, i) === 'delegation') return true
  return false
}

const isLedBySomebody = (before: string): boolean =>
  /^(side|sides|delegation|delegations|team|teams|mission|group|talks|meeting|meetings|session|dialogue|discussions|discussion|negotiations|consultations|call|officials|representatives|experts|was|were|is|are|being|been|jointly|co|,|-)$/.test(
    before,
  )

/** "present at the meeting", "joined the call": what it was. */
function attended(scene: Scene): string | null {
  const { text } = scene.reading
  for (let i = scene.trigger.to; i < Math.min(scene.view.sentence.to, scene.trigger.to + 7); i++)
    if (/^(meeting|talks|call|conversation|ceremony|negotiations|discussions|summit|conference|forum|congress)$/.test(keyAt(text, i)))
      return /^(courtesy|farewell)$/.test(keyAt(text, i - 1)) ? 'meeting' : keyAt(text, i)
  return null
}

const ATTENDS = /^(attended|took|taking|take|takes|participated|participants|among|with|also|represented|attending|participating)$/

/** "also took part in the meetings", "will participate in these engagements". */
function isInAll(scene: Scene): boolean {
  const { text } = scene.reading
  for (let i = scene.trigger.to; i < Math.min(scene.view.sentence.to, scene.trigger.to + 6); i++)
    if (/^(meetings|engagements|discussions|talks|events)$/.test(keyAt(text, i))) return /^(the|these|all|both|several|bilateral)$/.test(keyAt(text, i - 1))
  return false
}

/** "Joining the President on the call were A, B and C", "Also present at the meeting were …", "Representing Kenya were …": they follow the verb. */
function afterVerb(scene: Scene): (Actors & { to: number }) | null {
  const { text } = scene.reading
  if (
    scene.trigger.from - scene.view.sentence.from > 2 &&
    !(isOnSide(scene) && /^(taking|participating|attending|present)$/.test(keyAt(text, scene.trigger.from)))
  )
    return null
  for (let i = scene.trigger.to; i < Math.min(scene.view.sentence.to, scene.trigger.to + 14); i++) {
    if (!/^(is|are|was|were|included|includes)$/.test(keyAt(text, i))) continue
    const list = listFrom(text, scene.view, i + 1, scene.view.sentence.to)
    const object = keyAt(text, scene.trigger.from) === 'joining' ? listFrom(text, scene.view, scene.trigger.to, i) : NOBODY
    return list.people.length || list.parties.length >= 2 ? { ...union(object, list), to: list.to } : null
  }
  return null
}

/** "On the Russian side, taking part in the talks were A and B". */
const isOnSide = ({ reading, view, trigger }: Scene): boolean =>
  trigger.from - view.sentence.from <= 8 && /^(on|for|from)$/.test(keyAt(reading.text, view.sentence.from)) && keyAt(reading.text, trigger.from - 1) === ','

const word0 = (scene: Scene): string => (keyAt(scene.reading.text, scene.trigger.from + 1) === 'by' ? '' : keyAt(scene.reading.text, scene.trigger.from))

/** "led the Pakistani side", "headed the Turkish delegation". */
function leadsSide(scene: Scene): boolean {
  for (let i = scene.trigger.to; i < scene.trigger.to + 5; i++) if (/^(side|delegation|team)$/.test(keyAt(scene.reading.text, i))) return true
  return false
}

/** "The Indian side was led by A and the French side by B": the second side too. */
function otherSide(scene: Scene, first: Actors & { to: number }): Actors & { to: number } {
  const { text } = scene.reading
  if (keyAt(text, scene.trigger.to - 1) !== 'by') return first
  for (let i = first.to; i < Math.min(scene.view.sentence.to, first.to + 24); i++) {
    if (keyAt(text, i) !== 'by' || !(/^(side|delegation|team)$/.test(keyAt(text, i - 1)) || scene.view.actors.some((a) => a.to === i && a.by === 'party')))
      continue
    const second = listFrom(text, scene.view, i + 1, scene.view.sentence.to)
    return second.people.length === 0 ? first : otherSide(scene, { ...union(first, second), to: second.to })
  }
  return first
}

/** "Minister A, Ambassador B, former Chief Justice, … were also present": everyone before the verb, when the sentence opens with one of them. */
const isSubjectList = (scene: Scene): boolean =>
  (scene.view.actors[0]?.from ?? 0) - scene.view.sentence.from <= 1 &&
  /^(present|attendance|attended|participated|part|joined|represented)$/.test(keyAt(scene.reading.text, scene.trigger.to - 1))

/** "Also present at the meeting were A and B", "Joining the President on the call were …": the people follow the verb. */
function isInverted(scene: Scene): boolean {
  const { text } = scene.reading
  return (
    /^(also|joining|among)$/.test(keyAt(text, scene.view.sentence.from)) ||
    (keyAt(text, scene.trigger.from - 1) === 'also' && scene.trigger.from - scene.view.sentence.from <= 2)
  )
}
