import type { TokenRange } from '../base/span.js'
import { type Text, keyAt } from '../text/text.js'
import { Shape } from '../text/word.js'

/** After a comma these open what is told beside: "…, which", "…, a move that". */
const TAIL = /^(which|who|whose|where|while|whereas|although|though|but|despite|a|an)$/

/** Words of an undertaking that are never cut off. */
const LEAST = 3

/** Ends a clause where something new begins, and takes the marks off its ends. */
export function cut(text: Text, range: TokenRange, cue: TokenRange): TokenRange {
  const listsDeeds = keyAt(text, cue.to).endsWith('ing') || keyAt(text, cue.to + 1).endsWith('ing')
  let to = range.to
  for (let i = cue.to + LEAST; i < to; i++) if (endsAt(text, i, listsDeeds)) to = i
  return trim(text, { from: range.from, to: Math.max(to, cue.to) })
}

/** "…, emphasizing", "… – including", "… during a meeting with"; "to training nurses, building wards" goes on. */
function endsAt(text: Text, i: number, listsDeeds: boolean): boolean {
  const key = keyAt(text, i)
  const next = keyAt(text, i + 1)
  if (key === ',') return TAIL.test(next) || (!listsDeeds && next.endsWith('ing') && next !== 'including')
  if (key === ';' || key === '–' || key === '—') return true
  return /^(during|at)$/.test(key) && /^(a|the|his|her|their|talks)$/.test(next) && /^(meeting|talks|call|conversation|session)$/.test(keyAt(text, i + 2))
}

function trim(text: Text, range: TokenRange): TokenRange {
  let { from, to } = range
  while (to - 1 > from && (isMark(text, to - 1) || /^(and|but|while|as|or)$/.test(keyAt(text, to - 1)))) to--
  while (from < to - 1 && isMark(text, from)) from++
  return { from, to }
}

/** A mark that closes no bracket, quotation or number. */
function isMark(text: Text, at: number): boolean {
  const word = text.tokens.word[at]
  return word !== undefined && (word.shape & Shape.Punct) !== 0 && !/^[)”’"%]$/.test(word.text)
}
