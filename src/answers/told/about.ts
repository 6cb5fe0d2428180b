import { dateInWords } from '../../model/words/dates.js'
import { topicLabel } from '../../model/words/labels.js'
import type { Question } from '../ask/understand.js'

/** What a title says after its subject: " of Kazakhstan and European Union, on trade, since 2024". */
export function aboutWhom({ asked }: Pick<Question, 'asked'>): string {
  const who = [...asked.party, ...asked.person]
  const parts = [
    who.length ? ` of ${who.join(' and ')}` : '',
    asked.topic.length ? `on ${asked.topic.map(topicLabel).join(', ')}` : '',
    asked.since ? `since ${dateInWords(asked.since)}` : '',
    asked.until ? `until ${dateInWords(asked.until)}` : '',
    asked.validAt ? `as of ${dateInWords(asked.validAt)}` : '',
    asked.knownAt ? `as known on ${dateInWords(asked.knownAt)}` : '',
  ]
  const [first = '', ...rest] = parts
  const tail = rest.filter(Boolean).join(', ')
  return tail ? `${first}, ${tail}` : first
}
