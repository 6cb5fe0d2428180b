import type { DateWord } from '../../base/date-table.js'
import { hitsAt } from '../../text/phrases.js'
import { Kinds } from '../../text/kinds.js'
import { Shape } from '../../text/word.js'
import { readDayMonth, readMonth, readMonthDay, readNumeric } from './calendar.js'
import { type Part, type Scan, isListedForm } from './part.js'
import { readFraction, readMonthsOf, readOrdinal, readPartOf, readSeason } from './period.js'
import { readDay, readNth, readShift, readVague } from './relative.js'
import { readAgo, readBeside, readHence, readSame } from './told.js'
import { readWeekday, readWeekend } from './weekday.js'
import { readYear } from './year.js'

type Reader = (scan: Scan, i: number) => Part | null

/** What a date word can begin (or, for "ago", close). */
const BY_WORD: Readonly<Record<DateWord['is'], Reader>> = {
  day: readDay,
  weekday: readWeekday,
  weekend: readWeekend,
  month: (scan, i) => readMonthDay(scan, i) ?? readMonth(scan, i, false),
  beside: readBeside,
  part: readPartOf,
  shift: readShift,
  ordinal: readOrdinal,
  fraction: readFraction,
  season: readSeason,
  same: readSame,
  ago: readAgo,
  hence: readHence,
  vague: readVague,
}

const AT_NUMBER: readonly Reader[] = [readDayMonth, readNumeric, readMonthsOf, (scan, i) => readYear(scan, i, false), readNth]

const MAY_BEGIN = Kinds.date | Kinds.cardinal
/** Where a date may begin; nowhere else. */
export const MAY_BEGIN_DATE = MAY_BEGIN | Kinds.digits

/** The date that begins at a token; only a number or a word of the lexicon can begin one. */
export function partAt(scan: Scan, i: number): Part | null {
  const word = scan.text.tokens.word[i]
  if (!word) return null
  if (word.shape & Shape.Number) {
    for (const read of AT_NUMBER) {
      const part = read(scan, i)
      if (part) return part
    }
  }
  return (scan.text.kindsAt[i] as number) & MAY_BEGIN ? partAtWord(scan, i) : null
}

function partAtWord(scan: Scan, i: number): Part | null {
  for (const hit of hitsAt(scan.text, i)) {
    const { kind } = hit.entry
    const read = kind === 'date' && isListedForm(scan.text, hit) ? BY_WORD[(hit.entry.data as DateWord).is] : kind === 'cardinal' ? readMonthsOf : null
    const part = read ? read(scan, i) : null
    if (part) return part
  }
  return null
}

/** The second end of a span needs no preposition of its own: "from 2014 to 2020". */
export const spanEndAt: Reader = (scan, i) => readYear(scan, i, true) ?? readMonth(scan, i, true)
