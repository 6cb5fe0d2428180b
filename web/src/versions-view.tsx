import type { JSX } from 'preact'
import { readerAddress } from './answer-view.js'

export interface Version {
  readonly id: string
  /** Day on which it was kept. */
  readonly recorded: string
  readonly isThis: boolean
}

export interface ChangedFact {
  readonly document: string
  readonly fact: string
  readonly kind: string
  readonly quote: string
}

/** Two versions of a page, compared. */
export interface VersionChange {
  readonly older: { readonly id: string; readonly recorded: string }
  readonly newer: { readonly id: string; readonly recorded: string }
  readonly words: readonly { readonly value: string; readonly added: boolean; readonly removed: boolean }[]
  readonly gone: readonly ChangedFact[]
  readonly changed: readonly { readonly before: ChangedFact; readonly after: ChangedFact }[]
  readonly added: readonly ChangedFact[]
}

const pageOf = (id: string): string => `/documents/${encodeURIComponent(id)}`

/** The versions of a page, each with the way to what it changed. */
export function Versions({ versions, against }: { readonly versions: readonly Version[]; readonly against: string | null }): JSX.Element | null {
  if (versions.length < 2) return null
  const at = versions.findIndex(({ isThis }) => isThis)
  const before = versions[at - 1] ?? null
  return (
    <p class="meta">
      Versions:{' '}
      {versions.map(({ id, recorded, isThis }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          {isThis ? <strong>{`${i + 1} (${recorded})`}</strong> : <a href={pageOf(id)}>{`${i + 1} (${recorded})`}</a>}
        </span>
      ))}
      {against !== null && (
        <>
          {' · '}
          <a href={pageOf(versions[at]?.id ?? '')}>read this version</a>
        </>
      )}
      {against === null && before && (
        <>
          {' · '}
          <a href={`?against=${encodeURIComponent(before.id)}`}>what changed</a>
        </>
      )}
    </p>
  )
}

/** The words of two versions in one text, and what became of the facts. */
export function VersionsView({ change }: { readonly change: VersionChange }): JSX.Element {
  const { older, newer, words, gone, changed, added } = change
  return (
    <>
      <p class="meta">
        {`From the version of ${older.recorded} to this one of ${newer.recorded}: `}
        <del>taken out</del>, <ins>put in</ins>
      </p>
      <article>
        <div class="text">
          <p class="words" dir="auto">
            {words.map(({ value, added: isNew, removed }, i) => (removed ? <del key={i}>{value}</del> : isNew ? <ins key={i}>{value}</ins> : value))}
          </p>
        </div>
        <aside aria-label="Facts" tabindex={0}>
          <h2 class="unseen">Facts</h2>
          <Facts title="Facts that vanished" facts={gone} />
          {changed.length > 0 && (
            <>
              <h3>Told otherwise now</h3>
              <ul class="facts">
                {changed.map(({ before, after }) => (
                  <li key={before.fact} class="fact">
                    <Fact {...before} />
                    <p class="aside">now</p>
                    <Fact {...after} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <Facts title="New facts" facts={added} />
          {gone.length + changed.length + added.length === 0 && <p class="aside">All facts stand as before.</p>}
        </aside>
      </article>
    </>
  )
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly ChangedFact[] }): JSX.Element | null {
  if (facts.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.fact} class="fact">
            <Fact {...fact} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Fact({ document, fact, kind, quote }: ChangedFact): JSX.Element {
  return (
    <p>
      <span class="kind">{kind}</span> <a class="quote" dir="auto" href={readerAddress({ document, fact, quote })}>{`“${quote}”`}</a>
    </p>
  )
}
