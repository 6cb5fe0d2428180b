import type { ItemKind } from './props.js'

/** A ruling as a button: what is sent, what is said, and its key. */
export interface RulingButton {
  readonly ruling: string
  readonly label: string
  readonly key: string
}

const UNSURE: RulingButton = { ruling: 'unsure', label: 'Unsure', key: 'x' }
const SAME: readonly RulingButton[] = [{ ruling: 'same', label: 'The same', key: 's' }, { ruling: 'different', label: 'Different', key: 'd' }, UNSURE]
const RIGHT: readonly RulingButton[] = [{ ruling: 'accept', label: 'Right', key: 'a' }, { ruling: 'reject', label: 'Wrong', key: 'r' }, UNSURE]

/** How each kind of item can be ruled; disputes besides by preferring one of their statements. */
export const RULINGS_OF: Readonly<Record<ItemKind, readonly RulingButton[]>> = { join: SAME, copy: SAME, dispute: [UNSURE], inferred: RIGHT, fact: RIGHT }

/** A ruling in words: "right", "the same". */
export const RULING_WORDS: Readonly<Record<string, string>> = {
  accept: 'right',
  reject: 'wrong',
  edit: 'changed',
  same: 'the same',
  different: 'different',
  prefer: 'preferred',
  unsure: 'unsure',
}
