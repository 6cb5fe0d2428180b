import { addMonths, compareDates } from '../../base/date.js'
import { dateInWords } from '../../model/words/dates.js'
import type { Phrase } from '../told/phrases.js'
import type { Told } from '../told/sources.js'
import type { Line } from '../types.js'
import { quoted, whenInWords } from './language.js'
import { listInWords } from '../told/list-in-words.js'
import type { Pen } from './pen.js'

const SHOWN = 3
/** Months before the last document in which a phrase counts as new. */
const LATELY = 18
/** Texts that must have a phrase before it is called new: two may be chance. */
const FEWEST = 3

/** Set phrases that came up lately, and those that went out of use. */
export function wordingLines(phrases: readonly Phrase[], last: string, pen: Pen): Line[] {
  const edge = addMonths(last.slice(0, 7), -LATELY)
  const first = (phrase: Phrase): string => phrase.uses[0]?.known ?? ''
  const latest = (phrase: Phrase): string => phrase.uses.at(-1)?.known ?? ''
  const telling = phrases.filter(({ words }) => words.split(' ').length > 2 || words.length > 14)
  const fresh = telling.filter((phrase) => phrase.uses.length >= FEWEST && compareDates(first(phrase), edge) >= 0)
  const gone = telling.filter((phrase) => compareDates(latest(phrase), edge) < 0)
  return [
    ...fresh.slice(0, SHOWN).map((phrase, i) => phraseLine(phrase, 'new', pen, i === 0)),
    ...gone.slice(0, 1).map((phrase, i) => phraseLine(phrase, 'gone', pen, i === 0)),
  ]
}

function phraseLine({ words, uses }: Phrase, how: 'new' | 'gone', pen: Pen, begins: boolean): Line {
  const ends = [uses[0], uses.at(-1)].filter((use) => use !== undefined).map((use): Told => ({ ...use, fact: '' }))
  const by = listInWords([...new Set(ends.map((use) => pen.publisher(use.doc)).filter((name): name is string => name !== null))])
  const span = (date: string | undefined): string => whenInWords(date ?? '')
  const text =
    how === 'new'
      ? `the phrase ${quoted(words)} is first found ${span(uses[0]?.known)} and stands in ${uses.length} texts, the last of them of ${dateInWords(uses.at(-1)?.known ?? '')}${by ? ` (${by})` : ''}.`
      : `the phrase ${quoted(words)}, first found ${span(uses[0]?.known)}, is last found ${span(uses.at(-1)?.known)}.`
  const line = pen.line(text, ends, { begins })
  return { ...line, sources: line.sources.map((source) => ({ ...source, fact: null })) }
}
