import type { NameRow } from '../../src/base/name-table.js'

/** Head words of named corridors, routes, programmes, projects and platforms. */
export const INITIATIVE_HEADS: readonly NameRow[] = [
  // the Three Seas Initiative
  {
    id: 'initiative.initiative',
    form: 'both',
    phrases: ['Initiative', 'Initiatives'],
    yes: ['They praised the Green Rivers Initiative.'],
    no: ['It is a welcome initiative.'],
  },
  // the Lobito Corridor, the Trans-Caspian International Transport Route
  {
    id: 'initiative.route',
    form: 'before',
    phrases: [
      'Corridor',
      'Route',
      'Gateway',
      'Pipeline',
      'Railway Project',
      'Railway',
      'Interconnector',
      'Highway',
      'Canal Project',
      'Gas Pipeline',
      'Economic Corridor',
      'Transport Corridor',
      'Transport Route',
      'Land Bridge',
    ],
    yes: ['They spoke of the Amber Corridor.'],
    no: ['Trade routes matter.'],
  },
  // the Erasmus Programme
  {
    id: 'initiative.programme',
    form: 'before',
    phrases: [
      'Programme',
      'Program',
      'Project',
      'Platform',
      'Facility',
      'Mechanism',
      'Accelerator',
      'Scheme',
      'Campaign',
      'Pledge',
      'Alliance for Youth',
      'Hub',
      'Fellowship',
      'Scholarship Program',
      'Exchange Program',
    ],
    yes: ['They praised the Erasmus Programme.'],
    no: ['The programme of the visit was full.'],
  },
  // the Partnership for Clean Rivers
  {
    id: 'initiative.partnership',
    form: 'after',
    phrases: [
      'Partnership for',
      'Alliance for',
      'Coalition for',
      'Initiative for',
      'Fund for',
      'Platform for',
      'Programme for',
      'Program for',
      'Initiative on',
      'Partnership on',
    ],
    yes: ['They praised the Partnership for Clean Rivers.'],
    no: ['It is a partnership for all.'],
  },
]

/** Initiatives known by a name of their own. */
export const KNOWN_INITIATIVES: readonly NameRow[] = [
  known('titr', 'TITR', ['Trans-Caspian International Transport Route', 'Trans-Caspian Transport Corridor', 'Trans-Caspian Corridor', 'Trans-Caspian Route']),
  known('middle-corridor', null, ['Middle Corridor']),
  known('instc', 'INSTC', [
    'International North-South Transport Corridor',
    'North-South Transport Corridor',
    'North-South Corridor',
    'North–South international transport corridor',
    'International North–South Transport Corridor',
  ]),
  known('global-gateway', null, ['Global Gateway']),
  known('bri', 'BRI', ['Belt and Road Initiative', 'Belt and Road', 'One Belt One Road', 'One Belt, One Road', 'Silk Road Economic Belt']),
  known('cpec', 'CPEC', ['China-Pakistan Economic Corridor']),
  known('imec', 'IMEC', ['India-Middle East-Europe Economic Corridor', 'India-Middle East-Europe Corridor', 'India–Middle East–Europe Economic Corridor']),
  known('lobito', null, ['Lobito Corridor']),
  known('c5', null, ['C5+1']),
  known('nord-stream', null, ['Nord Stream', 'Nord Stream 2', 'Nord Stream II']),
  known('turkstream', null, ['TurkStream', 'Turkish Stream', 'South Stream', 'Blue Stream', 'Power of Siberia', 'Power of Siberia 2']),
  known('three-seas', null, ['Three Seas Initiative']),
  known('pgii', 'PGII', ['Partnership for Global Infrastructure and Investment']),
  known('pace', null, ['Partnership for Accelerating Clean Energy']),
  known('b3w', 'B3W', ['Build Back Better World']),
  known('eastern-partnership', null, ['Eastern Partnership']),
  known('zangezur', null, ['Zangezur Corridor', 'TRIPP', 'Crossroads of Peace']),
  known('baku-pipelines', null, [
    'Baku-Tbilisi-Ceyhan',
    'Baku-Tbilisi-Kars',
    'Southern Gas Corridor',
    'Trans-Anatolian Natural Gas Pipeline',
    'Trans Adriatic Pipeline',
  ]),
  known('tapi', 'TAPI', ['Turkmenistan-Afghanistan-Pakistan-India Pipeline']),
  known('casa', null, ['CASA-1000', 'CASA 1000']),
  known('erasmus', null, ['Erasmus+', 'Erasmus Plus', 'Erasmus Mundus', 'Horizon Europe', 'Horizon 2020', 'Copernicus', 'Interreg']),
  known('pepfar', 'PEPFAR', ["President's Emergency Plan for AIDS Relief"]),
  known('ipef', 'IPEF', ['Indo-Pacific Economic Framework for Prosperity', 'Indo-Pacific Economic Framework']),
  known('power-africa', null, ['Power Africa', 'Prosper Africa', 'Feed the Future', 'Mission 300', 'Desert to Power', 'Great Green Wall']),
  known('act', null, ['ACT-Accelerator']),
  known('iss', null, ['International Space Station', 'Artemis Program', 'ITER']),
  known('rail-baltica', null, ['Rail Baltica', 'Via Carpathia', 'Via Baltica', 'Trans-European Transport Network', 'TEN-T']),
  known('gep', null, [
    'Greater Eurasian Partnership',
    'Global Development Initiative',
    'Global Security Initiative',
    'Global Civilization Initiative',
    'Global Governance Initiative',
  ]),
  known('amber', null, ['Black Sea Energy', 'Green Energy Corridor', 'Digital Silk Way', 'Digital Silk Road', 'Polar Silk Road']),
  known('nuclear', null, ['Akkuyu Nuclear Power Plant', 'Akkuyu NPP', 'Rooppur Nuclear Power Plant', 'El Dabaa Nuclear Power Plant', 'Paks II']),
  known('vision', null, ['Vision 2030', 'Saudi Vision 2030', 'Kenya Vision 2030']),
  known('methane', null, [
    'Global Methane Pledge',
    'Mission Innovation',
    'First Movers Coalition',
    'Just Energy Transition Partnership',
    'Loss and Damage Fund',
    'Blue Dot Network',
  ]),
]

function known(id: string, acronym: string | null, names: readonly string[]): NameRow {
  return { id: `initiative.known-${id}`, form: 'known', acronym, phrases: names, yes: [`The sides discussed the ${names[0]}.`], no: [] }
}
