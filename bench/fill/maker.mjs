// Makes documents, ready for the store, and what comparing them would find, by filling the gaps of those that were read.
import { createHash } from 'node:crypto'
import { indexRows } from '../../dist/src/resolve/index-rows.js'
import { packText } from '../../dist/src/store/codec.js'
import { FACT_KINDS, kindOf } from '../../dist/src/store/kinds.js'
import { encodeRow, encodeRows } from '../../dist/src/store/row-codec.js'
import { wordLine } from '../../dist/src/store/words.js'
import { ASSIGNED, FOUND } from './base.mjs'
import { fillingsOf, moved, sketchIn } from './rounds.mjs'
import { filled, Gaps, templateOf } from './template.mjs'

const WORD = /\p{Lu}\p{L}+/gu
/** What stands in these is the same in every round. */
const FIXED = new Set(['rule', 'certainty', 'kind', 'status', 'sha256', 'language', 'outlet', 'side', 'basis', 'code', 'party', 'of', 'with', 'unit'])
const DAYS = new Set(['start', 'end', 'from', 'to', 'due', 'period', 'published', 'known', 'day', 'first_known', 'last_known'])
/** Things that are the same whoever speaks of them: an agreement has one name in all rounds. */
const SHARED = new Set(['agreement', 'initiative', 'organization', 'series'])
const tellsOfDealings = ({ engagements, commitments, agreements }) => engagements.length > 0 || commitments.length > 0 || agreements.length > 0

export class Maker {
  #gaps = new Gaps()
  #families = new Set()
  #words = new Set()
  #round = { number: -1, fillings: null }
  #found = null
  shared = []

  constructor({ documents, found, assigned }) {
    this.#takeWords(documents)
    this.#roundMark = this.#gaps.mark('word', 'Round')
    this.#queryMark = this.#gaps.mark('word', 'Query')
    this.#hashMark = this.#gaps.mark('word', 'Hash')
    this.#assigned = assigned
    this.documents = documents.map((one) => this.#prepare(one)).filter((one) => this.#isRight(one))
    if (found) this.#prepareFound(found)
  }
  #roundMark
  #queryMark
  #hashMark
  #assigned

  /** Words that name people more often than anything else: "Washington" stays where it is. */
  #takeWords(documents) {
    const others = new Map()
    const people = new Map()
    const count = (times, ...texts) => texts.forEach((text) => (text ?? '').match(WORD)?.forEach((word) => times.set(word, (times.get(word) ?? 0) + 1)))
    for (const { record } of documents) {
      const { outlet, side } = record.document
      count(others, outlet, side)
      for (const { name, as } of record.parties) count(others, name, ...as)
      for (const { place, name } of record.engagements) count(others, place, name)
      for (const { positions } of record.people) for (const { title, of } of positions) count(others, title, of)
      for (const { title, of } of record.offices) count(others, title, of)
      for (const list of [record.organizations, record.agreements, record.initiatives]) for (const { name } of list) count(others, name)
      for (const { names } of record.people) count(people, ...names)
    }
    for (const { record } of documents) {
      for (const name of record.people.flatMap((person) => person.names)) {
        const words = name.match(WORD) ?? []
        words.forEach((word, i) => {
          if ((others.get(word) ?? 0) >= people.get(word)) return
          this.#words.add(word)
          if (i === words.length - 1) this.#families.add(word)
        })
      }
    }
  }

  #marked = (text) => text.replace(WORD, (word) => (this.#words.has(word) ? this.#gaps.mark('word', word) : word))

  #markedIn(value, key) {
    if (typeof value === 'string') {
      if (DAYS.has(key) && /^\d{4}[\d/-]*$/.test(value)) return this.#gaps.mark('day', value)
      return FIXED.has(key) ? value : this.#marked(value)
    }
    if (Array.isArray(value)) return value.map((one) => this.#markedIn(one, null))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.#markedIn(one, name)]))
  }

