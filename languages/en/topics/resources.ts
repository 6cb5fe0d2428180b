import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Energy of all kinds, raw materials. */
export const resources: readonly TopicRow[] = [
  {
    id: 'topic.energy.fuels',
    codes: ['energy'],
    strength: 'strong',
    phrases: list(`oil; crude oil; oil and gas; gas and oil; natural gas; gas; liquefied natural gas; LNG; LPG; hydrocarbon; petroleum; petrochemical; fuel and energy; gas pipeline; oil pipeline; pipeline system; gas supply; gas transit; oil supply; gas consortium; gas transportation; oil product; oil refining; gas production; oil production; energy source; electricity; electric power; electric energy; power generation; power sector; power grid; power transmission; electricity interconnection; grid interconnection; interconnector; electrification; thermal power; power engineering; energy engineering; oil market; oil price; oil supplies; oil export; oil and petroleum; gas pricing; gas price; gas deliveries; gas infrastructure; gas market; gas project; gas storage; gas interconnector; gasification; hydrocarbon resources; hydrocarbon exploration; exploration and production; offshore gas; gas deposits; subsea cable electricity; electricity trade; electricity export; electricity import; electricity market; electricity grid; electricity sector; electricity supply; electricity generation; electrical energy; power interconnection; power transmission line; transmission line; power plant construction; energy grid; energy system; biogas; petroleum product; energy blackout; natural resources sector; cogeneration; pipeline construction; pipeline project; pipeline route; pipelines; export pipeline`),
    yes: ['They discussed oil and gas cooperation.', 'A power grid will link the two countries.'],
    no: ['The Minister of Petroleum attended.', 'An oil spill threatens the coast.'],
  },
  {
    id: 'topic.energy.policy',
    codes: ['energy'],
    strength: 'strong',
    phrases: list(
      `energy security; energy cooperation; energy sector; energy sphere; energy field; energy supply; energy resource; energy market; energy price; energy crisis; energy diversification; diversification of energy; energy infrastructure; energy project; energy dialogue; energy partnership; energy industry; energy policy; energy issue; energy carrier; energy trade; energy export; energy route; energy corridor; energy independence; energy needs; weaponization of energy; energy as a weapon; export of energy; energy interconnection; energy relation; energy shock; energy company; energy complex; energy giant; energy matter; energy area; energy investment; energy affordability; affordable energy; energy access; access to energy; energy mix; global energy; regional energy; energy ties; energy hub; energy transport; energy transit; energy strategy; energy efficiency and energy; energy development; energy sources; energy issues; energy production; energy generation; energy poverty; energy question; energy weaponization; energy imports; dependence on russian energy; dependence on energy; reliance on russian energy; reliance on russian gas; energy supplies; energy grid; energy link; energy network; energy connectivity; energy links; energy talks; energy vulnerability`,
    ),
    yes: ['Energy security was high on the agenda.'],
    no: ['The Energy Minister was present.', 'They discussed clean energy.'],
  },
  {
    id: 'topic.energy.word',
    codes: ['energy'],
    strength: 'fair',
    phrases: list('energy; power; OPEC'),
    yes: ['The talks dealt with energy, transport and tourism.'],
    no: ['The Ministry of Energy prepared the visit.', 'Nuclear energy was discussed.'],
  },
  {
    id: 'topic.energy.things',
    codes: ['energy'],
    strength: 'thing',
    phrases: list(`crude; coal; fuel; gas field; oil field; refinery; drilling; power plant; power station; power supply; grid; power line; power equipment; motor fuel; diesel; gasoline; jet fuel; generators; energy facility; energy facilities; upstream; downstream; TPP`),
    yes: ['A power plant stands in the north.'],
    no: ['They spoke of oil.'],
  },
  {
    id: 'topic.energy.names',
    codes: ['energy'],
    strength: 'strong',
    names: true,
    phrases: list(
      `OPEC+; Nord Stream; TurkStream; Turkish Stream; South Stream; TAPI; CASA-1000; Southern Gas Corridor; TANAP; Baku-Tbilisi-Ceyhan; Caspian Pipeline Consortium; CPC; Gazprom; Rosneft; Power of Siberia; East Mediterranean Gas Forum; Yamal LNG; Blue Stream; International Energy Agency; KazMunayGas; ENI; TotalEnergies; Kashagan; Tengizchevroil; Akkuyu; Nabucco; Trans Adriatic Pipeline; ITGI; Trans-Anatolian; EastMed; Caspian Pipeline; Shah Deniz; Sakhalin; Arctic LNG; Lukoil; Transneft; ExxonMobil; SOCAR; Aramco; QatarEnergy; ADNOC; Petronas; Equinor; Eurogas; ASEAN Power Grid; Green Energy Corridor; SIEPAC; P-TEC; Three Gorges; Kambarata; Kambar-Ata; Rogun; Energy Community; European Energy Charter; Energy Charter; GECF; Gas Exporting Countries Forum; North European gas pipeline; Druzhba`,
    ),
    yes: ['They discussed Nord Stream and the winter.'],
    no: ['A stream flows north.'],
  },
  {
    id: 'topic.energy-water.hydropower',
    codes: ['energy', 'water'],
    strength: 'strong',
    phrases: list('hydropower; hydroelectric; hydro power; hydroelectricity; hydropower plant; hydroelectric power station; water energy'),
    yes: ['The two leaders discussed hydropower.'],
    no: ['They discussed wind power.'],
  },
  {
    id: 'topic.nuclear-energy.power',
    codes: ['nuclear-energy'],
    strength: 'strong',
    phrases: list(
      `nuclear energy; nuclear power; nuclear power plant; nuclear power station; nuclear power engineering; nuclear plant; NPP; civil nuclear; civilian nuclear; peaceful nuclear; peaceful use of nuclear energy; peaceful uses of nuclear energy; peaceful atom; peaceful nuclear energy; small modular reactor; modular reactor; nuclear reactor; reactor; nuclear fuel; nuclear safety; nuclear technology; nuclear industry; nuclear sector; nuclear cooperation; nuclear field; nuclear medicine; atomic energy; uranium supply; uranium mining; nuclear science; civil nuclear field; nuclear waste; radioactive waste; uranium; nuclear power unit; power unit construction; nuclear generation; nuclear project; nuclear plant construction; nuclear research reactor; research reactor; atomic power; atomic cooperation; peaceful uses of the atom; radiation safety; isotopes; SMRs; nuclear energy cooperation; civilian nuclear cooperation; spent fuel; treated water; ALPS treated water; nuclear power sector; nuclear engineering; nuclear infrastructure; nuclear sphere; peaceful use of nuclear; peaceful uses of nuclear`,
    ),
    yes: ['France offered help in the civil nuclear field.', 'They discussed building a nuclear power plant.'],
    no: ['They discussed nuclear weapons.', 'The Atomic Energy Commission met.'],
  },
  {
    id: 'topic.nuclear-energy.names',
    codes: ['nuclear-energy'],
    strength: 'fair',
    names: true,
    phrases: list(
      'IAEA; International Atomic Energy Agency; Rosatom; Akkuyu; Rooppur; Bushehr; 123 Agreement; Euratom; Zaporizhzhia nuclear power plant; ITER',
    ),
    yes: ['Work with Rosatom was discussed.'],
    no: ['Atoms are small.'],
  },
  {
    id: 'topic.green-energy.renewables',
    codes: ['green-energy'],
    strength: 'strong',
    phrases: list(
      `renewable energy; renewable; renewable energy source; renewable source; renewables; clean energy; green energy; sustainable energy; alternative energy; energy transition; clean energy transition; green hydrogen; renewable hydrogen; hydrogen; solar; solar power; solar energy; wind power; wind energy; wind farm; wind and solar; offshore wind; geothermal; energy efficiency; energy efficient; energy conservation; energy saving; green ammonia; biofuel; bioenergy; low carbon energy; zero carbon; zero carbon technology; low carbon technology; electric vehicle; e mobility; electromobility; just energy transition; energy storage; battery storage; clean technology; clean tech; green technology; sustainable aviation fuel; clean power; green power; clean cooking; decarbonised energy; transition to clean energy; carbon capture; clean energy diversification; green transition; green shipping; net zero; clean hydrogen; new energy; new energy vehicle; renewable power; renewable sector; renewable electricity; solar panel; solar plant; solar farm; photovoltaic; wind turbine; offshore wind farm; tidal energy; biomass; ethanol; biofuels; green fuel; green technologies; green industry; green energy corridor; low carbon electricity; low carbon hydrogen; clean electricity; decarbonisation of energy; phase out of coal; coal phase out; just transition; energy transformation; transition to renewable; energy transition mineral; electric mobility; electric bus; battery production; charging infrastructure; smart grid; carbon capture and storage; CCUS; low emission technology; sustainable fuel; green steel; zero emission; zero emissions; ecological transition; energy savings; energy efficient technologies; green growth alliance; clean energy supply chain; heat pump; green investment; green finance; environmentally friendly energy`,
    ),
    yes: ['They discussed renewable energy and hydrogen.', 'The energy transition was a subject of the talks.'],
    no: ['The Ministry of Renewable Energy was closed.'],
  },
  {
    id: 'topic.green-energy.names',
    codes: ['green-energy'],
    strength: 'strong',
    names: true,
    phrases: list(
      `Just Energy Transition Partnership; JETP; Masdar; IRENA; International Renewable Energy Agency; International Solar Alliance; Partnership for Accelerating Clean Energy; Glasgow Financial Alliance for Net Zero; Mission Innovation; Clean Energy Ministerial; Asia Zero Emission Community; Green Deal; Global Biofuels Alliance; Powering Past Coal Alliance; Green Hydrogen; Clean Energy Partnership; Mattei Plan; Xlinks; Global Clean Power Alliance; RE100; GEAPP; REPowerEU; ACWA Power; Acwa; Global Offshore Wind Alliance; Cleantech; Inflation Reduction Act; Clean Hydrogen Partnership; Mission 300; Hydrogen Council; NEOM`,
    ),
    yes: ['The International Solar Alliance gained a member.'],
    no: ['A solar alliance is unlikely.'],
  },
  {
    id: 'topic.raw-materials.minerals',
    codes: ['raw-materials'],
    strength: 'strong',
    phrases: list(`critical raw material; raw material; rare earth; rare earth element; rare metal; rare earth metal; critical mineral; critical material; strategic mineral; mineral resource; mineral wealth; mining; mining industry; mining sector; mining and metallurgy; mining and metals; metallurgy; metallurgical; non ferrous metal; ferrous metal; lithium; cobalt; nickel; graphite; titanium; magnesium; bauxite; potash; extractive industry; extractive; extraction of minerals; geological exploration; mineral extraction; critical raw materials; transition mineral; mineral processing; mineral supply chain; minerals sector; minerals cooperation; chromium; manganese; tungsten; gallium; germanium; antimony; coal mining; ferroalloy; steel industry; steelmaking; aluminium industry; mining project; geological survey; geoscience; deep sea mining; critical minerals supply; rare earth supply; resource extraction; exploration of minerals; metal industry; metals industry; metals; precious metal; rare metals; critical minerals`),
    yes: ['A roadmap on critical raw materials was endorsed.', 'The sides spoke about mining and rare earths.'],
    no: ['The Minister of Mines and Steel received him.', 'The meeting was of critical importance.'],
  },
  {
    id: 'topic.raw-materials.things',
    codes: ['raw-materials'],
    strength: 'thing',
    phrases: list(`mineral; ore; iron ore; copper; phosphate; steel; aluminium; aluminum; diamond; subsoil; geology; battery; gemstone; smelter; diamonds; mining company; extraction of`),
    yes: ['Copper and steel were named.'],
    no: ['They spoke of rare earths.'],
  },
  {
    id: 'topic.raw-materials.names',
    codes: ['raw-materials'],
    strength: 'strong',
    names: true,
    phrases: list(
      'Minerals Security Partnership; Critical Raw Materials Act; Kimberley Process; European Raw Materials Alliance; Extractive Industries Transparency Initiative',
    ),
    yes: ['They welcomed the Minerals Security Partnership.'],
    no: ['The partnership is a mine of ideas.'],
  },
]
