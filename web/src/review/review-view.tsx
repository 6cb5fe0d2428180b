import type { JSX } from 'preact'
import { ItemView } from './item-view.js'
import { type ReviewProps, SHOWN, type Show } from './props.js'

const NAMES: { readonly [S in Show]: string } = {
  waiting: 'Waiting',
  unsure: 'Somebody was unsure',
  ruled: 'Ruled',
  disagreed: 'Readers differ',
  joined: 'Joined unasked',
}
const EMPTY: { readonly [S in Show]: string } = {
  waiting: 'Nothing waits for you.',
  unsure: 'Nobody is unsure of anything.',
  ruled: 'Nobody has ruled yet.',
  disagreed: 'No two readers differ.',
  joined: 'Nothing was joined on less than plain grounds.',
}

/** What waits, one after the other; each can be ruled with the keyboard (script) or with its buttons (without). */
export function ReviewView({ show, counts, items, next, mayRule, message }: ReviewProps): JSX.Element {
  return (
    <>
      {message && (
        <p class="message" role="status">
          {message}
        </p>
      )}
      <nav class="shown" aria-label="Which items">
        {SHOWN.map((one) => (
          <a key={one} href={one === 'waiting' ? '/review' : `/review?show=${one}`} aria-current={one === show ? 'page' : undefined}>
            {NAMES[one]} <span data-count={one}>{counts[one]}</span>
          </a>
        ))}
      </nav>
      <p class="aside">
        Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>a</kbd> right, <kbd>r</kbd> wrong, <kbd>e</kbd> change, <kbd>s</kbd> the same, <kbd>d</kbd>{' '}
        different, <kbd>1</kbd>–<kbd>9</kbd> prefer, <kbd>x</kbd> unsure, <kbd>p</kbd> what would change, <kbd>u</kbd> undo. Every ruling is kept with your name
        and can be taken back for ever.
      </p>
      {items.length === 0 && <p>{EMPTY[show]}</p>}
      <ol class="review" data-review>
        {items.map((item) => (
          <li key={item.facts.map(({ id }) => id).join(' ')} tabindex={0} data-item={item.facts.map(({ id }) => id).join(' ')} data-kind={item.kind}>
            <ItemView item={item} mayRule={mayRule} />
          </li>
        ))}
      </ol>
      {next && (
        <p>
          <a href={next} rel="next" data-more>
            More
          </a>
        </p>
      )}
      {mayRule && (
        <form method="post" action="/review/undo" data-undo>
          <button type="submit" data-key="u">
            Undo your last ruling (u)
          </button>
        </form>
      )}
    </>
  )
}
