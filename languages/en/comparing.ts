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
/** Counts of those who go from one side to the other: tourists of one country are not those of the other. */
export const TRAVELLING_COUNTS = words('student tourist visitor citizen worker migrant refugee')
/** Counted nouns that mean the same as "company". */
export const COMPANY_WORDS = words('company enterprise business firm venture subsidiary')
/** A figure of what shall be, or is hoped for. */
export const FORECAST_WORDS = /\b(?:goal|target|objective|aim(?:s|ed|ing)?|potential|forecast|expect(?:ed|s)?|will (?:reach|exceed|grow|rise)|could (?:reach|exceed)|bring (?:it|trade|turnover) to|(?:plan|intend|want|hope|believe)s?\b.{0,60}\b(?:reach|to))\b/i
/** Words of a date that tell a day or a month, and those that tell it from the day of the text. */
export const DATE_WORDS = /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter|half)\b/i
export const NEAR_WORDS = /\b(?:today|yesterday)\b/i
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

/** Words of promises that tell nothing of their matter: every text of the genre has them. */
export const PROMISE_FILLERS = new Set(
  (
    'a an the and or of in on at by to for from with without between among into onto upon about as is are was were be been being has have had will would shall should can could may might must do does did not no nor so that this these those it its they them their we our us he she his her i you your who which what when where whose there here than then also both each all any some such same other another more most very further well as soon early next new first second last ' +
    'side party country state nation people government minister ministry president leader secretary official representative prime foreign affair head delegation council commission union republic international global regional national ' +
    'cooperation cooperate relation relationship partnership partner tie interaction dialogue engagement effort work issue matter area field sphere level interest mutual joint common bilateral multilateral comprehensive strategic practical close closer strong stronger full important key specific various possible potential future present current ' +
    'agree agreed agrees commit committed committing commitment confirm confirmed reaffirm reaffirmed readiness ready intend intention intends plan plans planned continue continued continuing continues support supported supports supporting welcome welcomed welcomes express expressed stress stressed emphasize emphasized underline underlined underscore note noted call called calls propose proposed invite invited urge urged seek promote promoting strengthen strengthening develop developing development expand expanding enhance enhancing deepen deepening improve increase increasing boost ensure address advance implement implementing implementation take taking make making made give hold held include including towards regarding regard concerning order basis spirit framework light importance need necessity wish hope hopes look looks forward remain remains together through during within across against under over after before until while because if but only just now today year month week time day announce announced say said tell told want think know believe going get go come help keep set put provide providing let much many thank thanks grateful leadership role united challenge sector private public priority goal value vision shared share recent recently billion million reiterate reiterated underscored discussed discuss focus focused progress opportunity future world people friend friendship historic enduring vital critical crucial respect right own able way part start life nothing something also whether against'
  ).split(' '),
)
/** How a later text goes on with a promise, by its verbs; the first row that fits counts. */
export const STEP_WORDS: readonly (readonly [step: 'superseded' | 'fulfilled' | 'followed up', pattern: RegExp])[] = [
  ['superseded', /\b(?:superseded|replaced|cancell?ed|called off|abandoned|suspended|withdrew|withdrawn|no longer|postponed indefinitely)\b/i],
  [
    'fulfilled',
    /\b(?:(?:was|were|been|is|are|has|have|had) (?:\w+ly )?(?:signed|adopted|approved|completed|concluded|inaugurated|ratified|established|delivered|commissioned|opened|created|endorsed|implemented|fulfilled|lifted)|entered into force|came into force|took effect|(?:signed|adopted|inaugurated|completed|ratified|established|delivered) (?:a|an|the|its|their|our))\b/i,
  ],
  ['followed up', /\b(?:launched|launch of|opened|began|begun|started|under way|underway|first round|next round|initialled|drafted|submitted|being negotiated)\b/i],
]
/** What is only talked about is not yet done: "negotiations were opened". */
export const TALK_WORDS = /\b(?:negotiat\w+|talks|consultations|preparations|discussions|drafting|mandate)\b/i
/** A promise that is kept when the occasion it names is held, or the paper signed; one that only names it goes on with it. */
export const HOLD_WORDS = /\b(?:hold|host|attend|take part|participat\w+|convene|meet|visit|travel|organi[sz]e)\b/i
export const SIGN_WORDS = /\b(?:sign\w*|conclu\w+|adopt\w*|finali[sz]\w+|complet\w+|negotiat\w+|ratif\w+)\b/i
/** Bodies that have one house: of a ministry or a bank other towns may have branches. */
export const SEATED_WORDS = /\b(?:institute|academy|university|college|school|lyceum|museum|library|cultural cent(?:re|er))\b/i
