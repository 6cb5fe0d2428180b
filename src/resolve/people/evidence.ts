import type { NameLikeness } from '../names/compare-names.js'
import { actedForOrNull, isState } from './acted-for.js'
import { contradict, type RoleSpan, sharedRole } from './node.js'

/** What speaks for and against two names being one person, in points. */
export interface Evidence {
  readonly points: number
  readonly reasons: readonly string[]
  /** Offices that no one holds at a time stand in the way, whatever the points. */
  readonly isBarred: boolean
}

/** What is known of either side. */
export interface Known {
  readonly party: string | null
  readonly roles: readonly RoleSpan[]
}

/** From here on two are joined; from `WAITING` on a person is asked. */
export const JOINED = 6
export const WAITING = 3.5

/**
 * Weights of evidence, in the manner of Fellegi and Sunter (1969): each agreement adds what it tells, each contradiction takes
 * away. The numbers are rounded by hand: whole names of one party are one person; a slip of the pen in a name needs an office beside it.
 */
const NAME_POINTS: Readonly<Record<NameLikeness['differs'], number>> = {
  not: 5,
  spelling: 4,
  initials: 3,
  length: 2,
  nickname: 2,
  typing: 2,
  short: -2,
  wholly: -20,
}
const SAME_PARTY = 2
const OTHER_STATE = -3
const SAME_OFFICE = 3
const YEARS_APART = 4 * 365

export function weigh(a: Known, b: Known, name: NameLikeness, isRare: boolean): Evidence {
  const reasons = [...name.reasons]
  let points = NAME_POINTS[name.differs] - (name.differs === 'typing' && name.score < 0.85 && !name.isLonger ? 1 : 0)
  const [p, q] = [actedForOrNull(a.party), actedForOrNull(b.party)]
  if (p === null || q === null) points += p === q ? 1 : 0.5
  else if (p === q) {
    points += SAME_PARTY
    reasons.push(`both of ${p}`)
  } else if (isState(p) && isState(q)) {
    points += OTHER_STATE
    reasons.push(`one of ${p}, one of ${q}`)
  }
  const shared = sharedRole(a.roles, b.roles)
  if (shared) {
    points += shared.apart <= YEARS_APART ? SAME_OFFICE : SAME_OFFICE / 2
    reasons.push(`both ${shared.role.key}${shared.role.of ? ` of ${shared.role.of}` : ''}`)
  }
  points += isRare ? 1 : -1
  if (!isRare) reasons.push('the name is common')
  const barred = barring(a.roles, b.roles)
  if (barred) reasons.push(barred)
  return { points, reasons, isBarred: barred !== null }
}

function barring(a: readonly RoleSpan[], b: readonly RoleSpan[]): string | null {
  for (const x of a) for (const y of b) if (contradict(x, y)) return `one was ${x.role.key} of ${x.role.of} while the other was ${y.role.key} of ${y.role.of}`
  return null
}

/** Points as a share of certainty, for relations: 0.5 where a person is asked first, 0.9 where two are joined. */
export const certaintyOf = (points: number): number => Math.round((1 / (1 + Math.exp(-((points - WAITING) * Math.log(9)) / (JOINED - WAITING)))) * 1000) / 1000
