/**
 * Normal forms in which a record by a program is compared with one by hand. They are part of
 * the measure and stay as they are, whatever the engine itself does with names.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  '’': '',
  "'": '',
  ʼ: '',
  '‘': '',
  '`': '',
}

export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðþßæœə’'ʼ‘`]/g, (c) => LETTERS[c] ?? c)
    .replace(/[^\p{L}\p{N}%+.]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '')
    .trim()
    .replace(/\s+/g, ' ')

/** Ways to write a party that count as one. */
const PARTY: Readonly<Record<string, string>> = {
  eu: 'european union',
  'european commission': 'european union',
  'european parliament': 'european union',
  eeas: 'european union',
  'european council': 'european union',
  'council of the european union': 'european union',
  'european external action service': 'european union',
  us: 'united states',
  usa: 'united states',
  'united states of america': 'united states',
  america: 'united states',
  uk: 'united kingdom',
  'great britain': 'united kingdom',
  britain: 'united kingdom',
  turkiye: 'turkey',
  rok: 'south korea',
  'republic of korea': 'south korea',
  korea: 'south korea',
  dprk: 'north korea',
  'democratic peoples republic of korea': 'north korea',
  prc: 'china',
  'peoples republic of china': 'china',
  'russian federation': 'russia',
  uae: 'united arab emirates',
  'kingdom of saudi arabia': 'saudi arabia',
  czechia: 'czech republic',
  'viet nam': 'vietnam',
  un: 'united nations',
  drc: 'democratic republic of the congo',
  'dr congo': 'democratic republic of the congo',
  'cote divoire': 'ivory coast',
  'the gambia': 'gambia',
  'islamic republic of iran': 'iran',
  'lao pdr': 'laos',
  'lao peoples democratic republic': 'laos',
  'brunei darussalam': 'brunei',
  'syrian arab republic': 'syria',
  'state of palestine': 'palestine',
  'republic of north macedonia': 'north macedonia',
  eswatini: 'swaziland',
  burma: 'myanmar',
  'cabo verde': 'cape verde',
  'timor leste': 'east timor',
  nato: 'north atlantic treaty organization',
  osce: 'organization for security and co operation in europe',
  asean: 'association of southeast asian nations',
  au: 'african union',
  gcc: 'gulf cooperation council',
  oic: 'organisation of islamic cooperation',
  sco: 'shanghai cooperation organisation',
  coe: 'council of europe',
  'arab league': 'league of arab states',
  vatican: 'holy see',
}

/** "the Republic of Kenya" = "Kenya", "EEAS" = "European Union". */
export function partyForm(name: string | null | undefined): string {
  const whole = plain(name).replace(/^the /, '')
  const short = whole.replace(/^(people s |peoples |islamic |federal |socialist |arab |kingdom|republic|state)\s*(republic |democratic )*of (the )?/, '')
  return PARTY[whole] ?? PARTY[short] ?? short
}

const STOP = new Set('of the for and to in at on a an s with'.split(' '))
const SAME: Readonly<Record<string, string>> = {
  affairs: '',
  ministry: 'minister',
  vice: 'deputy',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  eu: 'european union',
  eeas: 'european external action service',
  un: 'united nations',
  us: 'united states',
  fm: 'foreign minister',
  pm: 'prime minister',
}

/** The telling words of a title or name. */
export const bagOf = (text: string | null | undefined): string[] =>
  plain(text)
    .split(' ')
    .flatMap((word) => (SAME[word] ?? word).split(' '))
    .filter((word) => word && !STOP.has(word))

export const nameWords = (name: string | null | undefined): string[] => plain(name).split(' ').filter(Boolean)

const UNIT: Readonly<Record<string, string>> = {
  usd: 'usd',
  dollar: 'usd',
  eur: 'eur',
  euro: 'eur',
  percent: '%',
  tonne: 't',
  ton: 't',
  tons: 't',
  tonnes: 't',
  companies: 'company',
  people: 'person',
  persons: 'person',
  students: 'student',
  areas: 'area',
}

export function unitForm(unit: string | null | undefined): string {
  const form = plain(unit)
  return UNIT[form] ?? form.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
}
