import type { AgreementRow } from '../../src/base/agreement-table.js'

/**
 * Words that name a document between parties. `paper`: the document as such ("memorandum"), named by its
 * adoption alone; `accord`: also a state of mind ("agreement"), needs a matter or sides; `title`: only as part
 * of a capitalised name ("Rome Statute").
 */
export const AGREEMENT_HEADS: readonly AgreementRow[] = [
  // a horizontal aviation agreement was initialled; the Paris Agreement
  {
    id: 'agreement.agreement',
    form: 'accord',
    family: 'treaty',
    phrases: ['agreement'],
    yes: ['Norway and Kenya signed an agreement on air services.', 'They praised the Good Friday Agreement.'],
    no: ['The ministers reached an agreement on the agenda.', 'They are in agreement.', 'Many agreements have been signed earlier.'],
  },
  // the Abraham Accords; a cooperation accord
  {
    id: 'agreement.accord',
    form: 'accord',
    family: 'treaty',
    phrases: ['accord', 'pact', 'covenant'],
    yes: ['The envoy praised the Abraham Accords.', 'Norway and Kenya will sign a security pact.'],
    no: ['We accord great importance to trade.', 'He left of his own accord.'],
  },
  // the Oslo grain deal
  {
    id: 'agreement.deal',
    form: 'accord',
    family: 'treaty',
    phrases: ['deal'],
    yes: ['They support the Oslo grain deal.'],
    no: ['There is a great deal of interest.', 'They deal with it.'],
  },
  {
    id: 'agreement.treaty',
    form: 'paper',
    family: 'treaty',
    phrases: ['treaty', 'convention'],
    yes: ['The partnership treaty turned 15.', 'They discussed the Convention on the Rights of the Child.'],
    no: ['The allies recalled their treaty obligations.', 'He spoke at the Democratic National Convention.'],
  },
  {
    id: 'agreement.charter',
    form: 'paper',
    family: 'charter',
    phrases: ['charter'],
    yes: ['All must respect the Charter of Alpine Regions.'],
    no: ['They came on a charter flight.'],
  },
  {
    id: 'agreement.arrangement',
    form: 'accord',
    family: 'treaty',
    phrases: ['arrangement', 'arrangement on cooperation'],
    yes: ['Frontex and Ghana signed a working arrangement on border control.'],
    no: ['Security arrangements were discussed.'],
  },
  {
    id: 'agreement.contract',
    form: 'accord',
    family: 'contract',
    phrases: ['contract'],
    yes: ['Kenya Power and Statkraft signed a contract for the supply of turbines.'],
    no: ['Our contracts are long.'],
  },
  {
    id: 'agreement.memorandum',
    form: 'paper',
    family: 'memorandum',
    phrases: [
      'memorandum',
      'memoranda',
      'memorandums',
      'memorandum of understanding',
      'memorandum of understanding and cooperation',
      'memoranda of understanding and cooperation',
      'memorandums of understanding and cooperation',
      'memoranda of understanding',
      'memorandums of understanding',
      'memorandum of cooperation',
      'memoranda of cooperation',
      'memorandum of intent',
      'mou',
      'letter of intent',
      'statement of intent',
      'declaration of intent',
      'protocol of intent',
    ],
    yes: ['A memorandum of understanding on hydrogen was signed by Norway and Namibia.'],
    no: ['Three memorandums were signed.'],
  },
  {
    id: 'agreement.protocol',
    form: 'paper',
    family: 'protocol',
    phrases: ['protocol'],
    yes: ['They discussed the Northern Ireland Protocol.', 'Norway and Kenya signed a protocol on fisheries.'],
    no: ['The Chief of Protocol greeted him.', 'Protocol events followed.'],
  },
  {
    id: 'agreement.roadmap',
    form: 'paper',
    family: 'plan',
    phrases: ['roadmap', 'road map'],
    yes: ['The ministers adopted a roadmap.', 'They welcomed the roadmap for cooperation on raw materials.'],
    no: ['Roadmaps matter.'],
  },
  {
    id: 'agreement.plan',
    form: 'paper',
    family: 'plan',
    phrases: [
      'action plan',
      'plan of action',
      'plan of actions',
      'joint plan',
      'plan of consultations',
      'consultation plan',
      'work plan',
      'programme of cooperation',
      'program of cooperation',
      'cooperation programme',
      'cooperation program',
      'cooperation plan',
      'plan of cooperation',
      'programme of action',
      'program of action',
      'executive programme',
      'executive program',
      'exchange programme',
      'exchange program',
      'work programme',
      'work program',
      'programme of consultations',
      'programme of exchanges',
    ],
    yes: ['The foreign ministries of Norway and Kenya adopted a joint action plan for 2014–2015.'],
    no: ['They action plans quickly.', 'The national action plan was launched.'],
  },
  {
    id: 'agreement.declaration',
    form: 'paper',
    family: 'statement',
    phrases: ['declaration', 'declaration of principles', 'statement of principles'],
    yes: ['The talks ended with the signing of the Moscow Declaration.', 'The declaration adopted in Oslo raises relations.'],
    no: ['The governor asked for an emergency declaration.', 'It was a declaration of war.'],
  },
  {
    id: 'agreement.statement',
    form: 'paper',
    family: 'statement',
    phrases: [
      'joint statement',
      'final statement',
      'trilateral statement',
      'joint political statement',
      'political statement',
      'joint leaders statement',
      "leaders' statement",
      "ministers' statement",
      'ministerial statement',
      "chairman's statement",
      "chair's statement",
      'joint vision statement',
      'outcome document',
      'final document',
    ],
    yes: ['At the close of the meeting a joint statement was issued.'],
    no: ['The presidents made a joint statement to the press.'],
  },
  // The heads of state adopted a statement on food security.
  {
    id: 'agreement.adopted',
    form: 'adopted',
    family: 'statement',
    phrases: ['statement'],
    yes: ['The leaders adopted a statement on food security.', 'The Council signed the Statement of the Heads of State on Water.'],
    no: ['The ministry issued a statement on Kenya.', 'The minister made a statement on food security.', 'The Senate signed it after a statement on Kenya.'],
  },
  {
    id: 'agreement.communique',
    form: 'paper',
    family: 'communique',
    phrases: ['communique', 'communiques'],
    yes: ['The summit produced a communiqué.'],
    no: [],
  },
  {
    id: 'agreement.title',
    form: 'title',
    family: 'treaty',
    phrases: ['compact', 'partnership', 'final act', 'founding act', 'statute', 'code of conduct', 'strategic concept', 'pledge'],
    yes: ['They will carry out the Lakeside Compact.', 'They praised the Partnership for Clean Rivers (PCR).'],
    no: ['They spoke of the strategic partnership.', 'They praised the Lakeside Dialogue Framework.'],
  },
]

