/**
 * Texts of one shape and any length: what makes a careless reader slow. The first are hostile,
 * the last is what readers get every day.
 */
const cycle = (unit, size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** Many different names, so that nothing is saved by meeting the same one again. */
function manyNames(size) {
  const first = ['Anna', 'Boris', 'Chen', 'Dana', 'Emil', 'Farida', 'Goran', 'Hana', 'Ivan', 'Jana']
  const parts = []
  let length = 0
  for (let n = 0; length < size; n++) {
    const surname = `Mar${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + (Math.floor(n / 26) % 26))}${String.fromCharCode(97 + (Math.floor(n / 676) % 26))}ov`
    const sentence = `Foreign Minister ${first[n % 10]} ${surname} met with Ambassador ${first[(n * 7) % 10]} ${surname}ski. `
    parts.push(sentence)
    length += sentence.length
  }
  return parts.join('').slice(0, size)
}

/** Sentences with a number of their own each, so that no two are alike. */
const numbered = (sentence) => (size) => {
  const parts = []
  for (let n = 0, length = 0; length < size; n++, length += parts.at(-1).length) parts.push(sentence(n))
  return parts.join('').slice(0, size)
}

/** A name of letters only, another one for each number. */
const nameOf = (n) => `Anna B${[...String(n)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}ova`

const READOUT =
  'On 27 February, Deputy Minister of Foreign Affairs Aigerim Sadykova held a meeting in Brussels with Marta Lindqvist, Managing Director of the European External Action Service. ' +
  'The sides discussed trade, energy and transport, and reaffirmed their commitment to the Enhanced Partnership and Cooperation Agreement. ' +
  'Trade turnover in 2024 reached 48.7 billion dollars (+3.2%). The next round of consultations will take place in Astana in the first half of 2025.\n\n'

export const SHAPES = {
  'repeated names': (size) => cycle('President Vladimir Ivanovich Petrov and Anna Maria van der Berg met. ', size),
  'ever new names': manyNames,
  'ever new ministers speak': numbered((n) => `Minister ${nameOf(n)} said that they will support the talks, and the Minister thanked ${nameOf(n + 1)}. `),
  'one name without end': (size) => cycle('Anna Maria ', size),
  commas: (size) => cycle('a, ', size),
  'commas and names': (size) => cycle('Petrov, ', size),
  'of the': (size) => cycle('of the ', size),
  'Minister of the': (size) => cycle('Minister of the ', size),
  brackets: (size) => '('.repeat(size),
  'brackets and words': (size) => cycle('Minister (of [Foreign ', size),
  digits: (size) => '1'.repeat(size),
  'numbers with marks': (size) => cycle('1,000.5% of 2024-03-', size),
  'dates one after another': (size) => cycle('on 3 March 2025 and Monday, ', size),
  'quotes never closed': (size) => cycle('“We said " that ', size),
  'one word': (size) => 'a'.repeat(size),
  'one word in capitals': (size) => 'A'.repeat(size),
  'and and': (size) => cycle('and ', size),
  'alternating capitals': (size) => 'aB'.repeat(size / 2),
  'Mr Mr': (size) => cycle('Mr. ', size),
  'Presidents and': (size) => cycle('Presidents of Kazakhstan and Foreign Minister and ', size),
  newlines: (size) => '\n'.repeat(size),
  'short lines': (size) => cycle('Kazakhstan\n', size),
  'short paragraphs': (size) => cycle('She met him.\n\n', size),
  bullets: (size) => cycle('- Minister Petrov\n', size),
  'one sentence': (size) => cycle('met with the Minister who discussed trade and agreed to sign the memorandum in Astana ', size),
  'they will': (size) => cycle('They will support. ', size),
  'full stops': (size) => '.'.repeat(size),
  hyphens: (size) => cycle('EU-Kazakhstan-', size),
  initials: (size) => cycle('J. K. ', size),
  emoji: (size) => cycle('😀', size),
  'lone surrogates': (size) => '\ud800'.repeat(size),
  'combining marks': (size) => '\u0301'.repeat(size),
  'a transcript': (size) => cycle('SECRETARY BLINKEN: Thank you very much.\n\nQUESTION: What about Iran?\n\n', size),
  'visits by everybody': numbered((n) => `President Xi${n % 97} will visit France, Japan and Brazil on ${(n % 28) + 1} May 2025 and meet President Macron. `),
  'visits in one sentence': numbered(
    (n) => `President Xi${n % 97} will visit France, Japan and Brazil on ${(n % 28) + 1} May 2025 and meet President Macron, `,
  ),
  'a readout again and again': (size) => cycle(READOUT, size),
}
