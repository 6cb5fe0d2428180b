import { sha256 } from '../base/sha256.js'
import type { Evidence, TokenRange } from '../base/span.js'
import type {
  AgreementDraft,
  CommitmentDraft,
  Draft,
  EngagementDraft,
  FigureDraft,
  InitiativeDraft,
  OfficeDraft,
  OrganizationDraft,
  QuotationDraft,
  TopicDraft,
} from '../facts/types.js'
import type { Reading } from '../mentions/types.js'
import type { Certainty, Party, Person, ReadoutRecord, SourceDocument } from '../model/types.js'
import { type Text, spanOf } from '../text/text.js'

export interface Drafts {
  readonly offices: readonly OfficeDraft[]
  readonly engagements: readonly EngagementDraft[]
  readonly topics: readonly TopicDraft[]
  readonly commitments: readonly CommitmentDraft[]
  readonly agreements: readonly AgreementDraft[]
  readonly initiatives: readonly InitiativeDraft[]
  readonly figures: readonly FigureDraft[]
  readonly quotations: readonly QuotationDraft[]
  readonly organizations: readonly OrganizationDraft[]
}

/** Words of the text behind a token range. Cut from the source itself, so a quote can't differ from it. */
export function cite(text: Text, range: TokenRange): Evidence {
  const { start, end } = spanOf(text, range)
  return { quote: text.source.slice(start, end), start, end }
}

/** Stage 5: drafts become cited facts with ids. `language` is the one the text was found to be in. */
export function assemble(document: SourceDocument, language: string, reading: Reading, drafts: Drafts): ReadoutRecord {
  const { text } = reading
  const facts = <D extends Draft, F extends object>(letter: string, list: readonly D[], rest: (draft: D) => F): (Proof & F)[] =>
    list.map((draft, index) => joined(proof(text, `${letter}${index + 1}`, draft), rest(draft)))
  return {
    id: document.id,
    document: {
      address: document.url ?? null,
      outlet: document.outlet ?? null,
      side: reading.setting.home,
      published: document.published ?? null,
      title: document.title ?? null,
      language,
      sha256: sha256(document.text),
      ...(document.provenance ? { provenance: { ...document.provenance } } : {}),
      ...(document.extra ? { extra: { ...document.extra } } : {}),
    },
    people: peopleOf(reading),
    offices: facts('h', drafts.offices, ({ title, of, status }) => ({ title, of, status })),
    organizations: facts('o', drafts.organizations, ({ name, acronym, party, seat }) => ({ name, acronym, party, seat })),
    parties: partiesOf(reading),
    engagements: facts('e', drafts.engagements, (e) => ({
      kind: e.kind,
      status: e.status,
      name: e.name,
      people: e.people.map((i) => reading.people[i]?.name ?? '').filter(Boolean),
      parties: [...e.parties],
      start: e.start,
      end: e.end,
      place: e.place,
      when: e.when && cite(text, e.when),
      where: e.where && cite(text, e.where),
      level: e.level,
      topics: topicsIn(drafts.topics, reading, e),
    })),
    topics: facts('t', drafts.topics, ({ code }) => ({ code })),
    commitments: facts('c', drafts.commitments, ({ kind, by, to, due }) => ({ kind, by: [...by], to: [...to], due })),
    agreements: facts('a', drafts.agreements, ({ name, acronym, parties, status }) => ({ name, acronym, parties: [...parties], status })),
    initiatives: facts('i', drafts.initiatives, ({ name, acronym }) => ({ name, acronym })),
    figures: facts('f', drafts.figures, ({ range: _r, rule: _u, basis: _b, ...figure }) => figure),
    quotations: facts('q', drafts.quotations, ({ speaker, words }) => ({ speaker, words })),
    problems: [],
  }
}

/** What every fact begins with. */
interface Proof {
  readonly id: string
  readonly evidence: Evidence
  readonly rule: string
  readonly certainty: Certainty
  readonly basis: string | null
}

/** One object of the two. Not by spreading: properties added behind a spread cost the JavaScript engine a new shape each. */
const joined = <A extends object, B extends object>(first: A, rest: B): A & B => Object.assign(first, rest)

function proof(text: Text, id: string, draft: Draft): Proof {
  return { id, evidence: cite(text, draft.range), rule: draft.rule, certainty: draft.basis ? 'inferred' : 'stated', basis: draft.basis }
}

function peopleOf(reading: Reading): Person[] {
  return reading.people.map((person, index) => {
    const first = person.mentions.find((m) => m.name === person.name) ?? person.mentions[0]
    const range = first ?? { from: 0, to: 1 }
    return joined(proof(reading.text, `p${index + 1}`, { range, rule: person.rule, basis: null }), {
      name: person.name,
      names: [...person.names],
      party: person.party,
      positions: person.positions.map((position, k) =>
        joined(proof(reading.text, `p${index + 1}.${k + 1}`, position), {
          title: position.title,
          of: position.of,
          status: position.status,
          from: position.from,
          to: position.to,
        }),
      ),
    })
  })
}

const GROUPS = new Set(['group', 'region'])

function partiesOf(reading: Reading): Party[] {
  const byName = new Map<string, { first: Reading['parties'][number]; as: Set<string> }>()
  for (const mention of reading.parties) {
    const known = byName.get(mention.party)
    const { start, end } = spanOf(reading.text, mention)
    const words = reading.text.source.slice(start, end)
    if (known) known.as.add(words)
    else byName.set(mention.party, { first: mention, as: new Set([words]) })
  }
  return [...byName].map(([name, { first, as }], index) =>
    joined(proof(reading.text, `s${index + 1}`, { range: first, rule: `party.${first.via}`, basis: null }), {
      name,
      kind: GROUPS.has(first.via)
        ? ('group' as const)
        : first.via === 'organisation' || first.via === 'institution'
          ? ('organisation' as const)
          : ('state' as const),
      as: [...as],
    }),
  )
}

/** Topics told in the sentence of an engagement belong to it; a document's other topics are not guessed onto it. */
function topicsIn(topics: readonly TopicDraft[], reading: Reading, e: EngagementDraft): string[] {
  const sentence = reading.text.sentenceOf[e.range.from]
  return [...new Set(topics.filter((t) => reading.text.sentenceOf[t.range.from] === sentence).map((t) => t.code))]
}
