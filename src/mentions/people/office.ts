import { own } from '../../base/own.js'
import { Gap } from '../../text/tokenize.js'
import { Lists } from '../../text/word.js'
import type { OfficeMention, OfficeStatus, PartyMention } from '../types.js'
import { complementsFrom, pastAcronym } from './complement.js'
import type { Chunk } from './noun-phrase.js'
import { ownerOf } from './office-owner.js'
import { calm, titleOf } from './office-title.js'
import { startsName, startsOffice } from './starts.js'
import { ownerAfterComma } from './item-owner.js'
import { type Left, leftOf, stronger } from './office-left.js'
import { headRow, STATUS_OF } from './office-table.js'
import { isCapital, isLower, keyOfToken, listed, partyAt, placeAt, type Scene, sentenceAt, wordsOf } from './scene.js'

/** An office while it is read: the mention, and what attaching names to it needs to know. */
export interface Office extends OfficeMention {
  /** Token of the head noun; `headEnd` after "General" and the like. */
  readonly headAt: number
  readonly hasArticle: boolean
  /** The bare head, nothing before or after it: "the President". */
  readonly bare: boolean
  readonly party: PartyMention | null
  /** Whether `of` was told by the phrase itself. */
  readonly told: boolean
  /** `of` is a company or society rather than a state or international organisation. */
  readonly ofBody: boolean
  /** Country of the town or region in the title ("Milan Mayor"). */
  readonly country: string | null
}

const GENERAL = new Set([
  'general',
  'elect',
  'designate',
  'extraordinary',
  'plenipotentiary',
  'designated',
  'emeritus',
  'nominee',
  'counsellor',
  'counselor',
  "d'affaires",
  'ai',
  'ad',
  'interim',
  'at',
  'large',
])

/** Every office phrase of a text, from the left. */
export function findOffices(scene: Scene): Office[] {
  const offices: Office[] = []
  const { lists } = scene.text.tokens
  let taken = 0
  for (let i = 0; i < scene.count; i++) {
    if (!((lists[i] as number) & Lists.Head) || i < taken) continue
    const head = finalHead(scene, i)
    const office = readOffice(scene, head, taken)
    if (!office) continue
    offices.push(office)
    scene.officeAt.fill(offices.length, office.from, office.to)
    taken = office.to
  }
  return joinChiefs(scene, offices)
}

/** "President and CEO of Nordline" is one office of a firm. */
function joinChiefs(scene: Scene, offices: readonly Office[]): Office[] {
  const joined: Office[] = []
  for (const office of offices) {
    const last = joined[joined.length - 1]
    if (
      last &&
      office.head === 'ceo' &&
      /^ceo$/i.test(office.title) &&
      JOINED.has(last.head) &&
      office.from === last.to + 1 &&
      !last.told &&
      JOINS.has(keyOfToken(scene, last.to))
    ) {
      joined[joined.length - 1] = {
        ...office,
        from: last.from,
        headAt: last.headAt,
        title: `${last.title} ${wordsOf(scene, last.to, office.from)} ${office.title}`,
        hasArticle: last.hasArticle,
        bare: false,
        of: office.of ?? last.of,
      }
    } else joined.push(office)
  }
  if (joined.length < offices.length) joined.forEach((o, k) => scene.officeAt.fill(k + 1, o.from, o.to))
  return joined
}

const JOINED = new Set(['president', 'director', 'founder', 'manager', 'co-founder', 'chair'])
const JOINS = new Set(['and', '&'])

/** "Chief Executive Officer", "Assistant Secretary": the last head of an unbroken row is the head. */
function finalHead(scene: Scene, first: number): number {
  let head = first
  const limit = Math.min(sentenceAt(scene, first).to, first + 5)
  for (let i = first + 1; i < limit; i++) {
    const lists = scene.words[i]?.lists ?? 0
    if (scene.words[i]?.key === 'under' && scene.words[i + 1]?.key === 'secretary') continue
    if (scene.words[i]?.key === 'general' || isCapital(scene, first) !== isCapital(scene, i)) break
    if (lists & Lists.Head) {
      if (mayStandBefore(scene, head)) head = i
      else break
    } else if (!(lists & (Lists.Modifier | Lists.Portfolio)) || !listed(scene, first, Lists.Modifier) || scene.covered[i]) break
  }
  return head
}

const mayStandBefore = (scene: Scene, i: number): boolean => listed(scene, i, Lists.Modifier)

