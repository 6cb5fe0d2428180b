import { dateInWords } from '../../model/words/dates.js'
import { topicLabel } from '../../model/words/labels.js'
import type { Question } from '../ask/understand.js'
import { withArticle } from './holding.js'
import { listInWords } from './list-in-words.js'

/** What a title says after its subject: " of Kazakhstan and the European Union, on trade, since 2024". */
export function aboutWhom({ asked }: Pick<Question, 'asked'>, how: 'of' | 'about' = 'of'): string {
  const who = [...asked.party.map(withArticle), ...asked.person]
  const parts = [
    who.length ? ` ${how} ${listInWords(who)}` : '',
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
