import type { OfficeStatus, Setting } from '../types.js'
import { leaderIn } from './leaders.js'
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
  for (const cluster of clusters) {
    const first = cluster.mentions[0]
    if (!first || cluster.mentions.some((m) => m.offices.length > 0) || cluster.words.length < 1) continue
    for (const office of free) {
      const leader = leaderIn(cluster.words, office.head, office.title, year)
      if (!leader || (office.of !== null && office.of !== leader.party && !office.plural)) continue
      if (office.of === null && isAnothers(clusters, office, cluster)) continue
      ascribe(first, office, 'list', office.status)
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

/** Does the bare office already belong to somebody of the text, and to nobody like this one? */
function isAnothers(clusters: readonly Cluster[], office: Office, own: Cluster): boolean {
  if (office.plural) return false
  let latest = -1
  let isOwn = false
  for (const cluster of clusters) {
    const holds = cluster === own || cluster.mentions.some((m) => m.offices.some((a) => a.office.head === office.head && !a.office.ofBody))
    if (!holds) continue
    for (const m of cluster.mentions)
      if (m.from < office.from && m.from > latest) {
        latest = m.from
        isOwn = cluster === own
      }
  }
  return latest >= 0 && !isOwn
}

const APPOINTS = /^(?:appoint|name|nominat|elect|designat|confirm)/

/** "to appoint him Acting Governor of …", "appointed Vadim Shumkov Acting Governor", "his appointment as …". */
export function ascribeAppointments(scene: Scene, offices: readonly Office[], names: Names): void {
  const taken = held(names)
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
      const named = lastBefore(names, i)
      if (named) ascribe(named, office, 'verb', status)
    }
  }
}

const NOUNS = new Set(['appointment', 'election', 're-election', 'reelection', 'inauguration', 'nomination'])

function lastBefore(names: Names, at: number): Names['all'][number] | null {
  let best: Names['all'][number] | null = null
  for (const n of names.all) if (n.to <= at && (!best || n.to > best.to)) best = n
  return best
}
