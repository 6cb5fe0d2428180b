import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Agriculture, water, climate and environment. */
export const nature: readonly TopicRow[] = [
  {
    id: 'topic.agriculture.food',
    codes: ['agriculture'],
    strength: 'strong',
    phrases: list(
      `agriculture; agricultural; agricultural sector; agricultural product; agricultural produce; agricultural commodity; agricultural cooperation; agricultural trade; agro industrial; agroindustrial; agro industry; agribusiness; agri food; agrifood; agro processing; agritech; food security; global food security; food insecurity; food supply; food crisis; food system; food production; food export; food price; grain; grain export; grain supply; grain deal; wheat; rice production; fertiliser; fertilizer; fishery; fisheries; fishing; illegal fishing; unregulated fishing; aquaculture; fish stock; livestock; livestock farming; animal husbandry; animal health; crop; crop production; farming; farmer; veterinary; phytosanitary; sanitary and phytosanitary; halal; dairy; poultry; meat export; horticulture; cotton; plant protection; rural economy; sustainable agriculture; tea industry; coffee; cocoa; farm; foodstuff; food shortage; food and fertilizer; agrarian; agronomy; agricultural technology; agricultural machinery; agricultural development; agricultural research; agricultural productivity; agricultural goods; agricultural sphere; agricultural import; agricultural complex; agro industrial complex; food safety; food prices; food processing; food and agricultural; food product; food products; food industry; food trade; food commodities; food chain; food shipments; global hunger; zero hunger; nutrition; malnutrition; grain corridor; grain initiative; grains; cereal; maize; corn; soybean; soy; beef; pork; meat; seafood; fish export; salmon; vegetable; fruits and vegetables; mango; avocado; palm oil; edible oil; vegetable oil; tobacco; pesticide; plant health; plant quarantine; livestock sector; fishing industry; fisheries cooperation; fisheries industry; illegal, unreported; IUU; IUU fishing; overfishing; irrigation and agriculture; farm products; farm income; small farmers; smallholder; greenhouse; greenhouses; cold chain; drought resistant; climate smart agriculture; locust; avian influenza; foot and mouth; coconut; tuna`,
    ),
    yes: ['Food security and grain exports were raised.', 'They discussed modernising agriculture.'],
    no: ['The Minister of Agriculture was absent.'],
  },
  {
    id: 'topic.agriculture.names',
    codes: ['agriculture'],
    strength: 'strong',
    names: true,
    phrases: list(
      'Black Sea Grain Initiative; Black Sea Initiative; Grain from Ukraine; FAO; Food and Agriculture Organization; IFAD; International Fund for Agricultural Development; World Food Summit; CGIAR; VACS; Vision for Adapted Crops and Soils',
    ),
    yes: ['They urged a renewal of the Black Sea Grain Initiative.'],
    no: ['The Black Sea is deep.'],
  },
  {
    id: 'topic.agriculture.general',
    codes: ['agriculture'],
    strength: 'weak',
    phrases: list(`hunger; quarantine`),
    yes: ['They spoke about hunger in the region.'],
    no: ['The Hunger Office was closed.'],
  },
  {
    id: 'topic.water.resources',
    codes: ['water'],
    strength: 'strong',
    phrases: list(
      `water resource; water management; water sector; water supply; water security; water scarcity; water issue; water cooperation; water diplomacy; water sharing; water use; water treatment; water quality; water and sanitation; clean water; drinking water; wastewater; sanitation; irrigation; transboundary water; transboundary river; cross border river; river basin; dam; desalination; water conservation; water infrastructure; water project; rational use of water; use of water; seabed; blue economy; ocean governance; marine governance; ocean affairs; marine resource; ocean resource; living marine resources; maritime delimitation; legal status of the Caspian; Caspian issue; littoral state; continental shelf; groundwater; water sphere; water allocation; water consumption; water flow; water body; water bodies; water problem; water crisis; water stress; water policy; water resources management; integrated water; water technology; water saving; water desalination; water treaty; water treatment plant; shared water; shared waters; shared rivers; shared river; freshwater; fresh water; reservoir; water access; access to water; access to safe water; hydrology; hydrological; hydraulic; water management issues; watercourse; watershed; transboundary; water energy; waterways; sewage; sewerage; exclusive economic zone; law of the sea; fishing grounds; ocean economy; ocean policy`,
    ),
    yes: ['They discussed the fair use of transboundary water.'],
    no: ['The Ministry of Water Resources replied.', 'The ships sailed in international waters.'],
  },
  {
    id: 'topic.water.names',
    codes: ['water'],
    strength: 'strong',
    names: true,
    phrases: list(
      `Caspian Sea; Aral Sea; One Water Summit; Syr Darya; Amu Darya; Nile waters; Grand Ethiopian Renaissance Dam; GERD; Indus Waters Treaty; Mekong River Commission; International Fund for Saving the Aral Sea; IFAS; UN Water Conference; Water Convention; Nile Basin; UN Ocean Conference; Our Ocean Conference; Lake Chad; Dead Sea; UNCLOS; UN Convention on the Law of the Sea; Convention on the Legal Status of the Caspian Sea; Irtysh; Ural River; Zhaiyk; Euphrates; Tigris; Mekong River; Teesta; Brahmaputra; Helmand; Ganges; Zambezi; Niger River; Senegal River; Kambarata; BBNJ; High Seas Treaty; International Decade for Action; Dushanbe Water Process; Blue Peace; World Water Forum; MAR Declaration`,
    ),
    yes: ['The status of the Caspian Sea was settled.'],
    no: ['The sea was calm.'],
  },
  {
    id: 'topic.water.word',
    codes: ['water'],
    strength: 'fair',
    phrases: list('water'),
    yes: ['Among the subjects was water.'],
    no: ['The Minister for Water was named.'],
  },
  {
    id: 'topic.water.general',
    codes: ['water'],
    strength: 'weak',
    phrases: list(`drought; hydro; marine; maritime boundary; river; lake; ocean`),
    yes: ['The drought was raised by both sides.'],
    no: ['The two spoke of the drafting.'],
  },
  {
    id: 'topic.climate-environment.climate',
    codes: ['climate-environment'],
    strength: 'strong',
    phrases: list(
      `climate change; climate crisis; climate action; climate; climate cooperation; climate policy; climate agenda; climate ambition; climate goal; climate resilience; climate finance; climate adaptation; climate neutrality; climate emergency; climate related; climate impact; climate security; climate diplomacy; combat climate; global warming; greenhouse gas; greenhouse gas emission; emission; emissions reduction; carbon emission; methane; methane emission; decarbonisation; decarbonization; carbon neutrality; carbon market; carbon credit; carbon border; low carbon; low carbon development; net zero emission; net zero; sea level rise; green agenda; green economy; green growth; green development; green partnership; green and digital; green transition; ozone layer; hydrofluorocarbon; 1.5 degrees; nationally determined contribution; loss and damage; mitigation and adaptation; climate vulnerable; climate challenge; climate issue; climate commitments; climate conference; climate summit; climate negotiations; climate talks; climate target; climate transition; climate risk; climate shock; climate disaster; climate vulnerability; climate justice; climate friendly; climate smart; climate change mitigation; climate mitigation; climate solution; climate technology; climate investment; climate fund; climate financing; climate financial; effects of climate; impacts of climate; fight against climate; climate induced; decarbonize; decarbonise; carbon neutral; carbon pricing; carbon tax; carbon sequestration; CO2; CO2 emissions; emissions trading; greenhouse; GHG; net zero transition; net zero economy; zero emission; hydrofluorocarbons; global temperature; extreme weather; sea levels; rising sea levels; nature based solutions; ecological transition; green transformation; green technology; green initiative; green energy and climate; sustainable environment; resilience to climate; green cooperation`,
    ),
    yes: ['They agreed to combat climate change.', 'The green agenda was on the table.'],
    no: ['Special Presidential Envoy for Climate Smith travels to Oslo.', 'The investment climate improved.'],
  },
  {
    id: 'topic.climate-environment.nature',
    codes: ['climate-environment'],
    strength: 'strong',
    phrases: list(
      `environment protection; environmental; environmental protection; environmental issue; environmental cooperation; environmental sustainability; environmental conservation; protection of the environment; protecting the environment; the environment; environmental safety; ecology; ecological; ecosystem; biodiversity; biological diversity; nature conservation; conservation; conservation of nature; wildlife; wildlife trafficking; endangered species; deforestation; reforestation; afforestation; forest; forestry; rainforest; mangrove; desertification; land degradation; pollution; air pollution; air quality; plastic; plastic pollution; oil spill; marine environment; marine protected area; marine conservation; ocean conservation; marine pollution; protection of nature; national park; waste management; circular economy; clean air; sustainable management of natural resources; melting glacier; glacier; sandstorm; sand and dust storms; natural habitat; coral; environmental agenda; environmental challenge; environmental problem; environmental degradation; environmental damage; environmental standard; environmental policy; ecosystem restoration; ecological civilization; nature protection; natural environment; protected area; natural reserve; nature reserve; wetlands; peatland; tree planting; plant trees; timber and forestry; illegal logging; sustainable forest; land restoration; species; biosphere; leopard; poaching; haze; transboundary haze; hazardous waste; waste to energy; recycling; plastics; marine litter; marine plastic; marine biodiversity; marine life; ocean plastic; ocean health; coral reef; snow leopard; glaciers; Arctic environment; mercury; chemicals and waste; sand storm; water pollution; environmentally friendly; drinking straws`,
    ),
    yes: ['Environmental protection was a further subject.', 'Protecting forests and biodiversity matters to both.'],
    no: ['The Ministry of Environment joined.', 'They work in a friendly environment.'],
  },
  {
    id: 'topic.climate-environment.names',
    codes: ['climate-environment'],
    strength: 'strong',
    names: true,
    phrases: list(
      `Paris Agreement; Paris Climate Agreement; Kyoto Protocol; COP21; COP22; COP23; COP24; COP25; COP26; COP27; COP28; COP29; COP30; COP31; UNFCCC; IPCC; Green Climate Fund; Global Methane Pledge; Montreal Protocol; Kigali Amendment; Conference of the Parties; Leaders Summit on Climate; UNEP; Convention on Biological Diversity; Climate and Clean Air Coalition; Kunming-Montreal; Bonn Challenge; CBAM; European Green Deal; Major Economies Forum; Middle East Green Initiative; Amazon Fund; High Ambition Coalition; Convention to Combat Desertification; Loss and Damage Fund; Adaptation Fund; Glasgow Leaders Declaration; Climate Conference; UN Climate Change Conference; Climate Change Conference; UNCCD; CITES; Congo Basin; Great Green Wall; Tropical Forest; TFFF; Tropical Forests Forever; REDD+; CDRI; Coalition for Disaster Resilient Infrastructure; Joint Crediting Mechanism; JCM; Global Environment Facility; UN Environment Programme; Ocean Conference; Blue Pacific; Rio Conventions; Global Climate; Regional Ecological Summit; Climate Club; Saudi Green Initiative; NDC; Zero Waste; Alliance of Small Island States; SIDS; BOGA; Nature Pact; 30x30; Race to Zero; One Planet Summit; Petersberg Climate Dialogue`,
    ),
    yes: ['Both back the goals of the Paris Agreement.'],
    no: ['An agreement was signed in Paris.'],
  },
  {
    id: 'topic.climate-environment.general',
    codes: ['climate-environment'],
    strength: 'weak',
    phrases: list(`carbon; temperature; sustainability; sustainable future; adaptation; toxic; waste; oceans`),
    yes: ['They spoke about sustainability and waste.'],
    no: ['The Ministry of Waste and Sustainability was named.'],
  },
]
