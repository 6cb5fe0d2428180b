import { Lists, Shape } from '../../text/word.js'
import type { Chunk } from './noun-phrase.js'
import { isCapital, keyOfToken, partyAt, type Scene, sentenceAt } from './scene.js'
import { startsOffice } from './starts.js'

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'to', 'on', '&', 'de', 'del', 'la'])

/**
 * What closes an office in a list of participants: "Jo Lind, President, Nordic Bankers' League";
 * "Jo Lind, Chief of Staff, Council on Environmental Quality". Only in list items, or where a line
 * ends right after a party ("Anna Ozola, Minister of Foreign Affairs, Republic of Latvia").
 */
export function ownerAfterComma(scene: Scene, at: number): Chunk | null {
  if (keyOfToken(scene, at) !== ',') return null
  const sentence = sentenceAt(scene, at)
  const party = partyAt(scene, at + 1)
  if (party && (party.to >= sentence.to || (party.to === sentence.to - 1 && keyOfToken(scene, party.to) === '.' && sentence.to - sentence.from < 25))) {
    return { preposition: 'of', at, from: at + 1, to: party.to, kind: 'party', parties: [party], place: null }
  }
  if (sentence.kind !== 'item' || startsOffice(scene, at + 1)) return null
  let to = at + 1
  let organ = false
  let body = false
  while (to < sentence.to && keyOfToken(scene, to) !== '(') {
    const word = scene.words[to]
    if (!word) break
    if (!(word.shape & Shape.Capital) && !SMALL.has(word.key) && !(word.shape & (Shape.Possessive | Shape.Number))) break
    if (word.lists & Lists.Organ && isCapital(scene, to)) organ = organ || !body
    else if (word.lists & Lists.Body && isCapital(scene, to)) body = true
    to++
  }
  const isClosed = to >= sentence.to || keyOfToken(scene, to) === '(' || keyOfToken(scene, to) === '.' || keyOfToken(scene, to) === ';'
  if (!isClosed || to === at + 1 || SMALL.has(keyOfToken(scene, to - 1))) return null
  const own = partyAt(scene, at + 1)
  const parties = own ? [own] : []
  const isOrgan =
    organ ||
    (own !== undefined && (own.via === 'name' || own.via === 'adjective') && !body) ||
    (to === at + 2 && (scene.words[at + 1]?.shape ?? 0) & Shape.Upper && scene.words[at + 1]?.text === scene.words[at + 1]?.text.toUpperCase())
  return { preposition: ',', at, from: at + 1, to, kind: isOrgan ? 'organ' : 'body', parties: isOrgan ? parties : [], place: null }
}
