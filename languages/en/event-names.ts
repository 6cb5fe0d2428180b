/** Words from which English names of conferences and rounds of talks are built. */

type EventKind = 'conference' | 'consultations'
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Head nouns of named events, with the kind that they make. */
export const HEADS: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ...'summit forum conference ministerial assembly congress session symposium convention roundtable seminar workshop expo'.split(' ').map((w): [string, EventKind] => [w, 'conference']),
  ['ministerial meeting', 'conference'],
  ['leaders meeting', 'conference'],
  ...'dialogue council commission committee subcommittee consultations'.split(' ').map((w): [string, EventKind] => [w, 'consultations']),
  ['working group', 'consultations'],
  ['consultative group', 'consultations'],
  ['task force', 'consultations'],
])

/** Standing bodies: an occasion only when they meet. */
export const BODIES: ReadonlySet<string> = new Set(['council', 'commission', 'committee', 'subcommittee', 'working group', 'consultative group', 'task force', 'assembly', 'congress'])

/** Ordinals and the like: they tell which of a series, and are no part of its name. */
export const SERIES_WORDS = words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth inaugural annual upcoming forthcoming next previous last recent latest new regular current successful historic informal two three')

/** Lower-case words inside a name: "EU–Central Asia ministerial meeting", "human rights dialogue". */
export const INNER_WORDS = words('ministerial leaders of the on for security strategic political human rights policy business economic investment energy climate trade parliamentary cooperation high level consultative formal european trilateral interparliamentary intergovernmental joint international technology defence defense')
