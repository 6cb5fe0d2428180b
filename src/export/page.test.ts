import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exampleDocuments } from '../../test/support/example.js'
import { MADE_TEXT, madeRecord } from '../../test/support/made-record.js'
import { allFacts } from '../model/all-facts.js'
import { read } from '../pipeline.js'
import { CONTENTS_CLOSE, CONTENTS_OPEN, PAGE_FOOT, pageHead, pagePart } from './page.js'
import { markedText } from './page-marks.js'
import { SCRIPT } from './page-script.js'
import { STYLE } from './page-style.js'

const page = (...parts: ReturnType<typeof pagePart>[]): string =>
  pageHead('Talks', parts.length) + CONTENTS_OPEN + parts.map((p) => p.entry).join('') + CONTENTS_CLOSE + parts.map((p) => p.article).join('') + PAGE_FOOT

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

describe('the page', () => {
  test('asks nobody for anything, and lets run only what it holds itself', () => {
    const html = page(pagePart(madeRecord(), MADE_TEXT, 'd1-1'))
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash(STYLE)}'; script-src 'sha256-${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).toContain(`<style>${STYLE}</style>`)
    expect(html).toContain(`<script>${SCRIPT}</script>`)
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|form|base)\b|\bsrc=|\bstyle="|\bon\w+="|@import|url\(/)
  })

  test('every link leads to a place on it, and no id stands twice', () => {
    const documents = exampleDocuments()
    const html = page(...documents.map((d, i) => pagePart(read(d), d.text, `d1-${i + 1}`)))
    const ids = [...html.matchAll(/\bid="([^"]*)"/g)].map((m) => m[1])
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    expect([...html.matchAll(/href="#([^"]*)"/g)].map((m) => m[1]).filter((id) => !known.has(id))).toEqual([])
  })

  test('every fact can be reached, in the text and beside it', () => {
    for (const document of exampleDocuments().slice(0, 20)) {
      const record = read(document)
      const { article } = pagePart(record, document.text, 'd1-1')
      for (const { fact } of allFacts(record)) {
        expect(article).toContain(`<i id="d1-1-m-${fact.id}">`)
        expect(article).toContain(`id="d1-1-${fact.id}"`)
      }
    }
  })

  test('the text stands on it whole', () => {
    for (const document of exampleDocuments()) {
      const { heading, body } = markedText(document.text, [...allFacts(read(document))], 'd1', document.title ?? null)
      const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
      expect(squeeze(`${textOf(heading ?? '')} ${textOf(body)}`)).toBe(squeeze(document.text))
    }
  })

  test('overlapping facts are underlined at different heights, inferred ones dotted', () => {
    const { article } = pagePart(madeRecord(), MADE_TEXT, 'd1-1')
    expect(article).toContain('<a class="m l2ei l0p" href="#d1-1-p1" data-f="e1 p1">Anna Berg</a>')
    expect(article).toContain('data-f="c1">agreed to double </a>')
  })

  test('hostile words stay words', () => {
    const evil = `</style><script>alert(1)</script><img src=x onerror="alert(2)">'"&\u0000\ud800`
    const record = madeRecord({ id: evil, problems: [{ code: evil, message: evil, where: evil }] })
    const { entry, article } = pagePart(
      {
        ...record,
        document: { ...record.document, title: evil, outlet: evil, published: evil, language: evil, address: `javascript:alert(1)//${evil}` },
        people: record.people.map((p) => ({ ...p, name: evil, positions: p.positions.map((x) => ({ ...x, title: evil, of: evil })) })),
        engagements: record.engagements.map((e) => ({
          ...e,
          name: evil,
          people: [evil],
          parties: [evil],
          place: evil,
          start: evil,
          topics: [evil],
          basis: evil,
        })),
        figures: record.figures.map((f) => ({ ...f, unit: evil, indicator: evil, period: evil })),
        agreements: record.agreements.map((a) => ({ ...a, name: evil, acronym: evil })),
        commitments: record.commitments.map((c) => ({ ...c, by: [evil], to: [evil], due: evil })),
      },
      `${evil}\n\n${MADE_TEXT}`,
      'd1-1',
    )
    for (const html of [entry, article, pageHead(evil, 1).replace(STYLE, '')]) {
      expect(html).not.toMatch(/<script>|<img|<\/style><|\u0000|\ud800|href="javascript/)
      expect(html).not.toMatch(/<[^>]*onerror="alert/)
    }
  })

  test('a text with many overlapping facts takes linear time', () => {
    const text = 'word '.repeat(200_000)
    const facts = Array.from({ length: 50_000 }, (_, i) => ({
      kind: 'topic' as const,
      fact: { id: `t${i}`, evidence: { quote: 'word word word', start: i * 15, end: i * 15 + 14 }, rule: 'r', certainty: 'stated' as const, basis: null },
    }))
    expect(markedText(text, facts, 'd1', null).body.match(/data-f/g)?.length).toBe(50_000)
  })
})
