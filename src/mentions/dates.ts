import type { Lexicon } from '../text/lexicon.js'
import type { Text } from '../text/text.js'
import type { Setting, DateMention } from './types.js'

export function addDates(_lexicon: Lexicon): void {}

export function findDates(_text: Text, _setting: Setting): DateMention[] {
  return []
}
