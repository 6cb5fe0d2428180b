import { inferredFrom } from '../model/words/labels.js'
import type { Paint } from './paint.js'
import { columns, wrap } from './wrap.js'

/** How output looks: its styles, and the columns of the terminal (infinite in a pipe: no line is broken). */
export interface Look {
  readonly paint: Paint
  readonly width: number
}

const INDENT = 7
const DOT = ' · '

/** Lines of one account, with ids of facts in a narrow column at the left and wrapped text beside it. */
export class Block {
  readonly paint: Paint
  readonly #width: number
  readonly #lines: string[] = []

  constructor({ paint, width }: Look) {
    this.paint = paint
    this.#width = Math.max(40, width)
  }

  title(text: string): void {
    for (const line of wrap(text, this.#width)) this.#lines.push(this.paint.title(line))
  }

  faint(parts: readonly (string | null | undefined)[]): void {
    for (const line of wrap(join(parts), this.#width)) this.#lines.push(this.paint.faint(line))
  }

  section(text: string): void {
    this.#lines.push('', this.paint.section(text))
  }

  /** One fact: its id in the margin, what it is, and what belongs to it, divided by dots. */
  entry(id: string, head: string, parts: readonly (string | null | undefined)[]): void {
    const margin = this.paint.faint(id.padStart(INDENT - 2)) + '  '
    this.#wrapped(join([head, ...parts]), margin)
  }

  /** A fact whose quote fits on its own line. */
  entryWithQuote(id: string, head: string, quote: string | null): void {
    if (!quote) return this.entry(id, this.paint.name(head), [])
    const whole = `${head}  “${quote}”`
    if (INDENT + columns(whole) > this.#width) {
      this.entry(id, this.paint.name(head), [])
      this.quote(quote)
    } else this.#lines.push(`${this.paint.faint(id.padStart(INDENT - 2))}  ${this.paint.name(head)}  ${this.paint.quote(`“${flat(quote)}”`)}`)
  }

  line(text: string, indent = INDENT): void {
    this.#wrapped(text, ' '.repeat(indent), indent)
  }

  /** Names with their offices in two columns, or one under the other where the terminal is narrow. */
  pairs(pairs: readonly (readonly [name: string, rest: string | null])[]): void {
    const widest = Math.max(0, ...pairs.filter(([, rest]) => rest).map(([name]) => columns(name)))
    const hanging = Math.min(widest, 30) + 2
    for (const [name, rest] of pairs) {
      const label = this.paint.name(name)
      if (!rest) this.#lines.push(' '.repeat(INDENT) + label)
      else if (this.#width < 70) {
        this.#lines.push(' '.repeat(INDENT) + label)
        this.#wrapped(rest, ' '.repeat(INDENT + 2))
      } else this.#wrapped(rest, ' '.repeat(INDENT) + label + ' '.repeat(Math.max(2, hanging - columns(name))), INDENT + Math.max(hanging, columns(name) + 2))
    }
  }

  quote(words: string): void {
    for (const line of wrap(`“${words}”`, this.#width - INDENT)) this.#lines.push(' '.repeat(INDENT) + this.paint.quote(line))
  }

  /** Marks what was worked out rather than said. */
  inferred(text: string, basis: string | null): string {
    return basis ? `${text} ${this.paint.faint(inferredFrom(basis))}` : text
  }

  blank(): void {
    this.#lines.push('')
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }

  #wrapped(text: string, margin: string, indent = INDENT): void {
    const [first = '', ...rest] = wrap(text, this.#width - indent)
    this.#lines.push(margin + first, ...rest.map((line) => ' '.repeat(indent) + line))
  }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ')

const join = (parts: readonly (string | null | undefined)[]): string => parts.filter((part) => part).join(DOT)