  #prepare({ document, record, sketch }) {
    const text = this.#marked(document.text)
    const marked = this.#markedIn(record, null)
    const own = { ...marked, id: `${record.id}${this.#roundMark}` }
    const { address, outlet, published, title, side, language } = record.document
    own.document = { ...marked.document, address: address && address + this.#queryMark, sha256: this.#hashMark }
    const readout = tellsOfDealings(record)
    const rows = readout ? encodeRows(indexRows({ id: record.id, published: null, recorded: '', side, outlet }, own)) : null
    if (rows && this.#assigned) this.#assign(record.id, rows)
    return {
      id: record.id,
      url: address,
      text: templateOf(text),
      record: templateOf(JSON.stringify(own)),
      rows: rows && templateOf(JSON.stringify(rows)),
      words: templateOf(wordLine(text)),
      sketch,
      columns: { outlet, published, title: title && templateOf(this.#marked(title)), dateline: document.dateline ?? null },
      side,
      language,
      readout,
    }
  }

  /** Puts into rows what comparing found of them. */
  #assign(doc, rows) {
    for (const kind of FACT_KINDS) {
      const names = Object.keys(kindOf(kind).columns)
      for (const row of rows[kind]) {
        const found = this.#assigned[kind]?.[`${doc}#${row[1 + names.indexOf('fact')]}`]
        found?.forEach((id, i) => {
          row[1 + names.indexOf(ASSIGNED[kind][i])] = id === null ? null : SHARED.has(ASSIGNED[kind][i]) ? id : id + this.#roundMark
        })
      }
    }
  }

  /** Whether a document stays a document when its gaps are filled: every quote at its place, its words its own. */
  #isRight(one) {
    this.#to(1)
    const text = filled(one.text, this.#round.fillings)
    const right = (value) =>
      value === null ||
      typeof value !== 'object' ||
      ((typeof value.quote !== 'string' || text.slice(value.start, value.end) === value.quote) && Object.values(value).every(right))
    return right(JSON.parse(filled(one.record, this.#round.fillings))) && filled(one.words, this.#round.folded) === wordLine(text)
  }

  #to(number) {
    if (this.#round.number === number) return
    const round = fillingsOf(number, this.#gaps.list, this.#families)
    this.#fill(round, this.#roundMark, number === 0 ? '' : `~${number}`)
    this.#fill(round, this.#queryMark, number === 0 ? '' : `?round=${number}`)
    this.#round = { number, ...round }
  }
  #fill = (round, mark, text) => (round.fillings[templateOf(mark)[1]] = text)

  /** Document `number`, as `pack` gives it. */
  document(number) {
    const one = this.documents[number % this.documents.length]
    this.#to(Math.floor(number / this.documents.length))
    const { number: round, days, fillings, folded } = this.#round
    const text = filled(one.text, fillings)
    const sha256 = createHash('sha256').update(text).digest('hex')
    this.#fill(this.#round, this.#hashMark, sha256)
    const id = round === 0 ? one.id : `${one.id}~${round}`
    const address = one.url && (round === 0 ? one.url : `${one.url}?round=${round}`)
    return {
      id,
      page: address ?? id,
      sha256,
      columns: {
        address,
        outlet: one.columns.outlet,
        published: one.columns.published && moved(one.columns.published, days),
        title: one.columns.title && filled(one.columns.title, fillings),
        dateline: one.columns.dateline,
        marking: 'public',
        meta: '{}',
        sketch: sketchIn(round, one.sketch),
      },
      text: packText(text),
      source: null,
      record: {
        body: packText(filled(one.record, fillings)),
        readout: one.readout,
        side: one.side,
        language: one.language,
        rows: one.rows && JSON.parse(filled(one.rows, fillings)),
      },
      words: filled(one.words, folded),
    }
  }

  #prepareFound(found) {
    const kept = new Set(this.documents.map(({ id }) => id))
    const mark = this.#roundMark
    const fact = (end) => end.replace('#', `${mark}#`)
    const entity = (id) => (id.startsWith('party:') ? id : id + mark)
    const own = {
      involved: (row) => ({ entity: entity(row.entity), event: row.event + mark, engagement: row.engagement + mark }),
      dyad: (row) => ({ a: entity(row.a), b: entity(row.b), event: row.event + mark, engagement: row.engagement + mark }),
      entity: (row) => ({ id: row.id + mark }),
      relation: ({ left, right }) => ({ left: fact(left), right: fact(right) }),
      conflict: ({ id, values }) => ({ id: id + mark, values: values.map((value) => ({ ...value, document: value.document + mark })) }),
      pair: ({ event, left, right }) => ({ event: event + mark, left: left + mark, right: right + mark }),
      copy: ({ original }) => ({ original: original + mark }),
    }
    const once = (kind) =>
      [...new Map(found[kind].toReversed().map((row) => [JSON.stringify(kindOf(kind).key.map((column) => row[column])), row])).values()].toReversed()
    this.shared = once('entity').filter(({ kind }) => SHARED.has(kind))
    this.#found = FOUND.flatMap((kind) =>
      once(kind)
        .filter((row) => !SHARED.has(row.kind) || kind !== 'entity')
        .filter((row) => row.doc === undefined || kept.has(row.doc))
        .map((row) => ({ kind, doc: row.doc ?? null, row: templateOf(JSON.stringify(encodeRow(kind, { ...this.#markedIn(row, null), ...own[kind](row) }))) })),
    )
  }

  /** What comparing finds of the documents of a round: {kind, doc (its id, or null), row (its columns as kept)}. */
  *found(round) {
    this.#to(round)
    for (const { kind, doc, row } of this.#found)
      yield { kind, doc: doc && (round === 0 ? doc : `${doc}~${round}`), row: JSON.parse(filled(row, this.#round.fillings)) }
  }

  /** Days by which a round lies before the first. */
  days(round) {
    this.#to(round)
    return this.#round.days
  }
}
