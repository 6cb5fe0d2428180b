import { gather } from '../base/gather.js'
import type { TokenRange } from '../base/span.js'
import {
  COLLECTIVES,
  FIRST_PERSON,
  GROUP_NOUNS,
  NON_STATE,
  PERSON_NOUNS,
  PRONOUNS_HE,
  PRONOUNS_SHE,
  PRONOUNS_THEY,
  SECOND_PERSON,
} from '../../languages/en/actors.js'
import { actingFor } from '../mentions/gazetteer.js'
import { Begins, type Lookup } from '../mentions/lookup.js'
import type { OfficeMention, PartyMention, Reading } from '../mentions/types.js'
import { type Text, keyAt } from '../text/text.js'
import type { Lexicon } from '../text/lexicon.js'
import { Lists, Shape } from '../text/word.js'
import type { Discourse } from './discourse.js'
import { nameAfter } from './name-after.js'
import type { Actors } from './types.js'

/** A noun phrase that stands for someone who acts: named, by office, by party, or by a word that points back. */
export interface ActorPhrase extends TokenRange, Actors {
  readonly by: 'name' | 'office' | 'party' | 'pronoun' | 'collective' | 'organisation' | 'place'
  /** A region of the world: a side only where nobody else is named. */
  readonly isRegion: boolean
}

/** A phrase for actors that are known. All are made here: code made for one shape holds for every one. */
export const phraseOf = (from: number, to: number, by: ActorPhrase['by'], { people, parties }: Actors, isRegion = false): ActorPhrase => ({
  from,
  to,
  by,
  people,
  parties,
  isRegion,
})

/** A phrase that names parties and nobody who acts for them. */
const partiesOnly = (from: number, to: number, by: ActorPhrase['by'], parties: readonly string[], isRegion = false): ActorPhrase =>
  phraseOf(from, to, by, { people: [], parties }, isRegion)

/** Words with which a phrase that points back can begin. */
export function addPointers(lexicon: Lexicon): void {
  lexicon.list([...PRONOUNS_HE, ...PRONOUNS_SHE, ...PRONOUNS_THEY, ...FIRST_PERSON, ...SECOND_PERSON, 'the', 'both', 'these'], Lists.Pointer)
}

/** Somebody who can act is named here: by name, office, party or body. */
const ACTS = Begins.name | Begins.office | Begins.party | Begins.organisation

/** Finds the actor phrases of tokens [from, to), left to right, and tells the discourse of each. */
export function actorsIn(reading: Reading, lookup: Lookup, discourse: Discourse, from: number, to: number): ActorPhrase[] {
  const phrases: ActorPhrase[] = []
  const { lists } = reading.text.tokens
  for (let i = from; i < to; ) {
    if (((lookup.begins[i] as number) & ACTS) === 0 && ((lists[i] as number) & Lists.Pointer) === 0) {
      i++
      continue
    }
    // "A discussed it with him": he is none of those who stand before in the sentence
    const isObject = keyAt(reading.text, i) === 'him'
    const phrase: ActorPhrase | null = isObject
      ? phraseOf(
          i,
          i + 1,
          'pronoun',
          discourse.single(
            'male',
            gather(phrases, (p) => p.people),
          ),
        )
      : (sameSentence(reading, phrases, i) ?? actorAt(reading, lookup, discourse, i, to))
    if (!phrase) {
      i++
      continue
    }
    phrases.push(phrase)
    discourse.note(phrase)
    i = phrase.to
  }
  return phrases
}

