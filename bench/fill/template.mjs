// Things with gaps: what a document, its record and its rows are made of, with a gap where a name or a day stands, so that another
// document is made by filling the gaps. A gap is marked by letters only, so that folding and JSON leave it in one piece.
const GAP = /qzx([a-j]+)xzq/gi
const letters = (n) => String(n).replace(/\d/g, (digit) => 'abcdefghij'[digit])
const digits = (marked) => Number(marked.toLowerCase().replace(/[a-j]/g, (letter) => 'abcdefghij'.indexOf(letter)))

/** Texts that stand for gaps, and what stood there. */
export class Gaps {
  /** In order: {is: 'word' | 'day', was}. */
  list = []
  #of = new Map()

  mark(is, was) {
    const key = `${is} ${was}`
    let n = this.#of.get(key)
    if (n === undefined) {
      n = this.list.length
      this.list.push({ is, was })
      this.#of.set(key, n)
    }
    return `qzx${letters(n)}xzq`
  }
}

/** A text with marks as pieces and gaps: ['plain', 3, 'plain', …]. */
export const templateOf = (marked) => marked.split(GAP).map((part, i) => (i % 2 === 0 ? part : digits(part)))

/** The text with its gaps filled: `fillings[n]` for gap n. */
export function filled(template, fillings) {
  let text = template[0]
  for (let i = 1; i < template.length; i += 2) text += fillings[template[i]] + template[i + 1]
  return text
}
