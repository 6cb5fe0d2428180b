import type { PatternRow, WordClasses } from '../../src/base/tables.js'

type Kind = 'agreed' | 'committed' | 'proposed' | 'supported' | 'opposed'

/** Word classes of the patterns below. */
export const COMMITMENT_WORDS: WordClasses = {
  say: 'reaffirmed reaffirms reaffirm reaffirming reiterated reiterates reiterate reiterating affirmed affirms affirm underscored underscores underscore emphasized emphasised emphasizes emphasize stressed stresses expressed expresses express expressing confirmed confirms confirm conveyed conveys highlighted highlights highlight highlighting noted restated renewed renews renew reconfirmed underlined underlines voiced repeated showed demonstrated declared stated pointed reemphasized reinforce reinforced offered recalled'.split(' '),
  will: 'commitment commitments readiness willingness determination resolve intention intentions eagerness dedication interest desire preparedness pledge objective objectives priorities striving focus wish wishes aspiration goal'.split(' '),
  thank: 'thanked thanks thank thanking'.split(' '),
  praise: 'praised praises praise commended commends commend applauded applauds lauded hailed appreciated appreciates endorsed endorses backed saluted'.split(' '),
  reject: 'condemned condemns condemn deplored deplores rejected rejects reject denounced denounces criticized criticised opposed opposes oppose'.split(' '),
  document: 'declaration roadmap communique communiqué statement plan document programme program agreement memorandum resolution package'.split(' '),
  strive: 'work cooperate collaborate support provide help assist seek strive strengthen partner deepen expand defend promote stand ensure implement boost enhance intensify develop facilitate increase coordinate contribute'.split(' '),
  striving: 'working deepening strengthening continuing enhancing expanding building cooperating advancing developing collaborating engaging'.split(' '),
}

