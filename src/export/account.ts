import type { Commitment, ReadoutRecord } from '../model/types.js'
import { Block, type Look } from './block.js'
import { dateInWords, periodInWords } from '../model/words/dates.js'
import { harmlessly } from './harmless.js'
import { COMMITMENT_LABEL, KIND_LABEL, topicLabel } from '../model/words/labels.js'
import { amountInWords, changeInWords } from '../model/words/numbers.js'
import { type Occasion, officesOf, outlineOf, partiesInWords } from './outline.js'

/** The whole account of one record for people: who met whom, planned, recalled, promised, agreed, with each line's quote. */
export function account(given: ReadoutRecord, look: Look): string {
  const record = harmlessly(given)
  const out = new Block(look)
  heading(record, out)
  const { held, planned, past, others } = outlineOf(record)
  occasions('Met', held, out)
  occasions('Planned', planned, out)
  occasions('Recalled', past, out)
  topics(record, out)
  commitments(record.commitments, out)
  agreements(record, out)
  figures(record, out)
  quotations(record, out)
  initiatives(record, out)
  if (others.length) out.section('Also named')
  for (const person of others) {
    out.entry(person.id, out.paint.name(person.name), [officesOf(person)])
    out.quote(person.positions[0]?.evidence.quote ?? person.evidence.quote)
  }
  offices(record, out)
  organizations(record, out)
  parties(record, out)
  problems(record, out)
  return out.toString()
}

function heading({ id, document }: ReadoutRecord, out: Block): void {
  out.title(document.title ?? id)
  out.faint([
    document.outlet,
    document.published ? dateInWords(document.published) : 'date of publication unknown',
    document.language === 'en' ? null : document.language,
    document.title ? id : null,
  ])
  if (document.address) out.faint([document.address])
}

function occasions(title: string, list: readonly Occasion[], out: Block): void {
  if (list.length) out.section(title)
  for (const { engagement, people, when } of list) {
    const { kind, name, parties, place, basis, evidence } = engagement
    out.entry(engagement.id, out.paint.kind(KIND_LABEL[kind]), [name, partiesInWords(parties), place, when && out.inferred(when, basis)])
    out.pairs(people.map((p) => [p.name, p.office]))
    if (engagement.topics.length) out.line(`on ${engagement.topics.map(topicLabel).join(', ')}`)
    out.quote(evidence.quote)
  }
}

function commitments(list: readonly Commitment[], out: Block): void {
  if (list.length) out.section('Promised, asked, supported')
  for (const { id, kind, by, to, due, basis, evidence } of list) {
    const who = out.inferred(out.paint.name(by.join(', ') || 'not told who'), basis)
    out.entry(id, `${who} ${out.paint.kind(COMMITMENT_LABEL[kind])}${to.length ? ` towards ${to.join(', ')}` : ''}`, [due && `due ${dateInWords(due)}`])
    out.quote(evidence.quote)
  }
}

function agreements(record: ReadoutRecord, out: Block): void {
  if (record.agreements.length) out.section('Agreements')
  for (const { id, name, acronym, parties, status, evidence, basis } of record.agreements) {
    out.entry(id, out.paint.name(name + (acronym && !name.includes(acronym) ? ` (${acronym})` : '')), [
      partiesInWords(parties),
      status === 'existing' ? null : out.inferred(status === 'negotiated' ? 'being negotiated' : status, basis),
    ])
    out.quote(evidence.quote)
  }
}

function figures(record: ReadoutRecord, out: Block): void {
  if (record.figures.length) out.section('Figures')
  for (const figure of record.figures) {
    const { id, indicator, of, with: other, period, change, basis, evidence } = figure
    const amount = out.paint.name(amountInWords(figure)) + (change === null ? '' : ` (${changeInWords(change)})`)
    out.entry(id, amount, [indicator, partiesInWords([of, other].filter((p) => p !== null)), period && out.inferred(periodInWords(period), basis)])
    out.quote(evidence.quote)
  }
}

function quotations(record: ReadoutRecord, out: Block): void {
  if (record.quotations.length) out.section('Said')
  for (const { id, speaker, words, basis } of record.quotations) {
    out.entry(id, out.inferred(out.paint.name(speaker ?? 'speaker not told'), speaker ? basis : null), [])
    out.quote(words)
  }
}

function topics(record: ReadoutRecord, out: Block): void {
  if (record.topics.length) out.section('Matters')
  const widest = Math.max(0, ...record.topics.map(({ code }) => topicLabel(code).length))
  for (const { id, code, evidence } of record.topics) out.entryWithQuote(id, topicLabel(code).padEnd(widest), evidence.quote)
}

function initiatives(record: ReadoutRecord, out: Block): void {
  if (record.initiatives.length) out.section('Initiatives and projects')
  for (const { id, name, acronym, evidence } of record.initiatives)
    out.entryWithQuote(id, name + (acronym && acronym !== name ? ` (${acronym})` : ''), evidence.quote === name ? null : evidence.quote)
}

function offices(record: ReadoutRecord, out: Block): void {
  if (record.offices.length) out.section('Offices without a name')
  for (const { id, title, of, evidence } of record.offices) out.entryWithQuote(id, `${title}, ${of}`, evidence.quote)
}

function organizations(record: ReadoutRecord, out: Block): void {
  if (record.organizations.length) out.section('Organisations')
  for (const { id, name, party, evidence } of record.organizations)
    out.entryWithQuote(id, name + (party && party !== name ? `, ${party}` : ''), evidence.quote === name ? null : evidence.quote)
}

/** States and organisations that take part in none of the occasions. */
function parties(record: ReadoutRecord, out: Block): void {
  const taking = new Set(record.engagements.flatMap((e) => e.parties))
  const others = record.parties.filter((p) => !taking.has(p.name))
  if (others.length) out.section('Other states and international organisations')
  for (const { id, name, evidence } of others) out.entryWithQuote(id, name, evidence.quote === name ? null : evidence.quote)
}

export function problems(record: ReadoutRecord, out: Block): void {
  if (record.problems.length) out.section('Not read, or doubtful')
  for (const { code, message, where } of record.problems)
    out.entry('!', out.paint.warning(where && where !== 'text' ? `${where}: ${message}` : message), [code])
}
