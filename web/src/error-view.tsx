import type { JSX } from 'preact'
import { addressWith } from './address.js'

/** Why something was not shown; people of one name lead to their dossiers. */
export function ErrorView({ message }: { readonly message: string }): JSX.Element {
  const pieces = message.split(/(person:[\w-]+)/)
  return (
    <>
      <p class="message">
        {pieces.map((piece, i) =>
          i % 2 === 1 ? (
            <a key={i} href={addressWith('/dossier', { person: piece })}>
              dossier
            </a>
          ) : (
            piece
          ),
        )}
      </p>
      <p>
        <a href="/today">What is new, what lies ahead</a> · <a href="/people">Who is who</a> · <a href="/coverage">What was read</a>
      </p>
    </>
  )
}
