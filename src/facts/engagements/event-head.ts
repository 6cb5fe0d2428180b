import { ACRONYMS, HEADS, MEETERS, PLURAL_HEADS, VAGUE_MEETERS } from '../../../languages/en/event-names.js'
import type { Lexicon } from '../../text/lexicon.js'
import type { Sentence } from '../../text/sentences.js'
import { type Text, keyAt } from '../../text/text.js'
import { Gap } from '../../text/tokenize.js'
import { Lists, Shape } from '../../text/word.js'
import { isCapital, isNumber } from './event-name.js'

/** The noun that makes a phrase the name of an event: "Summit", "Cooperation Council", "Leaders' Meeting". */
export interface EventHead {
  readonly word: string
  readonly to: number
  readonly kind: 'conference' | 'consultations'
  readonly plural: boolean
  /** Any meeting of a group, not of its ministers or leaders. */
  readonly isLoose?: boolean
}

const FIRST_OF_TWO = new Set([...HEADS.keys()].filter((head) => head.includes(' ')).map((head) => head.split(' ')[0] as string))

/** Words that are or begin the head of an event's name. */
export function addEventHeads(lexicon: Lexicon): void {
  lexicon.list([...HEADS.keys(), ...PLURAL_HEADS.keys(), ...FIRST_OF_TWO, 'meeting', 'meetings', 'g'], Lists.Event)
  lexicon.list({ has: (key) => ACRONYMS.test(key.toUpperCase()) }, Lists.Event)
}

/** The head that begins at a token; of "Summit Foreign Ministers' Meeting" or "Ministerial Council" only the last noun is one. */
export function headAt(text: Text, i: number, limit: number): EventHead | null {
  const head = simpleHead(text, i, limit)
  return head && !runsOn(text, head, limit) ? head : null
}

function simpleHead(text: Text, i: number, limit: number): EventHead | null {
  const key = keyAt(text, i)
  if (FIRST_OF_TWO.has(key) && i + 1 < limit) {
    const pair = `${key} ${text.tokens.word[i + 1]?.stem ?? ''}`
    const two = HEADS.get(pair)
    if (two) return { word: pair, to: i + 2, kind: two, plural: false }
  }
  if (key === 'meeting' || key === 'meetings') return meetingAt(text, i, limit)
  const word = PLURAL_HEADS.get(key) ?? key
  const kind = HEADS.get(word)
  if (!kind || (word === 'session' && isOfBody(text, i + 1, limit))) return null
  return { word, to: i + 1, kind, plural: word !== key }
}

function meetingAt(text: Text, i: number, limit: number): EventHead | null {
  const isOfGroup = keyAt(text, i) === 'meeting' && (((text.tokens.word[i - 1]?.shape ?? 0) & Shape.Upper) !== 0 || isFormat(text, i))
  if (!isOfGroup && !isGathering(text, i, limit)) return null
  return {
    word: 'meeting',
    to: i + 1,
    kind: 'conference',
    plural: keyAt(text, i) === 'meetings',
    isLoose: isOfGroup && !isFormat(text, i) && !isGathering(text, i, limit),
  }
}

/** "the C5+1 meeting". */
const isFormat = (text: Text, at: number): boolean => isNumber(text, at - 1) && keyAt(text, at - 2) === '+' && isCapital(text, at - 3)

/** "Foreign Ministers' Meeting", "ministerial meeting", "meeting of the leaders of …", "meeting of NATO Foreign Ministers". */
function isGathering(text: Text, i: number, limit: number): boolean {
  const isPlural = keyAt(text, i) === 'meetings'
  if (!isPlural && keyAt(text, i + 1) === 'of' && meetsMinisters(text, i + 2, limit)) return true
  let k = i - 1
  while (/^('s|'|’|-|–)$/.test(keyAt(text, k))) k--
  const who = keyAt(text, k)
  return MEETERS.has(who) && ((!VAGUE_MEETERS.has(who) && !isPlural) || isCapital(text, i))
}

function meetsMinisters(text: Text, from: number, limit: number): boolean {
  for (let k = from; k < Math.min(limit, from + 6); k++) {
    if (/^(leaders|ministers|heads)$/.test(keyAt(text, k))) return true
    if (!isCapital(text, k) && !/^(the|foreign|defence|defense|finance|trade|energy|and)$/.test(keyAt(text, k))) return false
  }
  return false
}

/** "the Third Session of the Joint Commission" is the commission's. */
function isOfBody(text: Text, from: number, limit: number): boolean {
  if (keyAt(text, from) !== 'of') return false
  for (let k = from + 1; k < Math.min(limit, from + 10); k++) {
    if (HEADS.has(keyAt(text, k)) || FIRST_OF_TWO.has(keyAt(text, k))) return true
    if (!isCapital(text, k) && !/^(the|their|its|of|and|for|on|'s|'|-|–|—|joint|intergovernmental)$/.test(keyAt(text, k))) return false
  }
  return false
}

/** Does the name go on to another head, with nothing but capitals between? */
function runsOn(text: Text, head: EventHead, limit: number): boolean {
  for (let k = head.to; k < Math.min(limit, head.to + 5); k++) {
    if (simpleHead(text, k, limit)) return isCapital(text, k) || k === head.to
    if (!isCapital(text, k) && !/^('s|'|’)$/.test(keyAt(text, k))) return false
  }
  return false
}

/** "COP27", "at the G20": not the acronym in brackets behind a name, not "within the G8 framework". */
export function acronymAt(text: Text, sentence: Sentence, i: number, lastEnd: number | null): { name: string; to: number } | null {
  const word = text.tokens.word[i]
  if (!word || !isCapital(text, i)) return null
  const isHyphenated = word.text === 'G' && text.tokens.gap[i + 1] === Gap.Hyphen && /^(7|8|20)$/.test(keyAt(text, i + 1))
  const name = isHyphenated ? `G${keyAt(text, i + 1)}` : word.text
  if (!ACRONYMS.test(name)) return null
  const to = i + (isHyphenated ? 2 : 1)
  if (keyAt(text, i - 1) === '(' && lastEnd !== null && i - lastEnd < 8) return null
  for (let k = to; k < Math.min(sentence.to, to + 6); k++) {
    if (simpleHead(text, k, sentence.to)) return null
    if (/^(,|;|in|on|at)$/.test(keyAt(text, k))) break
  }
  const before = keyAt(text, i - 1) === 'the' ? keyAt(text, i - 2) : keyAt(text, i - 1)
  return name.startsWith('G') && !/^(at|during|host|hosting|attend|attended)$/.test(before) ? null : { name, to }
}
