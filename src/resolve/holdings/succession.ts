import { firstDay, lastDay } from '../../base/date.js'
import { byCodePoint } from '../../base/code-point.js'
import { actedForOrNull } from '../people/acted-for.js'
import { isSameOffice, rolesOf } from '../people/office-role.js'
import type { HoldingView } from './holding-view.js'

/** One holder of an office, with those before and after. */
export interface Tenure {
  readonly view: HoldingView
  readonly predecessor: string | null
  readonly successor: string | null
  /** Days between the last document of the one before and the first of this one; below 0 if they overlap. Null for the first. */
  readonly gap: number | null
}

/** Whether two holdings are of one office: "President" of France is, of France and of Italy are not. */
export function areOneOffice(a: HoldingView, b: HoldingView): boolean {
  if (actedForOrNull(a.of) !== actedForOrNull(b.of)) return false
  const [x, y] = [rolesOf(a.title, a.of), rolesOf(b.title, b.of)]
  return x.some((role) => y.some((other) => isSameOffice(role, other)))
}

/** Puts the holders of one office in order of time. Those of whom no document tells that they held it then stand first. */
export function succession(views: readonly HoldingView[]): readonly Tenure[] {
  const start = (view: HoldingView): string => view.from ?? view.firstSeen ?? view.formerSince ?? ''
  const order = [...views].sort((a, b) => byCodePoint(start(a), start(b)) || byCodePoint(a.holding, b.holding))
  return order.map((view, i) => {
    const [before, after] = [order[i - 1], order[i + 1]]
    const end = before ? (before.to ?? before.lastSeen ?? before.formerSince) : null
    return {
      view,
      predecessor: before && before.person !== view.person ? before.person : null,
      successor: after && after.person !== view.person ? after.person : null,
      gap: end !== null && start(view) !== '' ? firstDay(start(view)) - lastDay(end) : null,
    }
  })
}
