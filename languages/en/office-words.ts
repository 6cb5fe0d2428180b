/** Words inside office phrases. Each list is one use; a word may stand in several. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Stand before a head in any case: "deputy prime minister", "first vice-president", "special envoy". */
export const MODIFIERS = list(`
  deputy vice first second third prime foreign state special permanent federal senior principal executive managing general supreme
  crown grand assistant democratic republican conservative liberal communist socialist national-democratic operating financial marketing commercial chief-of-staff associate alternate high national chief interim joint co personal political parliamentary
  presidential union cabinet resident regional global external internal home internationalised lead press private public
  military defence defense naval commercial honorary non-resident nonresident additional adjunct head vice-prime
  founding plenipotentiary extraordinary administrative technical legal economic cultural consular 
  majority minority floor ranking policy civilian roving presiding minister-counsellor communications media diplomatic
  standing leading central young distinguished independent coordinating commanding opposition house senate desk
 royal papal apostolic holy accredited concurrent right honourable honorable emeritus
`)

/** Tell when an office is held, not what it is: "acting", "then", "outgoing". */
export const STATUSES: Readonly<Record<string, 'acting' | 'former' | 'incoming' | 'current'>> = {
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
  provisional: 'acting',
  former: 'former',
  ex: 'former',
  then: 'former',
  erstwhile: 'former',
  late: 'former',
  onetime: 'former',
  previous: 'former',
  past: 'former',
  incoming: 'incoming',
  elect: 'incoming',
  designate: 'incoming',
  designated: 'incoming',
  nominee: 'incoming',
  outgoing: 'current',
  current: 'current',
  new: 'current',
  newly: 'current',
  appointed: 'current',
  elected: 'current',
  sitting: 'current',
  present: 'current',
  departing: 'current',
  recently: 'current',
  re: 'current',
  reelected: 'current',
  reappointed: 'current',
  longtime: 'current',
  visiting: 'current',
  serving: 'current',
}

/** Fields of government and business as they stand in titles: "Finance and Corporate Affairs Minister". */
export const PORTFOLIOS = list(`
  affairs foreign finance financial economy economic economics trade energy transport transportation education culture cultural health
  healthcare labour labor social protection development security national interior justice agriculture agricultural environment environmental
  environments defence defense commerce industry industrial industries innovation technology technologies science scientific digital digitalization
  digitalisation telecommunications telecom communications communication information media tourism sport sports youth women family families
  children gender equality rights human humanitarian migration immigration refugees integration religious religion religions heritage
  housing urban rural regional local government governance administration administrative public planning budget treasury
  revenue tax taxation customs investment investments business enterprise enterprises entrepreneurship small medium
  employment manpower resources resource natural mineral minerals mining mines petroleum oil gas power electricity water irrigation
  fisheries fishery forestry forests land lands livestock food ocean oceans marine maritime ports shipping aviation civil highways roads
  railways rail infrastructure construction works community communities policy policies political strategic strategy relations cooperation
  co-operation partnership partnerships international external global european asian african american western eastern southern northern
  south north east west central programs programmes operations reconstruction emergency emergencies situations disaster crisis peace
  conflict stabilization stabilisation nonproliferation non-proliferation arms control verification disarmament counterterrorism
  counter-terrorism terrorism narcotics law enforcement legal interinstitutional institutional parliamentary parliament climate
  ecology ecological transition growth sustainable sustainability green decarbonisation decarbonization welfare veterans consumer consumers
  competition market markets exports export import imports enlargement neighbourhood democracy demography intergovernmental
  engagement outreach legislative management budgetary statistics intelligence cyber cyberspace space nuclear atomic research higher
  vocational training skills knowledge diaspora expatriates expatriate emigrants emigration overseas internal domestic home homeland
  states union federal federation republic presidential president presidency chancellery cabinet staff protocol directors
  board supervisory management executive corporate cooperatives cooperative co-operatives consultative advisory coordination
  liaison analysis assessment monitoring evaluation evaluation reform reforms modernization modernisation privatization privatisation
  standards quality regulation regulatory insurance pensions pension banking monetary fiscal currency audit accounts procurement property
  intellectual patents prisons correctional police fire rescue border borders coast guard army navy air force forces armed fleet
  general attorney prosecution court supreme constitutional election elections electoral mission missions delegation delegations
  team division department directorate section unit bureau office service services agency affairs matters issues questions
  africa asia europe america americas pacific atlantic caspian eurasian eurasia indo-pacific mediterranean black sea baltic balkans arctic antarctic
  middle near far latin central caribbean sahel horn great lakes korean peninsula nations peoples people's organization organization's organizations
  organisation organisations corruption anti-corruption accountability transparency integrity citizens citizenship consular visas
  humanitarian relief reconciliation dialogue negotiation negotiations normalization normalisation denuclearization settlement process
  jewish christian islamic muslim hindu orthodox church veterans' women's children's youth's indigenous tribal
  cabinet state world wildlife nature biodiversity waste recycling circular bioeconomy consumer artificial ai data privacy
  semiconductors electronics textile textiles apparel plantation plantations coconut tea wealth sovereign assets asset petroleum lands
  justice prevention drugs drug crime crimes crime-fighting trafficking fundamental values inclusion inclusive disabilities disability
  equity cohesion funds fund simplification implementation interinstitutional tertiary primary secondary schools school university
  universities academia art arts film language languages press spokespersonship archives library technological institutional
  investment-promotion mobility logistics postal post broadcasting satellite satellites astronautics meteorology hydrology geology
  lady wife housing construction utilities sanitation hygiene nutrition medicine medical medicines drugs pharmaceuticals hospital hospitals
  care elderly aging ageing seniors youth population village villages municipal municipalities municipality provincial provinces district
  districts region regions territories territory autonomous decentralization decentralisation homes commonwealth foreigners eastern
  order nationalities nationality ethnic minorities minority interethnic inter-ethnic harmony unity
  defense-industry rearmament readiness mobilization mobilisation procurement ammunition weapons munitions security
  student aid private sector special reintegration occupied temporarily communities returns return missing persons displaced
`)

