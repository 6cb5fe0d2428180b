// What the gold records and the editors' tags name, and whether some row knows it.
import { corpora, gold } from './inputs.mjs'

const LETTERS = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', '’': '', "'": '', ʼ: '', '‘': '', '`': '' }
/** The folding that scoring uses. */
const key = (s) =>
  s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøłđðþßæœə’'ʼ‘`]/g, (c) => LETTERS[c])
    .replace(/[^\p{L}\p{N}%+.]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')

/** Counts for all; forms only where they may be learnt from: the dev records measure, so they stay unseen. */
function tell(what, wanted, known, isShown = true) {
  const entries = [...wanted]
  const all = entries.reduce((n, [, times]) => n + times, 0)
  const missing = entries.filter(([form]) => !known.has(key(form)))
  const lost = missing.reduce((n, [, times]) => n + times, 0)
  console.log(`${what}: ${all - lost} of ${all} known (${entries.length - missing.length} of ${entries.length} forms)`)
  if (isShown) for (const [form, times] of missing) console.log(`  missing ${form}${times > 1 ? ` (${times})` : ''}`)
}

export function coverage({ countries, organisations, towns, subdivisions }) {
  const parties = new Set([...countries.flatMap((r) => r.names), ...organisations.flatMap((r) => [...r.names, ...r.acronyms])].map(key))
  const places = new Set(
    [
      ...countries.flatMap((r) => [...r.names, ...r.capitals, ...r.seats.map(([form]) => form)]),
      ...organisations.filter((r) => r.kind === 'region').flatMap((r) => r.names),
      ...towns.split('\n').map((line) => line.split('\t')[0]),
      ...subdivisions.map((line) => line.split('\t')[0]),
    ].map(key),
  )
  for (const set of ['train', 'dev']) {
    const named = { parties: new Map(), places: new Map() }
    const add = (map, form) => map.set(form, (map.get(form) ?? 0) + 1)
    for (const record of gold(set))
      for (const e of record.engagements) {
        for (const party of e.parties) add(named.parties, party)
        if (e.place) add(named.places, e.place)
      }
    tell(`${set} parties`, named.parties, parties, set === 'train')
    tell(`${set} places`, named.places, places, set === 'train')
  }
  const codes = new Map()
  const datelines = new Map()
  for (const document of corpora()) {
    for (const code of document.tags?.countries ?? []) codes.set(code, (codes.get(code) ?? 0) + 1)
    const town = document.dateline?.split(/,\s*/).at(-1)
    if (town) datelines.set(town, (datelines.get(town) ?? 0) + 1)
  }
  tell('codes of tags', codes, new Set(countries.map((r) => key(r.iso2))))
  tell('datelines', datelines, places)
}
