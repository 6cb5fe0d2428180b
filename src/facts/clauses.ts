import { ACTING_NOUNS, COMMITMENT_WORDS, OTHER_VERBS } from '../../languages/en/commitment-words.js'
import type { CommitmentRow } from '../../languages/en/commitments.js'
import type { TokenRange } from '../base/span.js'
import { type Text, keyAt } from '../text/text.js'
import { Shape } from '../text/word.js'
import type { ActorPhrase } from './actors.js'
import { cut } from './clause-ends.js'
import { type Link, isJoint, lastPhrase, linkOf } from './clause-links.js'
import type { Cue } from './commitment-cues.js'

/** The part of a sentence that undertakes something, and who does. */
export interface Clause {
  readonly row: CommitmentRow
  readonly cue: TokenRange
  readonly range: TokenRange
  /** The parties that act in it; none if that cannot be told. */
  readonly by: readonly string[]
}

interface Head {
  readonly cue: Cue
  readonly from: number
  readonly by: readonly string[]
  /** A bare form, as after "will" or "we": what is joined to it is bare as well. */
  readonly isBare: boolean
}

/** The sentence that is cut, and the head of the clause last opened. */
interface Scene {
  readonly text: Text
  readonly phrases: readonly ActorPhrase[]
  readonly sentence: TokenRange
  readonly open: Head | null
}

/**
 * Cuts a sentence at its cues: "welcomed the talks and called on Russia to leave" gives two clauses; a
 * cue within what another asks or promises ("agreed to call on Russia") gives none.
 */
export function clausesOf(text: Text, phrases: readonly ActorPhrase[], sentence: TokenRange, cues: readonly Cue[]): Clause[] {
  if (cues.length === 0) return []
  const heads: Head[] = []
  const within: Head[] = []
  for (const cue of cues) {
    const scene: Scene = { text, phrases, sentence, open: heads.at(-1) ?? null }
    const isNoun = cue.row?.form === 'noun' || cue.row?.form === 'plan'
    const head = isNoun ? nounHead(scene, cue) : verbHead(scene, cue)
    if (head) (cue.row?.form === 'plan' && scene.open ? within : heads).push(head)
  }
  const clauses: Clause[] = []
  for (const { cue, from, by } of [...heads, ...within]) {
    if (!cue.row) continue
    const next = heads.find((h) => h.from > cue.from)
    clauses.push({ row: cue.row, cue, by, range: cut(text, { from, to: next ? next.from : sentence.to }, cue) })
  }
  return clauses
}

function verbHead(scene: Scene, cue: Cue): Head | null {
  const { text, open } = scene
  const link = linkOf(text, scene.phrases, scene.sentence, cue)
  const isSameClause = link.as === 'unknown' && open?.cue.row && link.from <= open.cue.from // "a partner ready to help"
  if (!cue.row && open?.cue.row && link.from >= open.cue.to && link.from <= open.cue.to + 1 && keyAt(text, link.from - 1) === 'that') return null // "hoped that the work went on"
  if (isSameClause && (!cue.row || cue.row.yields === open.cue.row?.yields)) return null
  if (open && (isSaidAgain(text, open, cue, link) || isWished(text, open, cue, link))) return null
  const isOwn = cue.row?.form === 'own'
  if (isOwn && SUBORDINATE.test(keyAt(text, link.from - 1))) return null
  const head = { cue, from: isSameClause ? cue.from : link.from, by: link.by.length > 0 ? link.by : (open?.by ?? opener(scene)), isBare: link.isBare }
  switch (link.as) {
    case 'subject':
    case 'participle':
      return head
    case 'joined':
      if (isOwn) return open === null && /^[,–—]$/.test(keyAt(text, link.at)) ? head : null
      return link.isBare && open !== null && !open.isBare ? null : head
    case 'infinitive':
      return isOwn || open?.cue.row ? null : { cue, from: head.from, by: head.by, isBare: true }
    case 'relative':
      return isOwn || open?.cue.row ? null : head
    case 'unknown':
      return isOwn && !ACTING_NOUNS.has(keyAt(text, link.at)) ? null : head
    default:
      return stanceIn(scene, cue)
  }
}

/** Who opens the sentence: of several joined verbs all are theirs. */
function opener({ phrases, sentence }: Scene): readonly string[] {
  const first = phrases[0]
  return first && first.from - sentence.from <= 3 ? first.parties : []
}

