import type { UnitWord } from '../base/amount-table.js'
import { type Hit, hitsAt } from '../text/phrases.js'
import { type Text, keyAt } from '../text/text.js'
import { Gap } from '../text/tokenize.js'
import { Shape } from '../text/word.js'
import type { PartyEntry, PlaceEntry } from './gazetteer.js'
import type { PartyMention, PlaceMention } from './types.js'

export { addGazetteer } from './gazetteer.js'

/** Words after which a capital is a place, not a government: "in Astana", "from Brussels". */
const PLACE_BEFORE = new Set(
  'in to at from near via into through towards toward around outside leave left visit visited visits visiting reach reached'.split(' '),
)
/** "the Ashgabat meeting", "Minsk talks": where it was. */
const OCCASIONS = new Set(
  'meeting meetings talks summit conference forum session round negotiations ministerial visit declaration process format agreement agreements protocol'.split(
    ' ',
  ),
)
const ACTS_AFTER = new Set("has have had will would is was should must can may says said and 's '".split(' '))

/** Parties and places of a text: of overlapping phrases the longest, read from the left. */
export function findParties(text: Text): { parties: PartyMention[]; places: PlaceMention[] } {
  return { parties: partiesIn(text), places: placesIn(text) }
}

function partiesIn(text: Text): PartyMention[] {
  const found: PartyMention[] = []
  const named = namedOutright(text)
  let taken = 0
  let division = 0
  for (const hit of text.hits) {
    // "New Mexico", "West Azerbaijan": the state inside the name of a division is none
    if (hit.entry.kind === 'subdivision') division = Math.max(division, hit.to)
    if (hit.entry.kind !== 'party' || hit.from < taken || (hit.to <= division && !beginsDivision(text, hit))) continue
    const best = longest(text, hit, 'party')
    const data = choose(best, named)
    taken = best[0]?.to ?? hit.to
    if (
      !data ||
      isAmericas(text, hit.from) ||
      isConsultations(text, hit.from, taken) ||
      isCurrency(text, hit.from, taken) ||
      ((data.via === 'capital' || data.via === 'seat') && !actsHere(text, hit.from, taken, data.via))
    )
      continue
    const party = data.via === 'capital' && isBrussels(text, hit.from) ? UNION : data.party
    found.push({ kind: 'party', from: hit.from, to: taken, party, via: data.via, organisation: data.via === 'capital' ? party : data.organisation })
  }
  return found
}

const beginsDivision = (text: Text, hit: Hit): boolean => hitsAt(text, hit.from).some((h) => h.entry.kind === 'subdivision')

/** "the Summit of the Americas", "North American Leaders", "Inter-American Dialogue": a continent, not the United States. */
const isAmericas = (text: Text, at: number): boolean =>
  keyAt(text, at) === 'americas' || (/^americans?$/.test(keyAt(text, at)) && /^(north|south|latin|central|inter|pan|ibero|meso)$/.test(keyAt(text, at - 1)))

/** "India-Chile Foreign Office Consultations": those of the two, whatever ministry the words name elsewhere. */
const isConsultations = (text: Text, from: number, to: number): boolean =>
  keyAt(text, from) === 'foreign' && keyAt(text, to - 1) === 'office' && /^(consultations?|level|talks|dialogue)$/.test(keyAt(text, to))

/** "40 billion US dollars": the currency's name, no party. */
const isCurrency = (text: Text, from: number, to: number): boolean =>
  hitsAt(text, from).some((h) => h.entry.kind === 'unit' && h.to > to && (h.entry.data as UnitWord).sort === 'money')

/** Brussels that acts is the European Union's. */
const UNION = 'European Union'
const isBrussels = (text: Text, at: number): boolean => keyAt(text, at) === 'brussels'

/** All readings of the longest phrase of a kind at a token ("Congolese" has two). */
function longest(text: Text, hit: Hit, kind: string): Hit[] {
  const here = hitsAt(text, hit.from).filter((h) => h.entry.kind === kind)
  const to = Math.max(...here.map((h) => h.to))
  return here.filter((h) => h.to === to)
}

