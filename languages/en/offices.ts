import type { OfficeRow } from '../../src/base/people-tables.js'

/** Heads of state and government, ministers, diplomats, parliamentarians, officials: the nouns that make an office. */
export const OFFICES: readonly OfficeRow[] = [
  {
    // "Prime Minister of Norway Jonas Holm", "Finance Minister Okoro"
    id: 'office.minister', realm: 'state',
    heads: ['minister', 'premier', 'chancellor', 'taoiseach', 'tanaiste', 'statsminister', 'pm', 'fm', 'undersecretary'],
    yes: ['Foreign Minister of Latvia Anna Ozola arrived.', 'the Deputy Prime Minister spoke'], no: ['They were ministering to the sick.'],
  },
  {
    // "President Marta Silva", "the Vice President"
    id: 'office.president', realm: 'state',
    heads: ['president', 'vice-president', 'co-president', 'vp', 'regent', 'caudillo'],
    yes: ['President Marta Silva spoke.', 'the Vice President of Ghana'], no: ['the presidential palace'],
  },
  {
    // "King Harald V", "the Emir of Qatar", "Crown Prince Hussein"
    id: 'office.crown', realm: 'crown',
    heads: ['king', 'queen', 'emir', 'amir', 'sultan', 'emperor', 'empress', 'duke', 'duchess', 'monarch', 'prince', 'princess', 'shah', 'governor-general', 'pope', 'pontiff'],
    yes: ['King Harald of Norway hosted a dinner.', 'the Emir of Qatar'], no: ['the Kingdom of Morocco'],
  },
  {
    // "Ambassador of Chile to Kenya", "EU Special Representative for the Sahel", "Chargé d'Affaires"
    id: 'office.diplomat', realm: 'diplomat',
    heads: ['ambassador', 'envoy', 'representative', 'commissioner', 'consul', 'charge', 'attache', 'negotiator', 'coordinator', 'delegate', 'nuncio', 'emissary', 'sherpa', 'plenipotentiary', 'mediator', 'observer', 'legate', 'amb'],
    yes: ['Ambassador of Chile to Kenya Rosa Pinto', 'the EU Special Representative for the Sahel'], no: ['an embassy in Lima'],
  },
  {
    // "Speaker of the Senate", "Senator Lind", "Congressman Ortega"
    id: 'office.parliament', realm: 'parliament',
    heads: ['speaker', 'senator', 'congressman', 'congresswoman', 'congressmember', 'congressperson', 'assemblyman', 'assemblywoman', 'assemblymember', 'parliamentarian', 'mp', 'mep', 'lawmaker', 'legislator', 'councillor', 'councilman', 'councilwoman', 'whip', 'alderman', 'rapporteur', 'rep', 'sen'],
    yes: ['Speaker of the Senate Olga Petrak', 'Senator Lind'], no: ['The Senate voted.'],
  },
  {
    // "Deputy Secretary of State", "Director of the Budget Office", "National Security Advisor"
    id: 'office.staff', realm: 'staff',
    heads: ['secretary', 'director', 'governor', 'mayor', 'advisor', 'adviser', 'spokesperson', 'spokesman', 'spokeswoman', 'administrator', 'counsel', 'counselor', 'counsellor', 'treasurer', 'comptroller', 'attorney', 'prosecutor', 'ombudsman', 'ombudsperson', 'inspector', 'auditor', 'solicitor', 'economist', 'commander', 'superintendent', 'registrar', 'clerk', 'rector', 'dean', 'prefect', 'akim', 'hokim', 'intendant', 'magistrate', 'aide', 'curator', 'statistician', 'scientist', 'commandant', 'librarian', 'archivist', 'czar', 'lieutenant-governor', 'nurse', 'physician'],
    yes: ['Deputy Secretary of State Ruth Hale', 'the National Security Advisor'], no: ['a secretariat in Vienna'],
  },
  {
    // "Head of the Presidential Office", "Chair of the Committee", "Member of the Presidency"
    id: 'office.head', realm: 'any', weak: true,
    heads: ['head', 'chief', 'justice', 'judge', 'chair', 'chairman', 'chairwoman', 'chairperson', 'vice-chair', 'co-chair', 'leader', 'member', 'officer', 'assistant', 'deputy', 'manager', 'lead', 'presenter', 'researcher', 'fellow', 'expert', 'specialist', 'lady', 'gentleman', 'counterpart', 'colleague', 'predecessor', 'successor', 'convenor', 'convener', 'moderator', 'executive'],
    yes: ['Head of the Chancellery Jan Novak', 'Chair of the Trade Committee Mia Berg'], no: ['They agreed to head home.'],
  },
  {
    // "CEO of Nordline", "founder and owner of the firm"
    id: 'office.body', realm: 'body', weak: true,
    heads: ['ceo', 'cfo', 'coo', 'cto', 'founder', 'co-founder', 'cofounder', 'owner', 'partner', 'proprietor', 'editor', 'trustee', 'captain', 'coach', 'conductor'],
    yes: ['Nordline CEO Petra Holm', 'Founder of Nordline Petra Holm'], no: ['The company was founded in 1990.'],
  },
  {
    // "Patriarch Daniel", "Metropolitan Pavel", "the Grand Mufti"
    id: 'office.clergy', realm: 'clergy',
    heads: ['patriarch', 'metropolitan', 'archbishop', 'bishop', 'cardinal', 'primate', 'catholicos', 'mufti', 'rabbi', 'imam', 'abbot', 'ayatollah', 'lama', 'chaplain', 'thero', 'mahanayake'],
    yes: ['Patriarch Daniel led the service.'], no: ['the patriarchate in Bucharest'],
  },
]
