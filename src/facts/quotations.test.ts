import { describe, expect, it } from 'vitest'
import { QUOTATION_RULES } from '../../languages/en/quotations.js'
import { read } from '../pipeline.js'

const quotations = (text: string) => read({ id: 't', text, published: '2025-03-01' }).quotations
const BERG = 'Norwegian Foreign Minister Anna Berg'

describe('quotation rules', () => {
  it.each(QUOTATION_RULES)('$id', (row) => {
    for (const example of row.yes)
      expect(
        quotations(example).map((q) => q.rule),
        example,
      ).toContain(row.id)
    for (const example of row.no) expect(quotations(example), example).toEqual([])
  })
})

describe('quotations', () => {
  it.each([
    [`${BERG} said: “We shall build the bridge together.”`, 'We shall build the bridge together.'],
    [`${BERG} said: «We shall build the bridge together.»`, 'We shall build the bridge together.'],
    [`${BERG} said: „We shall build the bridge together.“`, 'We shall build the bridge together.'],
    [`"We shall build the bridge together," said ${BERG}.`, 'We shall build the bridge together,'],
  ])('finds the speaker in: %s', (text, words) => {
    expect(quotations(text).map((q) => [q.speaker, q.words])).toEqual([['Anna Berg', words]])
  })

  it('joins the paragraphs of one quotation', () => {
    const [found, ...more] = quotations(`${BERG} said: “We shall build the bridge together.\n\n“It will open trade for both.”`)
    expect(more).toEqual([])
    expect(found?.words).toBe('We shall build the bridge together.\n\nIt will open trade for both.')
  })

  it('gives each turn of a transcript to its speaker', () => {
    const text =
      'Meeting in Oslo\n\nPrime Minister of Norway Anna Berg: Welcome to Oslo.\n\nWe are glad to see you.\n\nPresident of Kenya Paul Otieno: Thank you.\n\nAnna Berg: Let us begin.'
    expect(quotations(text).map((q) => [q.speaker, q.words])).toEqual([
      ['Anna Berg', 'Welcome to Oslo.\n\nWe are glad to see you.'],
      ['Paul Otieno', 'Thank you.'],
      ['Anna Berg', 'Let us begin.'],
    ])
  })

  it('takes no titles, terms and scare quotes for speech', () => {
    expect(quotations('The film “Night Train to Oslo” and the “smart port” were shown under the motto “Rivers Without Borders”.')).toEqual([])
  })

  it('ends a quotation that is never closed with its paragraph', () => {
    expect(quotations(`${BERG} said: “We shall build the bridge together.\n\nThe talks went on for two hours.`)[0]?.words).toBe(
      'We shall build the bridge together.',
    )
  })
})
