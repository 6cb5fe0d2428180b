import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.js'

const topicsOf = (text: string, outlet = 'mfa.gov.xx'): string[] => read({ id: 'example', outlet, text }).topics.map((t) => t.code)

describe('topics of a document', () => {
  test('a list of discussed matters counts whole', () => {
    expect(topicsOf('The two ministers discussed trade, tourism, education and visa facilitation between Norway and Chile.').sort()).toEqual([
      'education',
      'migration-consular',
      'tourism',
      'trade',
    ])
  })

  test.each([
    ['an office', 'The Minister of Energy and Tourism of Chile, Ana Rojas, met the Norwegian Ambassador in Santiago.'],
    ['an office in small letters', 'The defence ministers of Norway and Chile met in Oslo.'],
    ['a body', 'The Ministry of Trade, Food Security and Transport of Chile received the Norwegian Ambassador.'],
    ['courtesies', 'The Norwegian Minister wished the President of Chile good health and a speedy recovery.'],
    ['general phrases', 'The Ministers of Norway and Chile discussed bilateral relations and issues of mutual interest.'],
    ['the press', 'The Ministers of Norway and Chile held a press conference after the talks.'],
  ])('%s: no topic', (_, text) => expect(topicsOf(text)).toEqual([]))

  test('humanitarian ties are culture, humanitarian aid is not', () => {
    expect(topicsOf('Norway and Chile agreed to develop cooperation in the humanitarian sphere.')).toEqual(['culture'])
    expect(topicsOf('Norway and Chile discussed humanitarian assistance to the victims.')).toEqual(['humanitarian'])
  })

  test('home affairs have none', () => {
    expect(topicsOf('Meeting with a governor\n\nThe President and the Governor discussed schools, hospitals and roads of the region.', 'kremlin.ru')).toEqual(
      [],
    )
  })

  test('each topic quotes its cue and names its row', () => {
    const [topic] = read({ id: 'example', outlet: 'mfa.gov.xx', text: 'Norway and Chile discussed rare earths.' }).topics
    expect(topic).toMatchObject({ code: 'raw-materials', rule: 'topic.raw-materials.minerals', certainty: 'stated' })
    expect(topic?.evidence.quote).toBe('rare earths')
  })

  test('a text of nothing but cues is read in one pass', () => {
    expect(topicsOf(`Norway and Chile discussed ${'trade, tourism and energy, '.repeat(2000)}and sport.`)).toContain('tourism')
  })
})
