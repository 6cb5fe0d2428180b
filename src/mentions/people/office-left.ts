import { Lists, Shape } from '../../text/word.js'
import type { OfficeStatus, PartyMention, PlaceMention } from '../types.js'
import { inHeadline, isCapital, isPossessive, isUnknown, keyOfToken, listed, partyTo, organTo, placeTo, type Scene, sentenceAt } from './scene.js'

/** What stands before the head of an office: where the phrase and its title begin, and whose it is. */
export interface Left {
  /** First token of the phrase, party and status words included. */
  readonly from: number
  /** First token of the title. */
  readonly title: number
  readonly party: PartyMention | null
  readonly place: PlaceMention | null
  /** Tokens of a company or body that the head belongs to ("VTB CEO"). */
  readonly body: { readonly from: number; readonly to: number } | null
  readonly status: OfficeStatus
  /** Tokens inside the title that tell the status, not the office: "Colombian Acting Foreign Minister". */
  readonly dropped: readonly number[]
}

const FIELD = Lists.Portfolio | Lists.Organ | Lists.Modifier
/** "Former" and "elect" outrank the heads' own words; capitals of these never belong to an office. */
const STRANGERS = new Set(
  'the a an his her their our my its this that these those in on at of to for with by from and or but as when while after before during following today yesterday both dear thank mr mrs ms dr also'.split(
    ' ',
  ),
)

/** "in Washington, D.C. Deputy Secretary Lind": where something happened, not whose the office is. */
const BEFORE_PLACE = new Set(['in', 'at', 'from', 'near', 'to', 'via', 'of'])

/** Reads leftwards from the head, not beyond `least`: modifiers, fields, then a party, possessive or body. */
export function leftOf(scene: Scene, head: number, least: number, statuses: Readonly<Record<string, OfficeStatus>>): Left {
  const sentence = sentenceAt(scene, head)
  const first = Math.max(least, sentence.from)
  const strict = inHeadline(scene, head)
  const dropped: number[] = []
  let status: OfficeStatus = 'current'
  let i = head
  while (i > first) {
    const before = i - 1
    const key = keyOfToken(scene, before)
    const party = partyEnding(scene, i)
    if (
      party &&
      party.from >= first &&
      !(
        listed(scene, before, FIELD) &&
        party.mention.via !== 'organisation' &&
        party.mention.via !== 'institution' &&
        party.mention.to - party.mention.from === 1 &&
        !party.possessive &&
        isMiddle(scene, before)
      )
    ) {
      return {
        from: articleBefore(scene, party.from),
        title: i,
        party: party.mention,
        place: null,
        body: null,
        status: statusBefore(scene, party.from, status, statuses),
        dropped,
      }
    }
    const organ = organTo(scene, i)
    if (organ && organ.from >= first && isCapital(scene, organ.from)) {
      i = organ.from
      continue
    }
    const place = placeTo(scene, i)
    if (place && place.from >= first && isCapital(scene, place.from) && !BEFORE_PLACE.has(keyOfToken(scene, place.from - 1))) {
      return { from: place.from, title: place.from, party: null, place, body: null, status, dropped }
    }
    const lists = scene.words[before]?.lists ?? 0
    const told = lists & Lists.Status ? statuses[key] : undefined
    if (told && (!(lists & Lists.Given) || i === head || isCapital(scene, i))) {
      status = stronger(status, told)
      dropped.push(before)
      i = before
      continue
    }
    if (lists & Lists.Modifier || (key === 'under' && keyOfToken(scene, i) === 'secretary')) {
      i = before
      continue
    }
    if (isField(scene, before, head, strict, sentence.from)) {
      i = before
      continue
    }
    const joined = joinsFields(scene, before, strict, sentence.from)
    if (joined) {
      i = before - 1
      continue
    }
    const body = bodyEnding(scene, i, head, sentence.from)
    const isFirm = isCompanyHead(keyOfToken(scene, head)) && listed(scene, head - 1, Lists.Body)
    if (body && isFirm) return { from: body.from, title: head, party: null, place: null, body: { from: body.from, to: head }, status, dropped }
    if (body)
      return {
        from: body.from,
        title: body.keep ? body.from : i,
        party: null,
        place: null,
        body: body.keep ? null : { from: body.from, to: i },
        status,
        dropped,
      }
    break
  }
  while (
    i < head &&
    isCapital(scene, i) &&
    i === sentence.from &&
    keyOfToken(scene, i) !== 'under' &&
    listed(scene, i, Lists.Common) &&
    !listed(scene, i, FIELD | Lists.Status | Lists.Head)
  )
    i++
  return { from: articleBefore(scene, i), title: i, party: null, place: null, body: null, status, dropped }
}

const RANK: Record<OfficeStatus, number> = { current: 0, incoming: 1, acting: 2, former: 3 }
export const stronger = (a: OfficeStatus, b: OfficeStatus): OfficeStatus => (RANK[b] > RANK[a] ? b : a)

