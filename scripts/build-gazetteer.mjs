#!/usr/bin/env node
// Builds the gazetteer's data modules (countries, organisations, cities, subdivisions) from the
// openly licensed lists in ../shared/gazetteers, CLDR's names of territories, and the project's
// own lists in gazetteer/source/. Deterministic: same inputs, same bytes.
//   node scripts/build-gazetteer.mjs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = `${root}../shared`
const require = createRequire(import.meta.url)
const text = (path) => readFileSync(path, 'utf8')
const lines = (path) =>
  text(path)
    .split('\n')
    .filter((l) => l.trim() && !l.startsWith('#'))
const unique = (list) => [...new Set(list.map((s) => s.trim()).filter(Boolean))]
const split = (field, mark = ';') =>
  (field ?? '')
    .split(mark)
    .map((s) => s.trim())
    .filter(Boolean)
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

const factbook = JSON.parse(text(`${shared}/gazetteers/factbook_condensed.json`))
const territories = lines(`${shared}/gazetteers/rigour_territories.jsonl`).map((l) => JSON.parse(l))
const nationality = JSON.parse(text(`${shared}/gazetteers/i18n-nationality.en.json`)).nationalities
const cldr = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories
const currencies = new Map(
  csv(text(`${shared}/gazetteers/country-codes.csv`)).map((r) => [r['ISO3166-1-Alpha-2'], (r['ISO4217-currency_alphabetic_code'] ?? '').split(',')[0]]),
)

function csv(source) {
  const rows = []
  let row = []
  let field = ''
  let quoted = false
  for (let i = 0; i < source.length; i++) {
    const c = source[i]
    if (quoted) {
      if (c === '"' && source[i + 1] === '"') field += source[++i]
      else if (c === '"') quoted = false
      else field += c
    } else if (c === '"') quoted = true
    else if (c === ',') {
      row.push(field)
      field = ''
    } else if (c === '\n') {
      row.push(field.replace(/\r$/, ''))
      rows.push(row)
      row = []
      field = ''
    } else field += c
  }
  const [head, ...rest] = rows
  return rest.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])))
}

// ---- countries ------------------------------------------------------------------------------
const own = new Map(
  lines(`${root}gazetteer/source/countries.txt`).map((l) => {
    const [iso2, name, names, adjectives, people, capitals, seats] = l.split('|')
    return [
      iso2,
      {
        name,
        names: split(names),
        adjectives: split(adjectives),
        people: split(people),
        capitals: split(capitals),
        seats: split(seats).map((s) => s.split('=')),
      },
    ]
  }),
)
const TERRITORIES = new Set(['xk', 'ps', 'tw', 'va', 'gl', 'hk', 'mo', 'pr', 'eh'])
const isName = (s) => s && s !== 'none' && s.length < 60 && !/[()]/.test(s)

