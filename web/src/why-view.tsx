import type { JSX } from 'preact'
import { InPieces } from './in-pieces.js'
import type { Answer } from '../../src/answers/types.js'
import { NoteBook, NotesView, SectionView } from './answer-view.js'

/** How a fact came about, as the page of one fact shows it. */
export interface FactTrace {
  readonly kind: string
  /** What the fact says, field by field. */
  readonly says: readonly (readonly [field: string, value: string])[]
  readonly quote: string
  /** The words before and after, up to the ends of their lines. */
  readonly before: string
  readonly after: string
  /** Whether the text says it, or from what it was worked out. */
  readonly certainty: 'stated' | 'inferred'
  readonly basis: string | null
  readonly rule: {
    readonly id: string
    readonly file: string | null
    readonly says: string | null
    /** Further fields of its row: pattern, phrases, what it yields. */
    readonly row: readonly (readonly [field: string, value: string])[]
    readonly fires: readonly string[]
    readonly not: readonly string[]
  }
}

export interface WhyProps {
  readonly document: { readonly id: string; readonly title: string | null }
  readonly fact: string
  readonly trace: FactTrace
  /** What the fact belongs to, what it was compared with, what people ruled. */
  readonly answer: Answer | null
}

/** Why a fact is there: its words in their place, the rule that found them, and what was joined and ruled since. */
export function WhyView({ document, fact, trace, answer }: WhyProps): JSX.Element {
  const { kind, says, quote, before, after, certainty, basis, rule } = trace
  const notes = answer && new NoteBook(answer)
  return (
    <>
      <p class="meta">
        {`${kind} ${fact} in `}
        <a href={`/documents/${encodeURIComponent(document.id)}#d-m-${fact}`} dir="auto">
          {document.title ?? document.id}
        </a>
      </p>
      <blockquote class="words" dir="auto">
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <p>{certainty === 'stated' ? 'Stated: the text says it.' : `Inferred: worked out from ${basis ?? 'the text'}.`}</p>
      <h2>What it says</h2>
      <Fields rows={says} />
      <h2>The rule that found it</h2>
      <p>
        <code>{rule.id}</code> {rule.file && <span class="aside">{rule.file}</span>}
      </p>
      {rule.says && <p>{rule.says}</p>}
      <Fields rows={rule.row} />
      <Examples title="It fires in" list={rule.fires} />
      <Examples title="It does not fire in" list={rule.not} />
      {notes && answer.sections.map((section) => <SectionView key={section.id} section={section} notes={notes} />)}
      {notes && <NotesView notes={notes} />}
    </>
  )
}

function Fields({ rows }: { readonly rows: readonly (readonly [field: string, value: string])[] }): JSX.Element | null {
  if (rows.length === 0) return null
  return (
    <dl class="fields">
      {rows.map(([field, value]) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            <InPieces text={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Examples({ title, list }: { readonly title: string; readonly list: readonly string[] }): JSX.Element | null {
  if (list.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="examples">
        {list.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  )
}
