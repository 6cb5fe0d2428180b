import { keyAt } from '../../text/text.js'
import { Shape } from '../../text/word.js'
import type { DateMention, Reading } from '../../mentions/types.js'
import { isRecent } from './standing.js'

/** A full day of the last ten, told in the first two sentences of the text. */
export function leadDateOf(reading: Reading): DateMention | null {
  const { published } = reading.setting
  const lead = reading.text.sentences.filter((s) => s.kind !== 'title').slice(0, 2)
  const limit = lead.at(-1)?.to ?? 0
  const first = reading.dates.find(
    (d) => d.from >= (lead[0]?.from ?? 0) && d.from < limit && d.start.length === 10 && d.rule !== 'date.same' && tellsWhen(reading, d),
  )
  return first && published?.length === 10 && first.start <= published && isRecent(first.start, published) ? first : null
}

/** "on Monday", "today", "On 3 March, …": not the day of something else ("the results of the January 30 Congress", "the agreement of 5 May"). */
function tellsWhen(reading: Reading, date: DateMention): boolean {
  const before = keyAt(reading.text, date.from - 1)
  const after = reading.text.tokens.word[date.to]
  if (before === 'from' && date.end !== null) return true // "was in Oslo from 13 to 14 May"
  if (/^(of|since|from|until|till|dated|by|before|after|following)$/.test(before)) return false
  return before !== 'the' || !after || (after.shape & Shape.Lower) === 0 ? before !== 'the' || (after?.shape ?? 0) === 0 : false
}