/** "a decision made by President A shortly before he flew to Oslo": someone of this sentence, its subject rather than another. */
function sameSentence(reading: Reading, phrases: readonly ActorPhrase[], at: number): ActorPhrase | null {
  const { text } = reading
  const key = keyAt(text, at)
  const isHe = PRONOUNS_HE.has(key)
  if ((!isHe && !PRONOUNS_SHE.has(key)) || phrases.length === 0) return null
  const gender = isHe ? 'male' : 'female'
  const fitting = phrases.filter((p) => {
    const person = p.people.length === 1 && (p.by === 'name' || p.by === 'office') ? reading.people[p.people[0] as number] : undefined
    return person !== undefined && (person.gender == null || person.gender === gender)
  })
  // "He noted that President A had given instructions, and that he was glad": the one with whom the sentence began
  const first = phrases[0] as ActorPhrase
  if (first.by === 'pronoun' && first.people.length === 1 && keyAt(text, first.from) === key) return phraseOf(at, at + 1, 'pronoun', first)
  // "Minister A's visit is before Mr B's trip, during which he will …": the one before "which"
  const isAside = [1, 2].some((k) => keyAt(text, at - k) === 'which' && /^(during|where|in|on|after)$/.test(keyAt(text, at - k - 1)))
  const free = isAside ? undefined : fitting.find((p) => !GOVERNING.has(keyAt(text, keyAt(text, p.from - 1) === 'the' ? p.from - 2 : p.from - 1)))
  const found = free ?? fitting.at(-1)
  return found ? phraseOf(at, at + 1, 'pronoun', found) : null
}

const GOVERNING = new Set('with of to for about from by against on toward towards'.split(' '))

function actorAt(reading: Reading, lookup: Lookup, discourse: Discourse, at: number, limit: number): ActorPhrase | null {
  const office = lookup.office.get(at)
  if (office && office.to <= limit) return officeActor(reading, lookup, discourse, office, limit)
  const name = lookup.name.get(at)
  if (name) return phraseOf(at, name.to, 'name', discourse.acting([name.person]))
  const party = lookup.party.get(at)
  // "Kenya's Grace Otieno": one phrase
  const own = party && keyAt(reading.text, party.to) === "'s" ? lookup.name.get(party.to + 1) : undefined
  if (own && own.to <= limit) return phraseOf(at, own.to, 'name', discourse.acting([own.person]))
  if (party) return partyActor(reading, lookup, discourse, party, limit)
  const organisation = lookup.organisation.get(at)
  if (organisation) return partiesOnly(at, organisation.to, 'organisation', [actingFor(organisation.party ?? organisation.name)])
  return (reading.text.tokens.word[at]?.lists ?? 0) & Lists.Pointer ? pointingActor(reading.text, lookup, discourse, at, limit) : null
}

/** "Deputy Prime Minister, Minister of Foreign Affairs and Special Envoy Anna Berg" is the most that anybody is called. */
const STACKED_OFFICES = 4

/** "Foreign Minister Mukhtar Tileuberdi", "Dr. Jaishankar", "the Secretary", "the Prime Minister of Japan". */
function officeActor(reading: Reading, lookup: Lookup, discourse: Discourse, office: OfficeMention, limit: number, depth = 0): ActorPhrase {
  const name = nameAfter(reading.text, lookup, office.to, limit)
  if (name) return phraseOf(office.from, name.to, 'name', discourse.acting([name.person]))
  const stacked = depth < STACKED_OFFICES ? (lookup.office.get(office.to) ?? lookup.office.get(office.to + 1)) : undefined
  if (stacked && stacked.from - office.to <= 1 && /^(and|–|-|,|&)$/.test(keyAt(reading.text, office.to) || 'and')) {
    const inner = officeActor(reading, lookup, discourse, stacked, limit, depth + 1)
    if (inner.by === 'name') return phraseOf(office.from, inner.to, 'name', inner)
  }
  if (office.plural && office.of) {
    const row = partiesFrom(reading.text, lookup, { party: discourse.partyOf(office.of), to: office.to })
    const both = row.parties.length > 1 ? holdersOf(discourse, office, row.parties) : null
    if (both) return phraseOf(office.from, row.to, 'office', both)
    if (row.parties.length > 1 && !/^('s|')$/.test(keyAt(reading.text, row.to))) return partiesOnly(office.from, row.to, 'office', row.parties)
  }
  // "diplomatic representatives from Peru" are not those of whom the text has spoken
  const isToldWhose = /^(from|of)$/.test(keyAt(reading.text, office.to))
  if (office.plural) return partiesOnly(office.from, office.to, 'office', office.of ? [discourse.partyOf(office.of)] : isToldWhose ? [] : discourse.sides())
  const joint = office.of === null && keyAt(reading.text, office.to) === 'and' ? lookup.office.get(office.to + 1) : undefined
  // "the President and Prime Minister of Kenya": both are Kenya's
  // "the Minister and his Kenyan counterpart": of Kenya's, whoever was spoken of last
  const relative = office.of !== null && /^(counterpart|colleague|envoy)$/.test(office.head) ? discourse.lastOf(discourse.partyOf(office.of)) : null
  const person = discourse.holderOf(joint?.of ? { ...office, of: joint.of } : office) ?? relative
  if (person === null && joint?.of) return partiesOnly(office.from, office.to, 'office', [discourse.partyOf(joint.of)])
  if (person !== null) return phraseOf(office.from, office.to, 'office', discourse.acting([person]))
  const own = office.of === null ? discourse.ownOffice(office) : discourse.partyOf(office.of)
  return partiesOnly(office.from, office.to, 'office', own === null ? [] : [own])
}

