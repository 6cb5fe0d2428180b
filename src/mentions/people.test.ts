import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../pipeline.js'
import { PeopleIndex } from './office-reference.js'

const readingOf = (text: string, outlet: string | null = null) => mentionsOf({ id: 'test', text, outlet, published: '2025-03-03' })

/** "Name: Title @ Party (status); …" for each person of a text. */
function peopleIn(text: string, outlet: string | null = null): string[] {
  return readingOf(text, outlet).people.map((person) => {
    const positions = person.positions.map((p) => `${p.title} @ ${p.of}${p.status === 'current' ? '' : ` (${p.status})`}`)
    return positions.length ? `${person.name}: ${positions.join('; ')}` : person.name
  })
}

describe('offices beside names', () => {
  test.each([
    ['Foreign Minister of Latvia Anna Ozola arrived.', ['Anna Ozola: Foreign Minister @ Latvia']],
    ['It took place. I’m Anna Ozola, Foreign Minister of Latvia. Thank you.', ['Anna Ozola: Foreign Minister @ Latvia']],
    ['On the Visit of His Highness Sheikh Karim bin Rashid, President of Latvia.', ['Karim bin Rashid: President @ Latvia']],
    ['the Foreign Minister of Latvia, Anna Ozola, arrived.', ['Anna Ozola: Foreign Minister @ Latvia']],
    ['They met Anna Ozola, Foreign Minister of Latvia.', ['Anna Ozola: Foreign Minister @ Latvia']],
    ['They met Anna Ozola, who is Latvia’s Foreign Minister.', ['Anna Ozola: Foreign Minister @ Latvia']],
    ['Foreign Minister Anna Ozola (Latvia) spoke.', ['Anna Ozola: Foreign Minister @ Latvia']],
    [
      'Deputy Prime Minister – Minister of Foreign Affairs of Chile Rosa Pinto spoke.',
      ['Rosa Pinto: Minister of Foreign Affairs @ Chile; Deputy Prime Minister @ Chile'],
    ],
    ['Minister of Energy, Water and Natural Resources of Kenya Peter Otieno spoke.', ['Peter Otieno: Minister of Energy, Water and Natural Resources @ Kenya']],
    [
      'UN Envoy Ban Soo-jin met Foreign Minister Pham Binh Minh of Vietnam.',
      ['Ban Soo-jin: Envoy @ United Nations', 'Pham Binh Minh: Foreign Minister @ Vietnam'],
    ],
    ['The Foreign Minister and Norwegian Minister Anna Berg met.', ['Anna Berg: Minister @ Norway']],
    ['RoK Foreign Minister Kim Soo-jin spoke.', ['Kim Soo-jin: Foreign Minister @ South Korea']],
    ['Norwegian President A. Berg and Prime Minister Kari Lund spoke.', ['A. Berg: President @ Norway', 'Kari Lund: Prime Minister @ Norway']],
    ['Chair of the Trade Committee of the Senate of Canada Mia Berg spoke.', ['Mia Berg: Chair of the Trade Committee of the Senate @ Canada']],
    ['The Ambassador of Chile to Kenya, H.E. Ms Rosa Pinto, spoke.', ['Rosa Pinto: Ambassador to Kenya @ Chile']],
    ['EU Special Representative for the Sahel Jan Novak spoke.', ['Jan Novak: Special Representative for the Sahel @ European Union']],
    ['Presidents Anna Ozola of Latvia and Jan Novak of Poland met.', ['Anna Ozola: President @ Latvia', 'Jan Novak: President @ Poland']],
    ['Petra Holm, who chairs the Budget Committee of the Bundestag, spoke.', ['Petra Holm: Chair of the Budget Committee of the Bundestag @ Germany']],
    ['He met Petra Holm, a Deputy Director-General in DG HOME.', ['Petra Holm: Deputy Director-General @ DG HOME']],
    [
      'He met Petra Holm, who is Director for Russia, Eastern Partnership, Central Asia and the OSCE at the European External Action Service.',
      ['Petra Holm: Director for Russia, Eastern Partnership, Central Asia and the OSCE @ European External Action Service'],
    ],
    ['I’m Petra Holm. Thank you.', ['Petra Holm']],
    ['AMBASSADOR PETRA HOLM OF CHILE: We met.', ['PETRA HOLM: Ambassador @ Chile']],
    [
      'The foreign ministers of the Republic of Chile – Rosa Pinto, Kenya – Amina Njoroge, High Representative of the European Union Jan Novak met.',
      ['Rosa Pinto: foreign minister @ Chile', 'Amina Njoroge: foreign minister @ Kenya', 'Jan Novak: High Representative @ European Union'],
    ],
    [
      'Foreign Minister PARK Min met Minister for Foreign Affairs SATO Kenji.',
      ['PARK Min: Foreign Minister @ null', 'SATO Kenji: Minister for Foreign Affairs @ null'],
    ],
    ['H.H. Sheikh Omar bin Rashid, Minister of Foreign Affairs of Oman, received her.', ['Omar bin Rashid: Minister of Foreign Affairs @ Oman']],
    ['Nordline Group CEO Petra Holm spoke.', ['Petra Holm: CEO @ Nordline Group']],
  ])('%s', (text, expected) => {
    const found = peopleIn(text)
    expect(found.map((p) => p.split(/: |; /).sort())).toEqual(expected.map((p) => p.split(/: |; /).sort()))
  })
})

