import type { JSX } from 'preact'
import type { Answer } from '../../../src/answers/types.js'
import { askAgain, type Changes } from '../address.js'

interface Props {
  readonly answer: Answer
  /** Terms that the answer itself does not tell: what lanes stand for. */
  readonly more?: Changes
  readonly isDrawn?: boolean
}

/** What can be taken away of a picture: its numbers, itself, its address. */
export function PictureLinks({ answer, more = {}, isDrawn = true }: Props): JSX.Element {
  const levels = answer.sections.some(({ id }) => id === 'among') ? { levels: '2' } : {}
  const as = (ending: string): string => askAgain({ ...answer, question: `${answer.question}${ending}` }, { ...levels, ...more })
  return (
    <p class="taken">
      This picture: <a href={as('.csv')}>numbers as CSV</a>
      {isDrawn && (
        <>
          {' · '}
          <a href={as('.svg')}>SVG</a>
        </>
      )}{' '}
      · <a href={`${as('')}#picture`}>link</a>
    </p>
  )
}
