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
  const found = new Map<string, Map<string, { from: number; to: number }>>()
  const sorted = [...texts].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.doc < b.doc ? -1 : 1))
  for (const one of sorted) collect(one, names, found)
  const byDoc = new Map(sorted.map((one) => [one.doc, one]))
  const phrases = [...found].filter(([, uses]) => uses.size >= least)
  const longer = new Map<string, number>()
  for (const [key, uses] of phrases) for (const part of partsOf(key)) longer.set(part, Math.max(longer.get(part) ?? 0, uses.size))
  return phrases
    .filter(([key, uses]) => (longer.get(key) ?? 0) < uses.size)
    .map(([, uses]): Phrase => {
      const told = [...uses].map(([doc, { from, to }]) => {
        const { known, text } = byDoc.get(doc) as PhraseText
        return { doc, known, quote: text.slice(from, to), from_at: from, to_at: to }
      })
      return { words: inLowerCase(told.map((use) => use.quote)), uses: told }
    })
    .sort((a, b) => b.uses.length * weightOf(b) - a.uses.length * weightOf(a) || (a.words < b.words ? -1 : 1))
}

/** How the middle of a sentence writes a phrase: the form with the fewest capitals. */
const inLowerCase = (forms: readonly string[]): string =>
  forms.map((form) => form.replace(/\s+/g, ' ')).reduce((best, one) => (capitals(one) < capitals(best) ? one : best))
const capitals = (text: string): number => text.length - text.replace(/\p{Lu}/gu, '').length

const weightOf = ({ words }: Phrase): number => words.split(' ').length

function collect({ doc, text }: PhraseText, names: ReadonlySet<string>, found: Map<string, Map<string, { from: number; to: number }>>): void {
  const words: { key: string; from: number; to: number; isName: boolean }[] = []
  const flush = (): void => {
    for (let at = 0; at < words.length; at++)
      for (let length = SHORTEST; length <= LONGEST && at + length <= words.length; length++) add(words.slice(at, at + length))
    words.length = 0
  }
  const add = (run: typeof words): void => {
    const [first, last] = [run[0] as (typeof words)[0], run.at(-1) as (typeof words)[0]]
    if (EMPTY.has(first.key) || EMPTY.has(last.key) || run.some((word) => word.isName || COUNTED.has(word.key) || /\d/.test(word.key))) return
    if (run.filter((word) => !EMPTY.has(word.key)).length < 2) return
    const key = run.map((word) => word.key).join(' ')
    const uses = found.get(key) ?? new Map<string, { from: number; to: number }>()
    found.set(key, uses)
    if (!uses.has(doc)) uses.set(doc, { from: first.from, to: last.to })
  }
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index)
    if (words.length && /[^ \u00a0]/.test(gap)) flush()
    const key = fold(match[0])
    words.push({ key, from: match.index, to: match.index + match[0].length, isName: names.has(key) })
    end = match.index + match[0].length
  }
  flush()
}

/** Every shorter run inside of a phrase. */
function partsOf(key: string): string[] {
  const words = key.split(' ')
  const parts: string[] = []
  for (let length = SHORTEST; length < words.length; length++)
    for (let at = 0; at + length <= words.length; at++) parts.push(words.slice(at, at + length).join(' '))
  return parts
}
