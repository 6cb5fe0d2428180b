// Countries: rigour's territories joined with the World Factbook, CLDR, the UN's formal names and our own list.
import { byCode, cldrTerritories, csv, keyOf, list, listLines, ownLines, split, unique } from './inputs.mjs'

/** Territories that rigour does not count among countries, but texts name as if they were. */
const TERRITORIES = new Set('xk ps tw va gl hk mo pr eh as gu mp vi nc pf re gp mq gf yt pm mf bl'.split(' '))
/** Past states of the lists; those that matter stand in our own list. */
const PAST = /^(CSHH|CSXX|SUHH|YUCS|ZR|DD)$/
/** Forms that would be wrong or too wide for one country. */
const NOT_NAMES = new Set([
  'none',
  'NA',
  'The Dominican',
  'Congo - Kinshasa',
  'Congo - Brazzaville',
  'French',
  'Chinese',
  'Channel Islander',
  'Channel Islanders',
])
/** Endings of our own codes, which no domain has. */
const NO_DOMAIN = /^(XA|XC|XK|XO|XS|CS|DD|YU)$/

const isName = (s) => s && !NOT_NAMES.has(s) && s.length < 64 && !/[*[\]()]/.test(s) && !/\d/.test(s)
const isWord = (s) => /^\p{Lu}[\p{L}' -]{2,24}$/u.test(s) && !NOT_NAMES.has(s)

function ownRows() {
  return new Map(
    ownLines('countries.txt').map((line) => {
      const [iso2, name, names, adjectives, people, capitals, seats, currency] = line.split('|')
      const seat = (s) => {
        const [form, town] = s.split('=')
        return [form, town || null]
      }
      return [
        iso2,
        {
          name,
          names: split(names),
          adjectives: split(adjectives),
          people: split(people),
          capitals: split(capitals),
          seats: split(seats).map(seat),
          currency: currency || '',
        },
      ]
    }),
  )
}

/** "Motswana (singular), Batswana (plural)", "Dane(s)", "Beninese (singular and plural)" → plurals. */
function pluralsOf(noun) {
  if (/men\)/.test(noun)) return []
  return noun
    .replace(/; note.*/, '')
    .split(/, | or /)
    .filter((n) => !/\(singular\)/.test(n))
    .map((n) => (n.includes('(s)') ? n.replace('(s)', 's') : /\(singular and plural\)|\(plural\)/.test(n) ? n : ''))
    .map((n) => n.replace(/ *\(.*/, ''))
    .filter(isWord)
}

/** "Emirati or UAE" → forms of the adjective; notes and other people's adjectives fall away. */
const adjectivesOf = (field) =>
  field
    .replace(/; note.*/, '')
    .split(/ or |, |; /)
    .map((a) => a.replace(/ *\(.*/, '').trim())
    .filter(isWord)

/** People by their adjective: "Kazakh" → "Kazakhs", "Chinese" → "Chinese". */
const peopleOf = (adjective) =>
  /(ese|ish|ch|ss)$/.test(adjective) ? (adjective.endsWith('ese') ? [adjective] : []) : /(an|i|er|ek|ot|ak)$/.test(adjective) ? [`${adjective}s`] : []

function lists() {
  const codes = csv(list('country-codes.csv'))
  return {
    territories: listLines('rigour_territories.jsonl').map((line) => JSON.parse(line)),
    factbook: JSON.parse(list('factbook_condensed.json')),
    nationality: JSON.parse(list('i18n-nationality.en.json')).nationalities,
    cldr: cldrTerritories(),
    codes: new Map(codes.map((r) => [r['ISO3166-1-Alpha-2'], r])),
  }
}

/** Two lists' words for one territory, most trusted first. */
function rowOf(territory, own, { factbook, nationality, cldr, codes }) {
  const iso2 = territory.code.toUpperCase()
  const mine = own.get(iso2) ?? { name: '', names: [], adjectives: [], people: [], capitals: [], seats: [], currency: '' }
  const name = mine.name || territory.name
  const un = codes.get(iso2) ?? {}
  const facts = factbook.find((f) => f.short === territory.name || f.short === name || f.long === territory.full_name || mine.names.includes(f.long))
  const names = unique([
    name,
    ...mine.names,
    territory.name,
    territory.full_name ?? '',
    ...(facts ? [facts.long, facts.short] : []),
    ...[cldr[iso2], cldr[`${iso2}-alt-short`], cldr[`${iso2}-alt-variant`]].map((n) => n ?? ''),
    (un['UNTERM English Formal'] ?? '').replace(/^the /, ''),
  ]).filter((n) => isName(n) && (n !== 'Congo' || iso2 === 'CG'))
  // a name is an adjective only where we say so: "Kosovo", but not "Western Sahara"
  const derived = unique([...adjectivesOf(facts?.adjective ?? ''), nationality[iso2] ?? '']).filter((a) => isWord(a) && !names.includes(a) && !/ns$/.test(a))
  const adjectives = mine.adjectives.length ? mine.adjectives : derived
  const people = mine.people.length ? mine.people : unique([...pluralsOf(facts?.noun ?? ''), ...adjectives.flatMap(peopleOf)])
  const factCapital =
    split(facts?.capital)[0]
      ?.replace(/ *\(.*/, '')
      .replace(/,? note.*/, '') ?? ''
  const capitals = mine.capitals.length ? mine.capitals : [isName(factCapital) && !/ (from|in) /.test(factCapital) ? factCapital : '']
  const currency = mine.currency || split(un['ISO4217-currency_alphabetic_code'], ',').at(-1) || ''
  return finished(iso2, name, names, adjectives, people, capitals, mine.seats, currency)
}

/** The reader is blind to accents and hyphens: the first of forms that differ only in them stays. */
function distinct(forms) {
  const byKey = new Map()
  for (const form of forms) if (form && form !== '-' && !byKey.has(keyOf(form))) byKey.set(keyOf(form), form)
  return [...byKey.values()]
}

function finished(iso2, name, names, adjectives, people, capitals, seats, currency) {
  return {
    iso2,
    name,
    names: unique([name, ...names]),
    adjectives: unique(adjectives),
    people: unique(people),
    capital: distinct(capitals)[0] ?? '',
    capitals: distinct(capitals),
    seats,
    tld: NO_DOMAIN.test(iso2) ? '' : `.${iso2 === 'GB' ? 'uk' : iso2.toLowerCase()}`,
    currency,
  }
}

export function countries() {
  const own = ownRows()
  const sources = lists()
  const listed = sources.territories
    .filter((t) => (t.is_country || TERRITORIES.has(t.code)) && !PAST.test(t.code.toUpperCase()))
    .map((t) => rowOf(t, own, sources))
  const codes = new Set(listed.map((r) => r.iso2))
  const further = [...own]
    .filter(([iso2]) => !codes.has(iso2))
    .map(([iso2, m]) => finished(iso2, m.name, m.names, m.adjectives, m.people, m.capitals, m.seats, m.currency))
  return [...listed, ...further].sort((a, b) => byCode(a.iso2, b.iso2))
}
