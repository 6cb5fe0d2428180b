import { byCodePoint } from '../../base/code-point.js'
import { romanise } from '../names/romanise.js'
import { slugOf, suffixOf } from '../slug.js'
import type { Clusters } from './clusters.js'
import { Tally } from './tally.js'
import type { PersonNode } from './node.js'

/** A person of many documents, before mentions are counted. */
export interface Identity {
  readonly id: string
  readonly label: string
}

/** Names the people: by the form that most documents use, whole names before single words; of two with one name the earlier known keeps it plain. */
export function identitiesOf(clusters: Clusters): (Identity | undefined)[] {
  const roots = clusters.nodes.filter((node) => clusters.rootOf(node.index) === node.index && earliest(clusters, node.index).anchorDoc !== '')
  const named = roots.map((node) => ({
    root: node.index,
    label: labelOf(clusters.membersOf(node.index).map((i) => clusters.nodes[i] as PersonNode)),
    first: earliest(clusters, node.index),
  }))
  named.sort(
    (x, y) =>
      byCodePoint(x.first.anchorKnown, y.first.anchorKnown) ||
      byCodePoint(x.first.anchorDoc, y.first.anchorDoc) ||
      byCodePoint(x.label, y.label) ||
      x.root - y.root,
  )
  const taken = new Set<string>()
  const identities: (Identity | undefined)[] = new Array<Identity | undefined>(clusters.nodes.length).fill(undefined)
  for (const { root, label, first } of named) {
    const plain = personId(label)
    let id = plain
    for (let n = 1; taken.has(id); n++) id = `${plain}-${suffixOf(first.anchorDoc)}${n === 1 ? '' : `-${n}`}`
    taken.add(id)
    identities[root] = { id, label }
  }
  return identities
}

function earliest(clusters: Clusters, root: number): PersonNode {
  return clusters
    .membersOf(root)
    .map((i) => clusters.nodes[i] as PersonNode)
    .reduce((a, b) =>
      b.anchorDoc !== '' && (a.anchorDoc === '' || byCodePoint(`${b.anchorKnown} ${b.anchorDoc}`, `${a.anchorKnown} ${a.anchorDoc}`) < 0) ? b : a,
    )
}

function labelOf(nodes: readonly PersonNode[]): string {
  const forms = new Tally<string>()
  for (const node of nodes) for (const [form, count] of node.forms) forms.add(form, count)
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
