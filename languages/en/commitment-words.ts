import type { WordClasses } from '../../src/base/tables.js'

const words = (list: string): readonly string[] => list.split(' ')

/** Word classes of the patterns that make a clause a commitment. */
export const COMMITMENT_WORDS: WordClasses = {
  // verbs that take a stance as their object: "reaffirmed their readiness", "voiced concern"
  say: words(
    'reaffirmed reaffirms reaffirm reaffirming reiterated reiterates reiterate reiterating affirmed affirms affirm affirming underscored underscores underscore underscoring emphasized emphasised emphasizes emphasises emphasize emphasise emphasizing emphasising stressed stresses stress stressing expressed expresses express expressing confirmed confirms confirm confirming conveyed conveys convey conveying highlighted highlights highlight highlighting noted notes noting restated restates restating renewed renews renew renewing reconfirmed reconfirms reconfirming underlined underlines underline underlining voiced voices voice voicing repeated repeats showed shows showing demonstrated demonstrates demonstrate demonstrating declared declares stated pointed reemphasized reinforced reinforce reinforces reasserted reasserts recalled recalls relayed signalled signaled signals signaling signalling acknowledged acknowledges acknowledging registered echoed indicated indicates displayed extended extends extending recorded articulated communicated',
  ),
  // what a side will do, as a noun
  will: words(
    'commitment commitments readiness willingness determination determinations resolve intention intentions intent eagerness keenness dedication interest desire preparedness pledge pledges promise promises objective objectives striving focus wish wishes aspiration aspirations goal ambition ambitions plans adherence openness',
  ),
  // what it backs
  backing: words('gratitude appreciation thanks support satisfaction solidarity backing admiration praise endorsement right thankfulness'),
  concern: words('concern concerns alarm dismay disappointment regret opposition condemnation rejection objection objections indignation outrage dissatisfaction displeasure reservations disapproval worry worries apprehension'),
  plain: words('importance significance urgency relevance strength depth'),
  document: words('declaration roadmap communique communiqué statement plan document programme program agreement memorandum resolution package strategy framework'),
  // verbs of deeds after "will", "continues to", "agreed to"
  strive: words(
    'work cooperate collaborate support provide help assist seek strive strengthen partner deepen expand defend promote stand ensure implement boost enhance intensify develop facilitate increase coordinate contribute advance pursue make honour honor fulfil fulfill allocate invest build fund finance send supply deliver launch open establish create train share join accelerate improve protect uphold maintain consolidate foster bolster offer deploy impose consider study examine engage act spare respond react drive double triple reduce cut lift remove waive exempt ratify prepare draft fight combat counter tackle confront resume restore rebuild reopen introduce adopt apply mobilize mobilise donate purchase buy dedicate devote prioritize prioritise spearhead champion guarantee back prevent ban prohibit finalize finalise initiate modernize modernise upgrade withdraw repatriate simplify streamline abolish cancel respect comply abide adhere settle resolve solve spend station supply uphold',
  ),
  working: words('working continuing cooperating collaborating partnering strengthening expanding advancing building'),
  done: words(
    'withdrawn provided honoured honored allocated launched established opened delivered increased implemented created built expanded doubled supplied financed funded abolished lifted extended resumed undertaken stepped intensified strengthened constructed introduced donated granted transferred deployed fulfilled completed entrusted',
  ),
  giving: words('providing allocating supplying delivering contributing donating investing funding financing expanding'),
  aid: words('assistance aid package funding contribution investment grant loan allocation sanctions initiative support donation fund financing credit scholarships drawdown deployment'),
  thank: words('thanked thanks thank thanking'),
  praise: words(
    'praised praises praise praising commended commends commend commending applauded applauds applaud applauding lauded lauds laud lauding hailed hails hailing appreciated appreciates appreciate appreciating endorsed endorses endorse endorsing backed backs saluted salutes salute acclaimed complimented admired admires admiring',
  ),
  reject: words(
    'condemned condemns condemn condemning deplored deplores deplore deploring rejected rejects reject rejecting denounced denounces denounce denouncing criticized criticised criticizes criticises criticizing criticising opposed opposes oppose opposing decried decries slammed rebuked lambasted protested regretted regrets regretting lamented objected',
  ),
  urge: words(
    'urged urges urge urging encouraged encourages encourage encouraging demanded demands demand demanding insisted insists insisting appealed appeals appealing sought pressed presses pressing requested requests requesting',
  ),
  propose: words('proposed proposes propose proposing suggested suggests suggesting recommended recommends recommending advocated advocate advocating'),
  // what another is told to do
  halt: words('cease stop end halt withdraw comply respect release allow meet honour honor fulfil fulfill abide refrain return leave lift free'),
  relations: words('relations ties relationship partnership cooperation dialogue'),
  unlawful: words('illegal unlawful illegitimate baseless groundless outrageous deplorable provocative unacceptable unjustified criminal'),
  unfit: words('unacceptable inadmissible unwarranted intolerable impermissible unjustified unjustifiable counterproductive'),
}

/** What is said of a matter without wanting anything: "stressed the importance of fair elections". */
export const NO_STANCE: readonly string[] = ['{say} ..6 {plain} !for']

/**
 * Verbs that open a clause of their own and undertake nothing: "thanked Kenya and discussed trade" is
 * thanks for what stands before "and".
 */
export const OTHER_VERBS: ReadonlySet<string> = new Set(
  words(
    'discussed discuss reviewed review exchanged exchange emphasized emphasised stressed underscored underlined noted highlighted reaffirmed reiterated affirmed spoke talked touched considered explored explore examined addressed address covered focused focussed dwelt outlined briefed informed told said stated added pointed recalled described explained mentioned raised visited attended arrived received hosted held took paid signed participated conveyed extended congratulated wished presented gave met led opened concluded announced expressed remarked observed assessed analyzed analysed compared inaugurated toured observed acknowledged identified consulted shared confirmed stated declared paid witnessed offered reminded share shares advocated',
  ),
)

/** What may stand between a subject, or "and", and its verb besides words in -ly: "has also once again thanked". */
export const BESIDE_VERBS: ReadonlySet<string> = new Set(
  words('also further once again in turn particular addition have has had having will would shall can could may is are was were been be being do does did both then thus therefore thereby still never always today yesterday part'),
)

/** Thanks, welcomes and praise that are courtesy, not policy. */
export const COURTESY: ReadonlySet<string> = new Set(
  words('hospitality welcome meeting call time invitation message congratulations reception greetings condolences arrival wishes coming attention patience opportunity chance remarks words kindness'),
)

/** Nouns that act like a party where no party is named: "the administration is working to …". */
export const ACTING_NOUNS: ReadonlySet<string> = new Set(
  words('government administration ministry authorities side sides cabinet parliament council commission department country countries nation nations bank community leaders participants parties officials members delegation institutions ministers presidents union alliance group groups team teams companies states members governments allies hemisphere'),
)

/** What spoken thanks must be for to count: everybody thanks everybody at a press conference. */
export const SUBSTANCE: ReadonlySet<string> = new Set(
  words('support supporting assistance assisting help helping efforts effort role contribution contributions decision decisions policy policies leadership initiative initiatives agreement agreements reform reforms solidarity aid mediation progress position stance proposal proposals outcome results'),
)

/** A mutual interest of which matters are treated is none in doing something. */
export const MATTERS: ReadonlySet<string> = new Set(words('of in issues matters topics areas questions subjects on'))
