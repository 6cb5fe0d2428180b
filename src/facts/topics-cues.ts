import { topicContext } from '../../languages/en/topics/context.js'
import type { TopicRow } from '../base/topic-table.js'
import type { Reading } from '../mentions/types.js'
import type { Hit } from '../text/phrases.js'
import type { Sentence } from '../text/sentences.js'
import { Shape, type Word } from '../text/word.js'
import { Hidden, hiddenTokens } from './topics-masks.js'
import { type Cue, judge, markSides } from './topics-traits.js'

const OFFICE = new Set(topicContext.office)
const TAIL = new Set(topicContext.tail)
const TIES = new Set(['tie', 'relation', 'relationship', 'cooperation', 'partnership', 'friendship', 'dialogue', 'contact'])
const PAIRING = new Set([',', 'and', 'or'])

/** Every cue that counts, in the order of the text, with its traits. Linear in the text and the hits. */
export function cuesOf(reading: Reading): Cue[] {
  const hidden = hiddenTokens(reading)
  const cues = visibleCues(reading, hidden)
  const { sentences } = reading.text
  let at = 0
  while (at < cues.length) {
    const sentence = sentences[(cues[at] as Cue).sentence] as Sentence
    let end = at
    while (end < cues.length && (cues[end] as Cue).sentence === sentence.index) end++
    judge(reading, cues.slice(at, end), sentence)
    at = end
  }
  markSides(reading, cues, hidden)
  return cues
}

function visibleCues(reading: Reading, hidden: Uint8Array): Cue[] {
  const { hits, tokens, sentenceOf } = reading.text
  const cues: Cue[] = []
  // A hit inside a longer one is no cue of its own: hits come by their first token, longest first.
  let cover: Hit | undefined
  for (const hit of hits) {
    if (hit.entry.kind !== 'topic') continue
    const row = hit.entry.data as TopicRow
    if (cover && hit.to <= cover.to && hit.to - hit.from < cover.to - cover.from) {
      if (row.strength === 'weak' || !isPair(tokens.word, cover)) continue
    } else if (cover && hit.from < cover.to && hit.from > cover.from && !isPair(tokens.word, cover) && !sharesCode(cover, row)) continue
    else cover = hit
    if (
      row.codes.length === 0 ||
      isHidden(hit.from, hit.to, row, hidden) ||
      belongsToOffice(tokens.word, hit.from, hit.to) ||
      isOtherSense(tokens.word, hit, row)
    )
      continue
    cues.push({ from: hit.from, to: hit.to, row, sentence: sentenceOf[hit.from] as number, traits: 0 })
  }
  return cues
}

/** "an energy security dialogue" is about energy: what begins inside a cue of another matter is part of its words. */
function sharesCode(cover: Hit, row: TopicRow): boolean {
  return (cover.entry.data as TopicRow).codes.some((code) => row.codes.includes(code))
}

/** "trade, tourism" names two matters, "food security" one. */
function isPair(words: readonly Word[], hit: Hit): boolean {
  const row = hit.entry.data as TopicRow
  if (row.names || row.codes.length === 0) return false
  for (let i = hit.from + 1; i < hit.to - 1; i++) if (PAIRING.has((words[i] as Word).key)) return true
  return false
}

function isHidden(from: number, to: number, row: TopicRow, hidden: Uint8Array): boolean {
  for (let i = from; i < to; i++) if ((hidden[i] as number) <= (row.names ? Hidden.body : Hidden.none)) return false
  return true
}

/** "recent international developments" are news, "the sustainable development of bilateral ties" is no aid, "Amina Mohamed (Sports)" an office. */
function isOtherSense(words: readonly Word[], { from, to }: Hit, row: TopicRow): boolean {
  if (words[from - 1]?.key === '(' && words[to]?.key === ')' && to - from === 1 && !row.names) return true
  if (row.id === 'topic.development.word' && !standsAlone(words, from, to)) return true
  // "to transport its cargo", "the transportation of gas", "the Queen's health"
  if (row.id === 'topic.transport.word' && (words[from - 1]?.key === 'to' || words[to]?.key === 'of')) return true
  if (words[from]?.key === 'health' && to - from === 1 && (words[from - 1]?.shape ?? 0) & Shape.Possessive) return true
  const last = words[to - 1]
  if (!row.codes.includes('development') || last?.stem !== 'development') return false
  if (last.key === 'developments') return true
  if (words[to]?.key !== 'of') return false
  for (let k = to + 1; k < to + 6; k++) if (TIES.has(words[k]?.stem ?? '')) return true
  return false
}

/** "trade, development and education" names a matter; "further development", "development of the port" do not. */
function standsAlone(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.key ?? ''
  const after = words[to]
  return (
    /^(,|and|or|on|in|including|as|:)$/.test(before) && (!after || (after.shape & Shape.Punct) !== 0 || /^(and|or|as)$/.test(after.key) || TIES.has(after.stem))
  )
}

/** "defence ministers", "ministers of energy", "department of health", in small letters. */
function belongsToOffice(words: readonly Word[], from: number, to: number): boolean {
  const after = words[to]
  if (after && after.shape & Shape.Lower && TAIL.has(after.stem)) return true
  const link = words[from - 1]?.key
  if (link !== 'of' && link !== 'for') return false
  const head = words[from - 2]
  return !!head && (head.shape & Shape.Punct) === 0 && ((OFFICE.has(head.stem) && head.stem !== 'general' && head.stem !== 'head') || TAIL.has(head.stem))
}
