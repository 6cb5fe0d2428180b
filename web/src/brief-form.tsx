import type { JSX } from 'preact'

/** Chooses the two sides of a brief; the answer is a page of its own, which can be taken away as Word, Markdown or HTML. */
export function BriefForm({ parties }: { readonly parties: readonly string[] }): JSX.Element {
  return (
    <>
      <p>
        Two pages before a meeting: who they are now, last contacts, what each side undertook and what became of it, plans, figures with their disputes,
        agreements, wording that changed.
      </p>
      <form class="ask" action="/brief">
        <label>
          One side <input name="q" list="parties" required placeholder="Kazakhstan" />
        </label>
        <label>
          The other side <input name="q" list="parties" required placeholder="European Union" />
        </label>
        <label>
          as known on <input name="known-at" type="date" />
        </label>
        <button type="submit">Write the brief</button>
        <datalist id="parties">
          {parties.map((party) => (
            <option key={party} value={party} />
          ))}
        </datalist>
      </form>
    </>
  )
}
