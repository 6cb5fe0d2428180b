// What is new in a round: every word of a name is another one of the same length, and all days are moved by whole weeks. Four rounds
// one after the other share their names, a quarter of a year apart, so that people are met again.
import { addDays } from '../../dist/src/base/date.js'
import { fold } from '../../dist/src/base/fold.js'
import { GIVEN_NAMES } from '../../dist/gazetteer/given-names.js'
import { SURNAMES } from '../../dist/gazetteer/surnames.js'

/** Rounds with the same names. */
const ALIKE = 4

/** FNV-1a, spread once more: the same number for the same words everywhere. */
export function hash(text) {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

const byLength = (names) => {
  const lists = new Map()
  for (const name of names) {
    if (!/^[a-z]+$/.test(name)) continue
    if (!lists.has(name.length)) lists.set(name.length, [])
    lists.get(name.length).push(name)
  }
  return lists
}
const LISTS = { given: byLength(GIVEN_NAMES), family: byLength(SURNAMES) }

/** Another word of the same length and case; its own where no name is as long. */
function renamed(word, isFamily, round) {
  const list = LISTS[isFamily ? 'family' : 'given'].get(word.length)
  if (!list) return word
  const name = list[hash(`${fold(word)}|${Math.floor(round / ALIKE)}`) % list.length]
  return word === word.toUpperCase() ? name.toUpperCase() : name[0].toUpperCase() + name.slice(1)
}

/** Days by which a round lies before the first: whole weeks, so that a Friday stays one. */
const shiftOf = (round) => -((hash(`round ${Math.floor(round / ALIKE)}`) % 9) * 364 + (round % ALIKE) * 91)

/** A day, month, year or span of them, moved; as exact as it was. */
export function moved(date, days) {
  if (date.includes('/'))
    return date
      .split('/')
      .map((part) => moved(part, days))
      .join('/')
  if (date.length === 10) return addDays(date, days)
  return addDays(date.length === 7 ? `${date}-15` : `${date}-07-01`, days).slice(0, date.length)
}

/** What fills the gaps in a round. Round 0 is the original. */
export function fillingsOf(round, gaps, families) {
  const days = round === 0 ? 0 : shiftOf(round)
  const fillings = gaps.map(({ is, was }) => {
    if (round === 0) return was
    return is === 'day' ? moved(was, days) : renamed(was, families.has(was), round)
  })
  return { days, fillings, folded: fillings.map((filling) => fold(filling)) }
}

/** The sketch that a text of this round has: as unlike those of other rounds as texts by other hands, and as like those of its own as they were. */
export function sketchIn(round, sketch) {
  if (round === 0 || sketch === '') return sketch
  let other = ''
  for (let i = 0; i < sketch.length; i += 2)
    other += (Number.parseInt(sketch.slice(i, i + 2), 16) ^ (hash(`${round} ${i}`) & 255)).toString(16).padStart(2, '0')
  return other
}
