/** Words that tell of dealings between states even where no foreign state is named. Folded, singular. */
export const dealings = {
  /** One proves it: somebody from another state, or an occasion among states. */
  strong: 'ambassador diplomat diplomatic bilateral trilateral multilateral interstate summit counterpart embassy treaty consular ceasefire'.split(' '),
  /** Hints that also stand in papers on home affairs. */
  weak: 'intergovernmental international foreign global abroad overseas cross-border worldwide visa refugee partner ally peacekeeping humanitarian neighbouring neighboring'.split(
    ' ',
  ),
  /** Names of these matters are names of others: "NATO", "Minsk agreements", "JCPOA". */
  abroad: ['regional-cooperation', 'multilateral', 'conflict-peace', 'non-proliferation'],
  /** Parts of the address of an outlet that deals with nothing but other states: foreign ministries, missions, embassies. */
  outlets:
    'state.gov mfa mofa mea.gov diplo auswaertiges foreign embassy mission eeas delegation fcdo esteri exteriores cancilleria itamaraty minrel rree dfat dfa. kemlu minbuza regjeringen.no/ud um.dk'.split(
      ' ',
    ),
  /** Lands and regions that are part of a state, or what it once was: to it they are no others. */
  within: {
    Russia: ['North Caucasus', 'Siberia', 'Soviet Union'],
    'United States': ['Puerto Rico', 'Guam', 'American Samoa', 'Northern Mariana Islands', 'U.S. Virgin Islands'],
    'United Kingdom': ['Gibraltar', 'Bermuda'],
    China: ['Hong Kong', 'Macau', 'Tibet', 'Xinjiang'],
    Denmark: ['Greenland', 'Faroe Islands'],
    France: ['New Caledonia', 'French Polynesia', 'Guadeloupe', 'Martinique', 'Réunion', 'Mayotte', 'French Guiana'],
    Netherlands: ['Aruba', 'Curaçao', 'Sint Maarten'],
    Iraq: ['Kurdistan'],
  } as Readonly<Record<string, readonly string[]>>,
} as const
