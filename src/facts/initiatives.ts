import { INITIATIVE_HEADS, KNOWN_INITIATIVES } from '../../languages/en/initiatives.js'
import { fold } from '../base/fold.js'
import type { Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import { quoteOf } from '../text/text.js'
import { addNames, findNamed } from './named.js'
import type { Context, InitiativeDraft } from './types.js'

/** Adds the phrases that name corridors, routes, programmes, projects and platforms. */
export function addInitiatives(lexicon: Lexicon): void {
  for (const row of [...INITIATIVE_HEADS, ...KNOWN_INITIATIVES]) addNames(lexicon, 'initiative', row)
}

/** Words before a head that make no name: "New Initiative", "Joint Project". */
const PLAIN = new Set(['new', 'joint', 'special', 'pilot', 'this', 'our', 'first', 'major', 'presidential', 'draft', 'work', 'action'])
const NONE: ReadonlySet<string> = new Set()

/** Every named initiative, once; a known acronym and the name it stands for are one. */
export function findInitiatives(reading: Reading, _context: Context): InitiativeDraft[] {
  const { text } = reading
  const drafts = new Map<string, InitiativeDraft>()
  const bodies = bodyEnds(reading)
  const byAcronym = new Map<string, string>()
  for (const named of findNamed(reading, 'initiative', NONE)) {
    const isPlain = named.row.form !== 'known' && named.to - named.from === 2 && PLAIN.has(text.tokens.word[named.from]?.key ?? '')
    if (isPlain || bodies.has(named.to) || (named.row.id === 'initiative.programme' && /[^s]s$/.test(text.tokens.word[named.to - 1]?.key ?? ''))) continue
    const name = quoteOf(text, named).replace(/\s+/g, ' ')
    const key = named.row.form === 'known' ? (named.row.acronym ? named.row.id : fold(name)) : (byAcronym.get(named.acronym ?? '') ?? fold(name))
    if (named.acronym) byAcronym.set(named.acronym, byAcronym.get(named.acronym) ?? key)
    const known = drafts.get(key)
    if (!known) drafts.set(key, { range: { from: named.from, to: named.to }, rule: named.row.id, basis: null, name, acronym: named.acronym })
    else if (known.name.length < name.length)
      drafts.set(key, { ...known, range: { from: named.from, to: named.to }, name, acronym: known.acronym ?? named.acronym })
  }
  return withoutTails([...drafts.values()])
}

/** "World Food Programme" is a body: where names of organisations end. */
function bodyEnds(reading: Reading): Set<number> {
  const ends = new Set<number>()
  for (const p of reading.parties) if (p.via === 'organisation' || p.via === 'institution') ends.add(p.to)
  for (const hit of reading.text.hits) if (hit.entry.kind === 'agency') ends.add(hit.to)
  return ends
}

/** Each name is compared with so many others at most. */
const COMPARED = 60

/** "the Strategic Mechanism" after "the U.S.-Turkey Strategic Mechanism" is no other. */
function withoutTails(drafts: InitiativeDraft[]): InitiativeDraft[] {
  const fuller = drafts.slice(0, COMPARED).map((d) => ` ${fold(d.name)}`)
  return drafts.filter((d) => !fuller.some((name) => name.length > d.name.length + 1 && name.endsWith(` ${fold(d.name)}`)))
}
