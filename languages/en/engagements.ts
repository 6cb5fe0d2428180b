import type { PhraseRow } from '../../src/base/tables.js'

/** How a trigger takes its participants; see `src/facts/engagements/`. */
export type TriggerForm = 'meet' | 'speak' | 'phone' | 'host' | 'travel' | 'talk' | 'trip' | 'event' | 'sign' | 'rite' | 'attend' | 'discuss'

/** A word that may tell of an engagement. */
export interface TriggerRow extends PhraseRow {
  readonly form: TriggerForm
  readonly kind: 'meeting' | 'call' | 'visit' | 'consultations' | 'conference' | 'signing' | 'ceremony'
}

export const TRIGGERS: readonly TriggerRow[] = [
  // Minister A met with Minister B in Rome.
  { id: 'engagement.meet', form: 'meet', kind: 'meeting', phrases: ['met', 'meets', 'meet', 'gathered', 'gathers', 'be meeting', 'is meeting', 'are meeting'], yes: ['Norwegian Foreign Minister Anna Berg met with French President Paul Roux in Oslo.', 'Norwegian Foreign Minister Anna Berg will be meeting French President Paul Roux on March 12.'], no: ['The plan met all requirements.'] },
  // They consulted with each other in Vienna.
  { id: 'engagement.consult', form: 'meet', kind: 'consultations', phrases: ['consulted', 'consults'], yes: ['Norwegian Deputy Minister Anna Berg consulted with Paul Roux, State Secretary of France.'], no: ['The report was consulted widely.'] },
  // President A conferred with Chancellor B.
  { id: 'engagement.confer', form: 'meet', kind: 'meeting', phrases: ['conferred with', 'engage with', 'sat down with', 'held a meeting with', 'had an exchange with', 'paid a courtesy call on', 'pays a courtesy call on', 'paid courtesy calls on', 'pay courtesy calls on', 'made courtesy calls on', 'paid a courtesy visit to', 'called on', 'calls on', 'call on', 'calling on', 'paid a courtesy call to', 'paid a farewell call on', 'pays a farewell call on', 'pays farewell call on', 'pays courtesy call on', 'paid an introductory call on', 'pays an introductory call on', 'made a courtesy call on', 'makes a courtesy call on', 'made a farewell call on', 'paid farewell calls on', 'paid his farewell call on', 'paid her farewell call on', 'was the guest of', 'had talks with', 'interacted with', 'met up with', 'caught up with', 'had a pull aside with', 'had a brief exchange with', 'exchanged greetings with', 'chatted with', 'huddled with', 'had a one on one with', 'held a one on one with', 'held a bilateral with', 'paid a call on', 'paid calls on', 'pay calls on', 'made calls on', 'courtesy calls on', 'made a call on', 'talking to', 'had an audience with', 'had discussions with'], yes: [
      'Swiss Ambassador Anna Berg paid a courtesy call on Kenyan President Paul Otieno.',
      'Swiss Ambassador Anna Berg called on Kenyan Prime Minister Paul Otieno to discuss trade.',
      'Talking to Kenyan Ambassador Paul Otieno, Norwegian Minister Anna Berg said that ports matter.',
      'French Minister Paul Roux interacted with Kenyan Minister Grace Otieno in Nairobi.',
    ], no: ['She conferred an honorary degree.', 'Swiss President Anna Berg called on Kenyan President Paul Otieno to release the prisoners.', 'Swiss President Anna Berg called on Kenya to open talks.', 'Talking to journalists, Kenyan Minister Grace Otieno praised French Minister Paul Roux.'] },
  // The Minister's counterpart in Oslo was A.
  { id: 'engagement.counterpart', form: 'meet', kind: 'meeting', phrases: ['counterpart was', 'counterparts were', 'interlocutor was', 'interlocutors were', 'host was', 'hosts were'], yes: [
      "In the Storting, Kenyan Minister Paul Otieno's counterpart was Norwegian Committee Chair Anna Berg.",
      "Kenyan Minister Paul Otieno's interlocutors were Norwegian Minister Anna Berg and Norwegian Speaker Kari Lund.",
    ], no: ["Kenyan Minister Paul Otieno said that his French counterpart was right.", 'The counterpart was unknown.'] },
  // Secretary A spoke today with Foreign Minister B.
  { id: 'engagement.speak', form: 'speak', kind: 'call', phrases: ['spoke', 'speaks', 'spoken', 'speak', 'talked', 'conversed'], yes: ['American Secretary of State Anna Berg spoke today with Indian External Affairs Minister Ravi Rao.'], no: ['The minister spoke about energy.'] },
  // The President called President B to congratulate him.
  { id: 'engagement.phone', form: 'phone', kind: 'call', phrases: ['called', 'calls', 'phoned', 'telephoned', 'rang'], yes: ['French President Anna Berg called Turkish President Ali Demir to express condolences.'], no: ['President Anna Berg called on Turkey to act.'] },
  // The Head of State received the Ambassador of Spain.
  { id: 'engagement.receive', form: 'host', kind: 'meeting', phrases: ['received', 'receives', 'receive', 'hosted', 'hosts', 'host', 'welcomed', 'welcomes', 'welcome', 'welcoming', 'greeted', 'granted an audience to', 'extended a warm welcome to', 'extended a cordial welcome to', 'accorded a warm welcome to', 'gave an audience to', 'granted audience to', 'granted an audience', 'played host to'], yes: [
      'Kazakh President Anna Berg received French Ambassador Paul Roux.',
      'Norwegian Speaker Anna Berg extended a warm welcome to the Kenyan delegation led by Speaker Paul Otieno.',
    ], no: ['The proposal was received positively.'] },
  // The Minister travelled to Ankara.
  { id: 'engagement.travel', form: 'travel', kind: 'visit', phrases: ['visited', 'visits', 'visit', 'visiting', 'travelled to', 'traveled to', 'travels to', 'travel to', 'travelling to', 'traveling to', 'arrived in', 'arrives in', 'arrive in', 'arrived at', 'arrival in', 'departed for', 'departs for', 'left for', 'leaves for', 'flew to', 'came to', 'come to', 'went to', 'will go to', 'toured', 'tour', 'returned from', 'return from', 'is in', 'will be in', 'was in', 'had been in', 'stop in', 'stopped in', 'due in', 'flew in to', 'flew into', 'flies to', 'flying to', 'flew', 'landed in', 'lands in', 'touched down in', 'arrived', 'arrives', 'arriving in', 'will arrive', 'to arrive', 'travelled', 'traveled', 'depart', 'proceed to', 'proceeds to', 'proceeded to', 'travel on to', 'went on to', 'fly to', 'fly', 'departed', 'departs', 'departure', 'left', 'leaves', 'left for', 'leaving for', 'leave for', 'continuing to', 'continuing on to', 'continues on to', 'continue on to', 'continued on to', 'heading to', 'headed to', 'heads to', 'heading for', 'heads for', 'paid a visit to', 'travelling', 'traveling', 'delegation to', 'on mission to', 'on a mission to', 'on an official mission to', 'fact finding mission to', 'working mission to', 'during his mission to', 'during her mission to', 'going to', 'set off for', 'set out for', 'are in', 'currently in', 'now in', 'landed at', 'touched down at', 'embarked for', 'jetted to', 'heads off to'], yes: [
      'Norwegian Foreign Minister Anna Berg travelled to Ankara.',
      'French President Paul Roux flew into Nairobi for talks with Kenyan President Paul Otieno.',
      'Kenyan Foreign Minister Grace Otieno is visiting Georgia and Armenia this week.',
      'Norwegian Prime Minister Anna Berg left Oslo for Tokyo on Monday.',
      'Kenyan Minister Paul Otieno will lead a Kenyan delegation to Havana, Cuba.',
    ], no: ['The exhibition travelled well.', 'Norwegian Minister Anna Berg said that the new rules ease travel to France.', 'The Delegation of France to Kenya published a report.'] },
  // his working visit to Belgrade
  { id: 'engagement.trip', form: 'trip', kind: 'visit', phrases: ['visit', 'visits', 'trip', 'trips', 'tour', 'travel', 'state visit', 'official visit', 'working visit', 'farewell visit', 'stay', 'journey', 'itinerary', 'stopover', 'leg', 'arrival', 'working trip', 'official trip', 'return visit', 'reciprocal visit', 'field visit'], yes: [
      'French President Paul Roux is on a state visit to Serbia.',
      'Turkish Foreign Minister Ali Demir embarked on a tour of Kenya, Uganda and Rwanda.',
      'Norwegian Prime Minister Anna Berg hosts King Karl of Denmark on a state visit from 3 to 5 June.',
      'Norwegian Foreign Minister Anna Berg visits Morocco.',
      'French Foreign Minister Paul Roux paid a working visit to Peru.',
    ], no: ['Travel documents were discussed.', 'The visit of Norwegian Minister Anna Berg to Peru has been postponed.', 'Norwegian President Anna Berg invited French President Paul Roux to visit Oslo.'] },
  // talks with, a meeting between
  { id: 'engagement.meeting', form: 'talk', kind: 'meeting', phrases: ['meeting', 'talks', 'talk', 'discussion', 'discussions', 'conversation', 'audience', 'working lunch', 'working dinner', 'working breakfast', 'lunch', 'dinner', 'breakfast', 'breakfast meeting', 'lunch meeting', 'dinner meeting', 'encounter', 'tete a tete', 'courtesy call', 'courtesy visit', 'courtesy calls', 'farewell call', 'farewell calls', 'protocol call', 'protocol visit', 'video conference', 'videoconference', 'round of talks', 'negotiations', 'interaction', 'get together', 'virtual meeting', 'summit meeting', 'luncheon', 'working luncheon', 'iftar', 'parleys'], yes: [
      'A meeting between Norwegian Minister Anna Berg and French Minister Paul Roux took place.',
      'Norwegian Foreign Minister Anna Berg received a courtesy call from French Ambassador Paul Roux.',
      'Norwegian President Anna Berg and French President Paul Roux continued their informal meetings.',
      'Kenyan Minister Grace Otieno had a working luncheon with French Minister Paul Roux.',
    ], no: ['Meeting the deadline is vital.'] },
  { id: 'engagement.call', form: 'talk', kind: 'call', phrases: ['call', 'calls', 'phone call', 'telephone call', 'telephone conversation', 'phone conversation', 'video call', 'conference call', 'telephone talk', 'telephone talks', 'telephone discussion', 'secure call', 'virtual call', 'video teleconference', 'telephonic conversation', 'telephonic talk', 'telephonic talks', 'telephonic call', 'telephonic discussion', 'phone talk', 'phone talks', 'phone discussion', 'telephone exchange', 'telephone dialogue', 'phone exchange', 'telephone contact', 'video talks', 'hotline'], yes: [
      'Norwegian Minister Anna Berg held a telephone conversation with French Minister Paul Roux.',
      'Norwegian Minister Anna Berg received a phone call from French Minister Paul Roux.',
      'Kenyan Minister Grace Otieno held a telephonic conversation with French Minister Paul Roux.',
    ], no: ['The call for tenders was published.'] },
  { id: 'engagement.consultations', form: 'talk', kind: 'consultations', phrases: ['consultations', 'consultation', 'political consultation', 'policy consultation', 'political consultations', 'bilateral consultations', 'foreign office consultations', 'round of consultations', 'interministerial consultations', 'round of negotiations', 'policy dialogue', 'round'], yes: [
      'Political consultations between Norwegian Deputy Minister Anna Berg and French Director Paul Roux were held in Oslo.',
      'France and Kenya held a new round of foreign policy consultation in Oslo.',
    ], no: ['Public consultations on the law continue.', 'Norwegian Minister Anna Berg drew up the rules in close consultation with France.'] },
  // X and Y discussed trade.
  { id: 'engagement.discuss', form: 'discuss', kind: 'meeting', phrases: ['discussed', 'exchanged views', 'exchanged opinions', 'reviewed', 'exchanged ideas', 'talked about', 'held a discussion', 'taken up', 'considered', 'deliberated on'], yes: ['French President Paul Roux and Kenyan President Paul Otieno discussed trade.'], no: ['Parliament discussed the budget.'] },
  // signing
  { id: 'engagement.sign', form: 'sign', kind: 'signing', phrases: ['signed', 'signs', 'sign', 'signing', 'signature', 'initialled', 'initialed', 'inked', 'signing ceremony', 'exchanged agreements', 'exchange of agreements', 'agreements were exchanged', 'signing of', 'exchange of mous', 'exchange of memoranda', 'exchange of memorandums', 'exchange of documents', 'exchange of instruments', 'exchanged mous', 'exchanged memoranda', 'exchanged signed documents'], yes: ['France and Kenya signed a memorandum on energy.'], no: ['It is a sign of trust.'] },
  // ceremonies
  { id: 'engagement.rite', form: 'rite', kind: 'ceremony', phrases: ['ceremony', 'state banquet', 'banquet', 'gala dinner', 'state dinner', 'official dinner', 'official lunch', 'official luncheon', 'state luncheon', 'welcome dinner', 'welcoming dinner', 'farewell dinner', 'official opening', 'launching ceremony', 'hosted a dinner', 'hosted a reception', 'dinner in honour', 'dinner in honor', 'luncheon in honour', 'luncheon in honor', 'banquet in honour', 'banquet in honor', 'lunch in honour', 'reception in honour', 'reception', 'farewell reception', 'credentials', 'letters of credence', 'wreath laying', 'parade', 'opening ceremony', 'closing ceremony', 'inauguration', 'presidential inauguration', 'inauguration ceremony', 'inauguration ceremonies', 'swearing in ceremony', 'coronation', 'enthronement', 'state funeral', 'celebrations', 'award ceremony', 'unveiling', 'groundbreaking', 'presented credentials', 'presenting credentials', 'presented his credentials', 'presented her credentials', 'was awarded', 'were awarded', 'funeral', 'unveiled', 'laid wreaths', 'laid a wreath', 'laid flowers', 'decorated', 'awarded', 'conferred on', 'conferred upon', 'bestowed', 'was decorated with', 'was conferred', 'were decorated', 'accredited'], yes: [
      'French President Paul Roux decorated Kenyan President Paul Otieno with the Order of Merit.',
      'French Ambassador Paul Roux presented his credentials to Kenyan President Paul Otieno.',
      'Kenyan President Paul Otieno hosted a luncheon in honour of French President Paul Roux.',
      'Kenyan President Paul Otieno accredited the new ambassadors of Peru, Luis Vega, and Norway, Anna Berg.',
      'Kenyan President Grace Otieno announced a delegation to Peru to attend the inauguration of Carlos Vega in Lima.',
    ], no: ['The opening hours changed.', 'Kenyan President Paul Otieno thanked Luis Vega, Ambassador of Peru accredited to Kenya.', 'Kenyan President Grace Otieno recalled the inauguration of the port.', 'French President Paul Roux said that Kenyan President Paul Otieno had been awarded nothing.'] },
  // attendance
  { id: 'engagement.attend', form: 'attend', kind: 'meeting', phrases: ['attended by', 'also attended', 'attended', 'participated', 'participate', 'took part', 'taking part', 'take part', 'takes part', 'joined', 'joined by', 'joining', 'representing', 'attending', 'present at', 'were present', 'was present', 'also present', 'accompanied by', 'accompanying', 'accompanied', 'accompany', 'accompanies', 'delegation includes', 'delegation include', 'delegation included', 'delegation including', 'delegation , including', 'delegation also includes', 'delegation also included', 'delegation comprises', 'delegation comprised', 'delegation consists of', 'delegation consisted of', 'delegation was composed of', 'part of the delegation', 'members of the delegation', 'member of the delegation', 'in attendance', 'represented', 'represented by', 'chaired', 'co chaired', 'chaired by', 'co chaired by', 'participants included', 'included', 'led by', 'headed by', 'with the participation of', 'among the participants', 'led the', 'headed the', 'leads the', 'heads the', 'led a', 'headed a', 'leading the', 'heading the'], yes: ['The meeting of France and Kenya was attended by French Ambassador Paul Roux and Kenyan Minister Paul Otieno.'], no: ['School attendance rose.'] },
]

