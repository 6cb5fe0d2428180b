import { COUNTRIES } from '../../../gazetteer/countries.js'
import { ORGANISATIONS } from '../../../gazetteer/organisations.js'
import { keyOf } from '../../base/fold.js'
import { canonicalParty } from './parties.js'

interface Form {
  readonly words: readonly string[]
  readonly party: string
}

/** Words of a name: lower case, no diacritics, no punctuation but "+" ("C5+1"). */
export const wordsIn = (name: string): string[] =>
  keyOf(name)
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}+ ]+/gu, ' ')
    .split(' ')
    .filter(Boolean)

/** Forms of parties by their first word, longest first; institutions are left out, since some are gatherings ("European Council"). */
const FORMS = formsByFirst([
  ...COUNTRIES.flatMap((row) => [...row.names, ...row.adjectives, ...row.people].map((form) => [form, row.name] as const)),
  ...ORGANISATIONS.flatMap((row) =>
    row.kind === 'agency' || row.actsFor !== null ? [] : [...row.names, ...row.acronyms].map((form) => [form, row.name] as const),
  ),
  ['Central Asian', 'Central Asia'],
  ['African', 'Africa'],
])

function formsByFirst(rows: readonly (readonly [form: string, party: string])[]): ReadonlyMap<string, readonly Form[]> {
  const byFirst = new Map<string, Form[]>()
  for (const [form, party] of rows) {
    const words = wordsIn(form)
    const first = words[0]
    if (first === undefined) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, party: canonicalParty(party) }])
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** Takes the names of parties out of a name: "Kazakhstan–EU Cooperation Council" is "cooperation council" of two parties. */
export function withoutParties(name: string): { readonly words: readonly string[]; readonly parties: readonly string[] } {
  const tokens = wordsIn(name)
  const words: string[] = []
  const parties = new Set<string>()
  for (let at = 0; at < tokens.length; ) {
    const form = FORMS.get(tokens[at] as string)?.find((candidate) => candidate.words.every((word, i) => tokens[at + i] === word))
    if (form) {
      parties.add(form.party)
      at += form.words.length
    } else words.push(tokens[at++] as string)
  }
  return { words, parties: [...parties].sort() }
}
