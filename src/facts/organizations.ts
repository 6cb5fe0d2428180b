import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS, ORGANIZATION_WORDS, PLAIN_BODIES } from '../../languages/en/organizations.js'
import { firstAt } from '../base/first-at.js'
import { fold } from '../base/fold.js'
import type { TokenRange } from '../base/span.js'
import type { Reading } from '../mentions/types.js'
import type { Lexicon } from '../text/lexicon.js'
import { keyAt, quoteOf } from '../text/text.js'
import { Shape } from '../text/word.js'
import { addNames, findNamed } from './named.js'
import { addListOpeners, listedBodies } from './organizations-lists.js'
import type { Context, OrganizationDraft } from './types.js'

/** Adds the phrases that name ministries, companies, banks, agencies, universities and the like. */
export function addOrganizations(lexicon: Lexicon): void {
  addListOpeners(lexicon)
  for (const row of PLAIN_BODIES) for (const phrase of row.phrases) lexicon.add(phrase, { kind: 'plain-body', id: row.id, caps: 'any', data: row })
  for (const row of [...ORGANIZATION_HEADS, ...KNOWN_ORGANIZATIONS]) addNames(lexicon, 'organization', row)
}

const HOLDERS: ReadonlySet<string> = new Set(ORGANIZATION_WORDS.holders)
const PLAIN: ReadonlySet<string> = new Set(ORGANIZATION_WORDS.plain)

/** Every body named in the text, once, by its fullest name. */
export function findOrganizations(reading: Reading, _context: Context): OrganizationDraft[] {
  const own = ownParties(reading)
  const drafts = new Map<string, OrganizationDraft>()
  const byAcronym = new Map<string, string>()
  const put = (range: TokenRange, name: string, acronym: string | null, party: string | null, rule: string, seat: Seat | null = null): void => {
    const key = (acronym && byAcronym.get(acronym)) || byAcronym.get(name) || fold(name)
    if (acronym && !byAcronym.has(acronym)) byAcronym.set(acronym, key)
    const known = drafts.get(key)
    const told = { from: range.from, to: seat ? seat.to : range.to }
    if (!known) drafts.set(key, { range: told, rule, basis: null, name, acronym, party, seat: seat?.town ?? null })
    else if ((party && !known.party) || (seat && !known.seat))
      drafts.set(key, { ...known, party: known.party ?? party, ...(seat && !known.seat ? { seat: seat.town, range: told } : {}) })
  }
  for (const mention of reading.organisations) put(mention, mention.name, mention.acronym, mention.party, 'organization.mention')
  for (const mention of reading.parties) if (mention.via === 'institution') put(mention, mention.organisation, null, mention.party, 'organization.institution')
  for (const hit of reading.text.hits) if (hit.entry.kind === 'agency') put(hit, hit.entry.data as string, null, null, hit.entry.id)
  for (const named of findNamed(reading, 'organization', HOLDERS)) {
    if (own.has(named.from) && (own.get(named.from) as number) >= named.to) continue
    if (named.row.form !== 'known' && isPlain(reading, named) && named.row.id !== 'organization.ministry' && named.row.id !== 'organization.parliament')
      continue
    put(named, quoteOf(reading.text, named).replace(/\s+/g, ' '), named.acronym, partyOf(reading, named), named.row.id, seatOf(reading, named.to))
  }
  for (const body of plainBodies(reading)) put(body, quoteOf(reading.text, body).replace(/\s+/g, ' '), null, body.party, body.rule, seatOf(reading, body.to))
  for (const item of listedBodies(reading)) put(item, quoteOf(reading.text, item).replace(/\s+/g, ' '), null, null, 'organization.listed')
  return [...drafts.values()]
}

interface Seat {
  readonly town: string
  readonly to: number
}

/** "the Institute of Physics in Oslo": the town right behind the name. */
function seatOf({ text, places }: Reading, to: number): Seat | null {
  if (keyAt(text, to) !== 'in') return null
  const place = places[firstAt(places, to + 1)]
  return place?.from === to + 1 && place.level === 'town' ? { town: place.name, to: place.to } : null
}

/** "the Italian cultural institute": a body without capitals, told by whose it is. */
function plainBodies({ text, parties }: Reading): (TokenRange & { readonly party: string; readonly rule: string })[] {
  return text.hits.flatMap((hit) => {
    const owner = hit.entry.kind === 'plain-body' ? parties[firstAt(parties, hit.from) - 1] : undefined
    return owner?.to === hit.from && owner.via === 'adjective' ? [{ from: owner.from, to: hit.to, party: owner.party, rule: hit.entry.id }] : []
  })
}

/** "Joint Steering Group", "Working Group on Trade": what stands before the head is no name. */
function isPlain(reading: Reading, named: TokenRange & { readonly head: number }): boolean {
  const words = reading.text.tokens.word
  const before = words[named.head - 1]?.key ?? ''
  return named.head > named.from && PLAIN.has(before) && (named.head - named.from === 1 || words[named.head]?.key === 'group')
}

/** Parties and places are told elsewhere in the record: start token → end token. */
function ownParties(reading: Reading): Map<number, number> {
  const own = new Map<number, number>()
  for (const p of reading.parties) if (p.via !== 'adjective') own.set(p.from, p.to)
  for (const p of reading.places) own.set(p.from, Math.max(p.to, own.get(p.from) ?? 0))
  return own
}

/** Whose body it is: the state in its name, or the one that owns it just before ("Kenya's Ministry of Health"). */
function partyOf(reading: Reading, named: TokenRange): string | null {
  const { parties, text } = reading
  let low = 0
  let high = parties.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parties[middle]?.from ?? 0) < named.from - 4) low = middle + 1
    else high = middle
  }
  let party: string | null = null
  for (let i = low; i < parties.length && (parties[i]?.from ?? named.to) < named.to; i++) {
    const mention = parties[i]
    if (!mention) break
    const owns =
      mention.from >= named.from ||
      (mention.to === named.from - 1 && ((text.tokens.word[mention.to]?.shape ?? 0) & Shape.Possessive) !== 0) ||
      (mention.to === named.from && mention.via === 'adjective')
    if (owns) party = mention.party
  }
  return party
}
