import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Health, labour, migration, culture, sport, tourism, contacts between people, media. */
export const society: readonly TopicRow[] = [
  {
    id: 'topic.health.care',
    codes: ['health'],
    strength: 'strong',
    phrases: list(
      `health; healthcare; health care; public health; global health; global health security; health security; health cooperation; health issue; health sector; health system; medicine; medical; medical cooperation; medical equipment; medical supply; medical aid; medical education; pharmaceutical; pharmaceuticals; pandemic; pandemic preparedness; pandemic response; epidemic; COVID-19; COVID; coronavirus; coronavirus infection; vaccine; vaccination; immunisation; immunization; hospital; infectious disease; communicable disease; non communicable disease; disease; malaria; tuberculosis; HIV; HIV/AIDS; AIDS; Ebola; mpox; polio; cancer; maternal health; mental health; nursing; health worker; sanitary and epidemiological; epidemiological; health emergency; biosecurity; antimicrobial resistance; traditional medicine; telemedicine; health insurance; universal health coverage; medicines; medicine supply; healthcare professional; vaccine dose; vaccine production; vaccine equity; vaccine certificates; vaccine cooperation; vaccine distribution; vaccine delivery; anti coronavirus; fight against coronavirus; coronavirus pandemic; covid response; covid recovery; COVID-19 response; COVID-19 pandemic; novel coronavirus; virus spread; epidemic situation; sanitary situation; quarantine measure; medical assistance; medical care; medical tourism; medical staff; medical personnel; medical team; medical training; medical treatment; medical research; medical device; medical services; medical field; physician; nurse; surgeon; clinic; health threat; health challenge; health services; health sphere; health workforce; health infrastructure; global health architecture; drug production; generic medicines; medicinal; pharmacy; pharma; biomedical; biotechnology and health; maternal mortality; reproductive health; sexual and reproductive; child health; nutrition and health; tobacco control; opioid; diabetes; cancer moonshot; organ transplant; sanitary safety; public health emergency; pandemic treaty; pandemics; cholera; Zika; influenza; dengue; leprosy; Ayush; traditional chinese medicine; ventilator; protective equipment; health diplomacy`,
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
      `COVAX; WHO; World Health Organization; World Health Organisation; World Health Assembly; Global Fund; Gavi; UNAIDS; PEPFAR; Sputnik V; QazVac; Pandemic Fund; Africa CDC; Global Health Security Agenda; Pandemic Accord; ACT-Accelerator; AstraZeneca; Pfizer; Sinopharm; Sinovac; CoviVac; Covishield; Pan American Health Organization; PAHO; CEPI; Global Fund to Fight AIDS; International Health Regulations; Cancer Moonshot; UNFPA; UNITAID; One Health; Quad Vaccine Partnership; Médecins Sans Frontières; AVATT; Covid-19`,
    ),
    yes: ['Doses were given through COVAX.'],
    no: ['Who was present?'],
  },
  {
    id: 'topic.health.general',
    codes: ['health'],
    strength: 'weak',
    phrases: list(`dose; doses; virus; lockdown; sanitary; outbreak`),
    yes: ['They thanked the donors for two million doses.'],
    no: ['The Outbreak Museum opened.'],
  },
  {
    id: 'topic.labour-social.work',
    codes: ['labour-social'],
    strength: 'strong',
    phrases: list(
      `labour market; labor market; labour cooperation; labour migration; labor migration; labour mobility; labour relations; labour rights; labor rights; labour standard; labor standard; labour force; workforce; employment; employment opportunity; employment of; job creation; creation of jobs; create jobs; new jobs; job; decent work; unemployment; worker; worker rights; migrant worker; foreign worker; skilled worker; overseas worker; seasonal worker; pension; pension provision; social protection; social security; social welfare; social policy; social development; social inclusion; social sphere; social issue; poverty; poverty alleviation; poverty reduction; poverty eradication; eradicate poverty; fight against poverty; economic inclusivity; economic inclusion; inclusive growth; inequality; trade union; demographic; ageing population; aging population; living standard; persons with disabilities; vulnerable group; forced labour; child labour; labour; labor; domestic worker; care economy; social support; labour code; labour cooperation agreement; labour agreement; labour mobility scheme; labour export; recruitment of workers; foreign workers; workers rights; working conditions; working condition; working people; skilled labour; skilled labor; skilled migration; shortage of skilled; manpower; workforce development; workforce training; good jobs; job opportunities; job opportunity; youth employment; youth unemployment; employment permit; occupational safety; minimum wage; social services; social sector; social assistance; social dialogue; social justice; social cohesion; social programme; social program; social project; social responsibility; social and humanitarian; socio cultural; social insurance; pensions; old age; aging society; ageing society; children and families; family policy; demography; demographic challenge; birth rate; persons with special needs; hunger and poverty; extreme poverty; eradicating poverty; eradication of poverty; reduce poverty; fight poverty; inequalities; inclusive economic growth; inclusive economic; cost of living; living conditions; domestic workers; au pair; child labor; modern slavery; trade unions; organized labor; gender pay; wellbeing; well-being of; wages; wage growth`,
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
    id: 'topic.labour-social.general',
    codes: ['labour-social'],
    strength: 'weak',
    phrases: list(`workers; jobs; salaries; social affairs; elderly; disability; disabilities; inclusion; shared prosperity; middle class; welfare`),
    yes: ['Jobs and social inclusion were discussed.'],
    no: ['The Jobs Minister spoke.'],
  },
  {
    id: 'topic.migration-consular.visas',
    codes: ['migration-consular'],
    strength: 'strong',
    phrases: list(
      `visa; visa free; visa regime; visa facilitation; visa liberalisation; visa liberalization; visa waiver; visa exemption; visa requirement; visa issue; visa talk; visa procedure; visa restriction; free visa; e visa; mutual abolition of visas; travel facilitation; free movement of people; readmission; migration; migration management; migration policy; irregular migration; illegal migration; legal migration; lawful migration; regular migration; safe, orderly; migratory flow; migration flow; migrant; migrant smuggling; immigration; immigrant; asylum; asylum seeker; lawful pathway; legal pathway; border crossing; consular; consular affairs; consular issue; consular service; consular matter; consular convention; consulate general; consulate; citizens abroad; citizen living abroad; nationals abroad; citizens living abroad; compatriots abroad; Russians living abroad; protection of citizens; passport; deportation; repatriation; repatriation of; return of citizens; wrongfully detained; wrongful detention; detained citizens; detained American; U.S. nationals; US nationals; U.S. citizen; American citizen; release of citizens; dual citizenship; residence permit; work permit; mobility partnership; mobility of citizens; evacuation of citizens; consular access; expatriate; overseas nationals; prisoner exchange; overseas workers; visa policy; visa application; visa centre; visa center; visa processing; visa service; visa dialogue; visa consultations; visa matters; visa ban; visa abolition; visa exempt; visa on arrival; visas; Schengen visa; issuing visas; issuance of visas; work visa; student visa; mutual travel; mutual trips; citizens travel; travel restrictions; cross border travel; entry of citizens; entry restrictions; stay of citizens; return of nationals; citizens detained; unjustly held; held hostage or; secure the release; secure the release of; consular cooperation; consular section; consular post; consular dialogue; consular consultations; consular protection; consular assistance; consular support; honorary consul; honorary consulate; opening of consulates; open an embassy; opening of embassies; diplomatic mission staff; migrants; migration issue; migration crisis; migration partnership; migration and mobility; mobility and migration; migrant return; migration root causes; root causes of migration; root causes of irregular migration; regular pathways; human mobility; labour migrants; labor migrants; migrant smugglers; smuggling networks; small boats; illegal migrants; illegal immigration; returns agreement; return and readmission; return of migrants; border migration; orderly migration; temporary protection; protection of compatriots; rights of citizens; citizens residing; citizens living in; citizens working; expatriates; expatriate community; evacuate citizens; evacuation of nationals; repatriate; extradite citizens; children abducted; intercountry adoption; student mobility; mobility of students; talent mobility; movement of people; movement of persons; free movement; movement of natural persons; border movement; dual nationals; overseas citizens`,
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
      `Schengen; Schengen area; International Organization for Migration; IOM; Safe Mobility Offices; Global Compact for Migration; Los Angeles Declaration; Los Angeles Declaration on Migration and Protection; Title 42; Visa Waiver Program; Frontex; New Pact on Migration; BN(O); Global Entry; Trusted Traveler; Talent Mobility; Migration and Mobility Partnership; Migration and Mobility; ICMPD; Rabat Process; Khartoum Process; Migration Pact; Welcome Corps; American citizens; Visa Facilitation Agreement; Readmission Agreement; Visa Facilitation`,
    ),
    yes: ['They spoke of joining Schengen.'],
    no: ['The declaration was signed in Los Angeles.'],
  },
  {
    id: 'topic.culture.arts',
    codes: ['culture'],
    strength: 'strong',
    phrases: list(
      `cultural exchange; cultural cooperation; cultural tie; cultural relation; cultural project; cultural programme; cultural program; cultural heritage; cultural event; cultural centre; cultural center; cultural institute; cultural and humanitarian; humanitarian and cultural; cultural and educational; educational and cultural; cultural, humanitarian; culture and art; cultural diplomacy; cultural diversity; cultural link; cultural contact; cultural days; days of culture; year of culture; cultural season; intercultural; cultural property; world heritage; intangible heritage; heritage; museum; exhibition; art exhibition; art; arts; artist; film; film festival; cinema; theatre; theater; ballet; opera; orchestra; concert; music; musical; festival; literature; book fair; archaeological; archaeology; antiquities; restoration of monuments; painting; monument; manuscript; humanitarian cooperation; humanitarian sphere; humanitarian tie; humanitarian field; humanitarian contact; humanitarian exchange; humanitarian area; humanitarian link; humanitarian relation; humanitarian sector; humanitarian and other sectors; humanitarian interaction; humanitarian, cultural; humanitarian project; in the humanitarian; humanitarian and other; cultural; culture; cross cultural; cultural and educational tie; cultural and scientific; cultural and social; cultural and sports; cultural and historical; historical and cultural; cultural and tourism; cultural and people to people; cultural sphere; cultural field; cultural sector; cultural area; cultural activities; cultural agreement; cultural agenda; cultural values; cultural identity; cultural dialogue; cultural week; cultural weeks; cultural forum; cultural exhibition; cultural performance; cultural traditions; cultural presentation; cultural interaction; cultural collaboration; culture days; culture week; creative economy; creative industries; cultural industries; art and culture; arts and culture; fine arts; artists; artwork; artefact; artifact; looted; restitution; return of cultural; national costume; folklore; gastronomy; handicraft; crafts; photo exhibition; sculpture; statue; film production; film industry; audiovisual; publishing; translation of; national library; literary works; epic; poetry; museums; galleries; gastronomic; humanitarian fields; humanitarian spheres; humanitarian ties; educational and humanitarian; scientific and humanitarian; humanitarian dimension; humanitarian component; humanitarian collaboration; humanitarian partnership; humanitarian and social; yoga; calligraphy; circus; K pop; film week; year of friendship; cultural route; economic and humanitarian cooperation; economic and humanitarian tie; economic and humanitarian sphere; economic and humanitarian field; economic, humanitarian; economic and humanitarian; trade and humanitarian`,
    ),
    yes: ['Cultural exchange and joint exhibitions were discussed.', 'Ties in the humanitarian sphere are growing.'],
    no: ['The Minister of Culture met him.', 'They sent humanitarian aid.'],
  },
  {
    id: 'topic.culture.faith',
    codes: ['culture'],
    strength: 'strong',
    phrases: list(
      `interfaith; interfaith dialogue; interreligious; inter religious; interreligious dialogue; inter faith; religious; religious leader; religious dialogue; religion; religious tolerance; dialogue of civilisations; dialogue among civilizations; holy place; holy site; holy shrine; shrine; pilgrim; pilgrimage; Hajj; Umrah; church; orthodox church; temple; mosque; Buddhist; Buddhism; pagoda; monastery; patriarch; clergy; spiritual tie; spiritual; historic status quo; Holy See; Islamic culture; traditional values; spiritual and moral values; homage; religious tie; religious tourism; religious affairs; religious site; religious cooperation; religious community; religious harmony; religious diplomacy; holy land; holy month; holy city; holy sites; pilgrims; Islamic world; synagogue; cathedral; bishop; cardinal; catholic; catholic church; orthodoxy; relics; buddhist circuit; buddhist heritage; buddha; temples; mosques; spirituality; dialogue among religions; dialogue between religions; dialogue between cultures; dialogue of cultures; intercivilizational; peaceful coexistence; human fraternity; Quran`,
    ),
    yes: ['They spoke of interfaith dialogue.', 'The status quo at the holy sites must be kept.'],
    no: ['They spoke about religious freedom.'],
  },
  {
    id: 'topic.culture.history',
    codes: ['culture'],
    strength: 'fair',
    phrases: list(
      `historical memory; historical truth; world war ii; great patriotic war; victory in world war; war memorial; war graves; wreath; anniversary of victory; anniversary of the victory; shared history; historical heritage; falsification of history; civilisational; civilizational; language; heritage site; anniversary of the birth; civilisational link; civilizational tie; historical past; common history; common heritage; war memorials; monument to; holocaust; victory anniversary; colonial past; historical issue; historical justice; historical commission; genocide recognition; historians; native language; book of`,
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
      `UNESCO; Temple Mount; Haram al-Sharif; Alliance of Civilizations; Congress of Leaders of World and Traditional Religions; Vesak; TURKSOY; Hagia Sophia; Guimet; Art in Embassies; Benin Bronzes; Al-Azhar; Russian Orthodox Church; Dalai Lama; Islamic World Educational; Global Civilization Initiative; World Heritage Committee; ICESCO; Goethe; Louvre; Louvre Abu Dhabi; Biennale; Venice Biennale; Bolshoi Theatre; Tretyakov; Nobel Prize in Literature; Eurovision; Intervision; Document on Human Fraternity; Human Fraternity; Al Aqsa; Al-Aqsa; Ganden; Bodh Gaya; Sacred Tooth Relic; Nowruz; Navruz; Naadam; European Capital of Culture; Parthenon Sculptures; Parthenon; Silk Road; Russian Seasons; Cross Year; Cross Years; Year of Culture; Year of Tourism; Days of Culture; Pope; Pope Francis; Vatican; Dialogue of Civilizations; World Expo; Holocaust; Holocaust remembrance; Great Patriotic War; World War II; Second World War; Victory Day; Immortal Regiment; Maimonides`,
    ),
    yes: ['Work with UNESCO was praised.'],
    no: ['The temple stands on a mount.'],
  },
  {
    id: 'topic.culture.general',
    codes: ['culture'],
    strength: 'weak',
    phrases: list(
      `artistic; cuisine; craft; fashion; photography; tolerance; coexistence; historical ties; historic ties; historical tie; historic tie; historical link; memorial; historical memory; history; memory of; literary; traditional; writer; poet`,
    ),
    yes: ['The two peoples share historical ties.'],
    no: ['The tie was loose.'],
  },
  {
    id: 'topic.sport.games',
    codes: ['sport'],
    strength: 'strong',
    phrases: list(
      `sport; sports; sporting; sports cooperation; sports event; sports exchange; physical culture; Olympic; Olympics; Olympic games; Paralympic; football; football championship; world cup; championship; athlete; anti doping; tournament; Asian games; chess; hockey; judo; wrestling; cricket; rugby; motor racing; university games; universiade; Commonwealth Games; Formula 1; basketball; sports diplomacy; marathon; sports field; sports sector; sports exchanges; sports infrastructure; sports competition; competition in sports; sportsmen; sportspeople; athletes; winter games; winter olympics; summer olympics; winter olympic; olympic movement; olympic bid; paralympics; asian cup; euro 2024; sports federation; sports ties; badminton; volleyball; tennis; gymnastics; boxing; swimming; cycling; martial arts; kurash; archery; horse racing; polo; falconry; e sports; golf; athletics; stadium; regatta; sporting events; major sporting events`,
    ),
    yes: ['They discussed hosting the Olympic Games.', 'Sport was also touched upon.'],
    no: ['The Minister of Sport was present.'],
  },
  {
    id: 'topic.sport.names',
    codes: ['sport'],
    strength: 'strong',
    names: true,
    phrases: list('FIFA; UEFA; FIFA World Cup; International Olympic Committee; IOC; WADA'),
    yes: ['They spoke of the FIFA World Cup.'],
    no: ['The cup was full.'],
  },
  {
    id: 'topic.tourism.travel',
    codes: ['tourism'],
    strength: 'strong',
    phrases: list(
      `tourism; tourist; tourist exchange; tourist flow; tourism industry; tourism sector; tourism cooperation; tourism promotion; tourist arrivals; ecotourism; hospitality industry; hospitality sector; travel industry; hotel industry; theme park; tourist visit; tourist destination; UNWTO; medical tourism; resort development; tourism field; tourism infrastructure; tourism potential; tourism development; tourism exchange; tourism flow; tourism company; tourism project; tourism investment; tourists; mutual tourism; inbound tourism; outbound tourism; health tourism; cultural tourism; sustainable tourism; sustainable travel; travellers; travelers; travel agency; travel and tourism; tour operator; tourist potential; tourist infrastructure; tourist traffic; tourist attraction; visitor arrivals; vacationers; cruise tourism; holidaymakers; sightseeing`,
    ),
    yes: ['Tourism and trade were the focus.', 'More tourists come each year.'],
    no: ['The Minister of Foreign Affairs, Foreign Employment and Tourism took part.'],
  },
  {
    id: 'topic.people-to-people.contacts',
    codes: ['people-to-people'],
    strength: 'strong',
    phrases: list(
      `people to people; people to people tie; people to people contact; people to people exchange; people to people bond; people to people link; people to people connection; contacts between people; contact between people; human contact; human ties; human exchange; interpersonal; youth exchange; youth cooperation; youth contact; youth policy; youth programme; youth program; youth forum; youth engagement; youth organisation; youth; young people; young leader; young generation; younger generation; exchange of students; exchange programme; exchange program; exchange visitor; friendship society; friendship association; friendship year; twin city; twin town; twinning; twinned; sister city; sister cities; sister province; sister state; brother city; partner city; inter regional cooperation; interregional contact; inter regional contact; interregional tie; inter regional tie; interregional link; interregional forum; cooperation between regions; contacts between regions; ties between regions; regional ties; regions of our countries; regions of the two countries; local government cooperation; subnational; municipal cooperation; decentralised cooperation; diaspora; diaspora community; diasporas; civil contacts; civic contacts; public organisations; civil society exchange; women's forum; exchanges between our peoples; peoples diplomacy; bonds between our peoples; ties between our peoples; cross border cooperation; people to people relation; people to people relationship; people to people cooperation; people to people engagement; people to people interaction; people to people dialogue; people to people and cultural; people centric; person to person; person-to-person; exchanges between people; exchanges between peoples; exchanges among people; contacts between our peoples; contacts between the peoples; contacts between peoples; contacts among citizens; contacts between citizens; ties among people; links between people; links between our people; bonds between the peoples; bond between our people; bonds of friendship between the peoples; friendship between peoples; friendship between our peoples; friendship between the peoples; friendly ties between the peoples; human bonds; human links; human dimension; human connections; family ties; kinship; citizen exchange; civil society contacts; civil society ties; exchanges of civil society; youth ties; youth mobility; youth festival; youth delegation; youth camp; youth leaders; youth dialogue; youth organizations; young professionals; young entrepreneurs; young leaders; student exchanges; school exchanges; exchange programmes; exchange programs; exchange of delegations; cultural exchange programme; exchanges of youth; expert exchanges; think tank; think tanks; women organizations; friendship societies; friendship group of; public council; civic exchanges; inter regional; interregional partnership; interregional dialogue; regional and municipal; regions of both countries; regional contacts; cooperation of regions; cooperation at the regional level; direct ties between regions; direct contacts between regions; regional leaders contacts; local exchanges; local cooperation; subnational cooperation; subnational diplomacy; city to city; sister city partnership; twin towns; twin cities; brotherhood between cities; Indian diaspora; Kazakh diaspora; Turkish diaspora; Armenian diaspora; ethnic Kazakhs; ethnic Germans; Korean diaspora; diaspora communities; compatriots; overseas Indians; overseas Chinese; national minority bridge; living bridge; working holiday`,
    ),
    yes: ['They praised the people-to-people bonds.', 'Youth exchanges and twin cities were discussed.'],
    no: ['The Ministry of Youth sent a letter.', 'The people applauded.'],
  },
  {
    id: 'topic.people-to-people.general',
    codes: ['people-to-people'],
    strength: 'weak',
    phrases: list(
      `public contacts; interregional; interregional cooperation; Sri Lankan community; Indian community; Turkish community; Filipino community; Vietnamese community; Korean community; Chinese community; Polish community; expat community; overseas community; expatriate community; public diplomacy; community abroad; diaspora; compatriot`,
    ),
    yes: ['They discussed interregional contacts and the diaspora.'],
    no: ['The regions were named.'],
  },
  {
    id: 'topic.media.press',
    codes: ['media'],
    strength: 'strong',
    phrases: list(
      `media cooperation; mass media; media freedom; freedom of the media; media outlet; independent media; social media platform; media literacy; media environment; state media; disinformation; misinformation; fake news; propaganda; information manipulation; foreign information manipulation; information space; information sphere; information cooperation; information policy; information exchange between agencies; information integrity; hate speech; press freedom; freedom of the press; freedom of press; protection of journalists; safety of journalists; broadcasting; broadcaster; news agency; russian television; information warfare; information war; journalist detained; exchange of media; media organisation; media exchange; the media sphere; mass media exchange; mass communication; media sector; media sphere; media space; media professionals; media content; media development; media pluralism; free press; independent press; free media; free and independent media; media workers; journalistic; information sector; information and media; information technologies and media; information security and media; information campaign; information manipulation and interference; FIMI; disinformation campaign; russian disinformation; countering disinformation; combat disinformation; false narratives; false information; television channel; TV channel; news agencies; press agencies; film and television; radio broadcasting; social networks; online disinformation; digital platforms regulation; information operations; access to information`,
    ),
    yes: ['They discussed media freedom and disinformation.'],
    no: ['The President spoke to the media.', 'A press conference was held.'],
  },
  {
    id: 'topic.media.general',
    codes: ['media'],
    strength: 'weak',
    phrases: list(`media; journalist; cognitive; radio; television; broadcast`),
    yes: ['They spoke about the radio and the media.'],
    no: ['He gave a radio address.'],
  },
]
