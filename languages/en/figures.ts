import type { FigureRow, IndicatorRow } from '../../src/base/figure-table.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const phrases = (list: string): readonly string[] => list.split('; ')

export const INDICATORS: readonly IndicatorRow[] = [
  {
    id: 'indicator.trade',
    sort: 'trade',
    isMoney: true,
    says: null,
    phrases: phrases(
      'trade turnover; turnover; trade; trade volume; volume of trade; volume of mutual trade; volume of bilateral trade; trade exchange; trade in goods; trade in goods and services; trade in services; commodity turnover; goods turnover; commerce; two way trade; trade value; value of trade; foreign trade; trade balance; trade deficit; trade surplus',
    ),
    yes: ['In 2024, trade turnover reached $5 billion.'],
    no: ['The fair was attended by many.'],
  },
  {
    id: 'indicator.trade-part',
    sort: 'part',
    isMoney: true,
    says: null,
    phrases: phrases(
      'export; import; export volume; import volume; volume of exports; volume of imports; agricultural export; food export; energy export; export of goods; oil export; gas export',
    ),
    yes: ['Exports stood at $5 billion.'],
    no: ['The exporters met.'],
  },
  {
    id: 'indicator.direct-investment',
    sort: 'other',
    isMoney: true,
    says: 'foreign direct investment',
    phrases: phrases('FDI'),
    yes: ['FDI totalled $5 billion.'],
    no: ['The invested sum was small.'],
  },
  {
    id: 'indicator.investment',
    sort: 'other',
    isMoney: true,
    says: null,
    phrases: phrases(
      'direct investment; foreign direct investment; investment; gross inflow of foreign direct investment; gross inflow of direct investment; inflow of investment; inflow of direct investment; inflow of foreign direct investment; investment inflow; accumulated investment; accumulated direct investment; stock of direct investment; stock of investment; stock of foreign direct investment; capital investment; capital stock; investment portfolio; portfolio; investment volume; volume of investment; private investment; private sector investment; foreign investment; foreign capital',
    ),
    yes: ['Direct investment has exceeded $5 billion.'],
    no: ['The investor left.'],
  },
  {
    id: 'indicator.finance',
    sort: 'other',
    isMoney: true,
    says: null,
    phrases: phrases(
      'loan; credit; credit line; line of credit; grant; financing; funding; fund; budget; package; commitment; pledge; contribution; financial assistance; financial support; assistance; aid; humanitarian aid; humanitarian assistance; military aid; military assistance; security assistance; development assistance; official development assistance; economic assistance; development aid; macro financial assistance; relief; support; debt; external debt; public debt; repayment; facility; tranche; contract; deal; purchase; sale; revenue; profit; tax; remittance; donation; subsidy; compensation; allocation; disbursement; bond; guarantee; memorandum of understanding; memorandum; memoranda of understanding; pipeline; project; damage; loss; cost; price; value; worth; spending; expenditure; defense spending; defence spending; reserves; foreign exchange reserves; salary; pension; income; wage',
    ),
    yes: ['A loan of $5 billion was granted.'],
    no: ['They borrowed a car.'],
  },
  {
    id: 'indicator.economy',
    sort: 'other',
    isMoney: false,
    says: null,
    phrases: phrases(
      'GDP; gross domestic product; economic growth; growth; growth rate; economy; inflation; inflation rate; unemployment; unemployment rate; poverty; poverty rate; tariff; tariff rate; interest rate; key rate; employment; birth rate; fertility rate; life expectancy; population; literacy rate; turnout; share; industrial output; industrial production; output; production; oil production; gas production; grain production; harvest; crop; cargo; freight; freight traffic; cargo traffic; cargo transportation; transit; transit traffic; container traffic; passenger traffic; tourist flow; tourism; tourist arrivals; emission; greenhouse gas emissions; capacity; installed capacity; generating capacity; throughput; area; total area; length; supply; supplies; deliveries; gas supplies; oil supplies; consumption; demand',
    ),
    yes: ['Unemployment fell to 5 percent.'],
    no: ['The unemployed met.'],
  },
]

/** Words before an indicator that belong to it: "bilateral trade turnover", "total exports". */
export const INDICATOR_MODIFIERS = words(
  'bilateral mutual total annual foreign direct overall gross net humanitarian military private public average monthly economic accumulated cumulative external additional new emergency initial agricultural industrial national domestic federal joint concessional soft technical development security real nominal retail',
)

