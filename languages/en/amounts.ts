import type { AmountRow, NumberPhrase, UnitWord } from '../../src/base/amount-table.js'

/** Names of currencies by code; the first name of a code that shares it ("dollar", "dinar") is what the bare word means. */
const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar; US dollar; U.S. dollar; American dollar; United States dollar; greenback',
  EUR: 'euro',
  GBP: 'pound sterling; British pound; pound; sterling',
  RUB: 'ruble; rouble; Russian ruble; Russian rouble',
  BYN: 'Belarusian ruble; Belarusian rouble',
  KZT: 'tenge; Kazakh tenge; Kazakhstani tenge',
  UZS: 'Uzbek soum; Uzbek sum; soum; Uzbek som',
  KGS: 'Kyrgyz som; som',
  TJS: 'somoni',
  TMT: 'Turkmen manat',
  AZN: 'manat; Azerbaijani manat',
  GEL: 'lari; Georgian lari',
  AMD: 'dram; Armenian dram',
  UAH: 'hryvnia; hryvnya; Ukrainian hryvnia',
  MDL: 'Moldovan leu; Moldovan lei',
  RON: 'leu; lei; Romanian leu; Romanian lei',
  BGN: 'lev; leva; Bulgarian lev',
  PLN: 'zloty; Polish zloty; zlotys',
  CZK: 'koruna; Czech koruna; Czech crown',
  HUF: 'forint; Hungarian forint',
  RSD: 'Serbian dinar',
  MKD: 'denar; Macedonian denar',
  ALL: 'lek; Albanian lek',
  BAM: 'convertible mark',
  CHF: 'Swiss franc; franc',
  SEK: 'Swedish krona; Swedish kronor; krona; kronor',
  NOK: 'Norwegian krone; Norwegian kroner; krone; kroner',
  DKK: 'Danish krone; Danish kroner',
  ISK: 'Icelandic krona; Icelandic kronur',
  TRY: 'lira; Turkish lira',
  ILS: 'shekel; new shekel; Israeli shekel',
  CNY: 'yuan; renminbi; Chinese yuan; yuan renminbi',
  JPY: 'yen; Japanese yen',
  KRW: 'won; Korean won; South Korean won',
  MNT: 'tugrik; togrog; Mongolian tugrik',
  INR: 'rupee; Indian rupee',
  PKR: 'Pakistani rupee; Pakistan rupee',
  LKR: 'Sri Lankan rupee; Sri Lanka rupee',
  NPR: 'Nepalese rupee; Nepali rupee',
  MUR: 'Mauritian rupee',
  MVR: 'rufiyaa; Maldivian rufiyaa',
  BDT: 'taka; Bangladeshi taka',
  AFN: 'afghani',
  IRR: 'Iranian rial; rial; toman',
  SAR: 'riyal; Saudi riyal',
  QAR: 'Qatari riyal; Qatari rial',
  OMR: 'Omani rial; Omani riyal',
  YER: 'Yemeni rial',
  AED: 'dirham; UAE dirham; Emirati dirham',
  MAD: 'Moroccan dirham',
  KWD: 'Kuwaiti dinar',
  BHD: 'Bahraini dinar',
  JOD: 'Jordanian dinar',
  IQD: 'Iraqi dinar; dinar',
  TND: 'Tunisian dinar',
  DZD: 'Algerian dinar',
  LYD: 'Libyan dinar',
  EGP: 'Egyptian pound',
  LBP: 'Lebanese pound; Lebanese lira',
  SYP: 'Syrian pound',
  SDG: 'Sudanese pound',
  SSP: 'South Sudanese pound',
  THB: 'baht; Thai baht',
  MYR: 'ringgit; Malaysian ringgit',
  IDR: 'rupiah; Indonesian rupiah',
  PHP: 'Philippine peso; peso',
  VND: 'dong; Vietnamese dong',
  MMK: 'kyat',
  KHR: 'riel',
  LAK: 'kip; Lao kip',
  SGD: 'Singapore dollar; Singaporean dollar',
  HKD: 'Hong Kong dollar',
  TWD: 'Taiwan dollar; new Taiwan dollar',
  AUD: 'Australian dollar',
  NZD: 'New Zealand dollar',
  CAD: 'Canadian dollar',
  FJD: 'Fijian dollar; Fiji dollar',
  PGK: 'kina',
  BRL: 'real; reais; Brazilian real; Brazilian reais',
  MXN: 'Mexican peso',
  ARS: 'Argentine peso; Argentinian peso',
  CLP: 'Chilean peso',
  COP: 'Colombian peso',
  PEN: 'Peruvian sol; nuevo sol',
  CUP: 'Cuban peso',
  ZAR: 'rand; South African rand',
  NGN: 'naira; Nigerian naira',
  GHS: 'cedi; Ghanaian cedi',
  KES: 'Kenyan shilling; Kenya shilling',
  UGX: 'Ugandan shilling',
  TZS: 'Tanzanian shilling',
  ETB: 'birr; Ethiopian birr',
  RWF: 'Rwandan franc',
  CDF: 'Congolese franc',
  XOF: 'CFA franc; West African CFA franc',
  XAF: 'Central African CFA franc',
  AOA: 'kwanza',
  ZMW: 'Zambian kwacha; kwacha',
  MZN: 'metical; meticais',
  BWP: 'pula',
  XDR: 'special drawing right',
}

