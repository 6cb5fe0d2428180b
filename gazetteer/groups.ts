/**
 * Which states stand behind a group or a region that texts name as one side, written by hand from general knowledge.
 * Comparing documents uses it: one side writes "Central Asia", the other names its members. Other names of the same
 * group follow in `also`. Regions without a settled list of members ("Middle East") are left out.
 */
export interface GroupRow {
  readonly name: string
  readonly also: readonly string[]
  readonly members: readonly string[]
}

const CENTRAL_ASIA = ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan']
const BALTIC = ['Estonia', 'Latvia', 'Lithuania']
const NORDIC = ['Denmark', 'Finland', 'Iceland', 'Norway', 'Sweden']

export const GROUPS: readonly GroupRow[] = [
  { name: 'Central Asia', also: ['Central Asian states'], members: CENTRAL_ASIA },
  { name: 'Baltic states', also: ['Baltic countries'], members: BALTIC },
  { name: 'Nordic countries', also: ['Nordic Five', 'Scandinavia'], members: NORDIC },
  { name: 'Nordic-Baltic Eight', also: [], members: [...NORDIC, ...BALTIC] },
  { name: 'South Caucasus', also: [], members: ['Armenia', 'Azerbaijan', 'Georgia'] },
  {
    name: 'Western Balkans',
    also: ['Western Balkan countries'],
    members: ['Albania', 'Bosnia and Herzegovina', 'Kosovo', 'Montenegro', 'North Macedonia', 'Serbia'],
  },
  { name: 'Benelux', also: [], members: ['Belgium', 'Netherlands', 'Luxembourg'] },
  { name: 'Visegrad Group', also: [], members: ['Czech Republic', 'Hungary', 'Poland', 'Slovakia'] },
  { name: 'Weimar Triangle', also: [], members: ['France', 'Germany', 'Poland'] },
  { name: 'Gulf Cooperation Council', also: ['Gulf states', 'GCC'], members: ['Bahrain', 'Kuwait', 'Oman', 'Qatar', 'Saudi Arabia', 'United Arab Emirates'] },
  { name: 'G7', also: [], members: ['Canada', 'France', 'Germany', 'Italy', 'Japan', 'United Kingdom', 'United States'] },
  { name: 'E3', also: [], members: ['France', 'Germany', 'United Kingdom'] },
  { name: 'Quad', also: [], members: ['Australia', 'India', 'Japan', 'United States'] },
  { name: 'AUKUS', also: [], members: ['Australia', 'United Kingdom', 'United States'] },
  { name: 'C5+1', also: [], members: [...CENTRAL_ASIA, 'United States'] },
  { name: 'Northern Triangle', also: [], members: ['El Salvador', 'Guatemala', 'Honduras'] },
  { name: 'Lublin Triangle', also: [], members: ['Lithuania', 'Poland', 'Ukraine'] },
  {
    name: 'ASEAN',
    also: ['Southeast Asia', 'Southeast Asian countries'],
    members: ['Brunei', 'Cambodia', 'Indonesia', 'Laos', 'Malaysia', 'Myanmar', 'Philippines', 'Singapore', 'Thailand', 'Vietnam'],
  },
]
