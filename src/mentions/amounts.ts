import type { Lexicon } from '../text/lexicon.js'
import type { Text } from '../text/text.js'
import type { Setting, AmountMention } from './types.js'

export function addAmounts(_lexicon: Lexicon): void {}

export function findAmounts(_text: Text, _setting: Setting): AmountMention[] {
  return []
}
