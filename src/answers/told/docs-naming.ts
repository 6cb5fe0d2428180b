import type { Store } from '../../store/types.js'
import type { Question } from '../ask/understand.js'

/** Documents asked for at once. */
const AT_ONCE = 400

/** Those of some documents that name all the parties and people asked for. */
export async function docsNaming(store: Store, docs: readonly string[], { parties, people }: Pick<Question, 'parties' | 'people'>): Promise<Set<string>> {
  let left = [...new Set(docs)]
  const keep = async (rowsOf: (some: readonly string[]) => Promise<readonly { readonly doc: string }[]>): Promise<void> => {
    const there = new Set<string>()
    for (let at = 0; at < left.length; at += AT_ONCE) for (const { doc } of await rowsOf(left.slice(at, at + AT_ONCE))) there.add(doc)
    left = left.filter((doc) => there.has(doc))
  }
  for (const party of parties) await keep((some) => store.rows('party', { where: { doc: ['in', some], party: ['=', party] } }))
  for (const person of people) await keep((some) => store.rows('person', { where: { doc: ['in', some], person: ['=', person] } }))
  return new Set(left)
}
