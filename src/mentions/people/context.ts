import { Lists } from '../../text/word.js'
import type { Setting } from '../types.js'
import { leadersNamed } from './leaders.js'
import type { Ascribed, Named } from './named.js'
import { nameOf } from './office-owner.js'
import { headRow } from './office-table.js'
import { comesThere, visitedState } from './visited.js'
import { isCapital, isOrganisation, keyOfToken, listed, partyAt, placeAt, type Scene, sentenceAt, wordsOf } from './scene.js'

const STATELY = new Set(['state', 'crown', 'parliament', 'staff', 'diplomat'])

/** The place the sentence is set in ("In Tirana, she will meet Prime Minister Rama"), else the outlet's own side, else the text's main state. */
export function byContext(scene: Scene, a: Ascribed, named: Named, home: string | null, setting: Setting, main: string | null): void {
  const realm = headRow(a.office.head)?.realm ?? 'any'
  const body = realm === 'state' || realm === 'crown' ? null : bodyOfScene(scene, a)
  const set = STATELY.has(realm) && realm !== 'diplomat' && !comesThere(scene, a.office.from, home) ? placeOfScene(scene, a.office.from) : null
  const host = realm === 'state' || realm === 'crown' || realm === 'parliament' ? visitedState(scene, a.office.from, home) : null
  const side = sideByVerb(scene, a.office.from) ?? sideOfSentence(scene, a.office.from)
  if (body) assign(a, body, 'organisation named before')
  else if (side && realm !== 'body') assign(a, side, 'side told in the sentence')
  else if (realm === 'body' || isFirmOffice(a)) {
    const firm = firmBefore(scene, a.office.from)
    if (firm) assign(a, firm, 'firm named before')
  } else if (set && set !== home && (realm === 'state' || realm === 'crown')) assign(a, set, 'place of the sentence')
  else if (host) assign(a, host, 'host of the visit')
  else if (home) assign(a, home, 'home of the outlet')
  else if (setting.home && realm !== 'state' && realm !== 'crown' && leadersNamed(named.words, null).length === 0) assign(a, setting.home, 'home of the outlet')
  else if (main) assign(a, main, 'main state of the text')
}

/** Offices that states do not have: "Chief Executive Officer". */
const isFirmOffice = (a: Ascribed): boolean =>
  /^(?:group )?(?:chief (?:executive|operating|financial|technology|commercial|marketing)|general manager|managing partner)/i.test(a.title)

/** The last name of a firm before the office, in its paragraph: "talks with FPT Corporation … led by X, Chief Executive Officer of the company". */
function firmBefore(scene: Scene, at: number): string | null {
  const { paragraph } = sentenceAt(scene, at)
  for (let i = at - 1; i > at - 60 && i > 0; i--) {
    if (sentenceAt(scene, i).paragraph !== paragraph) return null
    if (!listed(scene, i, Lists.Body) || !isCapital(scene, i) || scene.nameAt[i]) continue
    let from = i
    while (
      from > 0 &&
      isCapital(scene, from - 1) &&
      !scene.officeAt[from - 1] &&
      scene.covered[from - 1] === 0 &&
      sentenceAt(scene, from - 1).index === sentenceAt(scene, i).index
    )
      from--
    if (from < i) return wordsOf(scene, from, i + 1)
  }
  return null
}

function assign(a: Ascribed, of: string, basis: string): void {
  a.of = of
  a.basis = basis
}

/** "In the EEAS, the Deputy Minister met Luc Devigne, Deputy Managing Director". */
function bodyOfScene(scene: Scene, a: Ascribed): string | null {
  if (a.link === 'before' && a.office.bare) return null
  const { from } = sentenceAt(scene, a.office.from)
  const key = keyOfToken(scene, from)
  // "In the EEAS, …", "The IMF team included Dr Lind, Mission Chief"
  const isPlace = key === 'in' || key === 'at' || key === 'within'
  if (!isPlace && (key !== 'the' || a.link !== 'comma')) return null
  const party = partyAt(scene, isPlace && keyOfToken(scene, from + 1) === 'the' ? from + 2 : from + 1)
  return party && isOrganisation(party) ? nameOf(party) : null
}

