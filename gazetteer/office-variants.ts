/**
 * Words in titles of offices that tell nothing apart, and titles that name one office. Origin: compiled by hand for this
 * project from general knowledge of titles. Folded; words are parted by blanks.
 */

/** Words without which a title is the same office. */
export const EMPTY_TITLE_WORDS: readonly string[] =
  `of the for and to in at on with a an his her its their affairs federal republic extraordinary plenipotentiary union honourable hon relations state-run
  current newly designate elect new`.split(/\s+/)

/** One word for each of several. */
export const TITLE_WORDS: Readonly<Record<string, string>> = {
  external: 'foreign',
  premier: 'prime-minister',
  pm: 'prime-minister',
  fm: 'foreign minister',
  taoiseach: 'prime-minister',
  vice: 'deputy',
  advisor: 'adviser',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  chairs: 'chair',
  defence: 'defense',
  labour: 'labor',
  programme: 'program',
  spokeswoman: 'spokesperson',
  spokesman: 'spokesperson',
  ministry: 'minister',
  ministerial: 'minister',
  director: 'director',
  interim: 'acting',
  economic: 'economy',
  financial: 'finance',
  commercial: 'trade',
  parliamentary: 'parliament',
  monarch: 'king',
  affair: '',
  head: 'head',
}

/** Whole titles for others, before words are looked at. */
export const TITLE_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bprime minister\b/g, 'prime-minister'],
  [/\bhead of (?:the )?(?:mission|delegation)\b/g, 'ambassador'],
  [/\bvice premier\b/g, 'deputy prime-minister'],
  [/\bvice[- ]president\b/g, 'vice-president'],
  [/\bvice[- ](?:chancellor)\b/g, 'vice-chancellor'],
  [/\b(?:foreign policy chief|top diplomat|chief diplomat|high representative)(?: for .*)?$/g, 'high-representative'],
  [/\bsecretary[- ]general\b/g, 'secretary-general'],
  [/\bhead of (?:the )?foreign ministry\b/g, 'foreign minister'],
  [/\bpresident of (?:the )?republic\b/g, 'president'],
  [/\bspeaker of (?:the )?/g, 'speaker '],
  [/\bextraordinary and plenipotentiary\b/g, ''],
]

/** Offices of one person at a time, by the word that makes them one; a person holds one of each kind at a time, but for the pairs below. */
export const SINGLE_OFFICES: readonly string[] =
  'president prime-minister minister chancellor king queen emir sultan pope ambassador speaker commissioner secretary-general high-representative governor'.split(' ')

/** What may be held beside another office of the same side: "Prime Minister and Minister of Defense". */
export const HELD_TOGETHER: readonly (readonly [string, string])[] = [
  ['prime-minister', 'minister'],
  ['king', 'prime-minister'],
  ['king', 'minister'],
  ['sultan', 'prime-minister'],
  ['sultan', 'minister'],
  ['emir', 'prime-minister'],
  ['president', 'minister'],
  ['president', 'prime-minister'],
  ['high-representative', 'commissioner'],
]

/** Heads whose office has another name in one state: the Secretary of State of the United States is its foreign minister. */
export const TITLES_OF_STATES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'United States': [['secretary of state', 'foreign minister']],
  'United Kingdom': [
    ['foreign secretary', 'foreign minister'],
    ['secretary of state for foreign, commonwealth and development affairs', 'foreign minister'],
    ['foreign and commonwealth secretary', 'foreign minister'],
    ['home secretary', 'interior minister'],
    ['defence secretary', 'defense minister'],
  ],
  Holy: [],
}