/** "then EU envoy", "former Russian Foreign Minister": the status before the party. */
function statusBefore(scene: Scene, from: number, status: OfficeStatus, statuses: Readonly<Record<string, OfficeStatus>>): OfficeStatus {
  let i = from - 1
  if (keyOfToken(scene, i) === 'the' || keyOfToken(scene, i) === '-') i--
  for (; listed(scene, i, Lists.Status); i--) status = stronger(status, statuses[keyOfToken(scene, i)] ?? 'current')
  return status
}

const articleBefore = (_scene: Scene, i: number): number => i

/** A party right before `to`, perhaps with "'s" or an acronym in brackets after it. */
function partyEnding(scene: Scene, to: number): { mention: PartyMention; from: number; possessive: boolean } | null {
  let end = to
  const possessive = isPossessive(scene, end - 1)
  if (possessive) end--
  if (keyOfToken(scene, end - 1) === ')' && keyOfToken(scene, end - 3) === '(') end -= 3
  const mention = partyTo(scene, end)
  if (!mention || (mention.via === 'people' && !possessive)) return null
  const before = keyOfToken(scene, mention.from - 1)
  // "Republic of Korea" is one name; "Prime Minister of Kazakhstan Foreign Minister" is none
  if (!possessive && mention.via === 'name' && BEFORE_PLACE.has(before)) return null
  return { mention, from: mention.from, possessive }
}

/** A field word that is a party's name too ("Central Asia", "European") inside the phrase. */
function isMiddle(scene: Scene, i: number): boolean {
  return listed(scene, i - 1, FIELD) && isCapital(scene, i - 1)
}

/** A capitalised field ("Finance", "Corporate Affairs") or, outside headlines, any everyday word in capitals. */
function isField(scene: Scene, i: number, head: number, strict: boolean, first: number): boolean {
  const word = scene.words[i]
  if (!word || STRANGERS.has(word.key)) return false
  if (word.shape & Shape.Lower) return (word.lists & Lists.Portfolio) !== 0 && !(word.lists & Lists.Head) && !isCapital(scene, head)
  if (!(word.shape & Shape.Capital) || scene.covered[i]) return false
  if (word.lists & (Lists.Head | Lists.Honorific)) return false
  if (word.lists & FIELD) return !(word.lists & Lists.Given && i > 0 && isUnknown(scene, i - 1))
  if (word.shape & Shape.Upper && word.text.length <= 6) return true
  if (strict || i === first) return false
  return (word.lists & (Lists.Common | Lists.Body)) !== 0 && !(word.lists & (Lists.Speech | Lists.Honorific))
}

/** "Labour and Social Protection Minister", "Office of Management and Budget Deputy Director". */
function joinsFields(scene: Scene, i: number, strict: boolean, first: number): boolean {
  const key = keyOfToken(scene, i)
  if (i - 1 < first) return false
  if (key === 'and' || key === '&') {
    if (!isCapital(scene, i + 1) || !isCapital(scene, i - 1)) return false
    if (!listed(scene, i + 1, Lists.Portfolio) || listed(scene, i + 1, Lists.Head)) return false
    return listed(scene, i - 1, Lists.Portfolio) && !listed(scene, i - 1, Lists.Head) && scene.covered[i - 1] === 0 && !followsHead(scene, i - 1)
  }
  if ((key !== 'of' && key !== 'for') || strict) return false
  return listed(scene, i - 1, Lists.Organ) && isCapital(scene, i - 1) && isCapital(scene, i + 1)
}

/** "Minister of Energy and Finance Minister": the first field belongs to the head before it. */
function followsHead(scene: Scene, i: number): boolean {
  for (let k = i; k > i - 6 && k > 0; k--) {
    if (listed(scene, k, Lists.Head)) return true
    const key = keyOfToken(scene, k)
    if (!(listed(scene, k, FIELD) || key === 'of' || key === 'for' || key === 'and' || key === 'the')) return false
  }
  return false
}

/** "Kurgan Region Governor" keeps its region; "VTB CEO" and "Nordline Group Chairman" tell whose the head is. */
function bodyEnding(scene: Scene, to: number, head: number, first: number): { from: number; keep: boolean } | null {
  const i = to - 1
  if (i < first || !isCapital(scene, i)) return null
  const direct = to === head
  if (isUnknown(scene, i) && listed(scene, to, Lists.Organ)) return { from: i, keep: true }
  if (isUnknown(scene, i) && direct && i > first && (listed(scene, head, 0) || isCompanyHead(keyOfToken(scene, head)))) {
    let from = i
    while (from - 1 >= first && isUnknown(scene, from - 1) && !listed(scene, from - 1, Lists.Given)) from--
    return { from, keep: false }
  }
  return null
}

export const isCompanyHead = (key: string): boolean => COMPANY.has(key)
const COMPANY = new Set('ceo cfo coo cto founder chairman chairwoman chairperson chair owner director manager executive officer'.split(' '))