/** "Lithuania was represented by Director A; Estonia by Director B": whose each is. */
function sideByVerb(scene: Scene, at: number): string | null {
  let i = keyOfToken(scene, at - 1) === 'the' ? at - 2 : at - 1
  if (keyOfToken(scene, i) !== 'by') return null
  if (/^(?:represented|led|headed|chaired)$/.test(keyOfToken(scene, i - 1))) i = /^(?:was|were|is|are)$/.test(keyOfToken(scene, i - 2)) ? i - 2 : i - 1
  for (let k = i - 1; k >= i - 4; k--) {
    const party = partyAt(scene, k)
    if (party?.to === i) return nameOf(party)
  }
  return null
}

/** "On the Russian side, …", "The Kenyan delegation was led by …": whose they all are. */
function sideOfSentence(scene: Scene, at: number): string | null {
  const { from } = sentenceAt(scene, at)
  let first = from
  while (/^(?:on|from|for|the)$/.test(keyOfToken(scene, first))) first++
  for (let i = at - 1; i >= first; i--) {
    if (!/^(?:side|delegation|team)$/.test(keyOfToken(scene, i))) continue
    const end = keyOfToken(scene, i - 1) === "'s" ? i - 1 : i
    for (let k = end - 1; k >= Math.max(first, end - 4); k--) {
      const party = partyAt(scene, k)
      // the one that opens the sentence, or a later one that somebody leads; whom it meets is another's
      if (party?.to === end && (k === first || leads(scene, i + 1, at)) && !meetsBefore(scene, i + 1, at)) return nameOf(party)
    }
  }
  return null
}

/** "A Kenyan delegation called on |President Soto", "… met with |Minister Soto". */
function meetsBefore(scene: Scene, from: number, office: number): boolean {
  for (let i = from; i < office; i++) if (/^(?:met|meets|meet|called|visited|with|received|hosted)$/.test(keyOfToken(scene, i))) return true
  return false
}

/** "… side was led by |Mr. Soto, Vice Minister": nothing else between. */
function leads(scene: Scene, from: number, office: number): boolean {
  for (let i = from; i < Math.min(office, from + 3); i++) if (/^(?:led|headed|represented|chaired|included|comprised)$/.test(keyOfToken(scene, i))) return true
  return false
}

/** The country a sentence plays in, told by "in Tirana" before the office, or at the head of its paragraph's sentences. */
function placeOfScene(scene: Scene, at: number): string | null {
  const sentence = sentenceAt(scene, at)
  let s = sentence
  for (let back = 0; back < 3; back++) {
    const limit = s === sentence ? at : s.to
    for (let i = limit - 1; i > s.from; i--) {
      const place = placeAt(scene, i)
      if (!place?.country || place.to > limit) continue
      const before = keyOfToken(scene, keyOfToken(scene, i - 1) === 'the' ? i - 2 : i - 1)
      if (s === sentence && isVisited(scene, s.from, place.from)) continue
      if (before === 'in' && /^(summit|conference|forum|congress|ministerial)$/.test(keyOfToken(scene, i - 2))) continue // "before the summit in Tashkent"
      if (before === 'in' || (before === 'to' && s === sentence)) return place.country
    }
    const previous = scene.text.sentences[s.index - 1]
    if (!previous || previous.paragraph !== sentence.paragraph) return null
    s = previous
  }
  return null
}

const SETS_OUT = new Set(['during', 'on', 'upon', 'as', 'within', 'at', 'following', 'after', 'ahead', 'concluding', 'before'])

/** "During a visit to Nigeria, Minister A …": A is the visitor there. */
function isVisited(scene: Scene, from: number, place: number): boolean {
  if (!SETS_OUT.has(keyOfToken(scene, from))) return false
  const at = keyOfToken(scene, place - 1) === 'the' ? place - 2 : place - 1
  return /^(?:visit|trip|stay|travel|journey|tour|mission|arrival|arriving|stopover)$/.test(keyOfToken(scene, at - 1))
}

/** The state that the text names most often. */
export function mainState(scene: Scene): string | null {
  const counts = new Map<string, number>()
  let best: string | null = null
  for (const party of scene.parties) {
    if (isOrganisation(party) || party.via === 'region') continue
    const n = (counts.get(party.party) ?? 0) + 1
    counts.set(party.party, n)
    if (best === null || n > (counts.get(best) ?? 0)) best = party.party
  }
  return best
}
