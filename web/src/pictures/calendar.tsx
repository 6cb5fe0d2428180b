import type { JSX } from 'preact'
import type { Answer } from '../../../src/answers/types.js'
import { dateInWords } from '../../../src/model/words/dates.js'
import { askAgain } from '../address.js'
import { MonthPicture, monthAsked } from './month.js'
import { type Lanes, TimelinePicture } from './timeline.js'

/** Months that are led to from a longer stretch. */
const MOST = 24

/** A month as weeks; a longer stretch as lanes, with the way to each of its months. */
export function CalendarPicture({ answer, lanes }: { readonly answer: Answer; readonly lanes: Lanes }): JSX.Element {
  const month = monthAsked(answer)
  if (month) return <MonthPicture answer={answer} month={month} />
  return (
    <>
      <TimelinePicture answer={answer} lanes={lanes} />
      <Months answer={answer} />
    </>
  )
}

function Months({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const starts = (answer.sections[0]?.lines ?? []).map(({ fields }) => String(fields['start'] ?? '').slice(0, 7))
  const told = [...new Set(starts)].filter((month) => month.length === 7).sort()
  const months = told.length ? told : [answer.coverage.last?.slice(0, 7) ?? ''].filter((month) => month.length === 7)
  if (months.length === 0) return null
  return (
    <nav class="months" aria-label="Months">
      <span>Month by month:</span>
      {months.slice(0, MOST).map((month) => (
        <a key={month} href={askAgain(answer, { since: month, until: month })}>
          {dateInWords(month)}
        </a>
      ))}
    </nav>
  )
}
