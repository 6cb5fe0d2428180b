/** Letters by which things are sorted before anybody asks for them. */
const LETTERS = 3

/**
 * Things by their first word. Which word that is gets worked out only for those that share three letters with a word
 * that is asked for: of tens of thousands of phrases a short text needs a few hundred.
 */
export class ByFirstWord<Item> {
  readonly #wordOf: (item: Item) => string | undefined
  readonly #sorted = new Map<number, Item[]>()
  readonly #known = new Map<string, Item[]>()

  /** `wordOf` tells the folded first word. */
  constructor(wordOf: (item: Item) => string | undefined) {
    this.#wordOf = wordOf
  }

  /** Adds a thing that begins with this spelling, folded or not. */
  add(spelling: string, item: Item): void {
    let letters = lettersOf(spelling)
    if (letters < 0) letters = lettersOf(this.#wordOf(item) ?? '')
    put(this.#sorted, letters, item)
  }

  /** Those that begin with a folded word, as they came. */
  at(first: string): readonly Item[] {
    const letters = lettersOf(first)
    const items = this.#sorted.get(letters)
    if (items) {
      this.#sorted.delete(letters)
      for (const item of items) {
        const word = this.#wordOf(item)
        if (word !== undefined) put(this.#known, word, item)
      }
    }
    return this.#known.get(first) ?? []
  }
}

function put<Key, Item>(into: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = into.get(key)
  if (known) known.push(item)
  else into.set(key, [item])
}

/** The first three letters of a word as a number, where they are plain: folding leaves those as they are. -1 for all others. */
function lettersOf(spelling: string): number {
  let letters = 0
  for (let i = 0; i < LETTERS; i++) {
    const unit = spelling.charCodeAt(i)
    const letter = unit | 32
    if (letter >= 97 && letter <= 122 && unit < 128) letters = letters * 32 + (letter & 31)
    else return i > 0 && (i >= spelling.length || unit === 32 || unit === 45 || unit === 9) ? letters : -1
  }
  return letters
}
