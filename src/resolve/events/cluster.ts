import type { RelationRow } from '../../model/rows.js'
import { isNamed, type Series } from './series.js'
import type { Told } from './told.js'
import { gapOf, type When } from './when.js'

/** Reports of one engagement, with what they tell together: `core` is the most exact of all that was told. */
export interface Cluster {
  /** In the order of making: settles ties. */
  readonly number: number
  readonly reports: Told[]
  /** Of its reports; null while there is only one. */
  documents: Set<string> | null
  core: Told
  isOpen: boolean
  /** What it may be the same as, but not safely. */
  doubt: RelationRow | null
}

export const clusterOf = (number: number, told: Told): Cluster => ({
  number,
  reports: [told],
  documents: null,
  core: told,
  isOpen: true,
  doubt: null,
})

export function join(cluster: Cluster, told: Told): void {
  take(cluster, told)
  cluster.core = coreOf(cluster.core, told)
}

/** Takes over what the report tells more exactly. People add up; of parties the shortest list counts, which names the sides and not the hosts. */
function coreOf(core: Told, told: Told): Told {
  const finerPlace = core.where.town === null && told.where.town !== null
  return {
    ...core,
    status: core.status === 'held' || told.status !== 'held' ? core.status : 'held',
    name: core.name ?? told.name,
    place: finerPlace ? told.place : (core.place ?? told.place),
    where: finerPlace || core.place === null ? told.where : core.where,
    people: union(core.people, told.people),
    parties:
      core.parties.length < 2
        ? union(told.parties, core.parties)
        : told.parties.length >= 2 && told.parties.length < core.parties.length
          ? told.parties
          : core.parties,
    context: core.parties.length < 2 ? told.context : core.context,
    series: seriesOf(core, told),
    ...timeOf(core, told),
  }
}

/** The fuller name; of two equally full ones that with parties in it. */
function seriesOf({ series: a }: Told, { series: b }: Told): Series {
  const isFuller = isNamed(b) && (!isNamed(a) || (b.isOwn && !a.isOwn && b.words.length >= a.words.length))
  const fuller = isFuller ? b : a
  return a.ordinal === null && b.ordinal !== null ? { ...fuller, ordinal: b.ordinal } : fuller
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  const more = b.filter((x) => !a.includes(x))
  return more.length === 0 ? a : [...a, ...more].slice(0, 64)
}

const RANK: Readonly<Record<When['told'], number>> = { day: 3, month: 2, period: 1, none: 0 }
const rankOf = (when: When): number => RANK[when.told] * 2 + (when.loose ? 0 : 1)

/** The more exact of two dates; of two equally exact ones what both allow. A visit's first and last day outdo one of its days only for a visit. */
function timeOf(core: Told, told: Told): Pick<Told, 'when' | 'start' | 'end'> {
  const [a, b] = [core.when, told.when]
  if (rankOf(b) > rankOf(a)) return { when: b, start: told.start, end: told.end }
  if (rankOf(b) < rankOf(a) || gapOf(a, b) > 0) return { when: a, start: core.start, end: core.end }
  const isWider = b.to - b.from > a.to - a.from
  return isWider === (core.kind === 'visit' || core.kind === 'conference')
    ? { when: b, start: told.start, end: told.end }
    : { when: a, start: core.start, end: core.end }
}

/** Makes all reports of one cluster reports of another; the first is gone then. */
export function merge(from: Cluster, into: Cluster, isSameDate = true): void {
  from.isOpen = false
  for (const told of from.reports) {
    if (isSameDate) join(into, told)
    else take(into, told)
  }
}

function take(cluster: Cluster, told: Told): void {
  if (!cluster.documents) cluster.documents = new Set(cluster.reports.map(({ doc }) => doc))
  cluster.documents.add(told.doc)
  cluster.reports.push(told)
}

/** Does a document tell of it? */
export const hasDocument = ({ documents, reports }: Cluster, doc: string): boolean => (documents ? documents.has(doc) : reports[0]?.doc === doc)

/** Number of documents that tell of it. */
export const documentsOf = ({ documents }: Cluster): number => documents?.size ?? 1

/** Number of documents that tell of both. */
export function sharedDocuments(a: Cluster, b: Cluster): number {
  const [few, many] = documentsOf(a) <= documentsOf(b) ? [a, b] : [b, a]
  if (!few.documents) return hasDocument(many, (few.reports[0] as Told).doc) ? 1 : 0
  let shared = 0
  for (const doc of few.documents) if (hasDocument(many, doc)) shared++
  return shared
}