/** Who of the text holds an office for each of the parties: "the Presidents of Kenya and Peru"; nobody unless all are known. */
function holdersOf(discourse: Discourse, office: OfficeMention, parties: readonly string[]): Actors | null {
  const people = parties.map((party) => discourse.holderOf({ ...office, of: party, plural: false }))
  return people.every((p): p is number => p !== null) && new Set(people).size === parties.length ? discourse.acting(people) : null
}

/** "the French and Kenyan presidents": two adjectives, one office each. */
function adjectivesTo(text: Text, lookup: Lookup, discourse: Discourse, first: PartyMention): ActorPhrase | null {
  if (first.via !== 'adjective') return null
  const parties = [first.party]
  for (let i = first.to; /^(,|and)$/.test(keyAt(text, i)); ) {
    const next = keyAt(text, i) === ',' && keyAt(text, i + 1) === 'and' ? i + 2 : i + 1
    const office = lookup.office.get(next)
    if (office?.plural && office.of) {
      const holders = holdersOf(discourse, office, [...parties, discourse.partyOf(office.of)])
      return holders && phraseOf(first.from, office.to, 'office', holders)
    }
    const party = lookup.party.get(next)
    if (party?.via !== 'adjective') return null
    parties.push(party.party)
    i = party.to
  }
  return null
}

/** "Israeli leaders", "the Russian side", "the Kazakh diplomat", "Kazakhstan". */
function partyActor(reading: Reading, lookup: Lookup, discourse: Discourse, party: PartyMention, limit: number): ActorPhrase {
  const { text } = reading
  const both = adjectivesTo(text, lookup, discourse, party)
  if (both) return both
  let to = party.to
  if (/^('s|')$/.test(keyAt(text, to))) to++
  let noun = to
  while (
    noun < limit &&
    noun < to + 3 &&
    !GROUP_NOUNS.has(keyAt(text, noun)) &&
    !NON_STATE.has(keyAt(text, noun)) &&
    keyAt(text, noun) !== 'capital' &&
    !lookup.party.get(noun) &&
    isModifier(text, noun)
  )
    noun++
  const head = keyAt(text, noun)
  if (noun < limit && noun > party.to && NON_STATE.has(head)) return partiesOnly(party.from, noun + 1, 'organisation', [])
  if (head === 'capital') return partiesOnly(party.from, noun + 1, 'place', [])
  if (noun < limit && (PERSON_NOUNS.has(head) || GROUP_NOUNS.has(head))) {
    const person = PERSON_NOUNS.has(head) ? discourse.lastOf(party.party) : null
    if (person !== null) return phraseOf(party.from, noun + 1, 'office', discourse.acting([person]))
    return partiesOnly(party.from, noun + 1, 'party', [party.party])
  }
  return partiesOnly(party.from, party.to, 'party', [party.party], party.via === 'region')
}

const isModifier = (text: Text, at: number): boolean =>
  (text.tokens.word[at]?.shape ?? 0) & 5
    ? !/^(and|or|in|on|at|to|of|for|with|is|was|are|were|has|have|will|the|a|an|his|her|its|their|this|left|invited|hosted|received|by|led|leads|headed|heads|held|holds|chaired|chairs|met|meets|signed|attended|joined|discussed|agreed|said|told)$/.test(
        keyAt(text, at),
      )
    : false

/** "of Kenya, Peru and Chad": the states in a row. */
function partiesFrom(
  text: Text,
  lookup: Lookup,
  first: { readonly party: string; readonly to: number },
): { readonly parties: readonly string[]; readonly to: number } {
  const parties = [first.party]
  let to = first.to
  for (;;) {
    let next = to
    while (/^(,|and|the)$/.test(keyAt(text, next)) && next - to < 3) next++
    const party = next > to ? lookup.party.get(next) : undefined
    if (!party || party.via === 'adjective') return { parties, to }
    parties.push(party.party)
    to = party.to
  }
}

