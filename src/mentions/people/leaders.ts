import { LEADERS } from '../../../gazetteer/leaders.js'
import { own } from '../../base/own.js'
import { near, sameGiven, wordsIn } from './merge.js'

/** One holding of a leader's office, as far as it is known outside the text. */
export interface Leader {
  readonly party: string
  readonly kind: 'P' | 'M' | 'F' | 'S' | 'K'
  readonly words: readonly string[]
  readonly from: number
  readonly to: number
}

let byWord: Map<string, Leader[]> | null = null

function table(): Map<string, Leader[]> {
  if (byWord) return byWord
  byWord = new Map()
  for (const line of LEADERS.trim().split('\n')) {
    const cut = line.indexOf(': ')
    const party = line.slice(0, cut)
    for (const entry of line.slice(cut + 2).split('; ')) {
      const match = /^([PMFSK]) (.+) (\d{4})-(\d{4})?$/.exec(entry)
      if (!match) continue
      const words = wordsIn(match[2] as string)
      const leader: Leader = { party, kind: match[1] as Leader['kind'], words, from: Number(match[3]), to: match[4] ? Number(match[4]) : 9999 }
      for (const word of new Set([words[0], words[words.length - 1]])) byWord.set(word as string, [...(byWord.get(word as string) ?? []), leader])
    }
  }
  return byWord
}

/** Is a lone word the surname of one known head of state or government ("Putin’s war")? */
export function isLeaderSurname(word: string): boolean {
  const found = word.length > 3 ? (table().get(word) ?? []) : []
  return found.some((l) => (l.kind === 'P' || l.kind === 'M') && l.words.length > 1 && l.words[l.words.length - 1] === word)
}

const KINDS: Readonly<Record<string, string>> = {
  president: 'P',
  chancellor: 'M',
  premier: 'M',
  taoiseach: 'M',
  king: 'K',
  queen: 'K',
  emir: 'K',
  amir: 'K',
  sultan: 'K',
  emperor: 'K',
  empress: 'K',
  duke: 'K',
  pope: 'P',
  pontiff: 'P',
  monarch: 'K',
  tanaiste: 'F',
}
const RULING = new Set(['leader', 'chairman', 'head', 'ruler', 'general', 'prince'])

/** Which kinds of holding an office can be: "Prime Minister" a government's head, "Foreign Secretary" a foreign minister. */
function kindsOf(head: string, title: string): string {
  const office = title.toLowerCase()
  if (head === 'president' && office.includes('vice')) return 'S'
  const kind = own(KINDS, head)
  if (kind) return kind
  if (head === 'minister') return /\bprime\b/.test(office) ? (office.includes('deputy') ? 'SF' : 'M') : /foreign|external|affairs/.test(office) ? 'FS' : 'SF'
  if (head === 'secretary') return /state|foreign/.test(office) && !/deputy|under|assistant/.test(office) ? 'FS' : /general/.test(office) ? 'SP' : 'S'
  if (head === 'pm') return 'M'
  if (head === 'fm') return 'F'
  if (RULING.has(head)) return 'PMKSF'
  return 'SF'
}

/** Leaders whom a name can mean, whenever they led. A bounded memory of spellings: emptying it changes no result. */
function candidates(words: readonly string[]): readonly Leader[] {
  const name = words.join(' ')
  const known = remembered.get(name)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered = new Map()
  const last = words[words.length - 1]
  const first = words[0]
  if (!last || !first) return []
  const found = [...(table().get(last) ?? []), ...(first === last ? [] : (table().get(first) ?? []))].filter((l) => fits(l.words, words))
  remembered.set(name, found)
  return found
}

const REMEMBERED = 4096
let remembered = new Map<string, readonly Leader[]>()

/** Those in office about a year; single names by surname, or by an Asian name's first word. */
export const leadersNamed = (words: readonly string[], year: number | null): Leader[] =>
  candidates(words).filter((l) => year === null || (year >= l.from - 1 && year <= l.to + 1))

function fits(full: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1) return full[full.length - 1] === words[0] || (full[0] === words[0] && full.length <= 3 && FAMILY_FIRST.has(full[0] as string))
  if (full[full.length - 1] !== words[words.length - 1] && full[0] !== words[0] && !near(full[full.length - 1] as string, words[words.length - 1] as string))
    return false
  return (
    words.every((w) => full.some((f) => f === w || near(f, w) || (w.length > 2 && sameGiven(f, w)) || (w.length === 1 && f[0] === w))) ||
    full.every((f) => words.some((w) => f === w || near(f, w)))
  )
}

/** Family names that stand first: "Xi", "Yoon", "Li". */
const FAMILY_FIRST = new Set(
  'xi hu jiang li wen zhu wang qin yang tang han kim roh lee park moon yoon cho kang chung suh noh ban choi ri choe tsai chen ma lai hun prak tran nguyen truong vo pham to bui luong goh lim ng gan chan heng tan lula'.split(
    ' ',
  ),
)

/** The party of a leader with that name in such an office; null if unknown or doubtful. */
export function partyOfLeader(words: readonly string[], head: string, title: string, year: number | null, isFormer = false): string | null {
  const kinds = kindsOf(head, title)
  if (words.length === 1 && !/[PMK]/.test(kinds) && /^\w+$/.test(title)) return null // "Minister Smith" is anybody
  const parties = new Set(
    leadersNamed(words, isFormer ? null : year)
      .filter((l) => kinds.includes(l.kind) && (year === null || l.from <= year))
      .map((l) => l.party),
  )
  return parties.size === 1 ? ([...parties][0] as string) : null
}

const inOffice = (l: Leader, year: number | null): boolean => l.kind !== 'S' && (year === null || (year >= l.from && year <= l.to))

/** Can the name be that of somebody in any such office? */
export const mayLead = (words: readonly string[], year: number | null): boolean => leadersNamed(words, year).some((l) => inOffice(l, year))

/** Does the text's bare office ("the President") fit what is known of that person? */
export function leaderIn(words: readonly string[], head: string, title: string, year: number | null): Leader | null {
  const kinds = kindsOf(head, title)
  return leadersNamed(words, year).find((l) => inOffice(l, year) && kinds.includes(l.kind)) ?? null
}
