import type { JSX } from 'preact'

/** A document as the reader shows it; `textHtml` and `factsHtml` are made by the server, with everything of the source escaped. */
export interface ReaderParts {
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly address: string | null
  readonly marking: string | null
  readonly textHtml: string
  readonly factsHtml: string
  readonly problems: readonly string[]
}

export interface ReaderProps extends ReaderParts {
  readonly beside: {
    readonly others: readonly { readonly id: string; readonly outlet: string | null; readonly title: string | null; readonly isShown: boolean }[]
    readonly shown: { readonly id: string; readonly title: string | null; readonly outlet: string | null; readonly textHtml: string } | null
  }
  readonly versions: readonly { readonly id: string; readonly recorded: string; readonly isThis: boolean }[]
  readonly source: string
  readonly hasSource: boolean
}

const LEGEND = [
  ['e', 'occasions'],
  ['p', 'people and offices'],
  ['c', 'undertakings'],
  ['a', 'agreements, initiatives'],
  ['f', 'figures'],
  ['q', 'quotations'],
  ['t', 'states, bodies, matters'],
] as const

/** The text in one column, its facts in the other; pointing at either lights the other. */
export function ReaderView(props: ReaderProps): JSX.Element {
  const { id, outlet, published, address, marking, textHtml, factsHtml, problems, beside, versions, source, hasSource } = props
  return (
    <>
      <p class="meta">
        {[outlet, published, id, marking].filter(Boolean).join(' · ')}
        {address && (
          <>
            {' · '}
            <a href={address} rel="noreferrer noopener">
              source
            </a>
          </>
        )}
        {hasSource && (
          <>
            {' · '}
            <a href={source}>page as kept</a>
          </>
        )}
      </p>
      <Versions versions={versions} />
      <Others id={id} beside={beside} />
      {problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
      <ul class="legend">
        {LEGEND.map(([letter, name]) => (
          <li key={letter}>
            <i class={`l0${letter}`} />
            {name}
          </li>
        ))}
        <li>
          <i class="l0ti" />
          dotted: worked out, not said
        </li>
      </ul>
      <article class={beside.shown ? 'twofold' : undefined}>
        <div class="text" dangerouslySetInnerHTML={{ __html: textHtml }} />
        {beside.shown ? (
          <div class="text other">
            <h2>
              <a href={`/documents/${encodeURIComponent(beside.shown.id)}`}>{beside.shown.title ?? beside.shown.id}</a>
            </h2>
            <p class="meta">{beside.shown.outlet}</p>
            <div dangerouslySetInnerHTML={{ __html: beside.shown.textHtml }} />
          </div>
        ) : (
          <aside aria-label="Facts" tabindex={0}>
            <h2 class="unseen">Facts</h2>
            <div dangerouslySetInnerHTML={{ __html: factsHtml }} />
          </aside>
        )}
      </article>
    </>
  )
}

function Versions({ versions }: Pick<ReaderProps, 'versions'>): JSX.Element | null {
  if (versions.length < 2) return null
  return (
    <p class="meta">
      Versions:{' '}
      {versions.map(({ id, recorded, isThis }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          {isThis ? recorded : <a href={`/documents/${encodeURIComponent(id)}`}>{recorded}</a>}
        </span>
      ))}{' '}
      · <a href="/changes">what changed</a>
    </p>
  )
}

function Others({ id, beside }: Pick<ReaderProps, 'id' | 'beside'>): JSX.Element | null {
  if (beside.others.length === 0) return null
  return (
    <p class="meta">
      The same occasion, told by others:{' '}
      {beside.others.map((other, i) => (
        <span key={other.id}>
          {i > 0 && ' · '}
          <a href={other.isShown ? `/documents/${encodeURIComponent(id)}` : `?beside=${encodeURIComponent(other.id)}`}>
            {other.isShown ? 'put away ' : ''}
            {[other.outlet, other.title && `“${other.title}”`].filter(Boolean).join(', ') || other.id}
          </a>
        </span>
      ))}
    </p>
  )
}
