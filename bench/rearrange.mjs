// Many documents out of few, for measuring stores of any size: each round takes all documents again with every person renamed,
// paragraphs in another order and another day of publication. A person keeps the new name through a round, so that the
// number of people grows with the number of documents, as it does in life. Deterministic: document i is always the same.
import { fold } from '../dist/src/base/fold.js'
import { GIVEN_NAMES } from '../dist/gazetteer/given-names.js'
import { SURNAMES } from '../dist/gazetteer/surnames.js'
import { addDays } from '../dist/src/base/date.js'

/** FNV-1a, spread once more: the same number for the same words everywhere. */
function hash(text) {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

const capital = (name) => name.replace(/(^|[-' ])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
const from = (list, key) => capital(list[hash(key) % list.length])

/** New words for the words of a name: the last one is the family name, shared by all who shared the old one. */
function renamed(word, isLast, round) {
  return isLast ? from(SURNAMES, `${fold(word)}|${round}`) : from(GIVEN_NAMES, `${fold(word)}|${round}`)
}

/** Document `number` out of `documents` ({document, record}): its text with the names of this round. Round 0 is the original. */
export function rearranged(documents, number) {
  const { document, record } = documents[number % documents.length]
  const round = Math.floor(number / documents.length)
  if (round === 0) return document
  const words = new Map()
  for (const { name } of record.people) {
    const parts = name.split(' ')
    parts.forEach((part, i) => {
      if (/^\p{Lu}[\p{L}'’-]+$/u.test(part) && !words.has(part)) words.set(part, renamed(part, i === parts.length - 1, round))
    })
  }
  const text = document.text.replace(/\p{Lu}[\p{L}'’-]+/gu, (word) => words.get(word) ?? word)
  const paragraphs = text.split('\n\n')
  const head = paragraphs.slice(0, 2)
  const rest = paragraphs.slice(2)
  const turn = rest.length ? round % rest.length : 0
  const shift = (hash(`${round}`) % 11) * 364
  return {
    ...document,
    id: `${document.id}~${round}`,
    url: document.url ? `${document.url}?round=${round}` : document.url,
    title: (document.title ?? '').replace(/\p{Lu}[\p{L}'’-]+/gu, (word) => words.get(word) ?? word),
    published: document.published ? addDays(document.published, -shift) : document.published,
    text: [...head, ...rest.slice(turn), ...rest.slice(0, turn)].join('\n\n'),
  }
}
