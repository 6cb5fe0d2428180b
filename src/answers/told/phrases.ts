import { fold } from '../../base/fold.js'

/** A text in which set phrases are looked for. */
export interface PhraseText {
  readonly doc: string
  readonly known: string
  readonly text: string
}

/** A run of words that several texts use alike. */
export interface Phrase {
  /** As its first use writes it, without case at the start of a sentence. */
  readonly words: string
  /** One use a document, oldest first. */
  readonly uses: readonly { readonly doc: string; readonly known: string; readonly quote: string; readonly from_at: number; readonly to_at: number }[]
}

const SHORTEST = 2
const LONGEST = 6
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
/** Words that begin or end no phrase and tell nothing. */
const EMPTY = new Set(
  'a an the of in on at to for from by with and or as is are was were be been has have had will would that this these those it its their his her he she they we our which who whom not also between during under into over after before both all other such than then there more most very one two first second new said says told took place part held met meeting visit talks sides side including include well about above against while when where within without through up down out'.split(
    ' ',
  ),
)

/** Words of time and measure: what they stand in is no set phrase. */
const COUNTED = new Set(
  'i you me my your us am day days week weeks month months year years decade time times hour hours last next ago same today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday cent percent billion million thousand euros dollars usd eur two three four five six seven eight nine ten dozen half quarter spring summer autumn winter morning evening'.split(
    ' ',
  ),
)

/**
 * Phrases of two to six words that at least two texts use (of many texts: one in forty), each counted once a text. A phrase that only stands inside of a
 * longer one with as many uses is left out; so are those that touch a name in `names`. Time grows with the length of the texts.
 */
export function setPhrases(texts: readonly PhraseText[], names: ReadonlySet<string>): Phrase[] {
  const least = Math.max(2, Math.ceil(texts.length / 40))
  const found = new Map<string, Use[]>()
  const sorted = [...texts].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.doc < b.doc ? -1 : 1))
  sorted.forEach((one, at) => collect(one.text, at, names, found))
  const phrases = [...found].filter(([, uses]) => uses.length >= least)
  const longer = new Map<string, number>()
  for (const [key, uses] of phrases) for (const part of partsOf(key)) longer.set(part, Math.max(longer.get(part) ?? 0, uses.length))
  return phrases
    .filter(([key, uses]) => (longer.get(key) ?? 0) < uses.length)
    .map(([key, uses]) => ({ key, uses, weight: uses.length * key.split(' ').length }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map(({ uses }): Phrase => {
      const told = uses.map(({ at, from, to }) => {
        const { doc, known, text } = sorted[at] as PhraseText
        return { doc, known, quote: text.slice(from, to), from_at: from, to_at: to }
      })
      return { words: inLowerCase(told.map((use) => use.quote)), uses: told }
    })
}

/** Where a text uses a phrase first. */
interface Use {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** How the middle of a sentence writes a phrase: the form with the fewest capitals. */
const inLowerCase = (forms: readonly string[]): string =>
  forms.map((form) => form.replace(/\s+/g, ' ')).reduce((best, one) => (capitals(one) < capitals(best) ? one : best))
const capitals = (text: string): number => text.length - text.replace(/\p{Lu}/gu, '').length

/** Words of a text that may stand in a phrase, in runs that nothing else breaks: no stop, no name, no word of time. */
function collect(text: string, at: number, names: ReadonlySet<string>, found: Map<string, Use[]>): void {
  let words: { key: string; from: number; to: number; isEmpty: boolean }[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const from = match.index
    const isApart = words.length > 0 && /[^ \u00a0]/.test(text.slice(end, from))
    end = from + match[0].length
    const key = fold(match[0])
    const isBarred = names.has(key) || COUNTED.has(key) || /\d/.test(key)
    if (isApart || isBarred) {
      addRuns(words, at, found)
      words = []
    }
    if (!isBarred) words.push({ key, from, to: end, isEmpty: EMPTY.has(key) })
  }
  addRuns(words, at, found)
}

function addRuns(words: readonly { key: string; from: number; to: number; isEmpty: boolean }[], at: number, found: Map<string, Use[]>): void {
  words.forEach((first, start) => {
    if (first.isEmpty) return
    let key = first.key
    let telling = 1
    for (let next = start + 1; next < words.length && next < start + LONGEST; next++) {
      const word = words[next] as (typeof words)[0]
      key += ` ${word.key}`
      if (word.isEmpty) continue
      telling++
      if (telling < 2) continue
      const uses = found.get(key)
      if (!uses) found.set(key, [{ at, from: first.from, to: word.to }])
      else if (uses.at(-1)?.at !== at) uses.push({ at, from: first.from, to: word.to })
    }
  })
}

/** Every shorter run inside of a phrase. */
function partsOf(key: string): string[] {
  const words = key.split(' ')
  const parts: string[] = []
  for (let length = SHORTEST; length < words.length; length++)
    for (let at = 0; at + length <= words.length; at++) parts.push(words.slice(at, at + length).join(' '))
  return parts
}
