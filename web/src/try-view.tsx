import type { JSX } from 'preact'

export interface TryProps {
  readonly text: string
  readonly published: string
  /** Made by the server with everything of the text escaped; empty if nothing was read yet. */
  readonly textHtml: string
  readonly factsHtml: string
}

/** A text to paste. With JavaScript it is read in the browser and goes nowhere; without, this server reads it and keeps nothing. */
export function TryView({ text, published, factsHtml, textHtml }: TryProps): JSX.Element {
  return (
    <>
      <form class="ask" method="post" action="/try" data-try>
        <label class="wide">
          Text
          <textarea name="text" rows={10} required>
            {text}
          </textarea>
        </label>
        <label>
          published on <input name="published" type="date" value={published} />
        </label>
        <button type="submit">Read it</button>
        <p class="aside" data-where>
          This server reads it and keeps nothing.
        </p>
      </form>
      <article data-result hidden={textHtml === ''}>
        <div class="text" data-text dangerouslySetInnerHTML={{ __html: textHtml }} />
        <aside aria-label="Facts" tabindex={0}>
          <h2 class="unseen">Facts</h2>
          <div data-facts dangerouslySetInnerHTML={{ __html: factsHtml }} />
        </aside>
      </article>
    </>
  )
}