/** Names that are also other words: "3 real problems", "5 pounds" of weight; they need a large number. */
export const DOUBTFUL_CURRENCIES: ReadonlySet<string> = new Set(
  'real reais won dong kip lek som lei lev leva rand pound pounds sterling franc kina birr'.split(' '),
)

const phrases = (list: string): readonly string[] => list.split('; ')

const money: readonly (readonly [string, UnitWord])[] = Object.entries(CURRENCY_NAMES).flatMap(([unit, names]) =>
  phrases(names).map((name) => [name, { unit, factor: 1, side: 'after', sort: 'money' }] as const),
)

const measure = (unit: string, factor: number, names: string): readonly (readonly [string, UnitWord])[] =>
  phrases(names).map((name) => [name, { unit, factor, side: 'after', sort: 'measure' }] as const)

/** Words that follow a number; stored in singular, so that "tonnes" is found by "tonne". */
export const UNIT_WORDS: readonly (readonly [string, UnitWord])[] = [
  ...money,
  ...phrases('%; percent; per cent; percentage; pct; percents').map((name) => [name, { unit: '%', factor: 1, side: 'after', sort: 'percent' }] as const),
  ...phrases('percentage point; p.p.; pp').map((name) => [name, { unit: 'percentage point', factor: 1, side: 'after', sort: 'measure' }] as const),
  ...phrases('times; fold').map((name) => [name, { unit: 'times', factor: 1, side: 'after', sort: 'times' }] as const),
  ...measure('t', 1, 'tonne; ton; metric ton; metric tonne; t'),
  ...measure('t', 1e3, 'kilotonne; kiloton; kt'),
  ...measure('t', 1e6, 'megatonne; megaton; Mt; mmt'),
  ...measure('kg', 1, 'kilogram; kilogramme; kg; kilo'),
  ...measure('km', 1, 'kilometre; kilometer; km'),
  ...measure('m', 1, 'metre; meter'),
  ...measure('mile', 1, 'mile'),
  ...measure('km2', 1, 'square kilometre; square kilometer; sq km; km2'),
  ...measure('m2', 1, 'square metre; square meter; sq m; m2'),
  ...measure('ha', 1, 'hectare; ha'),
  ...measure('acre', 1, 'acre'),
  ...measure('m3', 1, 'cubic metre; cubic meter; cu m; m3'),
  ...measure('m3', 1e9, 'bcm'),
  ...measure('m3', 1e6, 'mcm; mmcm'),
  ...measure('l', 1, 'litre; liter'),
  ...measure('barrel', 1, 'barrel; bbl; barrel of oil; barrel of crude'),
  ...measure('kW', 1, 'kilowatt; kW'),
  ...measure('MW', 1, 'megawatt; MW'),
  ...measure('GW', 1, 'gigawatt; GW'),
  ...measure('TW', 1, 'terawatt; TW'),
  ...measure('kWh', 1, 'kilowatt hour; kWh'),
  ...measure('MWh', 1, 'megawatt hour; MWh'),
  ...measure('GWh', 1, 'gigawatt hour; GWh'),
  ...measure('TWh', 1, 'terawatt hour; TWh'),
  ...measure('kV', 1, 'kilovolt; kV'),
  ...measure('TEU', 1, 'TEU; twenty foot equivalent unit'),
  ...measure('°C', 1, 'degree Celsius'),
]

