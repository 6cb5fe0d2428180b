import { keyAt } from '../../text/text.js'
import type { ActorPhrase } from '../actors.js'
import type { Actors } from '../types.js'
import { NOBODY, isGoverned, isNobody, listFrom, subjectBefore, union } from './arguments.js'
import type { Scene } from './finder.js'
import type { Stop } from './stops.js'

/** Who travels: the subject of the clause. The state that is visited or left is none ("departed Doha, concluding his visit to Qatar"). */
export function travellerBefore(scene: Scene, stops: readonly Stop[]): Actors {
  const { view, clause, trigger } = scene
  const { text } = scene.reading
  const subject = subjectBefore(text, view, clause, trigger.from)
  if (subject.people.length) return subject
  const isHost = subject.parties.every((p) => stops.some((s) => s.country === p))
  if (!isHost) return union(subject, leaderOf(scene))
  const opener = keyAt(text, clause.from - 1)
  const floor = clause.from > view.sentence.from && /^(during|after|before|following)$/.test(opener) ? view.sentence.from : clause.from
  const first = view.actors.find(
    (a) => a.from >= floor && a.to <= trigger.from && a.people.length > 0 && !isGoverned(text, a) && !a.parties.some((p) => stops.some((s) => s.country === p)),
  )
  return first ?? (isNobody(subject) ? sendersOf(scene, stops) : subject)
}

/** "Parliamentarians from Kenya visited Oslo": whose they are. */
function sendersOf(scene: Scene, stops: readonly Stop[]): Actors {
  const { view, clause, trigger } = scene
  const sender = view.actors.find(
    (a) =>
      a.from >= clause.from && a.to <= trigger.from && /^(from|of)$/.test(keyAt(scene.reading.text, a.from - 1)) && a.by === 'party' && a.isRegion !== true,
  )
  return sender && !sender.parties.some((p) => stops.some((s) => s.country === p)) ? { people: [], parties: sender.parties } : NOBODY
}

/** "A Chinese delegation led by Vice Minister A visited": its head, too. */
function leaderOf(scene: Scene): Actors {
  const { view, clause, trigger } = scene
  const { text } = scene.reading
  for (let i = trigger.from - 1; i >= clause.from; i--)
    if (/^(led|headed)$/.test(keyAt(text, i)) && keyAt(text, i + 1) === 'by') return listFrom(text, view, i + 2, trigger.from)
  return NOBODY
}

/** "Upon his arrival in Bishkek, President X …": the traveller follows. */
export function travellerAfter(scene: Scene, from: number): Actors {
  return scene.view.actors.find((a) => a.from >= from && a.people.length > 0) ?? scene.discourse.principal()
}

/** "visit of the Prime Minister to Russia", "visit by Lloyd Austin", "the visit that he had paid to Rome". */
export function travellerNamed(scene: Scene): Actors {
  const { text } = scene.reading
  const { trigger, clause, view } = scene
  if (keyAt(text, trigger.to) === 'that') return view.actors.find((a) => a.from > trigger.to && a.from - trigger.to <= 3) ?? NOBODY
  if (isShared(scene)) return NOBODY
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + 12); i++) {
    const key = keyAt(text, i)
    if (key === 'by' && (keyAt(text, trigger.to - 1) === 'arrival' || /^(accompanied|joined|led|headed|received|followed|welcomed)$/.test(keyAt(text, i - 1))))
      break
    if (key === 'by' || (key === 'of' && i - trigger.to <= 2)) {
      const list = listFrom(text, view, i + 1, clause.to)
      if (list.people.length || (list.parties.length && key === 'by') || i === trigger.to) return list
    }
    if (/^(which|who|that|and)$/.test(key)) break
  }
  return NOBODY
}

/** "was joined on the trip by": who follows travels along, the trip is another's. */
function isShared(scene: Scene): boolean {
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.clause.from, scene.trigger.from - 5); i--)
    if (/^(joined|accompanied)$/.test(keyAt(scene.reading.text, i))) return true
  return false
}

/** "X hosts King Y on a state visit", "received X, who is on an official visit": the one before the verb of receiving is the host. */
export function hostBefore(scene: Scene): { readonly guest: Actors; readonly host: string } | null {
  const { view, trigger, reading } = scene
  const reception = view.triggers.filter((t) => t.form === 'host' && t.to <= trigger.from && trigger.from - t.to < 40).at(-1)
  if (!reception || !/^(on|for|during)$/.test(keyAt(reading.text, articleBefore(scene) - 1))) return null
  const host = subjectBefore(reading.text, view, { from: view.sentence.from, to: trigger.from }, reception.from)
  const guest = listFrom(reading.text, view, reception.to, trigger.from)
  const party = host.parties[0] ?? reading.setting.home
  return party && guest.people.length && !guest.parties.includes(party) ? { guest, host: party } : null
}

/** Token of "a" in "on a three-day state visit"; the trip itself if none stands near. */
export function articleBefore(scene: Scene): number {
  for (let i = scene.trigger.from - 1; i >= Math.max(scene.clause.from, scene.trigger.from - 6); i--)
    if (/^(a|an)$/.test(keyAt(scene.reading.text, i))) return i
  return scene.trigger.from
}

/** Who is meant by "his" where the trip is another's: "A will accompany Secretary B on his travel to P". */
export function companionsIn(scene: Scene, travellers: Actors): Actors {
  const { view, trigger } = scene
  const { text } = scene.reading
  const along = /^(with|alongside)$/.test(keyAt(text, trigger.to)) ? listFrom(text, view, trigger.to + 1, view.sentence.to) : NOBODY
  let all: Actors = along.people.length ? union(travellers, { people: along.people, parties: along.parties }) : travellers
  for (const t of view.triggers) {
    if (t.form !== 'attend' || !/^(accompan|joined)/.test(keyAt(text, t.from))) continue
    const passive = keyAt(text, t.to - 1) === 'by'
    if (keyAt(text, t.from) === 'joined' && !passive) continue
    const others = passive ? listFrom(text, view, t.to, view.sentence.to) : t.from < trigger.from ? subjectBefore(text, view, scene.clause, t.from) : NOBODY
    if (passive || isCompany(view.actors, t.to, travellers)) all = union(all, others.people.length ? others : NOBODY)
  }
  return isNobody(all) ? travellers : all
}

/** Is the traveller the one who is accompanied? */
const isCompany = (actors: readonly ActorPhrase[], from: number, travellers: Actors): boolean =>
  actors.some((a) => a.from === from && a.people.some((p) => travellers.people.includes(p)))
