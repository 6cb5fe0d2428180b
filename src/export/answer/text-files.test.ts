import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Line } from '../../answers/types.js'
import { PLAIN } from '../paint.js'
import { answerCsv } from './csv.js'
import { answerMarkdown, plain } from './markdown.js'
import { jsonLines } from './rows.js'
import { answerAtTerminal } from './terminal.js'

const source = (quote: string) => ({
  document: 'd1',
  fact: 'e1',
  quote,
  from_at: 0,
  to_at: quote.length,
  outlet: quote,
  published: '2025-01-01',
  title: quote,
  address: 'https://example.org/a',
  reviewed: null,
  certainty: 'stated' as const,
})
const line = (text: string): Line => ({
  id: text,
  text,
  fields: { name: text, list: [text, text], count: 3, is: true, none: null },
  sources: [source(text)],
  lines: [{ id: null, text, fields: { quote: text }, sources: [source(text)] }],
})
const answerWith = (text: string, prose = false): Answer => ({
  question: 'people',
  title: text,
  asked: { party: [], person: [], topic: [], since: null, until: null, validAt: null, knownAt: null, limit: 50, words: null },
  sections: [
    {
      id: 'one',
      title: text,
      columns: ['name', 'list', 'count', 'is', 'none'].map((name) => ({ name, title: name, kind: 'text' })),
      lines: [line(text)],
      below: 'told',
      prose,
      left: 2,
    },
  ],
  coverage: { documents: 1, outlets: [{ outlet: text, documents: 1 }], first: '2025-01-01', last: '2025-01-01', missing: [] },
  notes: [text],
  next: null,
})

const NASTY = [
  '=1+1',
  '@cmd',
  '+1',
  '-1',
  '# head',
  '1. one',
  '- item',
  '> quote',
  '| a | b |',
  '[x](javascript:alert(1))',
  '![](x)',
  '<script>',
  '`code`',
  '[^1]: note',
  'a\n\n# b',
  '\u001b[31mred',
  '\u202eevil',
  '"quoted", cell',
  'http://example.org',
  '***',
]
const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.string()).map(([a, b]) => a + b),
)

describe('texts of sources cannot break out', () => {
  test('of Markdown: every sign that could mean something is escaped, and a text stays on its line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = plain(text)
        expect(escaped).not.toMatch(/[\r\n\t]/)
        expect(escaped.replace(/\\./g, '')).not.toMatch(/[\\`*_{}[\]<>#|~&$^]/)
        expect(escaped).not.toMatch(/^(?:\d+[.)]|[-+=])/)
        const titles = answerMarkdown(answerWith(text))
          .split('\n')
          .filter((one) => one.startsWith('# '))
        expect(titles).toHaveLength(1)
      }),
    )
  })

  test('of CSV: a cell is the text, made harmless where a spreadsheet would take it for a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [row] = parse(answerCsv(answerWith(text)), { columns: true }) as Record<string, string>[]
        expect(Object.keys(row ?? {})).toEqual(['name', 'list', 'count', 'is', 'none', 'text', 'sources', 'quotes'])
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        expect(row).toMatchObject({ count: '3', is: 'true', none: '', sources: 'd1#e1' })
      }),
    )
  })

  test('of a terminal: nothing that moves the cursor or turns the direction is left', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, prose) => {
        const painted = answerAtTerminal(answerWith(text, prose), { paint: PLAIN, width: 80 })
        expect(painted).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      }),
    )
  })
})

describe('an answer', () => {
  test('as JSON Lines has its fields at the top, and what stands below under the name of the section', () => {
    expect([...jsonLines(answerWith('Wang Yi'))]).toEqual([
      expect.objectContaining({
        name: 'Wang Yi',
        text: 'Wang Yi',
        sources: [source('Wang Yi')],
        told: [{ quote: 'Wang Yi', text: 'Wang Yi', sources: [source('Wang Yi')] }],
      }),
    ])
  })

  test('in sentences is read as paragraphs with numbered notes; the same words are one note', () => {
    const one = answerWith('They met.', true)
    const section = one.sections[0]
    if (!section) throw new Error('no section')
    const second: Line = { ...line('They parted.'), fields: { paragraph: true }, sources: [source('They met.')] }
    const third: Line = { ...line('It rained.'), sources: [source('rain fell all day')] }
    const text = answerMarkdown({
      ...one,
      sections: [
        {
          ...section,
          lines: [
            { ...line('They met.'), lines: [] },
            { ...third, lines: [] },
            { ...second, lines: [] },
          ],
        },
      ],
    })
    expect(text).toContain('They met.[^1] It rained.[^2]\n\nThey parted.[^1]\n')
    expect(text.match(/^\[\^\d+\]:/gm)).toEqual(['[^1]:', '[^2]:'])
  })
})