/** "Rs. 500 million": which rupee, by the party that publishes; the Indian one elsewhere. */
export const RUPEE_WORDS: readonly string[] = ['Rs', 'Rs.', 'Re']
export const RUPEES: ReadonlyMap<string, string> = new Map([
  ['India', 'INR'],
  ['Sri Lanka', 'LKR'],
  ['Pakistan', 'PKR'],
  ['Nepal', 'NPR'],
  ['Mauritius', 'MUR'],
  ['Seychelles', 'SCR'],
])

const fraction = (value: number, needsOf: boolean, names: string): readonly (readonly [string, NumberPhrase])[] =>
  phrases(names).map((name) => [name, { value, unit: '%', needsOf }] as const)
const times = (value: number, names: string): readonly (readonly [string, NumberPhrase])[] =>
  phrases(names).map((name) => [name, { value, unit: 'times', needsOf: false }] as const)
const plain = (value: number, names: string): readonly (readonly [string, NumberPhrase])[] =>
  phrases(names).map((name) => [name, { value, unit: null, needsOf: false }] as const)

/** Phrases that are a number by themselves. */
export const NUMBER_PHRASES: readonly (readonly [string, NumberPhrase])[] = [
  ...fraction(50, true, 'half; one half; a half'),
  ...fraction(33.3, false, 'one third'),
  ...fraction(33.3, true, 'a third'),
  ...fraction(66.7, false, 'two thirds'),
  ...fraction(25, false, 'one quarter'),
  ...fraction(25, true, 'a quarter'),
  ...fraction(75, true, 'three quarters; three fourths'),
  ...fraction(20, false, 'one fifth'),
  ...fraction(20, true, 'a fifth'),
  ...fraction(40, false, 'two fifths'),
  ...fraction(60, false, 'three fifths'),
  ...fraction(80, false, 'four fifths'),
  ...fraction(12.5, false, 'one eighth'),
  ...fraction(10, false, 'one tenth'),
  ...fraction(10, true, 'a tenth'),
  ...times(
    2,
    'twofold; doubled; has doubled; have doubled; more than doubled; double the; double our; double their; double its; double bilateral; double mutual; double trade; doubling of; doubling the',
  ),
  ...times(3, 'threefold; tripled; trebled; triple the; triple our; triple their; triple its; tripling of; tripling the'),
  ...times(4, 'fourfold; quadrupled'),
  ...times(5, 'fivefold; quintupled'),
  ...times(6, 'sixfold'),
  ...times(7, 'sevenfold'),
  ...times(8, 'eightfold'),
  ...times(9, 'ninefold'),
  ...times(10, 'tenfold'),
  ...plain(12, 'a dozen'),
  ...plain(100, 'a hundred'),
  ...plain(1e3, 'a thousand'),
  ...plain(1e6, 'a million'),
  ...plain(1e9, 'a billion'),
  ...plain(1e12, 'a trillion'),
  ...plain(5e5, 'half a million'),
  ...plain(5e8, 'half a billion'),
]

