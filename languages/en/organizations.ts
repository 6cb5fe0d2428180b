import type { NameRow } from '../../src/base/name-table.js'

const list = (phrases: string): readonly string[] =>
  phrases
    .split(';')
    .map((p) => p.trim())
    .filter(Boolean)

/** Head words of bodies: ministries, parliaments, companies, banks, agencies, universities, associations. */
export const ORGANIZATION_HEADS: readonly NameRow[] = [
  // the Ministry of Energy of Kazakhstan; the Russian Foreign Ministry
  {
    id: 'organization.ministry',
    form: 'both',
    phrases: list("Ministry; Department; Directorate-General; Secretariat; Chancellery; Inspectorate; Prosecutor's Office; Prosecutor General's Office"),
    yes: ['The Ministry of Energy of Kazakhstan will host the talks.'],
    no: ['The Minister of Energy will host the talks.'],
  },
  // the Central Bank of Kenya; Statistics Agency
  {
    id: 'organization.agency',
    form: 'both',
    phrases: list(
      'Agency; Authority; Commission; Committee; Council; Bureau; Service; Institute; Institution; Academy; University; College; School; Centre; Center; Chamber; Foundation; Federation; Association; Society; Union; Confederation; League; Organization; Organisation; Bank; Fund; Museum; Library; Laboratory; Observatory; Trust; Forum of Civil Society; Court; Tribunal; Police; Guard; Army; Navy; Corps; Board of Investment; Consortium; Coalition; Club; Network; Council of Ministers',
    ),
    yes: ['She visited the University of Nairobi.', 'The Kenya Revenue Authority took part.'],
    no: ['The authority of the court is clear.'],
  },
  // Mazda Motor Corporation; ANAS S.p.A
  {
    id: 'organization.company',
    form: 'before',
    phrases: list(
      'Corporation; Company; Group; Holding; Holdings; Inc; Ltd; Limited; LLC; PLC; GmbH; AG; JSC; S.p.A; SpA; Airlines; Airways; Railways; Motors; Motor; Energy; Oil; Petroleum; Gas; Steel; Pharmaceuticals; Technologies; Industries; Enterprises; Partners; Capital; Ventures; Telecom; Electric; Shipyard; Shipbuilding; Insurance; Press; Television; News; Brothers; Co',
    ),
    yes: ['Leaders of Mazda Motor Corporation took part.'],
    no: ['The group spoke about energy.'],
  },
  // the National Assembly
  {
    id: 'organization.parliament',
    form: 'both',
    phrases: list(
      'Parliament; Senate; National Assembly; House of Representatives; House of Commons; House of Lords; Congress; Federation Council; Legislative Assembly; Supreme Council; Grand National Assembly; National Congress; Chamber of Deputies',
    ),
    yes: ['The Parliament of Kenya ratified it.'],
    no: ['Members of a parliament spoke.'],
  },
]

/** Bodies that texts write without capitals; whose they are stands before them. */
export const PLAIN_BODIES: readonly NameRow[] = [
  // the Italian cultural institute in Oslo
  {
    id: 'organization.cultural',
    form: 'before',
    phrases: list('cultural institute; cultural centre; cultural center'),
    yes: ['He opened the Italian cultural institute in Oslo.'],
    no: ['He opened a cultural centre in Oslo.'],
  },
]

