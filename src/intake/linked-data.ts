import type { Claims } from './claims.js'

const DEEPEST = 6
const MOST_NODES = 2000
const LONGEST = 200_000

/** Kinds of schema.org that tell of the page as a whole. */
const KINDS = /^(?:(?:News|Report|Scholarly|Tech)?Article|PressRelease|Report|BlogPosting|WebPage|GovernmentService|Event|SpecialAnnouncement|CreativeWork)$/

type Json = Readonly<Record<string, unknown>>

/** Claims what the linked data (JSON-LD) of a page tell of it: the first node of a fitting kind that has a date or a headline. */
export function claimLinkedData(scripts: readonly string[], claims: Claims): void {
  const node = scripts.flatMap(nodesOf).find((n) => kindsOf(n).some((kind) => KINDS.test(kind)) && (n['datePublished'] ?? n['headline']))
  if (!node) return
  claims
    .claim('published', text(node['datePublished']), 'JSON-LD datePublished')
    .claim('title', text(node['headline']), 'JSON-LD headline')
    .claim('outlet', text(named(node['publisher'])), 'JSON-LD publisher')
    .claim('lang', text(node['inLanguage']), 'JSON-LD inLanguage')
}

function nodesOf(script: string): Json[] {
  if (script.length > LONGEST) return []
  try {
    const found: Json[] = []
    collect(JSON.parse(script), found, 0)
    return found
  } catch {
    // Broken linked data are common; a page has other places for the same.
    return []
  }
}

function collect(value: unknown, found: Json[], depth: number): void {
  if (depth > DEEPEST || found.length >= MOST_NODES || typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) found.push(value as Json)
  for (const inner of Object.values(value)) collect(inner, found, depth + 1)
}

const kindsOf = (node: Json): string[] => [node['@type']].flat().filter((kind): kind is string => typeof kind === 'string')

const text = (value: unknown): string | null => (typeof value === 'string' ? value : Array.isArray(value) ? text(value[0]) : null)

/** `{"name": "…"}`, a list of such, or the name itself. */
function named(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'object' && one !== null ? (one as Json)['name'] : one
}
