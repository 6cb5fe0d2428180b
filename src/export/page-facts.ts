import type { AnyFact } from '../model/all-facts.js'
import type { Person, ReadoutRecord } from '../model/types.js'
import { dateInWords, periodInWords } from '../model/words/dates.js'
import { escapeHtml as esc } from './escape.js'
import { COMMITMENT_LABEL, inferredFrom, KIND_LABEL, topicLabel } from '../model/words/labels.js'
import { amountInWords, changeInWords } from '../model/words/numbers.js'
import { type Occasion, officeInWords, outlineOf, partiesInWords } from './outline.js'

/** What is known of facts beyond their record, where it is kept. */
export interface KeptFacts {
  /** Address that tells why a fact is there. */
  readonly why: (id: string) => string
  /** What a person ruled on it. */
  readonly reviewed: ReadonlyMap<string, 'accepted' | 'edited'>
  /** Address of all that is told of the occasion of a meeting; null if it has none. */
  readonly occasion: (id: string) => string | null
}

/** The facts of a record as they stand beside its text, grouped by occasion, then by kind. */
export function factColumn(record: ReadoutRecord, prefix: string, kept: KeptFacts | null = null): string {
  const { held, planned, past, others } = outlineOf(record)
  const side = new Side(prefix, kept)
  return [
    group(
      'Met',
      held.map((o) => side.occasion(o)),
    ),
    group(
      'Planned',
      planned.map((o) => side.occasion(o)),
    ),
    group(
      'Recalled',
      past.map((o) => side.occasion(o)),
    ),
    group(
      'Undertakings',
      record.commitments.map((c) =>
        side.fact(
          c,
          'c',
          `<b>${esc(c.by.join(', ') || 'Not told who')}</b> <span class="kind">${COMMITMENT_LABEL[c.kind]}</span>${c.to.length ? ` towards ${esc(c.to.join(', '))}` : ''}${c.due ? ` · due ${esc(dateInWords(c.due))}` : ''}`,
        ),
      ),
    ),
    group(
      'Agreements',
      record.agreements.map((a) =>
        side.fact(
          a,
          'a',
          dotted([
            `<b>${esc(a.name)}</b>${a.acronym && !a.name.includes(a.acronym) ? ` (${esc(a.acronym)})` : ''}`,
            esc(partiesInWords(a.parties)),
            a.status === 'existing' ? '' : a.status,
          ]),
          a.name,
        ),
      ),
    ),
    group(
      'Figures',
      record.figures.map((f) =>
        side.fact(
          f,
          'f',
          dotted([
            `<b>${esc(amountInWords(f))}</b>${f.change === null ? '' : ` (${changeInWords(f.change)})`}`,
            esc(f.indicator),
            esc(partiesInWords([f.of, f.with].filter((p) => p !== null))),
            f.period ? esc(periodInWords(f.period)) : '',
          ]),
        ),
      ),
    ),
    group(
      'Said',
      record.quotations.map((q) => side.fact(q, 'q', `<b>${esc(q.speaker ?? 'Speaker not told')}</b>`)),
    ),
    group(
      'Also named',
      others.map((p) => side.other(p)),
    ),
    group(
      'Offices without a name',
      record.offices.map((o) => side.name(o, `${o.title}, ${o.of}`)),
      'names',
    ),
    group(
      'Matters',
      record.topics.map((t) => side.name(t, topicLabel(t.code))),
      'names',
    ),
    group(
      'Initiatives',
      record.initiatives.map((i) => side.name(i, i.name)),
      'names',
    ),
    group(
      'Organisations',
      record.organizations.map((o) => side.name(o, o.name)),
      'names',
    ),
    group(
      'States and international organisations',
      record.parties.map((p) => side.name(p, p.name)),
      'names',
    ),
  ].join('')
}

const group = (title: string, items: readonly string[], className = 'facts'): string =>
  items.length ? `<h3>${title}</h3><ul class="${className}">${items.join('')}</ul>` : ''

