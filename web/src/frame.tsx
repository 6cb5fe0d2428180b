import type { ComponentChildren, JSX } from 'preact'
import { InPieces } from './in-pieces.js'

/** What stands around every page. */
export interface Frame {
  readonly title: string
  /** Path of this page without an ending: "/timeline/Kazakhstan". */
  readonly path: string
  /** Its query without dates: party, since, limit …, kept by the date form. */
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly validAt: string | null
  readonly knownAt: string | null
  /** Endings under which the same answer stands: "csv", "json". */
  readonly formats: readonly string[]
  readonly assets: Assets
  /** Whether the page needs the width of the screen. */
  readonly wide?: boolean
  /** Name of whoever asks, if a token told it. */
  readonly asker: string | null
  /** Address under which calendar programs keep the answer up to date; none where they would need a token. */
  readonly subscribe?: string | null
}

/** Addresses of styles and scripts; a hash in the name lets browsers keep them for ever. */
export interface Assets {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

const PLACES = [
  ['/today', 'Today'],
  ['/timeline', 'Timeline'],
  ['/calendar', 'Calendar'],
  ['/people', 'People'],
  ['/figures', 'Figures'],
  ['/commitments', 'Promises'],
  ['/topics', 'Topics'],
  ['/network', 'Network'],
  ['/review', 'Review'],
  ['/brief', 'Brief'],
  ['/try', 'Try it'],
  ['/coverage', 'Coverage'],
] as const

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  json: 'JSON',
  csv: 'CSV',
  ics: 'Calendar',
  atom: 'Atom',
  feed: 'JSON Feed',
  docx: 'Word',
  csl: 'CSL',
  bib: 'BibTeX',
  md: 'Markdown',
  html: 'HTML',
  svg: 'SVG',
}

/** The whole document: heading, places, dates, content, other formats. */
export function Page({ frame, children }: { readonly frame: Frame; readonly children: ComponentChildren }): JSX.Element {
  const { title, path, assets } = frame
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Readout`}</title>
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          To the content
        </a>
        <header class="top">
          <a class="name" href="/">
            Readout
          </a>
          <form class="find" action="/search" role="search">
            <label for="q">Search the texts</label>
            <input id="q" name="q" type="search" placeholder="words, “a phrase”, trans*" />
            <button type="submit">Search</button>
          </form>
          <nav aria-label="Places">
            {PLACES.map(([href, name]) => (
              <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <main id="content" class={frame.wide ? 'wide' : undefined}>
          <h1>
            <bdi>
              <InPieces text={title} />
            </bdi>
          </h1>
          <Dates frame={frame} />
          {frame.subscribe && (
            <p class="subscribe">
              <a href={frame.subscribe}>Subscribe</a> <span class="aside">to this in a calendar program</span>
            </p>
          )}
          {children}
        </main>
        <Formats frame={frame} />
      </body>
    </html>
  )
}

/** The two clocks: on which day offices and states count, and up to which day of publication the record is read. */
function Dates({ frame }: { readonly frame: Frame }): JSX.Element {
  const { path, query, validAt, knownAt } = frame
  return (
    <form class="dates" action={path} aria-label="Dates">
      {query.map(([name, value], i) => (
        <input key={`${name}${i}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        valid on <input name="valid-at" type="date" value={validAt ?? ''} />
      </label>
      <label>
        as known on <input name="known-at" type="date" value={knownAt ?? ''} />
      </label>
      <button type="submit">Show</button>
    </form>
  )
}

function Formats({ frame }: { readonly frame: Frame }): JSX.Element | null {
  const { path, query, formats, validAt, knownAt, asker } = frame
  const all = [...query, ...(validAt ? [['valid-at', validAt] as const] : []), ...(knownAt ? [['known-at', knownAt] as const] : [])]
  const search = all.length ? `?${all.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}` : ''
  return (
    <footer class="formats">
      {formats.length > 0 && (
        <p>
          This answer as{' '}
          {formats.map((ending, i) => (
            <span key={ending}>
              {i > 0 && ' · '}
              <a href={`${path}.${ending}${search}`}>{FORMAT_NAMES[ending] ?? ending}</a>
            </span>
          ))}
        </p>
      )}
      {asker && <p>Signed in as {asker}.</p>}
    </footer>
  )
}
