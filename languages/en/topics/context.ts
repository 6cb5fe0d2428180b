import type { WordClasses } from '../../../src/base/tables.js'

/** Words that tell how a matter stands in its sentence. Nouns are singular; a verb's every form is listed. */
export const topicContext: WordClasses = {
  /** Holders of an office: "Minister of Energy", "energy minister" tell of no energy. */
  office:
    'minister secretary president pm fm ambassador commissioner envoy representative advisor adviser director chairman chairwoman chairperson chair head chief coordinator commander governor spokesperson spokesman spokeswoman counselor counsellor administrator officer premier chancellor speaker inspector prosecutor rapporteur attache attaché coordinator official undersecretary president-elect mayor counsel aide emir king queen sultan admiral general'.split(
      ' ',
    ),
  /** Bodies: "Human Rights Council", "energy ministry". */
  body: 'ministry department council committee commission agency office bureau bank university institute academy organisation organization association federation chamber corporation company group foundation centre center court service directorate secretariat administration authority board institution society party congress delegation division section embassy mission team subcommittee directorate-general corps institute consortium museum church academy plant airport forum summit conference festival prize award order medal hotel street square hall palace residence base school college'.split(
    ' ',
  ),
  /** After "General" they make a body, no office. */
  generalBody: ['assembly', 'conference', 'council', 'affair', 'agreement', 'election', 'debate'],
  /** A hit just before one of these, in small letters too, belongs to a body or an office: "defence ministers", "health officials". */
  tail: 'minister ministry secretary adviser advisor official department committee commission commissioner council attache ministerial'.split(' '),
  /** Words that keep a capitalised run going: "Ministry of Trade and Industry". */
  link: ['of', 'and', 'for', 'the', '&', ',', 'on', 'to', 'at', 'in', 'de', 'with'],
  /** What follows them is a matter under discussion. */
  discuss:
    'discuss discussed discusses discussing discussion talk talked focus focused focuses focusing focussed address addressed addressing cover covered covering touch touched exchange exchanged explore explored exploring review reviewed reviewing raise raised agenda topic subject issue theme consider considered considering spoke speak speaking speaks consult consulted negotiate negotiation negotiated dealt devoted attention conversation matter examine examined talks interested interest centered centred dialogue consultation mentioned mention'.split(
      ' ',
    ),
  /** A party's stand: it supports, promises, asks, condemns. */
  stance:
    'highlight highlighted underscore underscored underscoring emphasise emphasised emphasize emphasized emphasizing emphasising stress stressed stressing reaffirm reaffirmed reaffirming reiterate reiterated reiterating affirm affirmed agree agreed pledge pledged commit committed commitment support supported supporting welcome welcomed express expressed urge urged urging call called calling propose proposed condemn condemned thank thanked appreciation appreciate appreciated applaud applauded commend commended recognize recognized note noted noting point pointed ready readiness promote promoting advance advancing strengthen strengthening strengthened deepen deepening expand expanding enhance enhancing develop developing cooperation cooperate partnership work working collaborate collaboration counter countering combat combating tackle tackling concern concerned importance important need encourage encouraged praise praised conclude concluded sign signed launch launched'.split(
      ' ',
    ),
  /** Fields of cooperation are listed: "in the spheres of", "sectors such as". */
  field: 'sphere area sector field including include included includes such like'.split(' '),
  /** Whom one meets is no matter: "met with business leaders and students". */
  meet: 'meet met meets meeting engage engaging engages join joined joining welcomed accompanied representative stakeholder'.split(' '),
  /** What joins the sides, and what they do for a matter; right before or after a cue they make it their matter: "cooperation in health", "energy ties". */
  ties: 'cooperation collaboration partnership tie relation relationship link exchange dialogue interaction contact project programme program initiative coordination engagement assistance effort progress sphere sector field issue matter question affair expand expanding strengthen strengthening deepen deepening enhance enhancing develop developing boost boosting promote promoting advance advancing combat combating counter countering tackle tackling address addressing improve improving increase increasing accelerate accelerating facilitate facilitating broaden broadening foster fostering'.split(
    ' ',
  ),
  /** Right before a name they make it the matter: "exchanged views on Afghanistan". */
  about: 'on about regarding concerning around over discussed discuss discussing including regards towards toward against versus namely especially particularly'.split(' '),
  /** Right before a name they make it the place of something else: "infections in Burma". */
  place: 'in at from to of by inside across within through near into'.split(' '),
  /** Heads that a list of adjectives shares: "political, economic and humanitarian ties". */
  sharedHead: 'cooperation collaboration partnership tie relation link exchange dialogue interaction engagement assistance support aid issue sphere field sector area matter'.split(' '),
  /** No list of adjectives reaches over these. */
  endsList: 'of in to for with the a an that by on at from as their his her its our your this these those will would is are was were has have had which who'.split(' '),
  /** Right after a cue they make it the kind of somebody or something else: "humanitarian organisations", "UN staff", "NATO allies". */
  actor:
    'organisation organization agency leader worker staff personnel official partner ally member force actor group company representative expert circle ngo body institution envoy student specialist professional delegate delegation executive businessman entrepreneur investor stakeholder community aegis auspice resolution led mediated brokered facilitated backed country state territory soil flag veteran troop unit team figure activist journalist parliamentarian'.split(
      ' ',
    ),
  /** Right after a cue they make it the name of an occasion: "the BRICS and SCO summits". */
  gathering: 'sideline margin summit meeting ministerial forum conference session gathering assembly roundtable festival expo exhibition celebration'.split(' '),
  /** They open words that give a reason, a setting or a comparison: "as the two largest democratic economies". */
  aside:
    'which who whose whom where because since as amid despite following while whereas when after according due caused resulting based rooted face wake spite background owing thanks given besides apart unlike'.split(
      ' ',
    ),
  /** What they govern is harmed, not treated: "has damaged schools and hospitals". */
  harm: 'damage damaged damaging destroy destroyed destroying destruction threaten threatened threatening undermine undermined undermining attack attacked attacking kill killed killing hurt disrupt disrupted disrupting suffer suffered suffering violate violated violation suppress suppressed bomb bombed bombing strike struck detained arrested arrest detention deprive deprived deprives facing'.split(
    ' ',
  ),
  /** Just before the name of an event they make it the occasion, not the matter: "during COP27". */
  occasion: 'week session eve during at around sideline margin alongside attend attended attending hosting host'.split(' '),
  /** Who was there: offices and names, no matters. */
  attendance: 'attended accompanied accompanying attendance participants present joined joining delegation participant included comprised'.split(' '),
}
