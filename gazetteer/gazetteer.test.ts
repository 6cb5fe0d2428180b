import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fold, keyOf } from '../src/base/fold.js'
import { CITIES } from './cities.js'
import { COMMON_WORDS } from './common-words.js'
import { COUNTRIES } from './countries.js'
import { GIVEN_NAMES } from './given-names.js'
import { ORGANISATIONS } from './organisations.js'
import { SUBDIVISIONS } from './subdivisions.js'
import { SURNAMES } from './surnames.js'

const repeated = (list: readonly string[]): string[] => [...new Set(list.filter((x, i) => list.indexOf(x) !== i))]
const country = (iso2: string) => COUNTRIES.find((row) => row.iso2 === iso2)
const codes = new Set(COUNTRIES.map((row) => row.iso2))

/** Which countries a form may mean, by one column. */
function owners(column: 'names' | 'adjectives' | 'people' | 'capitals'): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const row of COUNTRIES) for (const key of new Set(row[column].map(keyOf))) found.set(key, [...(found.get(key) ?? []), row.iso2])
  return found
}
const ambiguous = (column: Parameters<typeof owners>[0]): string[] =>
  [...owners(column)].filter(([, iso]) => iso.length > 1).map(([key, iso]) => `${key}: ${iso.join(' ')}`)

describe('countries', () => {
  test('every code, name and domain stands once', () => {
    expect(repeated(COUNTRIES.map((row) => row.iso2))).toEqual([])
    expect(repeated(COUNTRIES.map((row) => row.name))).toEqual([])
    expect(repeated(COUNTRIES.map((row) => row.tld).filter(Boolean))).toEqual([])
    expect(COUNTRIES.filter((row) => !/^[A-Z]{2}$/.test(row.iso2))).toEqual([])
  })

  test('all states are there, with a capital, an adjective, a people and a currency', () => {
    expect(COUNTRIES.length).toBeGreaterThan(240)
    const whole = 'AF AL DZ AO AR AM AU AT AZ BH BD BY BE BJ BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CD CG CR CI HR CU CY CZ DK DJ DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NP NL NZ NI NE NG KP MK NO OM PK PA PY PE PH PL PT QA RO RU RW SA SN RS SC SL SG SK SI SO ZA KR SS ES LK SD SR SE CH SY TJ TZ TH TL TG TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW XK PS TW VA'
    const bare = whole.split(' ').filter((iso2) => {
      const row = country(iso2)
      return !row || !row.capital || row.adjectives.length === 0 || (row.people.length === 0 && iso2 !== 'VA') || !/^[A-Z]{3}$/.test(row.currency)
    })
    expect(bare).toEqual([])
  })

  test('records call them by their usual names', () => {
    const usual = { CZ: 'Czech Republic', KR: 'South Korea', TR: 'Turkey', GB: 'United Kingdom', CI: 'Ivory Coast', MM: 'Myanmar', CV: 'Cape Verde', TL: 'East Timor', VA: 'Holy See', NR: 'Nauru' }
    expect(Object.keys(usual).map((iso2) => country(iso2)?.name)).toEqual(Object.values(usual))
    expect(country('TR')?.names).toEqual(expect.arrayContaining(['Türkiye', 'Republic of Türkiye', 'Republic of Turkey']))
    expect(country('KZ')?.capitals).toEqual(expect.arrayContaining(['Astana', 'Nur-Sultan']))
  })

  test('the ambiguous forms are these and no more', () => {
    expect(ambiguous('adjectives')).toEqual(['congolese: CD CG', 'dominican: DM DO'])
    expect(ambiguous('people')).toEqual(['congolese: CD CG', 'dominicans: DM DO'])
    expect(ambiguous('names')).toEqual([])
    expect(ambiguous('capitals')).toEqual([])
  })

  test('first forms are canonical', () => {
    expect(COUNTRIES.filter((row) => row.names[0] !== row.name || row.capital !== (row.capitals[0] ?? ''))).toEqual([])
  })
})

