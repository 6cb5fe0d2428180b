import { firstDay } from '../../base/date.js'
import { fitSeries, isNamed } from './series.js'
import type { Told } from './told.js'
import { because, type Part, type Why } from './part.js'
import { gapOf, type When } from './when.js'

const WEEK = 7

/** Whether two reports tell of one time: the same day counts most, a month or a year little, days that differ rule it out. */
export function ofTime(a: Told, b: Told, why: Why): Part {
  const [x, y] = [a.when, b.when]
  const gap = gapOf(x, y)
  if (x.told === 'day' && y.told === 'day') return ofDays(a, b, gap, why)
  if (gap > 0) return null
  if (x.told === 'none') return y.told === 'none' ? 0 : ofNoDate(a, y, why)
  if (y.told === 'none') return ofNoDate(b, x, why)
  const coarse = x.told === 'period' ? x : y.told === 'period' ? y : null
  if (!coarse) return because(why, 1.2, 'same month')
  return coarse.to - coarse.from <= 186 ? because(why, 0.6, 'in the period told') : because(why, 0.3, 'same year')
}

function ofDays(a: Told, b: Told, gap: number, why: Why): Part {
  const [x, y] = [a.when, b.when]
  const days = Math.max(x.to - x.from, y.to - y.from)
  if (gap === 0 && x.from === y.from && days === 0) return because(why, x.loose && y.loose ? 2.5 : 3.5, 'on the same day')
  if (gap === 0) return because(why, days > WEEK ? 1.5 : 3, 'days overlap')
  if (gap === 1 && a.kind === 'conference' && b.kind === 'conference') return because(why, 1, 'on two days running')
  if (gap <= WEEK && (x.loose || y.loose) && fitSeries(a.series, b.series) === 'same') return because(why, 0.5, `${gap} days apart`)
  return ofLateNews(a, b, gap, why)
}

/** "The coming summit", "they had met before": most likely the next one or the last one, and less so with every month between. */
function ofNoDate({ known, status, series }: Told, when: When, why: Why): Part {
  const days = Math.abs(status === 'planned' ? when.from - firstDay(known) : firstDay(known) - when.to)
  const points = isNamed(series) ? Math.max(-1, 1 - days / 120) : Math.max(-3, 1 - days / 60)
  return because(why, points, status === 'planned' ? 'the next one' : 'the last one')
}

/** The day of publication stood in for the day of the event, which was some days before. An outlet's own news of two days are of two meetings. */
function ofLateNews(a: Told, b: Told, gap: number, why: Why): Part {
  if (a.kind !== 'visit' && a.status === 'held' && b.status === 'held' && a.outlet !== null && a.outlet === b.outlet) return null
  if (isAfter(a.when, b.when) || isAfter(b.when, a.when)) {
    if (gap > (a.kind === 'visit' ? WEEK : 3)) return null
    return because(why, 2 - gap / 2, `published ${gap === 1 ? 'a day' : `${gap} days`} later`)
  }
  return gap === 1 ? because(why, -0.5, 'a day apart') : null
}

const isAfter = (late: When, early: When): boolean => late.loose && late.from > early.to
