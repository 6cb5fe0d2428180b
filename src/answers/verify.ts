import { failure, ReadoutError } from '../base/errors.js'
import { allFacts } from '../model/all-facts.js'
import { sha256 } from '../base/sha256.js'
import type { Store } from '../store/types.js'
import { understand } from './ask/understand.js'
import { answerOf, table } from './told/answer.js'
import { coverageOf } from './told/coverage-of.js'
import { wasKnown } from './told/known.js'
import { Documents } from './told/sources.js'
import type { Answer, Line, Terms } from './types.js'

const COLUMNS = [
  ['document', 'Document'],
  ['fact', 'Fact'],
  ['wrong', 'What is wrong'],
  ['expected', 'Told'],
  ['found', 'Found'],
] as const
/** Documents checked at once. */
const AT_ONCE = 100

/** Checks for every fact that its quote stands at its place, and for every text that it is the one that was read. No line means that all hold. */
export async function verify(store: Store, terms: Terms): Promise<Answer> {
  const question = await understand(store, terms)
  const wanted = terms.words ?? []
  const counted: { outlet: string | null; published: string | null }[] = []
  const lines: Line[] = []
  const there = new Set<string>()
  let facts = 0
  let batch: string[] = []
  const check = async (): Promise<void> => {
    for (const { document, record } of await store.records(batch)) {
      const text = (await store.text(document.id)) ?? ''
      if (sha256(text) !== document.sha256) lines.push(wrong(document.id, null, 'the text is not the one that was kept', document.sha256, sha256(text)))
      for (const { fact } of allFacts(record)) {
        facts++
        const { quote, start, end } = fact.evidence
        const found = text.slice(start, end)
        if (found !== quote) lines.push(wrong(document.id, fact.id, 'the quote does not stand at its place', quote, found))
      }
    }
    batch = []
  }
  for await (const { id, outlet, published, recorded } of store.documents({ ...(wanted.length ? { where: { id: ['in', wanted] } } : {}), all: true })) {
    there.add(id)
    if (!wasKnown(published ?? recorded.slice(0, 10), question.knownAt)) continue
    counted.push({ outlet, published })
    batch.push(id)
    if (batch.length >= AT_ONCE) await check()
  }
  await check()
  const unknown = wanted.find((id) => !there.has(id))
  if (unknown !== undefined) throw new ReadoutError(failure('DOCUMENT_MISSING', unknown))
  const title = `${numberOf(facts, 'fact')} of ${numberOf(counted.length, 'document')} checked: ${lines.length ? `${lines.length} ${lines.length === 1 ? 'is' : 'are'} wrong` : 'every quote stands at its place'}`
  const answer = await answerOf(question, new Documents(store), {
    question: 'verify',
    title,
    sections: [table('wrong', 'Wrong', COLUMNS, lines)],
    coverage: coverageOf(counted),
  })
  return { ...answer, notes: [] }
}

const numberOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const wrong = (document: string, fact: string | null, what: string, expected: string, found: string): Line => ({
  id: fact === null ? document : `${document}#${fact}`,
  text: `${fact === null ? document : `${document}#${fact}`}: ${what}: “${expected}” was told, “${found}” stands there`,
  fields: { document, fact, wrong: what, expected, found },
  sources: [],
})
