import type { JSX } from 'preact'
import { InPieces } from '../in-pieces.js'
import type { Ruled, ReviewItem } from './props.js'
import { RULING_WORDS, RULINGS_OF } from './rulings.js'

/** An item with its proof, what others ruled, and its buttons: each can be pressed, or its key. */
export function ItemView({ item, mayRule, alone = false }: { readonly item: ReviewItem; readonly mayRule: boolean; readonly alone?: boolean }): JSX.Element {
  return (
    <>
      {alone ? null : <h2>{item.title}</h2>}
      {item.reasons.length > 0 && <p class="aside">{item.reasons.join(' · ')}</p>}
      <div class="ends">
        {item.facts.map((fact) => (
          <div key={fact.id} class="end">
            <p>
              <InPieces text={fact.says} />
            </p>
            <blockquote>
              <a href={fact.address}>
                <InPieces text={fact.quote} />
              </a>
            </blockquote>
            <p class="aside">
              <InPieces text={fact.where} />
            </p>
          </div>
        ))}
      </div>
      <RuledList ruled={item.ruled} />
      {mayRule && <Buttons item={item} alone={alone} />}
    </>
  )
}

/** Who ruled what: the last holds, and where two differ that is told. */
function RuledList({ ruled }: { readonly ruled: readonly Ruled[] }): JSX.Element | null {
  if (ruled.length === 0) return null
  return (
    <ul class="ruled" aria-label="Rulings so far">
      {ruled.map(({ id, by, ruling, day, reason, told }) => (
        <li key={id}>
          {`${by}: ${RULING_WORDS[ruling] ?? ruling}`}
          {told && ` (${told})`}
          {reason && `, “${reason}”`} <span class="aside">{day}</span>
        </li>
      ))}
    </ul>
  )
}

const isPair = ({ kind }: ReviewItem): boolean => kind === 'join' || kind === 'copy'

/** Hidden fields that say what is ruled about, and what its reader had seen. */
export function About({ item }: { readonly item: ReviewItem }): JSX.Element {
  return (
    <>
      {item.facts.map(({ id }) => (
        <input key={id} type="hidden" name="fact" value={id} />
      ))}
      {isPair(item) && <input type="hidden" name="pair" value="true" />}
      <input type="hidden" name="seen" value={item.seen} />
    </>
  )
}

/** Address of the page of an item. */
const itemAddress = ({ facts, kind }: ReviewItem): string => `/review/item?${facts.map(({ id }) => `fact=${encodeURIComponent(id)}&`).join('')}kind=${kind}`

function Buttons({ item, alone }: { readonly item: ReviewItem; readonly alone: boolean }): JSX.Element {
  const canChange = item.facts.length === 1 && item.kind !== 'copy'
  return (
    <form method="post" action="/review" class="rulings">
      <About item={item} />
      {item.kind === 'dispute' &&
        item.facts.map(({ id }, i) => (
          <button key={id} type="submit" name="prefer" value={id} data-key={i < 9 ? String(i + 1) : undefined}>
            {`Prefer (${i + 1})`}
          </button>
        ))}
      {RULINGS_OF[item.kind].map(({ ruling, label, key }) => (
        <button key={ruling} type="submit" name="ruling" value={ruling} data-key={key}>
          {label}
        </button>
      ))}
      <label class="reason">
        because <input name="reason" maxlength={500} autocomplete="off" />
      </label>
      {!alone && canChange && (
        <a href={`${itemAddress(item)}#change`} data-key="e">
          Change…
        </a>
      )}
      {!alone && (
        <a href={itemAddress(item)} data-key="p">
          What would change?
        </a>
      )}
    </form>
  )
}
