import type { JSX } from 'preact'
import type { Answer, Line } from '../../../src/answers/types.js'
import { dateInWords } from '../../../src/model/words/dates.js'
import { askAgain } from '../address.js'
import { isPlanned } from './mark.js'
import { PictureLinks } from './picture-links.js'
import { dayAfter, dayNamed, firstDay, monthAfter } from './scale.js'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

interface Entry {
  readonly line: Line
  readonly address: string
  /** First day, and the day after the last, since 1970. */
  readonly from: number
  readonly to: number
  readonly isVague: boolean
}

/** The month that an answer is about, "2025-03"; null if it is asked of other days. */
export function monthAsked({ asked: { since, until } }: Answer): string | null {
  return since !== null && since === until && /^\d{4}-\d{2}$/.test(since) ? since : null
}

/** One month, week by week: what took place solid, what is planned hollow, days on which no source was published grey. */
export function MonthPicture({ answer, month }: { readonly answer: Answer; readonly month: string }): JSX.Element {
  const entries = (answer.sections[0]?.lines ?? []).flatMap((line, i) => entryOf(line, `#${answer.sections[0]?.id ?? ''}-${i + 1}`))
  const vague = entries.filter((entry) => entry.isVague)
  const read = new Set(answer.coverage.read ?? [])
  const monday = firstDay(month) - ((firstDay(month) + 3) % 7)
  const weeks = Math.ceil((dayAfter(month) - monday) / 7)
  const days = Array.from({ length: weeks * 7 }, (_, i) => monday + i)
  return (
    <>
      <MonthLinks answer={answer} month={month} />
      {vague.length > 0 && (
        <div class="someday">
          <p class="aside">{`Some day of ${dateInWords(month)}:`}</p>
          <Entries entries={vague} />
        </div>
      )}
      <table class="month" id="picture">
        <caption class="unseen">{`${answer.title}: ${dateInWords(month)}`}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col">
                <abbr title={name}>{name.slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => (
            <tr key={week}>
              {days.slice(week * 7, week * 7 + 7).map((day) => (
                <Day key={day} day={day} month={month} isRead={read.has(dayNamed(day))} entries={entries} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="aside">Solid: held. Hollow: planned. Grey: no source was published on that day. The same as a list below.</p>
      <PictureLinks answer={answer} isDrawn={entries.length > 1} />
    </>
  )
}

function Day({
  day,
  month,
  isRead,
  entries,
}: {
  readonly day: number
  readonly month: string
  readonly isRead: boolean
  readonly entries: readonly Entry[]
}): JSX.Element {
  const date = dayNamed(day)
  if (!date.startsWith(month)) return <td class="out" />
  const own = entries.filter(({ from, to, isVague }) => !isVague && from <= day && day < to)
  return (
    <td class={[isRead ? '' : 'unread', own.length ? '' : 'empty'].filter(Boolean).join(' ') || undefined}>
      <time dateTime={date}>{Number(date.slice(8))}</time>
      <Entries entries={own} />
    </td>
  )
}

function Entries({ entries }: { readonly entries: readonly Entry[] }): JSX.Element | null {
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map(({ line, address }) => (
        <li key={address} class={isPlanned(line) ? 'planned' : 'held'}>
          <a href={address} aria-label={line.text} title={line.text}>
            {shortOf(line)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The months before and after, and the way back to what lies ahead. */
function MonthLinks({ answer, month }: { readonly answer: Answer; readonly month: string }): JSX.Element {
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)]
  return (
    <nav class="months" aria-label="Months">
      <a rel="prev" href={askAgain(answer, { since: before, until: before })}>{`← ${dateInWords(before)}`}</a>
      <strong>{dateInWords(month)}</strong>
      <a rel="next" href={askAgain(answer, { since: after, until: after })}>{`${dateInWords(after)} →`}</a>
      <a href={askAgain(answer, { since: month.slice(0, 4), until: month.slice(0, 4) })}>{`all of ${month.slice(0, 4)}`}</a>
    </nav>
  )
}

function entryOf(line: Line, address: string): Entry[] {
  const { start, end } = line.fields
  if (typeof start !== 'string' || start === '') return []
  const last = typeof end === 'string' && end ? end : start
  return [{ line, address, from: firstDay(start), to: dayAfter(last), isVague: start.length < 10 || last.length < 10 }]
}

/** Few words for a narrow cell: the name or kind, and who. */
function shortOf({ fields, text }: Line): string {
  const { name, kind, people, parties } = fields
  const what = typeof name === 'string' && name ? name : typeof kind === 'string' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : text
  const who = Array.isArray(people) && people.length ? people : Array.isArray(parties) ? parties : []
  return who.length ? `${what}: ${who.slice(0, 2).join(', ')}${who.length > 2 ? ` +${who.length - 2}` : ''}` : what
}
