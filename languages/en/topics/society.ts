import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Health, labour, migration, culture, sport, tourism, contacts between people, media. */
export const society: readonly TopicRow[] = [
  {
    id: 'topic.health.care',
    codes: ['health'],
    strength: 'strong',
    phrases: list(
      `health; healthcare; health care; public health; global health; global health security; health security; health cooperation; health issue; health sector; health system; medicine; medical; medical cooperation; medical equipment; medical supply; medical aid; medical education; pharmaceutical; pharmaceuticals; pandemic; pandemic preparedness; pandemic response; epidemic; COVID-19; COVID; coronavirus; coronavirus infection; vaccine; vaccination; immunisation; immunization; hospital; infectious disease; communicable disease; non communicable disease; disease; malaria; tuberculosis; HIV; HIV/AIDS; AIDS; Ebola; mpox; polio; cancer; maternal health; mental health; nursing; health worker; sanitary and epidemiological; epidemiological; health emergency; biosecurity; antimicrobial resistance; traditional medicine; telemedicine; health insurance; universal health coverage; medicines; medicine supply; healthcare professional`,
    ),
    yes: ['They spoke about ending the COVID-19 pandemic.', 'Cooperation in healthcare was discussed.'],
    no: ['The Minister of Health was received.', 'He wished the guest good health.'],
  },
  {
    id: 'topic.health.names',
    codes: ['health'],
    strength: 'strong',
    names: true,
    phrases: list(
      'COVAX; WHO; World Health Organization; World Health Organisation; World Health Assembly; Global Fund; Gavi; UNAIDS; PEPFAR; Sputnik V; QazVac; Pandemic Fund; Africa CDC; Global Health Security Agenda; Pandemic Accord; ACT-Accelerator',
    ),
    yes: ['Doses were given through COVAX.'],
    no: ['Who was present?'],
  },
  {
    id: 'topic.labour-social.work',
    codes: ['labour-social'],
    strength: 'strong',
    phrases: list(
      `labour market; labor market; labour cooperation; labour migration; labor migration; labour mobility; labour relations; labour rights; labor rights; labour standard; labor standard; labour force; workforce; employment; employment opportunity; employment of; job creation; creation of jobs; create jobs; new jobs; job; decent work; unemployment; worker; worker rights; migrant worker; foreign worker; skilled worker; overseas worker; seasonal worker; wage; pension; pension provision; social protection; social security; social welfare; social policy; social development; social inclusion; social sphere; social cooperation; social issue; poverty; poverty alleviation; poverty reduction; poverty eradication; eradicate poverty; fight against poverty; economic inclusivity; economic inclusion; inclusive growth; inequality; trade union; demographic; ageing population; aging population; living standard; persons with disabilities; vulnerable group; forced labour; child labour; labour; labor; domestic worker; care economy; social support; social and economic; economic and social`,
    ),
    yes: ['Poverty reduction and job creation were discussed.', 'They agreed on labour migration.'],
    no: ['The Minister of Labour spoke.', 'They praised the work done.'],
  },
  {
    id: 'topic.labour-social.names',
    codes: ['labour-social'],
    strength: 'strong',
    names: true,
    phrases: list('ILO; International Labour Organization; Global Alliance against Hunger and Poverty'),
    yes: ['Conventions of the ILO were raised.'],
    no: ['Hunger is bad.'],
  },
  {
    id: 'topic.migration-consular.visas',
    codes: ['migration-consular'],
    strength: 'strong',
    phrases: list(
      `visa; visa free; visa regime; visa facilitation; visa liberalisation; visa liberalization; visa waiver; visa exemption; visa requirement; visa issue; visa talk; visa procedure; visa restriction; free visa; e visa; mutual abolition of visas; travel facilitation; freedom of movement; free movement of people; readmission; migration; migration management; migration policy; irregular migration; illegal migration; legal migration; lawful migration; regular migration; safe, orderly; migratory flow; migration flow; migrant; migrant smuggling; immigration; immigrant; asylum; asylum seeker; lawful pathway; legal pathway; border crossing; consular; consular affairs; consular issue; consular service; consular matter; consular convention; consulate general; consulate; citizens abroad; citizen living abroad; nationals abroad; citizens living abroad; compatriots abroad; Russians living abroad; protection of citizens; passport; deportation; repatriation; repatriation of; return of citizens; wrongfully detained; wrongful detention; detained citizens; detained American; U.S. nationals; US nationals; U.S. citizen; American citizen; release of citizens; dual citizenship; residence permit; work permit; mobility partnership; mobility; mobility of citizens; evacuation of citizens; consular access; expatriate; overseas nationals; prisoner exchange; overseas workers`,
    ),
    yes: ['Visa facilitation and readmission were discussed.', 'They raised the case of the wrongfully detained citizens.'],
    no: ['The Consular Section is closed.', 'The Minister of Immigration attended.'],
  },
  {
    id: 'topic.migration-consular.names',
    codes: ['migration-consular'],
    strength: 'strong',
    names: true,
    phrases: list(
      'Schengen; Schengen area; International Organization for Migration; IOM; Safe Mobility Offices; Global Compact for Migration; Los Angeles Declaration; Los Angeles Declaration on Migration and Protection; Title 42; Visa Waiver Program; Frontex; New Pact on Migration',
    ),
    yes: ['They spoke of joining Schengen.'],
    no: ['The declaration was signed in Los Angeles.'],
  },
  {
    id: 'topic.culture.arts',
    codes: ['culture'],
    strength: 'strong',
    phrases: list(
      `cultural exchange; cultural cooperation; cultural tie; cultural relation; cultural project; cultural programme; cultural program; cultural heritage; cultural event; cultural centre; cultural center; cultural institute; cultural and humanitarian; humanitarian and cultural; cultural and educational; educational and cultural; cultural, humanitarian; cultural, educational; science and culture; education and culture; culture and education; culture and tourism; culture and art; culture and sport; cultural and people; cultural diplomacy; cultural diversity; cultural link; cultural contact; cultural days; days of culture; year of culture; cultural season; intercultural; cultural property; world heritage; intangible heritage; heritage; museum; exhibition; art exhibition; art; arts; artist; film; film festival; cinema; theatre; theater; ballet; opera; orchestra; concert; music; musical; festival; literature; book fair; archaeological; archaeology; antiquities; restoration of monuments; painting; monument; manuscript; humanitarian cooperation; humanitarian sphere; humanitarian tie; humanitarian field; humanitarian contact; humanitarian exchange; humanitarian area; humanitarian link; humanitarian relation; humanitarian sector; humanitarian and other sectors; humanitarian interaction; humanitarian, cultural; humanitarian project; in the humanitarian; humanitarian and other; cultural; culture; cross cultural`,
    ),
    yes: ['Cultural exchange and joint exhibitions were discussed.', 'Ties in the humanitarian sphere are growing.'],
    no: ['The Minister of Culture met him.', 'They sent humanitarian aid.'],
  },
  {
    id: 'topic.culture.faith',
    codes: ['culture'],
    strength: 'strong',
    phrases: list(
      `interfaith; interfaith dialogue; interreligious; inter religious; interreligious dialogue; inter faith; religious; religious leader; religious dialogue; religion; religious tolerance; dialogue of civilisations; dialogue among civilizations; holy place; holy site; holy shrine; shrine; pilgrim; pilgrimage; Hajj; Umrah; church; orthodox church; temple; mosque; Buddhist; Buddhism; pagoda; monastery; patriarch; clergy; spiritual tie; spiritual; historic status quo; Holy See; sacred; Islamic culture; traditional values; spiritual and moral values; homage`,
    ),
    yes: ['They spoke of interfaith dialogue.', 'The status quo at the holy sites must be kept.'],
    no: ['They spoke about religious freedom.'],
  },
  {
    id: 'topic.culture.history',
    codes: ['culture'],
    strength: 'fair',
    phrases: list(
      'historical memory; history; historical truth; world war ii; great patriotic war; victory in world war; war memorial; war graves; wreath; anniversary of victory; anniversary of the victory; shared history; historical heritage; falsification of history; civilisational; civilizational; language; traditional; literary; poet; writer; archive; heritage site; Year of; anniversary of the birth',
    ),
    yes: ['They recalled the victory in World War II.'],
    no: ['She is in charge of the portfolio.'],
  },
  {
    id: 'topic.culture.names',
    codes: ['culture'],
    strength: 'strong',
    names: true,
    phrases: list(
      'UNESCO; Temple Mount; Haram al-Sharif; Alliance of Civilizations; Congress of Leaders of World and Traditional Religions; Vesak; TURKSOY; Hagia Sophia; Guimet; Art in Embassies; Benin Bronzes; Al-Azhar; Russian Orthodox Church; Dalai Lama; Islamic World Educational',
    ),
    yes: ['Work with UNESCO was praised.'],
    no: ['The temple stands on a mount.'],
  },
  {
    id: 'topic.sport.games',
    codes: ['sport'],
    strength: 'strong',
    phrases: list(
      'sport; sports; sporting; sports cooperation; sports event; sports exchange; physical culture; Olympic; Olympics; Olympic games; Paralympic; football; football championship; world cup; championship; athlete; anti doping; tournament; Asian games; nomad games; chess; hockey; judo; wrestling; cricket; rugby; motor racing; university games; universiade; Commonwealth Games; Formula 1; basketball; sports diplomacy; marathon',
    ),
    yes: ['They discussed hosting the Olympic Games.', 'Sport was also touched upon.'],
    no: ['The Minister of Sport was present.'],
  },
  {
    id: 'topic.sport.names',
    codes: ['sport'],
    strength: 'strong',
    names: true,
    phrases: list('FIFA; UEFA; FIFA World Cup; International Olympic Committee; IOC; World Nomad Games; WADA'),
    yes: ['They spoke of the FIFA World Cup.'],
    no: ['The cup was full.'],
  },
  {
    id: 'topic.tourism.travel',
    codes: ['tourism'],
    strength: 'strong',
    phrases: list(
      'tourism; tourist; tourist exchange; tourist flow; tourism industry; tourism sector; tourism cooperation; tourism promotion; tourist arrivals; ecotourism; hospitality industry; hospitality sector; travel industry; hotel industry; theme park; tourist visit; tourist destination; culture and tourism; UNWTO; medical tourism; resort development',
    ),
    yes: ['Tourism and trade were the focus.', 'More tourists come each year.'],
    no: ['The Minister of Foreign Affairs, Foreign Employment and Tourism took part.'],
  },
  {
    id: 'topic.people-to-people.contacts',
    codes: ['people-to-people'],
    strength: 'strong',
    phrases: list(
      `people to people; people to people tie; people to people contact; people to people exchange; people to people bond; people to people link; people to people connection; contacts between people; contact between people; human contact; human ties; human exchange; interpersonal; youth exchange; youth cooperation; youth contact; youth policy; youth programme; youth program; youth forum; youth engagement; youth organisation; youth; young people; young leader; young generation; younger generation; exchange of students; exchange programme; exchange program; exchange visitor; friendship society; friendship association; friendship year; twin city; twin town; twinning; twinned; sister city; sister cities; sister province; sister state; brother city; partner city; interregional cooperation; inter regional cooperation; interregional contact; inter regional contact; interregional tie; inter regional tie; interregional link; interregional forum; cooperation between regions; contacts between regions; ties between regions; regional ties; regions of our countries; regions of the two countries; local government cooperation; subnational; municipal cooperation; decentralised cooperation; diaspora; diaspora community; diasporas; compatriot; overseas community; expatriate community; community living in; living in; community in; public diplomacy; civil contacts; civic contacts; public organisations; civil society exchange; women's forum; volunteers; exchanges between our peoples; peoples diplomacy; bonds between our peoples; ties between our peoples; cross border cooperation`,
    ),
    yes: ['They praised the people-to-people bonds.', 'Youth exchanges and twin cities were discussed.'],
    no: ['The Ministry of Youth sent a letter.', 'The people applauded.'],
  },
  {
    id: 'topic.media.press',
    codes: ['media'],
    strength: 'strong',
    phrases: list(
      `media cooperation; mass media; media freedom; freedom of the media; media outlet; independent media; social media platform; media literacy; media environment; state media; journalism; disinformation; misinformation; fake news; propaganda; information manipulation; foreign information manipulation; information space; information sphere; information cooperation; information policy; information exchange between agencies; information integrity; hate speech; press freedom; freedom of the press; freedom of press; protection of journalists; safety of journalists; broadcasting; broadcaster; television; news agency; radio; russian television; information warfare; information war; journalist detained; exchange of media; media organisation; media exchange; the media sphere`,
    ),
    yes: ['They discussed media freedom and disinformation.'],
    no: ['The President spoke to the media.', 'A press conference was held.'],
  },
]
