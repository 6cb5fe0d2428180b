import type { JSX } from 'preact'

/** One end of something to be decided: a fact with its words. */
export interface ReviewFact {
  /** "kz-214#e3". */
  readonly id: string
  readonly address: string
  readonly quote: string
  readonly where: string
  /** What the fact says, in words. */
  readonly says: string
}

/** Something that waits for a person. */
export interface ReviewItem {
  readonly kind: 'join' | 'dispute' | 'inferred'
  readonly title: string
  readonly reasons: readonly string[]
  readonly facts: readonly ReviewFact[]
  /** Newest ruling on any of its facts when the page was made: a ruling sent with an older one is refused. */
  readonly seen: string
}

export interface ReviewProps {
  readonly items: readonly ReviewItem[]
  readonly more: number
  readonly mayRule: boolean
  /** What was just ruled, or why it was not. */
  readonly message: string | null
}

const RULINGS: Readonly<Record<ReviewItem['kind'], readonly (readonly [ruling: string, label: string, key: string])[]>> = {
  join: [
    ['same', 'The same', 's'],
    ['different', 'Different', 'd'],
  ],
  dispute: [],
  inferred: [
    ['accept', 'Right', 'a'],
    ['reject', 'Wrong', 'r'],
  ],
}

/** What waits, one after the other; each can be ruled with the keyboard (script) or with its buttons (without). */
export function ReviewView({ items, more, mayRule, message }: ReviewProps): JSX.Element {
  return (
    <>
      {message && (
        <p class="message" role="status">
          {message}
        </p>
      )}
      <p class="aside">
        Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>a</kbd> right, <kbd>r</kbd> wrong, <kbd>s</kbd> the same, <kbd>d</kbd> different, <kbd>1</kbd>–
        <kbd>9</kbd> prefer, <kbd>u</kbd> undo. Every ruling is kept with your name and can be taken back for ever.
      </p>
      {items.length === 0 && <p>Nothing waits for you.</p>}
      <ol class="review" data-review>
        {items.map((item) => (
          <li key={item.facts.map(({ id }) => id).join(' ')} tabindex={0} data-kind={item.kind}>
            <h2>{item.title}</h2>
            {item.reasons.length > 0 && <p class="aside">{item.reasons.join(' · ')}</p>}
            <div class="ends">
              {item.facts.map((fact, i) => (
                <div key={fact.id} class="end">
                  <p>{fact.says}</p>
                  <blockquote>
                    <a href={fact.address}>{fact.quote}</a>
                  </blockquote>
                  <p class="aside">{fact.where}</p>
                  {mayRule && item.kind === 'dispute' && (
                    <Ruling ruling="prefer" label={`Prefer (${i + 1})`} keyName={String(i + 1)} facts={[fact.id]} seen={item.seen} />
                  )}
                </div>
              ))}
            </div>
            {mayRule && (
              <p class="rulings">
                {RULINGS[item.kind].map(([ruling, label, key]) => (
                  <Ruling key={ruling} ruling={ruling} label={label} keyName={key} facts={item.facts.map(({ id }) => id)} seen={item.seen} />
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
      {more > 0 && <p class="aside">{`${more} more wait.`}</p>}
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

function Ruling({
  ruling,
  label,
  keyName,
  facts,
  seen,
}: {
  readonly ruling: string
  readonly label: string
  readonly keyName: string
  readonly facts: readonly string[]
  readonly seen: string
}): JSX.Element {
  return (
    <form method="post" action="/review">
      <input type="hidden" name="ruling" value={ruling} />
      {facts.map((fact) => (
        <input key={fact} type="hidden" name="fact" value={fact} />
      ))}
      <input type="hidden" name="seen" value={seen} />
      <button type="submit" data-key={keyName}>
        {label}
      </button>
    </form>
  )
}
