import { PhraseRuns } from './phrase-runs.js'
import { BREAK, PhraseVocabulary, type PhraseWords } from './phrase-words.js'

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

const LONGEST = 6
/** How many times as often as elsewhere a phrase must stand in the texts to be theirs. */
const USUAL = 2.5
/** With fewer texts to compare with nothing is left out. */
const FEWEST_OTHERS = 20

/**
 * Phrases of two to six words that at least two texts use (of many texts: one in forty), each counted once a text; `most` of them, those
 * that say most in most texts. A phrase that only stands inside of a longer one with as many uses is left out; so are those that touch a
 * name in `names`, and those that `others`, texts on other dealings, use nearly as often: they are the house style of a publisher. Time
 * grows with the length of the texts.
 */
export function setPhrases(
  texts: readonly PhraseText[],
  names: ReadonlySet<string>,
  { most = Number.POSITIVE_INFINITY, others = [] }: { readonly most?: number; readonly others?: readonly string[] } = {},
): Phrase[] {
  const least = Math.max(2, Math.ceil(texts.length / 40))
  const sorted = [...texts].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.doc < b.doc ? -1 : 1))
  const vocabulary = new PhraseVocabulary(names)
  const words = sorted.map(({ text }) => vocabulary.wordsOf(text))
  const common = new CommonPairs(words, least)
  const runs = new PhraseRuns()
  words.forEach((one, at) => addRuns(one, at, vocabulary, common, runs))
  const elsewhere = timesElsewhere(others, vocabulary, runs)
  const isTheirs = (run: number): boolean => runs.times(run) / texts.length >= (USUAL * (elsewhere.get(run) ?? 0)) / Math.max(1, others.length)
  const phrases = [...runs.often(least)].filter(isTheirs)
  const longer = timesOfLonger(runs, phrases)
  return phrases
    .filter((run) => (longer.get(run) ?? 0) < runs.times(run))
    .map((run) => {
      const own = runs.wordsOf(run)
      return { run, weight: runs.times(run) * own.length, key: own.map((id) => vocabulary.key(id)).join(' ') }
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ run }): Phrase => {
      const told = runs.usesOf(run).map(({ at, from, to }) => {
        const { doc, known, text } = sorted[at] as PhraseText
        return { doc, known, quote: text.slice(from, to), from_at: from, to_at: to }
      })
      return { words: inLowerCase(told.map((use) => use.quote)), uses: told }
    })
}

/** How the middle of a sentence writes a phrase: the form with the fewest capitals. */
const inLowerCase = (forms: readonly string[]): string =>
  forms.map((form) => form.replace(/\s+/g, ' ')).reduce((best, one) => (capitals(one) < capitals(best) ? one : best))
const capitals = (text: string): number => text.length - text.replace(/\p{Lu}/gu, '').length

/**
 * Pairs of neighbouring words that enough texts have: a phrase is made of such pairs only (R. Agrawal and R. Srikant, "Fast algorithms
 * for mining association rules", 1994), so that few runs of words have to be told apart. Pairs are counted by their hash: two that
 * share one count as more than they are, which lets in a run that is counted exactly afterwards.
 */
class CommonPairs {
  readonly #texts = new Uint16Array(SLOTS)
  readonly #last = new Int32Array(SLOTS)

  constructor(
    texts: readonly PhraseWords[],
    readonly least: number,
  ) {
    texts.forEach(({ ids }, at) => {
      for (let i = 1; i < ids.length; i++) {
        const slot = slotOf(ids[i - 1] as number, ids[i] as number)
        if (this.#last[slot] === at + 1) continue
        this.#last[slot] = at + 1
        this.#texts[slot] = (this.#texts[slot] as number) + 1
      }
    })
  }

  has(a: number, b: number): boolean {
    return (this.#texts[slotOf(a, b)] as number) >= this.least
  }
}
const SLOTS = 1 << 19
const slotOf = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 13

function addRuns({ ids, from, to }: PhraseWords, at: number, vocabulary: PhraseVocabulary, common: CommonPairs, runs: PhraseRuns): void {
  for (let start = 0; start < ids.length; start++) {
    const first = ids[start] as number
    if (first === BREAK || vocabulary.isEmpty(first)) continue
    let run = runs.longer(PhraseRuns.ROOT, first)
    for (let next = start + 1; next < ids.length && next < start + LONGEST; next++) {
      const id = ids[next] as number
      if (id === BREAK || !common.has(ids[next - 1] as number, id)) break
      run = runs.longer(run, id)
      if (!vocabulary.isEmpty(id)) runs.use(run, at, from[start] as number, to[next] as number)
    }
  }
}

/** In how many other texts the runs found stand. */
function timesElsewhere(others: readonly string[], vocabulary: PhraseVocabulary, runs: PhraseRuns): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  if (others.length < FEWEST_OTHERS) return times
  for (const text of others) {
    const { ids } = vocabulary.wordsOf(text)
    const met = new Set<number>()
    for (let start = 0; start < ids.length; start++) {
      let run: number | null = PhraseRuns.ROOT
      for (let next = start; next < ids.length && next < start + LONGEST && run !== null && ids[next] !== BREAK; next++) {
        run = runs.find(run, ids[next] as number)
        if (run !== null) met.add(run)
      }
    }
    for (const run of met) times.set(run, (times.get(run) ?? 0) + 1)
  }
  return times
}

/** How many texts have the longer phrase around a run that most have; of runs that stand in one. */
function timesOfLonger(runs: PhraseRuns, phrases: readonly number[]): Map<number, number> {
  const longer = new Map<number, number>()
  for (const phrase of phrases) {
    const words = runs.wordsOf(phrase)
    const times = runs.times(phrase)
    for (let start = 0; start + 1 < words.length; start++) {
      let part: number | null = PhraseRuns.ROOT
      for (let end = start; end < words.length && part !== null; end++) {
        part = runs.find(part, words[end] as number)
        if (part !== null && part !== phrase && end > start && (longer.get(part) ?? 0) < times) longer.set(part, times)
      }
    }
  }
  return longer
}