/** Verbs before which "the two" stands alone. */
const AFTER_THE_TWO =
  /^(discussed|also|spoke|talked|agreed|concurred|shared|exchanged|reviewed|underscored|underlined|stressed|emphasi[sz]ed|highlighted|reaffirmed|reiterated|noted|pledged|welcomed|expressed|considered|addressed|touched|signed|met|held|had|chaired|cochaired|co|opened|attended|visited|witnessed)$/

/** Pronouns and collectives: "he", "they", "the two leaders", "both sides". */
function pointingActor(text: Text, lookup: Lookup, discourse: Discourse, at: number, limit: number): ActorPhrase | null {
  const word = text.tokens.word[at]
  const key = (word?.shape ?? 0) & (Shape.Dotted | Shape.Initial | Shape.Upper) && word?.text !== 'I' ? '' : keyAt(text, at) // "H.E." is no "he"
  if (PRONOUNS_HE.has(key) || PRONOUNS_SHE.has(key)) return phraseOf(at, at + 1, 'pronoun', discourse.single(PRONOUNS_SHE.has(key) ? 'female' : 'male'))
  if (PRONOUNS_THEY.has(key) && !COLLECTIVES.has(keyAt(text, at + 1)))
    return key === 'we' && !discourse.inSpeech ? null : phraseOf(at, at + 1, 'pronoun', discourse.together())
  if (FIRST_PERSON.has(key) && discourse.inSpeech) return phraseOf(at, at + 1, 'pronoun', discourse.speaker())
  if (SECOND_PERSON.has(key) && discourse.inSpeech) return phraseOf(at, at + 1, 'pronoun', discourse.addressee())
  const start = key === 'the' || key === 'both' || key === 'these' ? at + 1 : -1
  if (start < 0 || start >= limit) return null
  const office = lookup.office.get(start)
  // "the Foreign Minister", "the foreign ministers of Kenya and Peru" are found as offices
  if (office && (!office.plural || (office.of !== null && partiesFrom(text, lookup, { party: office.of, to: office.to }).parties.length > 1))) return null
  const second = keyAt(text, start)
  // "The visiting dignitary held talks": who is on the journey told
  if (key === 'the' && second === 'visiting' && PERSON_NOUNS.has(keyAt(text, start + 1))) {
    const guest = discourse.journey()?.people ?? []
    if (guest.length === 1) return phraseOf(at, start + 2, 'office', discourse.acting(guest))
  }
  const counted = second === 'two' || second === 'three' || second === 'four'
  const noun = counted ? start + 1 : start
  const head = keyAt(text, noun)
  const whose = COLLECTIVES.has(head) && /^(of|from)$/.test(keyAt(text, noun + 1)) ? lookup.party.get(noun + 2) : undefined
  if (whose) {
    const row = partiesFrom(text, lookup, whose)
    const holders = office?.plural && row.parties.length >= 2 ? holdersOf(discourse, office, row.parties) : null
    if (holders) return phraseOf(at, row.to, 'office', holders)
    return partiesOnly(at, whose.to, 'party', [whose.party]) // "the ambassadors of Iran" are not those spoken of
  }
  // "The delegation met with officials in each country", not "the delegation of Peru"
  if (key === 'the' && head === 'delegation' && !/^(of|from|led|headed)$/.test(keyAt(text, noun + 1)) && discourse.travellers().people.length)
    return phraseOf(at, noun + 1, 'collective', discourse.travellers())
  if (
    COLLECTIVES.has(head) ||
    ((head === 'heads' || (head === 'foreign' && !/^(ministry|ministries|office|affairs|policy)$/.test(keyAt(text, noun + 1)))) && noun + 1 < limit)
  )
    return phraseOf(at, noun + 1, 'collective', discourse.together())
  if (counted && second === 'two' && !(text.tokens.word[noun]?.shape ?? 0)) return null
  return counted && second === 'two' && AFTER_THE_TWO.test(head) ? phraseOf(at, noun, 'collective', discourse.together()) : null
}
