import { EMPTY_TITLE_WORDS, HELD_TOGETHER, SINGLE_OFFICES, TITLES_OF_STATES, TITLE_PHRASES, TITLE_WORDS } from '../../../gazetteer/office-variants.js'
import { fold, singular } from '../../base/fold.js'
import { own } from '../../base/own.js'
import { actedFor, institutionIn, isKnownParty } from './acted-for.js'

/** An office in one normal form: "Minister of Foreign Affairs" and "Foreign Minister" share `key`. */
export interface OfficeRole {
  /** Words that tell the office, in order: "foreign minister". */
  readonly key: string
  /** State or organisation as the document tells it. */
  readonly of: string | null
  /** Word that makes it an office of one person at a time; null for others, such as "official". */
  readonly single: string | null
  readonly isDeputy: boolean
}

const EMPTY = new Set(EMPTY_TITLE_WORDS)
const SINGLE = new Set(SINGLE_OFFICES)
/** A title is no longer than this; more of it is cut. */
const MOST_LETTERS = 160
const HEAD =
  /\b(?:minister|president|premier|prime-minister|chancellor|ambassador|representative|high-representative|secretary|chair|speaker|director|commissioner|envoy|adviser|king|governor|head)\b/

/** The offices that a title tells of: one, or each part of "Deputy Prime Minister – Minister of Foreign Affairs". */
export function rolesOf(title: string, side: string | null): OfficeRole[] {
  const folded = fold(title).slice(0, MOST_LETTERS)
  const institution = side === null ? null : institutionIn(folded, side)
  const of = institution?.name ?? side
  const plain = withPhrases(institution ? institution.rest : folded, of)
  const parts = plain.split(/\s*(?:\s[–—-]\s|[;/–—]|,| and )\s*/).filter(Boolean)
  const whole = parts.length > 1 && parts.every((part) => HEAD.test(part)) ? parts : [plain]
  return whole.map((part) => roleOf(part, of))
}

/** `rolesOf` that keeps what it worked out, since titles repeat; bounded. */
export function roleReader(): typeof rolesOf {
  const known = new Map<string, OfficeRole[]>()
  return (title, of) => {
    const key = `${title}|${of ?? ''}`
    const roles = known.get(key) ?? rolesOf(title, of)
    if (known.size > MOST_KEPT) known.clear()
    known.set(key, roles)
    return roles
  }
}
const MOST_KEPT = 10_000

function withPhrases(title: string, of: string | null): string {
  let plain = title.replace(/[.'’"()]/g, '').trim()
  for (const [written, meant] of (of && own(TITLES_OF_STATES, of)) || []) if (plain === written) plain = meant
  for (const [pattern, by] of TITLE_PHRASES) plain = plain.replace(pattern, by)
  return plain
}

function roleOf(part: string, of: string | null): OfficeRole {
  const ofWords = new Set(of ? fold(of).split(/\s+/) : [])
  const words = part
    .split(/[\s,]+/)
    .flatMap((word) => (own(TITLE_WORDS, word) ?? own(TITLE_WORDS, singular(word)) ?? singular(word)).split(' '))
    .filter((word) => word && !EMPTY.has(word) && !(ofWords.has(word) && word !== 'council'))
  const unique = [...new Set(words)].sort()
  const isDeputy = words.some((word) => word === 'deputy' || word === 'assistant' || word === 'undersecretary' || word === 'first')
  return { key: unique.join(' ') || fold(part), of, single: isDeputy ? null : singleOf(unique), isDeputy }
}

/** A president of some committee is none of the state's, a minister of some matter is. */
function singleOf(words: readonly string[]): string | null {
  const head = words.find((word) => SINGLE.has(word)) ?? null
  return head !== null && words.length > 1 && ALONE.has(head) ? null : head
}
const ALONE = new Set(['president', 'prime-minister', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'pope', 'secretary-general'])

/** Whether two offices are one: same words, or nearly, of the same side. */
export function isSameOffice(a: OfficeRole, b: OfficeRole): boolean {
  if (!isSameSide(a.of, b.of)) return false
  if (a.key === b.key) return true
  if (a.isDeputy !== b.isDeputy) return false
  const [x, y] = [a.key.split(' '), b.key.split(' ')]
  const common = x.filter((word) => y.includes(word)).length
  return (2 * common) / (x.length + y.length) >= 0.8
}

/** Same party, or an institution and whom it acts for; the two presidents of the Union's institutions are two all the same. */
export function isSameSide(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  const [x, y] = [actedFor(a), actedFor(b)]
  return x === y && (a === x || b === x)
}

/** Whether nobody holds both at one time. */
export function excludeEachOther(a: OfficeRole, b: OfficeRole): boolean {
  if (a.single === null || b.single === null || isSameOffice(a, b)) return false
  if (!isKnownParty(a.of) || !isKnownParty(b.of)) return false
  if (actedFor(a.of) !== actedFor(b.of)) return true
  if (HELD_TOGETHER.some(([x, y]) => (a.single === x && b.single === y) || (a.single === y && b.single === x))) return false
  if (a.single !== b.single) return actedFor(a.of) === a.of && actedFor(b.of) === b.of
  // Two ministries: their names have no word in common ("trade", "trade and integration" have).
  const [x, y] = [a.key.split(' '), b.key.split(' ')]
  return a.key !== b.key && x.length > 1 && y.length > 1 && !x.some((word) => word !== a.single && y.includes(word))
}