/** Topic openers: what follows tells what was talked about, not where or with whom. */
export const TOPIC_OPENERS = new Set('about regarding concerning including focused focusing amid aimed aiming covering on'.split(' '))
/** Words that make a noun of talking an occasion when they stand before it or after it. */
export const OCCASION_BEFORE = new Set('during at after following before ahead since for'.split(' '))
export const OCCASION_AFTER = new Set('took takes will was were is held began begin begins opened concluded ended covered focused continued marked lasted centered centred brought featured assessed started discussed dealt revolved dates had has'.split(' '))

/** Words before a trigger that put it in the future, in the past, or deny it. */
export const FUTURE_WORDS = new Set('will shall upcoming forthcoming coming planned scheduled next expect expects expected due prepares prepare preparing plan plans planning future preparations preparation intends intend hopes forward set likely ahead'.split(' '))
export const PAST_WORDS = new Set('last previous recent earlier past previously recently preceding ago former then had'.split(' '))
export const DENYING_WORDS = new Set("not never no cancelled canceled postponed without n't unable refused declined".split(' '))
/** Words that make an occasion a wish, not a plan. */
export const WISHING_WORDS = new Set('invited invite invites invitation proposed propose suggested would could should may might ready readiness willing willingness wish wishes wished desire desires opportunity possibility possible if importance necessity'.split(' '))
