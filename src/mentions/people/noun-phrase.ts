import { Gap } from '../../text/tokenize.js'
import { Lists, Shape } from '../../text/word.js'
import type { PartyMention, PlaceMention } from '../types.js'
import { isUpperFamilyName } from './name-run.js'
import { inHeadline, isCapital, isLower, isPossessive, isUnknown, keyOfToken, listed, organAt, partyAt, partyTo, placeAt, type Scene } from './scene.js'
import { namesBody, startsName, startsOffice } from './starts.js'

/** One step of what follows a head: "of Foreign Affairs", "of Kazakhstan", "to the Prime Minister". */
export interface Chunk {
  readonly preposition: string
  /** Token of the preposition; `from` is after it and its article. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** `party`: nothing but a party; `body`: a firm or an unknown proper name; `organ`: a ministry, council, region; `words`: a field. */
  readonly kind: 'party' | 'place' | 'organ' | 'body' | 'words'
  readonly parties: readonly PartyMention[]
  readonly place: PlaceMention | null
}

const FIELD = Lists.Portfolio | Lists.Organ | Lists.Body

/** The noun phrase of a complement. It ends where a person's name or another office begins. */
export function phraseFrom(scene: Scene, at: number, from: number, limit: number, preposition: string): Chunk | null {
  const headline = inHeadline(scene, at)
  const hasArticle = from === at + 2
  const parties: PartyMention[] = []
  let place: PlaceMention | null = null
  let kind: Chunk['kind'] = 'words'
  let i = from
  let afterParty = false
  while (i < limit) {
    const first = i === from
    // "President of the 79th session of the General Assembly"
    if (first && hasArticle && (scene.words[i]?.shape ?? 0) & Shape.Ordinal && SITTINGS.test(keyOfToken(scene, i + 1)) && keyOfToken(scene, i + 2) === 'of')
      return { preposition, at, from, to: i + 2, kind: 'organ', parties, place }
    const pair = first ? pairTo(scene, i) : 0
    if (pair > 0) {
      kind = 'organ'
      i = pair
      continue
    }
    const party = partyAt(scene, i)
    if (party && !(first && startsName(scene, i))) {
      if (!first && keyOfToken(scene, i - 1) !== 'all' && !listed(scene, i - 1, FIELD | Lists.Modifier) && !joinsParties(scene, i, preposition)) break
      if (!first && !afterParty && party.via === 'name' && kind !== 'words') break
      parties.push(party)
      kind = 'party'
      i = party.to
      afterParty = true
      if (isPossessive(scene, i)) {
        if (!isCapital(scene, i + 1) && !listed(scene, i + 1, FIELD | Lists.Head | Lists.Modifier)) break
        i++
      }
      continue
    }
    const organ = organAt(scene, i)
    if (organ) {
      if (!first && !afterParty && !listed(scene, i - 1, FIELD | Lists.Modifier)) break
      kind = 'organ'
      i = organ.to
      if (isPossessive(scene, i) && (isCapital(scene, i + 1) || listed(scene, i + 1, FIELD))) i++
      continue
    }
    const where = placeAt(scene, i)
    if (where && (first || !listed(scene, i, Lists.Given)) && !(listed(scene, i, Lists.Portfolio) && !first)) {
      if (!first && !listed(scene, i - 1, FIELD) && !isJoin(scene, i - 1)) break
      place = where
      kind = 'place'
      i = where.to
      afterParty = true
      continue
    }
    const step = stepOver(scene, i, { first, headline, hasArticle, afterParty, from, limit, preposition })
    if (step === 0) break
    const last = i + step - 1
    if (listed(scene, last, Lists.Organ)) kind = 'organ'
    else if (listed(scene, last, Lists.Body) && !listed(scene, last, Lists.Portfolio)) kind = kind === 'organ' ? 'organ' : 'body'
    else if (isUnknown(scene, last)) kind = kind === 'organ' ? 'organ' : 'body'
    else if (kind !== 'organ') kind = kind === 'body' && listed(scene, last, Lists.Portfolio) ? 'body' : 'words'
    if (!isJoin(scene, last)) afterParty = afterParty && listed(scene, last, Lists.Modifier)
    i += step
  }
  while (i > from && (isJoin(scene, i - 1) || isPossessive(scene, i - 1) || keyOfToken(scene, i - 1) === 'the')) i--
  return i > from ? { preposition, at, from, to: i, kind, parties, place } : null
}

