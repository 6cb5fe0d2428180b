import type { Accord } from '../told/accord.js'
import type { Line } from '../types.js'
import { whenInWords } from './language.js'
import type { Pen } from './pen.js'

const SHOWN = 6
/** Names that many agreements bear, and declarations of everybody that bind no two in particular. */
const GENERIC =
  /^(?:memorand(?:um|a) of understanding|letter of intent|memorandum of cooperation|universal declaration of human rights|(?:un|united nations) charter|charter of the united nations)$/i

/** Agreements with a name of their own, most often told first, with how far they got. */
export function accordLines(accords: readonly Accord[], pen: Pen): Line[] {
  const named = accords.filter(
    (one) => !GENERIC.test(one.name) && (one.acronym !== null || (one.name.split(/\s+/).length >= 3 && !/^(?:joint|new) /i.test(one.name))),
  )
  const shown = named.sort((a, b) => b.rows.length - a.rows.length || (a.last < b.last ? 1 : a.last > b.last ? -1 : a.id < b.id ? -1 : 1)).slice(0, SHOWN)
  return shown.map((one, i) => accordLine(one, pen, i === 0))
}

function accordLine(one: Accord, pen: Pen, begins: boolean): Line {
  const { id, name, acronym, rows, status } = one
  const called = `the ${name}${acronym && !name.includes(acronym) ? ` (${acronym})` : ''}`
  const signing = [...rows].reverse().find((row) => row.status === 'signed')
  const last = rows.at(-1) ?? rows[0]
  if (!last) return pen.line(called, [], { begins, id })
  const told = whenInWords(last.known)
  if (signing) {
    const done = `${called} ${doneInWords(pen.sentence(signing).quote)}, as told ${whenInWords(signing.known)}`
    if (signing.known === last.known) return pen.line(`${done}.`, [signing], { begins, id })
    return pen.line(`${done}; it was last spoken of ${told}.`, [signing, last], { begins, id })
  }
  const state = { existing: null, signed: null, negotiated: 'is under negotiation', planned: 'is planned' }[status]
  const proof = [...rows].reverse().find((row) => row.status === status)
  if (!state || !proof) return pen.line(`${called} was last spoken of ${told}.`, [last], { begins, id })
  return pen.line(`${called} ${state}, as last told ${whenInWords(proof.known)}.`, [proof], { begins, id })
}

/** The record knows one state for all that was settled; the sentence may only say what its note says. */
export function doneInWords(sentence: string): string {
  if (/\binitial(?:led|ed)\b/i.test(sentence)) return 'was initialled'
  if (/\bsign(?:s|ed|ing|ature)?\b/i.test(sentence)) return 'was signed'
  if (/\bendorse[sd]?\b/i.test(sentence)) return 'was endorsed'
  if (/\b(?:adopt(?:s|ed|ion)?|approve[sd]?)\b/i.test(sentence)) return 'was adopted'
  return 'was agreed'
}