/** "three times" multiplies after a word of growth or before a comparison; else it only counts how often. */
export const GROWTH_WORDS: ReadonlySet<string> = new Set(
  'grew grown grow increased increase rose risen multiplied expanded jumped by almost nearly than up'.split(' '),
)
export const COMPARING_WORDS: ReadonlySet<string> = new Set('more higher larger greater bigger faster as'.split(' '))

/** Words before a number that make it approximate. */
export const APPROXIMATE_WORDS: ReadonlySet<string> = new Set(
  'about around nearly almost approximately roughly some over above below under exceeding exceeded exceed exceeds circa estimated than near least most approx'.split(
    ' ',
  ),
)

/** Words before a number that make it a label: "Article 5", "Resolution 1325", "Room 12". */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  'article articles resolution resolutions no number room section paragraph paragraphs chapter annex page pages protocol item line phase round track flight route highway street avenue building gate hall floor platform version part title level grade type model category tier stage goal goals sdg sdgs chapter volume decree law order bill act rule regulation directive convention group agenda vision horizon covid covid19'.split(
    ' ',
  ),
)

/** The forms that are read, with the rule id that their mentions keep. */
export const AMOUNT_ROWS: readonly AmountRow[] = [
  {
    id: 'amount.money',
    reads: '$48.7bn; EUR 1.47 billion; 2.2 billion rubles; Rs. 500 million',
    yes: [
      'Trade reached $48.7bn.',
      'Loans of EUR 1.47 billion were granted.',
      'They spent 2.2 billion rubles.',
      'The grant is worth US$ 5 million.',
      'A loan of Rs. 500 million was signed.',
      'They paid 10 billion yuan.',
    ],
    no: ['Over 3,000 firms took part.', 'ALL 27 MEMBERS AGREED', 'Exports of $ signs.'],
  },
  {
    id: 'amount.percent',
    reads: '36.7%; 17 per cent; two percent',
    yes: ['Imports rose by 36.7%.', 'Exports rose by 17 per cent.', 'They spend two percent of GDP on defence.'],
    no: ['A high percentage agreed.', 'Percent signs were used.'],
  },
  {
    id: 'amount.fraction',
    reads: 'one-third; two thirds; more than half',
    yes: [
      'One-third of the trade is with the Union.',
      'Two thirds of exports are oil.',
      'More than half of the firms are small.',
      'A quarter of the staff left.',
    ],
    no: ['The first half was calm.', 'The third quarter of 2024 was calm.', 'A third meeting was held.'],
  },
  {
    id: 'amount.measure',
    reads: '8,000 metric tons; 500,000 square kilometers; 100 gigawatts; 5 bcm',
    yes: [
      'They shipped 8,000 metric tons of aid.',
      'It spans 500,000 square kilometers.',
      'They will build 100 gigawatts.',
      'They deliver 5 bcm of gas.',
      'A plant of 50 MW opened.',
    ],
    no: ['Tons of aid came.', 'They met 5 ministers.'],
  },
  {
    id: 'amount.times',
    reads: 'four-fold; 1.5 times; doubled',
    yes: ['Exchanges grew four-fold.', 'Trade grew 1.5 times.', 'Trade has doubled.', 'They plan to double bilateral trade.'],
    no: ['They met many times.', 'The double taxation treaty was signed.'],
  },
  {
    id: 'amount.count',
    reads: '3,000; twenty-one; a dozen',
    yes: [
      'Over 3,000 firms took part.',
      'Twenty-one people came.',
      'More than a dozen states agreed.',
      'It has 1 500 members.',
      'They created 1.5 million jobs.',
    ],
    no: [
      'Dozens of firms came.',
      'Article 5 was invoked.',
      'COVID-19 was discussed.',
      'The 20th meeting was held.',
      'The G7 and the 5G network were discussed.',
      'They met at 10:30.',
      'They met on 3 March 2015.',
    ],
  },
]
