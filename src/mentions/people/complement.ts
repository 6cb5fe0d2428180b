import { Lists, Shape } from '../../text/word.js'
import { type Chunk, phraseFrom } from './noun-phrase.js'
import { isCapital, keyOfToken, listed, partyAt, type Scene } from './scene.js'

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our'])
const FIELD = Lists.Portfolio | Lists.Organ | Lists.Body
/** Heads whose seat is told with "in": "Ambassador in Brussels". */
const SEATED = new Set(['ambassador', 'representative', 'envoy', 'consul', 'charge', 'coordinator', 'delegate', 'minister', 'nuncio', 'mission'])
/** Heads that are somebody's: "Secretary to the President". */
const SERVING = new Set([
  'ambassador',
  'secretary',
  'assistant',
  'advisor',
  'adviser',
  'representative',
  'envoy',
  'counsel',
  'counselor',
  'counsellor',
  'deputy',
  'observer',
  'staff',
  'commissioner',
  'charge',
  'attache',
  'delegate',
  'aide',
  'coordinator',
  'nuncio',
  'legate',
  'director',
  'chief',
  'economist',
  'minister',
  'head',
  'clerk',
])

const RULING = new Set(['secretary', 'minister', 'head', 'director', 'chief', 'deputy'])

/** Everything that belongs to an office after its head, from token `at` on. */
export function complementsFrom(scene: Scene, at: number, limit: number, head: string): Chunk[] {
  const chunks: Chunk[] = []
  let next = at
  while (next < limit && chunks.length < 6) {
    next = pastAcronym(scene, next)
    const preposition = keyOfToken(scene, next)
    if (!mayOpen(scene, next, preposition, head, chunks)) break
    const from = ARTICLES.has(keyOfToken(scene, next + 1)) ? next + 2 : next + 1
    const chunk = phraseFrom(scene, next, from, limit, preposition)
    if (!chunk || !fits(scene, chunk, head, chunks)) break
    chunks.push(chunk)
    next = chunk.to
  }
  return chunks
}

/** "(EEAS)", "(DPRK)" after a name is passed over. */
export function pastAcronym(scene: Scene, at: number): number {
  if (keyOfToken(scene, at) !== '(' || keyOfToken(scene, at + 2) !== ')') return at
  const word = scene.words[at + 1]
  return word && (word.shape & (Shape.Upper | Shape.Initial) || partyAt(scene, at + 1)) ? at + 3 : at
}

function mayOpen(scene: Scene, at: number, preposition: string, head: string, before: readonly Chunk[]): boolean {
  switch (preposition) {
    case 'of':
    case 'for':
      return true
    case 'to':
      return before.length === 0 ? SERVING.has(head) : SERVING.has(head)
    case 'in':
      return (
        SEATED.has(head) ||
        before.length > 0 ||
        head === 'director' ||
        partyAt(scene, at + 1)?.via === 'institution' ||
        partyAt(scene, at + 2)?.via === 'institution'
      )
    case 'at':
    case 'on':
    case 'from':
      return true
    case 'with':
      return keyOfToken(scene, at - 1) === 'relations' || keyOfToken(scene, at - 1) === 'cooperation'
    default:
      return false
  }
}

/** Prepositions other than "of" open a clause as often as a complement; what follows decides. */
function fits(scene: Scene, chunk: Chunk, head: string, before: readonly Chunk[]): boolean {
  switch (chunk.preposition) {
    case 'of':
      return true
    case 'to':
      return (
        // "the visit of the Prime Minister to Peru": only envoys are somebody's to a state
        ((chunk.kind === 'party' || chunk.kind === 'place') && (!RULING.has(head) || chunk.parties[0]?.via === 'institution')) ||
        isHeadPhrase(scene, chunk) ||
        chunk.kind === 'organ' ||
        (chunk.kind === 'words' && isCapital(scene, chunk.from))
      )
    case 'in':
      return (
        (chunk.kind === 'party' && chunk.parties[0]?.via === 'institution' && head !== 'minister') ||
        (SEATED.has(head) &&
          !before.some((c) => c.preposition === 'of' && c.kind !== 'party' && c.kind !== 'body') &&
          (chunk.kind === 'party' || chunk.kind === 'place') &&
          before.length < 2 &&
          head !== 'minister') ||
        (chunk.kind === 'organ' && isCapital(scene, chunk.from) && !chunk.place)
      )
    case 'at':
      return (
        (chunk.kind === 'organ' ||
          chunk.kind === 'body' ||
          (chunk.kind === 'party' && chunk.parties.some((p) => p.via === 'organisation' || p.via === 'institution'))) &&
        isCapital(scene, chunk.from)
      )
    case 'on':
      return (
        (chunk.kind !== 'party' && chunk.kind !== 'place' && isCapital(scene, chunk.from) && listed(scene, chunk.from, FIELD | Lists.Modifier)) ||
        (chunk.kind === 'organ' && isCapital(scene, chunk.from))
      )
    case 'from':
      return (chunk.kind === 'place' || chunk.kind === 'organ') && (head === 'senator' || head === 'mp' || head === 'representative' || head === 'mep')
    case 'for':
      return (
        chunk.kind === 'party' ||
        isCapital(scene, chunk.from) ||
        chunk.kind === 'organ' ||
        (chunk.kind === 'words' &&
          listed(scene, chunk.to - 1, Lists.Portfolio) &&
          (SEATED.has(head) || head === 'secretary' || head === 'commissioner' || head === 'director'))
      )
    default:
      return true
  }
}

const isHeadPhrase = (scene: Scene, chunk: Chunk): boolean =>
  listed(scene, chunk.to - 1, Lists.Head) || (keyOfToken(scene, chunk.to - 1) === 'general' && listed(scene, chunk.to - 2, Lists.Head))
