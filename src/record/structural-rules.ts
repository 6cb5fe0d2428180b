interface StructuralRule {
  readonly id: string
  readonly file: string
  readonly says: string
}

const rules = (file: string, list: Readonly<Record<string, string>>): StructuralRule[] => Object.entries(list).map(([id, says]) => ({ id, file, says }))

/** Rules that are no rows of a table: they follow from how a text or a name is built. Facts carry their ids like any other. */
export const STRUCTURAL_RULES: readonly StructuralRule[] = [
  ...rules('src/mentions/parties.ts', {
    'party.name': 'A name of the gazetteer stands in the text: "Kazakhstan", "the Republic of Korea".',
    'party.adjective': 'The adjective of a country stands for it: "Kazakh" in "the Kazakh diplomat".',
    'party.people': 'The name of a people stands for its state: "the Finns", "Uzbeks".',
    'party.capital': 'A capital acts as its state: "Astana and Brussels agreed".',
    'party.seat': 'A seat of power stands for its state: "the Kremlin", "Downing Street".',
    'party.institution': 'An institution acts for its state or union: "the European Commission".',
    'party.organisation': 'An international organisation stands by its name or acronym: "OSCE".',
    'party.group': 'A group of states acts as one: "the G7", "the Quad".',
    'party.region': 'A region of states acts as one: "Central Asia".',
  }),
  ...rules('src/mentions/gazetteer.ts', {
    'organisation.agency': 'An agency or company of the gazetteer stands by its name or acronym.',
  }),
  ...rules('src/mentions/people.ts', {
    'name.office': 'Capitalised words beside an office name its holder: "Foreign Minister Jonas Holm".',
    'name.honorific': 'Capitalised words after an honorific are a name: "Ms Okoro", "H.E. Mr Tan".',
    'name.given': 'The first of the capitalised words is a given name: "Marta Silva".',
    'name.verb': 'Capitalised words do what only people do: "Holm said".',
    'name.list': 'The words stand in a list of people: "with Jonas Holm, Marta Silva and …".',
    'name.speaker': 'The words stand before a colon as the speaker of a turn: "MR HOLM: …".',
    'name.known': 'The words repeat a part of a name that stands elsewhere in the text.',
  }),
  ...rules('src/facts/engagements/find-events.ts', {
    'engagement.event': 'A named or clearly meant event, around a noun such as summit, forum or council: "the Oslo Energy Forum".',
  }),
  ...rules('src/facts/organizations.ts', {
    'organization.institution': 'An institution of the gazetteer is named: "European Commission", "Federation Council".',
    'organization.listed': 'Capitalised names stand in a list of companies or bodies: "companies such as Nordwind, Solaria and Kesko".',
  }),
  ...rules('src/facts/neutral.ts', {
    'figure.sign': 'A number with a sign of measure right behind it, in a text whose language is not read: "36,7 %".',
  }),
]