/** Names known the world over that no head word proves, or that go by their letters. */
export const KNOWN_AGREEMENTS: readonly AgreementRow[] = [
  known('jcpoa', 'JCPOA', ['Joint Comprehensive Plan of Action']),
  known('new-start', null, ['New START Treaty', 'New START', 'START Treaty', 'START II', 'START I', 'New Strategic Arms Reduction Treaty']),
  known('npt', 'NPT', [
    'Treaty on the Non-Proliferation of Nuclear Weapons',
    'Non-Proliferation Treaty',
    'Nuclear Non-Proliferation Treaty',
    'Nuclear Nonproliferation Treaty',
  ]),
  known('ctbt', 'CTBT', ['Comprehensive Nuclear-Test-Ban Treaty', 'Comprehensive Test Ban Treaty']),
  known('inf', null, ['INF Treaty', 'Intermediate-Range Nuclear Forces Treaty']),
  known('cfe', null, ['CFE Treaty', 'Treaty on Conventional Armed Forces in Europe']),
  between('epca', 'EPCA', ['Enhanced Partnership and Cooperation Agreement']),
  between('cepa', 'CEPA', ['Comprehensive Economic Partnership Agreement', 'Comprehensive and Enhanced Partnership Agreement']),
  known('usmca', 'USMCA', ['United States-Mexico-Canada Agreement', 'U.S.-Mexico-Canada Agreement']),
  known('nafta', 'NAFTA', ['North American Free Trade Agreement']),
  known('cptpp', 'CPTPP', ['Comprehensive and Progressive Agreement for Trans-Pacific Partnership']),
  known('tpp', null, ['Trans-Pacific Partnership']),
  known('ttip', 'TTIP', ['Transatlantic Trade and Investment Partnership']),
  known('rcep', 'RCEP', ['Regional Comprehensive Economic Partnership']),
  known('afcfta', 'AfCFTA', ['African Continental Free Trade Agreement', 'African Continental Free Trade Area']),
  known('unclos', 'UNCLOS', ['United Nations Convention on the Law of the Sea', 'UN Convention on the Law of the Sea', 'Convention on the Law of the Sea']),
  known('unfccc', 'UNFCCC', ['United Nations Framework Convention on Climate Change', 'UN Framework Convention on Climate Change']),
  known('un-charter', null, ['UN Charter', 'Charter of the United Nations', 'United Nations Charter', 'Charter of the UN']),
  known('rome-statute', null, ['Rome Statute', 'Rome Statute of the International Criminal Court']),
  known('helsinki', null, ['Helsinki Final Act', 'Paris Charter', 'Charter of Paris']),
  known('agenda-2030', null, ['2030 Agenda for Sustainable Development', '2030 Agenda', 'Agenda 2030', 'Agenda 2063']),
  known('sendai', null, ['Sendai Framework', 'Sendai Framework for Disaster Risk Reduction']),
  known('windsor', null, ['Windsor Framework']),
  known('minsk', null, [
    'Minsk agreements',
    'Minsk Package of Measures',
    'Minsk accords',
    'Package of Measures for the Implementation of the Minsk Agreements',
  ]),
  known('grain', null, ['Black Sea Grain Initiative', 'Black Sea grain deal', 'Black Sea Grain Deal']),
  known('nuclear-deal', null, ['Iran nuclear deal', 'Iranian nuclear deal', 'Iran nuclear agreement']),
  known('eff', 'EFF', ['Extended Fund Facility']),
  between('dcfta', 'DCFTA', ['Deep and Comprehensive Free Trade Area', 'Deep and Comprehensive Free Trade Agreement']),
  known('gatt', 'GATT', ['General Agreement on Tariffs and Trade']),
  between('tifa', 'TIFA', ['Trade and Investment Framework Agreement']),
  known('gcm', null, ['Global Compact for Safe, Orderly and Regular Migration', 'Global Compact for Migration', 'Global Compact on Migration', 'Global Compact on Refugees']),
  known('code-of-conduct', null, ['Code of Conduct in the South China Sea', 'Code of Conduct for the South China Sea']),
  known('cofa', null, ['Compact of Free Association', 'Compacts of Free Association']),
]