describe('status', () => {
  test.each([
    ['Acting Foreign Minister of Peru Luis Paz spoke.', 'acting'],
    ['Former Foreign Minister of Peru Luis Paz spoke.', 'former'],
    ['They met Luis Paz, then Foreign Minister of Peru.', 'former'],
    ['Peru was represented by Luis Paz, in those days Foreign Minister of Peru.', 'former'],
    ['Luis Paz, who was Foreign Minister of Peru at the time, agreed.', 'former'],
    ['President-elect of Peru Luis Paz spoke.', 'incoming'],
  ])('%s', (text, status) => {
    expect(readingOf(text).people[0]?.positions[0]?.status).toBe(status)
  })
})

test('an office that lies ahead is incoming, with the day it begins', () => {
  const [ahead] = readingOf('As of 1 April, Luis Paz will be Ambassador of Peru to Kenya.').people
  expect(ahead?.positions[0]).toMatchObject({ title: 'Ambassador to Kenya', of: 'Peru', status: 'incoming', from: '2025-04-01' })
  const [named] = readingOf('Rosa Pinto has been appointed Ambassador of Chile to Kenya. She will take up the post on 1 May.').people
  expect(named?.positions[0]).toMatchObject({ status: 'incoming', from: '2025-05-01' })
})

describe('names', () => {
  test.each([
    ['Mohammed bin Salman Al Saud', 'Crown Prince Mohammed bin Salman Al Saud spoke.'],
    ['Ursula von der Leyen', 'They met Ursula von der Leyen, President of the European Commission.'],
    ['Kim Hong-kyun', 'Vice Minister Kim Hong-kyun spoke.'],
    ['K.A. Perera', 'Secretary K.A. Perera spoke.'],
    ['Joseph R. Biden, Jr.', 'President Joseph R. Biden, Jr. spoke.'],
    ['Harald V', 'King Harald V of Norway spoke.'],
    ['D’Hose', 'Speaker D’Hose spoke.'],
    ['Lloyd Austin', 'Secretary of Defense Lloyd Austin spoke.'],
    ['Rice', 'On Monday Secretary Rice said so.'],
  ])('%s', (name, text) => {
    expect(readingOf(text).people.map((p) => p.name)).toEqual([name])
  })

  test.each([
    'They welcomed the Abraham Accords and the Inflation Reduction Act.',
    'They visited the Bai Dinh Pagoda and Nelson Mandela Square.',
    'The Robert Wood Foundation and the Maria Curie Institute took part.',
    'The Biden-Harris Administration released a plan.',
    'President Commences Diplomatic Discussions in India',
  ])('no one in: %s', (text) => {
    expect(readingOf(text).people.map((p) => p.name)).toEqual([])
  })
})

describe('who is who', () => {
  test('short and misspelt forms join the full name', () => {
    const { people } = readingOf('President Anura Kumara Dissanayake spoke. Mr Disanayake left. Dissanayake’s visit ended.')
    expect(people.map((p) => [p.name, p.mentions.length])).toEqual([['Anura Kumara Dissanayake', 3]])
  })

  test('two full names with one surname stay two people', () => {
    expect(peopleIn('President Joe Biden and Jill Biden hosted Anna Ozola.').map((p) => p.split(':')[0])).toEqual(['Joe Biden', 'Jill Biden', 'Anna Ozola'])
  })

  test('a fuller office takes in the shorter one', () => {
    expect(peopleIn('Secretary of State Antony Blinken spoke. Secretary Blinken left.')).toEqual(['Antony Blinken: Secretary of State @ United States'])
  })

  test('a known leader is placed though the text does not say whose', () => {
    const [person] = readingOf('They spoke with President Duda.', 'state.gov').people
    expect(person?.positions[0]).toMatchObject({ of: 'Poland', basis: 'list of leaders' })
  })
})

describe('offices without a name', () => {
  const reading = readingOf(
    'Foreign Minister of Latvia Anna Ozola met Foreign Minister of Chile Luis Paz. The Latvian Foreign Minister spoke first. The Minister agreed. The Queen was absent.',
  )
  const index = new PeopleIndex(reading)
  const meant = (words: string): string | undefined => {
    const office = reading.offices.find((o) => reading.text.source.slice(reading.text.tokens.start[o.from], reading.text.tokens.end[o.to - 1]) === words)
    return office ? reading.people[index.referentOf(office) ?? -1]?.name : 'no such office'
  }

  test('are told by their party, else by who came last', () => {
    expect(meant('Latvian Foreign Minister')).toBe('Anna Ozola')
    expect(meant('Minister')).toBe('Luis Paz')
    expect(meant('Queen')).toBeUndefined()
  })

  test('names are found by token', () => {
    const ozola = reading.names[0]
    expect(index.personAt(ozola?.from ?? -1)).toBe(0)
    expect(index.personAt(0)).toBe(-1)
  })
})

test('mentions never overlap, and every range is inside the text', () => {
  const reading = readingOf(
    'President Joseph R. Biden, Jr. met King Charles III, Dr. S. Jaishankar and Vice President Kamala Harris in Washington, D.C. Mr. Biden thanked them.',
  )
  const { count } = reading.text.tokens
  let last = 0
  for (const { from, to } of reading.names) {
    expect(from).toBeGreaterThanOrEqual(last)
    expect(to).toBeGreaterThan(from)
    expect(to).toBeLessThanOrEqual(count)
    last = to
  }
})