/** "as it continues to fight", "if Norway supports it": told of the circumstances. */
const SUBORDINATE = /^(as|since|because|if|when|until|after|before|where|how|unless)$/

/** "assured him that Norway stands ready to …", "pledged to help, reaffirming its commitment": one undertaking in two verbs. */
function isSaidAgain(text: Text, open: Head, cue: Cue, link: Link): boolean {
  if (!cue.row || open.cue.row?.yields !== cue.row.yields) return false
  if (link.as === 'participle') return true
  if (keyAt(text, link.from - 1) === 'and') return false
  for (let i = open.cue.to; i < Math.min(link.from, open.cue.to + 8); i++) if (keyAt(text, i) === 'that') return true
  return false
}

/** "hoped that Kenya |would help", "proposed that they |will meet": what is asked for is no undertaking yet. */
function isWished(text: Text, open: Head, cue: Cue, link: Link): boolean {
  if (open.cue.row?.yields !== 'proposed' || cue.row?.yields !== 'committed' || keyAt(text, link.from - 1) === 'and') return false
  for (let i = open.cue.to - 1; i < link.from && i < open.cue.to + 6; i++) if (keyAt(text, i) === 'that') return true
  return false
}

/** A verb that opens no clause may still name a stance: "the declaration, which underlined their commitment to peace"; so does "their joint call for". */
function stanceIn(scene: Scene, cue: Cue): Head | null {
  if (!cue.row || scene.open?.cue.row) return null
  if (cue.row.id === 'commitment.call' && keyAt(scene.text, cue.to - 1) === 'for') return nounHead(scene, cue)
  return cue.row.id === 'commitment.express' ? nounHead(scene, { from: cue.to - 1, to: cue.to, row: cue.row }) : null
}

const SAY = new Set(COMMITMENT_WORDS['say'])

/** A stance as a noun: of its own where nothing else governs it, or beside another stance: "its commitment to A and support for B". */
function nounHead({ text, phrases, sentence, open }: Scene, cue: Cue): Head | null {
  const from = nounStart(text, sentence, cue.from)
  if (!cue.row || isAside(text, sentence, cue, from)) return null
  const owner = lastPhrase(phrases, (p) => p.from >= from && p.to <= cue.from + 1)
  const head = { cue, from, by: owner?.parties ?? open?.by ?? [], isBare: open?.isBare ?? false }
  const governing = open?.cue.row?.yields
  const isBesideOther = isJoint(text, from - 1) && open !== null && governing !== cue.row.yields
  if (cue.row.form === 'plan') return governing && governing !== 'supported' ? null : head
  if (cue.row.id === 'commitment.support-noun') return isBesideOther && SAY.has(keyAt(text, open.cue.from)) ? head : null
  return !governing || isBesideOther ? head : null
}

const BEFORE_NOUN =
  /^(of|to|for|on|in|with|about|by|from|including|and|or|as|at|that|is|are|was|were|has|have|had|will|would|should|reflects?|between|under|exemplif\w+|embod\w+)$/
const ADJECTIVE = /^(shared|renewed|continued|sustained|enduring|ongoing|longstanding|standing|unwavering|lasting)$/

/** "the United States' enduring |commitment": back over what belongs to the noun. */
function nounStart(text: Text, sentence: TokenRange, at: number): number {
  let from = at
  while (from > sentence.from && at - from < 8) {
    const word = text.tokens.word[from - 1]
    if (!word || word.shape & Shape.Punct || BEFORE_NOUN.test(word.key)) break
    if (word.shape & Shape.Lower && !ADJECTIVE.test(word.key) && (/(?:ed|ing)$/.test(word.key) || OTHER_VERBS.has(word.key))) break
    from--
  }
  return from
}

/** "based on a shared commitment", "caused by its decision to", "would exemplify its commitment", a motto in capitals: told beside the matter. */
function isAside(text: Text, sentence: TokenRange, cue: Cue, from: number): boolean {
  const isMotto = cue.from > sentence.from && ((text.tokens.word[cue.from]?.shape ?? 0) & Shape.Capital) !== 0
  if (isMotto && cue.row?.id === 'commitment.shared') return true
  const before = keyAt(text, from - 1)
  return (
    /^(exemplif|embod)/.test(before) ||
    (/^(on|in|upon|by)$/.test(before) &&
      /^(based|rooted|grounded|founded|built|anchored|united|bound|underpinned|caused|triggered|prompted|sparked|provoked)$/.test(keyAt(text, from - 2)))
  )
}
