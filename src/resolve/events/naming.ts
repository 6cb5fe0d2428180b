import type { EngagementKind } from '../../model/types.js'
import { slugOf, suffixOf } from '../slug.js'
import { type Cluster, documentsOf } from './cluster.js'
import type { Told } from './told.js'

/** Which cluster an occasion is called by: the visit rather than one of its meetings. */
const FIRST: readonly EngagementKind[] = ['visit', 'conference', 'consultations', 'meeting', 'signing', 'ceremony', 'call']
const KINDS: Readonly<Record<EngagementKind, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  consultations: 'Consultations',
  conference: 'Conference',
  signing: 'Signing',
  ceremony: 'Ceremony',
}

/** Clusters of an occasion, the one it is called by first. */
export const inRank = (clusters: readonly Cluster[]): Cluster[] =>
  [...clusters].sort((a, b) => FIRST.indexOf(a.core.kind) - FIRST.indexOf(b.core.kind) || documentsOf(b) - documentsOf(a) || a.number - b.number)

/** Names under which reports tell of a gathering, most frequent first. */
export function namesOf(clusters: readonly Cluster[]): string[] {
  const times = new Map<string, number>()
  for (const { reports } of clusters) for (const { name } of reports) if (name) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
}

/** "Cooperation Council between the European Union and Kazakhstan", "Visit in Astana: Olaf Scholz, Kassym-Jomart Tokayev". */
export function labelOf(clusters: readonly Cluster[]): string {
  const [name] = namesOf(clusters)
  if (name) return name.slice(0, 1).toUpperCase() + name.slice(1)
  const { kind, place, parties } = (clusters[0] as Cluster).core
  const names = namesInFull(clusters)
  const who = names.length > 0 ? names.slice(0, 4) : parties.slice(0, 4)
  return `${KINDS[kind]}${place ? ` in ${place}` : ''}${who.length > 0 ? `: ${who.join(', ')}` : ''}`
}

/** One name for each person: the one that the first report uses. */
function namesInFull(clusters: readonly Cluster[]): string[] {
  const names = new Map<string, string>()
  for (const { reports } of clusters)
    for (const told of reports) told.people.forEach((person, i) => !names.has(person) && names.set(person, told.names[i] ?? person))
  return [...names.values()]
}

/** Ids of occasions: "event:2025-04-04-european-union-central-asia-summit", made of the date and the name or the parties and kind. */
export class EventIds {
  /** Ids in use by month; old months are forgotten, since an id begins with its date. */
  private readonly used = new Map<string, Set<string>>()

  idOf(clusters: readonly Cluster[]): string {
    const { core } = clusters[0] as Cluster
    const [name] = namesOf(clusters)
    const first = earliest(clusters)
    const date = core.start ?? first.known
    const parties = [...core.parties].sort().slice(0, 3)
    const plain = `event:${date}-${slugOf(name ?? [...parties, core.kind].join(' '))}`
    const month = date.slice(0, 7)
    const used = this.used.get(month) ?? new Set<string>()
    this.used.set(month, used)
    let id = used.has(plain) ? `${plain}-${suffixOf(first.doc)}` : plain
    for (let n = 2; used.has(id); n++) id = `${plain}-${suffixOf(first.doc)}${n}`
    used.add(id)
    return id
  }

  /** Forgets the ids of months before a date. */
  forgetBefore(month: string): void {
    for (const known of this.used.keys()) if (known < month) this.used.delete(known)
  }
}

/** The report that was published first. */
export function earliest(clusters: readonly Cluster[]): Told {
  let first: Told | null = null
  for (const { reports } of clusters)
    for (const told of reports) if (!first || told.known < first.known || (told.known === first.known && told.doc < first.doc)) first = told
  return first as Told
}
