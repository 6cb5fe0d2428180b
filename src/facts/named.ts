import type { TokenRange } from '../base/span.js'
import type { NameRow } from '../base/name-table.js'
import type { Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import { splitKey } from '../text/lexicon.js'
import { Shape, type Word } from '../text/word.js'
import { acronymAt } from './agreements-right.js'
import { isCapital } from './agreements-words.js'
import { nameFrom, nameTo } from './capital-name.js'
import { isHeading } from './topics-masks.js'

/** A name found by its head word or known as such. */
export interface Named extends TokenRange {
  readonly row: NameRow
  readonly acronym: string | null
  /** Token of the head word. */
  readonly head: number
}

/** Adds a row's phrases; a known name is told by its own phrase, so each is an entry of its own. */
export function addNames(lexicon: Lexicon, kind: string, row: NameRow): void {
  for (const phrase of row.phrases) lexicon.add(phrase, { kind, id: row.id, caps: 'capital', data: row.form === 'known' ? { ...row, phrases: [phrase] } : row })
  if (row.acronym) lexicon.add(row.acronym, { kind, id: row.id, caps: 'upper', data: { ...row, phrases: [row.acronym] } })
}

/** Every name that rows of a kind find, in the order of the text, none inside another. */
export function findNamed(reading: Reading, kind: string, stops: ReadonlySet<string>): Named[] {
  const { text } = reading
  const words = text.tokens.word
  const persons = personTokens(reading)
  const found: Named[] = []
  let doneTo = 0
  let heading = { sentence: -1, yes: false }
  for (const hit of text.hits) {
    if (hit.entry.kind !== kind || hit.from < doneTo || persons[hit.from]) continue
    const sentence = text.sentences[text.sentenceOf[hit.from] as number]
    if (!sentence) continue
    if (heading.sentence !== sentence.index) heading = { sentence: sentence.index, yes: isHeading(text.tokens, sentence) }
    const row = hit.entry.data as NameRow
    if (heading.yes && row.form !== 'known') continue
    const range =
      row.form === 'known' ? knownRange(words, hit, row, stops) : rangeOf(words, hit, { from: Math.max(sentence.from, doneTo), to: sentence.to }, row, stops)
    if (!range || touches(persons, range)) continue
    const letters = acronymAt(words, range.to, sentence.to)?.letters ?? null
    found.push({
      head: hit.from,
      row,
      acronym: letters ?? (row.acronym && range.to - range.from === 1 && words[range.from]?.text === row.acronym ? row.acronym : null),
      ...range,
    })
    doneTo = range.to
  }
  return found
}

/** "the Suez Canal", "the United States Department": a known name inside another is not it. */
function knownRange(words: readonly Word[], hit: TokenRange, row: NameRow, stops: ReadonlySet<string>): TokenRange | null {
  const next = words[hit.to]
  const goesOn = hit.to - hit.from === 1 && next !== undefined && isCapital(next) && !(next.shape & Shape.Upper) && !stops.has(next.key)
  const first = splitKey(row.phrases[0] ?? '')[0]
  return goesOn || (first !== undefined && first !== words[hit.from]?.key) ? null : { from: hit.from, to: hit.to }
}

function rangeOf(words: readonly Word[], hit: TokenRange, sentence: TokenRange, row: NameRow, stops: ReadonlySet<string>): TokenRange | null {
  const from = nameFrom(words, hit.from, sentence.from, stops)
  const to = row.form === 'before' ? hit.to : nameTo(words, hit.to - (/^(?:for|on|of)$/.test(words[hit.to - 1]?.key ?? '') ? 1 : 0), sentence.to, stops)
  const before = hit.from - from
  const after = to - hit.to
  // the head of a name is its last word before any "of": "Development Bank Group" is found by "Group"
  if (after <= 0 && words[to]?.key === 'and' && isCapital(words[to + 1]) && row.form === 'before' && before === 1) return null
  // "Democratic Institutions" names no institution; "National Institutes of Health" does
  if (after <= 0 && row.form === 'both' && words[hit.to - 1]?.key !== words[hit.to - 1]?.stem) return null
  if (after <= 0 && isCapital(words[to]) && !stops.has(words[to]?.key ?? '')) return null
  if (row.form === 'before' ? before === 0 : row.form === 'after' ? after <= 0 : before === 0 && after <= 0) return null
  return { from, to: Math.max(to, hit.to) }
}

/** Tokens that are part of a person's name. */
function personTokens(reading: Reading): Uint8Array {
  const marks = new Uint8Array(reading.text.tokens.count)
  for (const name of reading.names) marks.fill(1, name.from, name.to)
  return marks
}

function touches(marks: Uint8Array, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if (marks[i]) return true
  return false
}