/** Of several readings: a country's own name before its capital (Luxembourg), else the party named outright elsewhere in the text. */
function choose(readings: readonly Hit[], outright: ReadonlySet<string>): PartyEntry | null {
  const entries = readings.map((h) => h.entry.data as PartyEntry)
  if (entries.length < 2) return entries[0] ?? null
  const named = entries.find((e) => e.via === 'name')
  if (named) return named
  return entries.find((e) => outright.has(e.party)) ?? entries[0] ?? null
}

/** Parties that the text names by their own name. */
function namedOutright(text: Text): Set<string> {
  const named = new Set<string>()
  for (const { entry } of text.hits) if (entry.kind === 'party' && (entry.data as PartyEntry).via === 'name') named.add((entry.data as PartyEntry).party)
  return named
}

/** Is a capital or seat named as a government ("Astana and Brussels agreed", "the Kremlin's"), not as a place? */
function actsHere(text: Text, from: number, to: number, via: string): boolean {
  const first = keyAt(text, from - 1) === 'the' ? from - 1 : from
  const before = first > 0 && text.sentenceOf[first - 1] === text.sentenceOf[from] ? keyAt(text, first - 1) : ''
  if (PLACE_BEFORE.has(before)) return false
  if (isDateline(text, from, to)) return false
  const after = keyAt(text, to)
  if (via === 'capital' && OCCASIONS.has(after)) return false
  if (before === 'between' || before === 'with' || before === 'by' || before === 'on' || ACTS_AFTER.has(after)) return true
  const next = text.tokens.word[to]
  // "Beijing called on …": a verb follows in lower case; "Tirana June 30" is a place in a list
  return next !== undefined && (next.shape & Shape.Lower) !== 0 && !PLACE_BEFORE.has(after) && (via === 'seat' || before !== 'of')
}

/** "BRUSSELS, 3 March –", "ASTANA – ": a town that opens a paragraph before a comma or dash. */
export function isDateline(text: Text, from: number, to: number): boolean {
  const gap = text.tokens.gap[from] as number
  if (gap < Gap.Line) return false
  const after = keyAt(text, to)
  return after === ',' || after === '–' || after === '—' || after === '-' || after === '.' || after === ':' || after === '('
}

function placesIn(text: Text): PlaceMention[] {
  const found: PlaceMention[] = []
  const named = namedOutright(text)
  let taken = 0
  for (const hit of text.hits) {
    const { kind } = hit.entry
    if ((kind !== 'place' && kind !== 'subdivision') || hit.from < taken) continue
    const here = hitsAt(text, hit.from).filter((h) => h.entry.kind === 'place' || h.entry.kind === 'subdivision')
    const best = here.reduce((a, b) => (b.to > a.to || (b.to === a.to && rank(b) < rank(a)) ? b : a))
    const data = best.entry.data as PlaceEntry
    taken = best.to
    found.push({ kind: 'place', from: best.from, to: best.to, name: data.name, level: data.level, country: countryFor(text, best, data, named) })
  }
  return found
}

const RANK: Record<PlaceMention['level'], number> = { country: 0, town: 1, region: 2 }
const rank = (hit: Hit): number => RANK[(hit.entry.data as PlaceEntry).level]

/** "Georgetown, Guyana": the country that follows decides; else one the text names; else the best known. */
function countryFor(text: Text, hit: Hit, place: PlaceEntry, named: ReadonlySet<string>): string | null {
  if (place.countries.length < 2) return place.countries[0] ?? null
  const next = keyAt(text, hit.to) === ',' ? hitsAt(text, hit.to + 1) : []
  const told = next.find((h) => h.entry.kind === 'party' && (h.entry.data as PartyEntry).via === 'name')
  if (told && place.countries.includes((told.entry.data as PartyEntry).party)) return (told.entry.data as PartyEntry).party
  return place.countries.find((c) => named.has(c)) ?? place.countries[0] ?? null
}
