import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Transport, infrastructure, industry. */
export const works: readonly TopicRow[] = [
  {
    id: 'topic.transport.routes',
    codes: ['transport'],
    strength: 'strong',
    phrases: list(
      `transport corridor; transportation corridor; economic corridor; transit corridor; trans caspian corridor; international transport corridor; corridor; transport route; trans caspian transport; trans caspian route; transport link; transport connectivity; connectivity; connectivity project; sustainable connectivity; regional connectivity; maritime connectivity; transport and logistics; logistics; logistic; logistics hub; logistics centre; logistics center; transit; transit potential; transit transport; transit hub; cargo; freight; container; container train; container block train; goods transit; multimodal; intermodal; cargo transportation; freight traffic; cross border transport; border crossing point; export route; shipping; green shipping; shipping line; maritime transport; sea transport; ferry; vessel traffic; transport infrastructure; transport and transit; transport cooperation; transport sector; transport project; transport network; transport artery; transport hub; transport communication; transport industry; transport logistics; communications and transport; transport sphere; transportation of goods; transportation of cargo; transit of goods; transit traffic; transit country; trade routes and transport; logistics sector; logistics cooperation; logistics chain; logistics infrastructure; physical connectivity; air and sea connectivity; multi modal connectivity; rail connectivity; transport corridors; land bridge; supply corridor; passenger transport; passenger traffic; trucking; truck driver; road freight; cross border infrastructure; border crossing infrastructure; border checkpoint; checkpoints; border checkpoints; inland waterway; waterway; strait transit; navigation safety; safety of navigation; shipbuilding and shipping; Suez Canal; drone delivery; connectivity agenda; connectivity initiative; connecting infrastructure; ro-ro; commercial shipping; international shipping`,
    ),
    yes: ['Transport corridors and logistics were discussed.', 'The two sides want more transit.'],
    no: ['A humanitarian corridor was opened.', 'The government is in transition.'],
  },
  {
    id: 'topic.transport.modes',
    codes: ['transport'],
    strength: 'strong',
    phrases: list(
      `railway; railroad; rail; rail link; railway link; railway line; railway engineering; railway transport; high speed rail; high speed railway; train service; seaport; port; port infrastructure; deep sea port; harbour; dry port; airport; aviation; civil aviation; aviation agreement; air service; air services agreement; air link; air connectivity; air transport; air traffic; air communication; direct flight; flight; airline; air carrier; regular flights; open sky; road transport; road construction; road link; road sector; highway; motorway; expressway; metro; public transport; bridge construction; maritime industry; maritime economy; merchant shipping; road safety; international road; road transportation; rail infrastructure; rail freight; rail corridor; railway project; railway construction; railway network; railway sector; railway cooperation; railway carriage; rolling stock; locomotive; road infrastructure; road network; highway construction; port development; port cooperation; port modernisation; maritime port; maritime link; ferry service; air transport agreement; air service agreement; air route; air connection; air corridor; flight connection; direct air; direct air link; direct air service; air travel; resumption of flights; flights between; aviation safety; aviation sector; aviation security; air navigation; urban transport; transport ministers; driving licence; cruise; light rail; dry dock`,
    ),
    yes: ['Direct flights between the capitals will start in June.', 'They spoke about ports and railways.'],
    no: ['The Ministry of Railways sent a note.', 'He reported on the work.'],
  },
  {
    id: 'topic.transport.word',
    codes: ['transport'],
    strength: 'fair',
    phrases: list('transport; transportation'),
    yes: ['The agenda included transport.'],
    no: ['The Minister of Transport took part.'],
  },
  {
    id: 'topic.transport.names',
    codes: ['transport'],
    strength: 'strong',
    names: true,
    phrases: list(
      `Trans-Caspian International Transport Route; TITR; Middle Corridor; Trans-Caspian; Trans-Caspian Corridor; Trans-Caspian Transport Corridor; International North-South Transport Corridor; North-South Transport Corridor; North–South corridor; INSTC; IMEC; India-Middle East-Europe Economic Corridor; India Middle East Europe Economic Corridor; Lobito Corridor; China-Pakistan Economic Corridor; CPEC; Belt and Road Initiative; Belt and Road; One Belt, One Road; One Belt One Road; BRI; Silk Road Economic Belt; TRACECA; Zangezur corridor; Development Road; Northern Sea Route; Chabahar; Trans-Afghan railway; China-Kyrgyzstan-Uzbekistan railway; Baku-Tbilisi-Kars; Rail Baltica; LAPSSET; Crossroads of Peace; Lapis Lazuli; ICAO; International Maritime Organization; IMO; Open Skies agreement; Trans-European Transport Network; TEN-T; TRIPP; Middle Corridor Multimodal; Via Baltica; Via Carpatia; Corridor Vc; Iraq Development Road; Hejaz Railway; GCC railway; Mekong bridge; BTK; East-West corridor; Eastern corridor; Western route; Port of Anaklia; Port of Alat; Aktau; Kuryk; Khorgos; Gwadar; Hambantota; Colombo Port City; Fehmarn; Turin-Lyon; Air Services Agreement; PIDA; Transport Community`,
    ),
    yes: ['Cargo along the Middle Corridor grew.', 'They discussed the Belt and Road Initiative.'],
    no: ['The middle corridor of the palace was lit.'],
  },
  {
    id: 'topic.transport.general',
    codes: ['transport'],
    strength: 'weak',
    phrases: list(`maritime cooperation; maritime affairs; maritime sector; maritime economy; tram; tunnel`),
    yes: ['Maritime cooperation and a tunnel were discussed.'],
    no: ['The Tunnel Authority met.'],
  },
  {
    id: 'topic.infrastructure.building',
    codes: ['infrastructure'],
    strength: 'strong',
    phrases: list(
      `infrastructure development; infrastructure project; infrastructure investment; infrastructure need; infrastructure cooperation; development of infrastructure; urban development; urban planning; urban infrastructure; urbanisation; urbanization; housing construction; housing; construction sector; construction industry; real estate; public works; civil engineering; construction of a hospital; municipal services; utilities; sustainable city; city planning; regional infrastructure; quality infrastructure; critical infrastructure; construction materials; architecture and construction; housing project; infrastructural project; infrastructural; infrastructure partnership; infrastructure financing; resilient infrastructure; infrastructure construction; infrastructure sector; infrastructure connectivity; large infrastructure; strategic infrastructure; modern infrastructure; social infrastructure; public infrastructure; building sector; building materials; construction project; construction company; construction of schools; construction of hospital; urban renewal; urban mobility; urban issues; city development; smart cities; municipal infrastructure; affordable housing; engineering and construction; water supply infrastructure; town planning; spatial planning; stadium construction; new capital; housing and communal`,
    ),
    yes: ['They discussed infrastructure development and housing.'],
    no: ['The Department of Housing and Urban Development was named.', 'They discussed digital infrastructure.'],
  },
  {
    id: 'topic.infrastructure.word',
    codes: ['infrastructure'],
    strength: 'fair',
    phrases: list('infrastructure; construction'),
    yes: ['Aviation, finance and infrastructure were on the agenda.'],
    no: ['The Ministry of Construction was reformed.', 'It was a constructive dialogue.'],
  },
  {
    id: 'topic.industry.cooperation',
    codes: ['industry'],
    strength: 'strong',
    phrases: list(
      `industrial cooperation; industrial production; industrial project; industrial sector; industrial development; industrial partnership; industrial policy; industrial technology; industrialisation; industrialization; production cooperation; cooperation in production; manufacturing; manufacturing industry; manufacturer; machine building; mechanical engineering; heavy engineering; car manufacturing; car making; automotive; automotive industry; automobile; car industry; aircraft building; aircraft manufacturing; aviation industry; shipbuilding; aerospace industry; chemical industry; pharmaceutical industry; textile; textile industry; apparel; garment; light industry; heavy industry; food industry; processing industry; localisation; localization; assembly line; joint production; engine plant; localised production; technical regulation; standardisation; standardization; standardisation and metrology; technical standard; industry 4.0; semiconductor industry; industrial base; technological alliance; furniture industry; industry cooperation; cement; equipment supply; industrial sphere; industrial field; industrial enterprise; industrial facility; industrial park cooperation; industrial supply chain; industrial cluster; industrial capacity; industry sector; agro industrial complex and industry; petrochemical industry; engineering industry; machine tool; vehicle production; vehicle manufacturing; car production; car plant; tractor; electronics; electronics industry; electrical engineering; home appliances; aviation manufacturing; aircraft production; advanced manufacturing; smart manufacturing; production site; production capacity; production line; local production; localising production; localizing production; manufacturing hub; fertiliser plant; leather; footwear; ready made garments; RMG; woodworking; wood processing; paper industry; pharmaceuticals production; steel plant; metallurgical plant; industrial design; quality infrastructure standards; technology park; industrial parks; space industry; creative industry; food processing; assembly plant; automotive sector; automobile industry; automotive supply; shipyard; ship building; industrial collaboration; industrial and technological; industrial and innovation; production chain; cooperation of enterprises; technological sovereignty; reindustrialisation`,
    ),
    yes: ['They discussed industrial cooperation and machine building.'],
    no: ['The Minister of Industry was received.', 'The tourism industry suffered.'],
  },
  {
    id: 'topic.industry.word',
    codes: ['industry'],
    strength: 'weak',
    phrases: list('industry; industrial; factory; production; plant'),
    yes: ['The two discussed industry and transport.'],
    no: ['The Ministry of Industry moved.'],
  },
  {
    id: 'topic.industry.general',
    codes: ['industry'],
    strength: 'weak',
    phrases: list(`engineering; machinery; aerospace; helicopter; production facility`),
    yes: ['They discussed engineering and helicopters.'],
    no: ['The Institute of Engineering was visited.'],
  },
]
