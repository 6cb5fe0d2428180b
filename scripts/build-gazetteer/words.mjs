// The genre's vocabulary, and the names of the world.
import { byCode, csv, fold, list, listLines, ownLines } from './inputs.mjs'

/** Lower case at least so often, and in so large a share of what stands inside a sentence … */
const LEAST = 3
const SHARE = 0.3
/** … or far more often in a smaller share: titles and bodies, mostly written large ("ambassador", "committee"). */
const OFTEN = 20
const LESS = 0.1

export function commonWords({ low, high }) {
  const words = new Set(ownLines('vocabulary.txt').flatMap((line) => line.split(/\s+/)))
  for (const [word, n] of low) {
    const share = n / (n + (high.get(word) ?? 0))
    if (((n >= LEAST && share >= SHARE) || (n >= OFTEN && share >= LESS)) && /^[\p{L}'’]{2,}$/u.test(word)) words.add(fold(word))
  }
  return words
}

const isNameWord = (word) => /^[a-z][a-z'-]{1,19}$/.test(word)
/** "Abdel-Rahman" is found as one word and by its parts. */
const wordsIn = (name) => fold(name).split(/\s+/).filter(isNameWord)
const isUpper = (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** Given names and surnames of office-holders: the surname stands in capitals. */
function leaders() {
  const given = []
  const family = []
  for (const { person } of csv(list('cia_world_leaders_2019.csv'))) {
    const words = person.split(/\s+/)
    const first = words.find((w) => !isUpper(w) && /^\p{Lu}\p{Ll}/u.test(w))
    if (first) given.push(...wordsIn(first))
    for (const w of words) if (isUpper(w) && w.length > 2) family.push(...wordsIn(w))
  }
  return { given, family }
}

/** "Al Saud Salman bin Abdulaziz", "von der Leyen Ursula": the tags put the family first. */
function tagged(people) {
  const given = []
  const family = []
  for (const name of people.keys()) {
    const words = name.split(/\s+/)
    const at = words.findIndex((w) => /^\p{Lu}/u.test(w) && !/^(Al|El)$/.test(w))
    if (words.length < 2 || words.length > 4 || at < 0 || at + 1 >= words.length) continue
    family.push(...wordsIn(words[at].replace(/^(al|el)-/, '')))
    given.push(...wordsIn(words[at + 1]))
  }
  return { given, family }
}

/** Words so common that a name among them would be lost: unless they lead a surname one time in a hundred ("Mark Rutte"), no given names ("will", "may", "art"). */
function ordinaryWords({ low, pairs }, common) {
  const leads = new Map()
  for (const [pair, n] of pairs) {
    const [first, second] = pair.split(' ')
    if (!common.has(fold(second))) leads.set(first, (leads.get(first) ?? 0) + n)
  }
  return (word) => (low.get(word) ?? 0) >= 100 && (leads.get(word) ?? 0) * 100 < low.get(word)
}

export function givenNames(counts, common) {
  const isOrdinary = ordinaryWords(counts, common)
  const forenames = csv(list('common-forenames-by-country.csv')).map((r) => r['Romanized Name'])
  const all = [...listLines('smashew_first_all.txt'), ...forenames].flatMap(wordsIn)
  const names = new Set([...all, ...leaders().given, ...tagged(counts.people).given])
  return [...names].filter((word) => !isOrdinary(word)).sort(byCode)
}

/** Surnames known to be common, those of leaders, and rarer ones that are words or places too ("Price", "Austin"). */
export function surnames(counts, common, towns) {
  const frequent = csv(list('common-surnames-by-country.csv')).flatMap((r) => wordsIn(r['Romanized Name']))
  const rare = listLines('smashew_surnames_all.txt').flatMap(wordsIn)
  const isDouble = (word) => common.has(word) || towns.has(word)
  const seen = (word) => (counts.high.get(word) ?? 0) >= 5
  return [...new Set([...frequent, ...leaders().family, ...tagged(counts.people).family, ...rare.filter((w) => isDouble(w) || seen(w))])].sort(byCode)
}