/** Bodies known by a name of their own that the gazetteer does not hold as organisations or as organs of a state. */
export const KNOWN_ORGANIZATIONS: readonly NameRow[] = [
  {
    id: 'organization.known-parliament',
    form: 'known',
    phrases: list(
      'Duma; Althing; Majlis; Great Khural; Skupština; Cortes',
    ),
    yes: ['The Althing ratified it.'],
    no: [],
  },
  {
    id: 'organization.known-department',
    form: 'known',
    phrases: list(
      'Downing Street Office; Treasury Department; Federal Reserve; Foreign Ministry; Defence Ministry; Defense Ministry; Finance Ministry; Interior Ministry; Foreign Service Institute; Presidential Administration; Food and Drug Administration; Federal Aviation Administration; Federal Security Service; Central Intelligence Agency',
    ),
    yes: ['The Foreign Ministry confirmed it.'],
    no: [],
  },
  {
    id: 'organization.known-company',
    form: 'known',
    phrases: list(
      `Rosneft; Gazprom; Lukoil; Novatek; Transneft; Rosoboronexport; Rostec; Sberbank; Vnesheconombank; Aeroflot; Rusal; Norilsk Nickel; Tatneft; Rosseti; Shell; TotalEnergies; ExxonMobil; Exxon Mobil; Chevron; ConocoPhillips; Equinor; Eni; Enel; Engie; Repsol; BASF; Siemens; Alstom; Stadler; Bosch; Volkswagen; Renault; Peugeot; Airbus; Boeing; Lockheed Martin; Raytheon; Rolls-Royce; Thales; Leonardo; Rheinmetall; Saab; Ericsson; Nokia; Huawei; ZTE; Samsung; Hyundai; Toyota; Mitsubishi; Mitsui; Sumitomo; Marubeni; Itochu; Rosenergoatom; KazMunayGas; Kazatomprom; Samruk-Kazyna; SOCAR; Petronas; Petrobras; Vale; Sinopec; CNPC; CNOOC; Sonatrach; Aramco; Saudi Aramco; ADNOC; QatarEnergy; Masdar; Mubadala; ACWA Power; DP World; Maersk; Microsoft; Google; Amazon Web Services; Meta; Apple; Intel; NVIDIA; Cisco; IBM; Pfizer; Moderna; AstraZeneca; BioNTech; Sanofi; Novartis; Roche; Bayer; Nestlé; Unilever; Danone; Carrefour; Schneider Electric; Orano; EDF; Veolia; Suez; Vinci; Bouygues; Glencore; Rio Tinto; BHP; Anglo American; ArcelorMittal; Tata; Reliance Industries; Adani; Infosys; Wizz Air; Lufthansa; Air France; Turkish Airlines; Westinghouse; General Electric; General Motors; Ford Motor; Tesla; SpaceX; JPMorgan; JPMorgan Chase; Citigroup; Goldman Sachs; BlackRock; HSBC; Deutsche Bank; BNP Paribas; Société Générale; UniCredit; Raiffeisen; Mastercard; PepsiCo; Coca-Cola; Svevind; Starlink`,
    ),
    yes: ['Talks with Rosneft and Eni went on.'],
    no: ['They came out of their shell.'],
  },
  {
    id: 'organization.known-bank',
    form: 'known',
    phrases: list(
      'China Development Bank; Export-Import Bank; Russian Direct Investment Fund',
    ),
    yes: ['The China Development Bank lends more.'],
    no: [],
  },
  {
    id: 'organization.known-ngo',
    form: 'known',
    phrases: list(
      'Red Cross; Red Crescent; Amnesty International; Human Rights Watch; Doctors Without Borders; Médecins Sans Frontières; Transparency International; Open Society Foundations; Greenpeace; Save the Children; Oxfam; Carnegie Endowment; Atlantic Council; Chatham House; Brookings Institution; Hamas; Hezbollah; Hizballah; Polisario Front; Wagner Group',
    ),
    yes: ['The Red Cross visited them.'],
    no: [],
  },
]

/** Words around names of bodies. */
export const ORGANIZATION_WORDS = {
  /** Open a list of companies: "companies such as Shell, Schneider and Eni". */
  lists: ['companies', 'firms', 'corporations', 'banks', 'enterprises', 'businesses', 'universities', 'agencies', 'manufacturers', 'investors', 'producers'],
  /** Before a head they make a body of the talks, not one with a name: "Joint Steering Group". */
  plain: [
    'west',
    'working',
    'contact',
    'joint',
    'expert',
    'our',
    'new',
    'high',
    'national',
    'european',
    'press',
    'special',
    'first',
    'cultural',
    'trade',
    'core',
    'steering',
    'consultation',
    'study',
    'advisory',
    'minsk',
    'political',
    'electoral',
    'civil',
    'central',
    'global',
    'strategic',
  ],
  /** Offices: a name of a body begins after them and ends before them ("Bank of Kenya Governor …"). */
  holders: [
    'chairman',
    'chairperson',
    'chair',
    'president',
    'ceo',
    'head',
    'director',
    'governor',
    'minister',
    'secretary',
    'ambassador',
    'member',
    'speaker',
    'chief',
    'deputy',
    'vice',
    'prime',
    'mr',
    'mrs',
    'ms',
    'dr',
    'senator',
    'sir',
    'general',
    'representative',
    'commissioner',
    'undersecretary',
    'assistant',
    'counselor',
    'counsellor',
    'advisor',
    'adviser',
    'rector',
    'dean',
    'professor',
    'managing',
    'executive',
    'acting',
    'state secretary',
    'spokesperson',
    'spokesman',
    'coordinator',
    'special',
    'envoy',
    'king',
    'prince',
    'queen',
    'emir',
    'sheikh',
    'his',
    'her',
    'majesty',
    'excellency',
    'permanent',
  ],
} as const
