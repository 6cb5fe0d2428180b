import { expect, test } from 'vitest'
import { read } from '../../pipeline.js'
import { RESOLVERS } from '../all.js'
import { deriveInMemory } from '../memory-source.js'

test('who is meant by an office alone takes part in the meeting', async () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['a', '2024-03-01', 'On 29 February the President of Cuba Miguel Rojas met with Foreign Minister of Norway Jonas Vik in Havana.'],
    ['b', '2024-05-10', 'On 9 May the President of Cuba met with Foreign Minister of Kenya Amina Otieno in Havana.'],
    ['c', '2024-07-01', 'On 30 June President of Cuba Miguel Rojas met with Foreign Minister of Chad Omar Saleh in Havana.'],
  ]
  const { involved } = await deriveInMemory(
    texts.map(([id, published, text]) => ({
      document: { id, published, recorded: '2026-01-01T00:00:00Z', side: null, outlet: null },
      record: read({ id, text, published }),
      sketch: '',
    })),
    RESOLVERS,
  )
  expect(involved.flatMap(({ doc, entity }) => (doc === 'b' && entity.startsWith('person:') ? [entity] : [])).sort()).toEqual([
    'person:amina-otieno',
    'person:miguel-rojas',
  ])
})
