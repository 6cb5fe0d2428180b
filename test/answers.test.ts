import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Narrowing, QUESTIONS } from '../src/answers/questions.js'
import type { Answer, Line, Source, Terms } from '../src/answers/types.js'
import { ReadoutError } from '../src/base/errors.js'
import { fold } from '../src/base/fold.js'
import { RESOLVERS } from '../src/resolve/all.js'
import type { Store } from '../src/store/types.js'
import { exampleDocuments } from './support/example.js'
import { storeOf } from './support/example-store.js'

const TODAY = '2026-01-15'
let store: Store
let close: () => Promise<void>
const texts = new Map(exampleDocuments().map((document) => [document.id, document.text]))

const ask = async (name: string, terms: Omit<Terms, 'today'> = {}): Promise<Answer> => {
  const row = QUESTIONS.find((one) => one.name === name)
  if (!row) throw new Error(`no question ${name}`)
  return (await row.load())(store, { today: TODAY, ...terms })
}
const refusal = async (name: string, terms: Omit<Terms, 'today'>): Promise<string> => {
  try {
    await ask(name, terms)
  } catch (error) {
    if (error instanceof ReadoutError) return `${error.failure.code}: ${error.failure.message} ${error.failure.todo}`
    throw error
  }
  return 'answered'
}
const allLines = (answer: Answer): Line[] => answer.sections.flatMap((section) => section.lines.flatMap((line) => [line, ...(line.lines ?? [])]))
const allSources = (answer: Answer): Source[] => allLines(answer).flatMap((line) => line.sources)

/** Each question, asked so that the example has an answer. */
const ASKED: Readonly<Record<string, Omit<Terms, 'today'>>> = {
  search: { words: ['visa', 'facilitation'] },
  timeline: { words: ['Kazakhstan', 'EU'] },
  dossier: { words: ['Kaja Kallas'] },
  brief: { words: ['kazakhstan', 'EU'] },
  calendar: { since: '2025-01-01' },
  topics: { words: ['kazakhstan', 'EU'] },
  wording: { words: ['kazakhstan', 'EU'] },
  network: { words: ['kazakhstan'] },
  commitments: { words: ['kazakhstan', 'EU'] },
  occasion: { words: ['event:2025-04-04-eu-central-asia-summit'] },
  initiatives: { words: ['trans-caspian'] },
}
/** Questions whose lines are sums over documents, or that find nothing wrong with the example. */
const WITHOUT_SOURCES = new Set(['coverage', 'changes', 'verify'])

beforeAll(async () => {
  ;({ store, close } = await storeOf(exampleDocuments()))
})
afterAll(() => close())

describe('every answer', () => {
  for (const { name } of QUESTIONS) {
    test(`${name} cites words that stand where it says`, async () => {
      const answer = await ask(name, ASKED[name] ?? {})
      for (const { document, quote, from_at, to_at } of allSources(answer)) expect(texts.get(document)?.slice(from_at, to_at)).toBe(quote)
      if (WITHOUT_SOURCES.has(name)) return
      expect(allLines(answer).length).toBeGreaterThan(0)
      // what waits for a ruling is told by numbers only
      expect(allLines(answer).filter((line) => line.sources.length === 0 && line.mark !== 'waiting')).toEqual([])
    })

    test(`${name} knows nothing of what was published later`, async () => {
      const answer = await ask(name, { ...ASKED[name], knownAt: '2024-12-31' })
      const late = allSources(answer).filter(({ published }) => (published ?? '') > '2024-12-31')
      expect(late).toEqual([])
      expect((answer.coverage.last ?? '') <= '2024-12-31').toBe(true)
    })
  }

  test('tells its columns for every field of a table', async () => {
    for (const { name } of QUESTIONS) {
      const { sections } = await ask(name, ASKED[name] ?? {})
      for (const { prose, columns, lines, id } of sections)
        if (!prose) for (const column of columns) expect(Object.keys(lines[0]?.fields ?? {}), `${name}, ${id}`).toContain(column.name)
    }
  })

  test('comes in pages that together are the whole', async () => {
    for (const { name } of QUESTIONS.filter((row) => row.paged && row.name !== 'commitments')) {
      const asked = name === 'search' ? { words: ['visa'] } : {}
      const whole = await ask(name, { ...asked, limit: 1000 })
      const pages: unknown[] = []
      let after: string | null = null
      do {
        const page: Answer = await ask(name, { ...asked, limit: 7, ...(after === null ? {} : { after }) })
        pages.push(...page.sections.flatMap((section) => section.lines.map((line) => line.id ?? line.text)))
        after = page.next
      } while (after !== null)
      const lines = whole.sections.flatMap((section) => section.lines.map((line) => line.id ?? line.text))
      expect(pages.length, name).toBe(name === 'figures' ? pages.length : lines.length)
      expect([...new Set(pages)].sort(), name).toEqual([...new Set(lines)].sort())
    }
  })
})

