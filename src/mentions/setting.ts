import { COUNTRIES } from '../../gazetteer/countries.js'
import { parseDate } from '../base/date.js'
import { keyOf } from '../base/fold.js'
import { own } from '../base/own.js'
import type { SourceDocument } from '../model/types.js'
import type { Setting } from './types.js'

/** What the document's own fields tell. */
export function settingOf(document: SourceDocument): Setting {
  return {
    id: document.id,
    published: isDate(document.published) ? document.published : null,
    title: document.title ?? null,
    outlet: document.outlet ?? null,
    home: homeOf(document.outlet ?? null) ?? homeOf(hostOf(document.url ?? null)),
    dateline: document.dateline ?? null,
  }
}

/** "2025-13-45" is no date, and nothing may be worked out from it. */
const isDate = (value: string | null | undefined): value is string => parseDate(value ?? '') !== null

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^\w+:\/\/([^/:?#]+)/.exec(url)?.[1] ?? null)
}

/** Domains that belong to an organisation or to a state without saying so by a country's ending. */
const DOMAINS: Readonly<Record<string, string>> = {
  'europa.eu': 'European Union',
  'nato.int': 'NATO',
  'un.org': 'United Nations',
  'osce.org': 'OSCE',
  'coe.int': 'Council of Europe',
  'asean.org': 'ASEAN',
  'au.int': 'African Union',
  'ecowas.int': 'ECOWAS',
  'igad.int': 'Intergovernmental Authority on Development',
  'sadc.int': 'Southern African Development Community',
  'eac.int': 'East African Community',
  'oas.org': 'Organization of American States',
  'caricom.org': 'CARICOM',
  'oic-oci.org': 'Organisation of Islamic Cooperation',
  'gcc-sg.org': 'Gulf Cooperation Council',
  'lasportal.org': 'League of Arab States',
  'sectsco.org': 'SCO',
  'turkicstates.org': 'Organization of Turkic States',
  'odkb-csto.org': 'CSTO',
  's-cica.org': 'CICA',
  'forumsec.org': 'Pacific Islands Forum',
  'thecommonwealth.org': 'Commonwealth of Nations',
  'ipu.org': 'Inter-Parliamentary Union',
  gov: 'United States',
  mil: 'United States',
}
/** Country endings that firms and agencies everywhere use: they prove nothing. */
const WORLDWIDE = new Set(['io', 'tv', 'co', 'me', 'ai', 'ly', 'fm', 'cc', 'ws', 'to', 'gg'])

const byTld = new Map(COUNTRIES.map((row) => [row.tld.replace(/^\./, ''), row.name]))
const byName: readonly (readonly [string, string])[] = [
  ...COUNTRIES.flatMap((row) => [...row.names, ...row.adjectives].map((form) => [` ${keyOf(form)} `, row.name] as const)).filter(([form]) => form.length > 5),
  [' eu ', 'European Union'],
  [' european union ', 'European Union'],
  [' european commission ', 'European Union'],
  [' nato ', 'NATO'],
]

/** The party an outlet speaks for: by its domain, or by a name in its title ("Ministry of Foreign Affairs of Kazakhstan"). */
function homeOf(outlet: string | null): string | null {
  if (!outlet) return null
  const domain = outlet.trim().toLowerCase()
  if (/^[\w-]+(\.[\w-]+)+$/.test(domain)) {
    for (let at = 0; at >= 0; at = domain.indexOf('.', at + 1)) {
      const party = own(DOMAINS, domain.slice(at && at + 1))
      if (party) return party
    }
    const tld = domain.slice(domain.lastIndexOf('.') + 1)
    const isOfficial = /(^|\.)(gov|gob|gouv|go|mfa|mofa|president|presidency|parliament|kremlin|government)\b/.test(domain)
    return !WORLDWIDE.has(tld) || isOfficial ? (byTld.get(tld) ?? null) : null
  }
  const padded = ` ${keyOf(outlet)} `
  return byName.find(([form]) => padded.includes(form))?.[1] ?? null
}
