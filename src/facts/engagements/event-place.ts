import type { TokenRange } from '../../base/span.js'
import type { Reading } from '../../mentions/types.js'
import { keyAt } from '../../text/text.js'
import type { EventPlace, View } from './mention.js'
import type { NamedEvent } from './named-events.js'
import { placeFor } from './when-where.js'

/** Where an event is: told beside it, by its host, by the journey to it, or by its name ("Samarkand summit"). */
export function placeOfEvent(reading: Reading, view: View, clause: TokenRange, event: NamedEvent): EventPlace | null {
  const told = toldPlace(reading, view, clause, event)
  const town = view.places.find((p) => p.from === event.from && p.level === 'town')
  // "arrived in Kenya to attend the Nairobi Trade Forum"
  return told && town && told.level === 'country' && town.country === told.country ? town : told
}

function toldPlace(reading: Reading, view: View, clause: TokenRange, event: NamedEvent): EventPlace | null {
  return (
    besideName(reading, view, clause, event) ?? placeOfHost(reading, view, event) ?? placeOfJourney(reading, view, event) ?? placeInName(reading, view, event)
  )
}

/** "… in Syria in the context of the upcoming summit": what is only talked of there is not told to be at the event. */
function besideName(reading: Reading, view: View, clause: TokenRange, event: NamedEvent): EventPlace | null {
  const place = placeFor(reading.text, view, clause, event)
  if (!place || place.from >= event.to || place.from - view.sentence.from <= 3) return place
  for (let i = place.to; i < event.from; i++)
    if (/^(context|upcoming|forthcoming|situation|discussed|including|regarding|about|ahead|before|after|outcomes|results)$/.test(keyAt(reading.text, i)))
      return null
  return place
}

/** "Astana will host the summit", "Kenya looks forward to hosting the Forum", "to be hosted by Kenya". */
function placeOfHost(reading: Reading, view: View, event: NamedEvent): EventPlace | null {
  const { text } = reading
  for (let i = event.from - 1; i >= Math.max(view.sentence.from, event.from - 6); i--) {
    if (!/^(host|hosts|hosted|hosting|venue)$/.test(keyAt(text, i))) continue
    const host = view.places.filter((p) => p.to <= i && i - p.to <= 6 && p.level !== 'region').at(-1)
    return host && (host.from === view.sentence.from || /^(the|and|,|that|when)$/.test(keyAt(text, host.from - 1))) ? host : null
  }
  const which = keyAt(text, event.to) === ',' ? event.to + 1 : event.to
  if (keyAt(text, which) === 'which') {
    // "the Summit, which Peru will host in June"
    const host = view.places.find((p) => p.from > which && p.from - which <= 2 && p.level !== 'region')
    if (host && [0, 1, 2, 3].some((k) => /^(host|hosts|hosted|hosting)$/.test(keyAt(text, host.to + k)))) return host
  }
  for (let i = event.to; i < Math.min(view.sentence.to, event.to + 8); i++)
    if (keyAt(text, i) === 'by' && keyAt(text, i - 1) === 'hosted') return view.places.find((p) => p.from > i && p.from - i <= 3) ?? null
  return null
}

/** "will travel to Munich tomorrow to attend the Munich Security Conference". */
function placeOfJourney(reading: Reading, view: View, event: NamedEvent): EventPlace | null {
  const { text } = reading
  for (let i = event.from - 1; i >= Math.max(view.sentence.from, event.from - 6); i--) {
    if (!/^(attend|participate|part|for|join|address|represent)$/.test(keyAt(text, i))) continue
    const place = view.places.filter((p) => (p.preposition === 'to' || isVisited(view, p.from)) && p.to <= i && i - p.to <= 8).at(-1)
    return place && view.triggers.some((t) => (t.form === 'travel' || t.form === 'trip') && t.from < place.from && place.from - t.from <= 8) ? place : null
  }
  return null
}

/** "will visit Tallinn, Estonia, February 9-11 for the Forum". */
const isVisited = (view: View, place: number): boolean => view.triggers.some((t) => (t.form === 'travel' || t.form === 'trip') && t.to === place)

/** "the Samarkand summit": a town and the head, nothing else. */
function placeInName(reading: Reading, view: View, event: NamedEvent): EventPlace | null {
  const town = view.places.find((p) => p.from === event.from && p.level === 'town')
  return town && event.to - town.to === 1 && keyAt(reading.text, town.to) === 'summit' ? town : null
}
