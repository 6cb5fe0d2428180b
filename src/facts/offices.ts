import { fold } from '../base/fold.js'
import type { OfficeMention, Reading } from '../mentions/types.js'
import type { OfficeDraft } from './types.js'

/** Offices of which there is one holder at a time, so that other documents can tell who is meant: no "member", no "envoy". */
const SINGLE = new Set(['office.minister', 'office.president', 'office.crown'])
const ALSO = new Set(['ambassador', 'speaker', 'secretary'])

/**
 * "The President of Cuba received …": offices that the text speaks of without naming the holder, each once. What a person of the text
 * holds, and what belongs to no party of the text, is none.
 */
export function findOffices({ offices, people, parties, text }: Reading): OfficeDraft[] {
  const free = offices.filter((office) => !office.plural && office.of !== null && (SINGLE.has(office.rule) || ALSO.has(office.head)))
  if (free.length === 0) return []
  const named = new Set<string>()
  for (const mention of parties) named.add(mention.party).add(mention.organisation)
  const held = people.flatMap((person) => person.positions)
  const taken = new Set<number>()
  for (const { range } of held) for (let i = range.from; i < range.to; i++) taken.add(i)
  const heldHeads = new Set(held.map(({ title, of }) => keyOf(lastWord(title), of)))
  const seen = new Set<string>()
  return free.flatMap((office) => {
    const { from, to, title, of, status, rule, head } = office
    const key = keyOf(title, of)
    if (of === null || !named.has(of) || taken.has(from) || seen.has(key)) return []
    if (heldHeads.has(keyOf(head, of)) || heldHeads.has(keyOf(lastWord(title), of)) || crossesSentence(office, text.sentenceOf)) return []
    seen.add(key)
    return [{ range: { from, to }, rule, basis: null, title, of, status }]
  })
}

const keyOf = (title: string, of: string | null): string => `${fold(title)}|${of ?? ''}`
const lastWord = (title: string): string => title.slice(title.lastIndexOf(' ') + 1)
/** Words of two sentences name no office. */
const crossesSentence = ({ from, to }: OfficeMention, sentenceOf: Reading['text']['sentenceOf']): boolean => sentenceOf[from] !== sentenceOf[to - 1]
