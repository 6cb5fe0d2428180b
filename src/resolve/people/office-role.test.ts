import { expect, test } from 'vitest'
import { excludeEachOther, isSameOffice, type OfficeRole, rolesOf } from './office-role.js'

const one = (title: string, of: string | null): OfficeRole => rolesOf(title, of)[0] as OfficeRole

test.each([
  ['Foreign Minister', 'Minister of Foreign Affairs', 'Kazakhstan'],
  ['Deputy Foreign Minister', 'Vice Minister of Foreign Affairs', 'Japan'],
  ['Secretary of State', 'Foreign Minister', 'United States'],
  ['External Affairs Minister', 'Minister for External Affairs', 'India'],
  ['Federal Chancellor', 'Chancellor', 'Germany'],
  ['Ambassador Extraordinary and Plenipotentiary to Chad', 'Ambassador to Chad', 'Norway'],
  ['Prime Minister', 'Premier', 'Peru'],
  ['foreign policy chief', 'High Representative', 'European Union'],
])('%s and %s of one state are one office', (a, b, of) => {
  expect(isSameOffice(one(a, of), one(b, of))).toBe(true)
})

test.each([
  ['Foreign Minister', 'Deputy Foreign Minister'],
  ['Prime Minister', 'Deputy Prime Minister'],
  ['President', 'Vice President'],
  ['Minister of Defence', 'Minister of Health'],
  ['Ambassador to Chad', 'Ambassador to Mali'],
])('%s and %s are two', (a, b) => {
  expect(isSameOffice(one(a, 'Norway'), one(b, 'Norway'))).toBe(false)
})

test('a double title tells two offices, a portfolio with "and" one', () => {
  expect(rolesOf('Deputy Prime Minister – Minister of Foreign Affairs', 'Kazakhstan').map((role) => role.key)).toEqual([
    'deputy prime-minister',
    'foreign minister',
  ])
  expect(rolesOf('Minister of Foreign Affairs and Trade', 'Hungary')).toHaveLength(1)
})

test('an institution in the title is whose office it is', () => {
  for (const title of ['Commission Vice-President', 'Vice-President of the European Commission', 'Vice-President in the European Commission'])
    expect(rolesOf(title, 'European Union')).toMatchObject([{ key: 'vice-president', of: 'European Commission' }])
  expect(isSameOffice(one('President of the European Council', 'European Union'), one('President', 'European Commission'))).toBe(false)
})

test('nobody is minister of two states, or president of two bodies, at a time', () => {
  expect(excludeEachOther(one('President', 'France'), one('President', 'Italy'))).toBe(true)
  expect(excludeEachOther(one('Minister of Health', 'Chad'), one('Minister of Defence', 'Chad'))).toBe(true)
  expect(excludeEachOther(one('Minister of Trade', 'Chad'), one('Minister of Trade and Industry', 'Chad'))).toBe(false)
  expect(excludeEachOther(one('Prime Minister', 'Chad'), one('Minister of Defence', 'Chad'))).toBe(false)
  expect(excludeEachOther(one('High Representative', 'European Union'), one('Vice-President', 'European Commission'))).toBe(false)
})
