import { byCodePoint } from '../../base/code-point.js'
import { HashTable } from '../hash-table.js'
import { romanise } from '../names/romanise.js'
import { slugOf, suffixOf } from '../slug.js'
import type { Clusters } from './clusters.js'
import { Tally } from '../tally.js'
import type { PersonNode } from './node.js'

/** Ids of people, by the root of each: by the form that most documents use, whole names before single words; of two with one name the earlier known keeps it plain. */
export function personIds(clusters: Clusters): (string | undefined)[] {
  const { nodes } = clusters
  const roots: number[] = []
  const firsts: string[] = []
  for (let index = 0; index < nodes.length; index++) {
    if (!clusters.isRoot(index)) continue
    const first = earliest(clusters, index)
    if (first.anchorDoc === '') continue
    roots.push(index)
    // A blank stands before all that may follow in a day, so that days sort as days.
    firsts.push(`${first.anchorKnown} ${first.anchorDoc}`)
  }
  const order = Uint32Array.from({ length: roots.length }, (_, i) => i).sort((i, j) => {
    const [x, y] = [roots[i] as number, roots[j] as number]
    return byCodePoint(firsts[i] as string, firsts[j] as string) || byCodePoint(labelOf(clusters, x), labelOf(clusters, y)) || x - y
  })
  const taken = new HashTable()
  const ids: (string | undefined)[] = new Array<string | undefined>(nodes.length).fill(undefined)
  for (const at of order) {
    const root = roots[at] as number
    const plain = personId(labelOf(clusters, root))
    let id = plain
    for (let n = 1; taken.has(id); n++) id = `${plain}-${suffixOf(earliest(clusters, root).anchorDoc)}${n === 1 ? '' : `-${n}`}`
    taken.set(id, 1)
    ids[root] = id
  }
  return ids
}

function earliest(clusters: Clusters, root: number): PersonNode {
  return clusters
    .membersOf(root)
    .map((i) => clusters.nodes.at(i))
    .reduce((a, b) =>
      b.anchorDoc !== '' && (a.anchorDoc === '' || byCodePoint(`${b.anchorKnown} ${b.anchorDoc}`, `${a.anchorKnown} ${a.anchorDoc}`) < 0) ? b : a,
    )
}

function labelOf(clusters: Clusters, root: number): string {
  const forms = new Tally<string>()
  for (const member of clusters.membersOf(root)) for (const [form, count] of clusters.nodes.at(member).forms) forms.add(form, count)
  return bestForm(forms)
}

/** The form of most documents; of equal ones the longest, then the first by code point. Forms without initials go before those with. */
export function bestForm(forms: Iterable<readonly [string, number]>): string {
  const hasInitial = (form: string): number => (/(?:^|\s)\p{L}\.?(?:\s|$)/u.test(form) ? 1 : 0)
  const [best] = [...forms].sort(([a, m], [b, n]) => hasInitial(a) - hasInitial(b) || n - m || b.length - a.length || byCodePoint(a, b))
  return best?.[0] ?? ''
}

/** "Kassym-Jomart Tokayev", "Касым-Жомарт Токаев": "person:kassym-jomart-tokayev". */
export const personId = (label: string): string => `person:${slugOf(romanise(label)) || 'unnamed'}`
