import { publishedDate } from './published.js'

type Field = 'url' | 'outlet' | 'published' | 'title' | 'dateline' | 'lang'

/**
 * What is claimed about a document, and by what: its metadata, its container, its own first lines. The first good claim
 * to a field counts, so claims are made best first.
 */
export class Claims {
  readonly #values: Partial<Record<Field, string>> = {}
  readonly #provenance: Partial<Record<Field, string>> = {}

  /** `from` is told to the reader: "meta og:title", "mail Date", "first line". */
  claim(field: Field, value: string | null | undefined, from: string): this {
    const clean = value
      ?.replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST)
    if (!clean || this.#values[field] !== undefined) return this
    const good = field === 'published' ? publishedDate(clean) : field === 'lang' ? languageCode(clean) : clean
    if (good) {
      this.#values[field] = good
      this.#provenance[field] = from
    }
    return this
  }

  get(field: Field): string | null {
    return this.#values[field] ?? null
  }

  get values(): Readonly<Partial<Record<Field, string>>> {
    return { ...this.#values }
  }

  get provenance(): Readonly<Record<string, string>> {
    return { ...this.#provenance }
  }
}

const LONGEST = 1000

/** "en-GB", "EN_us" → "en". */
function languageCode(value: string): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(value)?.[0].toLowerCase() ?? null
}
