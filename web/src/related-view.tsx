import type { JSX } from 'preact'
import type { Answer } from '../../src/answers/types.js'
import { askAgain } from './address.js'

/** What else can be asked of the same people and parties, in the words of the page. */
const QUESTIONS = [
  ['dossier', 'Dossier'],
  ['timeline', 'Timeline'],
  ['calendar', 'Calendar'],
  ['holdings', 'Offices over time'],
  ['network', 'Network'],
  ['figures', 'Figures'],
  ['commitments', 'Promises'],
  ['agreements', 'Agreements'],
  ['topics', 'Topics'],
  ['pairs', 'Both sides'],
  ['wording', 'Wording'],
] as const

/** Questions that two parties have in common only; a person has no figures. */
const OF_TWO: ReadonlySet<string> = new Set(['wording', 'pairs'])
const OF_PARTIES: ReadonlySet<string> = new Set(['figures', 'commitments', 'agreements', 'pairs', 'wording', 'calendar'])

/** Leads from any answer on somebody to the other answers on them. */
export function RelatedView({ answer }: { readonly answer: Answer }): JSX.Element | null {
  const { asked, question } = answer
  const count = asked.party.length + asked.person.length
  if (count === 0 || question === 'search') return null
  const fitting = QUESTIONS.filter(([name]) => (count > 1 || !OF_TWO.has(name)) && (asked.person.length === 0 || !OF_PARTIES.has(name)))
  const plain = { party: asked.party, person: asked.person, topic: null, since: null, until: null, q: null }
  return (
    <nav class="related" aria-label={`More of ${[...asked.party, ...asked.person].join(' and ')}`}>
      {fitting.map(([name, label]) =>
        name === question ? (
          <strong key={name}>{label}</strong>
        ) : (
          <a key={name} href={askAgain({ question: name, asked }, plain)}>
            {label}
          </a>
        ),
      )}
    </nav>
  )
}
