import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Agriculture, water, climate and environment. */
export const nature: readonly TopicRow[] = [
  {
    id: 'topic.agriculture.food',
    codes: ['agriculture'],
    strength: 'strong',
    phrases: list(
      `agriculture; agricultural; agricultural sector; agricultural product; agricultural produce; agricultural commodity; agricultural cooperation; agricultural trade; agro industrial; agroindustrial; agro industry; agribusiness; agri food; agrifood; agro processing; agritech; food security; global food security; food insecurity; food supply; food crisis; food system; food production; food export; food price; grain; grain export; grain supply; grain deal; wheat; rice production; fertiliser; fertilizer; fishery; fisheries; fishing; illegal fishing; unregulated fishing; aquaculture; fish stock; livestock; livestock farming; animal husbandry; animal health; crop; crop production; farming; farmer; veterinary; phytosanitary; sanitary and phytosanitary; halal; dairy; poultry; meat export; horticulture; cotton; plant protection; rural economy; sustainable agriculture; tea industry; coffee; cocoa; farm; foodstuff; food shortage; food and fertilizer`,
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
    id: 'topic.water.resources',
    codes: ['water'],
    strength: 'strong',
    phrases: list(
      `water resource; water management; water sector; water supply; water security; water scarcity; water issue; water cooperation; water diplomacy; water sharing; water use; water treatment; water quality; water and sanitation; water, energy; water and energy; clean water; drinking water; wastewater; sanitation; irrigation; transboundary water; transboundary river; cross border river; river basin; river; dam; desalination; water conservation; water infrastructure; water project; rational use of water; use of water; seabed; blue economy; ocean governance; marine governance; ocean affairs; marine resource; ocean resource; living marine resources; maritime delimitation; legal status of the Caspian; Caspian issue; littoral state; continental shelf; groundwater; water, sanitation; ocean`,
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
      'Caspian Sea; Aral Sea; One Water Summit; Syr Darya; Amu Darya; Nile waters; Grand Ethiopian Renaissance Dam; GERD; Indus Waters Treaty; Mekong River Commission; International Fund for Saving the Aral Sea; IFAS; UN Water Conference; Water Convention; Nile Basin; UN Ocean Conference; Our Ocean Conference; Lake Chad; Dead Sea',
    ),
    yes: ['The status of the Caspian Sea was settled.'],
    no: ['The sea was calm.'],
  },
  {
    id: 'topic.water.word',
    codes: ['water'],
    strength: 'fair',
    phrases: list('water'),
    yes: ['Water and climate were among the subjects.'],
    no: ['The Minister for Water was named.'],
  },
  {
    id: 'topic.climate-environment.climate',
    codes: ['climate-environment'],
    strength: 'strong',
    phrases: list(
      `climate change; climate crisis; climate action; climate; climate cooperation; climate policy; climate agenda; climate ambition; climate goal; climate resilience; climate finance; climate adaptation; climate neutrality; climate emergency; climate related; climate impact; climate security; climate diplomacy; combat climate; global warming; greenhouse gas; greenhouse gas emission; emission; emissions reduction; carbon emission; methane; methane emission; decarbonisation; decarbonization; carbon neutrality; carbon market; carbon credit; carbon border; low carbon; low carbon development; net zero emission; net zero; sea level rise; green agenda; green economy; green growth; green development; green partnership; green and digital; green transition; ozone layer; hydrofluorocarbon; 1.5 degrees; nationally determined contribution; loss and damage; mitigation and adaptation; climate vulnerable`,
    ),
    yes: ['They agreed to combat climate change.', 'The green agenda was on the table.'],
    no: ['Special Presidential Envoy for Climate Smith travels to Oslo.', 'The investment climate improved.'],
  },
  {
    id: 'topic.climate-environment.nature',
    codes: ['climate-environment'],
    strength: 'strong',
    phrases: list(
      `environment protection; environmental; environmental protection; environmental issue; environmental cooperation; environmental sustainability; environmental conservation; protection of the environment; protecting the environment; the environment; environment and; environmental safety; ecology; ecological; ecosystem; biodiversity; biological diversity; nature conservation; conservation; conservation of nature; wildlife; wildlife trafficking; endangered species; deforestation; reforestation; afforestation; forest; forestry; rainforest; mangrove; desertification; land degradation; pollution; air pollution; air quality; plastic; plastic pollution; oil spill; marine environment; marine protected area; marine conservation; ocean conservation; marine pollution; protection of nature; national park; waste management; circular economy; clean air; sustainable management of natural resources; melting glacier; glacier; sandstorm; sand and dust storms; natural habitat; coral`,
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
      'Paris Agreement; Paris Climate Agreement; Kyoto Protocol; COP21; COP22; COP23; COP24; COP25; COP26; COP27; COP28; COP29; COP30; COP31; UNFCCC; IPCC; Green Climate Fund; Global Methane Pledge; Montreal Protocol; Kigali Amendment; Conference of the Parties; Leaders Summit on Climate; UNEP; Convention on Biological Diversity; Climate and Clean Air Coalition; Kunming-Montreal; Bonn Challenge; CBAM; European Green Deal; Major Economies Forum; Middle East Green Initiative; Amazon Fund; High Ambition Coalition; Convention to Combat Desertification; Loss and Damage Fund; Adaptation Fund; Glasgow Leaders Declaration',
    ),
    yes: ['Both back the goals of the Paris Agreement.'],
    no: ['An agreement was signed in Paris.'],
  },
]
