import { COMMITMENT_WORDS, COURTESY, MATTERS, NO_STANCE, OTHER_VERBS } from '../../languages/en/commitment-words.js'
import { COMMITMENT_ROWS, type CommitmentRow } from '../../languages/en/commitments.js'
import type { TokenRange } from '../base/span.js'
import { type Pattern, type PatternSource, bitsAhead, compilePattern, firstWords, lookAhead, matchPattern, mayMatch } from '../mentions/pattern.js'
import type { Lexicon } from '../text/lexicon.js'
import { Gap } from '../text/tokenize.js'
import { type Text, keyAt } from '../text/text.js'
import { Lists, Shape } from '../text/word.js'
import type { ActorPhrase } from './actors.js'

/** A verb or noun that makes its clause a commitment; without a row, one that opens a clause and undertakes nothing: "discussed". */
export interface Cue extends TokenRange {
  readonly row: CommitmentRow | null
}

interface Rule {
  readonly row: CommitmentRow | null
  readonly pattern: Pattern
}

const byFirstWord = new Map<string, Rule[]>()
for (const [row, notation] of [...COMMITMENT_ROWS.map((row) => [row, row.pattern] as const), ...NO_STANCE.map((notation) => [null, notation] as const)]) {
  const rule: Rule = { row, pattern: compilePattern(notation, COMMITMENT_WORDS) }
  for (const word of firstWords(rule.pattern) ?? []) {
    const rules = byFirstWord.get(word)
    if (rules) rules.push(rule)
    else byFirstWord.set(word, [rule])
  }
}

/** Only the words with which a cue begins are marked; at all others the pass goes on. */
export function addCommitments(lexicon: Lexicon): void {
  lexicon.list([...byFirstWord.keys(), ...OTHER_VERBS], Lists.Cue)
}

/** The cues of a sentence, left to right. */
export function cuesIn(text: Text, phrases: readonly ActorPhrase[], sentence: TokenRange): Cue[] {
  const cues: Cue[] = []
  const source: PatternSource = { words: text.tokens.word, mentionEnd: () => -1 }
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!((text.tokens.lists[i] as number) & Lists.Cue)) continue
    const cue = cueAt(text, phrases, source, i, sentence.to)
    if (!cue) continue
    cues.push(cue)
    i = cue.to - 1
  }
  return cues
}

const AHEAD = lookAhead()

/** Of the rows that fit, the one whose words end first: in "expressed support for its readiness to talk" what is expressed is support. */
function cueAt(text: Text, phrases: readonly ActorPhrase[], source: PatternSource, at: number, limit: number): Cue | null {
  const key = keyAt(text, at)
  let best: Cue | null = null
  const rules = byFirstWord.get(key)
  const ahead = rules ? bitsAhead(source, at, limit, AHEAD) : null
  for (const { row, pattern } of rules ?? []) {
    if (ahead && !mayMatch(pattern, ahead)) continue
    const match = matchPattern(pattern, source, at, limit)
    if (match && (!best || match.to < best.to) && !crossesVerb(text, row, match) && !(row && isOtherSense(text, phrases, row, match, limit)))
      best = { from: match.from, to: match.to, row }
  }
  return best ?? (OTHER_VERBS.has(key) ? { from: at, to: at + 1, row: null } : null)
}

