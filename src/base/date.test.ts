import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  civilFromDays,
  compareDates,
  containsDate,
  daysFromCivil,
  firstDay,
  formatDate,
  isFuture,
  lastDay,
  parseDate,
  weekdayOf,
} from './date.js'

describe('partial dates', () => {
  test('are read at every precision, and only if they exist', () => {
    expect(parseDate('2024')).toEqual({ year: 2024, month: null, day: null })
    expect(parseDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
    for (const wrong of ['2023-02-29', '1900-02-29', '2024-13', '2024-00', '2024-04-31', '24-01-01', 'soon', '']) expect(parseDate(wrong), wrong).toBeNull()
    expect(formatDate(2024, 3)).toBe('2024-03')
  })

  test('days are counted as the calendar of the platform counts them', () => {
    for (let n = -150_000; n < 60_000; n += 37) {
      const date = new Date(n * 86_400_000)
      const iso = date.toISOString().slice(0, 10)
      expect(civilFromDays(n)).toBe(iso)
      expect(daysFromCivil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(n)
      expect(weekdayOf(iso)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay())
    }
  })

  test('are moved without losing their precision', () => {
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
    expect(addDays('2025-02', 1)).toBe('2025-02')
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(addMonths('2025-01', -1)).toBe('2024-12')
    expect(addMonths('2025', 24)).toBe('2027')
  })

  test('are compared at the precision that both share', () => {
    expect(compareDates('2025-03', '2025-03-14')).toBe(0)
    expect(compareDates('2024', '2025-01-01')).toBeLessThan(0)
    expect(isFuture('2025-03', '2025-02-28')).toBe(true)
    expect(isFuture('2025', '2025-02-28')).toBe(false)
    expect(containsDate('2025-03', '2025-03-14')).toBe(true)
    expect(containsDate('2025-03-14', '2025-03')).toBe(false)
    expect(lastDay('2024-02') - firstDay('2024-02')).toBe(28)
    expect(lastDay('2024') - firstDay('2024')).toBe(365)
  })
})