describe('answers from other stores', () => {
  test('do not depend on the order of adding, nor on being worked out anew', async () => {
    const other = await storeOf([...exampleDocuments()].reverse())
    await other.store.derive(RESOLVERS)
    for (const { name, load } of QUESTIONS) {
      const again = await (await load())(other.store, { today: TODAY, ...ASKED[name] })
      expect(again, name).toEqual(await ask(name, ASKED[name] ?? {}))
    }
    await other.close()
  })

  test('say of an empty store that nothing was searched', async () => {
    const empty = await storeOf([])
    for (const { name, load } of QUESTIONS.filter((row) => !['dossier', 'initiatives', 'occasion', 'verify', 'today'].includes(row.name))) {
      const answer = await (await load())(empty.store, { today: TODAY, ...ASKED[name] })
      expect(answer.sections, name).toEqual([])
      expect(answer.notes.join(' '), name).toContain('Nothing was found')
    }
    await empty.close()
  })
})

describe('the worked example', () => {
  test('figures show who said which for the turnover of 2024', async () => {
    const { sections } = await ask('figures', { party: ['kazakhstan', 'EU'], since: '2024', until: '2024-12-31' })
    const turnover = sections[0]?.lines.find((line) => /turnover|mutual trade/.test(String(line.fields['indicator'])))
    expect(turnover?.fields['values']).toEqual(['48.7 billion USD', '49.7 billion USD', 'about 50 billion USD'])
    expect(turnover?.lines?.map((line) => line.fields['document'])).toEqual(['kz-214', 'kz-219', 'kz-220', 'kz-228'])
  })

  test('the ledger shows the Samarkand summit planned and held', async () => {
    const { sections } = await ask('commitments', ASKED['commitments'])
    const summit = sections.find((one) => one.id === 'plans')?.lines.find((line) => line.fields['place'] === 'Samarkand')
    expect(summit?.fields).toMatchObject({ start: '2025-04-04', status: 'held' })
    expect(new Set(summit?.lines?.map((line) => line.fields['status']))).toEqual(new Set(['planned', 'held', 'past']))
  })

  test('holdings show high representatives following each other', async () => {
    const { sections } = await ask('holdings', { person: ['Kaja Kallas'] })
    const office = sections[0]?.lines.find((line) => line.fields['title'] === 'High Representative')
    expect(office?.fields).toMatchObject({ name: 'Kaja Kallas', predecessor: 'Josep Borrell' })
  })

  test('foreign ministers follow each other alike in a dossier, on a page of many and on one of few', async () => {
    const chain = async (terms: Omit<Terms, 'today'>): Promise<unknown> => {
      const { sections } = await ask('holdings', terms)
      const line = sections[0]?.lines.find(({ fields }) => fields['name'] === 'Murat Nurtleu' && /Foreign/.test(String(fields['title'])))
      return [line?.fields['predecessor'], line?.fields['successor']]
    }
    const told = ['Mukhtar Tileuberdi', 'Yermek Kosherbayev']
    expect(await chain({ person: ['Murat Nurtleu'] })).toEqual(told)
    expect(await chain({ limit: 1000 })).toEqual(told)
    expect(await chain({ party: ['kazakhstan'], limit: 5 })).toEqual(told)
  })

  test('offices on a day leave out those whom others had followed by then', async () => {
    const { sections } = await ask('holdings', { words: ['kazakhstan'], validAt: '2023-06-01' })
    const ministers = sections[0]?.lines.filter(({ fields }) => /^(?:Foreign Minister|Minister of Foreign Affairs)$/.test(String(fields['title'])))
    expect(ministers?.map(({ fields }) => fields['name'])).toEqual(['Murat Nurtleu'])
  })

  test('pairs show what only one side said', async () => {
    const { sections } = await ask('pairs', { party: ['EU'] })
    expect(sections[0]?.lines.some((line) => (line.fields['only_left'] as string[]).length > 0 && (line.fields['both'] as string[]).length > 0)).toBe(true)
  })

  test('a plan whose day came after the newest source is not called lost, whatever the clock says', async () => {
    const { sections } = await ask('commitments', { words: ['kazakhstan', 'EU'] })
    const plans = sections.find(({ id }) => id === 'plans')?.lines ?? []
    expect(plans.filter(({ fields }) => String(fields['start']) >= '2026').map(({ fields }) => fields['outcome'])).toEqual(['planned'])
    const later = await store.rows('report', { orderBy: [['known', 'desc']], limit: 1 })
    expect((later[0]?.known ?? '') < TODAY).toBe(true)
  })

  test('names after a question are the same as names by option', async () => {
    for (const name of ['engagements', 'figures', 'holdings', 'people', 'pairs', 'conflicts', 'coverage', 'agreements', 'initiatives']) {
      const [byWords, byOption] = [await ask(name, { words: ['kazakhstan', 'EU'] }), await ask(name, { party: ['kazakhstan', 'EU'] })]
      expect(byWords.sections, name).toEqual(byOption.sections)
      expect(byWords.sections.flatMap(({ lines }) => lines).length, name).toBeGreaterThan(0)
    }
  })

  test('coverage tells the months without a source', async () => {
    const { coverage, notes } = await ask('coverage')
    expect(coverage).toMatchObject({ documents: 46, first: '2014-10-15', last: '2025-12-25' })
    expect(coverage.missing).toContain('2025-06')
    expect(notes[0]).toContain('silence there is not absence')
  })
})