/** Indicators that give way to another beside them: "loans worth EUR 5 billion". */
export const WEAK_INDICATORS = words('worth value')

/** Nouns that a number counts without making a figure: time, talks, participants, agenda items, parts of speech. */
export const UNCOUNTED_NOUNS = words(
  'year month week day hour minute second decade century quarter half weekend night morning time moment anniversary occasion birthday age generation term mandate ' +
    'meeting session round talk talks consultation conversation discussion format summit conference forum gathering edition match game negotiation interview briefing speech panel roundtable dialogue ceremony ' +
    'leader president minister premier secretary head side party ambassador commissioner representative participant stakeholder legislator delegate delegation speaker envoy counterpart lawmaker parliamentarian deputy senator governor mayor chief executive attendee panelist interlocutor co-chair chair chairman vice-president vice monarch king dignitary individual ' +
    'item issue topic question point pillar principle priority proposal theme subject matter message idea condition demand criterion aspect direction dimension track stage phase step part way thing goal objective target category type kind level factor reason element example option chapter clause paragraph resolution section line word amount figure number digit ' +
    'continent korea people nation hemisphere front end door finger wing nationality',
)

/** Nouns that make a figure in large numbers only: "two officials" met, "2,000 officials" were trained. */
export const FEW_NOUNS = words(
  'official man woman expert diplomat member journalist guest colleague friend advocate brother visit call event trip tour workshop seminar language article page letter statement',
)
/** From here on such a number is large. */
export const MANY = 100

/** Nouns of states: counted only where the number tells how many are served or chosen, not who took part. */
export const STATE_NOUNS = words('country state nation region republic government territory province')

/** After these a count of what stands behind tells who took part: "leaders from 15 organisations", "representatives of six nations". */
export const ROLE_NOUNS = words(
  'leaders representatives officials legislators delegates delegations participants ministers ambassadors experts stakeholders parliamentarians lawmakers envoys diplomats members heads presidents guests businessmen executives people students delegation representative officials counterparts speakers athletes participation companies',
)

/** Words that make a small number point back to what is known: "the two sides", "our five states". */
export const DEFINITE_WORDS = words('the these those our their its both all his her your my other another said')

/** Verbs before a count of people that make them guests of an occasion. */
export const HOSTING_WORDS = words('convened met gathered welcomed joined brought attended invited assembled received greeted meets convenes')

/** Plurals that no ending tells, with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['servicemen', 'serviceman'],
  ['fishermen', 'fisherman'],
  ['businessmen', 'businessman'],
  ['memoranda', 'memorandum'],
  ['mous', 'memorandum'],
  ['troops', 'soldier'],
  ['personnel', 'soldier'],
  ['staff', 'employee'],
  ['aircraft', 'aircraft'],
  ['criteria', 'criterion'],
  ['lives', 'life'],
  ['houses', 'house'],
  ['buses', 'bus'],
  ['crises', 'crisis'],
])

/** Words in "s" that are no plural noun. */
export const NOT_PLURAL = words(
  'always perhaps towards besides afterwards whereas news politics economics series species headquarters means overseas plus versus its his this has was is does includes remains makes comes goes provides covers takes years-old affairs sports-related as was thanks regards ours theirs hers yours whose sometimes indoors outdoors upwards downwards onwards onto exceeds stands reaches totals rises grows equals operates spans employs represents contains amounts constitutes continues becomes begins increases accounts occurs exists',
)

/** Words at which the phrase after a number ends before any noun. */
export const PHRASE_STOPS = words(
  'of in on at to from by for with as is are was were be been being has have had will would shall should can could may might must do did does that which who whom whose where when while than if because since until during after before under over into onto per via the a an this these those its their his her our and/or not also but so then',
)

/** Words that tell nothing of what is measured: they end or begin no name of a measure. */
export const SAYS_NOTHING = words(
  'i we you he she it they them us me there here who another more less even directly indirectly today yesterday now also just already only still currently recently alone approximately nearly almost about some over under through within including excess up down out together further again each both other others half so far however meanwhile additionally plus or and but reached reaches reach totaled totalled totals total totaling totalling amounted amounts exceeded exceeds stood stands rose fell grew increased decreased represent represents accounted account made makes make get gets got see seen said says going take takes taking announce announced help able need needs give gives gave bring brings brought worth usd eur gbp',
)

