import type { JSX } from 'preact'
import { InPieces } from './in-pieces.js'
import { type OtherDocument, Others, type Sides, SidesView } from './sides-view.js'
import { type Version, type VersionChange, Versions, VersionsView } from './versions-view.js'

/** A document as the reader shows it; `textHtml` and `factsHtml` are made by the server, with everything of the source escaped. */
export interface ReaderParts {
  readonly id: string
  readonly outlet: string | null
  /** Language of the text: "en", "ar". */
  readonly language: string
  readonly published: string | null
  readonly address: string | null
  readonly marking: string | null
  readonly textHtml: string
  readonly factsHtml: string
  readonly problems: readonly string[]
}

export interface ReaderProps extends ReaderParts {
  /** Documents that tell of the same occasions. */
  readonly others: readonly OtherDocument[]
  /** The two texts compared, if one of the others was chosen. */
  readonly sides: Sides | null
  readonly versions: readonly Version[]
  /** This version compared with another, if one was chosen. */
  readonly change: VersionChange | null
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
  const { id, outlet, published, address, marking, problems, others, sides, versions, change, source, hasSource } = props
  return (
    <>
      <p class="meta">
        <InPieces text={[outlet, published, id, marking].filter(Boolean).join(' · ')} />
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
      <Versions versions={versions} against={change?.older.id ?? null} />
      <Others id={id} others={others} shown={sides?.other.id ?? null} />
      {problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
      {change ? <VersionsView change={change} /> : sides ? <SidesView outlet={outlet} sides={sides} /> : <TextAndFacts {...props} />}
    </>
  )
}

function TextAndFacts({ language, textHtml, factsHtml }: ReaderParts): JSX.Element {
  return (
    <>
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
      <article>
        <div class="text" lang={language} dangerouslySetInnerHTML={{ __html: textHtml }} />
        <aside aria-label="Facts" tabindex={0}>
          <h2 class="unseen">Facts</h2>
          <div dangerouslySetInnerHTML={{ __html: factsHtml }} />
        </aside>
      </article>
    </>
  )
}
