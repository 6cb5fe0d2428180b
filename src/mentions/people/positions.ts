import { gather } from '../../base/gather.js'
import { own } from '../../base/own.js'
import { titleWords } from '../office-reference.js'
import type { Setting, HeldPosition } from '../types.js'
import type { Cluster } from './merge.js'
import type { Ascribed } from './named.js'

/** All positions of a person, each once, in its fullest wording. */
export function positionsOf(cluster: Cluster, _setting: Setting): HeldPosition[] {
  const kept: { a: Ascribed; words: readonly string[] }[] = []
  const all = gather(cluster.mentions, (m) => m.offices)
  for (const a of all) {
    const words = titleWords(a.title)
    if (words.length === 0) continue
    const same = kept.findIndex((k) => isSame(k, { a, words }))
    if (same < 0) {
      kept.push({ a, words })
      continue
    }
    const known = kept[same] as { a: Ascribed; words: readonly string[] }
    if (words.length > known.words.length && isWithin(known.words, words)) kept[same] = { a: merge(a, known.a), words }
    else kept[same] = { a: merge(known.a, a), words: known.words }
  }
  const told = kept.filter((k) => !(isAddress(k.a) && kept.length > 1))
  return told.map(({ a }) => ({
    title: titleText(a),
    of: a.of,
    status: a.status,
    from: a.from,
    to: null,
    range: { from: a.office.from, to: a.office.to },
    rule: a.office.rule,
    basis: a.basis,
  }))
}

/** "Ambassador" or "Head of State" beside another office is a form of address. */
const isAddress = (a: Ascribed): boolean =>
  (a.office.head === 'ambassador' && a.office.bare) || /^(?:head of (?:state|government)|rep\.?|sen\.?|prince|princess)$/i.test(a.title)

function merge(a: Ascribed, b: Ascribed): Ascribed {
  const takes = (!a.office.told && b.office.told && b.of !== null) || (a.of === null && b.of !== null)
  return {
    office: a.office,
    link: a.link,
    title: a.title,
    from: a.from ?? b.from,
    of: takes ? b.of : a.of,
    basis: takes ? b.basis : a.basis,
    status: a.status === 'current' ? (a.status === b.status ? a.status : b.status === 'former' ? a.status : b.status) : a.status,
  }
}

function isSame(x: { a: Ascribed; words: readonly string[] }, y: { a: Ascribed; words: readonly string[] }): boolean {
  if (x.a.office.told && y.a.office.told && x.a.of !== y.a.of && x.words.join(' ') !== y.words.join(' ')) {
    if (!isWithin(x.words, y.words) && !isWithin(y.words, x.words)) return false
    return x.words.length !== y.words.length && !x.a.office.ofBody && !y.a.office.ofBody
  }
  if (x.a.office.told && y.a.office.told && x.a.of !== y.a.of) return false
  return isWithin(x.words, y.words) || isWithin(y.words, x.words)
}

/** "Minister" within "Foreign Minister"; but a "Minister" is no "Prime Minister", a "President" no "Vice President". */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || !short.every((w) => long.includes(w))) return false
  if (short.length === long.length) return true
  for (const [rank, head] of RANKS) if (long.includes(rank) && !short.includes(rank) && short.includes(head)) return false
  return true
}
const RANKS = [
  ['prime', 'minister'],
  ['crown', 'prince'],
] as const

const ABBREVIATIONS: Record<string, string> = {
  'rep.': 'Representative',
  rep: 'Representative',
  sen: 'Senator',
  'sen.': 'Senator',
  pm: 'Prime Minister',
  fm: 'Foreign Minister',
  vp: 'Vice President',
}
const titleText = (a: Ascribed): string => own(ABBREVIATIONS, a.title.toLowerCase()) ?? a.title
