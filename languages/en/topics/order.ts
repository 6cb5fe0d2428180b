import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Human rights, governance, parliaments, aid. */
export const order: readonly TopicRow[] = [
  {
    id: 'topic.human-rights.rights',
    codes: ['human-rights'],
    strength: 'strong',
    phrases: list(
      `human rights; human right; human rights abuse; human rights violation; human rights situation; human rights dialogue; fundamental freedom; fundamental rights; basic freedoms; freedom of expression; freedom of speech; freedom of belief; freedom of religion; freedom of religion or belief; freedom of assembly; freedom of association; religious freedom; universal rights; civil liberty; civil liberties; civil rights; political rights; minority rights; rights of minorities; national minority; rights of women; women's rights; women’s rights; respects the rights; child rights; rights of the child; children's rights; protection of children; gender equality; gender equity; equality of women; gender; gender based violence; sexual violence; women's empowerment; women’s empowerment; empowerment of women; empowering women; women and girls; women, peace and security; women's participation; LGBTQI; LGBTQI+; LGBT; LGBTI; transgender; same sex; torture; torture survivor; political prisoner; prisoner of conscience; arbitrary detention; unjustly detained; unjust detention; forced disappearance; enforced disappearance; crackdown; repression; oppression; persecution; death penalty; capital punishment; discrimination; racism; racial; xenophobia; antisemitism; anti semitism; islamophobia; religious minority; ethnic minority; human dignity; dissident; human rights defender; rights defender; atrocity; crimes against humanity; abductions issue; abduction issue; forced labor; indigenous peoples; marginalized; equity and equality; transnational repression; fundamental values; universal values; freedom of movement for journalists; women leader; inclusion of women; human rights and democracy; human rights issue; human rights concerns; human rights record; human rights protection; human rights commitments; human rights obligations; human rights agenda; human rights cooperation; human rights institution; human rights mechanism; respect for human rights; protection of human rights; respect for rights; rights and freedoms; rights and fundamental; basic rights; women and youth; women, youth; women and girls education; women in; women leaders; role of women; status of women; women political participation; gender issue; gender parity; gender balance; gender mainstreaming; feminist foreign policy; advancement of women; protection of women; violence against women; domestic violence; child marriage; female genital; rights of children; children rights; protection of minors; child protection; children in armed conflict; abduction of children; deported children; deportation of children; LGBT people; LGBTQ; LGBTQI+ persons; LGBTQI rights; same sex marriage; sexual orientation; minority communities; rights of persons; rights of persons with disabilities; disability rights; minority protection; ethnic minorities; religious minorities; persecuted; religious persecution; persecution of; freedom of worship; freedom of thought; freedom of conscience; freedom of peaceful assembly; academic freedom; democracy and freedom; right to life; right to development; right to protest; right to water; right of peoples; right to self determination; self determination; peaceful protest; peaceful protesters; crackdown on; opposition figures; opposition leader; arbitrary arrests; political repression; political prisoners; political persecution; release of political; prisoners of conscience; arbitrarily detained; human rights activists; rights activists; civil society space; civic space; shrinking space; NGOs; non governmental organizations; mistreatment; ill treatment; inhumane; enslaved; slavery; forced labour; labour rights abuses; human trafficking victims; rights abuses; gross violations; mass atrocities; ethnic cleansing; extrajudicial; genocide prevention; accountability for human rights; fact finding; universal human; hate crime; hate crimes; intolerance; islamophobic; anti muslim; quran burning; burning of the quran; racial justice; racial discrimination; racial equality; racial equity; equal rights; equality before; equality between; equal opportunities; inclusive society; vulnerable groups; vulnerable people; marginalised; marginalized communities; indigenous people; indigenous rights; Rohingya rights; statelessness; stateless; moratorium on executions`,
    ),
    yes: ['He raised human rights and fundamental freedoms.', 'They want to promote gender equality.'],
    no: ['The Special Representative for Human Rights met him.', 'They acted on the right side.'],
  },
  {
    id: 'topic.human-rights.society',
    codes: ['human-rights'],
    strength: 'weak',
    phrases: list(
      `civil society; freedom; activist; non governmental organisation; NGO; inclusivity; civil society organisation; civil society organization; civil society representatives; nongovernmental; religious freedom roundtable; minority`,
    ),
    yes: ['The rule of law and civil society were on the agenda.'],
    no: ['They discussed freedom of navigation.'],
  },
  {
    id: 'topic.human-rights.names',
    codes: ['human-rights'],
    strength: 'strong',
    names: true,
    phrases: list(
      `Universal Declaration of Human Rights; Human Rights Council; UN Human Rights Council; Convention against Torture; Istanbul Convention; CEDAW; European Convention on Human Rights; Xinjiang; Tibet; Uyghur; Universal Periodic Review; Freedom Online Coalition; Beijing Platform for Action; Generation Equality; UN Women; Human Rights Dialogue; Alexei Navalny; Navalny; Hong Kong; Belarus opposition; National Security Law; Magnitsky; OHCHR; High Commissioner for Human Rights; ODIHR; Human Rights Commission; Special Rapporteur; Amnesty International; Human Rights Watch; Geneva Conventions; Rome Statute; Women, Peace and Security; WPS; Spotlight Initiative; Gender Action Plan; ICCPR; Convention on the Rights of the Child; Convention on the Rights of Persons with Disabilities; Kremlin critic; Uyghurs`,
    ),
    yes: ['Abuses in Xinjiang were raised.'],
    no: ['The declaration is universal.'],
  },
  {
    id: 'topic.human-rights.general',
    codes: ['human-rights'],
    strength: 'weak',
    phrases: list(`minorities; freedoms; protesters; jailed; activists; atrocities; dignity; indigenous`),
    yes: ['The case of the activists was raised.'],
    no: ['He was an active envoy.'],
  },
  {
    id: 'topic.governance.law',
    codes: ['governance'],
    strength: 'strong',
    phrases: list(
      `rule of law; supremacy of law; law based; independence of the judiciary; judicial independence; judiciary; judicial; judicial reform; judicial cooperation; legal cooperation; cooperation in the legal; mutual legal assistance; legal assistance; extradition; transfer of sentenced persons; transfer of convicted; justice sector; justice reform; transitional justice; justice and accountability; international justice; administration of justice; supreme court; constitutional court; prosecutor general; public prosecutor; legal framework for; law enforcement reform; corruption; anti corruption; fight against corruption; combating corruption; corruption free; free of corruption; anti graft; transparency; transparent governance; accountability and transparency; good governance; governance; democratic governance; public administration; public service; civil service; local governance; local self government; decentralisation; decentralization; state building; institution building; institutional reform; legal reform; legislative reform; asset recovery; stolen assets; exchange of experience in public; civil and criminal matters; criminal matters; kleptocracy; legislative council; legal sphere; legal field; legal aid; legal issues; legal system; legal reforms; legal matters; legal and judicial; judicial and legal; access to justice; justice system; justice sector reform; judicial system; accountability mechanisms; impunity; hold accountable those responsible; special tribunal; tribunal; law making process; law enforcement and justice; criminal justice; penitentiary; prison reform; penal; sentenced persons; convicted persons; mutual legal; legal assistance treaty; legal assistance in; extradition treaty; illicit enrichment; bribery; transparency and accountability; clean governance; public sector; public sector reform; public administration reform; public institutions; state institutions; institutional strengthening; strengthening institutions; strengthen institutions; building institutions; civil servants; civil servant; e government reform; local governments; local administration; regulation reform; regulatory environment; anti corruption efforts; anti corruption reform; anti corruption court; state capture; oligarch; oligarchs; de oligarchisation; deoligarchization; ombudsman; fighting corruption; rules based; kleptocrats; rule based; public policy; state administration; decentralised governance; land reform; security sector reform; economic governance; ease of reforms`,
    ),
    yes: ['The rule of law was on the agenda.', 'The envoy praised the fight against corruption.'],
    no: ['The Minister of Justice attended.'],
  },
  {
    id: 'topic.governance.democracy',
    codes: ['governance'],
    strength: 'strong',
    phrases: list(
      `democracy; strengthen democracy; democratic institution; democratic value; democratic principle; democratic norm; democratic reform; democratic process; democratic transition; democratic system; democratic backsliding; democratic resilience; democratic renewal; path of democracy; restoration of democracy; restore democracy; return to democracy; democratization; democratisation; democratic development; democratic order; shared democratic; democratic; election; free and fair election; general election; presidential election; parliamentary election; electoral; electoral process; electoral reform; referendum; political reform; economic reform; structural reform; social and economic reform; reform; reform process; reform programme; reform agenda; reform effort; constitutional; constitutional reform; constitutional order; constitution; civilian led; civilian government; civilian rule; transitional government; transition government; political transition; inclusive political; inclusive government; political inclusion; power sharing; government formation; political dialogue process; national dialogue; choosing their leaders; choose their leaders; peaceful transfer of power; authoritarian; coup; military junta; institutions of democracy; democratic society; political stability; democracy and human; democracy and the rule; strengthening democracy; democracy promotion; promote democracy; promoting democracy; support democracy; defend democracy; democracy building; democratic governance; democratic values; democratic institutions; democratic principles; democratic elections; democratic rights; democratic freedoms; democratic rule; democratic aspirations; democratic path; democratic government; democratically elected; return to democratic; return to constitutional order; return to civilian rule; transition to democracy; democratic change; democratic country; pluralism; pluralistic; political pluralism; political parties; opposition parties; election observation; election observers; election monitoring; election commission; elections; credible elections; inclusive elections; electoral roadmap; electoral assistance; electoral support; free elections; free and transparent elections; upcoming elections; upcoming election; referendums; reforms in; reform efforts; reform of the; institutional reforms; structural reforms; economic reforms; political reforms; comprehensive reforms; reform path; reforming; democratic reforms; judicial reforms; EU reform; reform and growth; modernisation of the state; political dialogue in; political impasse; political deadlock; political agreement; internal political; domestic political; political solution in; political situation in; inclusive political dialogue; inclusive dialogue; inter libyan; inclusive governance; transition process; transitional authorities; transitional process; transitional council; new constitution; constitutional process; constitutional amendments; constitutional amendment; constitutional committee; constitutional referendum; unity government; caretaker government; formation of a government; form a government; government reform; civilian led government; civilian control; unconstitutional; unconstitutional changes of government; coup d’état; coup d'état; putsch; military takeover; military regime; junta; autocracy; autocracies; autocratic; illiberal; liberal democracy; good government; stable and transparent; new political culture; political culture; state reform; national reforms; reconciliation and reform; self governance; nation building`,
    ),
    yes: ['They agreed to promote democracy.', 'Reforms in the country were given much attention.'],
    no: ['The Democratic Republic of Congo was represented.', 'He congratulated him on his election.'],
  },
  {
    id: 'topic.governance.names',
    codes: ['governance'],
    strength: 'strong',
    names: true,
    phrases: list(
      `Summit for Democracy; Venice Commission; Open Government Partnership; International Criminal Court; UN Convention against Corruption; GRECO; ICC; Community of Democracies; Eurojust; European Public Prosecutor; International Court of Justice; ICJ; International Residual Mechanism; Copenhagen Criteria; European Rule of Law Mechanism; CSTO Parliamentary; National Endowment for Democracy; International IDEA; OSCE/ODIHR; ODIHR; United Nations Office on Drugs and Crime; Special Tribunal; New Kazakhstan; Just and Fair Kazakhstan; New Uzbekistan; EULEX; EUAM; Reform and Growth Facility; Permanent Court of Arbitration; Kosovo Specialist Chambers; ECHR; European Court of Human Rights`,
    ),
    yes: ['They prepared the Summit for Democracy.'],
    no: ['The summit was open.'],
  },
  {
    id: 'topic.governance.general',
    codes: ['governance'],
    strength: 'weak',
    phrases: list(
      `legal affairs; justice; accountability; democracies; reforms; political process; political crisis resolution; political developments; domestic situation; domestic politics; political situation; transparent`,
    ),
    yes: ['They spoke of accountability and the political process.'],
    no: ['The Minister of Justice spoke.'],
  },
  {
    id: 'topic.parliament.ties',
    codes: ['parliament'],
    strength: 'strong',
    phrases: list(
      `inter parliamentary; interparliamentary; inter parliamentary cooperation; interparliamentary cooperation; parliamentary cooperation; parliamentary diplomacy; parliamentary dimension; parliamentary exchange; parliamentary tie; parliamentary contact; parliamentary relation; parliamentary link; parliamentary dialogue; parliamentary friendship group; parliamentary delegation; friendship group; parliamentary cooperation committee; parliamentarian; relations between the parliaments; ties between our parliaments; ties between parliaments; ties between the parliaments; cooperation between parliaments; cooperation between the parliaments; between our parliaments; contacts between parliaments; legislators of the two countries; legislative bodies; cooperation of legislators; between the two parliaments; parliamentary assembly; through parliaments; between the legislatures; law making; lawmaking experience; members of parliament exchange; parliamentary level; parliamentary; parliamentary track; parliamentary channel; parliamentary relations; parliamentary work; parliamentary forum; parliamentary conference; parliamentary dimension of; parliamentary groups; parliamentary group; parliamentary committee; parliamentary committees; parliamentary visit; parliamentary exchanges; parliamentary ties; parliamentary commission; parliamentary hearing; parliament to parliament; the two parliaments; both parliaments; contacts of parliaments; exchange between parliaments; cooperation of parliaments; dialogue between parliaments; legislative branch; legislative cooperation; legislative bodies of; legislative exchange; legislative experience; legislative affairs; members of parliament; speakers of; parliament speakers; speakers of parliament; parliamentary leaders; congressional delegation; bicameral; ratification by parliaments; between the parliaments; friendship groups; interparliamentary dialogue; inter-parliamentary dialogue; inter-parliamentary commission; interparliamentary commission; inter-parliamentary contacts; inter-parliamentary ties; inter-parliamentary exchanges; inter-parliamentary union; our parliaments; parliaments of the two; parliaments of both; national parliaments of; parliaments are`,
    ),
    yes: ['Inter-parliamentary cooperation was praised.', 'A parliamentary friendship group was set up.'],
    no: ['The party won the parliamentary elections.', 'He addressed Parliament.'],
  },
  {
    id: 'topic.parliament.names',
    codes: ['parliament'],
    strength: 'strong',
    names: true,
    phrases: list(
      'Inter-Parliamentary Union; Parliamentary Assembly; Parliamentary Cooperation Committee; TURKPA; Asian Parliamentary Assembly; Parliamentary Union',
    ),
    yes: ['They met at the Inter-Parliamentary Union.'],
    no: ['A union was formed.'],
  },
  {
    id: 'topic.humanitarian.aid',
    codes: ['humanitarian'],
    strength: 'strong',
    phrases: list(
      `humanitarian aid; humanitarian assistance; humanitarian relief; humanitarian support; humanitarian crisis; humanitarian situation; humanitarian access; humanitarian corridor; humanitarian need; humanitarian toll; humanitarian issue; humanitarian response; humanitarian pause; humanitarian catastrophe; humanitarian disaster; humanitarian consequence; humanitarian conditions; humanitarian demining; humanitarian worker; humanitarian organisation; humanitarian organization; humanitarian initiative; humanitarian agency; humanitarian problem; humanitarian law; humanitarian effort; humanitarian supply; humanitarian convoy; humanitarian partner; humanitarian and development; refugee; internally displaced; displaced person; displaced people; displacement; return of refugees; returnees; disaster relief; disaster response; disaster risk reduction; disaster management; disaster preparedness; natural disaster; civil protection; emergency situation; emergency response; emergency relief; emergency assistance; relief effort; relief assistance; relief supply; relief and development; relief agency; rescue; rescue team; earthquake; flood; flooding; cyclone; hurricane; tsunami; wildfire; famine; food aid; starvation; evacuate children; evacuation of children; evacuation; life saving; lifesaving; delivery of aid; aid to gaza; aid delivery; aid worker; protection of civilians; protect civilians; civilian protection; hosting afghans; hosting refugees; mine clearance; demining; landmine; immediate assistance; suffering of the; alleviate suffering; mitigate suffering; international humanitarian law; humanitarian emergency; humanitarian action; humanitarian affairs; humanitarian mission; humanitarian operation; humanitarian principles; humanitarian delivery; humanitarian flows; humanitarian funding; humanitarian cargo; humanitarian flights; humanitarian ceasefire; humanitarian truce; humanitarian suffering; humanitarian impact; humanitarian fallout; humanitarian challenge; humanitarian protection; humanitarian parole; humanitarian and economic; unhindered humanitarian; humanitarian entry; emergency aid; emergency humanitarian; emergency management; disaster recovery; disaster prevention; disaster resilience; disaster assistance; disaster risk; disaster reduction; disaster risk management; post disaster; flood relief; flood victims; landslide; volcano; volcanic; typhoon; drought relief; earthquakes; earthquake victims; earthquake relief; earthquake response; earthquake rescue; search and rescue; firefighting; forest fires; fire fighting; civil defence; relief goods; relief items; relief operation; aid into; aid to the; aid to civilians; food assistance; food relief; food parcel; emergency medical; medical evacuation; refugees; refugee crisis; refugee camp; refugee return; refugee hosting; Syrian refugees; Afghan refugees; Ukrainian refugees; Rohingya; Rohingya refugees; host refugees; hosting of refugees; asylum seekers; displaced civilians; displaced Palestinians; IDPs; IDP; forcibly displaced; forced displacement; return of displaced; safe return; voluntary return; resettlement; stateless people; missing persons; war victims; civilian population; civilian casualties; civilian suffering; civilian harm; protection for civilians; protecting civilians; relieve suffering; mine action; unexploded ordnance; explosive remnants; famine relief; starving; malnourished; blockade of gaza; crossing for aid; aid crossings; aid convoys; aid trucks; Rafah crossing; safe passage; evacuation efforts; solidarity with the victims; condolences over the earthquake; disaster relief teams; international humanitarian; relocation of Afghans; economic and humanitarian assistance; economic and humanitarian aid`,
    ),
    yes: ['They discussed humanitarian assistance to civilians.', 'Help after the earthquake was offered.'],
    no: ['Cultural and humanitarian ties are strong.'],
  },
  {
    id: 'topic.humanitarian.names',
    codes: ['humanitarian'],
    strength: 'strong',
    names: true,
    phrases: list(
      'UNHCR; ICRC; Red Cross; Red Crescent; World Food Programme; World Food Program; WFP; UNRWA; OCHA; UNICEF; Office for the Coordination of Humanitarian Affairs; Temporary Protection; KSrelief; AFAD; High Commissioner for Refugees',
    ),
    yes: ['They praised UNHCR and the ICRC.'],
    no: ['A red crossing was painted.'],
  },
  {
    id: 'topic.humanitarian.general',
    codes: ['humanitarian'],
    strength: 'weak',
    phrases: list(
      `humanitarian; emergencies; emergency; disaster; disasters; floods; relief; aid; aid to; aid for; displaced; innocent civilians; suffering; evacuations; Afghans`,
    ),
    yes: ['They discussed the suffering and the displaced.'],
    no: ['The Emergencies Ministry helped.'],
  },
  {
    id: 'topic.development.aid',
    codes: ['development'],
    strength: 'strong',
    phrases: list(
      `development assistance; official development assistance; ODA; development cooperation; development aid; development partner; development partnership; development project; development programme; development program; development initiative; development support; development challenge; development priority; development goal; development agenda; development needs; development finance; development agency; development agencies; international development; sustainable development; sustainable development goal; SDG; donor; donor conference; donor programme; grant aid; grant assistance; technical assistance; technical and financial assistance; financial and technical assistance; technical support; foreign assistance; foreign aid; economic assistance; economic aid; economic support; assistance programme; assistance program; assistance to developing countries; developing country; developing countries; least developed country; capacity building; economic and humanitarian assistance; economic, humanitarian; economic development; economic and social development; socio economic development; social and economic development; reconstruction; reconstruction of; reconstruction and development; post war reconstruction; rebuild; rural development; community development; south south cooperation; triangular cooperation; projects supported by; projects funded by; stability and development; support for development; supporting development; its development; country's development; human development; pledge of assistance; recovery and reconstruction; aid programme; economic recovery assistance; community projects; global south; relief and development; peace and development; development of the country; uplift rural; marshall plan; financing for development; development assistance to; development cooperation programme; development framework; development plan; development plans; development strategy; development strategies; development policy; development path; development objectives; development process; development work; development portfolio; development financing; development fund; development banks; development institutions; development organisations; development organizations; development results; development impact; development aid to; development issues; developmental projects; sustainable economic development; sustainable socio; sustainable and inclusive; inclusive development; inclusive and sustainable; inclusive economic growth; economic and sustainable; economic prosperity and development; economic transformation support; social development; socioeconomic development; socioeconomic; socio economic; community based; local development; regional development programmes; rural areas; economic empowerment; economic assistance to; financial and humanitarian; humanitarian and development assistance; assistance package; assistance provided; aid package; aid effectiveness; aid dependency; recovery aid; donor community; donors; donor countries; donor coordination; grant funding; grant agreement; grant project; technical expertise; technical assistance programme; technical capacity; institutional capacity; capacity development; build capacity; building capacity; training of civil servants; expertise sharing; experience sharing; projects funded; projects financed; projects implemented; funded by the; EU funded; EU-funded; financed by; UN funded; project support; support programme; support program; cooperation programme; cooperation framework; country strategy; country programme; country partnership; partnership framework; infrastructure aid; reconstruct; reconstruction efforts; reconstruction projects; reconstruction plan; post conflict reconstruction; recovery conference; early recovery; post pandemic recovery; resilience building; international development cooperation; developing nations; developing world; developing economies; least developed; small island developing states; landlocked; landlocked developing; LDC; LDCs; south south; triangular; SDG financing; SDG implementation; sustainable development agenda; global poverty; philanthropic; charitable foundation`,
    ),
    yes: ['Development assistance will continue.', 'The Sustainable Development Goals were discussed.'],
    no: ['The Minister of Economic Development was present.', 'They spoke of the development of relations.'],
  },
  {
    id: 'topic.development.names',
    codes: ['development'],
    strength: 'strong',
    names: true,
    phrases: list(
      `UNDP; USAID; JICA; KOICA; TIKA; Sida; GIZ; 2030 Agenda; Agenda 2030; Millennium Challenge Corporation; MCC; Millennium Development Goals; TICAD; Agenda 2063; Summit of the Future; NDICI; OECD DAC; SDGs; Sustainable Development Goals; Americas Partnership; Development Finance Corporation; DFC; Global Development Initiative; UNOPS; Country Programme; Swiss Agency for Development and Cooperation; Abu Dhabi Fund; Saudi Fund for Development; Kuwait Fund; OPEC Fund; UNSDCF; Cooperation Framework; Resident Coordinator; Ukraine Recovery Conference; Marshall Plan; IsDB; Aga Khan; Aga Khan Development Network; AKDN; UK Aid; Power Africa; Feed the Future; Better Utilization; ITEC; Indian Technical and Economic Cooperation; Pacific Engagement; Global South; Voice of Global South; Voice of the Global South; DANIDA; NORAD; Enabel; CIDA; Caritas; CARE International; BMZ; EuropeAid; EU4Moldova; EU4; FIDIC; UN-Habitat; UNIDO; United Nations Development Programme; Official Development Assistance; Tokyo International Conference on African Development; Development Cooperation Instrument; DevCom; Bridgetown Initiative; Build Back Better; B3W; TICA; CABEI; Rebuild Ukraine; United States Agency for International Development; Agence Française de Développement; Khalifa Foundation; King Salman Humanitarian`,
    ),
    yes: ['UNDP will support the reform.'],
    no: ['An agenda was adopted.'],
  },
  {
    id: 'topic.development.general',
    codes: ['development'],
    strength: 'weak',
    phrases: list(
      `development; economic growth; rural; livelihood; livelihoods; assistance; assistance to; assistance for; donations; donation; rebuilding; resilience; resiliency; emerging economies; philanthropy`,
    ),
    yes: ['They discussed livelihoods and assistance to farmers.'],
    no: ['He was assisted by two deputies.'],
  },
]