describe('organisations', () => {
  test('each stands once, and no acronym has two owners among organisations', () => {
    expect(repeated(ORGANISATIONS.map((row) => row.name))).toEqual([])
    const parties = ORGANISATIONS.filter((row) => row.kind !== 'agency')
    expect(repeated(parties.flatMap((row) => [...new Set([...row.names, ...row.acronyms].map(keyOf))]))).toEqual([])
  })

  test('institutions act for a party that exists', () => {
    const parties = new Set([...COUNTRIES.map((row) => row.name), ...ORGANISATIONS.map((row) => row.name)])
    expect(ORGANISATIONS.filter((row) => row.actsFor !== null && !parties.has(row.actsFor)).map((row) => row.name)).toEqual([])
    expect(ORGANISATIONS.filter((row) => (row.kind === 'institution') !== (row.actsFor !== null)).map((row) => row.name)).toEqual([])
  })

  test('none bears the name of a state; GUAM and Guam differ by their capitals', () => {
    const states = owners('names')
    expect(ORGANISATIONS.flatMap((row) => row.names).filter((name) => states.has(keyOf(name)))).toEqual(['GUAM'])
  })
})

describe('places', () => {
  const lines = CITIES.split('\n').map((line) => line.split('\t'))

  test('lines are well formed: a name, a known country, perhaps the usual name', () => {
    const wrong = lines.filter(([name = '', iso2 = '', usual]) => name.trim() !== name || !/^\p{Lu}/u.test(name) || !codes.has(iso2) || usual === '')
    expect(wrong).toEqual([])
    expect(repeated(CITIES.split('\n'))).toEqual([])
  })

  test.each(['Almaty', 'Davos', 'Woodside', 'Samarkand', 'Cholpon-Ata', 'Sharm El Sheikh', 'Ho Chi Minh City', 'The Hague', 'Ohrid', 'New York', 'Strelna'])('%s is known', (town) => {
    const capitals = COUNTRIES.flatMap((row) => row.capitals)
    expect(lines.some(([name]) => name === town) || capitals.includes(town)).toBe(true)
  })

  test.each(['Of', 'Mobile', 'Sullivan', 'Blinken', 'Male', 'Moon', 'Most'])('%s is no town', (word) => {
    expect(lines.filter(([name]) => name === word)).toEqual([])
  })

  test('divisions are well formed', () => {
    const wrong = SUBDIVISIONS.split('\n').filter((line) => !/^\p{Lu}[^\t]+\t[A-Z]{2}$/u.test(line) || !codes.has(line.slice(-2)))
    expect(wrong).toEqual([])
    expect(SUBDIVISIONS).toContain('Texas\tUS')
    expect(SUBDIVISIONS).toContain('Tatarstan\tRU')
  })
})

describe('words and names', () => {
  test.each([
    ['common words', COMMON_WORDS],
    ['given names', GIVEN_NAMES],
    ['surnames', SURNAMES],
  ])('%s are folded and stand once', (_, words) => {
    expect(words.filter((word) => fold(word) !== word || /\s/.test(word))).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })

  test('words of the genre are in, names are not', () => {
    const common = new Set(COMMON_WORDS)
    expect('foreign affairs minister trade employment tourism livestock ambassador'.split(' ').filter((word) => !common.has(word))).toEqual([])
    expect('putin blinken kazakhstan astana tokayev vassilenko'.split(' ').filter((word) => common.has(word))).toEqual([])
  })

  test('given names are names', () => {
    const given = new Set(GIVEN_NAMES)
    expect('roman kassym-jomart vladimir mark grace mukhtar narendra shinzo'.split(' ').filter((name) => !given.has(name))).toEqual([])
    expect('will may art in he said'.split(' ').filter((word) => given.has(word))).toEqual([])
  })
})

test('every form is trimmed and not empty', () => {
  const forms = [
    ...COUNTRIES.flatMap((row) => [row.name, ...row.names, ...row.adjectives, ...row.people, ...row.capitals, ...row.seats.map(([form]) => form)]),
    ...ORGANISATIONS.flatMap((row) => [row.name, ...row.names, ...row.acronyms]),
  ]
  expect(forms.filter((form) => form.trim() !== form || form === '')).toEqual([])
})

test.each([
  ['cities', CITIES, 90],
  ['subdivisions', SUBDIVISIONS, 25],
  ['common words', COMMON_WORDS.join('\n'), 60],
  ['given names', GIVEN_NAMES.join('\n'), 60],
  ['surnames', SURNAMES.join('\n'), 60],
])('%s are small enough to load', (_, text, most) => {
  expect(gzipSync(text).length).toBeLessThanOrEqual(most * 1000)
})