/** Organs of a state or of an organisation: they stay in the title. */
export const ORGANS = list(`
  ministry department bureau office agency commission council committee subcommittee parliament senate house assembly duma congress court
  administration fleet command army navy force forces guard region territory province district state republic county oblast city municipality
  reserve treasury service services secretariat delegation division directorate unit section government cabinet board chancellery presidency
  embassy consulate mission representation rada seimas saeima sejm knesset majlis mazhilis mejlis bundestag bundesrat riksdag storting
  folketing eduskunta althing jogorku kenesh kurultai khural diet dail seanad lok sabha rajya police prefecture governorate
  headquarters inspectorate authority tribunal diwan registry taskforce commissariat bar corps battalion brigade division cortes generalitat
  landtag congress legislature chamber ecb pentagon gender team group panel directorate-general dg branch
  district borough autonomous okrug krai raion canton emirate wilaya governorate voivodeship department-general
`)

/** Firms, societies, schools and other bodies: such a name at the end of an office is whom it belongs to. */
export const BODIES = list(`
  company corporation corp inc ltd llc plc gmbh ag sa holding holdings group bank banks foundation institute institution university college school academy
  association federation confederation union league alliance chamber chambers centre center forum fund network club museum church party movement
  initiative trust society airlines airways energy motors industries enterprise enterprises studio studios theatre theater ballet orchestra
  hospital clinic laboratory observatory arena stadium agency consortium cooperative exchange partners capital ventures technologies solutions
  systems international worldwide media press newspaper magazine tv television radio channel news factory plant mill works mine refinery
  airport port railways railway lines logistics pharma pharmaceuticals insurance securities investments properties estate hotel hotels resort
  council committee organisation organization coalition
  gallery library archive archives monastery cathedral mosque synagogue temple parish diocese eparchy seminary
  brotherhood front congress assembly institute
`)

/** Capitalised nouns that end the name of a thing, so that what stands before is no person: "Abraham Accords", "Bai Dinh Pagoda". */
export const THINGS = list(`
  accord accords agreement agreements treaty pact protocol convention declaration charter memorandum act law bill code plan initiative
  doctrine forum summit conference congress assembly meeting dialogue process prize award medal order street avenue road square boulevard
  bridge tower palace house hall hotel airport port harbour harbor station stadium arena park garden gardens pagoda temple church cathedral
  mosque monastery shrine stupa museum gallery library university college school academy institute centre center foundation trust fund
  hospital clinic river lake sea ocean bay gulf strait straits mount mountain mountains island islands isles valley canal desert peninsula cape
  city town village district region territory province county state republic oblast krai peninsula coast plain heights
  administration government cabinet regime era presidency ministry department agency council committee commission bureau office
  group company corporation bank holding holdings inc ltd llc plc industries motors energy airlines airways systems technologies
  festival games cup olympics championship exhibition expo fair week day days year anniversary holiday holidays mass festival
  project programme program scheme partnership alliance network league club team movement party front brigade army fleet force forces
  corridor highway railway pipeline route line dam reservoir plant factory mine field fields zone base barracks memorial monument cemetery mausoleum
  statement communique resolution report letter speech address message newspaper magazine times post news agency tribune journal gazette
  war revolution uprising massacre crisis hurricane typhoon storm earthquake cyclone virus
  ship frigate submarine carrier destroyer missile rocket aircraft satellite spacecraft telescope
  nations strategy fellowship fellowships scholarship scholarships scholars principles formula framework roadmap guidelines
  table theatre theater opera ballet hall room studio lounge garden terrace building complex mansion manor castle fort fortress citadel residence
`)

/** Verbs that tell an office, and its noun: "who chairs the Committee" makes a chair. */
export const LEADING_VERBS: Readonly<Record<string, string>> = {
  chairs: 'Chair',
  chaired: 'Chair',
  heads: 'Head',
  headed: 'Head',
  leads: 'Leader',
  led: 'Leader',
  directs: 'Director',
  directed: 'Director',
}

/** Bodies whose head is their president. */
export const PRESIDED: readonly string[] = [
  'European Commission',
  'European Council',
  'European Parliament',
  'World Bank',
  'European Investment Bank',
  'European Central Bank',
  'African Development Bank',
  'Asian Development Bank',
]
