import { QUOTATION_WORDS } from '../../languages/en/quotations.js'
import type { TokenRange } from '../base/span.js'
import type { Reading } from '../mentions/types.js'
import { Gap } from '../text/tokenize.js'
import { Shape } from '../text/word.js'

/** What one speaker of a transcript says, up to the next speaker. */
export interface Turn extends TokenRange {
  readonly speaker: string
}

const NOBODY: ReadonlySet<string> = new Set(QUOTATION_WORDS.nobody)
/** No speaker's label is longer, in tokens. */
const LONGEST_LABEL = 18

/** The turns of a transcript: a paragraph that begins with a person and a colon opens one. */
export const turnsOf = (reading: Reading): Turn[] => allTurns(reading).filter((turn): turn is AnyTurn & Turn => turn.speaker !== null)

/** The turns of a text that marks what reporters ask, also those of nobody in particular; none for other texts. */
export const briefingTurns = (reading: Reading): readonly AnyTurn[] => (MARKS_QUESTIONS.test(reading.text.source) ? allTurns(reading) : [])

const MARKS_QUESTIONS = /^(?:Q(?:UESTION)?\b|Question:|REPORTER|Reporter:|JOURNALIST|Journalist:)/m
const QUESTION = /^(question|q|reporter|journalist)$/

/** A turn whoever speaks it. */
export interface AnyTurn extends TokenRange {
  /** Null: nobody in particular. */
  readonly speaker: string | null
  /** A reporter asks. */
  readonly isQuestion: boolean
}

function allTurns(reading: Reading): AnyTurn[] {
  const { tokens } = reading.text
  const nameAt = new Map(reading.names.map((n) => [n.from, n]))
  const surnames = surnamesOf(reading)
  const turns: AnyTurn[] = []
  let open: Omit<AnyTurn, 'to'> | null = null
  const close = (to: number): void => {
    if (open && to > open.from) turns.push({ ...open, to })
    open = null
  }
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && (tokens.gap[i] as number) < Gap.Line) continue
    if (isBareQuestion(reading, i)) {
      close(i)
      open = { speaker: null, from: i, isQuestion: true }
      continue
    }
    const label = labelAt(reading, i, nameAt, surnames)
    if (!label) continue
    close(i)
    open = { speaker: label.speaker, from: label.to, isQuestion: QUESTION.test(tokens.word[i]?.key ?? '') }
  }
  close(tokens.count)
  return turns
}

/** "President of Norway Anna Berg:", "SECRETARY BERG:", "QUESTION:". */
function labelAt(
  reading: Reading,
  from: number,
  nameAt: ReadonlyMap<number, { from: number; to: number; person: number; name: string }>,
  surnames: ReadonlyMap<string, string>,
): { speaker: string | null; to: number } | null {
  const { word, gap } = reading.text.tokens
  if (((word[from]?.shape ?? 0) & Shape.Capital) === 0) return null
  let speaker: string | null = null
  let depth = 0
  for (let i = from; i < from + LONGEST_LABEL; i++) {
    const w = word[i]
    if (!w || (i > from && (gap[i] as number) >= Gap.Line)) return null
    if (w.text === ':') {
      if (speaker !== null || NOBODY.has(word[from]?.key ?? '')) return { speaker, to: i + 1 }
      return isShouted(reading, from, i) ? { speaker: holderOf(reading, word[i - 1]?.key ?? ''), to: i + 1 } : null
    }
    if (w.text === '(' || w.text === '[') depth++
    else if (w.text === ')' || w.text === ']') depth--
    else if (depth === 0 && w.shape & Shape.Punct && w.text !== ',' && w.text !== '&') return null
    else if (depth === 0 && w.shape & Shape.Lower && !/^(?:of|the|and|for|to|on|at|in|von|van|de|al|bin)$/.test(w.key)) return null
    const name = depth === 0 ? nameAt.get(i) : undefined
    if (name) speaker = reading.people[name.person]?.name ?? name.name
    else if (depth === 0 && speaker === null && w.shape & Shape.Upper) speaker = surnames.get(w.key) ?? null
  }
  return null
}

/** "Q    Mr. President, did you agree?": a question marked by its letter alone. */
const isBareQuestion = (reading: Reading, i: number): boolean =>
  reading.text.tokens.word[i]?.text === 'Q' && /^\s{2,}/.test(reading.text.source.slice(reading.text.tokens.end[i], (reading.text.tokens.end[i] ?? 0) + 3))

/** "THE PRESIDENT:", "SENIOR ADMINISTRATION OFFICIAL:": all in capitals. */
function isShouted(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!((reading.text.tokens.word[i]?.shape ?? 0) & (Shape.Upper | Shape.Punct | Shape.Number))) return false
  return to - from >= 2
}

/** "THE PRESIDENT": the first person of the document who holds that office for the outlet's own side. */
function holderOf(reading: Reading, office: string): string | null {
  const { home } = reading.setting
  return reading.people.find((p) => (home === null || p.party === home) && p.positions.some((held) => held.title.toLowerCase() === office))?.name ?? null
}

/** Labels in capitals name people by their last name: "SECRETARY BERG". */
function surnamesOf(reading: Reading): Map<string, string> {
  const surnames = new Map<string, string>()
  for (const mention of reading.names) {
    const person = reading.people[mention.person]
    const last = reading.text.tokens.word[mention.to - 1]?.key
    if (person && last && !surnames.has(last)) surnames.set(last, person.name)
  }
  return surnames
}
