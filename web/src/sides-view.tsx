import type { JSX } from 'preact'

export interface OtherDocument {
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
}

/** Something that a text tells; `here` and `there` are the facts of the left and the right text. */
export interface Point {
  readonly kind: string
  readonly words: string
  /** The words of both, where they differ. */
  readonly otherWords: readonly [here: string, there: string] | null
  readonly here: string | null
  readonly there: string | null
}

/** Two texts on one occasion; the markup is made by the server, with everything of the sources escaped. */
export interface Sides {
  readonly other: OtherDocument
  readonly leftHtml: string
  readonly rightHtml: string
  readonly both: readonly Point[]
  readonly onlyLeft: readonly Point[]
  readonly onlyRight: readonly Point[]
}

/** The ways to what others tell of the same occasion. */
export function Others({
  id,
  others,
  shown,
}: {
  readonly id: string
  readonly others: readonly OtherDocument[]
  readonly shown: string | null
}): JSX.Element | null {
  if (others.length === 0) return null
  return (
    <p class="meta">
      The same occasion, told by others:{' '}
      {others.map((other, i) => (
        <span key={other.id}>
          {i > 0 && ' · '}
          <a href={other.id === shown ? `/documents/${encodeURIComponent(id)}` : `?beside=${encodeURIComponent(other.id)}`}>
            {other.id === shown ? 'put away ' : ''}
            <bdi>{[other.outlet, other.title && `“${other.title}”`].filter(Boolean).join(', ') || other.id}</bdi>
          </a>
        </span>
      ))}
    </p>
  )
}

/** Both texts beside each other; below, the points that both tell, joined, and those of one side only. */
export function SidesView({ outlet, sides }: { readonly outlet: string | null; readonly sides: Sides }): JSX.Element {
  const { other, leftHtml, rightHtml, both, onlyLeft, onlyRight } = sides
  return (
    <>
      <p class="meta">
        Underlined: told by both. <span class="m alone">Tinted</span>: told by one side only.
      </p>
      <article class="twofold" data-sides>
        <div class="text">
          <p class="meta">{outlet ?? 'this text'}</p>
          <div dangerouslySetInnerHTML={{ __html: leftHtml }} />
        </div>
        <div class="text other">
          <p class="meta">
            {other.outlet}{' '}
            <a href={`/documents/${encodeURIComponent(other.id)}`} dir="auto">
              {other.title ?? other.id}
            </a>
          </p>
          <div dangerouslySetInnerHTML={{ __html: rightHtml }} />
        </div>
        <div class="points">
          <Points id="both" title={`${both.length} ${both.length === 1 ? 'point' : 'points'} told by both`} points={both} />
          <Points id="only-here" title={`${onlyLeft.length} only here`} points={onlyLeft} />
          <Points id="only-there" title={`${onlyRight.length} only there`} points={onlyRight} />
        </div>
      </article>
    </>
  )
}

function Points({ id, title, points }: { readonly id: string; readonly title: string; readonly points: readonly Point[] }): JSX.Element {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {points.length === 0 && <p class="aside">Nothing.</p>}
      <ul>
        {points.map(({ kind, words, otherWords, here, there }, i) => (
          <li key={i} class="fact" data-here={here ?? undefined} data-there={there ?? undefined}>
            <span class="kind">{kind}</span> <bdi>{otherWords ? `“${otherWords[0]}” / “${otherWords[1]}”` : words}</bdi>{' '}
            <span class="after">
              {here && (
                <a id={`d-${here}`} href={`#d-m-${here}`}>
                  here
                </a>
              )}
              {here && there && ' · '}
              {there && (
                <a id={`o-${there}`} href={`#o-m-${there}`}>
                  there
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
