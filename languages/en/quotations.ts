import type { PhraseRow } from '../../src/base/tables.js'

/** How the words around quoted ones show that somebody said them. */
export const QUOTATION_RULES: readonly PhraseRow[] = [
  // "We shall build it," said Minister Berg.
  {
    id: 'quotation.said-after',
    phrases: ['”, said X', '”, X added'],
    yes: ['“We shall build the bridge together,” said Norwegian Foreign Minister Anna Berg.'],
    no: ['The film “Night Train to Oslo” was shown.'],
  },
  // Minister Berg said: "We shall build it."
  {
    id: 'quotation.said-before',
    phrases: ['X said: “'],
    yes: ['Norwegian Foreign Minister Anna Berg said: “We shall build the bridge together.”'],
    no: ['Norwegian Foreign Minister Anna Berg signed the programme “Green Rivers”.'],
  },
  // The message reads, in part: "…"
  {
    id: 'quotation.message',
    phrases: ['the message reads: “'],
    yes: ['The message reads, in part: “The bonds between our peoples grow stronger every year.”'],
    no: ['The law “On Bridges” was passed.'],
  },
  // A paragraph that is quoted from its first word to its last goes on with what was said before.
  {
    id: 'quotation.continued',
    phrases: [],
    yes: ['Norwegian Foreign Minister Anna Berg said: “We shall build it.”\n\n“The bridge will open trade for both of our countries.”'],
    no: [],
  },
  // Vladimir Berg: Good afternoon.
  {
    id: 'quotation.turn',
    phrases: ['X:'],
    yes: ['Norwegian Prime Minister Anna Berg: Welcome to Oslo, we are glad to see you here.'],
    no: ['Topics: trade and energy.'],
  },
]

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const QUOTATION_WORDS = {
  /** Verbs by which words are given to somebody. */
  say: words(`said say says saying stated states stating added adds adding noted notes noting stressed stresses stressing emphasized emphasizes emphasised emphasises underlined underlines underscored underscores told tells declared declares remarked remarks
    explained explains continued continues concluded concludes commented comments observed observes affirmed affirms reaffirmed reiterated reiterates announced announces wrote writes tweeted posted replied replies answered responded asked asks insisted insists
    warned warns urged urges pointed highlighted highlights recalled recalls expressed expresses acknowledged admitted argued confirmed confirms assured assures hailed praised welcomed called described calls describes quoted quote reads read according voiced thanked opined pledged promised vowed maintained mentioned conveyed outlined believes thinks`),
  /** Writings that speak for their sender: "The message reads". */
  writings: words(
    'message letter telegram statement note text greeting greetings letters messages cable condolences declaration document reads read says said states',
  ),
  writing: words('message letter telegram statement greeting greetings cable note congratulations condolences'),
  /** Words before a quoted name, not speech: "the film “…”". */
  titles: words(
    'titled entitled themed theme motto slogan film movie documentary book novel article essay exhibition festival play opera song album project programme program initiative forum conference seminar workshop summit webinar panel session topic law decree act order title called named dubbed known term word phrase expression concept campaign newspaper magazine journal channel award medal prize order company ship vessel operation doctrine strategy label tag hashtag subject heading competition contest report resolution agreement treaty declaration memorandum under',
  ),
  /** Speakers of a transcript who are nobody in particular. */
  nobody: words('question q moderator participant participants reporter journalist interpreter remark response answer'),
} as const
