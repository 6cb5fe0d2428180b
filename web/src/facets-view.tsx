import type { JSX } from 'preact'
import type { Answer, Line } from '../../src/answers/types.js'
import { dateInWords } from '../../src/model/words/dates.js'
import { KIND_LABEL, topicLabel } from '../../src/model/words/labels.js'
import { askAgain, type Changes } from './address.js'

const TITLES: Readonly<Record<string, string>> = {
  year: 'Year',
  party: 'State or organisation',
  topic: 'Topic',
  kind: 'Occasion',
  outlet: 'Outlet',
  language: 'Language',
}

/** Title of facets that count all that was found. */
const WHOLE = 'Among them'

/** What a search can be narrowed to, with the number of documents, and what it is narrowed to, to be taken away. */
export function FacetsView({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const section = answer.sections.find(({ id }) => id === 'facets')
  const lines = section?.lines ?? []
  const chosen = chosenOf(answer)
  const facets = Object.keys(TITLES).flatMap((facet) => {
    const own = lines.filter(({ fields }) => fields['facet'] === facet && !isChosen(answer, fields))
    // What is true of all documents narrows nothing.
    return own.length > 1 || (own[0] && chosen.length === 0 && facet === 'party') ? [[facet, own] as const] : []
  })
  if (chosen.length + facets.length === 0) return null
  return (
    <nav class="facets" aria-label="Narrow the search">
      {chosen.length > 0 && (
        <p>
          Only:{' '}
          {chosen.map(({ label, without }) => (
            <a key={label} class="chosen" href={without} aria-label={`no longer only ${label}`}>
              <bdi>{label}</bdi> ×
            </a>
          ))}
        </p>
      )}
      {section && section.title !== WHOLE && facets.length > 0 && <p class="aside">{`Numbers are ${section.title.toLowerCase()} documents found.`}</p>}
      {facets.map(([facet, own]) => (
        <div key={facet}>
          <h2>{TITLES[facet]}</h2>
          <ul>
            {own.map(({ fields }) => (
              <li key={String(fields['value'])}>
                <a href={narrowed(answer, fields)}>
                  <bdi>{String(fields['label'])}</bdi>
                </a>{' '}
                <span class="aside">{String(fields['documents'])}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

type Fields = Line['fields']
type Also = NonNullable<Answer['asked']['also']>
const alsoOf = ({ asked }: Answer): Also => asked.also ?? { outlet: [], language: [], kind: [] }

function isChosen(answer: Answer, { facet, value }: Fields): boolean {
  const { asked } = answer
  if (facet === 'year') return asked.since === value && asked.until === value
  const lists: Readonly<Record<string, readonly string[]>> = { ...alsoOf(answer), party: asked.party, topic: asked.topic }
  return (lists[String(facet)] ?? []).includes(String(value))
}

function narrowed(answer: Answer, { facet, value }: Fields): string {
  const [name, one] = [String(facet), String(value)]
  const also: Changes = { ...alsoOf(answer) }
  if (name === 'year') return askAgain(answer, { ...also, since: one, until: one })
  const lists: Readonly<Record<string, readonly string[]>> = { ...alsoOf(answer), party: answer.asked.party, topic: answer.asked.topic }
  return askAgain(answer, { ...also, [name]: [...(lists[name] ?? []), one] })
}

interface Chosen {
  readonly label: string
  readonly without: string
}

function chosenOf(answer: Answer): Chosen[] {
  const { asked } = answer
  const also = alsoOf(answer)
  const less = (name: string, list: readonly string[], value: string): string => askAgain(answer, { ...also, [name]: list.filter((one) => one !== value) })
  const of = (name: string, list: readonly string[], label = (value: string): string => value): Chosen[] =>
    list.map((value) => ({ label: label(value), without: less(name, list, value) }))
  const days = [asked.since && `since ${dateInWords(asked.since)}`, asked.until && `until ${dateInWords(asked.until)}`].filter(Boolean).join(', ')
  const isYear = asked.since !== null && asked.since === asked.until
  return [
    ...(days ? [{ label: isYear ? dateInWords(asked.since ?? '') : days, without: askAgain(answer, { ...also, since: null, until: null }) }] : []),
    ...of('party', asked.party),
    ...of('person', asked.person),
    ...of('topic', asked.topic, topicLabel),
    ...of('kind', also.kind, (kind) => KIND_LABEL[kind as keyof typeof KIND_LABEL] ?? kind),
    ...of('outlet', also.outlet),
    ...of('language', also.language),
  ]
}
