import { firstDay } from '../../base/date.js'

/** Days from the first day that `a` may mean to that of `b`. */
export const daysBetween = (a: string, b: string): number => firstDay(b) - firstDay(a)
