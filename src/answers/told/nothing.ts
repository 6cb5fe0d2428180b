import { topicLabel } from '../../model/words/labels.js'
import { dateInWords } from '../../model/words/dates.js'
import type { Question } from '../ask/understand.js'
import type { Coverage } from '../types.js'
import { listInWords, partiesInWords } from './list-in-words.js'

/** What an empty answer says: what was searched for, in which sources and days. */
export function nothingFound({ asked }: Question, coverage: Coverage): string[] {
  const about = [
    asked.party.length ? `of ${partiesInWords(asked.party)}` : null,
    asked.person.length ? `with ${listInWords(asked.person)}` : null,
    asked.topic.length ? `on ${asked.topic.map(topicLabel).join(', ')}` : null,
    asked.words ? `for ${asked.words}` : null,
    asked.since ? `from ${dateInWords(asked.since)}` : null,
    asked.until ? `until ${dateInWords(asked.until)}` : null,
    asked.knownAt ? `known by ${dateInWords(asked.knownAt)}` : null,
  ].filter((part) => part !== null)
  return [`Nothing was found${about.length ? ` ${about.join(', ')}` : ''}.`, searchedIn(coverage)]
}

/** "Searched: 46 documents of 4 outlets, published from October 2014 to December 2025." */
export function searchedIn(coverage: Coverage): string {
  if (coverage.documents === 0) return 'The store holds no documents for it; `readout coverage` tells what it holds.'
  const days = coverage.first ? `, published from ${dateInWords(coverage.first)} to ${dateInWords(coverage.last ?? coverage.first)}` : ''
  const without = coverage.missing.length ? ` No source lies in ${coverage.missing.length} of the months between.` : ''
  return `Searched: ${coverage.documents} document${coverage.documents === 1 ? '' : 's'} of ${coverage.outlets.length} outlet${coverage.outlets.length === 1 ? '' : 's'}${days}.${without}`
}
