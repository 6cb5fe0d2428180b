import { COMMITMENT_ROWS, COMMITMENT_WORDS, COURTESY } from '../../languages/en/commitments.js'
import { firstAt } from '../base/first-at.js'
import type { TokenRange } from '../base/span.js'
import { type Pattern, type PatternSource, compilePattern, firstWords, matchPattern } from '../mentions/pattern.js'
import type { DateMention, Reading } from '../mentions/types.js'
import type { CommitmentKind } from '../model/types.js'
import type { Lexicon } from '../text/lexicon.js'
import type { Sentence } from '../text/sentences.js'
import { keyAt } from '../text/text.js'
import { Lists } from '../text/word.js'
import { type Segment, segmentsOf } from './clauses.js'
import type { CommitmentDraft, Context } from './types.js'

/** Commitments are found by patterns of words; only the words with which these begin are marked. */
export function addCommitments(lexicon: Lexicon): void {
  lexicon.list(byFirstWord.keys(), Lists.Cue)
}

interface Rule {
  readonly id: string
  readonly kind: CommitmentKind
  readonly pattern: Pattern
}

const byFirstWord = new Map<string, Rule[]>()
for (const row of COMMITMENT_ROWS) {
  const rule: Rule = { id: row.id, kind: row.yields, pattern: compilePattern(row.pattern, COMMITMENT_WORDS) }
  for (const word of firstWords(rule.pattern) ?? []) {
    const rules = byFirstWord.get(word)
    if (rules) rules.push(rule)
    else byFirstWord.set(word, [rule])
  }
}

/** A verb or noun that makes its clause a commitment. */
export interface Cue extends TokenRange {
  readonly rule: string
  readonly kind: CommitmentKind
}

/** What the parties say they will do, want, back or reject: one for each clause that says so. */
export function findCommitments(reading: Reading, context: Context): CommitmentDraft[] {
  if (context.domestic) return []
  const found: CommitmentDraft[] = []
  const source: PatternSource = { words: reading.text.tokens.word, mentionEnd: () => -1 }
  for (const sentence of reading.text.sentences) {
    if (sentence.kind === 'title') continue
    const cues = cuesIn(reading, source, sentence).filter((cue) => !context.isSpoken(sentence.index) || isPlainInSpeech(cue))
    for (const segment of segmentsOf(reading, context, sentence, cues)) found.push(draftOf(reading, context, segment))
  }
  return found
}

function cuesIn(reading: Reading, source: PatternSource, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = source.words[i]
    const rules = word && word.lists & Lists.Cue ? byFirstWord.get(word.key) : undefined
    if (!rules) continue
    for (const rule of rules) {
      const match = matchPattern(rule.pattern, source, i, sentence.to)
      if (!match || isCourtesy(reading, rule.id, match, sentence)) continue
      cues.push({ from: i, to: match.to, rule: rule.id, kind: rule.kind })
      i = match.to - 1
      break
    }
  }
  return cues
}

/** "thanked him for the warm welcome", "welcomed the President", "welcomed the opportunity". */
function isCourtesy(reading: Reading, rule: string, cue: TokenRange, sentence: Sentence): boolean {
  if (rule === 'commitment.call' && /^(courtesy|a|phone|telephone)$/.test(keyAt(reading.text, cue.from - 1))) return true
  if (!/welcome|thank|praise|support/.test(rule)) return false
  const { text } = reading
  if (
    rule === 'commitment.welcome' &&
    (/^(a|warm|the)$/.test(keyAt(text, cue.from - 1)) ||
      /^(by|to|at|with)$/.test(keyAt(text, cue.to)) ||
      (reading.names[firstAt(reading.names, cue.to)]?.from ?? cue.to + 2) <= cue.to + 1)
  )
    return true
  if (rule === 'commitment.welcome') return /^(opportunity|chance)$/.test(keyAt(text, cue.to + 1)) || keyAt(text, cue.to) === 'opportunity'
  if (!/thank/.test(rule)) return false
  for (let i = cue.to; i < Math.min(sentence.to, cue.to + 14); i++) {
    if (keyAt(text, i) === 'and') return false
    if (COURTESY.has(keyAt(text, i))) return true
  }
  return false
}

/** In speeches readers mark only what is said outright. */
const isPlainInSpeech = (cue: Cue): boolean => !/commitment\.(welcome|thank|will|working|forward|thanks|plan|own-plan|recognize|should)$/.test(cue.rule)

/** "We condemn …", "… to reaffirm our commitment". */
function saysWe(reading: Reading, segment: Segment): boolean {
  for (let i = Math.max(segment.range.from, segment.cue.from - 8); i < Math.min(segment.cue.to + 3, segment.range.to); i++)
    if (/^(we|i|our|my)$/.test(keyAt(reading.text, i))) return true
  return false
}

function draftOf(reading: Reading, context: Context, segment: Segment): CommitmentDraft {
  const actors = context.actorsBefore(segment.cue.from)
  const by = actors.parties.length ? actors.parties : saysWe(reading, segment) ? context.voice : context.sides
  const due = deadlineIn(reading, segment.range)
  return { range: segment.range, rule: segment.cue.rule, basis: null, kind: segment.cue.kind, by: [...by], to: [], due: due?.start ?? null }
}

function deadlineIn({ dates }: Reading, range: TokenRange): DateMention | null {
  for (let k = firstAt(dates, range.from); k < dates.length; k++) {
    const date = dates[k] as DateMention
    if (date.from >= range.to) return null
    if (date.open === 'until' && date.to <= range.to) return date
  }
  return null
}
