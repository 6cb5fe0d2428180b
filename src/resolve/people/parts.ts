import { firstDay } from '../../base/date.js'
import { isSameOffice, type OfficeRole } from './office-role.js'
import { contradict, periodOf, type PersonNode, type Sighting } from './node.js'

/** One of several people who bear one name for one party: the offices, the years, or the documents that mark them. */
export interface Part {
  readonly roles: readonly OfficeRole[]
  readonly from: number
  readonly to: number
  readonly docs: readonly string[]
}

/** Years without any document after which a name is taken for another person's: nobody deals for two generations. */
const GENERATIONS = 45
const ALWAYS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** The people that a node must hold, if offices or years make one impossible; null if it may be one. */
export function partsOf(node: PersonNode): readonly Part[] | null {
  return byGeneration(node) ?? byOffice(node)
}

function byGeneration({ periods }: PersonNode): readonly Part[] | null {
  const told = Array.from({ length: 32 }, (_, i) => i).filter((i) => (periods >>> i) & 1)
  const gaps = told.filter((period, i) => i > 0 && (period - (told[i - 1] as number)) * 5 >= GENERATIONS)
  if (gaps.length === 0) return null
  const starts = [0, ...gaps]
  return starts.map((from, i) => ({ roles: [], docs: [], from, to: (starts[i + 1] ?? 32) - 1 }))
}

/** Offices that contradict each other go to different people; the others to those with whom a document tells them, else to the best known. */
function byOffice(node: PersonNode): readonly Part[] | null {
  const { roles, together } = node
  const order = [...roles.keys()].sort((i, j) => (roles[j]?.seen ?? 0) - (roles[i]?.seen ?? 0) || i - j)
  const groups: number[][] = []
  const areTogether = (i: number, j: number): boolean => together?.has(i < j ? `${i},${j}` : `${j},${i}`) ?? false
  const clash = (i: number, j: number): boolean => {
    const [a, b] = [roles[i], roles[j]]
    // A third office that one document each gives with both tells that one person had all three.
    const linked = areTogether(i, j) || order.some((k) => areTogether(i, k) && areTogether(j, k))
    return a !== undefined && b !== undefined && !linked && contradict(a, b)
  }
  for (const i of order) {
    const free = groups.filter((group) => !group.some((j) => clash(i, j)))
    const home = free.find((group) => group.some((j) => areTogether(i, j))) ?? free[0]
    if (home) home.push(i)
    else groups.push([i])
  }
  if (groups.length < 2) return null
  return groups.map((group) => ({ roles: group.flatMap((i) => roles[i]?.role ?? []), docs: [], ...ALWAYS }))
}

/** People of one name told apart by rulings: each is marked by the documents of one end. */
export const ruledApart = (ends: readonly Sighting[]): readonly Part[] =>
  ends.map((end) => ({ roles: end.roles.map((seen) => seen.role), docs: [end.doc], from: firstDay(end.known), to: firstDay(end.known) }))

/** Which of the parts a mention belongs to; -1 if nothing tells. */
export function partOf(parts: readonly Part[], sighting: Sighting): number {
  const marked = parts.findIndex((part) => part.docs.includes(sighting.doc))
  if (marked >= 0) return marked
  const byRole = parts.findIndex((part) => sighting.roles.some(({ role }) => part.roles.some((other) => isSameOffice(role, other))))
  if (byRole >= 0) return byRole
  const day = firstDay(sighting.known)
  if (parts[0]?.docs.length) return nearest(parts, day)
  const within = parts.flatMap((part, i) => (part.from <= periodOf(day) && periodOf(day) <= part.to ? [i] : []))
  return within.length === 1 ? (within[0] as number) : -1
}

const nearest = (parts: readonly Part[], day: number): number =>
  parts.reduce((best, part, i) => (Math.abs(part.from - day) < Math.abs((parts[best] as Part).from - day) ? i : best), 0)
