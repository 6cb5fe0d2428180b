import { COUNTRIES } from '../../../gazetteer/countries.js'
import type { CountryNames } from './tags.js'

/** The names of every country by its ISO code, the one that records use first. */
export const countryNames = (): CountryNames => new Map(COUNTRIES.map(({ iso2, name, names }) => [iso2, [name, ...names]]))
