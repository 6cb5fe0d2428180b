import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { parseFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Answer, Line, Source } from '../../answers/types.js'
import { webAnnotations } from './annotations.js'
import { bibtex, cslJson } from './citations.js'
import { answerDocx } from './docx.js'
import { atomFeed, jsonFeed } from './feeds.js'
import { gexf } from './gexf.js'
import { answerHtml } from './html.js'
import { icalendar } from './icalendar.js'
import { notesOf } from './notes.js'

const source = (document: string, quote: string, more: Partial<Source> = {}): Source => ({
  document,
  fact: 'e1',
  quote,
  from_at: 4,
  to_at: 4 + quote.length,
  outlet: 'Foreign Ministry',
  published: '2025-03-28',
  title: 'Ministers meet',
  address: 'https://example.org/a?b=1&c=2',
  reviewed: null,
  certainty: 'stated',
  ...more,
})
const line = (text: string, sources: readonly Source[], fields: Line['fields'] = {}): Line => ({ id: `event:${text.slice(0, 8)}`, text, fields, sources })
const answerOf = (...lines: Line[]): Answer => ({
  question: 'timeline',
  title: 'Kazakhstan & the European Union',
  asked: { party: [], person: [], topic: [], since: null, until: null, validAt: null, knownAt: null, limit: 100, words: null },
  sections: [{ id: 'contacts', title: 'Contacts', columns: [], lines, below: null, prose: false, left: 0 }],
  coverage: { documents: 2, outlets: [{ outlet: 'Foreign Ministry', documents: 2 }], first: '2025-03-28', last: '2025-04-04', missing: [] },
  notes: [],
  next: null,
})
const shared = source('d1', 'met in Ashgabat on 27 March')
const TOLD = answerOf(
  line('They met in Ashgabat.', [shared, source('d2', 'the ministerial took place')], { start: '2025-03-27', end: null, status: 'held', place: 'Ashgabat' }),
  line('A summit is planned.', [shared], { start: '2025-04', end: null, status: 'planned', place: null }),
)

describe('notes', () => {
  test('a source has one number, and every number leads to it', () => {
    const notes = notesOf(TOLD)
    expect(notes.sources.map(({ document }) => document)).toEqual(['d1', 'd2'])
    expect(TOLD.sections[0]?.lines.map(notes.of)).toEqual([[1, 2], [1]])
    const html = answerHtml(TOLD)
    expect(html.match(/href="#note-1"/g)).toHaveLength(2)
    expect(html).toContain('<li id="note-1"><q>met in Ashgabat on 27 March</q>')
  })
})

describe('files that other readers take', () => {
  test('Word: footnotes hold the quotes, pages are numbered, the same answer gives the same bytes', async () => {
    const docx = await answerDocx(TOLD)
    expect(Buffer.from(await answerDocx(TOLD)).equals(Buffer.from(docx))).toBe(true)
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) })
    expect(value).toContain('They met in Ashgabat.')
    expect(value.match(/footnote-\d+"/g)?.length).toBeGreaterThanOrEqual(3)
    expect(value).toContain('“met in Ashgabat on 27 March”')
    const files = unzipSync(docx)
    const footer = Object.keys(files).find((name) => /footer\d*\.xml$/.test(name)) as string
    expect(new TextDecoder().decode(files[footer])).toContain('PAGE')
  })
  test('iCalendar', () => {
    const events = new ICAL.Component(ICAL.parse(icalendar(TOLD))).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map((e) => [e.startDate.toString(), e.endDate.toString(), e.sequence, e.component.getFirstPropertyValue('status')])).toEqual([
      ['2025-03-27', '2025-03-28', 1, 'CONFIRMED'],
      ['2025-04-01', '2025-05-01', 0, 'TENTATIVE'],
    ])
    expect(icalendar(TOLD)).toBe(icalendar(TOLD))
    expect(events[0]?.uid).toBe('event%3AThey%20met@readout')
  })
  test('Atom and JSON Feed', () => {
    const atom = parseFeed(atomFeed(TOLD, 'https://example.org/feed.atom'))
    expect(atom.format).toBe('atom')
    const json = parseFeed(jsonFeed(TOLD, 'https://example.org/feed.json'))
    expect(json.format).toBe('json')
    expect((json.feed as { items: unknown[] }).items).toHaveLength(2)
  })
  test('CSL-JSON and BibTeX', () => {
    expect(JSON.parse(cslJson([shared]))[0]).toMatchObject({ id: 'd1-e1', issued: { 'date-parts': [[2025, 3, 28]] } })
    expect(bibtex([source('d 1', '50 % of {all} & $5')])).toContain('50 \\% of \\{all\\} \\& \\$5')
  })
  test('Web Annotation counts code points', async () => {
    const text = '😀😀 met in Ashgabat on 27 March'
    const made = JSON.parse(await webAnnotations([{ ...shared, from_at: 5, to_at: text.length }], () => Promise.resolve(text)))
    expect(made.items[0].target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 3, end: 3 + [...shared.quote].length })
  })
  test('GEXF', () => {
    const xml = gexf({
      title: 'A & B',
      nodes: [
        { id: 'a', label: '<A>', kind: 'party' },
        { id: 'b', label: 'B', kind: 'party' },
      ],
      edges: [{ a: 'a', b: 'b', weight: 2, first: '2024', last: null }],
    })
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(new XMLParser({ ignoreAttributes: false }).parse(xml).gexf.graph.edges.edge['@_weight']).toBe('2')
  })
})

describe('texts of sources do not break out', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '</q><script>alert(1)</script>',
      ']]>',
      'x"><img src=x onerror=1>',
      'a\r\nATTENDEE:mailto:x',
      '&#60;b&#62;',
      '\u0000\ud800',
      '}\\input{x}',
      '=1+1',
    ),
  )
  test('of HTML, XML, iCalendar, Word', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (a, b) => {
        const answer = answerOf(
          line(`x${a}`, [source('d1', `q${b}`, { title: a, outlet: b })], { start: '2025-03-27', end: null, status: 'held', place: a || null }),
        )
        const html = answerHtml(answer)
        expect(html.match(/<(?!\/?(?:!doctype|html|head|meta|title|style|body|main|h1|h2|section|p|sup|a|ol|li|q|ul)\b)/g)).toBeNull()
        expect(XMLValidator.validate(atomFeed(answer, 'https://example.org/'))).toBe(true)
        const entry = new ICAL.Component(ICAL.parse(icalendar(answer))).getAllSubcomponents('vevent')
        expect(entry).toHaveLength(1)
        expect(entry[0]?.getFirstProperty('attendee')).toBeNull()
        const files = unzipSync(await answerDocx(answer))
        for (const name of ['word/document.xml', 'word/footnotes.xml']) expect(XMLValidator.validate(new TextDecoder().decode(files[name]))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