const SITTINGS = /^(session|meeting|assembly|conference|congress|plenary)$/

/** "the Kenya–Peru Friendship Group of the Senate of Peru": the token after two states that a dash joins and a noun follows; they own nothing. */
function pairTo(scene: Scene, i: number): number {
  const left = partyAt(scene, i)
  if (!left) return 0
  const gap = scene.text.tokens.gap[left.to]
  const right = gap === Gap.Hyphen || gap === Gap.Dash ? partyAt(scene, left.to) : undefined
  if (!right) return 0
  return isCapital(scene, right.to) && listed(scene, right.to, FIELD | Lists.Modifier | Lists.Common) && !startsName(scene, right.to) ? right.to : 0
}

interface Place {
  readonly first: boolean
  readonly headline: boolean
  readonly hasArticle: boolean
  readonly afterParty: boolean
  readonly from: number
  readonly limit: number
  readonly preposition: string
}

/** How many tokens at `i` continue the phrase; 0 where it ends. */
function stepOver(scene: Scene, i: number, here: Place): number {
  const word = scene.words[i]
  if (!word) return 0
  if (isJoin(scene, i)) return here.first ? 0 : pastJoin(scene, i, here)
  if (isPossessive(scene, i)) return isCapital(scene, i + 1) && listed(scene, i + 1, FIELD | Lists.Common) ? 1 : 0
  if (word.shape & (Shape.Punct | Shape.Number)) return 0
  if (!here.first && scene.text.tokens.gap[i] === Gap.Hyphen) return 1
  if (word.shape & Shape.Lower) return stepLower(scene, i, here)
  if (word.lists & Lists.Head && !(word.lists & FIELD && !here.first && !here.hasArticle)) {
    if (!here.first && !here.afterParty && !(here.hasArticle && listed(scene, i - 1, Lists.Modifier))) return 0
    if (!here.hasArticle && !here.afterParty && startsName(scene, i + 1)) return 0
    if (partyTo(scene, i)?.via === 'name') return 0
    return keyOfToken(scene, i + 1) === 'general' ? 2 : 1
  }
  if (startsName(scene, i) && !namesBody(scene, i)) return 0
  if (here.afterParty) return word.lists & (FIELD | Lists.Modifier) || (!here.headline && partyTo(scene, i)?.via === 'adjective' && namesBody(scene, i)) ? 1 : 0
  if (word.lists & (FIELD | Lists.Modifier)) return 1
  if (word.lists & Lists.Common) return here.headline && !listed(scene, i + 1, FIELD) ? 0 : 1
  if (word.shape & Shape.Upper && word.text.length <= 6) return !here.first && isUpperFamilyName(scene, i) ? 0 : 1
  if (here.first || namesBody(scene, i)) return 1
  return isUnknown(scene, i - 1) && !listed(scene, i, Lists.Given) ? 1 : 0
}

function stepLower(scene: Scene, i: number, here: Place): number {
  const lists = scene.words[i]?.lists ?? 0
  if (lists & Lists.Head) {
    if (!here.first && !here.afterParty && !listed(scene, i - 1, Lists.Modifier)) return 0
    return startsName(scene, i + 1) && !here.hasArticle ? 0 : 1
  }
  if (lists & FIELD) return 1
  if (lists & Lists.Modifier) return listed(scene, i + 1, FIELD | Lists.Head | Lists.Modifier) ? 1 : 0
  // "of the men's national team", "of VTB Bank": everyday words end a phrase; "de" joins in "Mi Casa de Todos"
  return !here.first && isCapital(scene, i - 1) && isCapital(scene, i + 1) && lists & Lists.Particle && !listed(scene, i, Lists.Common) && !scene.covered[i - 1]
    ? 1
    : 0
}