/** What a sum is, by the verb that governs it: "has invested $2 billion". */
export const SUM_VERBS: ReadonlyMap<string, string> = new Map(
  [
    ['investment', 'invest invests invested investing'],
    ['pledge', 'pledge pledges pledged pledging'],
    ['commitment', 'commit commits committed committing'],
    ['donation', 'donate donates donated donating'],
    ['contribution', 'contribute contributes contributed contributing'],
    ['spending', 'spend spends spent spending'],
    ['allocation', 'allocate allocates allocated allocating earmark earmarked'],
    ['assistance', 'provide provides provided providing deliver delivers delivered delivering'],
    ['disbursement', 'disburse disburses disbursed disbursing'],
    ['payment', 'pay pays paid paying'],
    ['authorization', 'authorize authorizes authorized authorizing authorise authorised'],
    ['request', 'request requests requested requesting'],
    ['mobilization', 'mobilize mobilizes mobilized mobilizing mobilise mobilised mobilising raise raised raising'],
    ['loan', 'lend lends lent lending'],
    ['savings', 'save saves saved saving'],
    ['assets under management', 'manage manages managed managing'],
  ].flatMap(([noun, verbs]) => (verbs as string).split(' ').map((verb): [string, string] => [verb, noun as string])),
)

/** "heads of mission": nouns whose meaning hangs on the "of" that follows. */
export const OF_COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['heads', words('mission state government delegation missions')],
  ['chiefs', words('mission staff')],
])

/** Words of change beside a percentage, and those that turn its sign. */
export const RISE_WORDS = words(
  'increase increased increasing increases rise rose risen rising grew grown growth grow growing up more higher gain gained jumped expanded surged climbed larger above exceeding',
)
export const FALL_WORDS = words(
  'decrease decreased decreasing fall fell fallen falling decline declined declining drop dropped dropping down less lower reduction reduced shrank contracted fewer',
)

/** "over the same period", "in the corresponding period". */
export const SAME_PERIOD = words('same corresponding')

/** The sorts of figures; a figure keeps the id of its sort. */
export const FIGURE_ROWS: readonly FigureRow[] = [
  {
    id: 'figure.money',
    reads: 'Trade turnover amounted to 48.7 billion dollars',
    yes: [
      'Last year trade turnover between the two countries reached $5 billion.',
      'The bank granted a loan of EUR 20 million.',
      'Trade reached $5 billion. Exports accounted for 3 billion and imports for 2 billion.',
    ],
    no: ['They discussed money.'],
  },
  {
    id: 'figure.percent',
    reads: 'a third of foreign trade; up by 28 percent',
    yes: ['About one third of its foreign trade is with the Union.', 'Wages grew by 7 percent.', 'Unemployment stands at 5.3 percent.'],
    no: ['Trade grew by 13 percent to $2.3 billion.', 'Imports stood at $10 billion (+36.7%).', 'Turnover was $39 billion, 38% more than the year before.'],
  },
  {
    id: 'figure.measure',
    reads: 'more than 8,000 metric tons of aid',
    yes: ['The ship delivered 8,000 metric tons of aid.', 'The park spans 500 square kilometres.'],
    no: ['The talks lasted 3 hours.'],
  },
  {
    id: 'figure.times',
    reads: 'exchanges have increased four-fold',
    yes: ['Youth exchanges have increased four-fold.'],
    no: ['They met three times.'],
  },
  {
    id: 'figure.count',
    reads: 'over 3,000 companies; nine documents were signed',
    yes: [
      'Over 3,000 European companies operate in the country.',
      'During the visit nine documents were signed.',
      'The number of joint ventures exceeds 400.',
      'Six new embassies have been opened.',
      'They created 1.5 million jobs.',
    ],
    no: [
      'The two leaders met for two hours.',
      'The five states of the region took part.',
      'Officials from 15 organisations attended.',
      'The minister met with 12 ambassadors.',
      'They held three rounds of talks.',
      'The two sides marked 30 years of relations.',
      'One of the two presidents spoke.',
      'They are members of the Group of 77.',
    ],
  },
]
