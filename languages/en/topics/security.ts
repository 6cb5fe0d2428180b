import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Security, arms control, crime and terror, conflicts, sanctions. */
export const security: readonly TopicRow[] = [
  {
    id: 'topic.security-defence.military',
    codes: ['security-defence'],
    strength: 'strong',
    phrases: list(
      `defence; defense; defence cooperation; defense cooperation; defence industry; defense industry; defence partnership; defense partnership; defence spending; defense spending; defence capability; collective defence; collective defense; self defence; self defense; air defence; air defense; missile defence; missile defense; defending itself; defend itself; defense articles; defense assistance; defence and security; security and defence; security and defense; defense and security; military; military cooperation; military technical; military technical cooperation; military to military; military assistance; military support; military aid; military exercise; military training; military equipment; military presence; military base; military operation; military buildup; military build up; military activity; military contact; military industrial; joint exercise; joint drills; joint military; armed forces; army; navy; naval; naval exercise; air force; fleet; coast guard; troops; weapons supply; weapon; arms sale; arms supply; arms transfer; arms export; arms; ammunition; munition; fighter jet; submarine; drone; unmanned aerial; missile; artillery; deterrence; extended deterrence; deter; integrated deterrence; intelligence sharing; intelligence cooperation; intelligence; interoperability; foreign military financing; peacekeeping training; service members; military unit; withdrawal of bases; Russian bases; defend every inch`,
    ),
    yes: ['They discussed defence cooperation and joint exercises.', 'The Secretary announced more military assistance.'],
    no: ['The Minister of Defence was present.', 'Lawyers in defense of rights met.'],
  },
  {
    id: 'topic.security-defence.security',
    codes: ['security-defence'],
    strength: 'strong',
    phrases: list(
      `security cooperation; security assistance; security partnership; security support; security relationship; security tie; security commitment; commitment to the security; commitment to security; security guarantee; security assurance; security situation; security issue; security challenge; security concern; security threat; security matter; security environment; security architecture; security dialogue; security sphere; security sector; security sector capacity; security operation; security mission; security agenda; security proposal; security interest; regional security; regional and international security; regional peace and security; international security; global security; collective security; shared security; european security; transatlantic security; euro atlantic security; security of the region; security in the region; security in Europe; security in Central Asia; national security interest; national security law; border security; security of borders; border protection; border management; border guard; maritime security; maritime domain awareness; maritime safety; freedom of navigation; freedom of overflight; peace and security; security and stability; stability and security; security and prosperity; ensuring security; ensure security; security of israel; israel's security; israel’s security; security for Israel; 's security; ’s security; indivisible security; equal security; strategic stability; strategic security; alliance; military alliance; ironclad; treaty ally; ally; NATO ally; NATO allies; eastern flank; hybrid threat; hybrid attack; common threat; shared threat; safety and security; safety and security of; political and security; security and political; ballistic missile launch; provocation; provocative; destabilizing activity; destabilising activity; destabilizing behavior; malign influence; malign activity; assertive action; coercion; aggressive behavior; counter threats; destabilizing`,
    ),
    yes: ['Regional security was raised.', 'She reaffirmed the commitment to the security of the allies.'],
    no: ['The National Security Advisor met his counterpart.', 'The UN Security Council adopted a resolution.'],
  },
  {
    id: 'topic.security-defence.bodies',
    codes: ['security-defence'],
    strength: 'strong',
    names: true,
    phrases: list(
      'NATO; North Atlantic Alliance; North Atlantic Treaty Organization; NATO summit; NATO Alliance; NATO membership; AUKUS; CSTO; Collective Security Treaty Organization; Collective Security Treaty; ANZUS; PESCO; Article 5; Five Eyes; European Peace Facility; Ukraine Defense Contact Group; Ramstein; Combined Maritime Forces; Alliance; Allies; Taiwan Relations Act; AFRICOM; Euro-Atlantic; Euro-Atlantic Partnership; Partnership for Peace; EUMAM; Strategic Compass; U.S. Navy',
    ),
    yes: ['They welcomed the outcome of the NATO summit.'],
    no: ['The group won.'],
  },
  {
    id: 'topic.security-defence.plain',
    codes: ['security-defence'],
    strength: 'fair',
    phrases: list('security'),
    yes: ['They discussed economic, security and migration cooperation.'],
    no: ['They spoke about food security.', 'The Security Council met.'],
  },
  {
    id: 'topic.security-defence.word',
    codes: ['security-defence'],
    strength: 'weak',
    phrases: list('stability; regional stability; threat; border; safety'),
    yes: ['They exchanged views on stability.'],
    no: ['The stable relations were praised.'],
  },
  {
    id: 'topic.non-proliferation.arms-control',
    codes: ['non-proliferation'],
    strength: 'strong',
    phrases: list(
      `non proliferation; nonproliferation; nuclear non proliferation; counterproliferation; proliferation; proliferation of weapons; weapons proliferation; weapons of mass destruction; weapon of mass destruction; WMD; nuclear weapon; nuclear arms; nuclear arsenal; nuclear programme; nuclear program; iran's nuclear; iran’s nuclear; nuclear deal; nuclear issue; nuclear dossier; nuclear problem; nuclear talks; nuclear threat; nuclear test; nuclear testing; nuclear security; nuclear terrorism; nuclear escalation; nuclear disarmament; nuclear weapon free zone; nuclear free; nuclear material; denuclearization; denuclearisation; complete denuclearization; disarmament; arms control; arms reduction; arms race; strategic arms; strategic offensive weapons; strategic offensive arms; strategic offensive; strategic arms reduction; strategic stability; uranium enrichment; enriched uranium; enrichment; missile programme; missile program; ballistic missile; ballistic missile program; intercontinental ballistic missile; missile test; missile launch; chemical weapon; chemical weapons; biological weapon; biological weapons; missile technology; dual use goods; intermediate range; risk reduction`,
    ),
    yes: ['They spoke about the Iranian nuclear programme.', 'Arms control and disarmament were discussed.'],
    no: ['They discussed nuclear energy.', 'The Under Secretary for Arms Control and International Security travels.'],
  },
  {
    id: 'topic.non-proliferation.names',
    codes: ['non-proliferation'],
    strength: 'strong',
    names: true,
    phrases: list(
      'JCPOA; Joint Comprehensive Plan of Action; NPT; Non-Proliferation Treaty; Nuclear Non-Proliferation Treaty; CTBT; Comprehensive Nuclear-Test-Ban Treaty; CTBTO; New START; START Treaty; INF Treaty; ABM Treaty; Open Skies Treaty; Chemical Weapons Convention; OPCW; Biological Weapons Convention; MTCR; Nuclear Suppliers Group; NSG; Conference on Disarmament; Arms Trade Treaty; Six-Party Talks; TPNW; Ottawa Convention; Wassenaar Arrangement; P5+1; E3+3; Nuclear Security Summit; Iran nuclear deal; Conventional Armed Forces in Europe',
    ),
    yes: ['A return to the JCPOA was discussed.'],
    no: ['The start was new.'],
  },
  {
    id: 'topic.counter-terrorism-crime.terror',
    codes: ['counter-terrorism-crime'],
    strength: 'strong',
    phrases: list(
      `terrorism; counterterrorism; counter terrorism; counter terrorist; anti terrorism; anti terrorist; anti terror; antiterrorist; terrorist; international terrorism; terrorist attack; terrorist act; terrorist threat; terrorist group; terrorist organisation; terrorist organization; terrorist financing; financing of terrorism; countering the financing; foreign terrorist fighters; extremism; violent extremism; extremist; radicalisation; radicalization; deradicalisation; religious extremism; separatism; organised crime; organized crime; transnational crime; transnational organised crime; transnational organized crime; fight against crime; crime prevention; combating crime; criminal organisation; criminal network; cross border crime; cybercrime; drug; drug trafficking; drug trade; drug threat; illicit drugs; illegal drugs; narcotics; narcotic; counternarcotics; counter narcotics; fentanyl; synthetic drugs; synthetic opioids; narcotrafficking; trafficking in persons; human trafficking; trafficking; trafficking in human beings; illicit trafficking; arms trafficking; smuggling; people smuggling; money laundering; piracy; law enforcement; law enforcement cooperation; law enforcement agency; law enforcement agencies; police cooperation; police; policing; gang; gang violence; cartel; illicit finance; illicit financial flow; international coalition against terrorism; al qaeda suspect; serious crime; criminal violence; violent crime; transnational criminal; drug cartels; cross border terrorism; terror attack; terror; online scam; scam centre; scam center`,
    ),
    yes: ['They spoke about the fight against terrorism and drug trafficking.'],
    no: ['The Office on Drugs and Crime opened.'],
  },
  {
    id: 'topic.counter-terrorism-crime.names',
    codes: ['counter-terrorism-crime'],
    strength: 'strong',
    names: true,
    phrases: list(
      'ISIS; ISIL; Daesh; D-ISIS; Islamic State; ISIS-K; Al-Qaeda; al-Qaida; al Qaeda; Al-Shabaab; al-Shabab; Boko Haram; Defeat-ISIS; Global Coalition to Defeat ISIS; Osama bin Laden; Interpol; Europol; UNODC; Wagner Group; PKK; FETO; Jamaat; TTP; Mérida Initiative; Bicentennial Framework',
    ),
    yes: ['The defeat of ISIS was discussed.'],
    no: ['An islamic bank opened.'],
  },
  {
    id: 'topic.conflict-peace.war',
    codes: ['conflict-peace'],
    strength: 'strong',
    phrases: list(
      `war; war in ukraine; war against ukraine; war of aggression; war of choice; civil war; conflict; armed conflict; frozen conflict; conflict zone; conflict resolution; conflict prevention; conflict settlement; settlement of the conflict; resolution of the conflict; conflict affected; military conflict; hostilities; ceasefire; cease fire; cessation of hostilities; cease violence; end the violence; truce; armistice; invasion; aggression; attack on ukraine; attack on the people of; attack on; unprovoked; brutal attack; occupation; occupied territories; annexation; incursion; escalation; de escalation; de escalate; deescalate; deescalating; escalate tensions; escalatory; tension; decrease tensions; reduce tensions; violence; cycle of violence; hostage; hostage deal; hostage release; release of hostages; prisoner swap; territorial integrity; sovereignty; sovereignty and territorial integrity; territorial dispute; territorial claim; border dispute; border delimitation; delimitation; demarcation; delimitation and demarcation; border demarcation; disputed; unity and sovereignty; independence and sovereignty; genocide; war crime; massacre; insurgency; insurgent; rebel; militia; withdrawal of troops; troop withdrawal; coup in; military coup; instability; rising instability; stabilization; stabilisation; conflict and crisis; crisis; political crisis; crisis situation; ways out of the crisis; situation in the country; situation in the region; situation in the region; situation in the Middle East; tensions in; defend itself against; developments concerning; situation evolving; situation developing`,
    ),
    yes: ['They called for a ceasefire in the war.', 'She reaffirmed support for the territorial integrity of the country.'],
    no: ['They recalled World War II.', 'There is no conflict of interest.'],
  },
  {
    id: 'topic.conflict-peace.peace',
    codes: ['conflict-peace'],
    strength: 'strong',
    phrases: list(
      `peace process; peace talk; peace negotiation; peace agreement; peace treaty; peace plan; peace efforts; peace deal; peace initiative; peace settlement; peace accord; peace policy; peace formula; peace summit; peace mediation; peaceful settlement; peaceful resolution; peaceful solution; diplomatic solution; diplomatic settlement; political settlement; political solution; political and diplomatic; negotiated settlement; negotiated solution; settlement process; middle east settlement; middle east peace; ukrainian settlement; settlement of the situation; settlement on the; settle the problem; settle the conflict; settlement; intra afghan; afghan peace; reconciliation; national reconciliation; mediation; mediator; good offices; peacekeeping; peacekeeper; peacekeeping mission; peacekeeping force; peacekeeping operation; peace keeping; peacebuilding; peace building; stabilization mission; bring about calm; restore calm; two state solution; lasting peace; durable peace; just peace; just and lasting peace; sustainable peace; comprehensive peace; achieving peace; promote peace; peace and reconciliation; peace and stability; peace and security; peace and prosperity in; bring about calm; reunification; inter korean; intra korean; normalization of relations between; normalization between; dialogue on normalization; EU facilitated dialogue; Serbia Kosovo dialogue; mutual recognition; confidence building measures; post conflict; women in conflict resolution; peace support; united nations mission; un led; un-led diplomacy; peace`,
    ),
    yes: ['They discussed the peace process.', 'A two-state solution remains the goal.'],
    no: ['The Peace Corps opened an office.'],
  },
  {
    id: 'topic.conflict-peace.places',
    codes: ['conflict-peace'],
    strength: 'fair',
    names: true,
    phrases: list(
      `Ukraine; Donbas; Donbass; Gaza; Gaza Strip; West Bank; Palestinian; Palestinians; Palestine; Israeli-Palestinian; Arab-Israeli; Hamas; Hezbollah; Houthi; Syria; Syrian; Libya; Libyan; Yemen; Sudan; South Sudan; Darfur; Tigray; Sahel; Afghanistan; Afghan; Taliban; Iraq; Iraqi; Lebanon; Nagorno-Karabakh; Nagorno Karabakh; Karabakh; Abkhazia; Abkhazian; South Ossetia; Transnistria; Trans-Dniester; Transdniester; Transdnestr; Kosovo; Bosnia; Cyprus problem; Cyprus issue; Cyprus; Korean Peninsula; Taiwan Strait; Taiwan; cross-Strait; South China Sea; East China Sea; Western Sahara; Kashmir; Burma; Myanmar; Rakhine; Rohingya; Haiti; Venezuela; Kuril; Northern Territories; Eastern Congo; DRC; Mali; Somalia; Northern Ireland; Aegean; Golan; Jerusalem; Yugoslavia; Balkans; Macedonia; Falklands; Malvinas; Essequibo; Middle East; Iran; Crimea`,
    ),
    yes: ['Views were exchanged on Ukraine.'],
    no: ['The tension eased.'],
  },
  {
    id: 'topic.conflict-peace.names',
    codes: ['conflict-peace'],
    strength: 'strong',
    names: true,
    phrases: list(
      'Minsk Agreements; Minsk agreement; Minsk Group; Minsk Package; Normandy format; Normandy Four; Good Friday Agreement; Belfast Agreement; Northern Ireland Protocol; Windsor Framework; Dayton Peace Accords; Dayton Agreement; Oslo Accords; Astana process; Astana format; Geneva process; Madrid principles; Arab Peace Initiative; Road Map for peace; Middle East Quartet; Quartet; Middle East Peace Process; UNIFIL; MINUSMA; MONUSCO; UNMISS; MINUSCA; EUFOR; KFOR; AMISOM; ATMIS; UNSMIL; UNAMA; Multinational Security Support; Multinational Security Support mission; Pretoria Agreement; Juba Peace Agreement; Sochi agreements; trilateral statement; Geneva International Discussions; Five-Point Consensus; Crimea Platform; Peace Formula; Resolution 1701; Resolution 2254; Resolution 1244; Ohrid Agreement; Prespa Agreement; Doha Agreement; Board of Peace',
    ),
    yes: ['Both back the Minsk Agreements.'],
    no: ['They agreed in Minsk.'],
  },
  {
    id: 'topic.sanctions.measures',
    codes: ['sanctions'],
    strength: 'strong',
    phrases: list(
      `sanction; sanctions; economic sanctions; sanctions regime; sanctions package; sanctions pressure; sanctions policy; sanctions against; lifting of sanctions; lift sanctions; unilateral sanctions; secondary sanctions; sanctions evasion; evasion; circumvention; circumvention of sanctions; side effects of sanctions; restrictive measure; unilateral coercive measure; coercive measure; economic measures; severe economic measures; economic cost; economic costs; impose costs; impose severe costs; imposing costs; imposition of costs; raise the costs; costs on; severe costs; consequences for russia; export control; price cap; oil price cap; asset freeze; assets freeze; frozen assets; immobilised assets; immobilized assets; embargo; arms embargo; blockade; entity list; economic pressure; economic embargo; travel ban; blacklist; swift ban`,
    ),
    yes: ['They agreed to impose costs on the aggressor.', 'The side effects of sanctions were raised.'],
    no: ['The project cost was high.'],
  },
]
