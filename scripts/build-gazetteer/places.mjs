// Towns and first-order divisions, chosen by what readouts name.
import { byCode, csv, fold, keyOf, list, listLines, ownLines, unique } from './inputs.mjs'

const MOST_BYTES = 86_000
/** Thousands of people: a town so big is known by its name, also where families bear it ("Bergen"). */
const BIG = 200
/** States whose divisions are named in readouts. */
const DIVIDED = new Set(
  'US RU DE IN CA CN KZ AU BR MX UA UZ IT ES FR JP PK ZA TR IR KG TJ TM AZ GE AT CH BE NL GB VN ID MY NG ET AR PL BY KR SA AE IQ EG LK NP'.split(' '),
)

/** "Town", and "Town\tCountry", of every mission of the world. */
const missionTowns = () => new Set(csv(list('database_of_embassies.csv'), ';').flatMap((r) => [r.city, `${r.city}\t${r.country}`]))

/** Every town of the lists, chosen or not. */
export const townNames = () => csv(list('world-cities.csv')).map((r) => r.name)

/** Own lines stand first: `form|iso2|canonical`. */
const ownTowns = () => new Map(ownLines('towns.txt').map((line) => [line.split('|').slice(0, 2).join('\t'), line.split('|').join('\t').trim()]))

/** "Town\tISO 3166-1" → thousands of people it has at least; 15 for the smaller seats of divisions. */
function townSizes() {
  const sizes = new Map()
  for (const line of ownLines('town-sizes.txt')) {
    const [iso2, least, ...names] = line.split('|')
    for (const name of names) sizes.set(`${plain(name)}\t${iso2}`, Number(least))
  }
  return sizes
}

/** "Iran, Islamic Republic of", "Korea, Republic of", "No country found for alpha-2 code: XK": how the list of towns writes states. */
const writtenAs = (country) => {
  const [name, formal = ''] = country.split(', ')
  return [country, `${formal} ${name}`.replace(/^The /, ''), name.replace(/ \(.*/, ''), /code: (\w\w)$/.exec(country)?.[1] ?? '']
}

const plain = (name) => name.replace(/[ʻʼ‘’]/g, "'")

/** Is it likelier a place than a word or a person's name, by where texts put it? */
function townTest({ placed, seen, datelines }, common, given, family, reserved, missions) {
  return (name, size) => {
    if (!/^\p{Lu}/u.test(name) || name.length < 3 || name.length > 30 || reserved.has(name) || /\d|\(|,/.test(name)) return false
    if (datelines.has(name)) return true
    const words = fold(name).split(/[\s-]/)
    const times = placed.get(name) ?? 0
    const share = times / Math.max(1, seen.get(name) ?? 0)
    if (words.every((w) => common.has(w))) return times >= 3 && share > 0.5
    if (words.length === 1 && (given.has(words[0]) || family.has(words[0]))) return (times >= 2 && share > 0.4) || (size >= BIG && share >= 0.1)
    return times > 0 || missions.has(name) || size > 0
  }
}

export function towns({ counts, countries, common, given, family, subdivisionSeats, sizeOf }) {
  const codes = new Map(countries.flatMap((r) => [...r.names, r.iso2].map((n) => [n, r.iso2])))
  const codeOf = (country) =>
    writtenAs(country)
      .map((form) => codes.get(form))
      .find(Boolean) ?? ''
  const nameOf = new Map(countries.map((r) => [r.iso2, r.name]))
  const reserved = new Set(countries.flatMap((r) => [...r.names, ...r.adjectives, ...r.people, ...r.capitals]))
  const missions = missionTowns()
  const sizes = townSizes()
  const isTown = townTest(counts, common, given, family, reserved, missions)
  const rank = (r) =>
    (counts.datelines.get(r.name) ?? 0) * 20 +
    (counts.placed.get(r.name) ?? 0) * 10 +
    (missions.has(r.name) ? 5 : 0) +
    (missions.has(`${r.name}\t${r.country}`) ? 3 : 0) +
    (subdivisionSeats.has(`${r.name}\t${r.iso2}`) ? 4 : 0) +
    r.size / 100
  const candidates = csv(list('world-cities.csv'))
    .map((r) => ({ name: plain(r.name), iso2: codeOf(r.country), country: nameOf.get(codeOf(r.country)) }))
    .map((r) => ({ ...r, size: sizes.get(`${r.name}\t${r.iso2}`) ?? 0 }))
    .filter((r) => r.iso2 && isTown(r.name, r.size))
    .map((r) => ({ ...r, rank: rank(r) }))
    .sort((a, b) => b.rank - a.rank || byCode(a.name, b.name) || byCode(a.iso2, b.iso2))
  const kept = ownTowns()
  // the reader is blind to accents: the spelling that texts use most stands for all ("Los Angeles", not "Los Ángeles")
  const spelling = new Map([...kept.keys()].map((key) => [keyOf(key.split('\t')[0]), '']))
  for (const r of candidates) if (!spelling.has(keyOf(r.name))) spelling.set(keyOf(r.name), r.name)
  const lines = unique(candidates.filter((r) => spelling.get(keyOf(r.name)) === r.name).map((r) => `${r.name}\t${r.iso2}`))
  // as many of the best as fit: halve the interval until it is one line
  let low = 0
  let high = lines.length
  // towns of one name stand best known first; names in order
  const nameIn = (line) => line.slice(0, line.indexOf('\t'))
  const take = (n) => [...new Set([...kept.values(), ...lines.slice(0, n)])].sort((a, b) => byCode(nameIn(a), nameIn(b))).join('\n')
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sizeOf(take(middle)) <= MOST_BYTES) low = middle
    else high = middle - 1
  }
  return take(low)
}

/** "Name\tISO2" of towns that bear the name of their division, nearly always its seat. */
export const seatsOf = (subdivisionLines) => new Set(subdivisionLines)

const SUFFIX = / (Oblast'?|Region|Province|State|Krai|Kray|Republic|Sheng|Zizhiqu|Shi|Oblysy|Viloyati|Governorate|County|District)$/u

export function subdivisions({ countries, common, given, family }) {
  const reserved = new Set(countries.flatMap((r) => [...r.names, ...r.adjectives, ...r.people]))
  const own = ownLines('subdivisions.txt').map((line) => line.split('|').join('\t').trim())
  const ownNames = new Set(own.map((line) => keyOf(line.split('\t')[0])))
  const derived = listLines('geonames_admin1.txt').flatMap((line) => {
    const [code, name] = line.split('\t')
    const iso2 = code.slice(0, 2)
    if (!DIVIDED.has(iso2) || !/^\p{Lu}[\p{L}\p{M}' -]{2,30}$/u.test(name)) return []
    const short = name.replace(SUFFIX, '')
    if (reserved.has(short) || ownNames.has(keyOf(short)) || /^The /.test(short)) return []
    const words = fold(short).split(/[\s-]/)
    const isDoubtful = words.length === 1 && (common.has(words[0]) || given.has(words[0]) || family.has(words[0]))
    return isDoubtful && iso2 !== 'US' ? [] : [`${short}\t${iso2}`]
  })
  return unique([...own, ...derived]).sort(byCode)
}