function readOffice(scene: Scene, head: number, taken: number): Office | null {
  const word = scene.words[head]
  const row = word && (headRow(word.key) ?? headRow(word.stem))
  if (!word || !row) return null
  if (word.key !== word.stem && headRow(word.key) === undefined && partyAt(scene, head) !== undefined) return null
  const sentence = sentenceAt(scene, head)
  const left = leftOf(scene, head, taken, STATUS_OF)
  const stem = headRow(word.stem) ? word.stem : word.key
  if (
    left.from < taken ||
    isInPlace(scene, head) ||
    (stem === 'pm' && word.text.includes('.')) ||
    (stem === 'attorney' && keyOfToken(scene, head + 1) === 'at') ||
    (stem === 'executive' && keyOfToken(scene, head - 1) !== 'chief') ||
    (stem === 'charge' && keyOfToken(scene, head + 1) !== "d'affaires")
  )
    return null
  let headEnd = head + 1
  let status = left.status
  while (
    headEnd < sentence.to &&
    GENERAL.has(keyOfToken(scene, headEnd)) &&
    !startsNameAfter(scene, headEnd) &&
    (keyOfToken(scene, headEnd) !== 'at' || keyOfToken(scene, headEnd + 1) === 'large')
  ) {
    status = stronger(status, own(STATUS_OF, keyOfToken(scene, headEnd)) ?? 'current')
    headEnd++
  }
  const chunks = complementsFrom(scene, headEnd, sentence.to, stem)
  const closing = ownerAfterComma(scene, chunks[chunks.length - 1]?.to ?? headEnd)
  if (closing) chunks.push(closing)
  const last = chunks[chunks.length - 1]
  const to = Math.max(last ? last.to : headEnd, headEnd)
  const plural = word.key !== stem && word.stem === stem
  if (row.weak && !isOfficeUse(scene, head, left, chunks)) return null
  return buildOffice(scene, { head, headEnd, left, chunks, to: closeBracket(scene, to, last), status, plural, stem })
}

/** "General Faheem" after "Secretary" is a rank and a name, "Secretary General" an office. */
const startsNameAfter = (scene: Scene, i: number): boolean =>
  keyOfToken(scene, i) === 'elect' ? false : isLower(scene, i - 1) !== isLower(scene, i) && keyOfToken(scene, i) === 'general'

/** "(EEAS)" that closes a complement belongs to it. */
function closeBracket(scene: Scene, to: number, last: Chunk | undefined): number {
  return last && last.kind !== 'words' ? pastAcronym(scene, to) : to
}

/** "NUR-SULTAN – The Minister said": the second half of a town's name. */
const isInPlace = (scene: Scene, head: number): boolean => scene.text.tokens.gap[head] === Gap.Hyphen && (placeAt(scene, head - 1)?.to ?? 0) > head

/** "head home", "the chair", "members of": everyday uses of weak heads. */
function isOfficeUse(scene: Scene, head: number, left: Left, chunks: readonly Chunk[]): boolean {
  if (scene.words[head]?.key === 'eam') return isCapital(scene, head) // "EAM landed in Oslo"
  if (!isCapital(scene, head) && (scene.words[head]?.key ?? '') !== (scene.words[head]?.stem ?? '') && !(chunks[0] && isCapital(scene, chunks[0].from)))
    return false
  if (left.party && LED.has(keyOfToken(scene, head))) return true
  if (left.title < head || left.party || left.body) return isCapital(scene, head) || left.title < head || chunks.length > 0
  if (isCapital(scene, head))
    return (
      chunks.length > 0 ||
      startsName(scene, head + 1) ||
      isCapital(scene, head + 1) ||
      keyOfToken(scene, head + 1) === ',' ||
      keyOfToken(scene, head - 1) === 'the'
    )
  if (chunks.length > 0) return chunks[0]?.preposition === 'of'
  // "the founder and chief executive of Nordline"
  return keyOfToken(scene, head - 1) === 'the' && keyOfToken(scene, head + 1) === 'and' && startsOffice(scene, head + 2)
}

/** With a party before them these are offices in lower case too: "the Kazakh leader", "his Kazakh counterpart". */
const LED = new Set('leader counterpart colleague chief head chair chairman chairwoman chairperson'.split(' '))

export interface Parts {
  readonly head: number
  readonly headEnd: number
  readonly left: Left
  readonly chunks: readonly Chunk[]
  readonly to: number
  readonly status: OfficeStatus
  readonly plural: boolean
  readonly stem: string
}

/** The mention made of a head, what stands before it and after it. */
export function buildOffice(scene: Scene, parts: Parts): Office {
  const { head, left, chunks, to, status, plural, stem } = parts
  const owner = ownerOf(scene, left, chunks, to)
  return {
    kind: 'office',
    from: left.from,
    to,
    title: calm(titleOf(scene, parts, owner)),
    of: owner.of,
    status,
    plural,
    head: stem,
    rule: headRow(stem)?.id ?? 'office',
    headAt: head,
    hasArticle: keyOfToken(scene, left.from - 1) === 'the' || keyOfToken(scene, left.from - 1) === 'a',
    bare: left.title === head && chunks.length === 0 && !left.party && !left.body,
    party: owner.party,
    told: owner.of !== null,
    ofBody: owner.body,
    country: left.place?.country ?? chunks.find((c) => c.place)?.place?.country ?? null,
  }
}
