import { type Text, keyAt } from '../../text/text.js'
import type { Trigger, View } from './mention.js'

/** Words that come before the subject of a question. */
const ASKING = /^(has|have|had|did|does|do|is|are|was|were|will|would|can|could|should|might|may)$/

/** "Have officials met with President A?", "no meeting between A and B", "a meeting of the two is under consideration": no occasion is told. */
export const isHypothetical = (text: Text, view: View, trigger: Trigger): boolean =>
  view.sentence.kind !== 'title' &&
  (isHoped(text, view, trigger) || isAsked(text, view, trigger) || isNoneAt(text, trigger) || isConsidered(text, view, trigger))

/** "looks forward to hosting and meeting with Minister A in the near future", "… to Minister A making a visit": no day, no plan. */
function isHoped(text: Text, view: View, trigger: Trigger): boolean {
  if (view.dates.some((d) => !d.vague)) return false
  const isDeed = /^(hosting|meeting|welcoming|receiving|visiting)$/.test(keyAt(text, trigger.from))
  const isMade = trigger.form === 'trip' && [1, 2, 3, 4].some((k) => /^(making|paying|undertaking)$/.test(keyAt(text, trigger.from - k)))
  if (!isDeed && !isMade) return false
  for (let i = trigger.from - 1; i >= Math.max(view.sentence.from, trigger.from - (isMade ? 12 : 5)); i--)
    if (keyAt(text, i) === 'forward' && keyAt(text, i + 1) === 'to') return true
  return false
}

/** The verb of a question stands behind an auxiliary that opens its clause: "Did the Minister visit Peru?" */
function isAsked(text: Text, view: View, trigger: Trigger): boolean {
  const { from, to } = view.sentence
  if (keyAt(text, to - 1) !== '?' && keyAt(text, to - 2) !== '?') return false
  if (trigger.form === 'talk' || (trigger.form === 'trip' && !/^(visit|visits|tour)$/.test(keyAt(text, trigger.from)))) return false
  for (let i = trigger.from - 1; i >= from; i--) {
    if (/^([,;:—–]|and|but|that)$/.test(keyAt(text, i)) && trigger.from - i > 12) return false
    if (!ASKING.test(keyAt(text, i))) continue
    const opens = i === from || /^([,:;—–-]|question|q|and|but|so|when|where|why|how|what|or|whether)$/.test(keyAt(text, i - 1))
    // "Have officials met", not "The Minister has met"
    if (opens && trigger.from - i > 1) return true
  }
  return false
}

/** "any meeting", "no visit": none in particular. */
const isNoneAt = (text: Text, trigger: Trigger): boolean => /^(any|no)$/.test(keyAt(text, trigger.from - 1)) && /^(talk|trip)$/.test(trigger.form)

/** "A meeting between A and B is under consideration", "a conversation between them could help". */
function isConsidered(text: Text, view: View, trigger: Trigger): boolean {
  if (!/^(talk|trip)$/.test(trigger.form) || /^(the|his|her|their|our|my|this|that|'s)$/.test(keyAt(text, trigger.from - 1))) return false
  for (let i = trigger.to; i < Math.min(view.sentence.to, trigger.to + 16); i++) {
    const key = keyAt(text, i)
    if (/^(which|who|where|when|;)$/.test(key)) return false
    if ((key === 'under' && keyAt(text, i + 1) === 'consideration') || (/^(could|might|would)$/.test(key) && keyAt(text, i + 1) !== 'take')) return true
  }
  return false
}
