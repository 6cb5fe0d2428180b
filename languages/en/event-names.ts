/** Words from which English names of conferences and rounds of talks are built. */

type EventKind = 'conference' | 'consultations'
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Head nouns of named events, with the kind that they make. */
export const HEADS: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ...'summit forum conference ministerial assembly congress session symposium convention roundtable seminar workshop expo retreat conclave plenary'.split(' ').map((w): [string, EventKind] => [w, 'conference']),
  ...'dialogue council commission committee subcommittee consultations'.split(' ').map((w): [string, EventKind] => [w, 'consultations']),
  ['working group', 'consultations'],
  ['consultative group', 'consultations'],
  ['task force', 'consultations'],
])

/** "the G8 and G20 summits": a plural head stands for its singular. */
export const PLURAL_HEADS: ReadonlyMap<string, string> = new Map([['summits', 'summit'], ['ministerials', 'ministerial'], ['forums', 'forum'], ['conferences', 'conference']])

/** Who or what stands before "meeting" in the name of a gathering: "Foreign Ministers' Meeting", "Senior Officials' Meeting", "Consultative Meeting". */
export const MEETERS = words('ministerial ministers leaders officials speakers chiefs directors sherpas presidents governors heads consultative plenary annual level')
/** Of these many lower-case meetings are told that are no gatherings: "a consultative meeting". */
export const VAGUE_MEETERS = words('consultative plenary annual level')

/** Gatherings named by an acronym. */
export const ACRONYMS = /^(COP\d+|UNGA\d*|CHOGM|G7|G8|G20|TICAD\d*|FOCAC|WHA\d*|UNEA\d*)$/

/** Standing bodies: an occasion only when they meet. */
export const BODIES: ReadonlySet<string> = new Set(['council', 'commission', 'committee', 'subcommittee', 'working group', 'consultative group', 'task force', 'assembly', 'congress'])

/** Bodies and series of many states: their meetings are conferences. */
export const MANY_STATES = /\b(security council|european council|baltic sea states|arctic council|nordic council|permanent council|council of europe|general assembly|human rights council|health assembly|eurasian|cis |heads of (states?|governments?)|ministerial council|council of (foreign )?ministers|(raisina|shangri-la|manama|sir bani yas) dialogue)\b/i
/** Bodies of many states that sit for weeks: who is "at" one takes part in a session of it. */
export const GREAT_BODIES = /\b(general assembly|human rights council|health assembly|ministerial council)\b/i
/** Bodies of a single state. */
export const OWN_BODIES = /^(national|state|federal|supreme|presidential|people|cabinet|interagency|government|legislative|security council|congress)\b(?! eurasian)|\b(national assembly|people.?s congress|national security council|council of state|house of|senate)\b/i

/** Ordinals and the like: they tell which of a series, and are no part of its name. */
export const SERIES_WORDS = words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth inaugural annual upcoming forthcoming next previous preceding last recent latest new regular current successful historic informal bilateral two three')

/** Lower-case words inside a name: "EU–Central Asia ministerial meeting", "human rights dialogue". */
export const INNER_WORDS = words('ministerial leaders ministers foreign finance officials of the on for security strategic political human rights policy business economic investment energy climate trade parliamentary cooperation high level consultative formal european trilateral interparliamentary intergovernmental joint international technology defence defense mixed binational anniversary')

/** Words between "met with" and the name of a body: "senior executives of Nordline". */
export const BODY_OPENERS = words('the senior top key leading executive executives representative representatives member members leader leaders leadership management officials board delegation delegations of from and a its other')
/** Capitals that name a state's own body, a people, or nobody in particular. */
export const OWN_BODY_WORDS = words(
  'parliament congress senate cabinet government ministry ministries ministers department assembly duma council court courts state states house white capitol hill armed forces army navy security mission embassy consulate civil society chief chiefs staff members delegation governors mayors mayor governor community diaspora youth women veterans students administration secretariat office mr mrs ms dr president presidents minister secretary ambassador ambassadors i we he she they it all both national federal committee commission tribal ngos ngo allies partners counterparts jewish muslim christian church mosque',
)