const isJoin = (scene: Scene, i: number): boolean => {
  const key = keyOfToken(scene, i)
  return key === 'and' || key === '&' || key === ','
}

/** Past "and", "," or ", and" when the list of fields goes on: "Foreign Affairs, Foreign Employment and Tourism". */
function pastJoin(scene: Scene, i: number, here: Place): number {
  let next = i + 1
  if (keyOfToken(scene, i) === ',') {
    if (!listed(scene, i - 1, Lists.Portfolio | Lists.Common) && !partyTo(scene, i)) return 0
    if (keyOfToken(scene, next) === 'and' || keyOfToken(scene, next) === '&') next++
    else if (!closesWithAnd(scene, next, here.limit)) return 0
  }
  if (keyOfToken(scene, next) === 'the') next++
  // "for Asian and Oceanian Affairs"
  if (partyTo(scene, i)?.via === 'adjective' && isCapital(scene, next) && listed(scene, next + 1, Lists.Portfolio) && !listed(scene, next, Lists.Head))
    return next - i + 1
  // "Emigration and Egyptian Expatriates"
  if (
    partyAt(scene, next)?.via === 'adjective' &&
    isCapital(scene, i - 1) &&
    listed(scene, i - 1, Lists.Portfolio) &&
    listed(scene, next + 1, Lists.Portfolio) &&
    !startsOffice(scene, next)
  )
    return next - i + 1
  if (next >= here.limit || startsOffice(scene, next) || startsName(scene, next)) return 0
  if (partyAt(scene, next))
    return (here.afterParty && here.preposition === 'to') || (here.afterParty && listed(scene, i - 1, 0))
      ? next - i
      : joinsParties(scene, next, here.preposition)
        ? next - i
        : 0
  if (scene.covered[next] && !listed(scene, next, Lists.Portfolio)) return 0
  const lists = scene.words[next]?.lists ?? 0
  if (isCapital(scene, next)) {
    if (!isCapital(scene, i - 1) && keyOfToken(scene, i - 1) !== 'the') return 0
    if (lists & (FIELD | Lists.Modifier)) return next - i
    return lists & Lists.Common && (!here.headline || listed(scene, next + 1, FIELD)) && !here.afterParty
      ? next - i
      : listed(scene, i - 1, Lists.Portfolio) && isUnknown(scene, next) && listed(scene, next + 1, FIELD)
        ? next - i + 1
        : 0
  }
  return (isLower(scene, i - 1) && lists & Lists.Portfolio && !(lists & Lists.Head)) ||
    (isCapital(scene, i - 1) && keyOfToken(scene, i) === '&' && lists & Lists.Portfolio)
    ? next - i
    : 0
}

/** "to Sri Lanka and the Maldives", "to Austria, Hungary and Slovakia": parties joined in one accreditation. */
function joinsParties(scene: Scene, i: number, preposition: string): boolean {
  if (preposition !== 'to' && preposition !== 'for') return false
  let k = i - 1
  if (keyOfToken(scene, k) === 'the') k--
  const via = partyAt(scene, i)?.via
  if (!isJoin(scene, k)) return false
  if ((scene.covered[k - 1] as number) > 0 && via === 'name') return true
  // "Director for Russia, Eastern Partnership, Central Asia and the OSCE"
  return preposition === 'for' && isCapital(scene, k - 1) && (via === 'name' || via === 'region' || via === 'group' || via === 'organisation')
}

function closesWithAnd(scene: Scene, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 10); i++) {
    const key = keyOfToken(scene, i)
    if (key === 'and' || key === '&') return true
    if (key !== ',' && !isCapital(scene, i) && !listed(scene, i, Lists.Portfolio)) return false
    if (listed(scene, i, Lists.Head) && isCapital(scene, i)) return false
    if (startsName(scene, i)) return false
  }
  return false
}