/** Do the words of a row mean something else here, or nothing but courtesy? */
function isOtherSense(text: Text, phrases: readonly ActorPhrase[], row: CommitmentRow, match: TokenRange, limit: number): boolean {
  if (isOtherNoun(text, row, match)) return true
  // "the voices and demands of the people": no verb
  if (row.form === 'verb' && match.to - match.from === 1 && keyAt(text, match.to) === 'of' && !keyAt(text, match.from).endsWith('ed')) return true
  if (row.courtesy && isCourtesy(text, row, match, limit)) return true
  switch (row.id) {
    case 'commitment.call':
      return isCourtesyCall(text, phrases, match, limit)
    case 'commitment.welcome':
      return isReception(text, phrases, match)
    case 'commitment.interest':
      return MATTERS.has(keyAt(text, match.from - 1)) && MATTERS.has(keyAt(text, match.from - 2))
    case 'commitment.open':
      return /^(press|media|public|visitors|coverage)$/.test(keyAt(text, match.to)) || /^(press|media|public)$/.test(keyAt(text, match.to + 1))
    case 'commitment.pledge':
      if (keyAt(text, match.from).includes('assur') && assuresSupport(text, match.to, limit)) return true
      return /^promis(es|e|ed|ing)$/.test(keyAt(text, match.from)) && keyAt(text, match.to) === 'to' && /^(be|become|bring)$/.test(keyAt(text, match.to + 1))
    case 'commitment.must':
    case 'commitment.sides-need':
      return /^(we|i|you)$/.test(keyAt(text, match.from - 1)) // "we must not stop there"
    case 'commitment.thank':
      // "thanks to favourable prices": a cause
      return (
        (keyAt(text, match.from) === 'thanks' &&
          keyAt(text, match.to) === 'to' &&
          !/^(our|my|his|her|their|many|great|special|sincere|warm|deep|heartfelt)$/.test(keyAt(text, match.from - 1))) ||
        (keyAt(text, match.from) === 'thanks' && /^(in|mainly|largely|partly)$/.test(keyAt(text, match.to)))
      )
    case 'commitment.focus':
      return !/ing$/.test(keyAt(text, match.to))
    case 'commitment.interested':
      return !/ing$/.test(keyAt(text, match.to)) && !/ing$/.test(keyAt(text, match.to + 1))
    case 'commitment.will-told':
      return /^(this|that)$/.test(keyAt(text, match.from - 1)) // "This determination was expressed at the talks": told already
    case 'commitment.intend':
      return DATES.has(keyAt(text, match.to))
    case 'commitment.praise':
      if (/^appreciat/.test(keyAt(text, match.from)) && /^(opportunity|invitation|chance|hospitality|time)$/.test(keyAt(text, match.to + 1))) return true
      return /^(it|this|that)$/.test(keyAt(text, match.to)) && match.to + 2 >= limit
    case 'commitment.agree':
      return /^(i|do)$/.test(keyAt(text, match.from - 1)) // "I agree with you that …"
    case 'commitment.ask':
      return /^(convey|pass|give|send)$/.test(keyAt(text, match.to))
    case 'commitment.continue':
      return /^(discussions?|conversations?|visit|trip|journey|work)$/.test(keyAt(text, match.to))
    case 'commitment.will':
      return /^(deliver|make|open)$/.test(keyAt(text, match.to - 1)) && [0, 1, 2].some((k) => APPEARANCES.has(keyAt(text, match.to + k)))
    default:
      return false
  }
}

/** What is made, delivered or opened at an occasion: "will make a speech", "will open a conference". */
const APPEARANCES = new Set(
  'address speech remarks lecture statement conference forum exhibition meeting event summit session visit stop stopover trip'.split(' '),
)

/** "plans to meet the President": the occasion is told as such. */
const DATES = new Set('meet visit hold attend travel arrive pay tour participate discuss go return fly'.split(' '))

/** "assured him of the full support of Norway". */
function assuresSupport(text: Text, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 10); i++) {
    if (/^(support|solidarity|backing)$/.test(keyAt(text, i))) return true
    if (keyAt(text, i) === 'that') return false
  }
  return false
}