describe('the brief', () => {
  test('has no sentence without a note, and every note proves names and days', async () => {
    const answer = await ask('brief', ASKED['brief'])
    const people = (await ask('people', { limit: 1000 })).sections[0]?.lines ?? []
    expect(answer.sections.map((section) => section.id)).toEqual(expect.arrayContaining(['short', 'people', 'contacts', 'plans', 'figures', 'agreements']))
    for (const { text, sources } of allLines(answer)) {
      expect(sources.length, text).toBeGreaterThan(0)
      const words = fold(sources.map(({ quote, title }) => `${quote} ${title ?? ''}`).join(' '))
      for (const { fields } of people) {
        const name = String(fields['name'])
        if (!text.includes(name)) continue
        const family = fold(name.split(' ').at(-1) as string)
        expect(words, `${name} in: ${text}`).toContain(family)
      }
      for (const [day] of text.matchAll(/\b\d{1,2} \p{Lu}\p{Ll}+(?= \d{4})/gu)) expect(provesDay(day, sources), `${day} in: ${text}`).toBe(true)
    }
  })

  test('is two pages, told in sentences', async () => {
    const answer = await ask('brief', ASKED['brief'])
    const words = allLines(answer).reduce((sum, line) => sum + line.text.split(/\s+/).length, 0)
    expect(words).toBeGreaterThan(400)
    expect(words).toBeLessThan(1400)
    for (const { text } of allLines(answer)) expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u)
  })
})

/** A day is proved if the words tell it, if the text was published on it, or if the words reckon from the day of publication. */
function provesDay(day: string, sources: readonly Source[]): boolean {
  const [number = '', month = ''] = day.split(' ')
  return sources.some(({ quote, published }) => {
    const words = fold(quote)
    const tellsIt = words.includes(fold(month)) && new RegExp(`\\b${number}\\b`).test(words)
    return tellsIt || (published ?? '').endsWith(`-${number.padStart(2, '0')}`) || /\b(?:today|yesterday|on \w+day|\w+day|last|next|tomorrow)\b/.test(words)
  })
}

/** Terms that leave little of the example. */
const NARROW: Readonly<Record<Narrowing, Omit<Terms, 'today'>>> = {
  party: { party: ['France'] },
  person: { person: ['Josep Borrell'] },
  topic: { topic: ['transport'] },
  since: { since: '2025-04' },
  until: { until: '2023-06' },
  validAt: { validAt: '2019-06-01' },
  knownAt: { knownAt: '2023-01-01' },
  limit: { limit: 1 },
}

describe('a term that a question says it heeds changes its answer', () => {
  const cases = QUESTIONS.filter(({ name }) => !WITHOUT_SOURCES.has(name)).flatMap(({ name, heeds }) => heeds.map((term) => [name, term] as const))
  test.each(cases.filter(([name, term]) => !(name === 'today' && term === 'until')))('%s by %s', async (name, term) => {
    const { since: _since, ...asked } = name === 'network' || (name === 'initiatives' && term === 'limit') ? {} : (ASKED[name] ?? {})
    const whole = await ask(name, name === 'calendar' ? { since: '2013' } : asked)
    const narrowed = await ask(name, { ...(name === 'calendar' ? { since: '2013' } : asked), ...NARROW[term] })
    expect(JSON.stringify(narrowed.sections)).not.toBe(JSON.stringify(whole.sections))
  })
})

