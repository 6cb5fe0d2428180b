import type { Reading } from '../../mentions/types.js'
import type { Level } from '../../model/types.js'
import type { Occasion } from './merge.js'

/** Highest rank among the participants' offices. */
export function levelOf(reading: Reading, occasion: Occasion): Level {
  const titles = occasion.people.flatMap((p) => reading.people[p]?.positions.map((x) => x.title.toLowerCase()) ?? [])
  if (titles.some((t) => /^(president|prime minister|king|queen|emir|sultan|chancellor|federal chancellor|premier|head of state)\b/.test(t))) return 'leaders'
  if (titles.some((t) => /\bminister\b|secretary of state|high representative|commissioner/.test(t) && !/deputy|vice|assistant/.test(t))) return 'ministers'
  if (titles.some((t) => /parliament|speaker|senat|deputies/.test(t))) return 'parliament'
  return titles.length ? 'officials' : 'other'
}