/** "best wishes", "matters of mutual concern", "political support": nouns of stances that are none. */
function isOtherNoun(text: Text, row: CommitmentRow, match: TokenRange): boolean {
  // "Commitment to a Prosperous Future": a motto
  if (row.id === 'commitment.express' && (text.tokens.word[match.to - 1]?.shape ?? 0) & Shape.Capital) return true
  if (text.tokens.gap[match.to - 1] === Gap.Hyphen) return true // "self-determination", "ready-to-eat"
  const before = keyAt(text, match.to - 2)
  switch (keyAt(text, match.to - 1)) {
    case 'wish':
    case 'wishes':
      return /^(best|well|good|warm|warmest|sincere|heartfelt)$/.test(before)
    case 'interest':
    case 'concern':
      return /^(mutual|common|shared)$/.test(before) && MATTERS.has(keyAt(text, match.to - 3))
    case 'support':
      return /^(political|financial|technical|public|popular)$/.test(before) && keyAt(text, match.to) !== 'for'
    default:
      return false
  }
}

/** Rows whose own words lie on both sides of "that". */
const SPANS_THAT = new Set(['commitment.should', 'commitment.made', 'commitment.announce-that'])

/** "stressed the ties and expressed readiness": the readiness is not what is stressed. */
function crossesVerb(text: Text, row: CommitmentRow | null, match: TokenRange): boolean {
  for (let i = match.from + 1; i < match.to - 1; i++) {
    const word = text.tokens.word[i]
    if (word && word.lists & Lists.Cue && /ed$|^(met|spoke|gave|held|said|told|took|paid)$/.test(word.key) && /^(and|,|also)$/.test(keyAt(text, i - 1)))
      return true
    if (word && (/^(;|which|who|where)$/.test(word.key) || (word.key === 'that' && !SPANS_THAT.has(row?.id ?? '')))) return true
  }
  return false
}

/** "called on the Prime Minister at his office", "a courtesy call on the President": nothing is asked of him. */
function isCourtesyCall(text: Text, phrases: readonly ActorPhrase[], match: TokenRange, limit: number): boolean {
  if (/^(courtesy|a|phone|telephone|video|farewell|conference)$/.test(keyAt(text, match.from - 1))) return true
  const whom = phrases.find((p) => p.from >= match.to && p.from <= match.to + 1 && (p.people.length > 0 || p.by === 'office'))
  if (!whom || keyAt(text, match.to - 1) === 'for') return false
  for (let i = whom.to; i < Math.min(limit, whom.to + 14); i++) {
    if (keyAt(text, i) === 'to') return false
    if (keyAt(text, i) === 'and' && /^(was|were|is|had|held|met|later|then|also)$/.test(keyAt(text, i + 1))) return true // another verb
  }
  return true
}

/** "warmly welcomed the President", "a warm welcome", "was welcomed by": somebody is received, nothing is approved. */
function isReception(text: Text, phrases: readonly ActorPhrase[], match: TokenRange): boolean {
  if (
    /^(a|warm|the|warmly|heartfelt|cordial|cordially|most)$/.test(keyAt(text, match.from - 1)) ||
    /^(by|to|at|with|you|him|her|them)$/.test(keyAt(text, match.to))
  )
    return true
  const whom = phrases.find((p) => p.from >= match.to && p.from <= match.to + 2 && (p.people.length > 0 || p.by === 'office' || p.by === 'collective'))
  // "welcomed Finland to the alliance" is a stance, "will welcome the Chancellor to the White House" none
  return whom !== undefined && !/^('s|'|for)$/.test(keyAt(text, whom.to))
}

/** "thanked him for the warm welcome", "welcomed the opportunity": what stands right after "for" is what the thanks are for. */
function isCourtesy(text: Text, row: CommitmentRow, match: TokenRange, limit: number): boolean {
  const isWelcome = row.id === 'commitment.welcome'
  let at = match.to
  if (!isWelcome)
    while (at < Math.min(limit, match.to + 10) && keyAt(text, at) !== 'for') {
      if (/^(hospitality|welcome|reception)$/.test(keyAt(text, at))) return true // "gratitude to the Minister's hospitality"
      at++
    }
  for (let i = at; i < Math.min(limit, at + 6); i++) {
    const key = keyAt(text, i)
    if (isWelcome ? /^(opportunity|chance)$/.test(key) : COURTESY.has(key)) return true
    if (/^(of|to|in|and|,)$/.test(key)) return false
  }
  return false
}