/** What an inferred fact was worked out from, in small print after it: " (inferred from publication)". */
const basisOf = ({ certainty, basis }: AnyFact): string => (certainty === 'inferred' ? ` <span class="aside">${esc(inferredFrom(basis ?? ''))}</span>` : '')

const dotted = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ')

/** Builds list items whose ids and links carry the document's prefix. A fact that stands twice has its id at the first place. */
class Side {
  readonly #prefix: string
  readonly #kept: KeptFacts | null
  readonly #placed = new Set<string>()

  constructor(prefix: string, kept: KeptFacts | null) {
    this.#prefix = prefix
    this.#kept = kept
  }

  fact(fact: AnyFact, hue: string, html: string, shown = ''): string {
    return this.#item(fact, hue, `${html}${basisOf(fact)}`, shown)
  }

  #item(fact: AnyFact, hue: string, html: string, shown = '', further = ''): string {
    const quote = fact.evidence.quote === shown ? '' : this.#quote(fact)
    const inferred = fact.certainty === 'inferred'
    return `<li class="fact h${hue}${inferred ? ' inferred' : ''}" ${this.#marks(fact)}>${html}${quote || ` <a class="aside" href="${this.#mark(fact)}">in the text</a>`}${this.#after(fact, 'why?')}${further}</li>`
  }

  occasion({ engagement: e, people, when }: Occasion): string {
    const head = dotted([
      `<span class="kind">${KIND_LABEL[e.kind]}</span>`,
      e.name ? `<b>${esc(e.name)}</b>` : '',
      esc(partiesInWords(e.parties)),
      esc(e.place ?? ''),
      esc(when ?? ''),
    ])
    const who = people.map(({ name, person }) => `<li>${person ? this.#person(person) : `<b>${esc(name)}</b>`}</li>`)
    const on = e.topics.length ? `<p class="aside">on ${esc(e.topics.map(topicLabel).join(', '))}</p>` : ''
    const whole = this.#kept?.occasion(e.id)
    const all = whole ? ` · <a class="aside" href="${esc(whole)}" title="what every source tells of this occasion">all sources</a>` : ''
    return this.#item(e, 'e', `<p>${head}${basisOf(e)}</p>${who.length ? `<ul class="who">${who.join('')}</ul>` : ''}${on}`, '', all)
  }

  other(person: Person): string {
    return `<li class="fact plain hp">${this.#person(person)}</li>`
  }

  name(fact: AnyFact, shown: string): string {
    return `<li>${this.#link(fact, esc(shown))}${this.#after(fact, '?')}</li>`
  }

  /** The tick of a fact that a person went over, and the way to where it comes from. */
  #after({ id, evidence }: AnyFact, word: string): string {
    if (!this.#kept) return ''
    const ruled = this.#kept.reviewed.get(id)
    const tick = ruled ? `<span class="ruled" title="${ruled} by a person">✓<span class="unseen"> ${ruled}</span></span> ` : ''
    return ` <span class="after">${tick}<a class="why" href="${esc(this.#kept.why(id))}" aria-label="Why: “${esc(evidence.quote.slice(0, 60))}”">${word}</a></span>`
  }

  #person(person: Person): string {
    const offices = person.positions.map((p) => `${this.#link(p, esc(officeInWords(p)))}${this.#after(p, '?')}`)
    return `${this.#link(person, `<b>${esc(person.name)}</b>`)}${this.#after(person, '?')}${offices.length ? `<span>, ${offices.join('; ')}</span>` : ''}`
  }

  #link(fact: AnyFact, html: string): string {
    return `<a ${this.#marks(fact)} href="${this.#mark(fact)}">${html}</a>`
  }

  #quote(fact: AnyFact): string {
    return `<a class="quote" href="${this.#mark(fact)}">“${esc(fact.evidence.quote)}”</a>`
  }

  #mark(fact: AnyFact): string {
    return `#${this.#prefix}-m-${fact.id}`
  }

  #marks({ id }: AnyFact): string {
    const isFirst = !this.#placed.has(id)
    this.#placed.add(id)
    return `${isFirst ? `id="${this.#prefix}-${id}" ` : ''}data-f="${id}"`
  }
}
