import { expect, test } from 'vitest'
import { withGiven } from './given.js'

const GIVEN = { published: '2025-03-04', outlet: 'MFA' }

test('what a document tells stays; what it does not tell, or what is only likely, is as given', () => {
  const told = { id: 'a', text: 'x', published: '2024-01-01', outlet: 'Gov', provenance: { published: 'meta date' } }
  expect(withGiven(told, GIVEN)).toEqual(told)
  expect(withGiven({ id: 'a', text: 'x' }, GIVEN)).toEqual({ id: 'a', text: 'x', ...GIVEN })
  const likely = { id: 'a', text: 'x', published: '2026-01-01', outlet: 'mfa.example', title: 'T' }
  const provenance = { published: 'PDF CreationDate', outlet: 'host of the address', title: 'PDF Title' }
  expect(withGiven({ ...likely, provenance }, GIVEN)).toEqual({ id: 'a', text: 'x', title: 'T', ...GIVEN, provenance: { title: 'PDF Title' } })
  expect(withGiven({ ...likely, provenance }, { published: null, outlet: null })).toEqual({ ...likely, provenance })
})
