import { COLLECTIVES, GROUP_NOUNS, LIST_WORDS } from '../../../languages/en/actors.js'
import { gatherOnce } from '../../base/gather.js'
import type { TokenRange } from '../../base/span.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Lists, Shape } from '../../text/word.js'
import { type ActorPhrase, phraseOf } from '../actors.js'
import type { Actors } from '../types.js'
import type { View } from './mention.js'

export const NOBODY: Actors = { people: [], parties: [] }

export function union(...all: readonly Actors[]): Actors {
  return { people: gatherOnce(all, (a) => a.people), parties: gatherOnce(all, (a) => a.parties) }
}

export const isNobody = (a: Actors): boolean => a.people.length === 0 && a.parties.length === 0

/** Prepositions that may stand before each of a list. */
const SAID_AGAIN = /^(by|with|of|between)$/

/** Actors listed from a token on: "Luc Devigne, Deputy Managing Director, and with Johannes Luchner". Ends at the first word that no list holds. */
export function listFrom(text: Text, view: View, from: number, limit: number): Actors & { to: number } {
  let actors: Actors = NOBODY
  let to = from
  let next = 0
  for (let i = from; i < limit; ) {
    while (next < view.actors.length && (view.actors[next] as ActorPhrase).from < i) next++
    const actor = view.actors[next]
    if (actor && actor.from === i) {
      if (actor.by === 'collective' && !isNobody(actors)) break // "During a meeting with President A, the two leaders …"
      if (to > from && (opensClause(text, actor) || isVoice(text, actor))) break // "… with Minister A, and Mr B said that"

      // "Ambassador to Peru and the Republic of Kenya Anna Berg"
      const isOfTitle: boolean =
        actor.by === 'party' &&
        view.actors[next + 1]?.from === actor.to &&
        (view.actors[next + 1] as ActorPhrase).people.length > 0 &&
        actor.parties.some((p) => !actors.parties.includes(p)) &&
        actors.people.length > 0
      if (isOfTitle) {
        i = actor.to
        continue
      }
      const isTitle = actor.by === 'party' && actor.isRegion && actors.people.length > 0 // "Minister for Europe and North America Anna Berg"
      if (isTitle) {
        i = actor.to
        continue
      }
      if (actor.by !== 'party' || actors.people.length === 0 || actor.parties.some((p) => !actors.parties.includes(p))) actors = union(actors, actor)
      i = actor.to
      to = i
      if (/^('s|')$/.test(keyAt(text, i))) i++
      continue
    }
    const key = keyAt(text, i)
    if (key === 'on' && keyAt(text, i + 1) === 'behalf') {
      i += 3 // "exchanged by A, on behalf of Kenya, and B, on behalf of France"
      continue
    }
    if (SAID_AGAIN.test(key) && key === keyAt(text, from - 1) && /^(and|,)$/.test(keyAt(text, i - 1))) {
      i++ // "attended by A and by B"
      continue
    }
    const group = to > from && actors.people.length > 0 ? pastGroup(text, view, i, to) : -1
    if (group > 0) {
      i = group
      to = group
      continue
    }
    if (!LIST_WORDS.has(key) && !isListed(text, i) && text.tokens.gap[i] !== Gap.Hyphen) break
    if (i - to > 9) break
    i++
  }
  return { to, people: actors.people, parties: actors.parties }
}

const GROUP =
  /^(leaders|members|representatives|officials|heads|deputies|ambassadors|ministers|senators|executives|experts|officers|parliamentarians|lawmakers|governors)$/

/** "met with Speaker A, leaders of parliamentary parties, and Archbishop B": past a group without names, where the list goes on to somebody. */
function pastGroup(text: Text, view: View, at: number, end: number): number {
  if (keyAt(text, end) !== ',' || !GROUP.test(keyAt(text, end + 1)) || keyAt(text, end + 2) !== 'of' || at < end + 2) return -1
  for (let i = at; i < end + 9; i++) {
    if (keyAt(text, i) === ',' || keyAt(text, i) === 'and') {
      const next = keyAt(text, i) === ',' && keyAt(text, i + 1) === 'and' ? i + 2 : i + 1
      return view.actors.some((a) => a.from === next && a.by === 'name') ? next : -1
    }
    if (((text.tokens.word[i]?.shape ?? 0) & Shape.Lower) === 0) return -1
  }
  return -1
}