function known(id: string, acronym: string | null, names: readonly string[]): AgreementRow {
  const sample = acronym ?? names[0] ?? ''
  return {
    id: `agreement.known-${id}`,
    form: 'known',
    family: 'known',
    acronym,
    phrases: names,
    yes: [`The sides discussed the ${names[0]}.`, `The sides discussed the ${sample}.`],
    no: [],
  }
}

/** A name that many pairs of parties have a document of. */
function between(id: string, acronym: string, names: readonly string[]): AgreementRow {
  return { ...known(id, acronym, names), between: true }
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Word classes by which a name is cut and a mention judged. */
export const AGREEMENT_WORDS = {
  /** Open a noun phrase that names one document. */
  indefinite: words('a an another'),
  definite: words('the this that its their our his her my your said latter'),
  /** Open a phrase that names none in particular. */
  vague: words(
    'no any every each some several many other various all more such these those both two three four five six seven eight nine ten eleven twelve number most which what numerous multiple certain few',
  ),
  /** Never part of a name before its head. */
  stop: words(`under by in on onto at of for to from with within without into upon over about against as between among through via per and or but nor that which who whose where when while if because since until after before during following than
    is are was were be been being has have had do does did will would shall should can could may might must not also only both either
    sign signs signed signing adopt adopts adopted adopting reach reached reaches reaching conclude concluded concludes concluding issue issued issues issuing release released releases approve approved approves approving endorse endorsed endorses
    implement implemented implementing implements discuss discussed discusses discussing negotiate negotiated negotiates negotiating welcome welcomed welcomes welcoming support supported supports supporting respect respected respecting uphold upholding upheld
    review reviewed reviews reviewing note noted notes noting recall recalled recalls recalling mark marked marks marking include included includes including launch launched launches launching announce announced announces announcing exchange exchanged exchanging
    ratify ratified ratifies ratifying finalize finalized finalise finalised finalizing finalising initial initialled initialed initials initialing initialling violate violated violating violates honor honour honored honoured prepare prepared preparing draft drafting seek seeks seeking sought achieve achieved achieving
    publish published publishes presented present presents presenting seal sealed seals ink inked inks join joined joining joins make made makes making give gave given take took taken see sees saw seen call called calling produced produce produces witness witnessed witnessing witnesses oversaw get got
    strengthen strengthened strengthening strengthens promote promoting reaffirm reaffirmed reaffirming reaffirms regarding concerning relating related they we he she it i you there here then now today yesterday tomorrow
    deepening expanding expand deepen advance advancing update monitor monitoring praised praise praises hailed hail hails called so-called develop developing developed establish establishing established formalise formalize formalised formalized mediate mediated broker brokered
    agree agrees agreed accept accepted accepting enter entered entering reject rejected rejects suspend suspended renew renewed extend extended terminate terminated withdraw renegotiate renegotiated complete completed completing close say said says according`),
  /** Of the words above, those that are an ordinary part of a capitalised name. */
  named: words(
    'enhanced extended expanded updated framework draft support initial present exchange review welcome mark respect promoting release withdrawal call',
  ),
  /** Modifiers that tell nothing of the matter. */
  generic: words(
    'prior preliminary tentative verbal political eventual previous ongoing analogous certain new newly first second third next latest last further final recent previous earlier existing current bilateral multilateral mutual international intergovernmental interdepartmental interagency inter-agency government relevant corresponding appropriate respective important major key main principal landmark historic historical future possible potential same said special separate general similar binding written formal official legal lasting draft long-awaited significant concrete specific good big great real so-called proposed prospective necessary other related numerous various multiple several joint basic fundamental comprehensive balanced detailed ambitious clear broad broader wide wider large single common fair better best signed enhanced updated revised enduring durable permanent strong practical successful full entire whole very regional compromise global important strategic core trilateral interim preliminary additional supplementary unprecedented groundbreaking unique own',
  ),
  /** Modifiers that tell nothing more in small letters only: "Maritime Labour Convention" is one between states. */
  homely: words('labor labour union'),
  /** Modifiers that show a matter of one state's own. */
  domestic: words(
    'emergency disaster presidential national federal state equity collective plea employment bargaining confidentiality nondisclosure prenuptial memorial executive constitutional asset interest personal pre-trial bipartisan budget spending debt coalition ceiling taxpayer ratepayer',
  ),
  /** A verb before "agreement" that makes it a state of mind, not a paper. */
  reach: words(
    'reach reached reaches reaching come came comes coming achieve achieved achieving find found finding broad full complete general common mutual in by secure securing seek seeking',
  ),
  /** Verbs done to documents. */
  act: words(
    'sign signs signed signing signature adopt adopts adopted adopting adoption issue issued issues issuing publish published publishes release released releases approve approved approves approving approval endorse endorsed endorses endorsement conclude concluded concludes conclusion initial initialled initialed ink inked exchange exchanged ratify ratified ratification ratifies seal sealed finalize finalized finalise finalised enact entry force implement implemented implementing implementation coordinate drafting drafted draft drawn produced produce negotiated negotiate negotiating negotiations accompanied concluding endorsing laid outlined memorandum launched coming',
  ),
  /** Verbs by which several make a statement a document of theirs. */
  adopted: words('sign signs signed signing adopt adopts adopted adopting adoption approved endorsed'),
  signed: words(
    'sign signs signed signing signature initialled initialed inked adopted adopt adopts exchanged approved endorsed issued concluded produced released published sealed adopting',
  ),
  negotiated: words(
    'negotiate negotiates negotiated negotiating negotiation negotiations finalise finalize finalising finalizing drafting draft prepare preparing',
  ),
  /** Whoever wishes for a signing has not signed. */
  wished: words('wish wishes wished hope hopes hoped desire'),
  planned: words('forward will would shall planned expected expect due upcoming soon intend intends proposed propose proposes'),
  /** Prepositions that open the matter or the sides of a document. */
  opens: words('on for of between with regarding concerning covering spanning among against to in'),
  /** Words at which the matter ends. */
  ends: words(`which that who whose where when while as after before following during since until upon under by from at through into within via than because if so whereby wherein thus also but or nor will would shall should can could may might must is are was were be been being has have had do does did not
    signed adopted reached concluded dated agreed achieved announced brokered mediated negotiated approved endorsed ratified initialled initialed entered issued published released establishing establishes made entailing worth aimed aims including envisaged envisages allowed allow connected launched providing provides expected due recently currently today yesterday tomorrow last this next they he she it we i you there here both with
    emphasizes emphasises says states names sets calls includes raises opens marks gives takes became become entered allows remains continues noted stressed underlined said discussed expressed agreed thanked welcomed reaffirmed emphasized emphasised highlighted underscored exchanged reviewed praised called confirmed reiterated recalled pointed spoke told outlined urged held visited met intends pledged decided undertook discuss strengthen promote support help enhance continue deepen advance address build`),
  /** A word after the head of a name that makes it part of a body's name ("North Atlantic Treaty Organisation"). */
  bodies: words(
    'organisation organization council committee commission secretariat conference center centre group forum team summit day board institute partnership network fund school schools hall bureau office agency corporation company room mission act bill law',
  ),
  /** A word after the head that makes the head a mere modifier. */
  modified: words(
    'ally allies alliance obligation obligations commitment commitments partner partners based member members body bodies department departments event events officer officers flight flights school schools plane planes section service services formalities ceremony breach violations violation center centre hall',
  ),
} as const
