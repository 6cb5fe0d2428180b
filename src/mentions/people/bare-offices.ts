import type { OfficeStatus, Setting } from '../types.js'
import { firstAt } from '../../base/first-at.js'
import { leaderIn, mayLead, type Leader } from './leaders.js'
import type { Cluster } from './merge.js'
import { type Names, ascribe } from './named.js'
import type { Office } from './office.js'
import { keyOfToken, type Scene } from './scene.js'

/**
 * "Vladimir Putin visited the centre. The President toured …": a leader whom the text names without
 * office holds the one that it speaks of elsewhere.
 */
export function ascribeBareOffices(clusters: readonly Cluster[], offices: readonly Office[], names: Names, setting: Setting): void {
  const year = setting.published ? Number(setting.published.slice(0, 4)) : null
  const taken = held(names)
  const free = offices.filter((o) => TOP.has(o.head) && !taken.has(o))
  if (free.length === 0) return
  const holders = new Holders(clusters)
  for (const cluster of clusters) {
    const first = cluster.mentions[0]
    if (!first || cluster.mentions.some((m) => m.offices.length > 0) || cluster.words.length < 1 || !mayLead(cluster.words, year)) continue
    const asked = new Map<string, Leader | null>()
    for (const office of free) {
      const title = `${office.head} ${office.title}`
      let leader = asked.get(title)
      if (leader === undefined) asked.set(title, (leader = leaderIn(cluster.words, office.head, office.title, year)))
      if (!leader || (office.of !== null && office.of !== leader.party && !office.plural)) continue
      if (office.of === null && holders.isAnothers(office, cluster)) continue
      ascribe(first, office, 'list', office.status)
      holders.forget(office.head)
      const own = first.offices[0]
      if (own) {
        own.of = leader.party
        own.basis = 'list of leaders'
        if (office.plural) own.status = 'current'
      }
      break
    }
  }
}

function held(names: Names): Set<Office> {
  const taken = new Set<Office>()
  for (const named of names.all) for (const a of named.offices) taken.add(a.office)
  return taken
}

const TOP = new Set(['president', 'minister', 'premier', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'pm', 'secretary', 'taoiseach'])

/** The people who hold offices of one head, by where the text names them. */
class Holders {
  readonly #clusters: readonly Cluster[]
  readonly #byHead = new Map<string, { from: number; cluster: Cluster }[]>()

  constructor(clusters: readonly Cluster[]) {
    this.#clusters = clusters
  }

  /** To be told when somebody gets an office of that head. */
  forget(head: string): void {
    this.#byHead.delete(head)
  }

  /** Does the bare office already belong to somebody of the text, and to nobody like this one? */
  isAnothers(office: Office, own: Cluster): boolean {
    if (office.plural) return false
    const latest = lastBegun(this.#of(office.head), office.from)
    return latest !== undefined && latest.cluster !== own && latest.from > (lastBegun(own.mentions, office.from)?.from ?? -1)
  }

  #of(head: string): { from: number; cluster: Cluster }[] {
    let known = this.#byHead.get(head)
    if (!known) {
      const holding = this.#clusters.filter((c) => c.mentions.some((m) => m.offices.some((a) => a.office.head === head && !a.office.ofBody)))
      known = holding.flatMap((cluster) => cluster.mentions.map(({ from }) => ({ from, cluster }))).sort((a, b) => a.from - b.from)
      this.#byHead.set(head, known)
    }
    return known
  }
}

const lastBegun = <M extends { readonly from: number }>(mentions: readonly M[], before: number): M | undefined => mentions[firstAt(mentions, before) - 1]

const APPOINTS = /^(?:appoint|name|nominat|elect|designat|confirm)/

/** "to appoint him Acting Governor of …", "appointed Vadim Shumkov Acting Governor", "his appointment as …". */
export function ascribeAppointments(scene: Scene, offices: readonly Office[], names: Names): void {
  const taken = held(names)
  let byEnd: Names['all'] | null = null
  for (const office of offices) {
    if (taken.has(office) || office.plural) continue
    let i = office.from - 1
    if (keyOfToken(scene, i) === 'as' || keyOfToken(scene, i) === 'to') i--
    const key = keyOfToken(scene, i)
    const direct = names.to(i + 1)
    const status: OfficeStatus = office.status === 'current' ? 'incoming' : office.status
    if (direct && APPOINTS.test(keyOfToken(scene, direct.from - 1))) ascribe(direct, office, 'verb', status)
    else if (
      ((key === 'him' || key === 'her') && APPOINTS.test(keyOfToken(scene, i - 1))) ||
      (NOUNS.has(key) && (keyOfToken(scene, i - 1) === 'his' || keyOfToken(scene, i - 1) === 'her'))
    ) {
      const named = (byEnd ??= [...names.all].sort((a, b) => a.to - b.to))[firstEndAfter(byEnd, i) - 1]
      if (named) ascribe(named, office, 'verb', status)
    }
  }
}

const NOUNS = new Set(['appointment', 'election', 're-election', 'reelection', 'inauguration', 'nomination'])

/** Index of the first name that ends after a token. */
function firstEndAfter(byEnd: Names['all'], token: number): number {
  let low = 0
  let high = byEnd.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byEnd[middle] as Names['all'][number]).to <= token) low = middle + 1
    else high = middle
  }
  return low
}