describe('what cannot be answered', () => {
  test('an unknown name gives the nearest ones', async () => {
    expect(await refusal('timeline', { words: ['Kazachstan'] })).toMatch(/^ANSWER_MISSING: "Kazachstan" was not found\. Did you mean .*"Kazakhstan"/)
    expect(await refusal('holdings', { person: ['Kaja Kalas'] })).toContain('Did you mean "Kaja Kallas"')
  })

  test('an ambiguous name lists the candidates with their offices', async () => {
    const text = await refusal('holdings', { person: ['president'] }).catch(() => '')
    expect(text).toMatch(/ANSWER_MISSING|NAME_AMBIGUOUS/)
    const people = (await ask('people', { limit: 1000 })).sections[0]?.lines ?? []
    const given = people.map((line) => String(line.fields['name']).split(' ')[0] ?? '')
    const shared = given.find((name, i) => name.length > 3 && given.indexOf(name) !== i) ?? ''
    expect(shared).not.toBe('')
    expect(await refusal('holdings', { person: [shared] })).toMatch(new RegExp(`NAME_AMBIGUOUS: "${shared}" may be several: .*\\(.*\\) – person:.*; `))
  })

  test.each([
    ['2025-02-30', 'a day that the calendar has'],
    ['soon', 'a date as YYYY-MM-DD'],
  ])('the date %s is refused', async (since, reason) => {
    expect(await refusal('engagements', { since })).toContain(reason)
  })

  test('an end before the beginning and an unknown topic are refused', async () => {
    expect(await refusal('engagements', { since: '2025', until: '2024' })).toContain('does not lie before 2025')
    expect(await refusal('engagements', { topic: ['trades'] })).toContain('Give trade')
  })

  test('a cursor tells nothing, and one of another question, of other terms or changed on the way is refused', async () => {
    const { next } = await ask('people', { limit: 2 })
    expect(Buffer.from(next ?? '', 'base64url').toString()).not.toBe('')
    expect(next).toMatch(/^[\w-]+$/)
    expect((await ask('people', { limit: 3, after: next ?? '' })).sections[0]?.lines).toHaveLength(3)
    const other = (await ask('engagements', { party: ['EU'], limit: 2 })).next ?? ''
    const forged = Buffer.from(`1${'0'.repeat(16)}["person:a",1]`).toString('base64url')
    const newer = Buffer.from(
      Buffer.from(next ?? '', 'base64url')
        .toString()
        .replace('1', '2'),
    ).toString('base64url')
    for (const after of ['', 'x', '50', '["person:a",1]', other, forged, newer, `${next}A`, (next ?? '').slice(0, -2)])
      expect([after, await refusal('people', { after })]).toEqual([after, expect.stringContaining('CURSOR_FOREIGN')])
    expect(await refusal('people', { party: ['EU'], after: next ?? '' })).toContain('CURSOR_FOREIGN')
    expect(await refusal('engagements', { party: ['Kazakhstan'], after: other })).toContain('CURSOR_FOREIGN')
    expect((await ask('engagements', { party: ['european union'], limit: 2, after: other })).sections[0]?.lines).toHaveLength(2)
  })

  test('a name in Cyrillic gives the nearest in Latin letters', async () => {
    expect(await refusal('dossier', { words: ['Токаев'] })).toContain('Did you mean "Kassym-Jomart Tokayev"')
  })

  test('a brief of two who never met says so', async () => {
    const { notes } = await ask('brief', { words: ['EU', 'US'] })
    expect(notes).toEqual(['The record holds no dealing of the European Union and the United States with each other that has taken place.'])
    expect((await ask('brief', { words: ['EU', 'kazakhstan'] })).notes).toEqual([])
  })

  test('a name given twice, in two spellings, is asked for once', async () => {
    const { asked, sections } = await ask('timeline', { words: ['Kaja Kallas', 'Kallas', 'EU', 'European Union'] })
    expect([asked.person, asked.party]).toEqual([['Kaja Kallas'], ['European Union']])
    expect(sections[0]?.lines.length).toBeGreaterThan(1)
  })

  test('an empty answer says what was searched', async () => {
    const { notes, sections } = await ask('engagements', { party: ['EU'], since: '1990', until: '1991' })
    expect(sections).toEqual([])
    expect(notes[0]).toBe('Nothing was found of the European Union, from 1990, until 1991.')
    expect(notes[1]).toMatch(/^Searched: \d+ documents of \d+ outlets, published from .* to .*\. No source lies in \d+ of the months between\.$/)
  })
})
