import { why } from '../answers/why.js'
import type { Answer } from '../answers/types.js'
import { failure, ReadoutError } from '../base/errors.js'
import { allFacts, type AnyFact, type ListedFact } from '../model/all-facts.js'
import { seenBy } from '../store/seen/seen-by.js'
import type { Store } from '../store/types.js'
import type { FactTrace } from '../../web/src/why-view.js'
import { whyHtml } from '../../web/src/render.js'
import type { Asker } from './access.js'
import type { AssetShelf } from './assets.js'
import { frameOf } from './frame.js'
import { seen } from './seen.js'

/** How rules are looked up; handed in, since only the command line may look into the tables of the engine. */
export type Tracer = (
  fact: ListedFact,
  document: { readonly id: string; readonly text: string },
) => Promise<{
  readonly before: string
  readonly after: string
  readonly rule: { readonly file: string; readonly says: string | null; readonly row: object | null } | null
}>

/** Examples of a rule that are shown, and phrases of its row. */
const EXAMPLES = 4
const PHRASES = 24

/** The page of one fact: why it is there. */
export async function whyPage(
  kept: Store,
  tracer: Tracer,
  id: string,
  fact: string,
  url: URL,
  asker: Asker,
  assets: AssetShelf,
  today: string,
): Promise<string> {
  const store = seenBy(kept, asker.markings)
  const document = await seen(store, id, asker.markings)
  const [record] = await store.records([document.id])
  const listed = record && [...allFacts(record.record)].find((one) => one.fact.id === fact)
  if (!listed)
    throw new ReadoutError(failure('ANSWER_MISSING', null, { what: `A fact ${fact.slice(0, 40)}`, hint: 'Facts stand beside the text of their document.' }))
  const trace = await traceOf(tracer, listed, { id: document.id, text: (await store.text(document.id)) ?? '' })
  const answer = await belongings(store, `${document.id}#${fact}`, asker, today)
  const frame = frameOf(url, `Why “${shortened(listed.fact.evidence.quote)}”?`, asker, assets, [], [], ['document.css'])
  return whyHtml(frame, { document: { id: document.id, title: document.title }, fact, trace, answer })
}

async function traceOf(tracer: Tracer, listed: ListedFact, document: { readonly id: string; readonly text: string }): Promise<FactTrace> {
  const { kind, fact } = listed
  const { before, after, rule } = await tracer(listed, document)
  const {
    id: _id,
    yes = [],
    no = [],
    ...row
  } = (rule?.row ?? {}) as Readonly<Record<string, unknown>> & { readonly yes?: readonly string[]; readonly no?: readonly string[] }
  return {
    kind,
    says: fieldsOf(fact),
    quote: fact.evidence.quote,
    before,
    after,
    certainty: fact.certainty,
    basis: fact.basis,
    rule: {
      id: fact.rule,
      file: rule?.file ?? null,
      says: rule?.says ?? null,
      row: fieldsOf(row),
      fires: yes.slice(0, EXAMPLES),
      not: no.slice(0, EXAMPLES),
    },
  }
}

/** A position has no row of its own, and so nothing to belong to. */
async function belongings(store: Store, name: string, { markings }: Asker, today: string): Promise<Answer | null> {
  try {
    return await why(store, { words: [name], markings, today })
  } catch (error) {
    if (error instanceof ReadoutError && error.failure.code === 'ANSWER_MISSING') return null
    throw error
  }
}

const OWN: ReadonlySet<string> = new Set(['id', 'evidence', 'rule', 'certainty', 'basis', 'positions'])

/** Fields of a fact or a rule that say something, each in a line. */
const fieldsOf = (fields: AnyFact | object): (readonly [string, string])[] =>
  (Object.entries(fields) as [string, unknown][]).flatMap(([name, value]) => {
    const isEmpty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    return isEmpty || OWN.has(name) ? [] : [[name, inOneLine(value)] as const]
  })

function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `${value.slice(0, PHRASES).map(inOneLine).join('; ')}${value.length > PHRASES ? `; and ${value.length - PHRASES} more` : ''}`
  return 'quote' in value ? `“${String(value.quote)}”` : JSON.stringify(value)
}

const shortened = (quote: string): string => (quote.length > 70 ? `${quote.slice(0, 69).replace(/\s+\S*$/, '')} …` : quote)
