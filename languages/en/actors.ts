/**
 * Words by which English readouts point at who acts, without naming them again.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns that make a group out of a party: "Israeli leaders", "officials from the ASEAN Secretariat". */
export const GROUP_NOUNS = words(
  'leader leaders official officials representative representatives counterpart counterparts government governments authority authorities delegation delegations ambassador ambassadors minister ministers president presidents parliamentarian parliamentarians lawmaker lawmakers deputy deputies diplomat diplomats side sides party parties leadership team teams colleague colleagues envoy envoys embassy mission missions businessman businessmen executive executives member members people counsellor parliament cabinet ministry administration expert experts delegate delegates chief chiefs head heads state states country countries troika',
)

/** Groups that act for no state: "Norway's business community", "Kenyan students". */
export const NON_STATE = words('community society activists ngos companies firms investors businesses businesspeople businessmen businesswomen entrepreneurs students youth journalists media veterans artists musicians athletes diaspora expatriates')

/** Single people by what they are, not who: "the Kazakh diplomat", "the Italian leader". */
export const PERSON_NOUNS = words('leader diplomat envoy official dignitary counterpart politician minister president guest host colleague monarch premier chancellor')

/** "the two leaders", "both sides", "the interlocutors": the participants of the dealing in hand. */
export const COLLECTIVES = words(
  'leaders sides parties presidents ministers officials delegations interlocutors participants counterparts principals envoys ambassadors premiers heads men women diplomats partners countries nations governments states secretaries delegates politicians negotiators',
)

export const PRONOUNS_HE = words('he him')
export const PRONOUNS_SHE = words('she')
export const PRONOUNS_THEY = words('they them both we')
export const POSSESSIVES = words('his her their its our my your')
export const FIRST_PERSON = words('i me my')
export const SECOND_PERSON = words('you your')

/** Words that may stand inside a list of participants without ending it. */
export const LIST_WORDS = words(
  ', and & ; the a an both all five six seven countries states as well along together with also including other senior high level ranking top key members member of officials official leaders representatives representative from representing counterpart counterparts his her their its respective delegation delegations team head heads foreign government governments accompanying several various local distinguished honourable visiting new newly appointed outgoing incoming ambassadors ambassador chiefs chief mission missions ministers minister group groups committee current then former fellow cabinet others leadership leader president prime our my dear great good old friend friends colleague colleagues ( )',
)
