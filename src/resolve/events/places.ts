import { CITIES } from '../../../gazetteer/cities.js'
import { COUNTRIES } from '../../../gazetteer/countries.js'
import { keyOf } from '../../base/fold.js'

const COUNTRY_OF_CODE = new Map(COUNTRIES.map((row) => [row.iso2, row.name]))
const COUNTRIES_BY_KEY = new Map(COUNTRIES.flatMap((row) => row.names.map((name) => [keyOf(name), row.name] as const)))
const FORMER = new Map(COUNTRIES.flatMap((row) => row.capitals.map((name) => [keyOf(name), row.capital] as const)))

/** Countries in which a town of that name lies; read from the gazetteer when it is first asked. */
let towns: Map<string, string[]> | null = null

function townsOf(): Map<string, string[]> {
  if (towns) return towns
  towns = new Map()
  for (const line of CITIES.split('\n')) {
    const [name = '', code = ''] = line.split('\t')
    addTown(towns, keyOf(name), COUNTRY_OF_CODE.get(code))
  }
  for (const { capitals, name } of COUNTRIES) for (const town of capitals) addTown(towns, keyOf(town), name)
  return towns
}

function addTown(known: Map<string, string[]>, town: string, country: string | undefined): void {
  if (!country) return
  const countries = known.get(town)
  if (!countries) known.set(town, [country])
  else if (!countries.includes(country)) countries.push(country)
}

/** A place as events compare it: the town, if one is told, and the countries it may lie in. */
export interface Where {
  readonly town: string | null
  readonly countries: readonly string[]
}

const NOWHERE: Where = { town: null, countries: [] }

export function whereOf(place: string | null): Where {
  if (place === null) return NOWHERE
  const key = keyOf(place)
  const country = COUNTRIES_BY_KEY.get(key)
  const capital = FORMER.get(key)
  // "Luxembourg" and "Singapore" are town and country at once.
  const isBoth = country !== undefined && capital !== undefined
  return country && !isBoth ? { town: null, countries: [country] } : { town: capital ? keyOf(capital) : key, countries: townsOf().get(key) ?? [] }
}

/** `town`: the same town; `country`: may be one, a town is told once at most; `near`: two towns of one country; `other`; `unknown`. */
export function fitPlaces(a: Where, b: Where): 'town' | 'country' | 'near' | 'other' | 'unknown' {
  if (a === NOWHERE || b === NOWHERE) return 'unknown'
  if (a.town !== null && a.town === b.town) return 'town'
  if (a.countries.length === 0 || b.countries.length === 0) return 'unknown'
  const share = a.countries.some((country) => b.countries.includes(country))
  if (!share) return 'other'
  return a.town !== null && b.town !== null ? 'near' : 'country'
}
