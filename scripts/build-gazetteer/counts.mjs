// What real readouts show: how often a word stands in lower case and with a capital inside a sentence,
// and how often a name stands where places stand.
import { corpora } from './inputs.mjs'

const WORD = /[\p{L}][\p{L}\p{M}’'-]*/gu
/** A full stop after these ends no sentence. */
const ABBREVIATION = /^(mr|mrs|ms|dr|st|sen|gen|gov|rep|prof|jr|no|vs|u\.s|[a-z])$/i
const PLACED =
  /(?:\b(in|to|from|at|near|via|visit|visited|visiting)\s+)?\b(\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:(?:el|al|de|del|di|la|da|upon|on)\s)?\p{Lu}[\p{L}\p{M}'’-]+){0,2})/gu

/** Web and mail addresses, hashtags, handles: no words. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[#@]\w+|\S+\.(?:gov|com|org|html?|pdf|jpg|aspx)\S*/g

const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)

/** Title case proves nothing: more capitals than small letters at the heads of the longer words. */
function isTitle(line) {
  const heads = line.match(/(?<![\p{L}'’])\p{L}(?=\p{L}{3})/gu) ?? []
  return heads.length > 0 && heads.filter((h) => h !== h.toLowerCase()).length * 2 > heads.length
}

/** Words inside sentences; `pairs` counts how often a capital word leads another: "Mark Rutte". */
function countWords(line, { low, high, pairs }) {
  let end = 0
  let opens = true
  let last = ''
  let lastOpens = true
  for (const match of line.matchAll(WORD)) {
    const between = line.slice(end, match.index)
    if (end > 0) opens = /[.!?:…][”"’')\]\s]*[\s“"(]/.test(between) ? !(between.startsWith('. ') && ABBREVIATION.test(last)) : /[“"(•–—]/.test(between)
    const word = match[0].replace(/[’']s$|[’'-]+$/u, '')
    if (!opens && word.length > 1) for (const part of word.split('-')) if (part.length > 1) count(part, low, high)
    if (!opens && match[0] !== word && match[0] === match[0].toLowerCase()) add(low, match[0].replace('’', "'"))
    if (!opens && between === ' ' && isCapital(last) && !lastOpens && isCapital(word)) add(pairs, `${last.toLowerCase()} ${word.toLowerCase()}`)
    lastOpens = opens
    last = word
    end = match.index + match[0].length
  }
}

const isCapital = (word) => /^\p{Lu}\p{Ll}/u.test(word)

function count(word, low, high) {
  if (word === word.toLowerCase()) add(low, word)
  else if (word !== word.toUpperCase()) add(high, word.toLowerCase())
}

/** One pass over all documents. */
export function countCorpora() {
  const low = new Map()
  const high = new Map()
  const placed = new Map()
  const seen = new Map()
  const datelines = new Map()
  const people = new Map()
  const pairs = new Map()
  for (const document of corpora()) {
    for (const name of document.tags?.people ?? []) add(people, name)
    if (document.dateline) for (const part of document.dateline.split(/,\s*/)) add(datelines, part.trim())
    for (const written of document.text.split('\n')) {
      const line = written.replace(ADDRESS, ' ')
      if (!line || isTitle(line)) continue
      countWords(line, { low, high, pairs })
      for (const [, before, run] of line.matchAll(PLACED)) {
        const words = run.split(/\s/)
        for (let n = 1; n <= words.length; n++) {
          const key = words
            .slice(0, n)
            .join(' ')
            .replace(/[’']s?$|\.$/, '')
          add(seen, key)
          if (before) add(placed, key)
        }
      }
    }
  }
  return { low, high, placed, seen, datelines, people, pairs }
}
