import { Block, type Look } from '../export/block.js'
import { harmlessly } from '../export/harmless.js'
import type { Trace } from './trace.js'

/** Examples and phrases shown of a rule; the file has them all. */
const MOST_EXAMPLES = 6
const MOST_PHRASES = 24

/** A trace for people: the fact, its words in their place, the rule with its examples, and what was worked out. */
export function traceInWords(given: Trace, look: Look): string {
  const { document, title, kind, fact, before, after } = harmlessly(given)
  const out = new Block(look)
  const { paint } = out
  out.title(`${fact.id}, ${kind} in ${title ?? document}`)
  for (const [key, value] of contentOf(fact)) out.entry('', paint.kind(key), [value])
  out.section('Words')
  out.line(`${before}${paint.name(`«${fact.evidence.quote}»`)}${after}`)
  out.line(paint.faint(`characters ${fact.evidence.start}–${fact.evidence.end} of ${document}`))
  out.section('Rule')
  rule(given, out)
  out.section('Certainty')
  out.line(fact.certainty === 'stated' ? 'stated: the text says it.' : `inferred: worked out from ${fact.basis}.`)
  return out.toString()
}

function rule({ rule, fact }: Trace, out: Block): void {
  if (!rule) return out.line(`${fact.rule} (in no table: a defect of Readout)`)
  out.entry('', out.paint.name(rule.id), [rule.file])
  if (rule.says) out.line(rule.says)
  if (!rule.row) return
  const { id: _id, yes, no, ...rest } = rule.row
  for (const [key, value] of Object.entries(rest)) out.line(`${out.paint.kind(key)} ${shown(value)}`)
  for (const example of yes.slice(0, MOST_EXAMPLES)) out.line(`${out.paint.kind('fires in')} “${example}”`)
  for (const example of no.slice(0, MOST_EXAMPLES)) out.line(`${out.paint.kind('not in')} “${example}”`)
}

function shown(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value)
  const items = value.slice(0, MOST_PHRASES).map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
  return items.join('; ') + (value.length > MOST_PHRASES ? `; and ${value.length - MOST_PHRASES} more` : '')
}

const FRAME = new Set(['id', 'evidence', 'rule', 'certainty', 'basis', 'positions'])

/** What the fact itself says, key by key, without what is empty. */
function* contentOf(fact: object): Generator<[key: string, value: string]> {
  for (const [key, value] of Object.entries(fact) as [string, unknown][]) {
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
    if (!FRAME.has(key) && !isEmpty) yield [key, inOneLine(value)]
  }
}

/** A list by its members; words of the text (those for the day, the place) by their quote. */
function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' && value !== null && 'quote' in value ? `“${String(value.quote)}”` : String(value)
}