function countryRow(t) {
  const iso2 = t.code.toUpperCase()
  const mine = own.get(iso2) ?? { name: '', names: [], adjectives: [], people: [], capitals: [], seats: [] }
  const name = mine.name || t.name
  const facts = factbook.find((f) => f.short === t.name || f.short === name || f.long === t.full_name || mine.names.includes(f.long))
  const alternatives = [cldr[iso2], cldr[`${iso2}-alt-short`], cldr[`${iso2}-alt-variant`]]
  const factAdjectives = facts ? facts.adjective.split(/ or |, |; /).map((a) => a.replace(/\(.*/, '').trim()) : []
  const adjectives = mine.adjectives.length
    ? mine.adjectives
    : unique([nationality[iso2] ?? '', ...factAdjectives]).filter((a) => /^[A-Z][\p{L}' -]{2,24}$/u.test(a))
  const factCapital = facts ? facts.capital.split(';')[0].replace(/ \(.*/, '').trim() : ''
  const capitals = mine.capitals.length ? mine.capitals : split(factCapital)
  const people = mine.people.length ? mine.people : adjectives.filter((a) => /(an|i|ian)$/.test(a)).map((a) => `${a}s`)
  return {
    iso2,
    name,
    names: unique([name, t.name, t.full_name ?? '', ...(facts ? [facts.long, facts.short] : []), ...alternatives, ...mine.names].filter(isName)).filter(
      (n) => n !== 'Congo' || iso2 === 'CG',
    ),
    adjectives: unique(adjectives),
    people: unique(people),
    capital: capitals[0] ?? '',
    capitals: unique(capitals),
    seats: mine.seats.map(([form, town]) => [form, town ?? null]),
    tld: `.${iso2 === 'GB' ? 'uk' : iso2.toLowerCase()}`,
    currency: currencies.get(iso2) ?? '',
  }
}
const listed = territories.filter((t) => t.is_country || TERRITORIES.has(t.code)).map(countryRow)
const historic = [...own]
  .filter(([iso2]) => !listed.some((r) => r.iso2 === iso2))
  .map(([iso2, m]) => ({
    iso2,
    name: m.name,
    names: unique([m.name, ...m.names]),
    adjectives: m.adjectives,
    people: m.people,
    capital: m.capitals[0] ?? '',
    capitals: m.capitals,
    seats: m.seats,
    tld: `.${iso2.toLowerCase()}`,
    currency: '',
  }))
const countries = [...listed, ...historic].sort((a, b) => byCode(a.iso2, b.iso2))
const codeOf = new Map(countries.flatMap((r) => r.names.map((n) => [n, r.iso2])))

// ---- organisations --------------------------------------------------------------------------
const organisations = lines(`${root}gazetteer/source/organisations.txt`).map((l) => {
  const [kind, name, names, acronyms, actsFor] = l.split('|')
  return { name, names: split(names), acronyms: split(acronyms, ','), kind, actsFor: actsFor || null }
})

// ---- towns ----------------------------------------------------------------------------------
const wordsOf = (file) => new Set(text(`${root}gazetteer/${file}`).split('`').slice(1, 2).join('').split(/\s+/).filter(Boolean))
const common = wordsOf('common-words.ts')
const given = wordsOf('given-names.ts')
const surnames = wordsOf('surnames.ts')
const plain = (s) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** How often a name stands after "in", "to", "from", "at" in real readouts, and how often it stands at all. */
function seenInCorpora() {
  const placed = new Map()
  const all = new Map()
  for (const file of readdirSync(`${shared}/corpora`)
    .filter((f) => f.endsWith('.jsonl.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(`${shared}/corpora/${file}`))
      .toString('utf8')
      .split('\n')) {
      if (!line) continue
      const body = JSON.parse(line).text
      for (const [, before, name] of body.matchAll(/(?:\b(in|to|from|at|near|via|visit|visited)\s+)?\b(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/gu)) {
        const words = name.split(/\s/)
        for (let n = 1; n <= words.length; n++) {
          const key = words.slice(0, n).join(' ')
          all.set(key, (all.get(key) ?? 0) + 1)
          if (before) placed.set(key, (placed.get(key) ?? 0) + 1)
        }
      }
    }
  }
  return { placed, all }
}
const { placed, all } = seenInCorpora()
const embassyTowns = new Set(
  text(`${shared}/gazetteers/database_of_embassies.csv`)
    .split('\n')
    .map((l) => l.split(';')[6])
    .filter(Boolean),
)
const reserved = new Set(countries.flatMap((r) => [...r.names, ...r.adjectives, ...r.people, ...r.capitals]))

function isTown(name) {
  if (!/^\p{Lu}/u.test(name) || name.length < 3 || name.length > 30 || reserved.has(name) || /\d|\(|,/.test(name)) return false
  const words = plain(name).split(/[\s-]/)
  const seen = placed.get(name) ?? 0
  const share = seen / Math.max(1, all.get(name) ?? 0)
  if (words.every((w) => common.has(w))) return seen >= 3 && share > 0.5
  if (words.length === 1 && (given.has(words[0]) || surnames.has(words[0]))) return seen >= 2 && share > 0.4
  return seen > 0 || embassyTowns.has(name) || name.length >= 6
}
const towns = new Map(
  lines(`${root}gazetteer/source/towns.txt`).map((l) => {
    const [form, iso2, canonical] = l.split('|')
    return [`${form}\t${iso2}`, canonical ? `${form}\t${iso2}\t${canonical}` : `${form}\t${iso2}`]
  }),
)
const rank = (name) => (placed.get(name) ?? 0) * 10 + (embassyTowns.has(name) ? 5 : 0)
const candidates = csv(text(`${shared}/gazetteers/world-cities.csv`))
  .map((r) => ({ name: r.name, iso2: codeOf.get(r.country) ?? '' }))
  .filter((r) => r.iso2 && isTown(r.name))
const MOST_TOWNS = 9000
for (const { name, iso2 } of candidates.sort((a, b) => rank(b.name) - rank(a.name) || byCode(a.name, b.name)).slice(0, MOST_TOWNS)) {
  const key = `${name}\t${iso2}`
  if (!towns.has(key)) towns.set(key, key)
}

// ---- subdivisions ---------------------------------------------------------------------------
const wanted = new Set(['US', 'RU', 'DE', 'IN', 'CA', 'CN', 'KZ', 'AU', 'BR', 'MX', 'UA', 'UZ', 'IT', 'ES', 'FR', 'JP', 'PK', 'ZA', 'TR', 'IR'])
const subdivisions = unique(
  lines(`${shared}/gazetteers/geonames_admin1.txt`).flatMap((l) => {
    const [code, name] = l.split('\t')
    const iso2 = code.slice(0, 2)
    if (!wanted.has(iso2) || !/^\p{Lu}[\p{L}' -]{2,30}$/u.test(name) || reserved.has(name)) return []
    const short = name.replace(/ (Oblast|Region|Province|State|Krai|Republic|Sheng|Zizhiqu|Shi)$/u, '')
    const words = plain(short).split(/[\s-]/)
    return words.every((w) => common.has(w) || given.has(w) || surnames.has(w)) && words.length === 1 && iso2 !== 'US' ? [] : [`${short}\t${iso2}`]
  }),
)
subdivisions.sort(byCode)

// ---- writing --------------------------------------------------------------------------------
const head = '// Generated by scripts/build-gazetteer.mjs; origins and licences in ORIGIN.md.\n'
const literal = (s) => JSON.stringify(s)
const rows = (list) => list.map((r) => `  ${JSON.stringify(r)},`).join('\n')
writeFileSync(
  `${root}gazetteer/countries.ts`,
  `${head}import type { CountryRow } from './types.js'\n\nexport const COUNTRIES: readonly CountryRow[] = [\n${rows(countries)}\n]\n`,
)
writeFileSync(
  `${root}gazetteer/organisations.ts`,
  `${head}import type { OrganisationRow } from './types.js'\n\nexport const ORGANISATIONS: readonly OrganisationRow[] = [\n${rows(organisations)}\n]\n`,
)
writeFileSync(
  `${root}gazetteer/cities.ts`,
  `${head}\n/** Lines \`Town\\tISO 3166-1\` or \`Variant\\tISO 3166-1\\tTown\`. */\nexport const CITIES = ${literal([...towns.values()].sort(byCode).join('\n'))}\n`,
)
writeFileSync(
  `${root}gazetteer/subdivisions.ts`,
  `${head}\n/** Lines \`Name\\tISO 3166-1\` of first-order divisions. */\nexport const SUBDIVISIONS = ${literal(subdivisions.join('\n'))}\n`,
)
console.log(`${countries.length} countries, ${organisations.length} organisations, ${towns.size} towns, ${subdivisions.length} subdivisions`)
