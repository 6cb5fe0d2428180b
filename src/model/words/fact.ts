import type { ListedFact } from '../all-facts.js'
import type { Agreement, Commitment, Engagement, Figure, Organization, Party, Person, Position, Quotation, Topic } from '../types.js'
import { dateInWords, periodInWords } from './dates.js'
import { COMMITMENT_LABEL, KIND_LABEL, topicLabel } from './labels.js'
import { amountInWords } from './numbers.js'

/** A fact in one line, as a person reads it who is to judge it. */
export function factInWords({ kind, fact }: ListedFact): string {
  switch (kind) {
    case 'person': {
      const { name, positions } = fact as Person
      const [office] = positions
      return office ? `${name}, ${officeTold(office)}` : name
    }
    case 'position':
      return officeTold(fact as Position)
    case 'engagement': {
      const { kind: what, status, name, parties, people, place, start } = fact as Engagement
      return dotted([name ?? KIND_LABEL[what], parties.join(' – '), people.join(', '), place, start && dateInWords(start), status])
    }
    case 'commitment': {
      const { by, kind: what, to } = fact as Commitment
      return `${by.join(', ') || 'Somebody'} ${COMMITMENT_LABEL[what]}${to.length ? ` towards ${to.join(', ')}` : ''}`
    }
    case 'agreement': {
      const { name, acronym, status } = fact as Agreement
      return dotted([acronym && !name.includes(acronym) ? `${name} (${acronym})` : name, status])
    }
    case 'figure': {
      const figure = fact as Figure
      const sides = [figure.of, figure.with].filter((party) => party !== null)
      return dotted([amountInWords(figure), figure.indicator, sides.join(' – '), figure.period && periodInWords(figure.period)])
    }
    case 'topic':
      return topicLabel((fact as Topic).code)
    case 'quotation':
      return (fact as Quotation).speaker ?? 'speaker not told'
    case 'party':
      return (fact as Party).name
    default:
      return (fact as Organization).name ?? kind
  }
}

const officeTold = ({ title, of, status }: Pick<Position, 'title' | 'of' | 'status'>): string =>
  `${status === 'current' ? '' : `${status} `}${title}${of ? `, ${of}` : ''}`
const dotted = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ')
