import { expect, test } from 'vitest'
import { settingOf } from './setting.js'

test.each([
  ['www.un.org', 'United Nations'],
  ['au.int', 'African Union'],
  ['press.ipu.org', 'Inter-Parliamentary Union'],
  ['state.gov', 'United States'],
  ['mfa.gov.lv', 'Latvia'],
  ['notun.org', null],
  ['daily.io', null],
  ['Ministry of Foreign Affairs of Kenya', 'Kenya'],
  ['constructor', null],
])('%s speaks for %s', (outlet, home) => expect(settingOf({ id: 'a', text: '', outlet }).home).toBe(home))