/** "talks with Minister A, a spokesman for the Ministry said": who tells it. */
const isVoice = (text: Text, actor: ActorPhrase): boolean =>
  [actor.from, actor.from + 1, actor.from + 2].some((i) => i < actor.to && /^spokes/.test(keyAt(text, i)))

function followsComma(text: Text, at: number): boolean {
  let i = at - 1
  while (/^(the|mr|ms|mrs|dr|and)$/.test(keyAt(text, i))) i--
  return keyAt(text, i) === ','
}

/** After a comma, and followed by a verb of speech. */
const opensClause = (text: Text, actor: ActorPhrase): boolean => followsComma(text, actor.from) && isSubject(text, actor)

/** A verb of speech follows: the phrase begins a clause of its own. */
const isSubject = (text: Text, actor: ActorPhrase): boolean => {
  const next = text.tokens.word[actor.to]
  return next !== undefined && (next.shape & Shape.Lower) !== 0 && (next.lists & Lists.Speech) !== 0 && !/^(who|whose|to|also)$/.test(next.key)
}

/** Words with capitals inside a list are parts of titles that no table knows; lists run on over them. */
const isListed = (text: Text, i: number): boolean => ((text.tokens.word[i]?.shape ?? 0) & 1) !== 0

const NOT_SUBJECT_AFTER = new Set('with of to for about from by against on toward towards regarding between behind under'.split(' '))

/** The grammatical subject before `verb`: the nearest actors that no preposition governs, with those joined to them by commas and "and". */
export function subjectBefore(text: Text, view: View, clause: TokenRange, verb: number): Actors {
  const inserted = isInserted(text, clause, verb) ? view.actors.filter((a) => a.to < clause.from) : []
  const before = condensed(text, inserted.length ? inserted : view.actors.filter((a) => a.to <= verb && a.from >= clause.from))
  const leader = leaderOf(text, view, clause, verb)
  if (leader) return leader
  for (let k = before.length - 1; k >= 0; k--) {
    const actor = before[k] as ActorPhrase
    if (isGoverned(text, actor)) continue
    if (/^('s|')$/.test(keyAt(text, actor.to)) && actor.to < verb - 1 && k > 0) continue
    return joined(text, before, k)
  }
  if (before.length) return joined(text, before, lastNamed(text, before))
  // "Kallas, who holds the rank of Vice-President, is due in Almaty": the subject stands before the inserted clause
  if (clause.from <= view.sentence.from || !/^(who|whose|which)$/.test(keyAt(text, clause.from - 1))) return NOBODY
  const earlier = view.actors.filter((a) => a.to < clause.from)
  const isMain = hasComma(text, clause.from, verb)
  // "Ms A, President of the 79th session of the General Assembly, who is visiting Oslo": who is somebody, not what stands nearest
  const person = keyAt(text, clause.from - 1) === 'who' && !isMain ? earlier.filter((a) => a.people.length > 0).at(-1) : undefined
  if (person && clause.from - person.to <= WHO) return person
  return (isMain ? earlier.find((a) => !isGoverned(text, a)) : earlier[lastNamed(text, earlier)]) ?? NOBODY
}

/** "A parliamentary delegation led by Speaker A, Chairman of the Friendship Group, met": its head. */
function leaderOf(text: Text, view: View, clause: TokenRange, verb: number): Actors | null {
  for (let i = clause.from; i < verb - 2; i++) {
    if (!/^(led|headed)$/.test(keyAt(text, i)) || keyAt(text, i + 1) !== 'by') continue
    if (![1, 2, 3, 4, 5, 6].some((k) => /^(delegation|team|mission|group)$/.test(keyAt(text, i - k)))) return null
    const { people, parties } = listFrom(text, view, i + 2, verb)
    return people.length === 1 ? { people, parties: parties.slice(0, 1) } : null
  }
  return null
}

/** "Minister A, who is a candidate for the Council, held talks": the verb stands behind the comma that closes the inserted clause. */
const isInserted = (text: Text, clause: TokenRange, verb: number): boolean =>
  /^(who|whose)$/.test(keyAt(text, clause.from - 1)) && [1, 2].some((k) => keyAt(text, verb - k) === ',' && verb - k > clause.from)

