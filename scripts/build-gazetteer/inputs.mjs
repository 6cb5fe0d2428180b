// Where the lists are, and how their formats are read. Everything here is deterministic.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = `${root}../shared`
const require = createRequire(import.meta.url)

export const text = (path) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
const linesOf = (source) => source.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith('#'))
/** A list of ../shared/gazetteers, as text or by lines. */
export const list = (name) => text(`${shared}/gazetteers/${name}`)
export const listLines = (name) => linesOf(list(name))
/** Lines of a list written for this project. */
export const ownLines = (name) => linesOf(text(`${root}gazetteer/source/${name}`))
export const cldrTerritories = () => require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories

export const split = (field, mark = ';') =>
  (field ?? '')
    .split(mark)
    .map((s) => s.trim())
    .filter(Boolean)
export const unique = (list) => [...new Set(list.map((s) => s.trim()).filter(Boolean))]
export const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

const SPECIAL = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', '’': "'", ʼ: "'", ʻ: "'", '‘': "'", '`': "'" }
/** Lower case, no diacritics, one apostrophe: as `fold` of src/base. */
export const fold = (s) =>
  s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıøłđðþßæœə’ʼʻ‘`]/g, (c) => SPECIAL[c])

/** What the reader takes for the same phrase. */
export const keyOf = (s) =>
  fold(s)
    .replace(/[-–—/]+/g, ' ')
    .trim()

/** Rows of a CSV file, as objects by the names of its head. */
export function csv(source, mark = ',') {
  const rows = []
  let row = []
  let field = ''
  let quoted = false
  const end = () => {
    row.push(field.replace(/\r$/, ''))
    field = ''
  }
  for (let i = 0; i < source.length; i++) {
    const c = source[i]
    if (quoted) {
      if (c === '"' && source[i + 1] === '"') field += source[++i]
      else if (c === '"') quoted = false
      else field += c
    } else if (c === '"') quoted = true
    else if (c === mark) end()
    else if (c === '\n') {
      end()
      rows.push(row)
      row = []
    } else field += c
  }
  if (field || row.length) {
    end()
    rows.push(row)
  }
  const [head, ...rest] = rows
  return rest.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])))
}

/** Every document of ../shared/corpora, in the order of files and lines. */
export function* corpora() {
  const folder = `${shared}/corpora`
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort())
    for (const line of gunzipSync(readFileSync(`${folder}/${file}`))
      .toString('utf8')
      .split('\n'))
      if (line) yield JSON.parse(line)
}

/** Gold records, to check coverage; none outside the workshop. */
export function gold(set) {
  const path = `${shared}/gold/${set}.gold.jsonl`
  return existsSync(path) ? linesOf(text(path)).map((line) => JSON.parse(line)) : []
}
