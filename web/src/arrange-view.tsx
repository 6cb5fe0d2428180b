import type { JSX } from 'preact'
import type { Answer } from '../../src/answers/types.js'
import { addressWith } from './address.js'
import type { Frame } from './frame.js'

/** A section that is not shown, to be brought back. */
export interface LeftOut {
  readonly id: string
  readonly title: string
}

interface Props {
  readonly frame: Frame
  readonly answer: Answer
  readonly leftOut: readonly LeftOut[]
}

/** Sets the order of the sections of a brief, leaves some out, and hands the whole out as Word; every step is a link. */
export function ArrangeView({ frame, answer, leftOut }: Props): JSX.Element {
  const ids = answer.sections.map(({ id }) => id)
  const isArranged = frame.query.some(([name]) => name === 'sections')
  const to = (order: readonly string[] | null): string => addressOf(frame, frame.path, order)
  const swapped = (i: number, by: 1 | -1): string => to(ids.map((id, at) => (at === i ? (ids[i + by] ?? id) : at === i + by ? (ids[i] ?? id) : id)))
  return (
    <div class="arrange">
      <p>
        <a class="button" href={addressOf(frame, `${frame.path}.docx`, isArranged ? ids : null)}>
          Download as Word
        </a>
      </p>
      <details open={isArranged}>
        <summary>Order of the sections</summary>
        <ol>
          {answer.sections.map(({ id, title }, i) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
              {i > 0 && (
                <a class="move" href={swapped(i, -1)} aria-label={`${title}: up`}>
                  ↑
                </a>
              )}
              {i < ids.length - 1 && (
                <a class="move" href={swapped(i, 1)} aria-label={`${title}: down`}>
                  ↓
                </a>
              )}
              {ids.length > 1 && (
                <a class="move" href={to(ids.filter((one) => one !== id))} aria-label={`${title}: leave out`}>
                  ×
                </a>
              )}
            </li>
          ))}
        </ol>
        {leftOut.length > 0 && (
          <p>
            Left out, to bring back:{' '}
            {leftOut.map(({ id, title }, i) => (
              <span key={id}>
                {i > 0 && ' · '}
                <a href={to([...ids, id])}>{title}</a>
              </span>
            ))}
          </p>
        )}
        {isArranged && (
          <p>
            <a href={to(null)}>As it was</a>
          </p>
        )}
      </details>
    </div>
  )
}

function addressOf({ query, validAt, knownAt }: Frame, path: string, order: readonly string[] | null): string {
  const kept = new Map<string, string[]>()
  for (const [name, value] of query) if (name !== 'sections') kept.set(name, [...(kept.get(name) ?? []), value])
  return addressWith(path, { ...Object.fromEntries(kept), 'valid-at': validAt, 'known-at': knownAt, sections: order?.join(',') ?? null })
}