/** Words of a title between somebody and "who". */
const WHO = 16

/** Past "(KE)". */
const pastBracket = (text: Text, at: number): number => (keyAt(text, at) === '(' && keyAt(text, at + 2) === ')' ? at + 3 : at)

/** "President A of Kenya (KE) and President B of Peru met": the state told with a person belongs to him. */
export function condensed(text: Text, actors: readonly ActorPhrase[]): readonly ActorPhrase[] {
  if (!actors.some((a) => a.by === 'party')) return actors
  const found: ActorPhrase[] = []
  for (const actor of actors) {
    const last = found.at(-1)
    const article = keyAt(text, actor.from - 1) === 'the' ? 1 : 0
    const link = keyAt(text, actor.from - 1 - article)
    if (actor.by === 'party' && last && last.people.length > 0 && actor.from - last.to <= 2 + article && (link === '(' || link === 'of'))
      found[found.length - 1] = phraseOf(last.from, pastBracket(text, link === '(' && keyAt(text, actor.to) === ')' ? actor.to + 1 : actor.to), last.by, last)
    else found.push(actor)
  }
  return found
}

/** "Prime Minister A of Kenya, who …": the person, not his state. */
function lastNamed(text: Text, actors: readonly ActorPhrase[]): number {
  const last = actors.at(-1)
  const left = actors.at(-2)
  const isState = last?.by === 'party' && left !== undefined && left.people.length > 0 && last.from - left.to <= 2 && keyAt(text, left.to) === 'of'
  return actors.length - (isState ? 2 : 1)
}

function hasComma(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (keyAt(text, i) === ',') return true
  return false
}

export function isGoverned(text: Text, actor: ActorPhrase): boolean {
  let i = actor.from - 1
  while (
    i >= 0 &&
    (/^(the|his|her|their|its|a|an|mr|ms|dr)$/.test(keyAt(text, i)) ||
      (keyAt(text, i) === 'of' && /^(republic|kingdom|state|sultanate)$/.test(keyAt(text, i - 1))))
  )
    i -= keyAt(text, i) === 'of' ? 2 : 1
  return NOT_SUBJECT_AFTER.has(keyAt(text, i))
}

/** Walks left over "A, B and C". */
export function joined(text: Text, actors: readonly ActorPhrase[], last: number): Actors {
  let all: Actors = actors[last] as ActorPhrase
  for (let k = last; k > 0; k--) {
    const right = actors[k] as ActorPhrase
    const left = actors[k - 1] as ActorPhrase
    if (right.by === 'collective' || left.by === 'collective') break // "…with President A, the two leaders discussed"
    if ((right.by === 'pronoun') !== (left.by === 'pronoun') && keyAt(text, left.to) !== 'and') break // "President A, she said"; but "President A and I spoke"
    if (
      !linked(text, left.to, right.from) ||
      (isGoverned(text, left) && !isGoverned(text, right) && !isOfSeveral(text, left, right)) ||
      (left.by === 'party' && keyAt(text, left.from - 1) === 'in')
    )
      break
    all = union(actors[k - 1] as ActorPhrase, all)
  }
  return all
}

/** "the Foreign Ministers of Kenya, Norway and Peru met": "of" holds for all three. */
function isOfSeveral(text: Text, left: ActorPhrase, right: ActorPhrase): boolean {
  const at = keyAt(text, left.from - 1) === 'the' ? left.from - 2 : left.from - 1
  return (
    left.by === 'party' &&
    right.by === 'party' &&
    /^(of|from)$/.test(keyAt(text, at)) &&
    (COLLECTIVES.has(keyAt(text, at - 1)) || GROUP_NOUNS.has(keyAt(text, at - 1)))
  )
}

/** Only commas, "and", articles and honorifics lie between two members of a list. */
function linked(text: Text, from: number, to: number): boolean {
  if (to - from > 5) return false
  for (let i = from; i < to; i++)
    if (!/^(,|and|the|mr|ms|mrs|dr|;|&|as|well|his|her|—|–|newly|re|elected|appointed|visiting|outgoing)$/.test(keyAt(text, i))) return false
  return true
}
