import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Human rights, governance, parliaments, aid. */
export const order: readonly TopicRow[] = [
  {
    id: 'topic.human-rights.rights',
    codes: ['human-rights'],
    strength: 'strong',
    phrases: list(
      `human rights; human right; human rights abuse; human rights violation; human rights situation; human rights dialogue; fundamental freedom; fundamental rights; basic freedoms; freedom of expression; freedom of speech; freedom of belief; freedom of religion; freedom of religion or belief; freedom of assembly; freedom of association; religious freedom; universal rights; civil liberty; civil liberties; civil rights; political rights; minority rights; rights of minorities; national minority; rights of women; women's rights; women’s rights; rights of all; rights of the; respects the rights; child rights; rights of the child; children's rights; protection of children; gender equality; gender equity; equality of women; gender; gender based violence; sexual violence; women's empowerment; women’s empowerment; empowerment of women; empowering women; women and girls; women, peace and security; women's participation; LGBTQI; LGBTQI+; LGBT; LGBTI; transgender; same sex; torture; torture survivor; political prisoner; prisoner of conscience; arbitrary detention; unjustly detained; unjust detention; forced disappearance; enforced disappearance; crackdown; repression; oppression; persecution; death penalty; capital punishment; discrimination; racism; racial; xenophobia; antisemitism; anti semitism; islamophobia; religious minority; ethnic minority; minority; human dignity; dissident; human rights defender; rights defender; atrocity; crimes against humanity; abductions issue; abduction issue; forced labor; indigenous peoples; marginalized; equity and equality; transnational repression; fundamental values; universal values; freedom of movement for journalists; women leader; inclusion of women`,
    ),
    yes: ['He raised human rights and fundamental freedoms.', 'They want to promote gender equality.'],
    no: ['The Special Representative for Human Rights met him.', 'They acted on the right side.'],
  },
  {
    id: 'topic.human-rights.society',
    codes: ['human-rights'],
    strength: 'weak',
    phrases: list('civil society; freedom; activist; non governmental organisation; NGO; women; equality; inclusivity'),
    yes: ['The rule of law and civil society were on the agenda.'],
    no: ['They discussed freedom of navigation.'],
  },
  {
    id: 'topic.human-rights.names',
    codes: ['human-rights'],
    strength: 'strong',
    names: true,
    phrases: list(
      'Universal Declaration of Human Rights; Human Rights Council; UN Human Rights Council; Convention against Torture; Istanbul Convention; CEDAW; European Convention on Human Rights; Xinjiang; Tibet; Uyghur; Universal Periodic Review; Freedom Online Coalition; Beijing Platform for Action; Generation Equality; UN Women; Human Rights Dialogue',
    ),
    yes: ['Abuses in Xinjiang were raised.'],
    no: ['The declaration is universal.'],
  },
  {
    id: 'topic.governance.law',
    codes: ['governance'],
    strength: 'strong',
    phrases: list(
      `rule of law; supremacy of law; law based; independence of the judiciary; judicial independence; judiciary; judicial; judicial reform; judicial cooperation; legal cooperation; cooperation in the legal; mutual legal assistance; legal assistance; extradition; transfer of sentenced persons; transfer of convicted; justice sector; justice reform; transitional justice; justice and accountability; international justice; administration of justice; supreme court; constitutional court; prosecutor general; public prosecutor; legal framework for; law enforcement reform; corruption; anti corruption; fight against corruption; combating corruption; corruption free; free of corruption; anti graft; transparency; transparent governance; accountability and transparency; good governance; governance; democratic governance; public administration; public service; civil service; local governance; local self government; decentralisation; decentralization; state building; institution building; institutional reform; institutional development; legal reform; legislative reform; asset recovery; stolen assets; exchange of experience in public; civil and criminal matters; criminal matters; kleptocracy; legislative council`,
    ),
    yes: ['The rule of law was on the agenda.', 'The envoy praised the fight against corruption.'],
    no: ['The Minister of Justice attended.'],
  },
  {
    id: 'topic.governance.democracy',
    codes: ['governance'],
    strength: 'strong',
    phrases: list(
      `democracy; strengthen democracy; democratic institution; democratic value; democratic principle; democratic norm; democratic reform; democratic process; democratic transition; democratic system; democratic backsliding; democratic resilience; democratic renewal; path of democracy; restoration of democracy; restore democracy; return to democracy; democratization; democratisation; democratic development; democratic order; shared democratic; democratic; election; free and fair election; general election; presidential election; parliamentary election; electoral; electoral process; electoral reform; referendum; political reform; economic reform; structural reform; social and economic reform; reform; reform process; reform programme; reform agenda; reform effort; constitutional; constitutional reform; constitutional order; constitution; civilian led; civilian government; civilian rule; transitional government; transition government; political transition; inclusive political; inclusive government; political inclusion; national unity; power sharing; government formation; political dialogue process; national dialogue; choosing their leaders; choose their leaders; peaceful transfer of power; authoritarian; coup; military junta; institutions of democracy; democratic society; political stability; good governance and`,
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
      'Summit for Democracy; Venice Commission; Open Government Partnership; International Criminal Court; UN Convention against Corruption; GRECO; ICC; Community of Democracies; Eurojust; European Public Prosecutor; International Court of Justice; ICJ',
    ),
    yes: ['They prepared the Summit for Democracy.'],
    no: ['The summit was open.'],
  },
  {
    id: 'topic.parliament.ties',
    codes: ['parliament'],
    strength: 'strong',
    phrases: list(
      `inter parliamentary; interparliamentary; inter parliamentary cooperation; interparliamentary cooperation; parliamentary cooperation; parliamentary diplomacy; parliamentary dimension; parliamentary exchange; parliamentary tie; parliamentary contact; parliamentary relation; parliamentary link; parliamentary dialogue; parliamentary friendship group; parliamentary delegation; friendship group; parliamentary cooperation committee; parliamentarian; relations between the parliaments; ties between our parliaments; ties between parliaments; ties between the parliaments; cooperation between parliaments; cooperation between the parliaments; between our parliaments; contacts between parliaments; legislators of the two countries; legislative bodies; cooperation of legislators; between the two parliaments; parliamentary assembly; through parliaments; between the legislatures; law making; lawmaking experience; members of parliament exchange; deputy groups; parliamentary level; parliamentary`,
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
      'Inter-Parliamentary Union; Parliamentary Assembly; PACE; Parliamentary Cooperation Committee; TURKPA; Asian Parliamentary Assembly; Parliamentary Union',
    ),
    yes: ['They met at the Inter-Parliamentary Union.'],
    no: ['A union was formed.'],
  },
  {
    id: 'topic.humanitarian.aid',
    codes: ['humanitarian'],
    strength: 'strong',
    phrases: list(
      `humanitarian aid; humanitarian assistance; humanitarian relief; humanitarian support; humanitarian crisis; humanitarian situation; humanitarian access; humanitarian corridor; humanitarian need; humanitarian toll; humanitarian issue; humanitarian response; humanitarian pause; humanitarian catastrophe; humanitarian disaster; humanitarian consequence; humanitarian conditions; humanitarian demining; humanitarian worker; humanitarian organisation; humanitarian organization; humanitarian initiative; humanitarian agency; humanitarian problem; humanitarian law; humanitarian effort; humanitarian supply; humanitarian convoy; humanitarian partner; humanitarian, economic; humanitarian and security; humanitarian and financial; humanitarian and development; humanitarian and military; economic, humanitarian; economic and humanitarian; security and humanitarian; humanitarian, and; refugee; internally displaced; displaced person; displaced people; displacement; return of refugees; returnees; disaster relief; disaster response; disaster risk reduction; disaster management; disaster preparedness; natural disaster; civil protection; emergency situation; emergency response; emergency relief; emergency assistance; relief effort; relief assistance; relief supply; relief and development; relief agency; rescue; rescue team; earthquake; flood; flooding; cyclone; hurricane; tsunami; wildfire; famine; food aid; starvation; evacuate children; evacuation of children; evacuation; life saving; lifesaving; delivery of aid; aid to gaza; aid delivery; aid worker; protection of civilians; protect civilians; civilian protection; hosting afghans; hosting refugees; mine clearance; demining; landmine; immediate assistance; suffering of the; alleviate suffering; mitigate suffering; international humanitarian law`,
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
    id: 'topic.development.aid',
    codes: ['development'],
    strength: 'strong',
    phrases: list(
      `development assistance; official development assistance; ODA; development cooperation; development aid; development partner; development partnership; development project; development programme; development program; development initiative; development support; development challenge; development priority; development goal; development agenda; development needs; development finance; development agency; development agencies; international development; sustainable development; sustainable development goal; SDG; donor; donor conference; donor programme; grant aid; grant assistance; technical assistance; technical and financial assistance; financial and technical assistance; technical support; foreign assistance; foreign aid; economic assistance; economic aid; economic support; assistance programme; assistance program; assistance to developing countries; developing country; developing countries; least developed country; capacity building; economic and humanitarian assistance; economic, humanitarian; economic development; economic and social development; socio economic development; social and economic development; reconstruction; reconstruction of; reconstruction and development; post war reconstruction; rebuild; rural development; community development; south south cooperation; triangular cooperation; projects supported by; projects funded by; grant; stability and development; support for development; supporting development; its development; 's development; ’s development; country's development; human development; pledge of assistance; recovery and reconstruction; aid programme; economic recovery assistance; community projects; global south; relief and development; peace and development; development of the country; uplift rural; marshall plan; financing for development`,
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
      'UNDP; USAID; JICA; KOICA; TIKA; Sida; GIZ; AFD; 2030 Agenda; Agenda 2030; Millennium Challenge Corporation; MCC; Millennium Development Goals; TICAD; Agenda 2063; Summit of the Future; NDICI; OECD DAC; SDGs; Sustainable Development Goals; Americas Partnership; Development Finance Corporation; DFC; Global Development Initiative; UNOPS; Country Programme; Swiss Agency for Development and Cooperation; Abu Dhabi Fund; Saudi Fund for Development; Kuwait Fund; OPEC Fund',
    ),
    yes: ['UNDP will support the reform.'],
    no: ['An agenda was adopted.'],
  },
]