/** What a clause does, by its verb and object. Rows are tried in this order; the first that fits a token counts. */
export const COMMITMENT_ROWS: readonly PatternRow<Kind>[] = [
  // They agreed to expand academic exchanges.
  { id: 'commitment.agree', pattern: 'agreed|agree|agrees to|on|that|upon', yields: 'agreed', yes: ['France and Kenya agreed to expand exchanges.'], no: ['The agreed text is long.'] },
  { id: 'commitment.decide', pattern: 'decided to|that|on', yields: 'agreed', yes: ['France and Kenya decided to open talks on visas.'], no: ['The undecided question remains.'] },
  { id: 'commitment.adopt', pattern: 'adopted|approved|endorsed ..4 {document}', yields: 'agreed', yes: ['France and Kenya adopted a roadmap.'], no: ['Kenya adopted a child policy.'] },
  { id: 'commitment.adopted', pattern: '{document} ..6 was|were adopted|approved|endorsed', yields: 'agreed', yes: ['A roadmap of France and Kenya was adopted.'], no: ['A roadmap was discussed.'] },
  { id: 'commitment.launch', pattern: 'launch|start|opening of negotiations|talks', yields: 'agreed', yes: ['France and Kenya announced the launch of negotiations on visas.'], no: ['The launch of the rocket was watched.'] },
  // The Minister reaffirmed Norway's commitment to the treaty.
  { id: 'commitment.concern', pattern: 'expressed|voiced|raised|shared|reiterated|conveyed|expresses ..4 concern|concerns|alarm', yields: 'opposed', yes: ['Norwegian Minister Anna Berg expressed serious concern about the launches of North Korea.'], no: ['The matter concerns Norway and France.'] },
  { id: 'commitment.reject', pattern: '{reject}', yields: 'opposed', yes: ['France and Kenya condemned the attack.'], no: ['The opposition met.'] },
  { id: 'commitment.concerned', pattern: 'discussed|reviewed|noted their|with|serious ..2 concern|concerns', yields: 'opposed', yes: ['France and Kenya discussed their serious concerns with the situation in Sudan.'], no: ['France and Kenya discussed issues of mutual concern.'] },
  { id: 'commitment.opposition', pattern: '{say} ..4 opposition to', yields: 'opposed', yes: ['Norway reaffirmed its opposition to the annexation by Russia.'], no: ['Opposition leaders spoke in Kenya.'] },
  { id: 'commitment.need', pattern: '{say} ..2 need|necessity to|for|of', yields: 'proposed', yes: ['The French Minister stressed the need to train officials in Kenya.'], no: ['Kenya and France have needs.'] },
  { id: 'commitment.of-need', pattern: 'spoke|spoken of|about the need|necessity to|for', yields: 'proposed', yes: ['France and Kenya spoke of the need to coordinate.'], no: ['France and Kenya spoke of trade.'] },
  { id: 'commitment.should', pattern: 'said|stressed|noted|emphasized|emphasised|believes|stated ..14 should|must be|not', yields: 'proposed', yes: ['The Norwegian Minister said the status of the sea of Kenya should be settled.'], no: ['France and Kenya should know.'] },
  { id: 'commitment.hope', pattern: 'expressed|voiced|expresses ..2 hope|hopes', yields: 'proposed', yes: ['France expressed hope that Kenya would take part.'], no: ['Hope remains in Kenya and France.'] },
  { id: 'commitment.express', pattern: '{say} ..8 {will}', yields: 'committed', yes: ['Norway reaffirmed its readiness to help Kenya.'], no: ['Norway and Kenya expressed views.'] },
  { id: 'commitment.thanks', pattern: 'expressed|conveyed|extended|expressing|expresses ..4 gratitude|appreciation|thanks|support|satisfaction', yields: 'supported', yes: ['Kenya expressed deep gratitude to France for its aid.'], no: ['Kenya and France expressed views.'] },
  { id: 'commitment.express-support', pattern: '{say} ..7 support|backing|right|appreciation|satisfied', yields: 'supported', yes: ['Norway reiterated its unwavering support for Ukraine.'], no: ['Norway and Kenya noted the report.'] },
  { id: 'commitment.call', pattern: 'called|call|calls|calling on|for|upon !to', yields: 'proposed', yes: ['Norway called on Russia to withdraw.'], no: ['Norway called Russia a neighbour.'] },
  { id: 'commitment.urge', pattern: 'urged|urge|urges|encouraged|encourage|encourages|demanded|demands|insisted|appealed|sought|pressed', yields: 'proposed', yes: ['Norway urged Russia to pursue a diplomatic path.'], no: ['The urgent meeting of Norway and Russia ended.'] },
  { id: 'commitment.propose', pattern: 'proposed|proposes|propose|suggested|suggests|advocate|advocated', yields: 'proposed', yes: ['Russia proposed establishing a centre with Kenya.'], no: ['Russia and Kenya spoke of the proposal.'] },
  { id: 'commitment.request', pattern: "requested|requests !by", yields: 'proposed', yes: ['Kenya requested the help of France with its ports.'], no: ['Kenya and France met at the request of Norway.'] },
  { id: 'commitment.expect', pattern: 'expects|expect ..5 to', yields: 'proposed', yes: ['Norway expects both Serbia and Kosovo to return to the talks.'], no: ['Norway and Kenya are expected.'] },
  { id: 'commitment.unacceptable', pattern: 'is|are|was|were|as unacceptable|unjustified|unwarranted|intolerable', yields: 'opposed', yes: ['France told Kenya that the strikes are unacceptable.'], no: ['France and Kenya found an acceptable text.'] },
  { id: 'commitment.we-hope', pattern: 'i|we hope|hopes that|to|for', yields: 'proposed', yes: ['We hope that Kenya and France will agree.'], no: ['Hope remains in Kenya and France.'] },
  { id: 'commitment.we-need', pattern: 'we need|must|should to|be|not|work|stand', yields: 'proposed', yes: ['We need to help Kenya and France.'], no: ['Kenya and France met.'] },
  { id: 'commitment.we-want', pattern: 'did|do|does not want|accept|recognize|recognise', yields: 'opposed', yes: ['Norway does not recognize the annexation by Russia.'], no: ['Norway wants trade with Kenya.'] },
  { id: 'commitment.our-concern', pattern: 'our|deeply|gravely|seriously concerns|concern|concerned about|regarding|by|over|at', yields: 'opposed', yes: ['Norway is deeply concerned by the arrests in Cuba.'], no: ['Norway and Kenya met.'] },
  { id: 'commitment.task', pattern: 'tasked|instructed|directed ..4 to', yields: 'agreed', yes: ['France and Kenya tasked their teams to continue.'], no: ['The task of France and Kenya is hard.'] },
  { id: 'commitment.invite', pattern: 'invited|invites|invite', yields: 'proposed', yes: ['France invited the President of Kenya to Paris.'], no: ['Kenya and France met at the invitation of Norway.'] },
  { id: 'commitment.invitation', pattern: 'extended|with an|the invitation for|to', yields: 'proposed', yes: ['France extended an invitation to the President of Kenya.'], no: ['Kenya and France accepted the invitation.'] },
  // Both sides welcomed the signing.
  { id: 'commitment.welcome', pattern: 'welcomed|welcomes|welcome|welcoming', yields: 'supported', yes: ['Both Norway and France welcomed the talks on the border.'], no: ['Norway received a warm welcome in Kenya.'] },
  { id: 'commitment.thank', pattern: '{thank}', yields: 'supported', yes: ['Norway thanked Kenya for its leadership on migration.'], no: ['Thanksgiving was marked in Norway and Kenya.'] },
  { id: 'commitment.praise', pattern: '{praise}', yields: 'supported', yes: ['Norway commended the policies of Kenya.'], no: ['The price rose in Norway and Kenya.'] },
  { id: 'commitment.support', pattern: 'supported|supports|support for|the|our|their|efforts|its', yields: 'supported', yes: ['Norway supports the efforts of Kenya.'], no: ['Support staff from Norway and Kenya met.'] },
  { id: 'commitment.grateful', pattern: 'grateful to|for', yields: 'supported', yes: ['Kenya is grateful to France for the aid.'], no: ['Kenya and France met.'] },
  { id: 'commitment.solidarity', pattern: 'stand|stands|standing|stood in|with solidarity|ukraine|israel|taiwan|our|the', yields: 'supported', yes: ['France stands in solidarity with the people of Kenya.'], no: ['France and Kenya stand at a crossroads.'] },
  { id: 'commitment.satisfied', pattern: 'satisfied|pleased with', yields: 'supported', yes: ['Norway is satisfied with the work of Kenya.'], no: ['Norway and Kenya met.'] },
  { id: 'commitment.assessment', pattern: 'positive|favorable|favourable|high assessment|view|perspective|appraisal', yields: 'supported', yes: ['France and Kenya gave a positive assessment to the agreements.'], no: ['France and Kenya met.'] },
  { id: 'commitment.favourably', pattern: 'spoke|spoken favourably|favorably|positively', yields: 'supported', yes: ['Norway spoke favourably of the reforms in Kenya.'], no: ['Norway and Kenya spoke.'] },
  { id: 'commitment.recognize', pattern: 'recognized|recognised|acknowledged the ..3 role|leadership|efforts|contribution|contributions|commitment', yields: 'supported', yes: ['Norway recognized the special role of Kenya.'], no: ['Norway recognized Kenya in 1963.'] },
  // They pledged to keep in touch.
  { id: 'commitment.pledge', pattern: 'pledged|pledges|pledge|vowed|promised|undertook|assured|assures', yields: 'committed', yes: ['France and Kenya pledged to remain in contact.'], no: ['France and Kenya spoke.'] },
  { id: 'commitment.announce', pattern: 'announced|announces|announce|unveiled ..9 package|funding|assistance|aid|contribution|investment|donation|project|programme|program|grant|support', yields: 'committed', yes: ['France announced a new package of aid for Kenya.'], no: ['France and Kenya announced the date.'] },
  { id: 'commitment.committed', pattern: 'committed|committing|commits to|#', yields: 'committed', yes: ['France committed to helping Kenya.'], no: ['Crimes were committed in France and Kenya.'] },
  { id: 'commitment.shared', pattern: 'commitment|commitments|readiness|willingness|determination to', yields: 'committed', yes: ['France and Kenya discussed their commitment to sustained cooperation.'], no: ['France and Kenya discussed trade.'] },
  { id: 'commitment.ready', pattern: 'ready|prepared|determined|willing|eager to', yields: 'committed', yes: ['Russia stands ready to cooperate with Kenya.'], no: ['Russia and Kenya spoke.'] },
  { id: 'commitment.interested', pattern: 'interested in', yields: 'committed', yes: ['Russia is interested in attracting partners from Kenya.'], no: ['Russia and Kenya spoke.'] },
  { id: 'commitment.continue', pattern: 'will|would|shall continue|remain', yields: 'committed', yes: ['France will continue to support Kenya.'], no: ['Talks of France and Kenya continue.'] },
  { id: 'commitment.everything', pattern: 'will|would do everything', yields: 'committed', yes: ['Russia would do everything to help Kenya.'], no: ['Russia and Kenya met.'] },
  { id: 'commitment.continues', pattern: 'continue|continues to {strive}|engage|welcome|urge', yields: 'committed', yes: ['Norway continues to support Kenya.'], no: ['Talks of Norway and Kenya continue.'] },
  { id: 'commitment.open', pattern: 'remains|remain|is|are|am|were|was open|committed|ready|determined to|,', yields: 'committed', yes: ['Norway remains open to talks with Kenya.'], no: ['Norway remains a neighbour of Sweden.'] },
  { id: 'commitment.plan', pattern: "'s ..2 plan|plans|decision|initiative|pledge|commitment to|of", yields: 'committed', yes: ["France thanked Kenya for Kenya's decision to open its border."], no: ["Kenya's border with France is long."] },
  { id: 'commitment.own-plan', pattern: 'its|their plan|plans|decision|initiative|pledge to', yields: 'committed', yes: ['France thanked Kenya for its decision to open the border.'], no: ['Kenya and France spoke.'] },
  { id: 'commitment.will', pattern: 'will|would|shall also|jointly|closely? {strive}', yields: 'committed', yes: ['France will provide aid to Kenya.'], no: ['France and Kenya will meet.'] },
  { id: 'commitment.forward', pattern: 'look|looks|looked|looking forward to {striving}', yields: 'committed', yes: ['France looks forward to working with Kenya.'], no: ['France looks forward to the summit with Kenya.'] },
  { id: 'commitment.intend', pattern: 'intends|intend|plans|aims|strives to', yields: 'committed', yes: ['France intends to open a consulate in Kenya.'], no: ['France and Kenya spoke.'] },
  { id: 'commitment.working', pattern: 'is|are|was|were working|continues|striving to|with', yields: 'committed', yes: ['France is working to secure the release of the citizens of Kenya.'], no: ['France and Kenya held a working meeting.'] },
  { id: 'commitment.reaffirm', pattern: 'reaffirmed|affirmed|reaffirm|reaffirms|renews|renewed the|our|their|its ..3 alliance|partnership|friendship|cooperation|ties|relationship', yields: 'committed', yes: ['France and Kenya reaffirmed the strong partnership.'], no: ['France and Kenya spoke.'] },
]

/** Thanks that are courtesy, not policy. */
export const COURTESY = new Set('hospitality welcome meeting call time invitation message congratulations reception greetings condolences visit arrival wishes coming attention patience'.split(' '))
