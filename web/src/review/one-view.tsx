import type { JSX } from 'preact'
import { About, ItemView } from './item-view.js'
import type { EditedField, ItemProps } from './props.js'
import { RULING_WORDS } from './rulings.js'

/** One item on a page of its own: its rulings, what each further one would change, and its fields to change. */
export function OneView({ item, effects, fields, mayRule, message }: ItemProps): JSX.Element {
  const id = item.facts.map((fact) => fact.id).join(' ')
  return (
    <>
      {message && (
        <p class="message" role="status">
          {message}
        </p>
      )}
      <ol class="review" data-review>
        <li tabindex={0} data-item={id} data-kind={item.kind}>
          <ItemView item={item} mayRule={mayRule} alone />
        </li>
      </ol>
      <section data-effects>
        <h2>What each ruling would change</h2>
        <dl class="effects">
          {effects.map(({ ruling, lines }) => (
            <div key={ruling}>
              <dt>{RULING_WORDS[ruling] ?? ruling}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      {mayRule && fields && (
        <section id="change" data-change>
          <h2>Change what it says</h2>
          <form method="post" action="/review" class="ask">
            <input type="hidden" name="ruling" value="edit" />
            <About item={item} />
            {fields.map((field) => (
              <label key={field.name} title={field.about}>
                {field.name}
                <Field field={field} />
              </label>
            ))}
            <label>
              because
              <input name="reason" maxlength={500} autocomplete="off" />
            </label>
            <p class="rulings">
              <button type="submit">Write the change</button>
              <button type="submit" formaction="/review/preview" data-preview>
                Show what would change
              </button>
            </p>
          </form>
        </section>
      )}
      <p>
        <a href="/review">All that waits</a>
      </p>
    </>
  )
}

function Field({ field: { name, as, choices, mayBeEmpty, value } }: { readonly field: EditedField }): JSX.Element {
  const named = `set.${name}`
  if (as === 'list') return <textarea name={named} rows={Math.min(6, value.split('\n').length + 1)} value={value} />
  if (as !== 'choice' && as !== 'flag') return <input name={named} value={value} required={!mayBeEmpty} autocomplete="off" />
  const all = as === 'flag' ? ['true', 'false'] : mayBeEmpty ? ['', ...choices] : choices
  return (
    <select name={named}>
      {all.map((one) => (
        <option key={one} value={one} selected={one === value}>
          {one}
        </option>
      ))}
    </select>
  )
}
