import { SUBSTANCE } from '../../languages/en/commitment-words.js'
import { firstAt } from '../base/first-at.js'
import type { TokenRange } from '../base/span.js'
import type { DateMention, Reading } from '../mentions/types.js'
import { type Text, keyAt } from '../text/text.js'
import type { ActorPhrase } from './actors.js'
import { type Clause, clausesOf } from './clauses.js'
import { cuesIn } from './commitment-cues.js'
import type { CommitmentDraft, Context } from './types.js'

export { addCommitments } from './commitment-cues.js'

/** What the parties say they will do, want, back or reject: one for each clause that says so. */
export function findCommitments(reading: Reading, context: Context): CommitmentDraft[] {
  if (context.domestic) return []
  const found: CommitmentDraft[] = []
  for (const sentence of reading.text.sentences) {
    if (sentence.kind === 'title' || context.isAsked(sentence.index)) continue
    const phrases = context.phrasesIn(sentence.from, sentence.to)
    const cues = cuesIn(reading.text, phrases, sentence)
    for (const clause of clausesOf(reading.text, phrases, sentence, cues)) {
      if ((context.isSpoken(sentence.index) || isThanks(reading.text, clause)) && isWeak(reading.text, clause)) continue
      const draft = draftOf(reading, context, phrases, clause)
      if (context.isSpoken(sentence.index) && isHearsay(draft, context)) continue
      if (!clause.row.together || draft.by.length >= 2) found.push(draft)
    }
  }
  return found
}

/** What a speaker says that others mean to do, who have no part in the dealing: their own word for it is elsewhere. */
const isHearsay = ({ by }: CommitmentDraft, { voice, dealing }: Context): boolean =>
  by.length > 0 && !by.some((party) => voice.includes(party) || dealing.includes(party))

/** "Thank you", "Thanks, Anna": said to somebody's face, so spoken whoever's turn it is. */
const isThanks = (text: Text, { cue }: Clause): boolean =>
  keyAt(text, cue.from) === 'thanks' || (keyAt(text, cue.from) === 'thank' && /^(you|everybody|everyone|our)$/.test(keyAt(text, cue.from + 1)))

/** In spoken words everybody welcomes and thanks: only what is said outright, and thanks for a matter, count. */
function isWeak(text: Text, { row, cue, range }: Clause): boolean {
  if (row.written || row.form === 'plan') return true
  if (!row.courtesy) return false
  for (let i = cue.from; i < range.to; i++) if (SUBSTANCE.has(keyAt(text, i))) return false
  return true
}

function draftOf(reading: Reading, context: Context, phrases: readonly ActorPhrase[], { row, cue, range, by: told }: Clause): CommitmentDraft {
  const by = row.voice
    ? context.voice
    : ((row.ofOthers ? null : ownerIn(reading.text, phrases, cue)) ??
      (told.length > 0 ? told : saysWe(reading.text, cue, range) ? context.voice : context.sides))
  const to = phrases.find((p) => p.from >= cue.to && p.from <= cue.to + 6 && p.to <= range.to && p.parties.length > 0)?.parties ?? []
  const kind = row.alone && by.length === 1 ? row.alone : row.yields
  return { range, rule: row.id, basis: null, kind, by: [...by], to: to.filter((p) => !by.includes(p)), due: dueIn(reading, range) }
}

/** "affirmed Egypt's keenness", "underscored U.S. support": whose stance it is stands before its noun. */
function ownerIn(text: Text, phrases: readonly ActorPhrase[], cue: TokenRange): readonly string[] | null {
  const owner = phrases.find((p) => p.from > cue.from && p.to < cue.to && p.by === 'party' && !/^(to|with|by|for|of|in)$/.test(keyAt(text, p.from - 1)))
  return owner && owner.parties.length > 0 ? owner.parties : null
}

/** "by the end of 2030": the first such date in the clause. */
function dueIn({ dates }: Reading, range: TokenRange): string | null {
  for (let k = firstAt(dates, range.from); k < dates.length; k++) {
    const date = dates[k] as DateMention
    if (date.from >= range.to) return null
    if (date.open === 'until' && date.to <= range.to) return date.start
  }
  return null
}

/** "We condemn …", "… to reaffirm our commitment". */
function saysWe(text: Text, cue: TokenRange, range: TokenRange): boolean {
  for (let i = Math.max(range.from, cue.from - 8); i < Math.min(cue.to + 3, range.to); i++) if (/^(we|i|our|my)$/.test(keyAt(text, i))) return true
  return false
}
