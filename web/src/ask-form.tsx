import type { JSX } from 'preact'

export interface AskProps {
  /** Path of the question: "/timeline". */
  readonly action: string
  readonly about: string
  readonly parties: readonly string[]
  /** How many names the question takes. */
  readonly names: number
}

/** Asks whom a question is about. */
export function AskForm({ action, about, parties, names }: AskProps): JSX.Element {
  return (
    <>
      <p>{about}</p>
      <form class="ask" action={action}>
        {Array.from({ length: names }, (_, i) => (
          <label key={i}>
            {i === 0 ? 'State, organisation or person' : 'and'} <input name="q" list="parties" required={i === 0} />
          </label>
        ))}
        <button type="submit">Show</button>
        <datalist id="parties">
          {parties.map((party) => (
            <option key={party} value={party} />
          ))}
        </datalist>
      </form>
      <ul class="lines">
        {parties.slice(0, 12).map((party) => (
          <li key={party}>
            <a href={`${action}/${encodeURIComponent(party)}`}>{party}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
