/**
 * Words for comparing what many documents say: names of measures, of what a sum is, of how a number is rounded.
 * Lists only; `src/resolve` gives them meaning.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of an indicator that do not tell one measure from another: "bilateral trade", "the total volume of trade". */
export const MEASURE_FILLERS = words(
  'the a an of in for on at by to from between with and its their our his bilateral mutual total overall annual volume number amount level gross net reciprocal two way both side country last year this present current figure value sum rate direct cumulative accumulated',
)
/** One word of these makes it trade as a whole. */
export const TRADE_WORDS = words('trade turnover commerce')
/** With one of these it is another measure: "trade deficit", "trade route", "foreign trade". */
export const TRADE_OTHERS = words('deficit surplus balance route barrier tariff agreement union')
/** Investment by any of its names: "foreign direct investment", "FDI", "direct investment", "inflow of investment". */
export const INVESTMENT_WORDS = words('investment fdi')
export const INVESTMENT_FILLERS = words('foreign direct gross inflow stock accumulated cumulative total attracted received')
/** Named from the side that receives: "inflow of investment", "attracted investment". */
export const RECEIVING_WORDS = words('inflow attracted received')
/** A measure of the whole world, not of two sides: "foreign trade", "global exports". */
export const WHOLE_WORDS = words('foreign external global world national')

/** What lasts and is counted, so that two counts can disagree: not papers signed or areas named on one day. */
export const LASTING_COUNTS = words(
  'mission student citizen tourist visitor flight project job plant factory resident worker population refugee migrant',
)
/** Counts that stand for long: two that differ within a year are worth showing even where no text says of when they are. */
export const STANDING_COUNTS = words('company enterprise business firm venture subsidiary embassy consulate ratification')
/** Counted nouns that mean the same. */
export const COUNT_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['firm', 'company'],
  ['enterprise', 'company'],
  ['business', 'company'],
])

/** Words right before a number that tell how it is rounded: the true one is below, above, or near. */
export const ROUNDING_WORDS: readonly (readonly [rounding: 'below' | 'above' | 'about', phrases: string])[] = [
  ['below', 'nearly|almost|close to|up to|under|less than|just short of|approaching|at most|fewer than'],
  ['above', 'more than|over|exceeds|exceed|exceeded|exceeding|above|at least|upwards of|surpassed|surpasses|not less than|in excess of'],
  ['about', 'about|around|approximately|some|roughly|circa|an estimated'],
]
/** A number of these is a time, not the value: "over 15 years". */
export const TIME_UNITS = 'years?|months?|days?|weeks?|decades?'

/** What a sum is, by its noun: one sum can't be a loan in one text and a memorandum in another. */
export const NATURES: ReadonlyMap<string, string> = new Map([
  ['loan', 'loan'],
  ['credit', 'loan'],
  ['grant', 'grant'],
  ['memorandum', 'memorandum'],
  ['memoranda', 'memorandum'],
  ['mou', 'memorandum'],
  ['contract', 'contract'],
  ['guarantee', 'guarantee'],
  ['pipeline', 'pipeline'],
  ['donation', 'grant'],
  ['equity', 'equity'],
  ['bond', 'bond'],
])

/** Head nouns of agreements by what they bind: an "accord" may be the "agreement" of another text, a "memorandum" not. */
export const AGREEMENT_HEADS: ReadonlyMap<string, string> = new Map([
  ['agreement', 'agreement'],
  ['accord', 'agreement'],
  ['pact', 'agreement'],
  ['treaty', 'treaty'],
  ['convention', 'convention'],
  ['protocol', 'protocol'],
  ['memorandum', 'memorandum'],
  ['memoranda', 'memorandum'],
  ['mou', 'memorandum'],
  ['roadmap', 'roadmap'],
  ['plan', 'plan'],
  ['programme', 'programme'],
  ['program', 'programme'],
  ['statement', 'statement'],
  ['declaration', 'declaration'],
  ['communique', 'communique'],
  ['contract', 'contract'],
  ['charter', 'charter'],
  ['strategy', 'strategy'],
])
/** Words of a name that tell one thing from no other: "the new agreement", "a joint statement", "memorandum of understanding". */
export const NAME_FILLERS = new Set(
  'a an the of on in for and to with between by at from new draft joint bilateral understanding cooperation intergovernmental interdepartmental framework own its their first second third text document year road map area field cooperate signed so called strategic mutual national official'.split(
    ' ',
  ),
)
